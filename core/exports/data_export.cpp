// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exports/data_export.h"

#include "core/exports/annotations.h"
#include "core/exports/calendar.h"
#include "core/exports/csv_tables.h"
#include "core/exports/csv_writer.h"
#include "core/exports/exports_words.h"
#include "core/exports/timelinejs.h"
#include "core/io/json_dossier.h"
#include "core/io/whole_file.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <filesystem>
#include <memory>
#include <system_error>
#include <vector>

using namespace Qt::StringLiterals;

namespace chancery {

using exports_words::tr;

namespace {

Error cancelled(const QString &path)
{
    return {path, {}, cancelledReason()};
}

/// A file that takes the place of an earlier one when it is told to.
Outcome<std::unique_ptr<WholeFile>> written(const Output &output, const QByteArray &bytes)
{
    auto file = std::make_unique<WholeFile>(output);
    if (const Status begun = file->begin(); !begun)
        return begun.error();
    file->open(QIODevice::WriteOnly);
    file->write(bytes);
    // What finds no room must fail before other files are replaced.
    if (const Status finished = file->finish(); !finished)
        return finished.error();
    return file;
}

std::optional<QByteArray> csvOf(const Snapshot &snapshot, ObjectKind kind, const Progress &progress)
{
    constexpr std::uint32_t stride = 512;
    CsvWriter out;
    out.beginFile();
    out.addRow(csvHeadings(kind));
    for (std::uint32_t row = 0; row < snapshot.count(kind); ++row) {
        if (progress && row % stride == 0 && !progress(static_cast<double>(row) / snapshot.count(kind)))
            return std::nullopt;
        for (const QStringList &cells : csvRows(snapshot, kind, row))
            out.addRow(cells);
    }
    return out.takeBytes();
}

/// One file a kind, named by it.
Status writeCsvFolder(const Snapshot &snapshot, const Output &output, const Progress &progress)
{
    const QString &path = output.path;
    if (path == "-"_L1)
        return Error{path, {}, tr("is a stream; CSV tables are a folder with several files")};
    if (QFileInfo::exists(path) && !QFileInfo(path).isDir())
        return Error{path, {}, tr("is no folder; CSV tables are a folder with several files")};
    const bool isNew = !QFileInfo::exists(path);
    std::error_code failure;
    std::filesystem::create_directories(QFile::encodeName(path).toStdString(), failure);
    if (failure)
        return Error{path, {}, tr("the folder cannot be made: %1").arg(qt_error_string(failure.value()))};
    // A folder that was made for nothing goes again; QDir::rmdir() takes none that holds something.
    const auto fail = [&](const Error &error) -> Status {
        if (isNew)
            QDir().rmdir(path);
        return error;
    };
    std::vector<std::unique_ptr<WholeFile>> files;
    for (int i = 0; i < objectKindCount; ++i) {
        const auto kind = static_cast<ObjectKind>(i);
        const auto bytes = csvOf(snapshot, kind, [&](double share) {
            return !progress || progress((i + share) / objectKindCount);
        });
        Output one = output;
        one.path = QDir(path).filePath(collectionName(kind) + u".csv"_s);
        one.streams = false;
        auto file = bytes ? written(one, *bytes) : Outcome<std::unique_ptr<WholeFile>>(cancelled(path));
        if (!file) {
            files.clear(); // takes the unfinished ones away
            return fail(file.error());
        }
        files.push_back(std::move(*file));
    }
    for (const auto &file : files) {
        if (Status done = file->commit(); !done)
            return done;
    }
    return std::monostate();
}

} // namespace

QString toTerm(DataFormat format)
{
    switch (format) {
    case DataFormat::Json:
        return u"json"_s;
    case DataFormat::Csv:
        return u"csv"_s;
    case DataFormat::Calendar:
        return u"ics"_s;
    case DataFormat::Annotations:
        return u"annotations"_s;
    case DataFormat::TimelineJs:
        return u"timelinejs"_s;
    }
    return {};
}

std::optional<DataFormat> dataFormatFromTerm(QStringView term)
{
    const auto *const found = std::find_if(std::begin(dataFormats), std::end(dataFormats),
                                           [&](DataFormat format) { return toTerm(format) == term; });
    return found == std::end(dataFormats) ? std::nullopt : std::optional(*found);
}

QString label(DataFormat format)
{
    switch (format) {
    case DataFormat::Json:
        return tr("JSON dossier, for interchange");
    case DataFormat::Csv:
        return tr("CSV tables, a folder with a file a kind");
    case DataFormat::Calendar:
        return tr("iCalendar, the dated events");
    case DataFormat::Annotations:
        return tr("W3C Web Annotations, facts on passages");
    case DataFormat::TimelineJs:
        return tr("TimelineJS, the dated events");
    }
    return {};
}

Outcome<DataExport> exportData(const Snapshot &snapshot, const std::function<Outcome<Dossier>()> &values,
                               DataFormat format, const Output &output, const Progress &progress)
{
    DataExport done;
    QByteArray bytes;
    bool stopped = false;
    const Progress watched = [&](double share) {
        stopped = stopped || (progress && !progress(share));
        return !stopped;
    };
    switch (format) {
    case DataFormat::Csv: {
        const Status status = writeCsvFolder(snapshot, output, watched);
        if (!status)
            return status.error();
        return done;
    }
    case DataFormat::Json: {
        if (!watched(0))
            break;
        const auto dossier = values();
        if (!dossier)
            return dossier.error();
        if (watched(0.5))
            bytes = writeJsonDossier(*dossier);
        // What no reader would take is not kept.
        if (const auto read = readJsonDossier(bytes, output.path); !bytes.isEmpty() && !read)
            return read.error();
        break;
    }
    case DataFormat::Calendar: {
        const CalendarExport calendar = exportCalendar(snapshot, watched);
        bytes = calendar.bytes;
        done.leftOut = calendar.leftOut;
        break;
    }
    case DataFormat::Annotations:
        bytes = exportAnnotations(snapshot, watched);
        break;
    case DataFormat::TimelineJs:
        bytes = exportTimelineJs(snapshot, watched);
        break;
    }
    if (stopped || !watched(1))
        return cancelled(output.path);
    const Status status = writeWhole(output, bytes);
    if (!status)
        return status.error();
    return done;
}

} // namespace chancery
