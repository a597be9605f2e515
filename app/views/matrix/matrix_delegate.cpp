// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/views/matrix/matrix_delegate.h"

#include "app/views/matrix/role_glyph.h"
#include "app/views/painted_cell.h"
#include "app/views/theme.h"
#include "core/models/participant_matrix_model.h"
#include "core/session/session.h"

#include <QPainter>

#include <algorithm>

namespace chancery {

namespace {

template<class R>
bool holds(const std::vector<R> &rows, const R &row)
{
    return std::binary_search(rows.begin(), rows.end(), row);
}

} // namespace

MatrixDelegate::MatrixDelegate(const Session &session, const ParticipantMatrixModel &model, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_session(session)
    , m_model(model)
{
}

void MatrixDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                           const QModelIndex &index) const
{
    const Theme theme(option.palette);
    const Selection &selection = m_session.selection();
    const MatrixRows::Node &row = m_model.rowAt(index.row());
    const EventRow event = m_model.eventAt(index.column());
    const ParticipantMatrixModel::Cell cell = m_model.cell(index);

    const bool rowRelated = row.participant && holds(selection.participants, *row.participant);
    const bool columnRelated = holds(selection.events, event);
    const bool holdsSelected =
        std::any_of(cell.own.begin(), cell.own.end(),
                    [&selection](const Participation &p) { return holds(selection.facts, p.fact); });
    QColor paper = option.palette.color(QPalette::Base);
    if (!row.participant)
        paper = theme.alternateBand();
    if (rowRelated || columnRelated)
        paper = theme.relatedBand();
    painter->fillRect(option.rect, paper);

    const QRect inner = option.rect.adjusted(0, 0, -1, -1);
    if (!cell.own.empty()) {
        const PresenceSummary summary = summarise(m_model.snapshot()->facts(), cell.own);
        const GlyphColors colors{theme.eventKind(m_model.snapshot()->events().kind[event.value]), paper};
        paintRoleGlyph(*painter, inner,
                       {summary.role, summary.assertion, summary.harmony, summary.hasFurtherRoles,
                        m_model.rootsOf(index)},
                       colors, theme);
    } else if (cell.through) {
        // Smaller than a part of its own: it is another's, told again where one looks for it.
        const GlyphColors colors{theme.eventKind(m_model.snapshot()->events().kind[event.value]), paper};
        paintRoleGlyph(*painter, inner,
                       {.role = cell.through->role, .assertion = cell.through->assertion, .isThrough = true},
                       colors, theme);
    } else if (cell.folded > 0) {
        painter->setPen(theme.secondaryText());
        painter->setFont(option.font);
        painter->drawText(inner, Qt::AlignCenter, tr("+%1").arg(cell.folded));
    }
    const bool leads =
        selection.leadFact && std::any_of(cell.own.begin(), cell.own.end(),
                                          [&](const auto &part) { return part.fact == *selection.leadFact; });
    if ((leads && rowRelated && columnRelated) || (holdsSelected && leads)) {
        painter->setPen(QPen(option.palette.color(QPalette::Highlight), 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(inner.adjusted(1, 1, -1, -1));
    }
    if (option.state.testFlag(QStyle::State_HasFocus))
        paintFocusFrame(*painter, inner.adjusted(2, 2, -2, -2), option.palette);
}

} // namespace chancery
