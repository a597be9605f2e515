// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/importing/column_choices.h"
#include "app/importing/import_dialog.h"
#include "app/importing/import_rows.h"
#include "app/shell/importing.h"
#include "tests/app/shown_window.h"
#include "tests/app/writer.h"

#include <QComboBox>
#include <QDropEvent>
#include <QFile>
#include <QLabel>
#include <QMimeData>
#include <QProgressBar>
#include <QSignalSpy>
#include <QTemporaryDir>

namespace importing_tests {

using namespace chancery;
using namespace chancery::tests;
using namespace Qt::StringLiterals;

namespace {

QString write(const QTemporaryDir &folder, const QString &name, const QByteArray &bytes)
{
    QFile file(folder.filePath(name));
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(bytes) == bytes.size());
    return file.fileName();
}

const QByteArray talks = "What,When,Where,Delegations\n"
                         "Talks in Port,2026-01-03,Port,Island;Republic\n"
                         "Something else,some day,Port,Island\n"
                         "Truce signed,2026-02-01,Harbour,Republic\n";

QPushButton &button(const QDialog &dialog, const QString &name)
{
    auto *found = dialog.findChild<QPushButton *>(name);
    REQUIRE(found);
    return *found;
}

QString verdictOf(const QDialog &dialog)
{
    return dialog.findChild<QLabel *>(u"verdict"_s)->text();
}

/// Rows of more than a change takes, each of them long.
QByteArray longTable()
{
    QByteArray bytes = "id,title,date\n";
    const QByteArray filling(12'000, 'x');
    for (int i = 0; bytes.size() <= largestProposed; ++i)
        bytes += QByteArray::number(i) + ",Meeting " + QByteArray::number(i) + ' ' + filling + ",2026-01-0" +
                 QByteArray::number(1 + i % 9) + '\n';
    return bytes;
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

} // namespace

TEST_CASE("a table is shown as it will be, its columns can be meant otherwise, and it comes in as one change")
{
    const QTemporaryDir folder;
    Writer writer;
    enum class At { Looking, Changed, Importing } at = At::Looking;
    whenAsked<ImportDialog>([&at](ImportDialog *dialog) {
        auto &import = button(*dialog, u"import-it"_s);
        if (!import.isEnabled())
            return false;
        auto *rows = dialog->findChild<ImportRows *>();
        auto *place = dialog->findChild<QComboBox *>(u"meaning-3"_s);
        if (at == At::Looking) {
            CHECK(dialog->findChild<QLabel *>(u"heading"_s)->text().contains(u"a table of events"_s));
            CHECK(rows->topLevelItemCount() == 3);
            CHECK(rows->topLevelItem(0)->text(1) == u"2026-01-03"_s);
            CHECK(rows->topLevelItem(0)->text(2) == u"Talks in Port"_s);
            CHECK(rows->topLevelItem(0)->text(4) == u"Port"_s);
            // What is kept out stands among the rows, by its line.
            CHECK(rows->topLevelItem(1)->text(0) == u"3"_s);
            CHECK(rows->topLevelItem(1)->text(2).contains(u"some day"_s));
            CHECK(dialog->findChild<QLabel *>(u"becomes"_s)->text().contains(u"rest on it"_s));
            CHECK(verdictOf(*dialog).contains(u"New: 2 events"_s));
            CHECK(verdictOf(*dialog).contains(u"kept out: 1"_s));
            CHECK(place->currentText() == label(ColumnMeaning::Place));
            // By keyboard: the first choice is that a column is not taken.
            place->setFocus();
            QTest::keyClick(place, Qt::Key_Home);
            auto *parties = dialog->findChild<QComboBox *>(u"meaning-4"_s);
            QTest::keyClicks(parties, label(ColumnMeaning::Party).left(5));
            at = At::Changed;
            return false;
        }
        if (at == At::Changed) {
            if (rows->topLevelItem(0)->text(5).isEmpty() || !rows->topLevelItem(0)->text(4).isEmpty())
                return false;
            CHECK(rows->topLevelItem(0)->text(5).contains(u"Republic"_s));
            CHECK(place->hasFocus());
            CHECK(verdictOf(*dialog).contains(u"2 participants"_s));
            at = At::Importing;
            QTest::mouseClick(&import, Qt::LeftButton);
            return false;
        }
        if (!import.text().contains(u"Show"_s))
            return false;
        CHECK(verdictOf(*dialog).contains(u"New: 2 events"_s));
        CHECK(rows->topLevelItemCount() == 1);
        CHECK(rows->topLevelItem(0)->text(0) == u"3"_s);
        QTest::keyClick(&import, Qt::Key_Return);
        return true;
    });
    writer.window.findChild<Importing *>()->import(write(folder, u"talks.csv"_s, talks));
    REQUIRE(writer.count(ObjectKind::Event) == 2);
    CHECK(writer.count(ObjectKind::Passage) == 2);
    CHECK(writer.count(ObjectKind::Participant) == 2);
    // It goes to what came in, and one step takes all of it back.
    CHECK(writer.session.selection().object == ObjectRef(writer.snapshot().idAt(EventRow{0})));
    writer.undo();
    CHECK(writer.count(ObjectKind::Event) == 0);
    CHECK(writer.count(ObjectKind::Source) == 0);
}

TEST_CASE("what is imported to source stands in To source, and the same file again brings nothing new")
{
    const QTemporaryDir folder;
    const QString path = write(folder, u"talks.csv"_s, talks);
    Writer writer;
    bool isAsked = false;
    whenAsked<ImportDialog>([&isAsked](ImportDialog *dialog) {
        auto &import = button(*dialog, u"import-it"_s);
        if (!import.isEnabled())
            return false;
        if (!isAsked) {
            auto *as = dialog->findChild<QComboBox *>(u"as"_s);
            QTest::keyClick(as, Qt::Key_Down);
            isAsked = true;
            CHECK(!import.isEnabled()); // what it comes to is looked for anew
            return false;
        }
        QTest::mouseClick(&import, Qt::LeftButton);
        return import.text().contains(u"Show"_s) || dialog->isHidden();
    });
    // The window is what a file is dropped on.
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(path)});
    QDragEnterEvent enter(QPoint(50, 50), Qt::CopyAction, &data, Qt::LeftButton, {});
    QApplication::sendEvent(&writer.window, &enter);
    CHECK(enter.isAccepted());
    QDropEvent drop(QPointF(50, 50), Qt::CopyAction, &data, Qt::LeftButton, {});
    QApplication::sendEvent(&writer.window, &drop);
    REQUIRE(QTest::qWaitFor([&writer] { return writer.count(ObjectKind::Event) == 2; }, 60'000));
    // What was asked is over before anything else is.
    REQUIRE(QTest::qWaitFor([] { return QApplication::activeModalWidget() == nullptr; }, 60'000));
    CHECK(writer.count(ObjectKind::Fact) == 0);
    CHECK(!writer.window.findChild<QWidget *>(u"dock-to-source"_s)->isHidden());

    whenAsked<ImportDialog>([](ImportDialog *dialog) {
        if (!verdictOf(*dialog).contains(u"there already: 2"_s))
            return false;
        CHECK(!button(*dialog, u"import-it"_s).isEnabled());
        CHECK(verdictOf(*dialog).startsWith(u"Nothing new"_s));
        QTest::keyClick(dialog, Qt::Key_Escape);
        return true;
    });
    writer.window.findChild<Importing *>()->import(path);
    CHECK(writer.count(ObjectKind::Event) == 2);
}

TEST_CASE("a file that is no list is told with its reason, and nothing changes")
{
    const QTemporaryDir folder;
    Writer writer;
    whenAsked<ImportDialog>([](ImportDialog *dialog) {
        if (verdictOf(*dialog).startsWith(u"Reading"_s))
            return false;
        CHECK(verdictOf(*dialog).contains(u"neither a TimelineJS timeline"_s));
        CHECK(!button(*dialog, u"import-it"_s).isEnabled());
        QTest::keyClick(dialog, Qt::Key_Escape);
        return true;
    });
    const QString path = write(folder, u"other.json"_s, R"({"a": 1})");
    CHECK(Importing::takes(path));
    CHECK(!Importing::takes(folder.filePath(u"report.pdf"_s)));
    writer.window.findChild<Importing *>()->import(path);
    CHECK(writer.count(ObjectKind::Source) == 0);
}

TEST_CASE(
    "a long file is written into the dossier's own file beside a window that lives, and can be cancelled")
{
    const QTemporaryDir folder;
    const QString path = write(folder, u"long.csv"_s, longTable());
    const QString dossier = folder.filePath(u"talks.dossier"_s);
    REQUIRE(Store::write(*newDossier(u"Talks"_s, u"en"_s), Output(dossier)));
    const QByteArray before = bytesOf(dossier);
    tests::ShownWindow viewer(dossier);
    int ticks = 0;
    QTimer alive;
    QObject::connect(&alive, &QTimer::timeout, &viewer.window, [&ticks] { ++ticks; });
    alive.start(0);

    bool isStarted = false;
    whenAsked<ImportDialog>([&](ImportDialog *dialog) {
        auto &import = button(*dialog, u"import-it"_s);
        if (!isStarted && import.isEnabled()) {
            isStarted = true;
            QTest::mouseClick(&import, Qt::LeftButton);
            QTest::mouseClick(&button(*dialog, u"cancel"_s), Qt::LeftButton);
            return false;
        }
        if (!verdictOf(*dialog).startsWith(u"Cancelled"_s))
            return false;
        CHECK(bytesOf(dossier) == before);
        QTest::keyClick(dialog, Qt::Key_Escape);
        return true;
    });
    auto &importing = *viewer.window.findChild<Importing *>();
    importing.import(path);
    CHECK(viewer.session.snapshot()->count(ObjectKind::Event) == 0);

    isStarted = false;
    int whileWriting = 0;
    whenAsked<ImportDialog>([&](ImportDialog *dialog) {
        auto &import = button(*dialog, u"import-it"_s);
        if (!import.isEnabled())
            return false;
        if (!isStarted) {
            isStarted = true;
            whileWriting = ticks;
            QTest::mouseClick(&import, Qt::LeftButton);
            return false;
        }
        whileWriting = ticks - whileWriting;
        CHECK(verdictOf(*dialog).contains(u" events"_s));
        QTest::mouseClick(&import, Qt::LeftButton);
        return true;
    });
    QSignalSpy opened(&viewer.window, &MainWindow::openEnded);
    importing.import(path);
    REQUIRE((!opened.isEmpty() || opened.wait(60'000)));
    CHECK(opened.first().at(1).toString().isEmpty());
    CHECK(whileWriting > 10);
    const Snapshot &now = *viewer.session.snapshot();
    CHECK(now.count(ObjectKind::Event) > 300);
    CHECK(viewer.session.selection().object == ObjectRef(now.idAt(EventRow{0})));
    // Nobody else replaced the file.
    CHECK(!viewer.window.findChild<QWidget *>(u"file-gone"_s));
    const auto history = viewer.window.findChild<EditHistory *>()->store()->history();
    REQUIRE(history);
    CHECK(history->back().words.contains(u"long.csv"_s));
}

} // namespace importing_tests
