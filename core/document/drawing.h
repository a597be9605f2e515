// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QRectF>
#include <QString>

#include <vector>

namespace chancery::briefing {

/// A picture for the forms of a briefing that are not painted.
struct Drawing
{
    QString caption; ///< above it; empty: none
    QByteArray svg;
    QByteArray png;    ///< for readers that know no SVG
    double width = 0;  ///< in points
    double height = 0; ///< in points

    /// What in the picture leads somewhere.
    struct Area
    {
        QRectF rect;    ///< in points from the top left corner
        QString target; ///< an anchor of the document
        QString words;
    };
    std::vector<Area> areas = {};
};

/// By block that is a picture (the timeline, a chart), in reading order; a block may have several.
using Drawings = std::vector<std::vector<Drawing>>;

/// A file that travels inside a briefing.
struct EmbeddedFile
{
    QByteArray bytes; ///< none: no attachment
    QString name;
};

} // namespace chancery::briefing
