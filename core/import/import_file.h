// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/import/import_reader.h"
#include "core/io/output.h"
#include "core/store/growing_dossier.h"

namespace chancery {

/// How a file is imported.
struct ImportPlan
{
    std::optional<EventsAs> as; ///< none: facts
    ImportedFile file;          ///< ImportReader::file() with what the user says
};

/// What an import would do to a dossier, and what came of reading the file.
struct ProposedImport
{
    Change change;
    ImportReport report;
};

/// Reads the file and hands on what becomes of it, beside what `base` has.
Outcome<ImportReport> runImport(ImportReader &reader, const SnapshotPtr &base, const ImportPlan &plan,
                                const TakeObjects &take, const Progress &progress = {});

/// Reads the file and makes one change of it. For files of some megabytes: all of it is in memory.
Outcome<ProposedImport> proposeImport(ImportReader &reader, const SnapshotPtr &base, const ImportPlan &plan,
                                      const Progress &progress = {});

/// Files up to this size become one change, which can be taken back; larger ones are written into the file
/// as they are read.
inline constexpr qint64 largestProposed = 4 * 1024 * 1024;

/// Reads the file into a `.dossier` of its own, or beside what `growing.base` has, part by part: in memory is
/// no more than a part, however long the file is. Of events alone.
Outcome<ImportReport> importGrowing(ImportReader &reader, const ImportPlan &plan, Growing growing,
                                    const Output &output, const Progress &progress = {});

/// `Imported events.csv: 12 events`, for the history.
QString importInWords(const ImportedFile &file, const ImportReport &report);

} // namespace chancery
