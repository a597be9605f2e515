// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/views/questions/question_delegate.h"

#include "app/views/painted_cell.h"
#include "app/views/theme.h"
#include "core/models/question_model.h"
#include "core/session/session.h"
#include "core/text/shown_text.h"

#include <QPainter>
#include <QTreeView>

#include <algorithm>

namespace chancery {

namespace {

constexpr int signWidth = 20;
constexpr int marginX = 4;
constexpr int marginY = 2;

/// A circle that fills as the question is answered: empty, half, full; crossed where it was overtaken.
void paintState(QPainter &painter, QuestionState state, const QRectF &area, const QColor &ink)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const double side = 11;
    const QRectF ring(area.center().x() - side / 2, area.top() + 3, side, side);
    painter.setPen(QPen(ink, 1.5));
    painter.setBrush(state == QuestionState::Answered ? QBrush(ink) : QBrush(Qt::NoBrush));
    painter.drawEllipse(ring);
    if (state == QuestionState::PartlyAnswered) {
        painter.setBrush(ink);
        painter.drawPie(ring, -90 * 16, 180 * 16);
    } else if (state == QuestionState::Overtaken) {
        painter.drawLine(ring.topLeft() + QPointF(2, 2), ring.bottomRight() - QPointF(2, 2));
        painter.drawLine(ring.topRight() + QPointF(-2, 2), ring.bottomLeft() + QPointF(2, -2));
    }
    painter.restore();
}

} // namespace

QuestionDelegate::QuestionDelegate(const Session &session, const QuestionModel &model, QTreeView *tree)
    : QStyledItemDelegate(tree)
    , m_session(session)
    , m_model(model)
    , m_tree(tree)
{
}

void QuestionDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const Selection &selection = m_session.selection();
    const int group = TwoLevelModel::groupOf(index);
    option->displayAlignment = Qt::AlignLeft | Qt::AlignTop;
    bool related = false;
    if (TwoLevelModel::isGroup(index)) {
        related = std::binary_search(selection.questions.begin(), selection.questions.end(),
                                     m_model.questionAt(group));
        option->font.setBold(index.column() == QuestionModel::Statement);
    } else {
        const auto &entry = m_model.progressAt(group).entries[static_cast<std::size_t>(index.row())];
        related = std::binary_search(selection.facts.begin(), selection.facts.end(), entry.fact);
        // What decided the state stands out from what only bears on it.
        option->font.setBold(index.column() == QuestionModel::State &&
                             m_model.progressAt(group).decidedBy == entry.fact &&
                             m_model.progressAt(group).state != QuestionState::Open);
    }
    if (related)
        option->backgroundBrush = Theme(option->palette).relatedBand();
}

void QuestionDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                             const QModelIndex &index) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    cell.text = visibly(cell.text);
    const PaintedCell painted(*painter, option, cell.backgroundBrush);
    const bool isLesser = index.column() != QuestionModel::Statement && !TwoLevelModel::isGroup(index);
    QRect text = option.rect.adjusted(marginX, marginY, -marginX, -marginY);
    if (TwoLevelModel::isGroup(index) && index.column() == QuestionModel::State) {
        paintState(*painter, m_model.progressAt(index.row()).state,
                   QRectF(text.left() - 2, text.top() - 1, signWidth - 4, text.height()), painted.ink());
        text.setLeft(text.left() + signWidth);
    }
    painter->setFont(cell.font);
    painter->setPen(isLesser ? painted.lesserInk() : painted.ink());
    if (index.column() == QuestionModel::Source) {
        painter->drawText(text, Qt::AlignLeft | Qt::AlignTop | Qt::TextSingleLine,
                          QFontMetrics(cell.font).elidedText(cell.text, Qt::ElideRight, text.width()));
    } else {
        painter->drawText(text, wrappedText, cell.text);
    }
}

QSize QuestionDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    int width = m_tree->columnWidth(index.column()) - 2 * marginX;
    if (index.column() == QuestionModel::Statement)
        width -= m_tree->indentation() * (TwoLevelModel::isGroup(index) ? 1 : 2);
    if (TwoLevelModel::isGroup(index) && index.column() == QuestionModel::State)
        width -= signWidth;
    const QFontMetrics metrics(cell.font);
    if (index.column() == QuestionModel::Source)
        return {width, metrics.height() + 2 * marginY};
    const int height = wrappedHeight(cell.font, width, visibly(cell.text));
    return {width, std::max(height, metrics.height()) + 2 * marginY};
}

} // namespace chancery
