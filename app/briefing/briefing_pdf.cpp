// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/briefing/briefing_pdf.h"

#include "app/briefing/briefing_pages.h"
#include "app/briefing/page_marker.h"
#include "app/briefing/pdf_finish.h"
#include "core/io/whole_file.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QPainter>
#include <QPdfWriter>

#include <optional>
#include <string_view>

namespace chancery {

namespace {

/// Shares of the whole at which the steps end, by what they take.
constexpr double laidOutShare = 0.5;
constexpr double paintedShare = 0.9;

/// Paints all pages; false where `progress` asked to stop. `marker`, where there is one, marks each while the
/// next is painted.
bool paintPages(QByteArray &pdf, const BriefingPages &pages, PageMarker *marker,
                const std::function<bool(double)> &progress)
{
    QBuffer buffer(&pdf);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(unitsPerInch);
    QPageLayout layout(pages.style().paper(), QPageLayout::Portrait, QMarginsF());
    layout.setMode(QPageLayout::FullPageMode);
    writer.setPageLayout(layout);
    pages.style().tags()->isMarking = pages.options().isTagged;
    QPainter painter(&writer);
    // The writer takes note of a pen when it is changed, and draws with the first one as if it had none.
    painter.setPen(Qt::NoPen);
    for (int page = 0; page < pages.count(); ++page) {
        if (!progress(static_cast<double>(page) / pages.count()))
            return false;
        if (page > 0) {
            // A page is written when it ends.
            const qsizetype before = pdf.size();
            writer.newPage();
            if (marker)
                marker->add(std::string_view(pdf.constData() + before,
                                             static_cast<std::size_t>(pdf.size() - before)));
        }
        pages.paint(painter, page);
    }
    return true;
}

PdfExtras extrasOf(const BriefingPages &pages)
{
    constexpr double unit = 1.0 / unitsPerPoint;
    const PageFlow &flow = pages.flow();
    const briefing::BlockDocument &document = pages.document();
    PdfExtras extras;
    for (const PageFlow::Page &page : flow.pages()) {
        std::vector<PdfExtras::Link> links;
        for (const PageFlow::Link &link : page.links) {
            // A link to what was left out would lead nowhere.
            if (link.address.isEmpty() && !link.target.isEmpty() && !flow.find(link.target))
                continue;
            links.push_back({QRectF(link.rect.topLeft() * unit, link.rect.size() * unit), link.target,
                             link.address, link.element, link.words});
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
    extras.date = pages.options().preparedOn;
    extras.embeddedDossier = pages.options().embeddedDossier;
    extras.embeddedName = pages.options().embeddedName;
    extras.attachmentDescription =
        QCoreApplication::translate("Briefing", "The dossier that this briefing was made from");
    return extras;
}

} // namespace

Status writeBriefingPdf(const Snapshot &snapshot, const BriefingOptions &options, const Output &output,
                        const Progress &progress, std::vector<briefing::MissingCharacters> *missing)
{
    const Error cancelled{output.path, {}, cancelledReason()};
    const auto part = [&progress](double from, double to) {
        return
            [&progress, from, to](double share) { return !progress || progress(from + share * (to - from)); };
    };

    // Before the work, what would make it useless.
    WholeFile file(output);
    if (Status begun = file.begin(); !begun)
        return begun;
    file.open(QIODevice::WriteOnly);

    auto made = BriefingPages::make(snapshot, options, part(0, laidOutShare));
    if (!made)
        return cancelled;
    std::shared_ptr<const BriefingPages> pages = std::move(made).value();
    if (missing)
        *missing = pages->missing();
    PdfExtras extras = extrasOf(*pages);
    const PageStyle style = pages->style();
    std::optional<PageMarker> marker;
    if (options.isTagged) {
        extras.tags = style.tags();
        extras.marker = &marker.emplace(*style.tags(), extras.areas());
    }
    QByteArray pdf;
    if (!paintPages(pdf, *pages, extras.marker, part(laidOutShare, paintedShare)))
        return cancelled;
    // The glyphs of every page and the objects of the PDF would each take their room at once.
    pages.reset();
    const QString reason = finishPdf(pdf, extras, file);
    // Where the disk took no more, that is the reason.
    if (Status finished = file.finish(); !finished)
        return finished;
    if (!reason.isEmpty())
        return Error{output.path, {}, reason};
    if (progress && !progress(1))
        return cancelled;
    return file.commit();
}

} // namespace chancery
