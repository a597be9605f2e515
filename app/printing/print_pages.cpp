// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/printing/print_pages.h"

#include "app/briefing/briefing_pages.h"
#include "app/printing/timeline_pages.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPrinter>

#include <algorithm>
#include <functional>
#include <variant>

namespace chancery {

namespace {

/// Of a picture's units in an inch.
constexpr double pixelsPerInch = 96;
/// Share of the whole at which the pages are laid out.
constexpr double setShare = 0.5;

QString printingWord(const char *text)
{
    return QCoreApplication::translate("Printing", text);
}

/// Pages of one size, in units of which `perInch` are an inch.
struct Sheets
{
    int count = 0;
    QSizeF size;
    double perInch = pixelsPerInch;
    std::function<void(QPainter &painter, int page)> paint;
};

Status printSheets(QPrinter &printer, const Sheets &sheets, const Progress &progress)
{
    if (sheets.count == 0)
        return Error{{}, {}, printingWord("There is nothing to print.")};
    const int first = std::clamp(printer.fromPage(), 1, sheets.count);
    const int last = printer.toPage() > 0 ? std::min(printer.toPage(), sheets.count) : sheets.count;
    QPainter painter;
    if (!painter.begin(&printer))
        return Error{{}, {}, printingWord("The printer takes nothing.")};
    for (int page = first; page <= last; ++page) {
        const double done =
            setShare + (1 - setShare) * static_cast<double>(page - first) / (last - first + 1);
        if (progress && !progress(done)) {
            printer.abort();
            return Error{{}, {}, cancelledReason()};
        }
        if (page > first && !printer.newPage())
            return Error{{}, {}, printingWord("The printer takes no more pages.")};
        const double dots = printer.resolution();
        const QRectF paper = printer.paperRect(QPrinter::DevicePixel);
        const double scale = std::min({dots / sheets.perInch, paper.width() / sheets.size.width(),
                                       paper.height() / sheets.size.height()});
        painter.save();
        painter.translate((paper.width() - scale * sheets.size.width()) / 2,
                          (paper.height() - scale * sheets.size.height()) / 2);
        painter.scale(scale, scale);
        sheets.paint(painter, page - 1);
        painter.restore();
    }
    if (!painter.end() || printer.printerState() == QPrinter::Error)
        return Error{{}, {}, printingWord("The printer failed.")};
    return std::monostate();
}

} // namespace

void fitPaper(QPrinter &printer, const PrintSubject &subject)
{
    const auto *const briefing = std::get_if<BriefingOptions>(&subject);
    printer.setFullPage(true);
    if (briefing)
        printer.setPageSize(QPageSize(briefing->paper == Paper::A4 ? QPageSize::A4 : QPageSize::Letter));
    printer.setPageOrientation(briefing ? QPageLayout::Portrait : QPageLayout::Landscape);
}

Status printPages(QPrinter &printer, const Snapshot &snapshot, const PrintSubject &subject,
                  const Progress &progress)
{
    const auto setting = [&progress](double share) { return !progress || progress(share * setShare); };
    if (const auto *const options = std::get_if<BriefingOptions>(&subject)) {
        const auto made = BriefingPages::make(snapshot, *options, setting);
        if (!made)
            return made.error();
        const BriefingPages &pages = **made;
        return printSheets(printer,
                           {pages.count(), pages.style().page(), unitsPerInch,
                            [&pages](QPainter &painter, int page) { pages.paint(painter, page); }},
                           progress);
    }
    // What paper takes of a timeline is told by the paper.
    const double dots = printer.resolution();
    const QSizeF paper = printer.paperRect(QPrinter::DevicePixel).size() * (pixelsPerInch / dots);
    constexpr double margin = pixelsPerInch / 2;
    const QRectF body(margin, margin, paper.width() - 2 * margin, paper.height() - 2 * margin);
    const TimelinePages pages(snapshot, std::get<TimelinePictureOptions>(subject), body.size());
    return printSheets(printer,
                       {pages.count(), paper, pixelsPerInch,
                        [&pages, body](QPainter &painter, int page) { pages.paint(painter, body, page); }},
                       progress);
}

} // namespace chancery
