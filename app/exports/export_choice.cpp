// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/exports/export_choice.h"

#include "app/views/theme.h"
#include "app/views/timeline/timeline_export.h"
#include "core/briefing/briefing_scope.h"
#include "core/exports/dossier_part.h"
#include "core/io/quoted_only.h"

#include <QCoreApplication>
#include <QFontDatabase>

using namespace Qt::StringLiterals;

namespace chancery {

namespace {

constexpr int textHeight = 12; // pixels of 96 dots per inch

/// Shares of the whole at which the part of the dossier is there, and everything is.
constexpr double extractedShare = 0.4;

CivilDay dayOf(CivilSecond second)
{
    return CivilDay{second / secondsPerDay - (second % secondsPerDay < 0 ? 1 : 0)};
}

Status writeDrawing(const Snapshot &snapshot, DrawingFormat format, std::optional<TimeRange> range,
                    const Output &output)
{
    TimelineExport drawing;
    drawing.format = format == DrawingFormat::Svg ? TimelineExport::Format::Svg : TimelineExport::Format::Png;
    drawing.picture.range = range;
    drawing.picture.palette = Theme::lightPalette();
    drawing.picture.font.setPixelSize(textHeight);
    return exportTimeline(snapshot, output, drawing);
}

} // namespace

QString label(DrawingFormat format)
{
    return format == DrawingFormat::Svg
               ? QCoreApplication::translate("Exports", "SVG, the timeline as a drawing")
               : QCoreApplication::translate("Exports", "PNG, the timeline as a picture");
}

QString fileEnding(const ExportFormat &format)
{
    if (const auto *const drawing = std::get_if<DrawingFormat>(&format))
        return *drawing == DrawingFormat::Svg ? u".svg"_s : u".png"_s;
    switch (std::get<DataFormat>(format)) {
    case DataFormat::Csv:
        return {};
    case DataFormat::Calendar:
        return u".ics"_s;
    case DataFormat::Annotations:
        return u".jsonld"_s;
    case DataFormat::TimelineJs:
        return u".timeline.json"_s;
    case DataFormat::Json:
        break;
    }
    return u".json"_s;
}

std::vector<FactRow> factsWithin(const Snapshot &snapshot, const TimeRange &range)
{
    BriefingOptions options;
    options.from = dayOf(range.begin);
    options.to = dayOf(range.end - 1);
    const briefing::Scope scope(snapshot, options);
    std::vector<FactRow> facts;
    for (std::uint32_t row = 0; row < snapshot.count(ObjectKind::Fact); ++row) {
        if (scope.hasFact(FactRow{row}, snapshot.at(FactRow{row})))
            facts.push_back(FactRow{row});
    }
    return facts;
}

Status writeExport(const std::shared_ptr<Store> &store, const SnapshotPtr &snapshot,
                   const ExportChoice &choice, const Output &output, const Progress &progress)
{
    std::shared_ptr<Store> part = store;
    SnapshotPtr shown = snapshot;
    if (choice.facts) {
        const auto dossier = store->readAll();
        if (!dossier)
            return dossier.error();
        QSet<QString> ids;
        for (const FactRow row : *choice.facts)
            ids.insert(snapshot->idAt(row).toString());
        const auto made = Store::fromDossier(partOf(*dossier, ids), output.path, [&progress](double share) {
            return !progress || progress(share * extractedShare);
        });
        if (!made)
            return made.error();
        part = *made;
        shown = part->snapshot();
    }
    if (const auto *const drawing = std::get_if<DrawingFormat>(&choice.format)) {
        if (progress && !progress(extractedShare))
            return Error{output.path, {}, cancelledReason()};
        return writeDrawing(*shown, *drawing, choice.range, output);
    }
    // What leaves the reader's desk carries of attached texts only what is quoted.
    const auto values = [&part]() -> Outcome<Dossier> {
        auto dossier = part->readAll();
        return dossier ? Outcome<Dossier>(withQuotedPassagesOnly(*std::move(dossier))) : dossier;
    };
    const auto done = exportData(*shown, values, std::get<DataFormat>(choice.format), output,
                                 [&progress, from = choice.facts ? extractedShare : 0.0](double share) {
                                     return !progress || progress(from + share * (1 - from));
                                 });
    if (!done)
        return done.error();
    return std::monostate();
}

} // namespace chancery
