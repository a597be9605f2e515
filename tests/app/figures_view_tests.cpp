// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/views/fact_tree.h"
#include "app/views/figures/figure_chart.h"
#include "app/views/figures/figures_view.h"
#include "core/analysis/figure_plot.h"
#include "core/models/figure_model.h"
#include "core/session/session.h"
#include "tests/app/shown_window.h"
#include "tests/support/sample_dossier.h"

#include <QApplication>
#include <QTest>

#include <catch2/catch_test_macros.hpp>

namespace figures_view_tests {

using namespace chancery;
using namespace Qt::StringLiterals;

namespace {

struct Shown : tests::ShownView<FiguresView>
{
    Shown()
        : ShownView(tests::sampleStore(), {900, 230})
    {
    }
};

FigurePlot plotWith(const std::vector<Quantity> &values)
{
    Dossier dossier = tests::sampleDossier();
    std::erase_if(dossier.facts, [](const Fact &fact) { return fact.kind() == FactKind::Figure; });
    std::vector<std::pair<FactRow, SourceRow>> reports;
    for (std::size_t i = 0; i < values.size(); ++i) {
        Fact fact;
        fact.id = FactId(u"f-value-%1"_s.arg(i));
        fact.statement = fact.id.toString();
        fact.payload = FigurePayload{FigureId(u"fig-states"_s), values[i]};
        fact.evidence = {{PassageId(u"pas-g4"_s), Relation::Supports}};
        reports.push_back({{static_cast<std::uint32_t>(dossier.facts.size())}, {0}});
        dossier.facts.push_back(fact);
    }
    const auto store = Store::fromDossier(dossier, u"made for a test"_s);
    REQUIRE(store.hasValue());
    const SnapshotPtr snapshot = (*store)->snapshot();
    return plotOf(*snapshot, {0}, agreementOf(*snapshot, {0}), reports);
}

} // namespace

TEST_CASE("a click on a value selects the fact that reports it")
{
    Shown shown;
    const QModelIndex figure = shown.view.model()->index(0, 0);
    const QModelIndex value = shown.view.model()->index(1, 0, figure);
    const QRect row = shown.view.tree()->visualRect(value);
    REQUIRE(row.isValid());
    QTest::mouseClick(shown.view.tree()->viewport(), Qt::LeftButton, {}, row.center());
    CHECK(shown.session.selection().object == shown.view.model()->objectAt(value));
    CHECK(shown.session.selection().object->kind == ObjectKind::Fact);
}

TEST_CASE("the keyboard walks from a figure to its values and opens one")
{
    Shown shown;
    shown.view.tree()->setCurrentIndex(shown.view.model()->index(0, 0));
    QTest::keyClick(shown.view.tree(), Qt::Key_Return);
    CHECK(shown.session.selection().object == ObjectRef(FigureId(u"fig-states"_s)));
    QTest::keyClick(shown.view.tree(), Qt::Key_Down);
    QTest::keyClick(shown.view.tree(), Qt::Key_Return);
    CHECK(shown.session.selection().object->kind == ObjectKind::Fact);
}

TEST_CASE("a click on a row of the chart selects its fact")
{
    Shown shown;
    const FigureChart *chart = shown.view.chart();
    const QRect area = chart->viewport()->rect();
    int y = 0;
    while (y < area.height() && chart->valueAt({area.center().x(), y}) != 1)
        ++y;
    REQUIRE(y < area.height());
    QTest::mouseClick(chart->viewport(), Qt::LeftButton, {}, {area.center().x(), y + 2});
    CHECK(shown.session.selection().leadFact == shown.view.model()->reportsAt(0)[1].fact);
    CHECK(shown.view.tree()->currentIndex().row() == 1);
}

TEST_CASE("a value selected elsewhere becomes current")
{
    Shown shown;
    shown.session.select(FactId(u"f-states-15-18"_s));
    CHECK(shown.view.model()->objectAt(shown.view.tree()->currentIndex()) ==
          ObjectRef(FactId(u"f-states-15-18"_s)));
}

TEST_CASE("the axis holds every value with room for what is open upwards")
{
    const FigurePlot plot = plotWith({{Qualifier::MoreThan, 30, {}}, {Qualifier::About, 50, {}}});
    REQUIRE(plot.values.size() == 2);
    CHECK(plot.from == 0);
    CHECK(plot.to > 55);
    CHECK_FALSE(plot.values[0].range.high.has_value());
    REQUIRE(plot.common.has_value());
    CHECK(plot.common->low == 45);
    CHECK(plot.common->high == 55);
}

TEST_CASE("values far from zero are not squeezed together by it")
{
    const FigurePlot plot = plotWith({{Qualifier::Exact, 1000, {}}, {Qualifier::Exact, 1010, {}}});
    CHECK(plot.from > 900);
    CHECK(plot.to > 1010);
    CHECK(plot.common == std::nullopt);
    CHECK(plotWith({{Qualifier::Exact, -5, {}}, {Qualifier::Exact, -4, {}}}).from < -5);
}

TEST_CASE("a figure of zero has an axis too")
{
    const FigurePlot plot = plotWith({{Qualifier::Exact, 0, {}}});
    CHECK(plot.to > plot.from);
    CHECK_FALSE(plot.common.has_value());
}

} // namespace figures_view_tests
