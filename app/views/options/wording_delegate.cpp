// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/views/options/wording_delegate.h"

#include "app/views/painted_cell.h"
#include "app/views/theme.h"
#include "core/models/wording_model.h"
#include "core/session/session.h"
#include "core/text/shown_text.h"

#include <QPainter>
#include <QTextLayout>
#include <QTreeView>

#include <algorithm>

namespace chancery {

namespace {

constexpr int sideMargin = 6;
constexpr int topMargin = 4;

} // namespace

WordingDelegate::WordingDelegate(const Session &session, const WordingModel &model, QTreeView *tree)
    : QStyledItemDelegate(tree)
    , m_session(session)
    , m_model(model)
    , m_tree(tree)
{
}

int WordingDelegate::textWidth() const
{
    return std::max(80, m_tree->viewport()->width() - 2 * m_tree->indentation() - 2 * sideMargin);
}

double WordingDelegate::layOut(QTextLayout &layout, const QModelIndex &index,
                               const QStyleOptionViewItem &option, double width) const
{
    const Theme theme(option.palette);
    const bool current = option.state.testFlag(QStyle::State_Selected);
    QString text;
    QList<QTextLayout::FormatRange> formats;
    const auto append = [&](const QString &words, const QTextCharFormat *format) {
        if (format != nullptr)
            formats.append({static_cast<int>(text.size()), static_cast<int>(words.size()), *format});
        text += visibly(words);
    };
    QTextCharFormat removed;
    removed.setFontStrikeOut(true);
    QTextCharFormat added;
    added.setFontUnderline(true);
    added.setFontWeight(QFont::Bold);
    if (!current) {
        removed.setForeground(theme.stance(Stance::Opposes));
        added.setForeground(theme.stance(Stance::Supports));
    }
    const std::vector<RedlinePiece> pieces = m_model.piecesAt(index);
    for (std::size_t i = 0; i < pieces.size(); ++i) {
        const RedlinePiece &piece = pieces[i];
        switch (piece.kind) {
        case RedlinePiece::Kind::Kept:
            append(piece.text, nullptr);
            break;
        case RedlinePiece::Kind::Removed:
            append(piece.text, &removed);
            // Words that were left out and those in their place are not to run into each other.
            if (i + 1 < pieces.size() && pieces[i + 1].kind == RedlinePiece::Kind::Added &&
                pieces[i + 1].text.front().isLetterOrNumber())
                append(QString(u' '), nullptr);
            break;
        case RedlinePiece::Kind::Added:
            append(piece.text, &added);
            break;
        }
    }
    text.replace(u'\n', u' ');
    layout.setText(text);
    layout.setFont(option.font);
    layout.setFormats(formats);
    QTextOption wrap;
    wrap.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(wrap);
    double height = 0;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition({0, height});
        height += line.height();
    }
    layout.endLayout();
    return height;
}

void WordingDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    const Theme theme(option.palette);
    const Selection &selection = m_session.selection();
    const WordingText *text = m_model.textAt(index);
    const bool isLead = text != nullptr && selection.leadPassage == text->passage;
    const PaintedCell cell(*painter, option, isLead ? QBrush(theme.sentence()) : QBrush(Qt::NoBrush));
    if (text == nullptr) {
        QFont bold = option.font;
        bold.setBold(true);
        painter->setFont(bold);
        painter->setPen(cell.ink());
        painter->drawText(option.rect.adjusted(2, 0, -sideMargin, 0),
                          Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                          QFontMetrics(bold).elidedText(index.data().toString(), Qt::ElideRight,
                                                        option.rect.width() - sideMargin - 2));
        painter->setPen(theme.gridLine());
        painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
        return;
    }
    const QRect where(option.rect.left() + sideMargin, option.rect.top() + topMargin,
                      option.rect.width() - 2 * sideMargin, option.fontMetrics.height());
    painter->setPen(cell.lesserInk());
    painter->setFont(option.font);
    painter->drawText(where, Qt::AlignLeft | Qt::AlignTop | Qt::TextSingleLine,
                      option.fontMetrics.elidedText(m_model.whereAt(index), Qt::ElideRight, where.width()));
    QTextLayout layout;
    layOut(layout, index, option, textWidth());
    painter->setPen(cell.ink());
    layout.draw(painter, QPointF(where.left(), where.bottom() + 2));
}

QSize WordingDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (m_model.textAt(index) == nullptr)
        return {80, option.fontMetrics.height() + 2 * topMargin + 2};
    QTextLayout layout;
    const double height = layOut(layout, index, option, textWidth());
    return {80, option.fontMetrics.height() + static_cast<int>(height) + 2 * topMargin + 3};
}

} // namespace chancery
