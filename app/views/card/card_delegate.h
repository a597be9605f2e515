// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/ids.h"

#include <QStyledItemDelegate>

class QTreeView;

namespace chancery {

class CardModel;
class Session;

/// Paints the lines of a card in three parts: when, the words (wrapped), and where they stand;
/// marks the line of the selected fact.
class CardDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    /// `kind` is that of the objects that the cards are of.
    CardDelegate(ObjectKind kind, const Session &session, const CardModel &model, QTreeView *tree);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    struct Parts
    {
        QRect when;
        QRect sign;
        QRect text;
        QRect note;
        bool isBelow = false; ///< the words stand below the rest, not beside it
    };
    /// Where the parts of a line stand in its area.
    [[nodiscard]] static Parts partsOf(const QRect &area, const QFontMetrics &metrics, bool hasSign);
    /// The area of a line, as wide as the tree leaves it.
    [[nodiscard]] QRect lineArea(const QRect &cell) const;

    ObjectKind m_kind;
    const Session &m_session;
    const CardModel &m_model;
    QTreeView *m_tree;
};

} // namespace chancery
