// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/views/card/card_delegate.h"

#include "app/views/painted_cell.h"
#include "app/views/stance_sign.h"
#include "app/views/theme.h"
#include "core/models/card_model.h"
#include "core/session/session.h"
#include "core/text/shown_text.h"

#include <QPainter>
#include <QTreeView>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace chancery {

namespace {

constexpr int marginX = 6;
constexpr int marginY = 3;
constexpr int between = 12;
constexpr int signWidth = 18;
/// A card with room for fewer letters than this has no columns.
constexpr int narrowInLetters = 72;

/// What the note says, with how the line was put forward.
QString noteOf(const CardLine &line)
{
    QStringList notes;
    if (line.planned)
        notes.append(label(Assertion::Planned));
    if (line.denied)
        notes.append(label(Assertion::Denied));
    if (!line.note.isEmpty())
        notes.append(line.note);
    return notes.join(u" · "_s);
}

QFont textFont(const QFont &font, const CardLine &line)
{
    QFont styled = font;
    styled.setStrikeOut(line.denied);
    styled.setItalic(line.planned);
    return styled;
}

} // namespace

CardDelegate::CardDelegate(ObjectKind kind, const Session &session, const CardModel &model, QTreeView *tree)
    : QStyledItemDelegate(tree)
    , m_kind(kind)
    , m_session(session)
    , m_model(model)
    , m_tree(tree)
{
}

CardDelegate::Parts CardDelegate::partsOf(const QRect &area, const QFontMetrics &metrics, bool hasSign)
{
    const QRect inner = area.adjusted(marginX, marginY, -marginX, -marginY);
    // In a narrow card the words have the whole width, below when it was and who says so.
    if (inner.width() < metrics.averageCharWidth() * narrowInLetters) {
        const int when = inner.width() * 9 / 20;
        const int top = inner.top() + metrics.height();
        Parts parts;
        parts.when = QRect(inner.left(), inner.top(), when, metrics.height());
        parts.note = QRect(inner.left() + when + marginX, inner.top(), inner.width() - when - marginX,
                           metrics.height());
        parts.sign = QRect(inner.left(), top, hasSign ? signWidth : 0, metrics.height());
        parts.text = QRect(inner.left() + parts.sign.width(), top,
                           std::max(40, inner.width() - parts.sign.width()), inner.bottom() + 1 - top);
        parts.isBelow = true;
        return parts;
    }
    // Dates stand one below the other; where there is little room they are cut before the words are.
    const int when = std::min(metrics.averageCharWidth() * 26, inner.width() / 4);
    const int note = std::min(metrics.averageCharWidth() * 44, inner.width() * 3 / 10);
    Parts parts;
    parts.when = QRect(inner.left(), inner.top(), when, metrics.height());
    const int left = inner.left() + when + between;
    parts.sign = QRect(left, inner.top(), hasSign ? signWidth : 0, metrics.height());
    parts.note = QRect(inner.right() + 1 - note, inner.top(), note, metrics.height());
    parts.text = QRect(left + parts.sign.width(), inner.top(), 0, inner.height());
    parts.text.setRight(std::max(parts.text.left() + 40, parts.note.left() - between));
    return parts;
}

QRect CardDelegate::lineArea(const QRect &cell) const
{
    const int left = 2 * m_tree->indentation();
    return {left, cell.top(), std::max(80, m_tree->viewport()->width() - left), cell.height()};
}

void CardDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    const Theme theme(option.palette);
    const Selection &selection = m_session.selection();
    const CardLine *line = m_model.lineAt(index);
    const auto holdsAny = [line](const std::vector<FactRow> &facts) {
        return std::any_of(line->facts.begin(), line->facts.end(), [&facts](FactRow fact) {
            return std::binary_search(facts.begin(), facts.end(), fact);
        });
    };
    // Everything on a card has to do with its object: marked is only what a narrower selection is about.
    const bool narrow = selection.object && selection.object->kind != m_kind;
    const bool isMarked = line != nullptr && narrow && holdsAny(selection.facts);
    const PaintedCell cell(*painter, option, isMarked ? QBrush(theme.relatedBand()) : QBrush(Qt::NoBrush));

    if (line == nullptr) {
        const bool head = TwoLevelModel::isGroup(index);
        QFont font = option.font;
        font.setBold(head);
        painter->setFont(font);
        painter->setPen(head || cell.isSelected() ? cell.ink() : option.palette.color(QPalette::Link));
        painter->drawText(option.rect.adjusted(head ? 2 : marginX, 0, -marginX, 0),
                          Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                          visibly(index.data().toString()));
        if (head) {
            painter->setPen(theme.gridLine());
            painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
        }
        return;
    }

    const Parts parts = partsOf(lineArea(option.rect), option.fontMetrics, line->stance.has_value());
    painter->setFont(option.font);
    painter->setPen(cell.lesserInk());
    painter->drawText(parts.when, Qt::AlignLeft | Qt::AlignTop | Qt::TextSingleLine,
                      option.fontMetrics.elidedText(visibly(line->when), Qt::ElideRight, parts.when.width()));
    painter->drawText(
        parts.note, Qt::AlignLeft | Qt::AlignTop | Qt::TextSingleLine,
        option.fontMetrics.elidedText(visibly(noteOf(*line)), Qt::ElideRight, parts.note.width()));
    if (line->stance)
        paintStance(*painter, *line->stance, parts.sign.adjusted(0, 0, -4, 0), theme);
    painter->setFont(textFont(option.font, *line));
    painter->setPen(cell.ink());
    painter->drawText(parts.text, wrappedText, visibly(line->text));
    if (line->disputed)
        paintDisputedCorner(*painter, QPointF(option.rect.right() + 1, option.rect.top()), theme);
}

QSize CardDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QFontMetrics metrics(option.font);
    const CardLine *line = m_model.lineAt(index);
    if (line == nullptr)
        return {80, metrics.height() + 2 * marginY + (TwoLevelModel::isGroup(index) ? 4 : 0)};
    const Parts parts = partsOf(lineArea(QRect(0, 0, 0, 0)), metrics, line->stance.has_value());
    const int height = wrappedHeight(textFont(option.font, *line), parts.text.width(), visibly(line->text));
    return {80, std::max(height, metrics.height()) + (parts.isBelow ? metrics.height() : 0) + 2 * marginY};
}

} // namespace chancery
