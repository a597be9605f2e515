// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/arguments.h"
#include "core/domain/time_range.h"
#include "core/io/output.h"
#include "core/store/snapshot.h"

#include <QSize>

#include <optional>

namespace chancery::cli {

/// What of the timeline a drawing shows, and how large.
struct Drawing
{
    QSize size; ///< empty for the usual width and as high as its lanes need
    std::optional<TimeRange> range;
};

/// Every day that an EDTF expression may mean; none where it is none, or has no first or last day.
std::optional<TimeRange> rangeFrom(const QString &text);

void addDrawingOptions(Arguments &given);
/// What the options say; none, after a message, where they are wrong or nothing is drawn.
std::optional<Drawing> drawingFrom(const Arguments &given, bool isDrawing);
/// False after a message.
bool writeDrawing(const Snapshot &snapshot, const Output &output, bool isSvg, const Drawing &drawing);

} // namespace chancery::cli
