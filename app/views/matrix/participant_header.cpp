// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/views/matrix/participant_header.h"

#include "app/views/theme.h"
#include "core/models/participant_matrix_model.h"
#include "core/session/session.h"
#include "core/text/shown_text.h"

#include <QMouseEvent>
#include <QPainter>
#include <QStyle>
#include <QStyleOption>

#include <algorithm>

namespace chancery {

namespace {

constexpr int indent = 12;
constexpr int markSide = 14;

} // namespace

ParticipantHeader::ParticipantHeader(const Session &session, ParticipantMatrixModel &model, QWidget *parent)
    : QHeaderView(Qt::Vertical, parent)
    , m_session(session)
    , m_model(model)
{
    setSectionsClickable(true);
    setSectionResizeMode(QHeaderView::Fixed);
    setMinimumSectionSize(10);
    takeFont();
}

void ParticipantHeader::takeFont()
{
    setDefaultSectionSize(std::max(22, fontMetrics().height() + 5));
}

void ParticipantHeader::changeEvent(QEvent *event)
{
    QHeaderView::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        takeFont();
}

void ParticipantHeader::setWidth(int width)
{
    if (width == m_width)
        return;
    m_width = width;
    Q_EMIT geometriesChanged();
    viewport()->update();
}

QSize ParticipantHeader::sizeHint() const
{
    return {m_width, 0};
}

QRect ParticipantHeader::foldMarkIn(const QRect &section, int row) const
{
    const MatrixRows::Node &node = m_model.rowAt(row);
    if (node.children.empty())
        return {};
    return {section.left() + 4 + indent * node.depth, section.center().y() - markSide / 2, markSide,
            markSide};
}

QRect ParticipantHeader::foldMark(int row) const
{
    return foldMarkIn({0, sectionViewportPosition(row), viewport()->width(), sectionSize(row)}, row);
}

void ParticipantHeader::paintSection(QPainter *painter, const QRect &rect, int logicalIndex) const
{
    if (!rect.isValid())
        return;
    const Theme theme(palette());
    const Selection &selection = m_session.selection();
    const MatrixRows::Node &node = m_model.rowAt(logicalIndex);
    const bool related =
        node.participant &&
        std::binary_search(selection.participants.begin(), selection.participants.end(), *node.participant);
    const bool selected = related && selection.object && selection.object->kind == ObjectKind::Participant &&
                          m_model.snapshot()->rowOf(*selection.object) == node.participant->value;

    painter->save();
    painter->fillRect(rect, related            ? theme.relatedBand()
                            : node.participant ? palette().color(QPalette::Window)
                                               : theme.alternateBand());
    painter->setPen(theme.gridLine());
    painter->drawLine(rect.bottomLeft(), rect.bottomRight());
    painter->drawLine(rect.topRight(), rect.bottomRight());
    if (const QRect mark = foldMarkIn(rect, logicalIndex); !mark.isEmpty()) {
        QStyleOption arrow;
        arrow.initFrom(this);
        arrow.rect = mark.adjusted(2, 2, -2, -2);
        style()->drawPrimitive(node.folded ? QStyle::PE_IndicatorArrowRight : QStyle::PE_IndicatorArrowDown,
                               &arrow, painter, this);
    }
    QFont nameFont = font();
    nameFont.setBold(selected || !node.participant);
    painter->setFont(nameFont);
    painter->setPen(palette().color(QPalette::WindowText));
    const int left = rect.left() + 4 + indent * node.depth + markSide + 2;
    int right = rect.right() - 5;
    if (node.participant && node.events > 0) {
        const QString count = QString::number(node.events);
        painter->setFont(font());
        painter->setPen(theme.secondaryText());
        painter->drawText(QRect(rect.left(), rect.top(), right - rect.left(), rect.height()),
                          Qt::AlignRight | Qt::AlignVCenter, count);
        right -= fontMetrics().horizontalAdvance(count) + 8;
        painter->setFont(nameFont);
        painter->setPen(palette().color(QPalette::WindowText));
    }
    const QString name = visibly(m_model.headerData(logicalIndex, Qt::Vertical, Qt::DisplayRole).toString());
    painter->drawText(QRect(left, rect.top(), right - left, rect.height()),
                      Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                      QFontMetrics(nameFont).elidedText(name, Qt::ElideRight, right - left));
    painter->restore();
}

void ParticipantHeader::mousePressEvent(QMouseEvent *event)
{
    const int row = logicalIndexAt(event->position().toPoint());
    if (row >= 0 && event->button() == Qt::LeftButton) {
        const bool heading = !m_model.rowAt(row).participant;
        if (heading || foldMark(row).adjusted(-3, -4, 3, 4).contains(event->position().toPoint())) {
            m_model.setFolded(row, !m_model.rowAt(row).folded);
            event->accept();
            return;
        }
    }
    QHeaderView::mousePressEvent(event);
}

} // namespace chancery
