// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/shell/dossier_comparison.h"
#include "app/shell/edit_history.h"
#include "app/shell/main_window.h"
#include "core/io/json_dossier.h"
#include "core/store/open_dossier.h"
#include "core/store/sql.h"
#include "tests/support/sample_dossier.h"

#include <catch2/catch_test_macros.hpp>

#include <QApplication>
#include <QFileDialog>
#include <QLineEdit>
#include <QMenuBar>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <algorithm>

namespace edit_tests {

using namespace chancery;
using namespace Qt::StringLiterals;

namespace {

const EventId talks(u"ev-talks"_s);

/// The window on a dossier that is changed by hand.
struct Editor
{
    explicit Editor(std::shared_ptr<Store> opened, const QString &location = u"sample.json"_s)
        : settings(QString())
        , session(opened->snapshot())
        , window(std::move(opened), location, session, settings)
    {
        window.show();
        REQUIRE(QTest::qWaitForWindowExposed(&window));
    }

    EditHistory &edits() { return *window.findChild<EditHistory *>(); }
    QString title() { return session.snapshot()->title(talks); }

    void rename(const QString &title)
    {
        Change change;
        change.put.emplace_back(Event{talks, title, EventKind::Meeting});
        REQUIRE(edits().apply(change, u"Rename the talks"_s).hasValue());
    }

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::ControlModifier)
    {
        // A dialog that was open took the activation with it.
        window.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&window));
        QTest::keyClick(&window, key, modifiers);
    }

    Settings settings;
    Session session;
    MainWindow window;
};

QAction *action(const QWidget &window, const QString &text)
{
    for (QAction *one : window.findChildren<QAction *>()) {
        if (one->text().remove(u'&') == text)
            return one;
    }
    return nullptr;
}

/// Calls `act` as soon as a modal window of this kind is there.
template<class Modal, class Act>
void whenAsked(Act act)
{
    auto *const timer = new QTimer(qApp);
    QObject::connect(timer, &QTimer::timeout, qApp, [timer, act] {
        auto *const modal = qobject_cast<Modal *>(QApplication::activeModalWidget());
        if (!modal || !modal->isVisible())
            return;
        timer->deleteLater();
        timer->stop();
        act(modal);
    });
    timer->start(5);
}

/// Presses a button of the next question that is asked.
void answerNext(QMessageBox::StandardButton button)
{
    whenAsked<QMessageBox>(
        [button](QMessageBox *box) { QTest::mouseClick(box->button(button), Qt::LeftButton); });
}

/// Presses the button of that text of the next question.
void answerNext(const QString &text)
{
    whenAsked<QMessageBox>([text](QMessageBox *box) {
        const QList<QAbstractButton *> buttons = box->buttons();
        const auto button = std::find_if(buttons.begin(), buttons.end(), [&text](QAbstractButton *each) {
            return each->text().remove(u'&') == text;
        });
        REQUIRE(button != buttons.end());
        QTest::mouseClick(*button, Qt::LeftButton);
    });
}

/// Names a file in the next dialog that asks for one, and goes on.
void nameNext(const QString &path)
{
    whenAsked<QFileDialog>([path](QFileDialog *dialog) {
        auto *name = dialog->findChild<QLineEdit *>(u"fileNameEdit"_s);
        REQUIRE(name);
        name->setText(path);
        QTest::keyClick(name, Qt::Key_Return);
    });
}

QString titleIn(const QString &path)
{
    const auto store = openDossier(path);
    REQUIRE(store.hasValue());
    return (*store)->snapshot()->title(talks);
}

} // namespace

TEST_CASE("Ctrl+Z takes a change back and Ctrl+Shift+Z makes it again, by name, and the selection stays")
{
    Editor editor(tests::sampleStore());
    editor.session.select(talks);
    editor.rename(u"Talks in Port City"_s);
    CHECK(editor.title() == u"Talks in Port City"_s);
    CHECK(editor.window.isWindowModified());
    REQUIRE(action(editor.window, u"Undo Rename the talks"_s));

    editor.press(Qt::Key_Z);
    CHECK(editor.title() == u"Talks in Port"_s);
    CHECK(!editor.window.isWindowModified());
    CHECK(editor.session.selection().object == ObjectRef(talks));
    REQUIRE(action(editor.window, u"Redo Rename the talks"_s));

    editor.press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(editor.title() == u"Talks in Port City"_s);
    CHECK(editor.window.isWindowModified());
    CHECK(editor.session.selection().object == ObjectRef(talks));
}

TEST_CASE("a change that is refused leaves no trace in the history")
{
    Editor editor(tests::sampleStore());
    Change change;
    change.remove = {talks};
    CHECK(!editor.edits().apply(change, u"Remove the talks"_s).hasValue());
    CHECK(!editor.edits().stack().canUndo());
    CHECK(!editor.window.isWindowModified());
    CHECK(editor.title() == u"Talks in Port"_s);
}

TEST_CASE("what is pushed beside changes of the dossier is taken back in turn, and needs no saving")
{
    struct Count : QUndoCommand
    {
        explicit Count(int &count)
            : m_count(count)
        {
        }
        void undo() override { --m_count; }
        void redo() override { ++m_count; }
        int &m_count;
    };
    Editor editor(tests::sampleStore());
    int count = 0;
    editor.edits().push(std::make_unique<Count>(count));
    CHECK(count == 1);
    CHECK(!editor.window.isWindowModified());
    editor.rename(u"Talks in Port City"_s);
    editor.edits().push(std::make_unique<Count>(count));
    editor.press(Qt::Key_Z);
    CHECK(count == 1);
    CHECK(editor.window.isWindowModified());
    editor.press(Qt::Key_Z);
    CHECK(editor.title() == u"Talks in Port"_s);
    CHECK(!editor.window.isWindowModified());
}

TEST_CASE("an untitled copy with changes asks before it closes: cancelled it stays, discarded it goes")
{
    Editor editor(tests::sampleStore());
    editor.rename(u"Talks in Port City"_s);
    answerNext(QMessageBox::Cancel);
    CHECK(!editor.window.close());
    CHECK(editor.window.isVisible());
    answerNext(QMessageBox::Discard);
    CHECK(editor.window.close());
}

TEST_CASE("an untitled copy without changes, or with all taken back, closes without a question")
{
    Editor editor(tests::sampleStore());
    editor.rename(u"Talks in Port City"_s);
    editor.press(Qt::Key_Z);
    CHECK(editor.window.close());
}

TEST_CASE("saved on closing, an untitled copy is the file that was named")
{
    const QTemporaryDir folder;
    for (const QString &name : {u"saved.json"_s, u"saved.dossier"_s}) {
        const QString path = folder.filePath(name);
        Editor editor(tests::sampleStore());
        editor.rename(u"Talks in Port City"_s);
        answerNext(QMessageBox::Save);
        QTimer::singleShot(0, qApp, [path] { nameNext(path); });
        CHECK(editor.window.close());
        CHECK(titleIn(path) == u"Talks in Port City"_s);
    }
}

TEST_CASE("a JSON file that somebody else changed is not overwritten unasked: compared, or replaced")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"talks.json"_s);
    Editor editor(tests::sampleStore());
    editor.rename(u"Mine"_s);
    nameNext(path);
    editor.press(Qt::Key_S);
    REQUIRE(titleIn(path) == u"Mine"_s);

    Dossier theirs = tests::sampleDossier();
    for (Event &event : theirs.events) {
        if (event.id == talks)
            event.title = u"Theirs"_s;
    }
    REQUIRE(writeJsonDossierFile(theirs, path));
    editor.rename(u"Mine again"_s);

    // Left alone, and compared: nothing is written.
    answerNext(QMessageBox::Cancel);
    editor.press(Qt::Key_S);
    CHECK(titleIn(path) == u"Theirs"_s);
    QSignalSpy compared(editor.window.findChild<DossierComparison *>(), &DossierComparison::compared);
    answerNext(u"Compare"_s);
    editor.press(Qt::Key_S);
    REQUIRE(QTest::qWaitFor([&] { return !compared.isEmpty(); }, 60000));
    CHECK(titleIn(path) == u"Theirs"_s);
    CHECK(editor.window.isWindowModified());

    answerNext(u"Replace"_s);
    editor.press(Qt::Key_S);
    CHECK(titleIn(path) == u"Mine again"_s);
    // From here on it is ours again: Save asks nothing.
    editor.rename(u"Mine for good"_s);
    editor.press(Qt::Key_S);
    CHECK(titleIn(path) == u"Mine for good"_s);
}

TEST_CASE("once saved as JSON, Ctrl+S writes the same file without asking")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"saved.json"_s);
    Editor editor(tests::sampleStore());
    editor.rename(u"Talks in Port City"_s);
    nameNext(path);
    editor.press(Qt::Key_S);
    CHECK(!editor.window.isWindowModified());
    CHECK(editor.window.windowTitle().contains(u"saved.json"_s));
    editor.rename(u"Talks by the sea"_s);
    CHECK(editor.window.isWindowModified());
    editor.press(Qt::Key_S);
    CHECK(!editor.window.isWindowModified());
    CHECK(titleIn(path) == u"Talks by the sea"_s);
}

TEST_CASE("saved as a .dossier the copy becomes that file: changes are in it at once, and undo goes on")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"saved.dossier"_s);
    Editor editor(tests::sampleStore());
    editor.session.select(talks);
    editor.rename(u"Talks in Port City"_s);
    nameNext(path);
    editor.press(Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(editor.window.windowTitle().contains(u"saved.dossier"_s));
    CHECK(editor.session.selection().object == ObjectRef(talks));
    editor.rename(u"Talks by the sea"_s);
    CHECK(!editor.window.isWindowModified());
    CHECK(titleIn(path) == u"Talks by the sea"_s);
    editor.press(Qt::Key_Z);
    editor.press(Qt::Key_Z);
    CHECK(titleIn(path) == u"Talks in Port"_s);
    CHECK(editor.window.close());
}

TEST_CASE("opening another dossier asks about unsaved changes first")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"other.dossier"_s);
    Dossier other = tests::sampleDossier();
    other.info.id = u"other"_s;
    REQUIRE(Store::write(other, path).hasValue());
    Editor editor(tests::sampleStore());
    editor.rename(u"Talks in Port City"_s);
    QSignalSpy ended(&editor.window, &MainWindow::openEnded);
    answerNext(QMessageBox::Cancel);
    editor.window.openLocation(path);
    REQUIRE(ended.size() == 1);
    CHECK(editor.session.snapshot()->info().id == u"sample"_s);
    CHECK(editor.window.isWindowModified());
    answerNext(QMessageBox::Discard);
    editor.window.openLocation(path);
    REQUIRE(ended.wait());
    CHECK(editor.session.snapshot()->info().id == u"other"_s);
    CHECK(!editor.window.isWindowModified());
    CHECK(!editor.edits().stack().canUndo());
}

TEST_CASE("an undo that another program stands in the way of says so and changes nothing")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"sample.dossier"_s);
    REQUIRE(Store::write(tests::sampleDossier(), path).hasValue());
    Editor editor(*openDossier(path), path);
    editor.rename(u"Talks in Port City"_s);
    auto other = SqlConnection::open(path, SqlConnection::Mode::ReadWrite, path);
    REQUIRE(other.hasValue());
    REQUIRE(!(*other)->run(u"BEGIN IMMEDIATE"_s));
    QSignalSpy failed(&editor.edits(), &EditHistory::failed);
    editor.press(Qt::Key_Z);
    CHECK(failed.size() == 1);
    CHECK(editor.title() == u"Talks in Port City"_s);
    auto *box = editor.window.findChild<QMessageBox *>();
    REQUIRE(box);
    CHECK(box->text().contains(u"sample.dossier"_s));
    box->close();
    REQUIRE(!(*other)->run(u"ROLLBACK"_s));
    CHECK(titleIn(path) == u"Talks in Port City"_s);
}

TEST_CASE("while a source of a large dossier is changed, or put back, the window goes on, and no other "
          "change is taken")
{
    Dossier large = tests::sampleDossier();
    for (int i = 0; i < 20'001; ++i) {
        Fact fact;
        fact.id = FactId(u"f-many-%1"_s.arg(i));
        fact.statement = u"The talks were one of %1."_s.arg(i);
        fact.about = {talks};
        fact.evidence = {{large.passages.front().id, Relation::Supports}};
        large.facts.push_back(std::move(fact));
    }
    const auto opened = Store::fromDossier(large, u"sample"_s);
    REQUIRE(opened.hasValue());
    Editor editor(*opened);
    const SourceRow row{0};
    const auto publisher = editor.session.snapshot()->at(row).publisher;
    SourceDescription source = editor.session.snapshot()->at(row);
    source.publisher = u"Another publisher"_s;
    Change change;
    change.put.emplace_back(source);

    int went = 0;
    const auto watch = [&editor, &went] {
        QTimer::singleShot(0, &editor.window, [&editor, &went] {
            went += editor.edits().isBusy() ? 1 : 0;
            Change meanwhile;
            meanwhile.put.emplace_back(Event{talks, u"Meanwhile"_s, EventKind::Meeting});
            CHECK(!editor.edits().apply(meanwhile, u"Rename the talks"_s));
        });
    };
    watch();
    REQUIRE(editor.edits().apply(change, u"Change the publisher"_s).hasValue());
    CHECK(went == 1);
    CHECK(editor.session.snapshot()->at(row).publisher == u"Another publisher"_s);
    QAction *const undo = action(editor.window, u"Undo Change the publisher"_s);
    REQUIRE(undo != nullptr);
    watch();
    undo->trigger();
    CHECK(went == 2);
    CHECK(editor.session.snapshot()->at(row).publisher == publisher);
    CHECK(editor.title() != u"Meanwhile"_s);
    CHECK(!editor.edits().isBusy());
}

} // namespace edit_tests
