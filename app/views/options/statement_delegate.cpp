// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/views/options/statement_delegate.h"

#include "app/views/options/statement_layout.h"
#include "app/views/painted_cell.h"
#include "app/views/stance_sign.h"
#include "app/views/theme.h"
#include "core/session/session.h"
#include "core/text/shown_text.h"

#include <QPainter>

#include <algorithm>

namespace chancery {

namespace {

bool holds(const std::vector<FactRow> &rows, const std::vector<FactRow> &any)
{
    return std::any_of(any.begin(), any.end(),
                       [&rows](FactRow row) { return std::binary_search(rows.begin(), rows.end(), row); });
}

} // namespace

StatementDelegate::StatementDelegate(const Session &session, const StatementTableModel &model,
                                     QObject *parent)
    : QStyledItemDelegate(parent)
    , m_session(session)
    , m_model(model)
{
}

void StatementDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const
{
    const Theme theme(option.palette);
    const Selection &selection = m_session.selection();
    const std::vector<StatementLine> lines = m_model.lines(index);
    const StatementLayout layout(lines, option.font, option.rect);
    painter->save();
    painter->setClipRect(option.rect);
    painter->fillRect(option.rect, option.palette.color(QPalette::Base));
    if (lines.empty()) {
        // Sunk back, so that silence does not look like a stance that is only hard to see.
        painter->fillRect(option.rect, option.palette.color(QPalette::Window));
        painter->setPen(option.palette.color(QPalette::PlaceholderText));
        painter->setFont(option.font);
        painter->drawText(option.rect.adjusted(5, 3, -5, -3), wrappedText, m_model.emptyText());
    }
    painter->setFont(option.font);
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const StatementLine &line = lines[i];
        const StatementLayout::Item &item = layout.items()[i];
        const bool leads = selection.leadFact && std::find(line.facts.begin(), line.facts.end(),
                                                           *selection.leadFact) != line.facts.end();
        if (leads)
            painter->fillRect(item.area, theme.sentence());
        else if (holds(selection.facts, line.facts))
            painter->fillRect(item.area, theme.relatedBand());
        if (line.stance) {
            const QRectF sign(option.rect.left() + 4, item.textArea.top(), 16, option.fontMetrics.height());
            paintStance(*painter, *line.stance, sign, theme);
        }
        QFont font = option.font;
        font.setStrikeOut(line.denied);
        font.setItalic(line.planned);
        painter->setFont(font);
        painter->setPen(option.palette.color(QPalette::Text));
        painter->drawText(item.textArea, wrappedText, visibly(item.text));
        painter->setFont(option.font);
        painter->setPen(theme.secondaryText());
        painter->drawText(item.noteArea, wrappedText, visibly(item.note));
        if (line.disputed)
            paintDisputedCorner(*painter, QPointF(item.area.right() + 1, item.area.top()), theme);
    }
    if (option.state.testFlag(QStyle::State_HasFocus))
        paintFocusFrame(*painter, option.rect.adjusted(1, 1, -2, -2), option.palette);
    painter->restore();
}

QSize StatementDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int width = option.rect.width() > 0 ? option.rect.width() : 160;
    return {width, StatementLayout(m_model.lines(index), option.font, QRect(0, 0, width, 0)).height() + 1};
}

} // namespace chancery
