// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/shell/dossier_comparison.h"
#include "app/shell/edit_history.h"
#include "app/shell/main_window.h"
#include "core/store/store.h"
#include "tests/support/sample_dossier.h"

#include <catch2/catch_test_macros.hpp>

#include <QApplication>
#include <QFile>
#include <QFileDialog>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <algorithm>

namespace file_watch_tests {

using namespace chancery;
using namespace chancery::tests;
using namespace Qt::StringLiterals;

namespace {

constexpr int patienceMs = 60000;
const EventId talks(u"ev-talks"_s);

Change renaming(const QString &title)
{
    Change change;
    change.put.emplace_back(Event{talks, title, EventKind::Meeting});
    return change;
}

/// The window on a `.dossier` to which something happens.
struct Desk
{
    Desk()
    {
        REQUIRE(Store::write(sampleDossier(), path));
        auto store = Store::open(path);
        REQUIRE(store);
        session.emplace((*store)->snapshot());
        window = std::make_unique<MainWindow>(*std::move(store), path, *session, settings);
        window->show();
        REQUIRE(QTest::qWaitForWindowExposed(window.get()));
    }

    EditHistory &edits() { return *window->findChild<EditHistory *>(); }
    QString title() { return session->snapshot()->title(talks); }
    QMessageBox *said() { return window->findChild<QMessageBox *>(u"file-gone"_s); }
    /// Waits until the window has said something of its file.
    QMessageBox *saidInTime()
    {
        REQUIRE(QTest::qWaitFor([this] { return said() && said()->isVisible(); }, patienceMs));
        return said();
    }
    static QAbstractButton *button(QMessageBox *box, const QString &text)
    {
        const QList<QAbstractButton *> buttons = box->buttons();
        const auto found = std::find_if(buttons.begin(), buttons.end(), [&text](QAbstractButton *each) {
            return each->text().remove(u'&') == text;
        });
        return found == buttons.end() ? nullptr : *found;
    }
    void replaceFile() const
    {
        Dossier other = sampleDossier();
        for (Event &event : other.events) {
            if (event.id == talks)
                event.title = u"Theirs"_s;
        }
        REQUIRE(Store::write(other, path));
    }

    QTemporaryDir folder;
    QString path = folder.filePath(u"talks.dossier"_s);
    QString elsewhere = folder.filePath(u"elsewhere.dossier"_s);
    Settings settings{QString()};
    std::optional<Session> session;
    std::unique_ptr<MainWindow> window;
};

void nameNext(const QString &path)
{
    auto *timer = new QTimer(qApp);
    QObject::connect(timer, &QTimer::timeout, qApp, [timer, path] {
        auto *dialog = qobject_cast<QFileDialog *>(QApplication::activeModalWidget());
        if (!dialog)
            return;
        timer->deleteLater();
        auto *name = dialog->findChild<QLineEdit *>(u"fileNameEdit"_s);
        REQUIRE(name);
        name->setText(path);
        QTest::keyClick(name, Qt::Key_Return);
    });
    timer->start(10);
}

/// Presses a button of the question that comes up next, when the window is closed.
void answerNext(QMessageBox::StandardButton answer)
{
    auto *timer = new QTimer(qApp);
    QObject::connect(timer, &QTimer::timeout, qApp, [timer, answer] {
        // Another box of the same window may stand below it.
        for (QWidget *each : QApplication::topLevelWidgets()) {
            auto *question = qobject_cast<QMessageBox *>(each);
            if (!question || !question->isVisible() || question->objectName() != "lost-file"_L1)
                continue;
            timer->deleteLater();
            QTest::mouseClick(question->button(answer), Qt::LeftButton);
            return;
        }
    });
    timer->start(10);
}

QString titleIn(const QString &path)
{
    const auto store = Store::open(path);
    REQUIRE(store);
    return (*store)->snapshot()->title(talks);
}

} // namespace

TEST_CASE("what another program changes in the open dossier is shown before long")
{
    Desk desk;
    REQUIRE(desk.edits().apply(renaming(u"Mine"_s), u"Rename"_s));
    {
        const auto other = Store::open(desk.path);
        REQUIRE(other);
        CHECK((*other)->snapshot()->title(talks) == u"Mine"_s);
        REQUIRE((*other)->apply(renaming(u"Theirs"_s)));
    }
    REQUIRE(QTest::qWaitFor([&] { return desk.title() == u"Theirs"_s; }, patienceMs));
    CHECK_FALSE(desk.edits().stack().canUndo());
    REQUIRE(desk.edits().apply(renaming(u"Mine again"_s), u"Rename"_s));
    CHECK(titleIn(desk.path) == u"Mine again"_s);
}

TEST_CASE("a dossier that is moved away stays as it is seen, and goes on where it is saved")
{
    Desk desk;
    REQUIRE(desk.edits().apply(renaming(u"Mine"_s), u"Rename"_s));
    REQUIRE(QFile::rename(desk.path, desk.folder.filePath(u"moved.dossier"_s)));
    QMessageBox *said = desk.saidInTime();
    CHECK(said->text().contains(u"moved away or removed"_s));
    CHECK_FALSE(Desk::button(said, u"Reload"_s));
    CHECK_FALSE(Desk::button(said, u"Compare"_s));
    CHECK_FALSE(desk.edits().apply(renaming(u"Lost"_s), u"Rename"_s));
    CHECK(desk.title() == u"Mine"_s);
    CHECK_FALSE(QFile::exists(desk.path));

    nameNext(desk.elsewhere);
    QTest::mouseClick(Desk::button(said, u"Save as…"_s), Qt::LeftButton);
    REQUIRE(QTest::qWaitFor([&] { return desk.edits().store()->path() == desk.elsewhere; }, patienceMs));
    CHECK(titleIn(desk.elsewhere) == u"Mine"_s);
    REQUIRE(desk.edits().apply(renaming(u"Mine again"_s), u"Rename"_s));
    CHECK(titleIn(desk.elsewhere) == u"Mine again"_s);
    CHECK(titleIn(desk.folder.filePath(u"moved.dossier"_s)) == u"Mine"_s);
}

TEST_CASE("changes to a file that was replaced are compared with it")
{
    Desk desk;
    REQUIRE(desk.edits().apply(renaming(u"Mine"_s), u"Rename"_s));
    desk.replaceFile();
    QMessageBox *said = desk.saidInTime();
    CHECK_FALSE(Desk::button(said, u"Reload"_s));
    QSignalSpy compared(desk.window->findChild<DossierComparison *>(), &DossierComparison::compared);
    QSignalSpy failed(desk.window->findChild<DossierComparison *>(), &DossierComparison::failed);
    QTest::mouseClick(Desk::button(said, u"Compare"_s), Qt::LeftButton);
    REQUIRE(QTest::qWaitFor([&] { return !compared.isEmpty() || !failed.isEmpty(); }, patienceMs));
    if (!failed.isEmpty())
        FAIL(failed.first().first().value<Error>().toString().toStdString());
    const auto comparison = compared.first().at(3).value<Comparison>();
    REQUIRE(comparison.objects.size() == 1);
    CHECK(comparison.objects.front().object.id == talks.toString());
    CHECK(desk.title() == u"Mine"_s);
}

TEST_CASE("a dossier whose file was replaced is opened anew when the reader says so")
{
    Desk desk;
    desk.replaceFile();
    QMessageBox *said = desk.saidInTime();
    QSignalSpy ended(desk.window.get(), &MainWindow::openEnded);
    QAbstractButton *reload = Desk::button(said, u"Reload"_s);
    REQUIRE(reload);
    QTest::mouseClick(reload, Qt::LeftButton);
    REQUIRE(QTest::qWaitFor([&] { return !ended.isEmpty(); }, patienceMs));
    CHECK(desk.title() == u"Theirs"_s);
    CHECK(titleIn(desk.path) == u"Theirs"_s);
}

TEST_CASE("a window whose file was replaced asks before it closes, and writes nothing over what is there")
{
    Desk desk;
    REQUIRE(desk.edits().apply(renaming(u"Mine"_s), u"Rename"_s));
    desk.replaceFile();
    QSignalSpy closed(desk.window.get(), &MainWindow::closed);
    answerNext(QMessageBox::Cancel);
    CHECK_FALSE(desk.window->close());
    CHECK(desk.window->isVisible());
    CHECK(closed.isEmpty());

    // The same where the window has said already what became of the file, and its box still stands.
    desk.saidInTime();
    answerNext(QMessageBox::Cancel);
    CHECK_FALSE(desk.window->close());
    CHECK(desk.title() == u"Mine"_s);
    answerNext(QMessageBox::Discard);
    CHECK(desk.window->close());
    CHECK(closed.size() == 1);
    CHECK(titleIn(desk.path) == u"Theirs"_s);
}

TEST_CASE("a window whose file was moved away keeps what was changed where the reader saves it, and closes")
{
    Desk desk;
    REQUIRE(desk.edits().apply(renaming(u"Mine"_s), u"Rename"_s));
    const QString moved = desk.folder.filePath(u"moved.dossier"_s);
    REQUIRE(QFile::rename(desk.path, moved));
    QSignalSpy closed(desk.window.get(), &MainWindow::closed);
    answerNext(QMessageBox::Save);
    nameNext(desk.elsewhere);
    CHECK(desk.window->close());
    CHECK(closed.size() == 1);
    CHECK(titleIn(desk.elsewhere) == u"Mine"_s);
    CHECK(titleIn(moved) == u"Mine"_s);
    CHECK_FALSE(QFile::exists(desk.path));
}

TEST_CASE("a window whose file was replaced or removed closes unasked where nothing was changed")
{
    Desk replaced;
    replaced.replaceFile();
    CHECK(replaced.window->close());
    CHECK(titleIn(replaced.path) == u"Theirs"_s);
    Desk removed;
    REQUIRE(QFile::remove(removed.path));
    CHECK(removed.window->close());
    CHECK_FALSE(QFile::exists(removed.path));
}

} // namespace file_watch_tests
