// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStyledItemDelegate>

namespace chancery {

class Session;
class StatementTableModel;

/// Paints the lines of a cell, wrapped, each with the sign of its stance; marks the line of the selected
/// fact.
class StatementDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    StatementDelegate(const Session &session, const StatementTableModel &model, QObject *parent);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    /// As high as the lines are when wrapped to the width of option.rect.
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    const Session &m_session;
    const StatementTableModel &m_model;
};

} // namespace chancery
