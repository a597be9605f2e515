// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/editing/details/details_view.h"
#include "app/editing/details/object_form.h"
#include "app/editing/drafts/typed_drafts.h"
#include "app/editing/fields/name_field.h"
#include "app/editing/judgement_form/fact_list_field.h"
#include "app/editing/judgement_form/judgement_form.h"
#include "app/editing/properties/properties_dialog.h"
#include "app/editing/removing/remove_dialog.h"
#include "app/editing/start_page/new_dossier_dialog.h"
#include "app/editing/together/together_dialog.h"
#include "app/shell/windows.h"
#include "core/session/last_place.h"
#include "tests/app/killed_typist.h"
#include "tests/app/writer.h"
#include "tests/support/sample_dossier.h"

#include <catch2/catch_test_macros.hpp>

#include <QDir>
#include <QDockWidget>
#include <QInputDialog>
#include <QLabel>
#include <QMessageBox>
#include <QStatusBar>

using namespace Qt::StringLiterals;

namespace chancery::tests::unkept_tests {

namespace {

/// Escape in a dialog that was typed into: it asks, and stays; asked again, what was typed may go.
template<class Dialog>
void dismiss(Dialog *dialog, QLineEdit *typedInto)
{
    const QString typed = typedInto->text();
    const auto answer = [dialog](const QString &button) {
        auto *timer = new QTimer(dialog);
        QObject::connect(timer, &QTimer::timeout, dialog, [timer, button] {
            auto *box = qobject_cast<QMessageBox *>(QApplication::activeModalWidget());
            if (!box || box->objectName() != u"typed"_s)
                return;
            timer->deleteLater();
            QTest::mouseClick(box->findChild<QPushButton *>(button), Qt::LeftButton);
        });
        timer->start(5);
    };
    answer(u"go-on"_s);
    press(*typedInto, Qt::Key_Escape);
    CHECK(dialog->isVisible());
    CHECK(typedInto->text() == typed);
    answer(u"discard"_s);
    press(*typedInto, Qt::Key_Escape);
    CHECK_FALSE(dialog->isVisible());
}

/// Types into the forms beside the text and keeps nothing.
void typeEverywhere(Desk desk)
{
    Hands hands;
    desk.session.select(SourceId(u"src-gazette"_s));
    desk.caretAt(u"Island opposes"_s);
    hands.press(Qt::Key_Return, Qt::ControlModifier);
    desk.form().findChild<QPlainTextEdit *>(u"statement"_s)->setFocus();
    hands.type(u"Island is against it"_s);
    desk.form().findChild<DateField *>(u"date"_s)->line()->setFocus();
    hands.type(u"6 Ja"_s);
    desk.pressInWindow(Qt::Key_J, Qt::ControlModifier | Qt::ShiftModifier);
    hands.type(u"It is likely that"_s);
    // What means something is kept when its field is left; this does not yet.
    desk.trigger("show-details");
    auto *details = desk.window.findChild<DetailsView *>();
    REQUIRE(QTest::qWaitFor([details] { return details->form().editorOf(u"published"_s) != nullptr; }));
    details->form().editorOf(u"published"_s)->setFocus();
    hands.type(u"on the da"_s);
}

} // namespace

TEST_CASE("what is half typed in every form is there again after kill -9, and gone once it is discarded",
          "[killed]")
{
    const QTemporaryDir home;
    const QString path = home.filePath(u"talks.dossier"_s);
    REQUIRE(Store::write(sampleDossier(), path));
    killWhenTyped(u"[killed-typist]"_s, home.path());

    const StateIn state(home.path());
    const QFileInfoList left = draftFiles(home.path());
    REQUIRE(left.size() == 1);
    CHECK((left.front().permissions() & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther |
                                         QFile::WriteOther)) == QFile::Permissions());
    Settings settings{QString()};
    Windows windows(settings);
    REQUIRE(windows.open(path));
    MainWindow &window = *windows.all().front();
    Desk desk{window, window.session()};
    desk.show();
    CHECK(window.statusBar()->currentMessage().contains(u"It is likely that"_s));
    // The form of the sentence is filled, in its source.
    REQUIRE(desk.form().stretch());
    CHECK(desk.form().stretch()->source == SourceId(u"src-gazette"_s));
    CHECK(desk.form().findChild<QPlainTextEdit *>(u"statement"_s)->toPlainText() ==
          u"Island is against it"_s);
    CHECK(desk.form().findChild<DateField *>(u"date"_s)->text() == u"6 Ja"_s);
    CHECK(desk.form().isVisible());
    CHECK(window.findChild<JudgementForm *>()->statement()->toPlainText() == u"It is likely that"_s);
    auto *details = window.findChild<DetailsView *>();
    REQUIRE(QTest::qWaitFor([details] { return details->form().isTyped(); }));
    CHECK(
        qobject_cast<DateField *>(details->form().editorOf(u"published"_s))->text().contains(u"on the da"_s));
    whenAsked<PropertiesDialog>([](PropertiesDialog *dialog) {
        CHECK(dialog->findChild<QLineEdit *>(u"audience"_s)->text() == u"The desk"_s);
        whenAsked<QMessageBox>([](QMessageBox *box) {
            QTest::mouseClick(box->findChild<QPushButton *>(u"discard"_s), Qt::LeftButton);
            return true;
        });
        press(*dialog, Qt::Key_Escape);
        return true;
    });
    desk.trigger("properties");
    // Discarded, nothing of it stays on the disk.
    whenAsked<QMessageBox>([](QMessageBox *box) {
        QTest::mouseClick(box->findChild<QPushButton *>(u"discard"_s), Qt::LeftButton);
        return true;
    });
    CHECK(window.close());
    CHECK(draftFiles(home.path()).isEmpty());
}

TEST_CASE("somebody who is killed while he types", "[.][killed-typist]")
{
    const Typist typist;
    Settings settings{QString()};
    Windows windows(settings);
    REQUIRE(windows.open(typistHome() + u"/talks.dossier"_s));
    MainWindow &window = *windows.all().front();
    Desk desk{window, window.session()};
    desk.show();
    typeEverywhere(desk);
    // The dialog keeps everything else waiting: from within it.
    QTimer::singleShot(100, &window, [&typist] {
        auto *properties = qobject_cast<PropertiesDialog *>(QApplication::activeModalWidget());
        REQUIRE(properties);
        QTest::keyClicks(properties->findChild<QLineEdit *>(u"audience"_s), u"The desk"_s);
        typist.waitToBeKilled("The desk");
    });
    desk.trigger("properties");
}

TEST_CASE("what is half typed goes with a dossier that gets a file, and is gone when it is kept")
{
    const QTemporaryDir home;
    const StateIn state(home.path());
    TypedDrafts drafts;
    const QString first = home.filePath(u"first.json"_s);
    const QString second = home.filePath(u"second.json"_s);
    drafts.open(first);
    drafts.put(u"new events"_s, {{u"title"_s, u"Talks in"_s}});
    drafts.flush();
    CHECK(QFile::exists(first));
    drafts.moveTo(second);
    drafts.flush();
    CHECK_FALSE(QFile::exists(first));
    TypedDrafts later;
    later.open(second);
    CHECK(later.typed(u"new events"_s).value(u"title"_s) == u"Talks in"_s);
    later.put(u"new events"_s, {});
    later.close();
    CHECK_FALSE(QFile::exists(second));
    // A damaged one holds nothing.
    QFile damaged(first);
    REQUIRE(damaged.open(QIODevice::WriteOnly));
    damaged.write("{\"new events\": [");
    damaged.close();
    later.open(first);
    CHECK(later.typed(u"new events"_s).isEmpty());
}

TEST_CASE("Escape in the dialogs of new and other titles loses nothing that was typed")
{
    const QTemporaryDir home;
    const StateIn state(home.path());
    Writer writer(tests::sampleDossier());
    writer.window.start({});
    const auto leave = [](QDialog *dialog, const QString &words) {
        auto *title = dialog->findChild<QLineEdit *>(u"title"_s);
        REQUIRE(title);
        title->selectAll();
        QTest::keyClicks(title, words);
        press(*title, Qt::Key_Escape);
        CHECK_FALSE(dialog->isVisible());
        return true;
    };
    const auto isBack = [](QDialog *dialog, const QString &words) {
        auto *title = dialog->findChild<QLineEdit *>(u"title"_s);
        REQUIRE(title);
        CHECK(title->text() == words);
        CHECK(title->selectedText() == words); // other words go over it
        return title;
    };
    // Before there are changes to be asked about.
    for (const bool again : {false, true}) {
        whenAsked<NewDossierDialog>([&](NewDossierDialog *dialog) {
            if (!again)
                return leave(dialog, u"Talks in Po"_s);
            isBack(dialog, u"Talks in Po"_s);
            dialog->reject();
            return true;
        });
        writer.pressInWindow(Qt::Key_N, Qt::ControlModifier);
    }
    const QString half = u"The second rou"_s;
    for (const bool again : {false, true}) {
        whenAsked<QInputDialog>([&](QInputDialog *dialog) {
            if (!again)
                return leave(dialog, half);
            press(*isBack(dialog, half), Qt::Key_Return);
            return true;
        });
        writer.trigger("new-event");
    }
    const ObjectRef made = *writer.session.selection().object;
    CHECK(writer.snapshot().title(made) == half);
    whenAsked<QInputDialog>([](QInputDialog *dialog) {
        CHECK(dialog->textValue().isEmpty()); // it was kept
        dialog->reject();
        return true;
    });
    writer.trigger("new-event");
    for (const bool again : {false, true}) {
        whenAsked<RenameDialog>([&](RenameDialog *dialog) {
            if (!again)
                return leave(dialog, u"The second round of"_s);
            CHECK(dialog->findChild<QLabel *>(u"came-back"_s)->text().contains(half));
            isBack(dialog, u"The second round of"_s);
            dialog->reject();
            return true;
        });
        writer.session.select(made);
        writer.trigger("rename-object");
    }
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

TEST_CASE("a half-typed fact survives another selection, perspective and sentence, and its dock's closing")
{
    Writer writer(tests::sampleDossier());
    Hands hands;
    writer.session.select(SourceId(u"src-gazette"_s));
    writer.caretAt(u"Island opposes"_s);
    hands.press(Qt::Key_Return, Qt::ControlModifier);
    writer.form().setKind(FactKind::Position);
    auto *option = writer.form().findChild<NameField *>(u"option"_s);
    option->setFocus();
    hands.type(u"An option that is not"_s);
    auto *date = writer.form().findChild<DateField *>(u"date"_s);
    date->line()->setFocus();
    hands.type(u"6 Ja"_s);
    const auto isThere = [&] {
        return writer.form().stretch() && option->text() == u"An option that is not"_s &&
               date->text() == u"6 Ja"_s;
    };
    REQUIRE(isThere());
    writer.session.select(ParticipantId(u"p-elan"_s));
    CHECK(isThere());
    for (const Qt::Key perspective : {Qt::Key_3, Qt::Key_2, Qt::Key_1}) {
        writer.pressInWindow(perspective, Qt::ControlModifier | Qt::AltModifier);
        CHECK(isThere());
    }
    auto *dock = writer.window.findChild<QDockWidget *>(u"dock-fact"_s);
    REQUIRE(dock);
    dock->close();
    CHECK(isThere());
    CHECK(writer.form().unkept().size() == 1);
    // Another sentence is taken up, left, and the first one taken up again.
    writer.session.select(SourceId(u"src-gazette"_s));
    writer.caretAt(u"Minister Ada"_s);
    hands.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(option->text() != u"An option that is not"_s);
    hands.press(Qt::Key_Escape);
    writer.caretAt(u"Island opposes"_s);
    hands.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(writer.form().kind() == FactKind::Position);
    CHECK(isThere());
}

TEST_CASE("what was typed for selected words comes back with the next Ctrl+Return, as for a sentence")
{
    Writer writer(tests::sampleDossier());
    Hands hands;
    writer.session.select(SourceId(u"src-gazette"_s));
    writer.caretAt(u"Island opposes"_s);
    hands.press(Qt::Key_Right, Qt::ControlModifier | Qt::ShiftModifier);
    hands.press(Qt::Key_Right, Qt::ControlModifier | Qt::ShiftModifier);
    const QString words = writer.passage().chosenText()->words;
    REQUIRE(words != u"Island opposes foreign monitors."_s);
    hands.press(Qt::Key_Return, Qt::ControlModifier);
    auto *statement = writer.form().findChild<QPlainTextEdit *>(u"statement"_s);
    statement->setFocus();
    hands.type(u"Of some words alone"_s);
    hands.press(Qt::Key_Escape);
    CHECK(QApplication::focusWidget() == &writer.text());
    CHECK(writer.passage().chosenText()->words == words);
    hands.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(statement->toPlainText() == u"Of some words alone"_s);
}

TEST_CASE("names that are half typed in lists of a form stay with what they were typed for")
{
    Writer writer(tests::sampleDossier());
    Hands hands;
    writer.session.select(SourceId(u"src-gazette"_s));
    writer.caretAt(u"Island opposes"_s);
    hands.press(Qt::Key_Return, Qt::ControlModifier);
    writer.form().setKind(FactKind::Plain);
    auto *about = writer.form().findChild<QWidget *>(u"about"_s)->findChild<NameField *>();
    about->setFocus();
    hands.type(u"Isl"_s);
    CHECK(writer.form().unkept().size() == 1);
    writer.text().setFocus();
    writer.caretAt(u"Minister Ada"_s);
    hands.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(about->text().isEmpty());
    hands.press(Qt::Key_Escape);
    writer.caretAt(u"Island opposes"_s);
    hands.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(about->text() == u"Isl"_s);

    auto *form = writer.window.findChild<JudgementForm *>();
    writer.pressInWindow(Qt::Key_J, Qt::ControlModifier | Qt::ShiftModifier);
    auto *against = form->against()->findChild<NameField *>();
    against->setFocus();
    hands.type(u"The talks"_s);
    hands.press(Qt::Key_Escape); // the choices
    hands.press(Qt::Key_Escape); // the form
    CHECK(form->unkept().size() == 1);
    writer.pressInWindow(Qt::Key_J, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(against->text() == u"The talks"_s);
}

TEST_CASE("a judgement that is half typed waits while another one is taken up")
{
    Writer writer(tests::sampleDossier());
    Hands hands;
    auto *form = writer.window.findChild<JudgementForm *>();
    writer.pressInWindow(Qt::Key_J, Qt::ControlModifier | Qt::ShiftModifier);
    REQUIRE(QApplication::focusWidget() == form->statement());
    hands.type(u"It is likely that"_s);
    const JudgementId other = writer.snapshot().idAt(JudgementRow{0});
    writer.session.select(other);
    writer.trigger("revise-judgement");
    CHECK(form->statement()->toPlainText() != u"It is likely that"_s);
    CHECK(form->unkept() == QStringList{u"It is likely that"_s});
    writer.pressInWindow(Qt::Key_J, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(form->statement()->toPlainText() == u"It is likely that"_s);
}

TEST_CASE("what Escape takes back in the details can be put back, and other ways keep it")
{
    Writer writer(tests::sampleDossier());
    const ParticipantId elan(u"p-elan"_s);
    writer.session.select(elan);
    writer.trigger("show-details");
    auto *details = writer.window.findChild<DetailsView *>();
    auto *note = qobject_cast<QPlainTextEdit *>(details->form().editorOf(u"note"_s));
    REQUIRE(note);
    auto *putBack = details->findChild<QPushButton *>(u"put-back"_s);
    note->setFocus();
    QTest::keyClicks(note, u"Hard to reach"_s);
    CHECK_FALSE(putBack->isVisible());
    press(*note, Qt::Key_Escape);
    CHECK(note->toPlainText().isEmpty());
    REQUIRE(putBack->isVisible());
    QTest::mouseClick(putBack, Qt::LeftButton);
    CHECK(note->toPlainText() == u"Hard to reach"_s);
    CHECK_FALSE(putBack->isVisible());
    // Another selection, and the end of the dock, keep it.
    writer.session.select(EventId(writer.snapshot().idAt(EventRow{0})));
    CHECK(QTest::qWaitFor(
        [&] { return writer.snapshot().at(*writer.snapshot().rowOf(elan)).note == u"Hard to reach"_s; }));
    note = qobject_cast<QPlainTextEdit *>(details->form().editorOf(u"note"_s));
    note->setFocus();
    QTest::keyClicks(note, u"In two rounds"_s);
    writer.window.findChild<QDockWidget *>(u"dock-details"_s)->close();
    CHECK(details->unkept().isEmpty()); // kept by now
    CHECK(writer.snapshot().at(EventRow{0}).note == u"In two rounds"_s);
}

TEST_CASE("a dialog that was typed into is not dismissed by one Escape")
{
    Writer writer(tests::sampleDossier());
    writer.session.select(ParticipantId(u"p-elan"_s));
    whenAsked<TogetherDialog>([](TogetherDialog *dialog) {
        auto *tags = dialog->findChild<QLineEdit *>(u"add-tags"_s);
        QTest::keyClicks(tags, u"urgent, to check"_s);
        dismiss(dialog, tags);
        return true;
    });
    writer.pressInWindow(Qt::Key_T, Qt::ControlModifier);
    whenAsked<PropertiesDialog>([](PropertiesDialog *dialog) {
        auto *audience = dialog->findChild<QLineEdit *>(u"audience"_s);
        QTest::keyClicks(audience, u"The desk"_s);
        dismiss(dialog, audience);
        return true;
    });
    writer.trigger("properties");
    QApplication::clipboard()->setText(u"A report\n\nTalks were held in Port.\n"_s);
    whenAsked<NewSourceDialog>([](NewSourceDialog *dialog) {
        if (!dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok)->isEnabled())
            return false;
        auto *publisher = dialog->findChild<QLineEdit *>(u"publisher"_s);
        QTest::keyClicks(publisher, u"The Gazette"_s);
        dismiss(dialog, publisher);
        return true;
    });
    writer.trigger("paste-source");
    CHECK_FALSE(writer.edits().stack().canUndo());
    // What was only looked at closes at once.
    whenAsked<PropertiesDialog>([](PropertiesDialog *dialog) {
        press(*dialog, Qt::Key_Escape);
        CHECK_FALSE(dialog->isVisible());
        return true;
    });
    writer.trigger("properties");
}

} // namespace chancery::tests::unkept_tests
