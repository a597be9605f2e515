// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/views/disagreements/disagreements_view.h"
#include "app/views/fact_tree.h"
#include "core/models/disagreement_model.h"
#include "core/models/disagreement_side_model.h"
#include "core/session/session.h"
#include "core/store/open_dossier.h"
#include "tests/app/shown_window.h"

#include <QApplication>
#include <QComboBox>
#include <QTest>

#include <catch2/catch_test_macros.hpp>

namespace disagreements_view_tests {

using namespace chancery;
using namespace Qt::StringLiterals;

namespace {

std::shared_ptr<Store> builtin()
{
    auto store = openDossier(defaultDossier());
    REQUIRE(store.hasValue());
    return *store;
}

struct Shown : tests::ShownView<DisagreementsView>
{
    Shown()
        : ShownView(builtin(), {920, 240})
    {
    }
    [[nodiscard]] int rowOf(const QString &id) const
    {
        for (int row = 0; row < view.model()->rowCount(); ++row) {
            if (idOf(*view.model()->snapshot(), view.model()->at(row)) == id)
                return row;
        }
        FAIL(id.toStdString());
        return -1;
    }
    void choose(const QString &id)
    {
        view.list()->setCurrentIndex(view.model()->index(rowOf(id), 0));
        QApplication::processEvents();
    }
};

} // namespace

TEST_CASE("the chosen disagreement shows its sides with every sentence, and a click selects the fact")
{
    Shown shown;
    shown.choose(u"role:ev-residence-allegation:p-ukraine"_s);
    DisagreementSideModel &sides = *shown.view.sideModel();
    REQUIRE(sides.rowCount() >= 3);
    const QModelIndex denied = sides.index(1, 0);
    CHECK(denied.data().toString().contains(u"denied"_s));
    REQUIRE(sides.rowCount(denied) == 1);
    const QModelIndex sentence = sides.index(0, 0, denied);
    CHECK(sentence.data().toString().contains(u"Ukraine has denied that claim"_s));
    shown.view.sides()->scrollTo(sentence);
    QTest::mouseClick(shown.view.sides()->viewport(), Qt::LeftButton, {},
                      shown.view.sides()->visualRect(sentence).center());
    CHECK(shown.session.selection().object == ObjectRef(FactId(u"f-residence-denial"_s)));
    // What was chosen stays chosen.
    CHECK(shown.view.list()->currentIndex().row() ==
          shown.rowOf(u"role:ev-residence-allegation:p-ukraine"_s));
}

TEST_CASE("the list is walked with the arrows, and Enter selects the first fact of the chosen one")
{
    Shown shown;
    shown.choose(u"figure:fig-coalition-size"_s);
    QTest::keyClick(shown.view.list(), Qt::Key_Return);
    CHECK(shown.session.selection().object == ObjectRef(FactId(u"f-fig-coalition-30"_s)));
    const int before = shown.view.list()->currentIndex().row();
    QTest::keyClick(shown.view.list(), Qt::Key_Down);
    CHECK(shown.view.list()->currentIndex().row() == before + 1);
    CHECK(shown.view.sideModel()->disagreement()->subject == shown.view.model()->at(before + 1).subject);
}

TEST_CASE("one kind alone is listed when asked for, and all again for what is selected elsewhere")
{
    Shown shown;
    QComboBox &kind = *shown.view.kindFilter();
    const int denial = kind.findData(static_cast<int>(DisagreementKind::Denial));
    REQUIRE(denial > 0);
    kind.setCurrentIndex(denial);
    for (int row = 0; row < shown.view.model()->rowCount(); ++row)
        CHECK(shown.view.list()->isRowHidden(row, {}) ==
              (shown.view.model()->at(row).kind != DisagreementKind::Denial));
    shown.session.select(FactId(u"f-fig-coalition-50"_s));
    const int row = shown.rowOf(u"figure:fig-coalition-size"_s);
    CHECK_FALSE(shown.view.list()->isRowHidden(row, {}));
    CHECK(shown.view.list()->currentIndex().row() == row);
    CHECK(shown.view.sideModel()->factAt(shown.view.sides()->currentIndex()) ==
          shown.session.selection().leadFact);
}

TEST_CASE("a sentence against a fact, with no fact of its own, leads to its passage")
{
    Shown shown;
    shown.choose(u"answer:q-territory"_s);
    const DisagreementSideModel &sides = *shown.view.sideModel();
    bool anyWithout = false;
    for (int group = 0; group < sides.rowCount(); ++group) {
        const QModelIndex side = sides.index(group, 0);
        for (int row = 0; row < sides.rowCount(side); ++row) {
            const QModelIndex sentence = sides.index(row, 0, side);
            const ObjectKind kind = sides.objectAt(sentence).kind;
            CHECK(kind == (sides.factAt(sentence) ? ObjectKind::Fact : ObjectKind::Passage));
            anyWithout = anyWithout || kind == ObjectKind::Passage;
        }
    }
    CHECK(anyWithout);
}

TEST_CASE("every sentence of a side has the room that it takes, wrapped")
{
    Shown shown;
    for (int row = 0; row < shown.view.model()->rowCount(); ++row) {
        shown.view.list()->setCurrentIndex(shown.view.model()->index(row, 0));
        const DisagreementSideModel &sides = *shown.view.sideModel();
        FactTree &tree = *shown.view.sides();
        for (int group = 0; group < sides.rowCount(); ++group) {
            const QModelIndex side = sides.index(group, 0);
            CHECK(tree.isExpanded(side));
            for (int line = 0; line < sides.rowCount(side); ++line) {
                const QModelIndex sentence = sides.index(line, 0, side);
                const int width = tree.viewport()->width() - 2 * tree.indentation() - 8;
                const int needed =
                    QFontMetrics(tree.font())
                        .boundingRect(QRect(0, 0, width, 10000), Qt::TextWordWrap, sentence.data().toString())
                        .height();
                CHECK(tree.visualRect(sentence).height() >= needed);
            }
        }
    }
}

} // namespace disagreements_view_tests
