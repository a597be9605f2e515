// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/views/fact_tree.h"
#include "app/views/questions/questions_view.h"
#include "core/models/question_model.h"
#include "core/session/session.h"
#include "tests/app/shown_window.h"
#include "tests/support/sample_dossier.h"

#include <QApplication>
#include <QComboBox>
#include <QTest>

#include <catch2/catch_test_macros.hpp>

namespace questions_view_tests {

using namespace chancery;
using namespace Qt::StringLiterals;

namespace {

struct Shown : tests::ShownView<QuestionsView>
{
    Shown()
        : ShownView(tests::sampleStore(), {900, 230})
    {
    }
    [[nodiscard]] QModelIndex question() const { return view.model()->index(0, 0); }
};

} // namespace

TEST_CASE("each line under a question selects its fact, by mouse and by keyboard")
{
    Shown shown;
    shown.view.tree()->setCurrentIndex(shown.question());
    QTest::keyClick(shown.view.tree(), Qt::Key_Right);
    REQUIRE(shown.view.tree()->isExpanded(shown.question()));
    QApplication::processEvents();
    const QModelIndex bears = shown.view.model()->index(1, 0, shown.question());
    QTest::mouseClick(shown.view.tree()->viewport(), Qt::LeftButton, {},
                      shown.view.tree()->visualRect(bears).center());
    CHECK(shown.session.selection().object == ObjectRef(FactId(u"f-question-bears"_s)));
    QTest::keyClick(shown.view.tree(), Qt::Key_Up);
    QTest::keyClick(shown.view.tree(), Qt::Key_Return);
    CHECK(shown.session.selection().object == ObjectRef(FactId(u"f-question"_s)));
}

TEST_CASE("a fact selected elsewhere unfolds its question and is current there")
{
    Shown shown;
    REQUIRE_FALSE(shown.view.tree()->isExpanded(shown.question()));
    shown.session.select(FactId(u"f-question-bears"_s));
    CHECK(shown.view.tree()->isExpanded(shown.question()));
    CHECK(shown.view.tree()->currentIndex() == shown.view.model()->index(1, 0, shown.question()));
}

TEST_CASE("questions of another state are hidden until one of them is selected elsewhere")
{
    Shown shown;
    QComboBox *state = nullptr;
    for (QComboBox *box : shown.view.findChildren<QComboBox *>()) {
        if (box->findText(label(QuestionState::Answered)) >= 0)
            state = box;
    }
    REQUIRE(state != nullptr);
    state->setCurrentIndex(state->findText(label(QuestionState::Answered)));
    CHECK(shown.view.tree()->isRowHidden(0, {}));
    shown.session.select(QuestionId(u"q-monitoring"_s));
    CHECK_FALSE(shown.view.tree()->isRowHidden(0, {}));
    CHECK(state->currentIndex() == 0);
}

TEST_CASE("a long statement is wrapped, not cut, and gets higher in a narrower window")
{
    Shown shown;
    shown.view.tree()->expandAll();
    QApplication::processEvents();
    const QModelIndex line = shown.view.model()->index(0, 0, shown.question());
    const int wide = shown.view.tree()->visualRect(line).height();
    shown.view.resize(430, 230);
    QApplication::processEvents();
    CHECK(shown.view.tree()->visualRect(line).height() > wide);
}

} // namespace questions_view_tests
