// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/terms.h"

#include <QFont>
#include <QPalette>
#include <QString>

#include <set>
#include <vector>

class QPainter;

namespace chancery {

/// What the marks of a timeline stand for, for one that is on paper or a picture: the kinds that occur, every
/// way of filling, and, where it has them, bars and counts. Lengths are in pixels of 96 dots per inch.
class TimelineLegend
{
public:
    TimelineLegend(const std::set<EventKind> &kinds, const QFont &font, const QPalette &palette,
                   bool hasBars);

    [[nodiscard]] double height(double width) const;
    /// Paints it at the painter's origin, in lines no wider than this.
    void paint(QPainter &painter, double width) const;
    /// What it says of marks, in words.
    [[nodiscard]] QString words() const;

private:
    struct Entry
    {
        QString text;
        EventKind kind;
        int fill;           ///< a MarkFill
        bool isKind = true; ///< stands for the kind, in its colour; else for the filling
    };
    /// Runs through the entries in lines; paints them where there is a painter. The height.
    double run(double width, QPainter *painter) const;

    std::vector<Entry> m_entries;
    QFont m_font;
    QPalette m_palette;
    bool m_hasBars;
};

} // namespace chancery
