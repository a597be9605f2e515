// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/views/matrix/matrix_table.h"
#include "app/views/matrix/matrix_view.h"
#include "app/views/matrix/participant_header.h"
#include "app/views/matrix/role_glyph.h"
#include "app/views/theme.h"
#include "core/models/participant_matrix_model.h"
#include "core/session/session.h"
#include "core/store/open_dossier.h"
#include "tests/app/shown_window.h"
#include "tests/support/sample_dossier.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QHeaderView>
#include <QHelpEvent>
#include <QImage>
#include <QLineEdit>
#include <QMenu>
#include <QPainter>
#include <QTest>
#include <QToolTip>

#include <catch2/catch_test_macros.hpp>

namespace matrix_view_tests {

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

struct Shown : tests::ShownView<MatrixView>
{
    explicit Shown(std::shared_ptr<Store> from = storeOf(matrixDossier()))
        : ShownView(std::move(from), {900, 400})
    {
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
    shown.click(shown.cell("p-elan", "ev-further"));
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

TEST_CASE("rows and columns of the matrix have room for letters that are made larger while it is shown")
{
    Shown shown;
    QTableView *const table = shown.view.table();
    const int before = table->horizontalHeader()->sectionSize(0);
    QFont large = table->font();
    large.setPointSizeF(large.pointSizeF() * 2);
    table->setFont(large);
    QApplication::processEvents();
    const QHeaderView *const rows = table->verticalHeader();
    REQUIRE(rows->font().pointSizeF() == large.pointSizeF());
    CHECK(rows->sectionSize(0) >= rows->fontMetrics().height());
    CHECK(table->horizontalHeader()->sectionSize(0) > before);
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

TEST_CASE("the order of rows is chosen from the list, and each order is its own")
{
    auto store = openDossier(u"builtin:coalition-2026-01"_s);
    REQUIRE(store.hasValue());
    Shown shown(*store);
    auto *order = shown.view.findChild<QComboBox *>();
    REQUIRE(order != nullptr);
    REQUIRE(order->count() == 4);
    std::vector<QStringList> seen;
    for (int i = 0; i < 4; ++i) {
        if (i > 0)
            QTest::keyClick(order, Qt::Key_Down);
        QStringList names;
        for (int row = 0; row < shown.view.model()->rowCount(); ++row)
            names.append(shown.view.model()->headerData(row, Qt::Vertical, Qt::DisplayRole).toString());
        for (const QStringList &other : seen) {
            CHECK(names != other);
            CHECK(names.size() == other.size());
        }
        seen.push_back(names);
    }
}

TEST_CASE("any spelling of a name finds the one row, with what it belongs to")
{
    auto store = openDossier(u"builtin:coalition-2026-01"_s);
    REQUIRE(store.hasValue());
    Shown shown(*store);
    auto *filter = shown.view.findChild<QLineEdit *>();
    const auto row = shown.session.snapshot()->rowOf(ParticipantId(u"p-zelensky"_s));
    for (const auto &name : {u"Zelensky"_s, u"zelenskyy"_s, u"Volodymyr Zelenskyy"_s}) {
        filter->clear();
        QTest::keyClicks(filter, name);
        CHECK(shown.view.model()->rowOf(*row).has_value());
        CHECK(shown.view.model()->rowCount() == 3); // the heading, Ukraine, and he
    }
}

TEST_CASE("hovering over a cell explains it, and silence says nothing")
{
    Shown shown;
    auto *viewport = shown.view.table()->viewport();
    const QPoint at = shown.view.table()->visualRect(shown.cell("p-elan", "ev-talks")).center();
    QHelpEvent help(QEvent::ToolTip, at, viewport->mapToGlobal(at));
    QApplication::sendEvent(viewport, &help);
    const QString words = QToolTip::text();
    CHECK(words.contains(u"Talks in Port"_s));
    CHECK(words.contains(u"Ada Élan hosted the talks."_s));
    CHECK(words.contains(u"independent source"_s));
    CHECK(shown.cell("p-elan", "ev-further").data(Qt::ToolTipRole).toString().isEmpty());
}

TEST_CASE("an absence that a source tells of is another thing than silence")
{
    Dossier dossier = matrixDossier();
    Fact absent;
    absent.id = FactId(u"f-island-absent"_s);
    absent.statement = u"Island stayed away from the talks."_s;
    absent.payload = ParticipationPayload{ParticipantId(u"p-island"_s), EventId(u"ev-talks"_s), Role::Absent};
    absent.evidence = {{PassageId(u"pas-w1"_s), Relation::Supports}};
    dossier.facts.push_back(absent);
    Shown shown(storeOf(dossier));
    const QModelIndex cell = shown.cell("p-island", "ev-talks");
    CHECK_FALSE(cell.data().toString().isEmpty());
    CHECK(shown.cell("p-island", "ev-further").data().toString().isEmpty());
    shown.click(cell);
    CHECK(shown.session.selection().object == ObjectRef(FactId(u"f-island-absent"_s)));
}

TEST_CASE("no two states of a cell look alike to those who see no colours")
{
    using Harmony = PresenceSummary::Harmony;
    std::vector<RoleGlyph> glyphs;
    for (const Role role : {Role::Host, Role::Chair, Role::Attended, Role::Signatory, Role::Invited,
                            Role::Expected, Role::Absent, Role::Mentioned})
        glyphs.push_back({.role = role});
    glyphs.push_back({.role = Role::Host, .assertion = Assertion::Planned});
    glyphs.push_back({.role = Role::Host, .assertion = Assertion::Denied});
    glyphs.push_back({.role = Role::Host, .harmony = Harmony::Update});
    glyphs.push_back({.role = Role::Host, .harmony = Harmony::Contradiction});
    glyphs.push_back({.role = Role::Host, .sources = 2});
    glyphs.push_back({.role = Role::Host, .hasFurtherRoles = true});
    std::vector<QImage> pictures;
    for (const RoleGlyph &glyph : glyphs) {
        QImage picture(48, 24, QImage::Format_RGB32);
        picture.fill(Qt::white);
        QPainter painter(&picture);
        paintRoleGlyph(painter, QRectF(0, 0, 48, 24), glyph, {Qt::black, Qt::white},
                       Theme(Theme::lightPalette()));
        painter.end();
        // Ink or paper, nothing between: a difference of shade alone would not be seen.
        const QImage ink = picture.convertToFormat(QImage::Format_Mono, Qt::ThresholdDither);
        for (const QImage &other : pictures)
            CHECK(ink != other);
        pictures.push_back(ink);
    }
}

TEST_CASE("no word of the matrix's tool bar is cut off in a narrow dock, and it takes one line in a wide one")
{
    const auto store = storeOf(matrixDossier());
    Session session(store->snapshot());
    MatrixView view(session);
    view.show();
    const auto heightAt = [&view](int width) {
        view.resize(width, 400);
        for (int i = 0; i < 10; ++i)
            QTest::qWait(1); // one layout asks for the next
        for (auto *box : view.findChildren<QCheckBox *>()) {
            INFO(box->text().toStdString() << " at " << width);
            CHECK(box->width() >= box->sizeHint().width());
        }
        CHECK(view.findChild<QComboBox *>()->width() >=
              view.findChild<QComboBox *>()->minimumSizeHint().width());
        return view.findChild<QCheckBox *>()->parentWidget()->height();
    };
    const int wide = heightAt(1100);
    CHECK(heightAt(390) > wide);
    CHECK(heightAt(1100) == wide);
}

} // namespace matrix_view_tests
