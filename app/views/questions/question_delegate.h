// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStyledItemDelegate>

class QTreeView;

namespace chancery {

class QuestionModel;
class Session;

/// Paints questions and what was said to them: texts wrapped to their column, a sign for each state and
/// effect, the band of what belongs to the selection.
class QuestionDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    QuestionDelegate(const Session &session, const QuestionModel &model, QTreeView *tree);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;

private:
    const Session &m_session;
    const QuestionModel &m_model;
    QTreeView *m_tree;
};

} // namespace chancery
