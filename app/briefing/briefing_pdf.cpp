// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/briefing/briefing_pdf.h"

#include "app/briefing/block_layout.h"
#include "app/briefing/page_flow.h"
#include "app/briefing/page_style.h"
#include "app/briefing/pdf_finish.h"
#include "app/briefing/text_piece.h"
#include "app/views/theme.h"
#include "app/views/timeline/timeline_picture.h"
#include "core/briefing/compose.h"
#include "core/briefing/make_briefing.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QDate>
#include <QFileInfo>
#include <QFontMetricsF>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace chancery {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("Briefing", text);
}

/// Shares of the whole at which the steps end, by what they take.
constexpr double madeShare = 0.2;
constexpr double laidOutShare = 0.5;
constexpr double paintedShare = 0.9;

/// Units of the timeline's picture (of a screen's pixels) in a unit of the page.
constexpr double pictureScale = PageStyle::pt(0.66);

CivilDay today()
{
    const QDate date = QDate::currentDate();
    return CivilDay::fromYmd(date.year(), date.month(), date.day());
}

PictureSource timelinePicture(const Snapshot &snapshot, const BriefingOptions &options,
                              const PageStyle &style)
{
    TimelinePictureOptions picture;
    picture.font = style.picture();
    picture.palette = Theme::lightPalette();
    const EventColumns &events = snapshot.events();
    if ((options.from || options.to) && events.dated > 0) {
        TimeRange range{events.begin.front(), 0};
        for (std::uint32_t row = 0; row < events.dated; ++row)
            range.end = std::max(range.end, events.end[row]);
        if (options.from)
            range.begin = options.from->daysSinceEpoch * secondsPerDay;
        if (options.to)
            range.end = (options.to->daysSinceEpoch + 1) * secondsPerDay;
        if (!range.isEmpty())
            picture.range = range;
    }
    return {[&snapshot, picture](double width) {
                return timelinePictureHeight(snapshot, width / pictureScale, picture) * pictureScale;
            },
            [&snapshot, picture](QPainter &painter, const QRectF &rect) {
                painter.translate(rect.topLeft());
                painter.scale(pictureScale, pictureScale);
                paintTimeline(painter, QRectF(QPointF(), rect.size() / pictureScale), snapshot, picture);
            }};
}

/// Header and footer: the title but on the first page, the date, and the page of how many.
void paintFurniture(QPainter &painter, const PageStyle &style, const briefing::BlockDocument &document,
                    std::size_t page, std::size_t pages)
{
    painter.setFont(style.furniture());
    painter.setPen(style.quiet());
    const QRectF body = style.body();
    const QFontMetricsF metrics(style.furniture());
    if (page > 0) {
        const QRectF header(body.left(), body.top() - PageStyle::pt(26), body.width(), PageStyle::pt(12));
        painter.drawText(header, Qt::AlignLeft | Qt::AlignVCenter,
                         metrics.elidedText(settable(document.title), Qt::ElideRight, body.width()));
    }
    const QRectF footer(body.left(), body.bottom() + PageStyle::pt(18), body.width(), PageStyle::pt(12));
    painter.drawText(footer, Qt::AlignLeft | Qt::AlignVCenter, document.footer);
    painter.drawText(footer, Qt::AlignRight | Qt::AlignVCenter, tr("Page %1 of %2").arg(page + 1).arg(pages));
}

/// Paints all pages; false where `progress` asked to stop.
bool paintPages(QIODevice &device, const PageStyle &style, const PageFlow &flow,
                const briefing::BlockDocument &document, const std::function<bool(double)> &progress)
{
    QPdfWriter writer(&device);
    writer.setResolution(unitsPerInch);
    QPageLayout layout(style.paper(), QPageLayout::Portrait, QMarginsF());
    layout.setMode(QPageLayout::FullPageMode);
    writer.setPageLayout(layout);
    writer.setTitle(document.title);
    QPainter painter(&writer);
    const std::vector<PageFlow::Page> &pages = flow.pages();
    for (std::size_t i = 0; i < pages.size(); ++i) {
        if (!progress(static_cast<double>(i) / static_cast<double>(pages.size())))
            return false;
        if (i > 0)
            writer.newPage();
        for (const PageFlow::Placed &placed : pages[i].pieces)
            placed.piece->paint(painter, QPointF(style.body().left(), placed.y), placed.from, placed.to);
        paintFurniture(painter, style, document, i, pages.size());
    }
    return true;
}

PdfExtras extrasOf(const PageFlow &flow, const briefing::BlockDocument &document,
                   const BriefingOptions &options)
{
    PdfExtras extras;
    constexpr double unit = 1.0 / unitsPerPoint;
    for (const PageFlow::Page &page : flow.pages()) {
        std::vector<PdfExtras::Link> links;
        for (const PageFlow::Link &link : page.links) {
            // A link to what was left out would lead nowhere.
            if (link.address.isEmpty() && !flow.find(link.target))
                continue;
            links.push_back(
                {QRectF(link.rect.topLeft() * unit, link.rect.size() * unit), link.target, link.address});
        }
        extras.links.push_back(std::move(links));
    }
    for (auto it = flow.anchors().cbegin(); it != flow.anchors().cend(); ++it)
        extras.destinations.insert(it.key(), {it->page, it->y * unit});
    for (const briefing::Block &block : document.blocks) {
        const auto *const heading = std::get_if<briefing::Heading>(&block);
        if (heading && heading->level > 0)
            extras.bookmarks.push_back({heading->level, heading->text, heading->anchor});
    }
    extras.title = document.title;
    extras.subject = document.subject;
    extras.author = document.author;
    extras.language = document.language;
    extras.date = options.preparedOn;
    extras.attachment = options.attachment;
    extras.attachmentName = options.attachmentName;
    extras.attachmentDescription = tr("The dossier that this briefing was made from");
    return extras;
}

} // namespace

Status writeBriefingPdf(const Snapshot &snapshot, const BriefingOptions &asked, const QString &path,
                        const Progress &progress)
{
    const Error cancelled{path, {}, cancelledReason()};
    const auto part = [&progress](double from, double to) {
        return
            [&progress, from, to](double share) { return !progress || progress(from + share * (to - from)); };
    };
    BriefingOptions options = asked;
    if (!options.preparedOn)
        options.preparedOn = today();

    // Before the work, what would make it useless.
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return Error{path, {}, file.errorString()};

    auto made = briefing::makeBriefing(snapshot, options, part(0, madeShare));
    if (!made)
        return cancelled;
    const briefing::BlockDocument document = briefing::compose(*made);

    const PageStyle style(options.paper);
    PageFlow flow(style.body());
    BlockLayout layout(style, flow, timelinePicture(snapshot, options, style));
    if (!layout.set(document, part(madeShare, laidOutShare)))
        return cancelled;

    QByteArray pdf;
    QBuffer buffer(&pdf);
    buffer.open(QIODevice::WriteOnly);
    if (!paintPages(buffer, style, flow, document, part(laidOutShare, paintedShare)))
        return cancelled;
    buffer.close();

    if (const QString reason = finishPdf(pdf, extrasOf(flow, document, options), file); !reason.isEmpty())
        return Error{path, {}, reason};
    if (progress && !progress(1))
        return cancelled;
    if (!file.commit())
        return Error{path, {}, file.errorString()};
    return std::monostate{};
}

} // namespace chancery
