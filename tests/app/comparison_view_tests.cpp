// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/shell/day_dialog.h"
#include "app/shell/dossier_comparison.h"
#include "app/shell/main_window.h"
#include "core/io/json_dossier.h"
#include "core/models/comparison_model.h"
#include "core/store/open_dossier.h"
#include "tests/app/shown_window.h"
#include "tests/support/sample_dossier.h"

#include <catch2/catch_test_macros.hpp>

#include <QAbstractItemModelTester>
#include <QDateEdit>
#include <QDockWidget>
#include <QMessageBox>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBrowser>
#include <QTreeView>

namespace comparison_tests {

using namespace chancery;
using namespace Qt::StringLiterals;

namespace {

SnapshotPtr snapshotOf(const Dossier &dossier)
{
    const auto store = Store::fromDossier(dossier, u"sample"_s);
    REQUIRE(store);
    return (*store)->snapshot();
}

struct Viewer : tests::ShownWindow
{
    Viewer()
        : ShownWindow(tests::sampleStore(), u"sample.json"_s)
    {
    }

    QTreeView *tree() { return window.findChild<QTreeView *>(u"changes"_s); }
    QString detail()
    {
        return window.findChild<QWidget *>(u"view-changes"_s)->findChild<QTextBrowser *>()->toPlainText();
    }
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
    auto *comparing = viewer.window.findChild<DossierComparison *>();
    QSignalSpy compared(comparing, &DossierComparison::compared);
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

TEST_CASE("what was learned since a day is what later sources brought")
{
    Viewer viewer;
    auto *comparing = viewer.window.findChild<DossierComparison *>();
    QSignalSpy compared(comparing, &DossierComparison::compared);
    for (QAction *action : viewer.window.findChildren<QAction *>()) {
        if (action->text().remove(u'&') == u"What changed since…"_s)
            action->trigger();
    }
    auto *dialog = viewer.window.findChild<DayDialog *>();
    REQUIRE(dialog);
    auto *field = dialog->findChild<QDateEdit *>();
    std::optional<CivilDay> newest;
    std::size_t newestSources = 0;
    for (const Source &source : tests::sampleDossier().sources) {
        if (!source.published || !source.published->latest())
            continue;
        const CivilDay day = *source.published->latest();
        newestSources = newest == day ? newestSources + 1 : !newest || *newest < day ? 1 : newestSources;
        newest = newest ? std::max(*newest, day) : day;
    }
    REQUIRE(newest);
    // The proposal is the day before the newest report.
    CHECK(field->date().addDays(1).toString(Qt::ISODate) == newest->toIso());
    QTest::keyClick(field, Qt::Key_Return);
    REQUIRE((compared.count() > 0 || compared.wait()));
    const auto &[change, kind] = std::pair(ObjectChange::Added, ObjectKind::Source);
    const auto comparison = compared.first().at(3).value<Comparison>();
    CHECK(std::count_if(comparison.objects.begin(), comparison.objects.end(), [&](const ObjectDifference &d) {
              return d.change == change && d.object.kind == kind;
          }) >= static_cast<std::ptrdiff_t>(newestSources)); // and what repeats them
    CHECK(comparison.count(ObjectChange::Removed) == 0);
}

TEST_CASE("comparing with what cannot be read says why and changes nothing")
{
    Viewer viewer;
    auto *comparing = viewer.window.findChild<DossierComparison *>();
    QSignalSpy failed(comparing, &DossierComparison::failed);
    comparing->compareWith(u"/nowhere/monday.json"_s);
    REQUIRE(failed.wait());
    auto *box = viewer.window.findChild<QMessageBox *>();
    REQUIRE(box);
    CHECK(box->text().contains(u"/nowhere/monday.json"_s));
    box->close();
    CHECK(viewer.window.findChild<QDockWidget *>(u"dock-changes"_s)->isHidden());
}

} // namespace comparison_tests
