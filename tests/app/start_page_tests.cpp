// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/editing/start_page/new_dossier_dialog.h"
#include "app/editing/start_page/start_page.h"
#include "app/shell/unsaved_work.h"
#include "app/shell/windows.h"
#include "core/store/open_dossier.h"
#include "tests/app/writer.h"
#include "tests/support/sample_dossier.h"

#include <catch2/catch_test_macros.hpp>

#include <QDir>
#include <QFileInfo>
#include <QLabel>
#include <QListWidget>
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

} // namespace chancery::tests::start_page_tests
