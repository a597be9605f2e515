// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/shell/edit_history.h"
#include "app/shell/main_window.h"
#include "app/shell/settings.h"
#include "app/shell/unsaved_dialog.h"
#include "app/shell/unsaved_work.h"
#include "app/shell/windows.h"
#include "core/io/json_dossier.h"
#include "core/io/process_mark.h"
#include "core/io/user_folders.h"
#include "core/store/open_dossier.h"
#include "tests/support/sample_dossier.h"

#include <catch2/catch_test_macros.hpp>

#include <QApplication>
#include <QDir>
#include <QFileInfo>
#include <QMessageBox>
#include <QProcess>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTemporaryFile>
#include <QTest>
#include <QTimer>
#include <QTreeWidget>

namespace unsaved_tests {

using namespace chancery;
using namespace chancery::tests;
using namespace Qt::StringLiterals;

namespace {

const EventId talks(u"ev-talks"_s);

/// Files of dossiers, and windows on them.
struct Desk
{
    Desk()
    {
        REQUIRE(writeJsonDossierFile(sampleDossier(), json));
        REQUIRE(Store::write(sampleDossier(), database));
        Dossier other = sampleDossier();
        other.info.id = u"other"_s;
        other.info.title = u"Another negotiation"_s;
        REQUIRE(Store::write(other, another));
    }
    ~Desk()
    {
        // What one test leaves is not the next one's.
        for (const UnsavedDossier &left : unsavedDossiers())
            QDir(left.folder).removeRecursively();
    }

    [[nodiscard]] static EditHistory &edits(MainWindow &window) { return *window.findChild<EditHistory *>(); }

    static void rename(MainWindow &window, const QString &title)
    {
        Change change;
        change.put.emplace_back(Event{talks, title, EventKind::Meeting});
        REQUIRE(edits(window).apply(change, u"Rename the talks"_s).hasValue());
    }

    static QString title(MainWindow &window) { return edits(window).store()->snapshot()->title(talks); }

    /// Ends the windows as a process does that was killed: the folder of the private store bears the mark of
    /// a process that is no more.
    void crash()
    {
        windows->keepAll();
        windows.reset();
        const QDir unsaved(userStateFolder() + u"/unsaved"_s);
        for (const QString &name : unsaved.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
            QString ended = name;
            REQUIRE(QDir().rename(unsaved.filePath(name),
                                  unsaved.filePath(ended.replace(ProcessMark::own(), endedMark()))));
        }
        windows = std::make_unique<Windows>(settings);
    }

    static QString endedMark()
    {
        const QStringList own = ProcessMark::own().split(u'-');
        QProcess process;
        process.start(u"true"_s, QStringList());
        REQUIRE(process.waitForStarted(-1));
        const qint64 pid = process.processId();
        REQUIRE(process.waitForFinished(-1));
        return QStringList{own.at(0), own.at(1), QString::number(pid, 16), own.at(3)}.join(u'-');
    }

    QTemporaryDir folder;
    QString json = folder.filePath(u"talks.json"_s);
    QString database = folder.filePath(u"talks.dossier"_s);
    QString another = folder.filePath(u"another.dossier"_s);
    Settings settings{QString()};
    std::unique_ptr<Windows> windows = std::make_unique<Windows>(settings);
};

void click(QWidget &parent, const char *name)
{
    auto *button = parent.findChild<QPushButton *>(QString::fromLatin1(name));
    REQUIRE(button);
    QTest::mouseClick(button, Qt::LeftButton);
}

} // namespace

TEST_CASE("a dossier that is open is raised, however it is asked for, and another gets a window of its own")
{
    Desk desk;
    const QString link = desk.folder.filePath(u"link.dossier"_s);
    REQUIRE(QFile::link(desk.database, link));
    REQUIRE(desk.windows->open(desk.database));
    REQUIRE(desk.windows->open(desk.another));
    REQUIRE(desk.windows->all().size() == 2);
    MainWindow *first = desk.windows->all().front();
    CHECK(first->shows(desk.database));

    REQUIRE(desk.windows->open(link + u"#ev-shelling"_s));
    REQUIRE(desk.windows->all().size() == 2);
    CHECK(desk.windows->all().back() == first);
    CHECK(first->addressOfSelection().endsWith(u"#ev-shelling"_s));

    REQUIRE(desk.windows->open(u"builtin:coalition-2026-01"_s));
    REQUIRE(desk.windows->open(u"builtin:coalition-2026-01"_s));
    CHECK(desk.windows->all().size() == 3);
    // Nothing named: the one used last.
    MainWindow *last = desk.windows->all().back();
    REQUIRE(desk.windows->open({}));
    CHECK(desk.windows->all().size() == 3);
    CHECK(desk.windows->all().back() == last);
}

TEST_CASE("File, Open of a dossier that another window has brings that window to the front")
{
    Desk desk;
    REQUIRE(desk.windows->open(desk.database));
    REQUIRE(desk.windows->open(desk.another));
    MainWindow *first = desk.windows->all().front();
    MainWindow *second = desk.windows->all().back();
    QSignalSpy ended(second, &MainWindow::openEnded);
    second->openLocation(desk.database);
    REQUIRE(QTest::qWaitFor([&] { return !ended.isEmpty(); }, 60000));
    CHECK(ended.first().at(1).toString().isEmpty());
    CHECK(second->shows(desk.another));
    CHECK(desk.windows->all().back() == first);
}

TEST_CASE("a window that is closed goes, and its dossier can be opened again")
{
    Desk desk;
    REQUIRE(desk.windows->open(desk.database));
    REQUIRE(desk.windows->open(desk.another));
    desk.windows->all().back()->close();
    REQUIRE(QTest::qWaitFor([&] { return desk.windows->all().size() == 1; }, 60000));
    REQUIRE(desk.windows->open(desk.another));
    CHECK(desk.windows->all().size() == 2);
}

TEST_CASE(
    "what a process that ended left unsaved is offered by title, time and file, and goes on where it was")
{
    Desk desk;
    REQUIRE(desk.windows->open(desk.json));
    CHECK(unsavedDossiers().empty());
    Desk::rename(*desk.windows->all().front(), u"Talks in Port City"_s);
    CHECK(unsavedDossiers().empty()); // this process is at it
    // By the clock that files are dated by, which need not be that of programs.
    QTemporaryFile written;
    REQUIRE(written.open());
    const QDateTime before = QFileInfo(written.fileName()).lastModified().addSecs(-60);
    desk.crash();

    const auto left = unsavedDossiers();
    REQUIRE(left.size() == 1);
    CHECK(left.front().title == u"The sample negotiation"_s);
    CHECK(left.front().location == desk.json);
    CHECK(left.front().changed > before);
    REQUIRE(desk.windows->openUnsaved(left.front()));
    MainWindow &window = *desk.windows->all().front();
    CHECK(Desk::title(window) == u"Talks in Port City"_s);
    CHECK(window.isWindowModified());
    CHECK(window.shows(desk.json));
    CHECK(unsavedDossiers().empty());

    // It survives the next crash as well, without another change.
    desk.crash();
    const auto again = unsavedDossiers();
    REQUIRE(again.size() == 1);
    CHECK(again.front().location == desk.json);
    REQUIRE(desk.windows->openUnsaved(again.front()));
    CHECK(Desk::title(*desk.windows->all().front()) == u"Talks in Port City"_s);
}

TEST_CASE("started anew, the program goes on with what was open, and with what was unsaved of it")
{
    Desk desk;
    REQUIRE(desk.windows->open(desk.database));
    REQUIRE(desk.windows->open(desk.json));
    Desk::rename(*desk.windows->all().back(), u"Talks in Port City"_s);
    // The one with unsaved changes is not read from its file again.
    CHECK(desk.windows->locationsToReopen() == QStringList{desk.database});
    desk.crash(); // which is how a process ends that is started anew, but for the mark
    REQUIRE(desk.windows->all().empty());
    CHECK_FALSE(desk.windows->goOnAfter(u"another-mark"_s));
    const QString folder = QFileInfo(unsavedDossiers().front().folder).fileName();
    CHECK(desk.windows->goOnAfter(ProcessMark::markIn(folder).toString()));
    REQUIRE(desk.windows->all().size() == 1);
    CHECK(Desk::title(*desk.windows->all().front()) == u"Talks in Port City"_s);
    CHECK(unsavedDossiers().empty());
}

TEST_CASE("what was not changed, was changed back, or was saved, is not offered")
{
    Desk desk;
    REQUIRE(desk.windows->open(desk.json));
    SECTION("not changed") {}
    SECTION("changed back")
    {
        MainWindow &window = *desk.windows->all().front();
        Desk::rename(window, u"Talks in Port City"_s);
        const_cast<QUndoStack &>(Desk::edits(window).stack()).undo();
        CHECK_FALSE(window.isWindowModified());
    }
    SECTION("saved")
    {
        MainWindow &window = *desk.windows->all().front();
        Desk::rename(window, u"Talks in Port City"_s);
        Desk::edits(window).markSaved();
    }
    desk.crash();
    CHECK(unsavedDossiers().empty());
    CHECK(QDir(userStateFolder() + u"/unsaved"_s).isEmpty(QDir::Dirs | QDir::NoDotAndDotDot));
}

TEST_CASE("a dossier that is closed leaves nothing in the user's folder")
{
    Desk desk;
    REQUIRE(desk.windows->open(desk.json));
    Desk::rename(*desk.windows->all().front(), u"Talks in Port City"_s);
    desk.windows.reset();
    CHECK(QDir(userStateFolder() + u"/unsaved"_s).isEmpty(QDir::Dirs | QDir::NoDotAndDotDot));
}

TEST_CASE("the list of what is unsaved opens, discards after a question, and keeps the rest for later")
{
    Desk desk;
    for (int i = 0; i < 3; ++i) {
        const QString path = desk.folder.filePath(u"talks-%1.json"_s.arg(i));
        REQUIRE(QFile::copy(desk.json, path));
        REQUIRE(desk.windows->open(path));
        Desk::rename(*desk.windows->all().back(), u"Talks %1"_s.arg(i));
    }
    desk.crash();
    REQUIRE(unsavedDossiers().size() == 3);
    REQUIRE(desk.windows->open(desk.database));
    desk.windows->offerUnsaved();
    auto *dialog = desk.windows->all().front()->findChild<UnsavedDialog *>();
    REQUIRE(dialog);
    auto *list = dialog->findChild<QTreeWidget *>();
    REQUIRE(list);
    CHECK(list->topLevelItemCount() == 3);

    click(*dialog, "open");
    CHECK(desk.windows->all().size() == 2);
    CHECK(list->topLevelItemCount() == 2);

    const auto answer = [](QMessageBox::StandardButton button) {
        QTimer::singleShot(0, qApp, [button] {
            auto *box = qobject_cast<QMessageBox *>(QApplication::activeModalWidget());
            REQUIRE(box);
            QTest::mouseClick(box->button(button), Qt::LeftButton);
        });
    };
    answer(QMessageBox::Cancel);
    click(*dialog, "discard");
    CHECK(list->topLevelItemCount() == 2);
    answer(QMessageBox::Discard);
    click(*dialog, "discard");
    CHECK(list->topLevelItemCount() == 1);
    CHECK(unsavedDossiers().size() == 1);
    click(*dialog, "later");
    CHECK(unsavedDossiers().size() == 1);
}

} // namespace unsaved_tests
