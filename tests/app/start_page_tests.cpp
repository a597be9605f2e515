// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/editing/new_source/new_source_dialog.h"
#include "app/editing/start_page/new_dossier_dialog.h"
#include "app/editing/start_page/start_page.h"
#include "app/shell/unsaved_work.h"
#include "app/shell/windows.h"
#include "core/store/open_dossier.h"
#include "tests/app/writer.h"
#include "tests/support/sample_dossier.h"

#include <catch2/catch_test_macros.hpp>

#include <QDateTime>
#include <QDialogButtonBox>
#include <QDir>
#include <QDropEvent>
#include <QFileInfo>
#include <QLabel>
#include <QListWidget>
#include <QMimeData>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace chancery::tests::start_page_tests {

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
    // Without a date the timeline stands at the present, and no step back leads from there.
    REQUIRE(window.session().visibleRange());
    const TimeRange first = *window.session().visibleRange();
    const qint64 now = QDateTime::currentSecsSinceEpoch();
    CHECK(first.begin < now);
    CHECK(now < first.end);
    window.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&window));
    QTest::keyClick(&window, Qt::Key_Escape);
    CHECK(window.session().visibleRange() == first);
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

TEST_CASE("a report that is dropped where no dossier is open begins one, and a dossier is opened")
{
    QTemporaryDir folder;
    QFile report(folder.filePath(u"gazette.txt"_s));
    REQUIRE(report.open(QIODevice::WriteOnly));
    report.write("Talks open in Port\n\nEnvoys met in Port on Tuesday.\n");
    report.close();
    const QString path = folder.filePath(u"talks.dossier"_s);
    REQUIRE(Store::write(tests::sampleDossier(), path));
    Settings settings{QString()};
    Windows windows(settings);
    const auto drop = [&windows](const QString &file) {
        REQUIRE(windows.startPage());
        REQUIRE(QTest::qWaitForWindowExposed(windows.startPage()));
        QMimeData mime;
        mime.setUrls({QUrl::fromLocalFile(file)});
        QDragEnterEvent enter(QPoint(50, 50), Qt::CopyAction, &mime, Qt::LeftButton, {});
        QApplication::sendEvent(windows.startPage(), &enter);
        CHECK(enter.isAccepted());
        QDropEvent event(QPointF(50, 50), Qt::CopyAction, &mime, Qt::LeftButton, {});
        QApplication::sendEvent(windows.startPage(), &event);
    };
    REQUIRE(windows.open({}));
    whenAsked<NewDossierDialog>([](NewDossierDialog *dialog) {
        bool isSaid = false;
        for (const QLabel *label : dialog->findChildren<QLabel *>())
            isSaid = isSaid || label->text().contains(u"gazette.txt"_s);
        CHECK(isSaid);
        auto *title = dialog->findChild<QLineEdit *>(u"title"_s);
        QTest::keyClicks(title, u"Talks in Port"_s);
        press(*title, Qt::Key_Return);
        return true;
    });
    whenAsked<NewSourceDialog>([](NewSourceDialog *dialog) {
        auto *add = dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok);
        if (!add->isEnabled())
            return false;
        QTest::mouseClick(add, Qt::LeftButton);
        return true;
    });
    drop(report.fileName());
    REQUIRE(QTest::qWaitFor(
        [&windows] {
            return windows.all().size() == 1 &&
                   windows.all().front()->session().snapshot()->count(ObjectKind::Source) == 1;
        },
        60000));
    CHECK(windows.all().front()->session().snapshot()->info().title == u"Talks in Port"_s);

    Windows others(settings);
    REQUIRE(others.open({}));
    REQUIRE(QTest::qWaitForWindowExposed(others.startPage()));
    Q_EMIT others.startPage()->filesDropped({path});
    REQUIRE(QTest::qWaitFor([&others] { return others.all().size() == 1; }));
    CHECK(others.all().front()->session().snapshot()->count(ObjectKind::Source) ==
          tests::sampleDossier().sources.size());
}

TEST_CASE("what is no dossier is not called bad JSON when it is opened")
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"report.txt"_s);
    QFile report(path);
    REQUIRE(report.open(QIODevice::WriteOnly));
    report.write("Talks open in Port\n");
    report.close();
    const auto opened = openDossier(path);
    REQUIRE_FALSE(opened);
    CHECK(opened.error().reason.startsWith(u"is no dossier"_s));
    CHECK_FALSE(opened.error().toString().contains(u"JSON"_s));
}

TEST_CASE("a title without words, and a language that is no tag, make no dossier")
{
    CHECK_FALSE(newDossier(u"  "_s, {}));
    CHECK_FALSE(newDossier(u"Talks"_s, u"not a tag"_s));
    CHECK(newDossier(u"2026 talks"_s, u"pt-BR"_s)->info.id == u"dossier-2026-talks"_s);
    CHECK(newDossier(u"谈判"_s, {})->info.id == u"dossier"_s);
}

} // namespace chancery::tests::start_page_tests
