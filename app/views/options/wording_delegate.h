// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStyledItemDelegate>

class QTextLayout;
class QTreeView;

namespace chancery {

class Session;
class Theme;
class WordingModel;

/// Paints successive texts one under the other: what was put in is underlined and bold, what was left out is
/// struck through, each in its colour besides.
class WordingDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    WordingDelegate(const Session &session, const WordingModel &model, QTreeView *tree);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    /// Lays the words of a text out in a width; returns their height.
    double layOut(QTextLayout &layout, const QModelIndex &index, const QStyleOptionViewItem &option,
                  double width) const;
    [[nodiscard]] int textWidth() const;

    const Session &m_session;
    const WordingModel &m_model;
    QTreeView *m_tree;
};

} // namespace chancery
