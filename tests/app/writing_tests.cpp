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
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
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
