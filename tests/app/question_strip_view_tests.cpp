// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/views/timeline/question_strip_view.h"
#include "app/views/timeline/timeline_view.h"
#include "core/analysis/question_state.h"
#include "core/store/open_dossier.h"
#include "tests/app/shown_window.h"

#include <QApplication>
#include <QMenu>
#include <QTest>

#include <catch2/catch_test_macros.hpp>

namespace question_strip_view_tests {

using namespace chancery;
using namespace Qt::StringLiterals;

namespace {

struct Shown : tests::ShownView<TimelineView>
{
    TimelineView &timeline = view;

    Shown()
        : ShownView(opened(), {900, 330})
    {
        timeline.fitAll();
        QApplication::processEvents();
    }

    static std::shared_ptr<Store> opened()
    {
        auto made = openDossier(u"builtin:coalition-2026-01"_s);
        if (!made)
            FAIL(made.error().toString().toStdString());
        return *made;
    }
    [[nodiscard]] QuestionStripView &strip() const
    {
        auto *view = timeline.findChild<QuestionStripView *>();
        REQUIRE(view != nullptr);
        return *view;
    }
    void select(const ObjectRef &object)
    {
        session.select(object);
        QApplication::processEvents();
    }
};

const ObjectRef decisions(QuestionId(u"q-final-decisions"_s));

} // namespace

TEST_CASE("the strip of a question is there while the question is selected, below the lanes")
{
    Shown shown;
    CHECK(shown.strip().isHidden());
    const int before = shown.timeline.viewport()->height();
    shown.select(decisions);
    REQUIRE(shown.strip().isVisible());
    CHECK(shown.timeline.viewport()->height() == before - shown.strip().height());
    CHECK(shown.strip().geometry().top() == shown.timeline.viewport()->geometry().bottom() + 1);
    CHECK(shown.strip().width() == shown.timeline.viewport()->width());
    CHECK(shown.strip().accessibleName().contains(u"final decisions"_s));
    shown.session.clearSelection();
    QApplication::processEvents();
    CHECK(shown.strip().isHidden());
    CHECK(shown.timeline.viewport()->height() == before);
}

TEST_CASE("the strip ends in the present state of its question and marks all that is dated")
{
    Shown shown;
    shown.select(decisions);
    const QuestionStrip drawn = shown.strip().strip();
    const auto row = shown.session.snapshot()->rowOf(QuestionId(u"q-final-decisions"_s));
    const QuestionProgress progress = progressOf(*shown.session.snapshot(), *row);
    REQUIRE_FALSE(drawn.spans.empty());
    CHECK(drawn.spans.back().state == progress.state);
    std::size_t marked = drawn.undated;
    for (const QuestionStrip::Mark &mark : drawn.marks)
        marked += mark.facts.size();
    CHECK(marked == progress.entries.size());
}

TEST_CASE("a click on a mark, or Enter, opens what was said, and the strip stays")
{
    Shown shown;
    shown.select(decisions);
    const QuestionStrip drawn = shown.strip().strip();
    REQUIRE_FALSE(drawn.marks.empty());
    const QuestionStrip::Mark &mark = drawn.marks.back();
    QTest::mouseClick(&shown.strip(), Qt::LeftButton, {},
                      QPoint(static_cast<int>(mark.x), shown.strip().height() / 2));
    if (auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget()))
        QTest::keyClick(menu, Qt::Key_Return);
    CHECK(shown.session.selection().object == ObjectRef(shown.session.snapshot()->idAt(mark.facts.front())));
    CHECK(shown.strip().isVisible());
    shown.select(decisions);
    QTest::keyClick(&shown.strip(), Qt::Key_Return);
    if (auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget()))
        QTest::keyClick(menu, Qt::Key_Return);
    CHECK(shown.session.selection().object ==
          ObjectRef(shown.session.snapshot()->idAt(drawn.marks.front().facts.front())));
}

TEST_CASE("the strip goes with the timeline when that is zoomed")
{
    Shown shown;
    shown.select(decisions);
    const double before = shown.strip().strip().marks.front().x;
    shown.timeline.zoomIn();
    QApplication::processEvents();
    const QuestionStrip after = shown.strip().strip();
    CHECK((after.marks.empty() || after.marks.front().x != before));
}

} // namespace question_strip_view_tests
