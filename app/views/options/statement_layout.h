// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/models/statement_table_model.h"

#include <QFont>
#include <QRect>
#include <QString>

#include <vector>

namespace chancery {

/// Where the lines of a cell come to stand when they are wrapped to its width.
class StatementLayout
{
public:
    struct Item
    {
        /// Of the whole line, over the full width of the cell.
        QRect area;
        /// Of the text alone, right of the stance's sign.
        QRect textArea;
        QString text;
        /// Below the text, in lesser weight; may be empty.
        QRect noteArea;
        QString note;
    };

    StatementLayout(const std::vector<StatementLine> &lines, const QFont &font, const QRect &cell);

    [[nodiscard]] const std::vector<Item> &items() const { return m_items; }
    [[nodiscard]] int height() const { return m_height; }
    /// The line at a point, or -1.
    [[nodiscard]] int lineAt(const QPoint &point) const;

private:
    std::vector<Item> m_items;
    int m_height = 0;
};

} // namespace chancery
