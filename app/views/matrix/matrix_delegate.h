// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStyledItemDelegate>

namespace chancery {

class ParticipantMatrixModel;
class Session;

/// Paints the cells of the matrix: a role's glyph, a count of what is folded away, the bands of what belongs
/// to the selection.
class MatrixDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    MatrixDelegate(const Session &session, const ParticipantMatrixModel &model, QObject *parent);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;

private:
    const Session &m_session;
    const ParticipantMatrixModel &m_model;
};

} // namespace chancery
