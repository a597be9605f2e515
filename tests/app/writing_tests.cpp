// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/editing/fact_form/fact_form.h"
#include "app/editing/fields/date_field.h"
#include "app/editing/fields/name_field.h"
#include "app/editing/merging/merge_dialog.h"
#include "app/editing/new_source/new_source_dialog.h"
#include "app/editing/removing/remove_dialog.h"
#include "app/editing/start_page/new_dossier_dialog.h"
#include "app/editing/start_page/start_page.h"
#include "app/shell/edit_history.h"
#include "app/shell/main_window.h"
#include "app/shell/unsaved_work.h"
#include "app/shell/windows.h"
#include "app/views/passage/passage_view.h"
#include "core/edit/new_dossier.h"
#include "core/io/json_dossier.h"
#include "core/store/open_dossier.h"
#include "tests/app/writer.h"
#include "tests/support/sample_dossier.h"

#include <catch2/catch_test_macros.hpp>

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QDropEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMessageBox>
#include <QMimeData>
#include <QMouseEvent>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBrowser>
#include <QTimer>

using namespace chancery;
using namespace chancery::tests;
using namespace Qt::StringLiterals;

namespace {

const QString report = u"Talks open in Port\n\n"
                       "Envoys of Republic and Island met in Port on Tuesday, 6 January 2026. "
                       "Nadia Petrova attended the talks. "
                       "About 35 delegations took part. "
                       "Island opposes an observer force, Nadia Petrova said.\n"_s;

} // namespace

TEST_CASE("a program without a dossier starts with what can be opened, and a new dossier is kept at once")
{
    Settings settings{QString()};
    Windows windows(settings);
    REQUIRE(windows.open({}));
    REQUIRE(windows.startPage());
    CHECK(windows.startPage()->findChild<QLabel *>(u"what-it-is"_s)->textFormat() == Qt::RichText);
    CHECK(windows.all().empty());
    REQUIRE(QTest::qWaitForWindowExposed(windows.startPage()));
    whenAsked<NewDossierDialog>([](NewDossierDialog *dialog) {
        auto *title = dialog->findChild<QLineEdit *>(u"title"_s);
        QTest::keyClicks(title, u"Talks in Port"_s);
        press(*title, Qt::Key_Return);
        return true;
    });
    QTest::mouseClick(windows.startPage()->findChild<QPushButton *>(u"new"_s), Qt::LeftButton);
    REQUIRE(QTest::qWaitFor([&windows] { return windows.all().size() == 1; }));
    CHECK_FALSE(windows.startPage());
    MainWindow &window = *windows.all().front();
    const auto store = window.findChild<EditHistory *>()->store();
    CHECK(store->snapshot()->info().title == u"Talks in Port"_s);
    CHECK(store->snapshot()->info().id == u"talks-in-port"_s);
    CHECK(store->snapshot()->info().language == u"en"_s);
    CHECK(window.isWindowModified()); // it is in no file, and is offered after a crash
    REQUIRE(store->privateFolder());
    CHECK(QFileInfo::exists(store->privateFolder()->filePath(u"changed"_s)));
}

TEST_CASE("the start page opens what was opened last, and the built-in example")
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"talks.dossier"_s);
    REQUIRE(Store::write(tests::sampleDossier(), path));
    StartPage page({path, folder.filePath(u"gone.dossier"_s)}, defaultDossier());
    page.show();
    REQUIRE(QTest::qWaitForWindowExposed(&page));
    const QSignalSpy asked(&page, &StartPage::openRequested);
    auto *recent = page.findChild<QListWidget *>(u"recent"_s);
    REQUIRE(recent->count() == 2);
    CHECK_FALSE(recent->item(1)->flags() & Qt::ItemIsEnabled);
    recent->setFocus();
    press(*recent, Qt::Key_Return);
    REQUIRE(asked.size() == 1);
    CHECK(asked.front().front().toString() == path);
    QTest::mouseClick(page.findChild<QPushButton *>(u"example"_s), Qt::LeftButton);
    REQUIRE(asked.size() == 2);
    CHECK(asked.back().front().toString() == defaultDossier());
}

TEST_CASE("a title without words, and a language that is no tag, make no dossier")
{
    CHECK_FALSE(newDossier(u"  "_s, {}));
    CHECK_FALSE(newDossier(u"Talks"_s, u"not a tag"_s));
    CHECK(newDossier(u"2026 talks"_s, u"pt-BR"_s)->info.id == u"dossier-2026-talks"_s);
    CHECK(newDossier(u"谈判"_s, {})->info.id == u"dossier"_s);
}

TEST_CASE("a report that is dropped becomes a source with what it says of itself, in one step of undo")
{
    Writer writer;
    QTemporaryDir folder;
    const QString path = folder.filePath(u"report.html"_s);
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("<html lang=\"en\"><head><title>Talks open in Port</title><meta name=\"author\" content=\"A. "
               "Writer\">"
               "<meta property=\"article:published_time\" content=\"2026-01-08\"></head><body><article>"
               "<p>Envoys of Republic and Island met in Port on Tuesday.</p></article></body></html>");
    file.close();
    QString found;
    whenAsked<NewSourceDialog>([&found](NewSourceDialog *dialog) {
        auto *add = dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok);
        if (!add->isEnabled())
            return false;
        found = dialog->findChild<QLabel *>(u"published-found"_s)->text();
        // A letter other than F asks for its reason.
        auto *reliability = dialog->findChild<QComboBox *>(u"reliability"_s);
        QTest::keyClicks(reliability, u"B"_s);
        QTest::mouseClick(add, Qt::LeftButton);
        REQUIRE(dialog->isVisible());
        QTest::keyClicks(dialog->findChild<QLineEdit *>(u"reason"_s), u"Local paper"_s);
        QTest::mouseClick(add, Qt::LeftButton);
        return true;
    });
    QMimeData mime;
    mime.setUrls({QUrl::fromLocalFile(path)});
    QDragEnterEvent enter(QPoint(50, 50), Qt::CopyAction, &mime, Qt::LeftButton, {});
    QApplication::sendEvent(&writer.window, &enter);
    CHECK(enter.isAccepted());
    QDropEvent drop(QPointF(50, 50), Qt::CopyAction, &mime, Qt::LeftButton, {});
    QApplication::sendEvent(&writer.window, &drop);
    REQUIRE(QTest::qWaitFor([&writer] { return writer.count(ObjectKind::Source) == 1; }));
    const SourceDescription source = writer.snapshot().at(SourceRow{0});
    CHECK(source.title == u"Talks open in Port"_s);
    CHECK(source.author == u"A. Writer"_s);
    CHECK(source.published == tests::date("2026-01-08"));
    CHECK(found.contains(u"article:published_time"_s));
    CHECK(source.reliability == Reliability::B);
    CHECK(source.reliabilityReason == u"Local paper"_s);
    CHECK(source.completeness == Completeness::Full);
    CHECK(source.file == u"report.html"_s);
    CHECK(writer.text().toPlainText().contains(u"Envoys of Republic"_s));
    writer.undo();
    CHECK(writer.count(ObjectKind::Source) == 0);
    writer.redo();
    CHECK(writer.count(ObjectKind::Source) == 1);
}

TEST_CASE("a file that is no report says what it is, and adds nothing")
{
    NewSourceDialog dialog({QCoreApplication::applicationFilePath(), {}, [] { return false; }}, u"en"_s);
    dialog.show();
    QTemporaryDir folder;
    const QString path = folder.filePath(u"picture.png"_s);
    QImage picture(4, 4, QImage::Format_RGB32);
    picture.fill(Qt::red);
    REQUIRE(picture.save(path));
    const QSignalSpy refused(&dialog, &NewSourceDialog::refused);
    dialog.readFile(path);
    REQUIRE(QTest::qWaitFor([&refused] { return refused.size() == 1; }, 60000));
    CHECK(refused.front().front().toString().contains(u"picture.png"_s));
    CHECK_FALSE(dialog.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok)->isEnabled());
}

TEST_CASE("facts are made from sentences by Ctrl+Return, with new names inline, and each is one step of undo")
{
    Writer writer;
    writer.paste(report);
    REQUIRE(writer.count(ObjectKind::Source) == 1);
    Hands hands;

    // A participation: both names are new and are made together with it.
    writer.caretAt(u"Nadia Petrova attended"_s);
    hands.press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(writer.form().isVisible());
    CHECK(QApplication::focusWidget()->objectName() == u"kind"_s);
    hands.press(Qt::Key_T); // took part
    CHECK(writer.form().kind() == FactKind::Participation);
    hands.press(Qt::Key_Tab);
    CHECK(QApplication::focusWidget()->objectName() == u"participant"_s);
    hands.type(u"Nadia Petrova"_s);
    hands.press(Qt::Key_Tab);
    CHECK(QApplication::focusWidget()->objectName() == u"role"_s);
    hands.press(Qt::Key_Tab);
    hands.type(u"Talks in Port"_s);
    hands.press(Qt::Key_Return); // takes the name
    hands.press(Qt::Key_Return); // keeps the fact
    REQUIRE(writer.count(ObjectKind::Fact) == 1);
    CHECK(hands.keys <= 12);
    Fact fact = writer.lastFact();
    REQUIRE(fact.kind() == FactKind::Participation);
    const auto participation = std::get<ParticipationPayload>(fact.payload);
    CHECK(participation.role == Role::Attended);
    CHECK(writer.snapshot().title(participation.participant) == u"Nadia Petrova"_s);
    CHECK(writer.snapshot().title(participation.event) == u"Talks in Port"_s);
    CHECK(writer.snapshot().at(*writer.snapshot().rowOf(fact.evidence.front().passage)).exact ==
          u"Nadia Petrova attended the talks."_s);

    // The next sentence waits, in the text.
    CHECK(writer.passage().chosenText()->words == u"About 35 delegations took part."_s);
    CHECK(QApplication::focusWidget() == &writer.text());
    hands.keys = 0;
    hands.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(writer.form().kind() == FactKind::Figure);
    hands.press(Qt::Key_Tab);
    hands.type(u"Delegations in Port"_s);
    hands.press(Qt::Key_Return);
    hands.press(Qt::Key_Return);
    REQUIRE(writer.count(ObjectKind::Fact) == 2);
    CHECK(hands.keys <= 12);
    fact = writer.lastFact();
    REQUIRE(fact.kind() == FactKind::Figure);
    CHECK(std::get<FigurePayload>(fact.payload).value == Quantity{Qualifier::About, 35, {}});
    CHECK(writer.count(ObjectKind::Figure) == 1);

    // A date, as the sentence gives it, of an event that is known by now.
    writer.caretAt(u"Envoys of"_s);
    hands.keys = 0;
    hands.press(Qt::Key_Return, Qt::ControlModifier);
    hands.press(Qt::Key_D);
    hands.press(Qt::Key_Tab);
    hands.type(u"talks"_s);
    hands.press(Qt::Key_Return);
    hands.press(Qt::Key_Return);
    REQUIRE(writer.count(ObjectKind::Fact) == 3);
    CHECK(hands.keys <= 12);
    CHECK(writer.lastFact().date == tests::date("2026-01-06"));
    CHECK(writer.count(ObjectKind::Event) == 1);

    // Undone to nothing, each fact with what was made for it; redone to the same.
    const auto before = writer.edits().store()->readAll();
    REQUIRE(before);
    for (int i = 0; i < 3; ++i)
        writer.undo();
    CHECK(writer.count(ObjectKind::Fact) == 0);
    CHECK(writer.count(ObjectKind::Participant) == 0);
    CHECK(writer.count(ObjectKind::Event) == 0);
    CHECK(writer.count(ObjectKind::Passage) == 0);
    for (int i = 0; i < 3; ++i)
        writer.redo();
    const auto after = writer.edits().store()->readAll();
    REQUIRE(after);
    CHECK(*after == *before);
}

TEST_CASE("Escape leaves the form and loses nothing: what was typed comes back with its sentence")
{
    Writer writer;
    writer.paste(report);
    Hands hands;
    writer.caretAt(u"About 35"_s);
    hands.press(Qt::Key_Return, Qt::ControlModifier);
    hands.press(Qt::Key_Tab);
    hands.type(u"Delegations"_s);
    hands.press(Qt::Key_Return);
    auto *statement = writer.form().findChild<QPlainTextEdit *>(u"statement"_s);
    statement->setFocus();
    hands.type(u"Some 35 came"_s);
    hands.press(Qt::Key_Escape);
    CHECK(QApplication::focusWidget() == &writer.text());
    CHECK(writer.count(ObjectKind::Fact) == 0);

    writer.caretAt(u"Nadia Petrova attended"_s);
    hands.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(statement->toPlainText().isEmpty());
    hands.press(Qt::Key_Escape);
    writer.caretAt(u"About 35"_s);
    hands.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(statement->toPlainText() == u"Some 35 came"_s);
    CHECK(writer.form().findChild<NameField *>(u"figure"_s)->text() == u"Delegations"_s);
    hands.press(Qt::Key_Return, Qt::ControlModifier); // keeps, and stays
    REQUIRE(writer.count(ObjectKind::Fact) == 1);
    CHECK(writer.lastFact().statement == u"Some 35 came"_s);
    CHECK(writer.form().stretch());
}

TEST_CASE("what is wanting is said and nothing kept: a name that means nothing, a date that is none")
{
    Writer writer;
    writer.paste(report);
    Hands hands;
    writer.caretAt(u"Envoys of"_s);
    hands.press(Qt::Key_Return, Qt::ControlModifier);
    writer.form().setKind(FactKind::EventDate);
    auto *fault = writer.form().findChild<QLabel *>(u"fault"_s);
    hands.press(Qt::Key_Return);
    CHECK(fault->isVisible());
    CHECK(fault->text().contains(u"event"_s));
    auto *date = writer.form().findChild<DateField *>(u"date"_s);
    date->line()->setFocus();
    date->line()->selectAll();
    hands.type(u"soon"_s);
    CHECK_FALSE(date->fault().isEmpty());
    hands.press(Qt::Key_Return);
    CHECK(fault->isVisible());
    CHECK(writer.count(ObjectKind::Fact) == 0);
    CHECK(writer.form().stretch());
}

TEST_CASE("a second report supports the fact that is there instead of doubling it")
{
    Writer writer(tests::sampleDossier());
    const Fact known = writer.snapshot().at(FactRow{0});
    const std::uint32_t facts = writer.count(ObjectKind::Fact);
    writer.paste(known.statement + u"\n"_s);
    REQUIRE(writer.count(ObjectKind::Source) == tests::sampleDossier().sources.size() + 1);
    Hands hands;
    writer.caretAt(known.statement.left(6));
    hands.press(Qt::Key_Return, Qt::ControlModifier);
    auto *as = writer.form().findChild<QComboBox *>(u"as"_s);
    REQUIRE(as->isVisible());
    REQUIRE(as->count() >= 3);
    CHECK(as->itemText(1).contains(known.statement));
    as->setFocus();
    hands.press(Qt::Key_Down);
    hands.press(Qt::Key_Return);
    CHECK(writer.count(ObjectKind::Fact) == facts);
    const Fact now = writer.snapshot().at(*writer.snapshot().rowOf(known.id));
    REQUIRE(now.evidence.size() == known.evidence.size() + 1);
    CHECK(now.evidence.back().relation == Relation::Supports);
}

TEST_CASE("Delete asks with what rests on the object, takes that with it, and comes back by one undo")
{
    Writer writer(tests::sampleDossier());
    const auto before = writer.edits().store()->readAll();
    REQUIRE(before);
    const ParticipantId elan(u"p-elan"_s);
    writer.session.select(elan);
    int consequences = 0;
    whenAsked<RemoveDialog>([&consequences](RemoveDialog *dialog) {
        consequences = dialog->findChild<QListWidget *>(u"consequences"_s)->count();
        press(*dialog->findChild<QPushButton *>(u"delete"_s), Qt::Key_Space);
        return true;
    });
    writer.pressInWindow(Qt::Key_Delete, {});
    CHECK(consequences > 0);
    CHECK_FALSE(writer.snapshot().rowOf(elan));
    CHECK(writer.count(ObjectKind::Fact) < before->facts.size());
    writer.undo();
    CHECK(*writer.edits().store()->readAll() == *before);
}

TEST_CASE("Delete that is not meant, and a title without words, change nothing")
{
    Writer writer(tests::sampleDossier());
    const auto before = writer.edits().store()->readAll();
    REQUIRE(before);
    writer.session.select(EventId(before->events.front().id));
    whenAsked<RemoveDialog>([](RemoveDialog *dialog) {
        press(*dialog, Qt::Key_Escape);
        return true;
    });
    writer.pressInWindow(Qt::Key_Delete, {});
    whenAsked<RenameDialog>([](RenameDialog *dialog) {
        auto *title = dialog->findChild<QLineEdit *>(u"title"_s);
        title->selectAll();
        QTest::keyClick(title, Qt::Key_Backspace);
        press(*title, Qt::Key_Return);
        REQUIRE(dialog->isVisible()); // it says what is wrong
        press(*title, Qt::Key_Escape);
        return true;
    });
    writer.pressInWindow(Qt::Key_F2, {});
    CHECK(*writer.edits().store()->readAll() == *before);
    CHECK_FALSE(writer.edits().stack().canUndo());
}

TEST_CASE("F2 gives what is selected another title")
{
    Writer writer(tests::sampleDossier());
    const EventId event = writer.snapshot().idAt(EventRow{0});
    writer.session.select(event);
    whenAsked<RenameDialog>([](RenameDialog *dialog) {
        auto *title = dialog->findChild<QLineEdit *>(u"title"_s);
        QTest::keyClicks(title, u"Another title"_s); // over what is selected
        press(*title, Qt::Key_Return);
        return true;
    });
    writer.pressInWindow(Qt::Key_F2, {});
    CHECK(writer.snapshot().title(event) == u"Another title"_s);
    CHECK(writer.session.selection().object == ObjectRef(event));
}

TEST_CASE("of two participants one is made, and the other's name becomes an alias")
{
    Dossier dossier = tests::sampleDossier();
    const Participant stays = dossier.participants.front();
    Participant other;
    other.id = ParticipantId(u"p-other"_s);
    other.name = u"Another Spelling"_s;
    other.kind = stays.kind;
    dossier.participants.push_back(other);
    Writer writer(dossier);
    writer.session.select(other.id);
    whenAsked<MergeDialog>([&stays](MergeDialog *dialog) {
        auto *field = dialog->findChild<NameField *>(u"stays"_s);
        CHECK_FALSE(dialog->findChild<QPushButton *>(u"merge-button"_s)->isEnabled());
        QTest::keyClicks(field, stays.name);
        press(*field, Qt::Key_Return);
        QTest::mouseClick(dialog->findChild<QPushButton *>(u"merge-button"_s), Qt::LeftButton);
        return true;
    });
    writer.trigger("merge-object");
    CHECK_FALSE(writer.snapshot().rowOf(other.id));
    const Participant now = writer.snapshot().at(*writer.snapshot().rowOf(stays.id));
    CHECK(now.aliases.contains(u"Another Spelling"_s));
    CHECK(writer.session.selection().object == ObjectRef(stays.id));
    writer.undo();
    CHECK(writer.snapshot().rowOf(other.id));
}

TEST_CASE("one sentence gives several facts in one go, and they rest on one passage")
{
    Writer writer;
    writer.paste(report);
    Hands hands;
    writer.caretAt(u"Island opposes"_s);
    hands.press(Qt::Key_Return, Qt::ControlModifier);
    writer.form().setKind(FactKind::Position);
    writer.form().findChild<NameField *>(u"participant"_s)->setFocus();
    hands.type(u"Island"_s);
    hands.press(Qt::Key_Return);
    writer.form().findChild<NameField *>(u"option"_s)->setFocus();
    hands.type(u"Observer force"_s);
    hands.press(Qt::Key_Return);
    hands.press(Qt::Key_Return, Qt::ControlModifier); // keeps, and stays with the sentence
    REQUIRE(writer.count(ObjectKind::Fact) == 1);
    REQUIRE(writer.form().stretch());
    CHECK(QApplication::focusWidget()->objectName() == u"kind"_s);
    CHECK(writer.form().unkept().isEmpty());
    writer.form().setKind(FactKind::Answer);
    writer.form().findChild<NameField *>(u"question"_s)->setFocus();
    hands.type(u"Who observes?"_s);
    hands.press(Qt::Key_Return);
    hands.press(Qt::Key_Return); // keeps, and the next sentence waits
    REQUIRE(writer.count(ObjectKind::Fact) == 2);
    CHECK_FALSE(writer.form().stretch());
    CHECK(writer.count(ObjectKind::Passage) == 1);
    CHECK(writer.count(ObjectKind::Participant) == 1);
    CHECK(writer.count(ObjectKind::Option) == 1);
    CHECK(writer.count(ObjectKind::Question) == 1);
    CHECK(writer.snapshot().at(FactRow{0}).evidence.front().passage ==
          writer.snapshot().at(FactRow{1}).evidence.front().passage);
    writer.undo();
    CHECK(writer.count(ObjectKind::Fact) == 1);
    CHECK(writer.count(ObjectKind::Question) == 0);
}

TEST_CASE("a weekday is read against the day of its source, and nothing finer is made of it")
{
    Writer writer;
    writer.paste(report); // of Thursday, 8 January 2026
    Hands hands;
    writer.caretAt(u"Nadia Petrova attended"_s);
    hands.press(Qt::Key_Return, Qt::ControlModifier);
    writer.form().setKind(FactKind::EventDate);
    auto *date = writer.form().findChild<DateField *>(u"date"_s);
    date->line()->setFocus();
    date->line()->selectAll();
    hands.type(u"Tuesday"_s);
    CHECK(date->date() == tests::date("2026-01-06"));
    CHECK(date->findChild<QLabel *>(u"understood"_s)->text().contains(u"6 January 2026"_s));
    date->line()->selectAll();
    hands.type(u"January 2026"_s);
    CHECK(date->date() == tests::date("2026-01"));
    date->line()->selectAll();
    hands.type(u"about 2014"_s);
    CHECK(date->date() == tests::date("2014~"));
}

TEST_CASE("a second report contradicts the fact that is there")
{
    Writer writer(tests::sampleDossier());
    const Fact known = writer.snapshot().at(FactRow{0});
    const std::uint32_t facts = writer.count(ObjectKind::Fact);
    writer.paste(known.statement + u"\n"_s);
    Hands hands;
    writer.caretAt(known.statement.left(6));
    hands.press(Qt::Key_Return, Qt::ControlModifier);
    auto *as = writer.form().findChild<QComboBox *>(u"as"_s);
    REQUIRE(as->isVisible());
    as->setFocus();
    hands.press(Qt::Key_Down);
    hands.press(Qt::Key_Down);
    CHECK(as->currentText().startsWith(u"contradicts"_s));
    hands.press(Qt::Key_Return);
    CHECK(writer.count(ObjectKind::Fact) == facts);
    CHECK(writer.snapshot().at(*writer.snapshot().rowOf(known.id)).evidence.back().relation ==
          Relation::Contradicts);
}

TEST_CASE("the ends of a passage are moved word by word with keys, and dragged by their handles")
{
    Writer writer(tests::sampleDossier());
    const PassageId passage(u"pas-g2"_s);
    const auto words = [&] { return writer.snapshot().at(*writer.snapshot().rowOf(passage)).exact; };
    writer.session.select(writer.snapshot().idAt(writer.snapshot().factsOf(passage).front()));
    writer.caretAt(u"Minister Ada"_s);
    writer.trigger("passage-shorter");
    CHECK(words() == u"Minister Ada Élan of Republic is expected to"_s);
    writer.trigger("passage-longer");
    CHECK(words() == u"Minister Ada Élan of Republic is expected to attend."_s);
    writer.trigger("passage-later");
    CHECK(words() == u"Ada Élan of Republic is expected to attend."_s);
    writer.trigger("passage-earlier");
    CHECK(words() == u"Minister Ada Élan of Republic is expected to attend."_s);
    CHECK(writer.edits().stack().index() == 4);

    // The handle at the end, dragged to before the last word.
    writer.text().setFocus();
    auto *handle = writer.text().viewport()->findChild<QWidget *>(u"passage-end"_s);
    REQUIRE(handle);
    writer.text().viewport()->update();
    REQUIRE(QTest::qWaitFor([handle] { return handle->isVisible(); }));
    QTextCursor target(writer.text().document());
    const auto at = writer.text().document()->toRawText().indexOf(u" attend."_s);
    REQUIRE(at > 0);
    target.setPosition(static_cast<int>(at));
    const QPoint there = writer.text().cursorRect(target).center();
    QTest::mousePress(handle, Qt::LeftButton, {}, handle->rect().center());
    const QPoint to = handle->mapFrom(writer.text().viewport(), there);
    QMouseEvent move(QEvent::MouseMove, to, handle->mapToGlobal(to), Qt::NoButton, Qt::LeftButton, {});
    QApplication::sendEvent(handle, &move);
    QTest::mouseRelease(handle, Qt::LeftButton, {}, handle->mapFrom(writer.text().viewport(), there));
    REQUIRE(QTest::qWaitFor([&] { return words() == u"Minister Ada Élan of Republic is expected to"_s; }));
    writer.undo();
    CHECK(words() == u"Minister Ada Élan of Republic is expected to attend."_s);
}

TEST_CASE("what is typed into a form and not kept is asked about before the dossier is left")
{
    Writer writer(tests::sampleDossier());
    Hands hands;
    const PassageId passage(u"pas-g3"_s);
    writer.session.select(writer.snapshot().idAt(writer.snapshot().factsOf(passage).front()));
    writer.caretAt(u"Island opposes"_s);
    hands.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(writer.form().unkept().isEmpty()); // what is proposed nobody typed
    writer.form().findChild<QPlainTextEdit *>(u"statement"_s)->setFocus();
    hands.type(u"Island is against it"_s);
    CHECK(writer.form().unkept().size() == 1);
    QString told;
    whenAsked<QMessageBox>([&told](QMessageBox *box) {
        if (box->objectName() != u"unkept"_s)
            return false;
        told = box->informativeText();
        press(*box, Qt::Key_Escape);
        return true;
    });
    CHECK_FALSE(writer.window.close());
    CHECK(told.contains(u"Island opposes"_s));
    CHECK(writer.window.isVisible());
    // The dialog took the activation with it.
    writer.window.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&writer.window));
    // It is not lost by going elsewhere, either.
    hands.press(Qt::Key_Escape);
    CHECK(writer.form().unkept().size() == 1);
    whenAsked<QMessageBox>([](QMessageBox *box) {
        press(*box, Qt::Key_Escape);
        return true;
    });
    CHECK_FALSE(writer.window.mayEnd());
    writer.caretAt(u"Island opposes"_s);
    hands.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(writer.form().findChild<QPlainTextEdit *>(u"statement"_s)->toPlainText() ==
          u"Island is against it"_s);
    whenAsked<QMessageBox>([](QMessageBox *box) {
        QTest::mouseClick(box->findChild<QPushButton *>(u"discard"_s), Qt::LeftButton);
        return true;
    });
    CHECK(writer.window.close());
}

TEST_CASE("the text has most of the window while one writes, and forms beside it are not cut off")
{
    for (const QSize size : {QSize(1366, 768), QSize(1024, 700)}) {
        INFO(size.width());
        Writer writer(tests::sampleDossier());
        writer.window.resize(size);
        writer.session.select(FactId(u"f-talks-held"_s));
        writer.pressInWindow(Qt::Key_3, Qt::ControlModifier | Qt::AltModifier);
        QCoreApplication::processEvents();
        QTest::qWait(20);                             // the layout's second pass
        CHECK(writer.window.width() == size.width()); // no view makes the window wider than it is
        CHECK(writer.text().width() > size.width() / 2);
        CHECK(writer.text().height() > size.height() / 3);
        CHECK(writer.form().isVisible());
        CHECK(writer.form().width() >= writer.form().minimumSizeHint().width());
        CHECK(writer.text().font().pointSizeF() > writer.window.font().pointSizeF());
        // Beside each other, the text first.
        CHECK(writer.text().mapToGlobal(QPoint()).x() < writer.form().mapToGlobal(QPoint()).x());
        writer.pressInWindow(Qt::Key_2, Qt::ControlModifier | Qt::AltModifier);
        QTest::qWait(20);
        CHECK(writer.window.width() == size.width());
        writer.pressInWindow(Qt::Key_1, Qt::ControlModifier | Qt::AltModifier);
        QTest::qWait(20);
        CHECK(writer.window.width() == size.width());
        CHECK(writer.text().font().pointSizeF() == writer.window.font().pointSizeF());
        // Made while one reads, a fact takes room from the timeline, not from its own fields.
        writer.caretAt(u"The talks were held"_s);
        Hands hands;
        hands.press(Qt::Key_Return, Qt::ControlModifier);
        QTest::qWait(20);
        CHECK(writer.form().width() >= writer.form().minimumSizeHint().width());
        CHECK(writer.text().width() > 150);
    }
}
