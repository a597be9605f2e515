// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/views/facts/facts_view.h"
#include "app/views/sources/sources_view.h"
#include "core/models/source_model.h"
#include "core/store/open_dossier.h"
#include "tests/app/shown_window.h"
#include "tests/support/sample_dossier.h"

#include <QCheckBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QScrollBar>
#include <QTableView>
#include <QTest>

#include <catch2/catch_test_macros.hpp>

namespace fact_views_tests {

using namespace chancery;
using namespace Qt::StringLiterals;

namespace {

std::shared_ptr<Store> builtin()
{
    auto store = openDossier(defaultDossier());
    if (!store)
        FAIL(store.error().toString().toStdString());
    return *store;
}

template<class View>
struct Shown : tests::ShownView<View>
{
    explicit Shown(std::shared_ptr<Store> opened)
        : tests::ShownView<View>(std::move(opened), {900, 220})
        , table(this->view.template findChild<QTableView *>())
    {
    }
    [[nodiscard]] FactRow fact(int row) const
    {
        return table->model()->index(row, 0).data(FactListModel::FactRowRole).template value<FactRow>();
    }
    [[nodiscard]] int rows() const { return table->model()->rowCount(); }
    void click(int row)
    {
        const QModelIndex index = table->model()->index(row, 0);
        table->scrollTo(index);
        QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, table->visualRect(index).center());
    }

    QTableView *table;
};

} // namespace

TEST_CASE("with nothing selected every fact is listed, and nothing gets selected by looking at the list")
{
    Shown<FactsView> shown(builtin());
    CHECK(shown.rows() == static_cast<int>(shown.session.snapshot()->count(ObjectKind::Fact)));
    shown.table->setFocus();
    QCoreApplication::processEvents();
    CHECK(shown.session.selection().isEmpty());
}

TEST_CASE("a statement can be read in a narrow list too, and has the room that a wide one leaves")
{
    Shown<FactsView> shown(builtin());
    const auto statement = [&] { return shown.table->columnWidth(FactListModel::Statement); };
    const int character = shown.table->fontMetrics().averageCharWidth();
    for (const int width : {420, 560, 1200, 420}) {
        INFO(width);
        shown.view.resize(width, 220);
        QCoreApplication::processEvents();
        CHECK(statement() >= 30 * character);
    }
    shown.view.resize(1600, 220);
    QCoreApplication::processEvents();
    CHECK(statement() > 60 * character);
    CHECK_FALSE(shown.table->horizontalScrollBar()->isVisible());
}

TEST_CASE("the facts of the selection are listed and the one whose sentence is shown is current")
{
    Shown<FactsView> shown(builtin());
    const EventId paris(u"ev-paris-summit"_s);
    shown.session.select(paris);
    CHECK(shown.rows() == static_cast<int>(shown.session.snapshot()->factsOf(paris).size()));
    CHECK(shown.fact(shown.table->currentIndex().row()) == shown.session.selection().leadFact);
    CHECK(shown.view.findChild<QLabel *>(u"title"_s)
              ->text()
              .contains(shown.session.snapshot()->title(ObjectRef(paris))));
}

TEST_CASE("a click selects the fact, arrow keys the next ones, and the list stays")
{
    Shown<FactsView> shown(builtin());
    shown.session.select(EventId(u"ev-paris-summit"_s));
    const int rows = shown.rows();
    shown.click(2);
    CHECK(shown.session.selection().object ==
          shown.session.snapshot()->refAt(ObjectKind::Fact, shown.fact(2).value));
    QTest::keyClick(shown.table, Qt::Key_Down);
    CHECK(shown.session.selection().leadFact == shown.fact(3));
    CHECK(shown.rows() == rows);
    shown.session.back();
    CHECK(shown.table->currentIndex().row() == 2);
}

TEST_CASE("a fact chosen elsewhere that is listed becomes current, one that is not is listed alone")
{
    Shown<FactsView> shown(builtin());
    const EventId paris(u"ev-paris-summit"_s);
    shown.session.select(paris);
    const std::vector<FactRow> facts = shown.session.snapshot()->factsOf(paris);
    const int rows = shown.rows();
    shown.session.select(shown.session.snapshot()->refAt(ObjectKind::Fact, facts.back().value));
    CHECK(shown.rows() == rows);
    CHECK(shown.fact(shown.table->currentIndex().row()) == facts.back());
    std::uint32_t other = 0;
    while (std::find(facts.begin(), facts.end(), FactRow{other}) != facts.end())
        ++other;
    shown.session.select(shown.session.snapshot()->refAt(ObjectKind::Fact, other));
    CHECK(shown.rows() == 1);
    CHECK(shown.fact(0) == FactRow{other});
}

TEST_CASE("all facts are listed on demand, and the selection's again after that")
{
    Shown<FactsView> shown(builtin());
    shown.session.select(EventId(u"ev-paris-summit"_s));
    const int rows = shown.rows();
    auto *all = shown.view.findChild<QCheckBox *>(u"all"_s);
    QTest::mouseClick(all, Qt::LeftButton, {}, QPoint(6, all->height() / 2));
    CHECK(shown.rows() == static_cast<int>(shown.session.snapshot()->count(ObjectKind::Fact)));
    CHECK(shown.fact(shown.table->currentIndex().row()) == shown.session.selection().leadFact);
    QTest::mouseClick(all, Qt::LeftButton, {}, QPoint(6, all->height() / 2));
    CHECK(shown.rows() == rows);
}

TEST_CASE("typing filters, Down goes to the list, Escape clears")
{
    Shown<FactsView> shown(builtin());
    auto *filter = shown.view.findChild<QLineEdit *>(u"filter"_s);
    filter->setFocus();
    QTest::keyClicks(filter, u"35 countries"_s);
    while (shown.view.findChild<FactListModel *>()->isFiltering())
        QCoreApplication::processEvents();
    CHECK(shown.rows() > 0);
    CHECK(shown.rows() < 30);
    CHECK(shown.session.selection().isEmpty());
    QTest::keyClick(filter, Qt::Key_Down);
    CHECK(shown.session.selection().leadFact == shown.fact(0));
    QTest::keyClick(filter, Qt::Key_Escape);
    CHECK(filter->text().isEmpty());
    CHECK(shown.rows() == static_cast<int>(shown.session.snapshot()->count(ObjectKind::Fact)));
}

TEST_CASE("a click on a header sorts, and selects nothing")
{
    Shown<FactsView> shown(builtin());
    QHeaderView *header = shown.table->horizontalHeader();
    const int x = header->sectionViewportPosition(FactListModel::Credibility) + 10;
    QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, QPoint(x, header->height() / 2));
    const auto credibility = [&](int row) {
        return shown.session.snapshot()->at(shown.fact(row)).credibility;
    };
    CHECK(credibility(0) <= credibility(shown.rows() - 1));
    CHECK(shown.session.selection().isEmpty());
    CHECK(header->sortIndicatorSection() == FactListModel::Credibility);
}

TEST_CASE("another dossier's facts take the place of the former one's")
{
    Shown<FactsView> shown(builtin());
    shown.session.select(EventId(u"ev-paris-summit"_s));
    shown.session.openSnapshot(tests::sampleStore()->snapshot());
    CHECK(shown.rows() == static_cast<int>(shown.session.snapshot()->count(ObjectKind::Fact)));
    CHECK_FALSE(shown.table->currentIndex().isValid());
}

TEST_CASE("a source is selected by a click and by keys, and its notes are shown")
{
    Shown<SourcesView> shown(builtin());
    CHECK(shown.session.selection().isEmpty());
    shown.click(4);
    CHECK(shown.session.selection().object == ObjectRef(SourceId(u"src-004-kyiv-talks"_s)));
    const QString notes = shown.view.findChild<QLabel *>(u"notes"_s)->text();
    CHECK(notes.contains(u"Anachronism"_s));
    QTest::keyClick(shown.table, Qt::Key_Up);
    CHECK(shown.session.selection().object == ObjectRef(SourceId(u"src-003-paris-allies"_s)));
    CHECK(shown.view.findChild<QLabel *>(u"notes"_s)->text() != notes);
}

TEST_CASE("the source of the sentence shown is current, and looking at the list selects nothing")
{
    Shown<SourcesView> shown(builtin());
    shown.table->setFocus();
    QCoreApplication::processEvents();
    CHECK(shown.session.selection().isEmpty());
    const auto passages = shown.session.snapshot()->passagesOf(SourceRow{2});
    const ObjectRef passage = shown.session.snapshot()->refAt(ObjectKind::Passage, passages.front().value);
    shown.session.select(passage);
    CHECK(shown.table->currentIndex().row() == 2);
    CHECK(shown.session.selection().object == passage);
}

TEST_CASE("sources are put in order by what a column means")
{
    Shown<SourcesView> shown(builtin());
    shown.table->sortByColumn(SourceModel::Facts, Qt::DescendingOrder);
    int before = std::numeric_limits<int>::max();
    for (int row = 0; row < shown.rows(); ++row) {
        const int facts = shown.table->model()->index(row, SourceModel::Facts).data().toInt();
        CHECK(facts <= before);
        before = facts;
    }
}

TEST_CASE("a cell of the Admiralty matrix opens its facts, and a click on one selects it")
{
    Shown<SourcesView> shown(builtin());
    auto *codes = shown.view.findChild<QTableView *>(u"codes"_s);
    auto *facts = shown.view.findChild<QListView *>(u"codeFacts"_s);
    const QModelIndex cell = codes->model()->index(1, 1); // B2
    const int count = cell.data().toInt();
    REQUIRE(count > 0);
    QTest::mouseClick(codes->viewport(), Qt::LeftButton, {}, codes->visualRect(cell).center());
    QCoreApplication::processEvents();
    REQUIRE(facts->isVisible());
    CHECK(facts->model()->rowCount() == count);
    CHECK(shown.view.findChild<QLabel *>(u"factHeading"_s)->text().startsWith(u"B2"_s));
    const QModelIndex first = facts->model()->index(0, 0);
    QTest::mouseClick(facts->viewport(), Qt::LeftButton, {}, facts->visualRect(first).center());
    REQUIRE(shown.session.selection().leadFact.has_value());
    CHECK(shown.session.snapshot()->at(*shown.session.selection().leadFact).credibility == 2);
    // A source brings its notes back.
    shown.click(4);
    CHECK_FALSE(facts->isVisible());
}

TEST_CASE("what other sources contradict stands among a source's notes, each a link to its fact")
{
    Shown<SourcesView> shown(builtin());
    shown.click(4);
    auto *notes = shown.view.findChild<QLabel *>(u"notes"_s);
    REQUIRE(notes->text().contains(u"href=\"f-office-trump-president-elect\""_s));
    Q_EMIT notes->linkActivated(u"f-office-trump-president-elect"_s);
    CHECK(shown.session.selection().object == ObjectRef(FactId(u"f-office-trump-president-elect"_s)));
}

} // namespace fact_views_tests
