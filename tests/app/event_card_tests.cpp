// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/views/event_card/event_card_view.h"
#include "app/views/fact_tree.h"
#include "core/models/event_card_model.h"
#include "core/session/session.h"
#include "tests/app/shown_window.h"
#include "tests/support/sample_dossier.h"

#include <QApplication>
#include <QLineEdit>
#include <QTest>

#include <catch2/catch_test_macros.hpp>

#include <optional>

namespace event_card_tests {

using namespace chancery;
using namespace Qt::StringLiterals;

namespace {

struct Shown : tests::ShownView<EventCardView>
{
    Shown()
        : ShownView(tests::sampleStore(), {900, 300})
    {
    }
};

} // namespace

TEST_CASE("an event that is selected has its card shown, and a title typed finds it")
{
    Shown shown;
    CHECK(shown.view.event().isEmpty());
    QTest::keyClicks(shown.view.findChild<QLineEdit *>(u"event-finder"_s), u"talks in"_s);
    QTest::keyClick(shown.view.findChild<QLineEdit *>(u"event-finder"_s), Qt::Key_Return);
    CHECK(shown.view.event() == EventId(u"ev-talks"_s));
    CHECK(shown.view.model()->rowCount() > 0);
}

TEST_CASE("what is folded on the card of an event stays folded over a change, and nothing else is")
{
    Shown shown;
    shown.session.select(EventId(u"ev-talks"_s));
    FactTree *tree = shown.view.tree();
    REQUIRE(shown.view.model()->rowCount() > 1);
    const QString head = shown.view.model()->index(1, 0).data().toString();
    tree->collapse(shown.view.model()->index(1, 0));

    // A line that has a statement word for word.
    std::optional<Fact> fact;
    for (int group = 0; group < shown.view.model()->rowCount() && !fact; ++group) {
        const QModelIndex section = shown.view.model()->index(group, 0);
        for (int row = 0; row < shown.view.model()->rowCount(section) && !fact; ++row) {
            const CardLine *line = shown.view.model()->lineAt(shown.view.model()->index(row, 0, section));
            if (line == nullptr || line->facts.empty())
                continue;
            const Fact of = shown.session.snapshot()->at(line->facts.front());
            if (line->text == of.statement)
                fact = of;
        }
    }
    REQUIRE(fact);
    fact->statement = u"It was said otherwise."_s;
    Change change;
    change.put.emplace_back(*fact);
    const auto applied = shown.store->apply(change);
    REQUIRE(applied.hasValue());
    shown.session.advanceSnapshot(applied->snapshot, &applied->reached);
    QApplication::processEvents();

    bool isToldAnew = false;
    for (int group = 0; group < shown.view.model()->rowCount(); ++group) {
        const QModelIndex section = shown.view.model()->index(group, 0);
        INFO(section.data().toString().toStdString());
        CHECK(tree->isExpanded(section) == (section.data().toString() != head));
        for (int row = 0; row < shown.view.model()->rowCount(section); ++row) {
            const CardLine *line = shown.view.model()->lineAt(shown.view.model()->index(row, 0, section));
            isToldAnew = isToldAnew || (line != nullptr && line->text == fact->statement);
        }
    }
    CHECK(shown.view.event() == EventId(u"ev-talks"_s));
    CHECK(isToldAnew);
}

TEST_CASE("no line of a card is cut off, however narrow the card is, and whatever its scroll bar takes")
{
    tests::ShownView<EventCardView> shown(*openDossier(defaultDossier()), {900, 300});
    for (const int width : {1400, 760, 574, 460, 380}) {
        INFO(width);
        shown.view.resize(width, 240);
        shown.session.clearSelection();
        shown.session.select(EventId(u"ev-paris-summit"_s));
        QTest::qWait(50);
        FactTree *tree = shown.view.tree();
        REQUIRE(tree->model()->rowCount() > 0);
        // A line is as high as it wants to be with the width that it has by now.
        int lines = 0;
        for (QModelIndex at = tree->model()->index(0, 0); at.isValid(); at = tree->indexBelow(at)) {
            const QRect place = tree->visualRect(at);
            QStyleOptionViewItem option;
            option.font = tree->font();
            CHECK(place.height() == tree->itemDelegate()->sizeHint(option, at).height());
            ++lines;
        }
        CHECK(lines > 10);
    }
}

} // namespace event_card_tests
