// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/views/disagreements/disagreements_view.h"
#include "app/views/fact_tree.h"
#include "app/views/filter/filter_panel.h"
#include "core/models/disagreement_model.h"
#include "core/session/session.h"
#include "tests/support/sample_dossier.h"

#include <QLabel>
#include <QTest>
#include <QTreeWidget>

#include <catch2/catch_test_macros.hpp>

namespace dossier_view_tests {

using namespace chancery;
using namespace chancery::tests;
using namespace Qt::StringLiterals;

namespace {

/// The sample with more facts than are read while the reader waits.
std::shared_ptr<Store> largeStore()
{
    Dossier dossier = sampleDossier();
    const Fact plain = *std::find_if(dossier.facts.begin(), dossier.facts.end(),
                                     [](const Fact &fact) { return fact.kind() == FactKind::Plain; });
    for (int i = 0; i < 20'001; ++i) {
        Fact copy = plain;
        copy.id = FactId(u"f-more-%1"_s.arg(i));
        dossier.facts.push_back(copy);
    }
    const auto store = Store::fromDossier(dossier, u"large"_s);
    REQUIRE(store.hasValue());
    return *store;
}

} // namespace

TEST_CASE("a view of a large dossier reads beside the window, says so, and then shows what is selected")
{
    const auto store = largeStore();
    Session session(store->snapshot());
    DisagreementsView view(session);
    view.resize(920, 240);
    view.show();

    const auto *waiting = view.findChild<QLabel *>(u"waiting"_s);
    REQUIRE(waiting);
    CHECK(waiting->isVisible());
    CHECK(waiting->size() == view.size());
    CHECK(view.model()->rowCount() == 0);

    // Chosen by another view in the meantime.
    const SnapshotPtr &snapshot = session.snapshot();
    const FactColumns &facts = snapshot->facts();
    const auto disputed = std::find(facts.disputed.begin(), facts.disputed.end(), 1);
    REQUIRE(disputed != facts.disputed.end());
    session.select(snapshot->idAt(FactRow{static_cast<std::uint32_t>(disputed - facts.disputed.begin())}));
    CHECK(view.model()->rowCount() == 0);

    REQUIRE(QTest::qWaitFor([&view] { return view.model()->rowCount() > 0; }));
    CHECK_FALSE(waiting->isVisible());
    CHECK(QTest::qWaitFor([&view] { return view.list()->currentIndex().isValid(); }));
}

TEST_CASE("a view that goes while it reads waits for what it started")
{
    const auto store = largeStore();
    Session session(store->snapshot());
    {
        DisagreementsView view(session);
        view.show();
        REQUIRE(view.findChild<QLabel *>(u"waiting"_s));
    }
    QCoreApplication::processEvents();
    CHECK(session.snapshot()->count(ObjectKind::Fact) > 20'000);
}

TEST_CASE("a dossier that comes while another is read is the one that is shown")
{
    const auto large = largeStore();
    const auto other = largeStore();
    Session session(large->snapshot());
    DisagreementsView view(session);
    view.show();
    session.openSnapshot(other->snapshot());
    REQUIRE(QTest::qWaitFor([&view] { return view.model()->rowCount() > 0; }, 120'000));
    CHECK(view.model()->snapshot() == other->snapshot());
}

TEST_CASE("a view behind another takes nothing up until it comes to the front")
{
    const auto store = sampleStore();
    Session session(store->snapshot());
    DisagreementsView view(session);
    view.setOnTop(false);
    view.show();
    QCoreApplication::processEvents();
    CHECK(view.model()->rowCount() == 0);
    view.setOnTop(true);
    CHECK(view.model()->rowCount() > 0);
}

TEST_CASE(
    "the choices of a large dossier's filter are counted beside the window, and anew for what is chosen")
{
    const auto store = largeStore();
    Session session(store->snapshot());
    FilterPanel panel(session);
    panel.show();
    const auto *tree = panel.findChild<QTreeWidget *>(u"filter-choices"_s);
    REQUIRE(tree);
    CHECK(tree->topLevelItemCount() == 1);
    REQUIRE(QTest::qWaitFor([tree] { return tree->topLevelItemCount() > 5; }));
    const auto countOf = [tree](const QString &text) {
        const QList<QTreeWidgetItem *> found = tree->findItems(text, Qt::MatchExactly | Qt::MatchRecursive);
        return found.isEmpty() ? QString() : found.front()->text(1);
    };
    const QString plain = label(FactKind::Plain);
    const QString before = countOf(plain);
    REQUIRE_FALSE(before.isEmpty());

    Filter filter;
    filter.disputed = true;
    session.setFilter(filter);
    REQUIRE(QTest::qWaitFor([&session] { return !session.isFilterPending(); }));
    CHECK(QTest::qWaitFor([&] { return countOf(plain) != before; }));
}

} // namespace dossier_view_tests
