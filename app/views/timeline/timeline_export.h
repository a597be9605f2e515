// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/views/timeline/timeline_picture.h"
#include "core/io/error.h"
#include "core/io/output.h"

namespace chancery {

/// A picture of the timeline as a file.
struct TimelineExport
{
    enum class Format : std::uint8_t {
        Svg, ///< vectors, text as text
        Png,
    };
    Format format = Format::Svg;
    int width = 1600; ///< in pixels of 96 dots per inch
    int height = 0;   ///< at most; 0 for as high as all lanes need
    double scale = 1; ///< of a PNG: device pixels to a pixel
    TimelinePictureOptions picture;
};

/// Writes the picture, titled and with a legend, cropped to what there is; whole or not at all: an earlier
/// file stays until the new one is complete.
Status exportTimeline(const Snapshot &snapshot, const Output &output, const TimelineExport &options);

} // namespace chancery
