// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/views/matrix/matrix_table.h"
#include "app/views/matrix/matrix_view.h"
#include "app/views/matrix/participant_header.h"
#include "core/models/participant_matrix_model.h"
#include "core/session/session.h"
#include "tests/support/sample_dossier.h"

#include <QApplication>
#include <QCheckBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QTest>

#include <catch2/catch_test_macros.hpp>

using namespace chancery;
using namespace Qt::StringLiterals;

namespace {

std::shared_ptr<Store> storeOf(const Dossier &dossier)
{
    auto store = Store::fromDossier(dossier, u"made for a test"_s);
    if (!store)
        FAIL(store.error().toString().toStdString());
    return *store;
}

/// The sample in which Republic was invited to further talks, and so has a row of its own.
Dossier matrixDossier()
{
    Dossier dossier = tests::sampleDossier();
    const EventId further(u"ev-further"_s);
    dossier.events.push_back({further, u"Further talks"_s, EventKind::Meeting});
    Fact invited;
    invited.id = FactId(u"f-republic-invited"_s);
    invited.statement = u"Republic was invited to further talks."_s;
    invited.payload = ParticipationPayload{ParticipantId(u"p-republic"_s), further, Role::Invited};
    invited.evidence = {{PassageId(u"pas-w2"_s), Relation::Supports}};
    dossier.facts.push_back(invited);
    return dossier;
}

struct Shown
{
    std::shared_ptr<Store> store;
    Session session;
    MatrixView view;

    explicit Shown(std::shared_ptr<Store> from = storeOf(matrixDossier()))
        : store(std::move(from))
        , session(store->snapshot())
        , view(session)
    {
        view.resize(900, 400);
        view.show();
        QApplication::processEvents();
    }

    [[nodiscard]] QModelIndex cell(const char *participant, const char *event) const
    {
        const auto &snapshot = *session.snapshot();
        const auto row =
            view.model()->rowOf(*snapshot.rowOf(ParticipantId(QString::fromLatin1(participant))));
        const auto column = view.model()->columnOf(*snapshot.rowOf(EventId(QString::fromLatin1(event))));
        REQUIRE(row);
        REQUIRE(column);
        return view.model()->index(*row, *column);
    }
    void click(const QModelIndex &index) const
    {
        QTest::mouseClick(view.table()->viewport(), Qt::LeftButton, {},
                          view.table()->visualRect(index).center());
    }
};

/// The sample in which Ada Élan has but one fact about the talks.
std::shared_ptr<Store> withOneFact()
{
    Dossier dossier = matrixDossier();
    std::erase_if(dossier.facts, [](const Fact &fact) { return fact.id.toString() == u"f-elan-expected"_s; });
    return storeOf(dossier);
}

} // namespace

TEST_CASE("a click on a cell with one fact selects that fact")
{
    Shown shown(withOneFact());
    shown.click(shown.cell("p-elan", "ev-talks"));
    CHECK(shown.session.selection().object == ObjectRef(FactId(u"f-elan-hosted"_s)));
}

TEST_CASE("a cell with several facts lists them, and the one picked is selected")
{
    Shown shown;
    const QModelIndex cell = shown.cell("p-elan", "ev-talks");
    shown.view.table()->setCurrentIndex(cell);
    QTest::keyClick(shown.view.table(), Qt::Key_Return);
    auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    REQUIRE(menu != nullptr);
    REQUIRE(menu->actions().size() == 2);
    CHECK(shown.session.selection().isEmpty());
    QTest::keyClick(menu, Qt::Key_Down);
    QTest::keyClick(menu, Qt::Key_Return);
    CHECK(shown.session.selection().object == ObjectRef(FactId(u"f-elan-hosted"_s)));
}

TEST_CASE("an empty cell selects nothing")
{
    Shown shown;
    shown.click(shown.cell("p-republic", "ev-talks"));
    CHECK(shown.session.selection().isEmpty());
    CHECK(QApplication::activePopupWidget() == nullptr);
}

TEST_CASE("the head of a column selects its event, the head of a row its participant")
{
    Shown shown;
    const QModelIndex cell = shown.cell("p-elan", "ev-talks");
    const auto *columns = shown.view.table()->horizontalHeader();
    QTest::mouseClick(columns->viewport(), Qt::LeftButton, {},
                      {columns->sectionViewportPosition(cell.column()) + 10, 20});
    CHECK(shown.session.selection().object == ObjectRef(EventId(u"ev-talks"_s)));
    const auto *rows = shown.view.table()->verticalHeader();
    QTest::mouseClick(rows->viewport(), Qt::LeftButton, {},
                      {rows->viewport()->width() - 20, rows->sectionViewportPosition(cell.row()) + 8});
    CHECK(shown.session.selection().object == ObjectRef(ParticipantId(u"p-elan"_s)));
}

TEST_CASE("the keyboard reaches the event and the participant of a cell")
{
    Shown shown;
    shown.view.table()->setCurrentIndex(shown.cell("p-elan", "ev-talks"));
    QTest::keyClick(shown.view.table(), Qt::Key_Return, Qt::ControlModifier);
    CHECK(shown.session.selection().object == ObjectRef(EventId(u"ev-talks"_s)));
    QTest::keyClick(shown.view.table(), Qt::Key_Return, Qt::ShiftModifier);
    CHECK(shown.session.selection().object == ObjectRef(ParticipantId(u"p-elan"_s)));
}

TEST_CASE("arrows walk the cells, minus and the fold mark put away what belongs to a row")
{
    Shown shown;
    auto *table = shown.view.table();
    table->setCurrentIndex(table->model()->index(0, 0));
    QTest::keyClick(table, Qt::Key_Down);
    REQUIRE(table->currentIndex().row() == 1); // Republic
    QTest::keyClick(table, Qt::Key_Minus);
    CHECK(table->model()->rowCount() == 2);
    CHECK(table->currentIndex().data().toString() == u"+2"_s);
    const auto *rows = static_cast<const ParticipantHeader *>(table->verticalHeader());
    QTest::mouseClick(rows->viewport(), Qt::LeftButton, {}, rows->foldMark(1).center());
    CHECK(table->model()->rowCount() == 3);
    CHECK(shown.session.selection().isEmpty());
}

TEST_CASE("what another view selects becomes the current cell")
{
    Shown shown;
    shown.session.select(FactId(u"f-elan-hosted"_s));
    CHECK(shown.view.table()->currentIndex() == shown.cell("p-elan", "ev-talks"));
}

TEST_CASE("typing into the filter narrows the rows and selects nothing")
{
    Shown shown;
    auto *filter = shown.view.findChild<QLineEdit *>();
    REQUIRE(filter != nullptr);
    QTest::keyClicks(filter, u"nobody"_s);
    CHECK(shown.view.model()->rowCount() == 0);
    filter->clear();
    QTest::keyClicks(filter, u"ada"_s);
    CHECK(shown.view.model()->rowCount() == 3);
    CHECK(shown.session.selection().isEmpty());
}

TEST_CASE("another dossier is taken in, also while the matrix is hidden")
{
    Shown shown;
    shown.view.hide();
    const auto other = withOneFact();
    shown.session.openSnapshot(other->snapshot());
    shown.session.select(FactId(u"f-elan-hosted"_s));
    shown.view.show();
    CHECK(shown.view.model()->snapshot() == shown.session.snapshot());
    CHECK(shown.view.model()->factsOf(shown.cell("p-elan", "ev-talks")).size() == 1);
}

TEST_CASE("narrowed to the company of a selection, only who was there and where is shown")
{
    Shown shown;
    shown.session.select(ParticipantId(u"p-elan"_s));
    auto *together = shown.view.findChild<QCheckBox *>(u"together"_s);
    REQUIRE(together != nullptr);
    together->click();
    REQUIRE(shown.view.model()->columnCount() == 1);
    CHECK(shown.view.model()->eventAt(0) == *shown.session.snapshot()->rowOf(EventId(u"ev-talks"_s)));
    // An invitation is no presence.
    shown.session.select(EventId(u"ev-further"_s));
    CHECK(shown.view.model()->rowCount() == 0);
    together->click();
    CHECK(shown.view.model()->columnCount() == 2);
}

TEST_CASE("a matrix that nobody looks at reads nothing, and has caught up when it is shown")
{
    const auto store = storeOf(matrixDossier());
    Session session(store->snapshot());
    MatrixView view(session);
    CHECK(view.model()->snapshot() == nullptr);
    session.select(FactId(u"f-elan-hosted"_s));
    CHECK(view.model()->rowCount() == 0);
    view.resize(900, 300);
    view.show();
    QApplication::processEvents();
    const QModelIndex current = view.table()->currentIndex();
    REQUIRE(current.isValid());
    CHECK(current.data().toString() == u"H"_s);
    // A selection made behind its back is taken up too.
    view.hide();
    session.select(FactId(u"f-republic-invited"_s));
    CHECK(view.table()->currentIndex() == current);
    view.show();
    QApplication::processEvents();
    CHECK(view.table()->currentIndex().data().toString() == u"I"_s);
}
