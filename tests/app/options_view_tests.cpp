// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/views/fact_tree.h"
#include "app/views/options/options_view.h"
#include "app/views/options/statement_table.h"
#include "app/views/options/wording_page.h"
#include "core/models/statement_table_model.h"
#include "core/models/wording_model.h"
#include "core/session/session.h"
#include "core/store/open_dossier.h"
#include "tests/app/shown_window.h"
#include "tests/support/sample_dossier.h"

#include <QApplication>
#include <QComboBox>
#include <QHeaderView>
#include <QMenu>
#include <QTest>
#include <QToolButton>

#include <catch2/catch_test_macros.hpp>

namespace options_view_tests {

using namespace chancery;
using namespace Qt::StringLiterals;

namespace {

struct Shown : tests::ShownView<OptionsView>
{
    explicit Shown(OptionsView::Page page, QSize size = {900, 230})
        : ShownView(tests::sampleStore(), size)
    {
        view.showPage(page);
        QApplication::processEvents();
    }
};

} // namespace

TEST_CASE("a click on an option's text selects the fact that says so")
{
    Shown shown(OptionsView::Aspects);
    StatementTable *table = shown.view.aspects();
    const QRect cell = table->visualRect(table->model()->index(0, static_cast<int>(Aspect::CouldInclude)));
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, cell.topLeft() + QPoint(12, 10));
    CHECK(shown.session.selection().object == ObjectRef(FactId(u"f-monitors-include"_s)));
}

TEST_CASE("a click on one stage of a position selects the fact of that stage")
{
    Shown shown(OptionsView::Positions);
    StatementTable *table = shown.view.positions();
    const QRect cell = table->visualRect(table->model()->index(0, 0));
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, cell.topLeft() + QPoint(30, 10));
    CHECK(shown.session.selection().object == ObjectRef(FactId(u"f-island-open"_s)));
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, cell.bottomLeft() + QPoint(30, -10));
    CHECK(shown.session.selection().object == ObjectRef(FactId(u"f-island-opposes"_s)));
}

TEST_CASE("Enter lists the stages of a position, Shift+Enter and Ctrl+Enter select what it is of")
{
    Shown shown(OptionsView::Positions);
    StatementTable *table = shown.view.positions();
    table->setCurrentIndex(table->model()->index(0, 0));
    QTest::keyClick(table, Qt::Key_Return);
    auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    REQUIRE(menu != nullptr);
    CHECK(menu->actions().size() == 2);
    QTest::keyClick(menu, Qt::Key_Return);
    CHECK(shown.session.selection().object == ObjectRef(FactId(u"f-island-open"_s)));
    QTest::keyClick(table, Qt::Key_Return, Qt::ShiftModifier);
    CHECK(shown.session.selection().object == ObjectRef(ParticipantId(u"p-island"_s)));
    QTest::keyClick(table, Qt::Key_Return, Qt::ControlModifier);
    CHECK(shown.session.selection().object == ObjectRef(OptionId(u"opt-monitors"_s)));
}

TEST_CASE("a fact selected elsewhere turns to its page, an own click does not")
{
    Shown shown(OptionsView::Aspects);
    shown.session.select(FactId(u"f-island-opposes"_s));
    CHECK(shown.view.positions()->isVisible());
    CHECK(shown.view.positions()->currentIndex() == shown.view.positions()->model()->index(0, 0));
    shown.session.select(FactId(u"f-monitors-include"_s));
    CHECK(shown.view.aspects()->isVisible());
}

TEST_CASE("rows are high enough for their text, and grow when the window gets narrower")
{
    Shown shown(OptionsView::Aspects, {2400, 400});
    StatementTable *table = shown.view.aspects();
    const int wide = table->rowHeight(0);
    shown.view.resize(400, 400);
    QApplication::processEvents();
    CHECK(table->rowHeight(0) > wide);
}

TEST_CASE("the head of a row is high enough for its name")
{
    Shown shown(OptionsView::Aspects);
    const QHeaderView *rows = shown.view.aspects()->verticalHeader();
    CHECK(shown.view.aspects()->rowHeight(0) >= rows->fontMetrics().height());
    QTest::mouseClick(rows->viewport(), Qt::LeftButton, {}, {20, 8});
    CHECK(shown.session.selection().object == ObjectRef(OptionId(u"opt-monitors"_s)));
}

TEST_CASE("an option unticked leaves the comparison, ticked comes back")
{
    Shown shown(OptionsView::Comparison);
    StatementTable *table = shown.view.comparison();
    REQUIRE(table->isVisible());
    REQUIRE(table->model()->columnCount() == 1);
    const QToolButton *choice = shown.view.findChild<QToolButton *>(u"choice"_s);
    REQUIRE(choice != nullptr);
    CHECK(choice->isVisible());
    choice->menu()->actions().constFirst()->trigger();
    CHECK(table->model()->columnCount() == 0);
    choice->menu()->actions().constFirst()->trigger();
    CHECK(table->model()->columnCount() == 1);
    const QRect cell = table->visualRect(table->model()->index(0, 0));
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, cell.topLeft() + QPoint(12, 10));
    CHECK(shown.session.selection().object == ObjectRef(FactId(u"f-monitors-include"_s)));
    CHECK(table->isVisible());
}

TEST_CASE("a button that goes down on one line and up on another selects nothing")
{
    Shown shown(OptionsView::Positions);
    StatementTable *table = shown.view.positions();
    const QRect cell = table->visualRect(table->model()->index(0, 0));
    QTest::mousePress(table->viewport(), Qt::LeftButton, {}, cell.topLeft() + QPoint(30, 10));
    QTest::mouseRelease(table->viewport(), Qt::LeftButton, {}, cell.bottomLeft() + QPoint(30, -10));
    CHECK(shown.session.selection().isEmpty());
}

namespace {

/// The sample with two texts of one paper on an option and a question.
Dossier withTwoTexts()
{
    Dossier dossier = tests::sampleDossier();
    const auto add = [&dossier](const QString &id, const QString &title, const QString &text,
                                const char *date) {
        Source source = dossier.sources.front();
        source.id = SourceId(u"src-"_s + id);
        source.title = title;
        source.published = tests::date(date);
        source.derivedFrom.clear();
        source.derivedReason.clear();
        source.text = text;
        Passage passage;
        passage.id = PassageId(u"pas-"_s + id);
        passage.source = source.id;
        passage.exact = text;
        Fact fact;
        fact.id = FactId(u"f-"_s + id);
        fact.statement = u"What the %1 says of monitors."_s.arg(id);
        fact.credibility = 3;
        fact.payload = OptionAspectPayload{OptionId(u"opt-monitors"_s), Aspect::Description};
        fact.about = {QuestionId(u"q-monitoring"_s)};
        fact.evidence = {{passage.id, Relation::Supports}};
        dossier.sources.push_back(source);
        dossier.passages.push_back(passage);
        dossier.facts.push_back(fact);
    };
    add(u"draft"_s, u"Paper on monitors, draft"_s,
        u"The parties may deploy monitors along the line within thirty days."_s, "2026-01-02");
    add(u"final"_s, u"Paper on monitors, final"_s,
        u"The parties will deploy forty monitors along the line within ten days."_s, "2026-01-06");
    return dossier;
}

} // namespace

TEST_CASE("the wording of a commitment stands text under text, and a click opens the sentence")
{
    const auto store = Store::fromDossier(withTwoTexts(), u"made for a test"_s);
    REQUIRE(store.hasValue());
    Session session((*store)->snapshot());
    OptionsView view(session);
    view.showPage(OptionsView::Wording);
    view.resize(900, 300);
    view.show();
    QApplication::processEvents();
    WordingPage *page = view.wording();
    REQUIRE(page->subjects()->count() == 2);
    CHECK(page->subjects()->itemText(0).contains(u"onitor"_s));
    const QModelIndex later = page->model()->index(1, 0, page->model()->index(0, 0));
    REQUIRE(later.isValid());
    CHECK(page->tree()->visualRect(later).width() <= page->tree()->viewport()->width());
    QTest::mouseClick(page->tree()->viewport(), Qt::LeftButton, {}, page->tree()->visualRect(later).center());
    REQUIRE(session.selection().leadPassage.has_value());
    CHECK(session.snapshot()->at(*session.selection().leadPassage).exact.contains(u"will deploy forty"_s));
    // Another option has its own wordings; the page stays in front.
    session.select(QuestionId(u"q-monitoring"_s));
    CHECK(page->model()->subject() == ObjectRef(QuestionId(u"q-monitoring"_s)));
    CHECK(page->isVisible());
    // By the keyboard: Enter on the text that is current.
    page->tree()->setCurrentIndex(page->model()->index(0, 0, page->model()->index(0, 0)));
    QTest::keyClick(page->tree(), Qt::Key_Return);
    CHECK(session.selection().object->kind == ObjectKind::Passage);
}

} // namespace options_view_tests
