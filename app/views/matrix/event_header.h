// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHeaderView>

namespace chancery {

class ParticipantMatrixModel;
class Session;

/// The heads of the matrix's columns: date and title of each event, turned upright, the title on three
/// lines and elided; the whole of it on hover.
class EventHeader : public QHeaderView
{
    Q_OBJECT

public:
    EventHeader(const Session &session, const ParticipantMatrixModel &model, QWidget *parent);

    /// How high the heads are, which is how long their texts can be.
    void setHeight(int height);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintSection(QPainter *painter, const QRect &rect, int logicalIndex) const override;
    void changeEvent(QEvent *event) override;

private:
    void takeFont();

    const Session &m_session;
    const ParticipantMatrixModel &m_model;
    int m_height = 110;
};

} // namespace chancery
