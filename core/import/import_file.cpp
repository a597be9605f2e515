// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/import/import_file.h"

#include "core/import/import_words.h"
#include "core/import/list_import.h"

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace chancery {

using import_words::tr;

namespace {

/// How often progress is told, in rows.
constexpr qint64 rowsBetween = 500;

/// Hands the rows of a file to an import, telling progress: an error where it was cancelled.
template<class Rows>
Status readInto(ImportReader &reader, Rows &rows, const Progress &progress)
{
    qint64 count = 0;
    bool isCancelled = false;
    const auto goesOn = [&] {
        if (progress && ++count % rowsBetween == 0 && !progress(reader.share()))
            isCancelled = true;
        return !isCancelled;
    };
    Status read = reader.read([&](const Entry &entry) { return goesOn() && rows.add(entry); },
                              [&](const BadRow &bad) {
                                  rows.addBad(bad);
                                  goesOn();
                              });
    if (isCancelled)
        return Error{{}, {}, cancelledReason(), ErrorKind::Cancelled};
    return read;
}

} // namespace

QString importInWords(const ImportedFile &file, const ImportReport &report)
{
    return tr("Imported %1: %2 new of %3").arg(file.name).arg(report.added).arg(file.kind);
}

Outcome<ImportReport> runImport(ImportReader &reader, const SnapshotPtr &base, const ImportPlan &plan,
                                const TakeObjects &take, const Progress &progress)
{
    if (reader.yields() != ImportYield::Events) {
        ListImport list(base, plan.file, take);
        if (const Status read = readInto(reader, list, progress); !read)
            return read.error();
        if (auto error = list.finish())
            return *error;
        return list.report();
    }
    RowImport rows(base, plan.file, plan.as.value_or(EventsAs::Facts), take);
    rows.addHeader(reader.header());
    if (const Status read = readInto(reader, rows, progress); !read)
        return read.error();
    if (auto error = rows.finish())
        return *error;
    return rows.report();
}

Outcome<ProposedImport> proposeImport(ImportReader &reader, const SnapshotPtr &base, const ImportPlan &plan,
                                      const Progress &progress)
{
    ProposedImport proposed;
    auto report = runImport(
        reader, base, plan,
        [&proposed](std::vector<Change::Object> objects) -> std::optional<Error> {
            std::move(objects.begin(), objects.end(), std::back_inserter(proposed.change.put));
            return std::nullopt;
        },
        progress);
    if (!report)
        return report.error();
    proposed.report = *std::move(report);
    proposed.change.words = importInWords(plan.file, proposed.report);
    return proposed;
}

Outcome<ImportReport> importGrowing(ImportReader &reader, const ImportPlan &plan, Growing growing,
                                    const Output &output, const Progress &progress)
{
    ImportReport report;
    const SnapshotPtr base = growing.base ? growing.base->snapshot() : nullptr;
    // Reading is more than half of it; the store tells the rest.
    constexpr double shareOfReading = 0.6;
    const Progress reading = [&progress](double share) {
        return !progress || progress(share * shareOfReading);
    };
    const Status written = writeGrowing(
        growing, output,
        [&](const AddObjects &add) -> std::optional<Error> {
            auto done = runImport(reader, base, plan, add, reading);
            if (!done)
                return done.error();
            report = *std::move(done);
            growing.words = importInWords(plan.file, report);
            return std::nullopt;
        },
        progress);
    if (!written)
        return written.error();
    return report;
}

} // namespace chancery
