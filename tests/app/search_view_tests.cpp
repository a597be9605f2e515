// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/shell/main_window.h"
#include "app/views/search/search_view.h"
#include "core/models/search_result_model.h"
#include "core/store/open_dossier.h"
#include "tests/app/shown_window.h"

#include <catch2/catch_test_macros.hpp>

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QSignalSpy>
#include <QTest>

namespace search_view_tests {

using namespace chancery;
using namespace Qt::StringLiterals;

namespace {

struct Viewer : tests::ShownWindow
{
    explicit Viewer(std::shared_ptr<Store> opened = *openDossier(defaultDossier()))
        : ShownWindow(std::move(opened), defaultDossier())
        , view(window.findChild<SearchView *>())
        , tester(list()->model(), QAbstractItemModelTester::FailureReportingMode::Fatal)
    {
    }

    /// Opens the search as a reader does, and types.
    void ask(const QString &text)
    {
        QTest::keyClick(&window, Qt::Key_F, Qt::ControlModifier);
        REQUIRE(QTest::qWaitFor([this] { return field()->hasFocus(); }));
        QSignalSpy settled(view, &SearchView::settled);
        QTest::keyClicks(field(), text);
        if (!parseQuery(field()->text()).isEmpty())
            REQUIRE(QTest::qWaitFor([&] { return settled.count() > 0; }));
    }

    [[nodiscard]] QLineEdit *field() const { return view->findChild<QLineEdit *>(u"search-field"_s); }
    [[nodiscard]] QListView *list() const { return view->findChild<QListView *>(u"search-results"_s); }
    [[nodiscard]] QLabel *notes() const { return view->findChild<QLabel *>(u"search-notes"_s); }
    [[nodiscard]] SearchResultModel *results() const
    {
        return qobject_cast<SearchResultModel *>(list()->model());
    }

    [[nodiscard]] QStringList ids() const
    {
        QStringList ids;
        for (int row = 0; row < results()->rowCount(); ++row) {
            if (const auto object = results()->objectAt(row))
                ids.append(object->id);
        }
        return ids;
    }

    SearchView *view;
    QAbstractItemModelTester tester;
};

} // namespace

TEST_CASE("search shows results while it is typed, kind by kind, words marked and the sentence with them")
{
    Viewer viewer;
    viewer.ask(u"zelenskyy arriv"_s);
    const SearchResultModel &results = *viewer.results();
    REQUIRE(results.resultCount() > 0);
    CHECK(results.index(0).data(SearchResultModel::IsHeadingRole).toBool());
    CHECK(!(results.index(0).flags() & Qt::ItemIsEnabled));
    CHECK(viewer.ids().contains(u"f-zelensky-arrival-date"_s));
    for (int row = 0; row < results.rowCount(); ++row) {
        const SearchResult *result = results.resultAt(row);
        if (result == nullptr || result->object.kind != ObjectKind::Fact)
            continue;
        CHECK(!result->sentence.isEmpty());
        CHECK(!result->from.isEmpty());
    }
    const SearchResult *first = results.resultAt(results.firstResult());
    REQUIRE(first != nullptr);
    CHECK(!first->titleMarks.empty());
}

TEST_CASE("arrow keys walk the results from the field, and Enter selects for every view")
{
    Viewer viewer;
    viewer.ask(u"tusk"_s);
    REQUIRE(viewer.ids().size() > 2);
    QTest::keyClick(viewer.field(), Qt::Key_Down);
    const int first = viewer.list()->currentIndex().row();
    CHECK(first == viewer.results()->firstResult());
    QTest::keyClick(viewer.field(), Qt::Key_Down);
    CHECK(viewer.list()->currentIndex().row() > first);
    const auto object = viewer.results()->objectAt(viewer.list()->currentIndex().row());
    REQUIRE(object);
    CHECK(viewer.session.selection().isEmpty());
    QTest::keyClick(viewer.field(), Qt::Key_Return);
    CHECK(viewer.session.selection().object == object);
    QTest::keyClick(viewer.field(), Qt::Key_PageUp);
    CHECK(viewer.list()->currentIndex().row() == first);
}

TEST_CASE("only what the last query finds is shown, however quickly it was typed")
{
    Viewer viewer;
    viewer.ask(u"tusk"_s);
    const QStringList expected = viewer.ids();
    QSignalSpy settled(viewer.view, &SearchView::settled);
    for (const QString &query : {u"p"_s, u"a"_s, u"the"_s, u"kind:fact"_s, u"macron"_s, u"tusk"_s})
        viewer.view->setQuery(query);
    REQUIRE(QTest::qWaitFor([&] { return settled.count() > 0 && viewer.ids() == expected; }));
    QTest::qWait(50);
    CHECK(viewer.ids() == expected);
}

TEST_CASE("search says what a half-typed query was taken for, and why nothing is shown")
{
    Viewer viewer;
    viewer.ask(u"paris who:"_s);
    CHECK(viewer.notes()->isVisible());
    CHECK(viewer.notes()->text().contains(u"who:"_s));
    CHECK(!viewer.ids().isEmpty());
    QTest::keyClick(viewer.field(), Qt::Key_Escape);
    CHECK(viewer.field()->text().isEmpty());
    CHECK(!viewer.notes()->isVisible());
    CHECK(viewer.ids().isEmpty());
    viewer.ask(u"xylophone"_s);
    CHECK(viewer.ids().isEmpty());
}

TEST_CASE("a heading says when only the first of very many were ranked")
{
    Dossier dossier;
    dossier.info.id = u"meetings"_s;
    dossier.info.title = u"Meetings"_s;
    for (int i = 0; i < 650; ++i) {
        Event event;
        event.id = EventId(u"ev-%1"_s.arg(i));
        event.title = u"Meeting %1"_s.arg(i);
        dossier.events.push_back(event);
    }
    const auto store = Store::fromDossier(dossier, u"meetings"_s);
    REQUIRE(store.hasValue());
    Viewer viewer(*store);
    viewer.ask(u"meeting"_s);
    const QString heading = viewer.results()->index(0).data().toString();
    CHECK(heading.startsWith(u"Events"_s));
    CHECK(heading.contains(u"of the first 600"_s));
    CHECK(heading.contains(u"there are more"_s));
    QTest::keyClicks(viewer.field(), u" 649"_s);
    CHECK(QTest::qWaitFor([&viewer] { return viewer.ids() == QStringList{u"ev-649"_s}; }));
    CHECK(viewer.results()->index(0).data().toString() == u"Events – 1"_s);
}

TEST_CASE("words selected elsewhere are searched as they stand")
{
    Viewer viewer;
    QSignalSpy settled(viewer.view, &SearchView::settled);
    viewer.window.showView(u"search"_s);
    viewer.view->searchFor(u"“Coalition  of the Willing”"_s);
    CHECK(viewer.field()->text() == u"\"Coalition of the Willing\""_s);
    REQUIRE(QTest::qWaitFor([&] { return !viewer.ids().isEmpty(); }));
}

} // namespace search_view_tests
