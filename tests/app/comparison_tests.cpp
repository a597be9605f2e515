// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/shell/comparing.h"
#include "app/shell/main_window.h"
#include "core/io/json_dossier.h"
#include "core/models/comparison_model.h"
#include "core/store/open_dossier.h"
#include "tests/support/sample_dossier.h"

#include <catch2/catch_test_macros.hpp>

#include <QAbstractItemModelTester>
#include <QDockWidget>
#include <QMessageBox>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBrowser>
#include <QTreeView>

using namespace chancery;
using namespace Qt::StringLiterals;

namespace {

SnapshotPtr snapshotOf(const Dossier &dossier)
{
    const auto store = Store::fromDossier(dossier, u"sample"_s);
    REQUIRE(store);
    return (*store)->snapshot();
}

struct Viewer
{
    Viewer()
        : store(tests::sampleStore())
        , session(store->snapshot())
        , window(store, u"sample.json"_s, session, settings)
    {
        window.show();
        REQUIRE(QTest::qWaitForWindowExposed(&window));
    }

    QTreeView *tree() { return window.findChild<QTreeView *>(u"changes"_s); }
    QString detail()
    {
        return window.findChild<QWidget *>(u"view-changes"_s)->findChild<QTextBrowser *>()->toPlainText();
    }

    std::shared_ptr<Store> store;
    Settings settings{QString()};
    Session session;
    MainWindow window;
};

} // namespace

TEST_CASE("changes are listed kind by kind, with what differs")
{
    const Dossier after = tests::sampleDossier();
    Dossier before = after;
    before.facts.front().statement = u"As it was put before."_s;
    before.judgements.clear();
    const SnapshotPtr earlier = snapshotOf(before);
    const SnapshotPtr later = snapshotOf(after);
    ComparisonModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    CHECK(model.rowCount() == 0);
    model.setComparison(earlier, later, *compare(*earlier, *later));
    REQUIRE(model.rowCount() == 2);
    CHECK(model.index(0, ComparisonModel::Object).data().toString() == u"Facts"_s);
    CHECK(model.index(0, ComparisonModel::Change).data().toString() == u"1 changed"_s);
    const QModelIndex fact = model.index(0, 0, model.index(0, 0));
    CHECK(fact.data().toString() == after.facts.front().statement);
    CHECK(fact.siblingAtColumn(ComparisonModel::Difference).data().toString() ==
          u"statement: As it was put before. → "_s + after.facts.front().statement);
    REQUIRE(model.differenceAt(fact));
    CHECK(model.sentenceOf(*model.differenceAt(fact)));
    CHECK(!model.differenceAt(model.index(0, 0)));
    CHECK(fact.data(Qt::AccessibleTextRole).toString().contains(u"changed"_s));
}

TEST_CASE("comparing with another dossier brings up what changed; choosing a change selects its object")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"monday.json"_s);
    Dossier before = tests::sampleDossier();
    const Fact fact = before.facts[1];
    before.facts[1].statement = u"As it was put before."_s;
    REQUIRE(writeJsonDossierFile(before, path));

    Viewer viewer;
    auto *dock = viewer.window.findChild<QDockWidget *>(u"dock-changes"_s);
    REQUIRE(dock);
    CHECK(dock->isHidden());
    auto *comparing = viewer.window.findChild<Comparing *>();
    QSignalSpy compared(comparing, &Comparing::compared);
    comparing->compareWith(path);
    REQUIRE(compared.wait());
    CHECK(!dock->isHidden());
    const QModelIndex row = viewer.tree()->model()->index(0, 0, viewer.tree()->model()->index(0, 0));
    REQUIRE(row.isValid());
    CHECK(row.data().toString() == fact.statement);
    CHECK(viewer.detail().contains(u"As it was put before."_s));
    CHECK(viewer.session.selection().isEmpty());
    viewer.tree()->setCurrentIndex(row);
    viewer.tree()->setFocus();
    QTest::keyClick(viewer.tree(), Qt::Key_Return);
    CHECK(viewer.session.selection().object == ObjectRef(fact.id));
}

TEST_CASE("comparing with what cannot be read says why and changes nothing")
{
    Viewer viewer;
    auto *comparing = viewer.window.findChild<Comparing *>();
    QSignalSpy failed(comparing, &Comparing::failed);
    comparing->compareWith(u"/nowhere/monday.json"_s);
    REQUIRE(failed.wait());
    auto *box = viewer.window.findChild<QMessageBox *>();
    REQUIRE(box);
    CHECK(box->text().contains(u"/nowhere/monday.json"_s));
    box->close();
    CHECK(viewer.window.findChild<QDockWidget *>(u"dock-changes"_s)->isHidden());
}
