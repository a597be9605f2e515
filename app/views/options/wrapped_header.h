// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHeaderView>

namespace chancery {

class Session;
class StatementTableModel;

/// Heads of rows or columns whose names are wrapped, not cut; those that belong to the selection are marked.
class WrappedHeader : public QHeaderView
{
    Q_OBJECT

public:
    WrappedHeader(Qt::Orientation orientation, const Session &session, const StatementTableModel &model,
                  QWidget *parent);

    /// Of heads of rows, how wide they are.
    void setExtent(int extent);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintSection(QPainter *painter, const QRect &rect, int logicalIndex) const override;
    /// Of a row's head, as high as its name is when wrapped; of a column's, likewise.
    [[nodiscard]] QSize sectionSizeFromContents(int logicalIndex) const override;

private:
    [[nodiscard]] int heightFor(int logicalIndex, int width) const;

    const Session &m_session;
    const StatementTableModel &m_model;
    int m_extent = 150;
};

} // namespace chancery
