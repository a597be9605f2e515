// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/time_range.h"
#include "core/exports/data_export.h"

#include <optional>
#include <variant>

namespace chancery {

/// The timeline as a drawing.
enum class DrawingFormat : std::uint8_t { Svg, Png };
using ExportFormat = std::variant<DataFormat, DrawingFormat>;

QString label(DrawingFormat format);
/// What the files of a format end in, with the dot; empty for CSV, which is a folder.
QString fileEnding(const ExportFormat &format);

/// What is exported of a dossier, and as what.
struct ExportChoice
{
    ExportFormat format = DataFormat::Json;
    /// Only these facts and what belongs to them, in ascending order; none: everything.
    std::optional<std::vector<FactRow>> facts;
    /// The time that a drawing shows; none: everything dated.
    std::optional<TimeRange> range;
};

/// The facts that belong to a stretch of time: those on events that may have been in it, and dated ones.
std::vector<FactRow> factsWithin(const Snapshot &snapshot, const TimeRange &range);

/// Writes the choice to a file (of CSV, a folder), whole or not at all. May run in any thread.
Status writeExport(const std::shared_ptr<Store> &store, const SnapshotPtr &snapshot,
                   const ExportChoice &choice, const Output &output, const Progress &progress = {});

} // namespace chancery
