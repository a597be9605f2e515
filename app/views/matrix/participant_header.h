// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHeaderView>

namespace chancery {

class ParticipantMatrixModel;
class Session;

/// The frozen first column of the matrix: names, set in by what they belong to, with a fold mark where others
/// belong to them and the number of their events.
class ParticipantHeader : public QHeaderView
{
    Q_OBJECT

public:
    ParticipantHeader(const Session &session, ParticipantMatrixModel &model, QWidget *parent);

    void setWidth(int width);
    [[nodiscard]] QSize sizeHint() const override;
    /// Where the fold mark of a row is, in the header's viewport; empty where it has none.
    [[nodiscard]] QRect foldMark(int row) const;

protected:
    void paintSection(QPainter *painter, const QRect &rect, int logicalIndex) const override;
    void changeEvent(QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    void takeFont();
    [[nodiscard]] QRect foldMarkIn(const QRect &section, int row) const;

    const Session &m_session;
    ParticipantMatrixModel &m_model;
    int m_width = 220;
};

} // namespace chancery
