// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/io/error.h"
#include "core/io/output.h"
#include "core/store/store.h"

#include <QString>
#include <QStringView>

#include <cstdint>
#include <functional>
#include <optional>

namespace chancery {

/// A form of the data for other programs.
enum class DataFormat : std::uint8_t { Json, Csv, Calendar, Annotations, TimelineJs };
inline constexpr DataFormat dataFormats[] = {DataFormat::Json, DataFormat::Csv, DataFormat::Calendar,
                                             DataFormat::Annotations, DataFormat::TimelineJs};

/// The word that names it on the command line: `json`, `csv`, `ics`, `annotations`, `timelinejs`.
QString toTerm(DataFormat format);
std::optional<DataFormat> dataFormatFromTerm(QStringView term);
/// Its name and what it is for, translated.
QString label(DataFormat format);

/// What became of an export.
struct DataExport
{
    int leftOut = 0; ///< events that a calendar cannot hold
};

/// Writes a dossier in a form; of CSV, a folder with a file for each kind, which is made where it is missing.
/// Files appear whole or not at all, those of a folder all or none: on an error, and when `progress` asks to
/// stop, earlier ones are as they were. `values` gives the dossier's values, and is asked for JSON alone.
Outcome<DataExport> exportData(const Snapshot &snapshot, const std::function<Outcome<Dossier>()> &values,
                               DataFormat format, const Output &output, const Progress &progress = {});

} // namespace chancery
