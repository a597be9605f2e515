// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/views/figures/figures_view.h"
#include "app/views/matrix/matrix_view.h"
#include "app/views/options/options_view.h"
#include "core/session/session.h"
#include "tests/support/sample_dossier.h"

#include <catch2/catch_test_macros.hpp>

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>
#include <QTableView>
#include <QTest>
#include <QTreeView>

namespace copying_tests {

using namespace chancery;
using namespace chancery::tests;
using namespace Qt::StringLiterals;

namespace {

/// The view's table or tree, on the screen, with the keyboard.
template<class Table>
Table &focused(QWidget &view)
{
    view.resize(900, 400);
    view.show();
    view.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&view));
    // A view may hold others that are not shown now.
    const QList<Table *> tables = view.findChildren<Table *>();
    const auto table =
        std::find_if(tables.begin(), tables.end(), [](Table *each) { return each->isVisible(); });
    REQUIRE(table != tables.end());
    (*table)->setFocus();
    REQUIRE(QTest::qWaitFor([&] { return (*table)->hasFocus(); }));
    QGuiApplication::clipboard()->clear();
    return **table;
}

/// What is on the clipboard, which has none of a cell that is empty.
const QMimeData &copied()
{
    static const QMimeData none;
    const QMimeData *const data = QGuiApplication::clipboard()->mimeData();
    return data ? *data : none;
}

} // namespace

TEST_CASE("Ctrl+C in the matrix copies a cell's facts with their passages, as plain, rich and Markdown text")
{
    Session session(sampleStore()->snapshot());
    MatrixView view(session);
    auto &table = focused<QTableView>(view);
    bool found = false;
    for (int row = 0; row < table.model()->rowCount() && !found; ++row) {
        table.setCurrentIndex(table.model()->index(row, 0));
        QTest::keyClick(&table, Qt::Key_C, Qt::ControlModifier);
        found = copied().text().contains(u"Ada Élan hosted the talks. [2]"_s);
    }
    REQUIRE(found);
    CHECK(copied().text().contains(u"“Élan hosted.” — “Ceasefire declared”, 4 January 2026"_s));
    CHECK(copied().html().contains(u"“Élan hosted.”"_s));
    CHECK(copied().data(u"text/markdown"_s).contains("\\[1\\]"));
}

TEST_CASE("Ctrl+Alt+C copies a whole table: figures with their values, options with their aspects")
{
    Session session(sampleStore()->snapshot());
    {
        FiguresView view(session);
        QTest::keyClick(&focused<QTreeView>(view), Qt::Key_C, Qt::ControlModifier | Qt::AltModifier);
        CHECK(copied().text().contains(u"about 12"_s));
        CHECK(copied().text().contains(u"15–18"_s));
        CHECK(copied().text().contains(u"“About 12 states take part.”"_s));
        CHECK(copied().html().contains(u"<table"_s));
    }
    OptionsView view(session);
    QTest::keyClick(&focused<QTableView>(view), Qt::Key_C, Qt::ControlModifier | Qt::AltModifier);
    CHECK(copied().text().contains(u"Foreign monitors"_s));
    CHECK(copied().text().contains(u"“Monitors could include observers and radar.”"_s));
}

} // namespace copying_tests
