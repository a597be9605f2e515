// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/views/options/statement_table.h"

#include "app/views/copying.h"
#include "app/views/empty_note.h"
#include "app/views/fact_menu.h"
#include "app/views/head_dragging.h"
#include "app/views/listed_objects.h"
#include "app/views/options/statement_delegate.h"
#include "app/views/options/statement_layout.h"
#include "app/views/options/wrapped_header.h"
#include "app/views/shown_objects.h"
#include "core/models/statement_table_model.h"
#include "core/session/session.h"

#include <QKeyEvent>
#include <QMouseEvent>

namespace chancery {

StatementTable::StatementTable(Session &session, StatementTableModel &model, int narrowest, QWidget *parent)
    : QTableView(parent)
    , m_session(session)
    , m_model(model)
    , m_rows(new WrappedHeader(Qt::Vertical, session, model, this))
    , m_columns(new WrappedHeader(Qt::Horizontal, session, model, this))
    , m_narrowest(narrowest)
{
    setVerticalHeader(m_rows);
    setHorizontalHeader(m_columns);
    setModel(&model);
    setItemDelegate(new StatementDelegate(session, model, this));
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setTabKeyNavigation(false);
    setCornerButtonEnabled(false);
    setMouseTracking(true);
    addCopying(
        *this, [this] { return m_model.snapshot(); },
        [this](const QModelIndex &index) {
            std::vector<FactRow> facts;
            for (const StatementLine &line : m_model.lines(index))
                facts.insert(facts.end(), line.facts.begin(), line.facts.end());
            return facts;
        });
    showObjects();
    connect(m_rows, &QHeaderView::sectionClicked, this,
            [this](int section) { openSection(section, Qt::Vertical); });
    connect(m_columns, &QHeaderView::sectionClicked, this,
            [this](int section) { openSection(section, Qt::Horizontal); });
    connect(m_columns, &QHeaderView::sectionResized, this, [this] { resizeRowsToContents(); });
}

void StatementTable::showObjects()
{
    new ListedObjects(*this, [this](const QModelIndex &index) {
        std::vector<ObjectRef> facts;
        for (const StatementLine &line : m_model.lines(index)) {
            for (const FactRow fact : line.facts)
                facts.emplace_back(m_model.snapshot()->idAt(fact));
        }
        return facts;
    });
    const auto ofHead = [this](QHeaderView &head) {
        new ShownObjects(*head.viewport(), [this, &head](const QPoint &place) {
            const int section = head.logicalIndexAt(place);
            const ObjectRef object =
                section < 0 ? ObjectRef() : m_model.sectionObject(section, head.orientation());
            return object.id.isEmpty() ? std::vector<ObjectRef>() : std::vector{object};
        });
        letHeadsBeDragged(head, [this] { return m_model.snapshot(); });
    };
    ofHead(*m_rows);
    ofHead(*m_columns);
}

void StatementTable::takeSnapshot()
{
    m_model.setShown(m_session.shown());
    m_model.setSnapshot(m_session.snapshot());
    fit();
}

void StatementTable::reflect(bool scroll)
{
    viewport()->update();
    m_rows->viewport()->update();
    m_columns->viewport()->update();
    const Selection &selection = m_session.selection();
    if (!scroll || selection.isEmpty())
        return;
    QModelIndex target;
    if (selection.leadFact)
        target = m_model.indexOf(*selection.leadFact);
    for (int row = 0; !target.isValid() && row < m_model.rowCount(); ++row) {
        if (m_model.sectionObject(row, Qt::Vertical) == *selection.object)
            target = m_model.index(row, std::max(0, currentIndex().column()));
    }
    if (target.isValid()) {
        setCurrentIndex(target);
        scrollTo(target);
    }
}

std::vector<FactRow> StatementTable::factsAt(const QPoint &point) const
{
    const QModelIndex index = indexAt(point);
    if (!index.isValid())
        return {};
    std::vector<StatementLine> lines = m_model.lines(index);
    const int line = StatementLayout(lines, font(), visualRect(index)).lineAt(point);
    return line < 0 ? std::vector<FactRow>() : lines[static_cast<std::size_t>(line)].facts;
}

void StatementTable::open(const std::vector<FactRow> &facts, const QPoint &at)
{
    if (facts.empty())
        return;
    if (facts.size() == 1) {
        m_session.select(m_session.snapshot()->idAt(facts.front()), this);
        return;
    }
    popupFacts(this, *m_session.snapshot(), facts, at,
               [this](const ObjectRef &ref) { m_session.select(ref, this); });
}

void StatementTable::openSection(int section, Qt::Orientation orientation)
{
    const ObjectRef object = m_model.sectionObject(section, orientation);
    if (!object.id.isEmpty())
        m_session.select(object, this);
}

void StatementTable::keyPressEvent(QKeyEvent *event)
{
    const QModelIndex current = currentIndex();
    if (!current.isValid() || (event->key() != Qt::Key_Return && event->key() != Qt::Key_Enter)) {
        QTableView::keyPressEvent(event);
        return;
    }
    if (event->modifiers().testFlag(Qt::ShiftModifier)) {
        openSection(current.row(), Qt::Vertical);
    } else if (event->modifiers().testFlag(Qt::ControlModifier)) {
        openSection(current.column(), Qt::Horizontal);
    } else {
        std::vector<FactRow> facts;
        for (const StatementLine &line : m_model.lines(current))
            facts.insert(facts.end(), line.facts.begin(), line.facts.end());
        open(facts, viewport()->mapToGlobal(visualRect(current).bottomLeft()));
    }
}

void StatementTable::mousePressEvent(QMouseEvent *event)
{
    QTableView::mousePressEvent(event);
    m_pressed = factsAt(event->position().toPoint());
}

void StatementTable::mouseReleaseEvent(QMouseEvent *event)
{
    QTableView::mouseReleaseEvent(event);
    const std::vector<FactRow> facts = factsAt(event->position().toPoint());
    if (event->button() == Qt::LeftButton && facts == m_pressed)
        open(facts, event->globalPosition().toPoint());
}

void StatementTable::mouseMoveEvent(QMouseEvent *event)
{
    QTableView::mouseMoveEvent(event);
    viewport()->setCursor(factsAt(event->position().toPoint()).empty() ? Qt::ArrowCursor
                                                                       : Qt::PointingHandCursor);
}

void StatementTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    if (event->oldSize().width() != event->size().width())
        fit();
}

void StatementTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fit();
}

void StatementTable::fit()
{
    if (m_model.columnCount() == 0)
        return;
    m_rows->setExtent(std::clamp(width() / 6, 110, 200));
    // The scroll bar's room is kept whether it shows or not: else rows would change height as it comes and
    // goes.
    const int room =
        width() - m_rows->sizeHint().width() - style()->pixelMetric(QStyle::PM_ScrollBarExtent) - 6;
    const int each = std::max(m_narrowest, room / m_model.columnCount());
    {
        const QSignalBlocker quiet(m_columns);
        for (int column = 0; column < m_model.columnCount(); ++column)
            m_columns->resizeSection(column, each);
    }
    resizeRowsToContents();
    updateGeometries();
    viewport()->update();
    m_columns->viewport()->update();
}

void StatementTable::setEmptyText(const QString &text)
{
    m_emptyText = text;
    viewport()->update();
}

void StatementTable::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    paintEmptyNote(*this, m_emptyText);
}

} // namespace chancery
