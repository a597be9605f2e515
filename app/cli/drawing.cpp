// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/drawing.h"

#include "app/cli/cli_words.h"
#include "app/cli/console.h"
#include "app/views/theme.h"
#include "app/views/timeline/timeline_export.h"

using namespace Qt::StringLiterals;

namespace chancery::cli {

using cli_words::tr;

namespace {

constexpr int textHeight = 12; // pixels of 96 dots per inch

std::optional<QSize> drawingSize(const QString &text)
{
    const QStringList sides = text.split(u'x');
    bool isWidth = false;
    bool isHeight = false;
    const QSize size(sides.value(0).toInt(&isWidth), sides.value(1).toInt(&isHeight));
    if (sides.size() != 2 || !isWidth || !isHeight || size.width() < 200 || size.height() < 80 ||
        size.width() > 32767 || size.height() > 32767)
        return std::nullopt;
    return size;
}

} // namespace

std::optional<TimeRange> rangeFrom(const QString &text)
{
    const auto date = Edtf::parse(text);
    if (!date || !date->earliest() || !date->latest())
        return std::nullopt;
    return TimeRange{date->earliest()->daysSinceEpoch * secondsPerDay,
                     (date->latest()->daysSinceEpoch + 1) * secondsPerDay};
}

void addDrawingOptions(Arguments &given)
{
    given.add(QCommandLineOption(
        u"range"_s, tr("For svg and png: the time shown, an EDTF date or interval; everything without it."),
        u"EDTF"_s));
    given.add(QCommandLineOption(u"size"_s,
                                 tr("For svg and png: pixels; no higher than what there is. 1600 wide and as "
                                    "high as needed without it."),
                                 u"WIDTHxHEIGHT"_s));
}

std::optional<Drawing> drawingFrom(const Arguments &given, bool isDrawing)
{
    Drawing drawing;
    const auto refuse = [&given](const QString &reason) -> std::optional<Drawing> {
        given.refuse(reason);
        return std::nullopt;
    };
    for (const QString &option : {u"range"_s, u"size"_s})
        if (given.has(option) && !isDrawing)
            return refuse(tr("--%1 goes with --format svg or png alone.").arg(option));
    if (given.has(u"range"_s)) {
        drawing.range = rangeFrom(given.value(u"range"_s));
        if (!drawing.range)
            return refuse(tr("--range: “%1” is no EDTF date with a first and a last day.")
                              .arg(given.value(u"range"_s)));
    }
    if (given.has(u"size"_s)) {
        const auto size = drawingSize(given.value(u"size"_s));
        if (!size)
            return refuse(tr("--size: “%1” is no size such as 1600x900.").arg(given.value(u"size"_s)));
        drawing.size = *size;
    }
    return drawing;
}

bool writeDrawing(const Snapshot &snapshot, const Output &output, bool isSvg, const Drawing &drawing)
{
    TimelineExport options;
    options.format = isSvg ? TimelineExport::Format::Svg : TimelineExport::Format::Png;
    if (!drawing.size.isEmpty()) {
        options.width = drawing.size.width();
        options.height = drawing.size.height();
    }
    options.picture.range = drawing.range;
    options.picture.palette = Theme::lightPalette();
    options.picture.font.setPixelSize(textHeight);
    const Status written = exportTimeline(snapshot, output, options);
    if (!written)
        complain(written.error().toString());
    return written.hasValue();
}

} // namespace chancery::cli
