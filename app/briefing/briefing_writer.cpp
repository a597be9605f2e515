// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/briefing/briefing_writer.h"

#include "app/briefing/briefing_pages.h"
#include "app/briefing/briefing_pdf.h"
#include "app/briefing/drawings.h"
#include "app/briefing/timeline_figure.h"
#include "core/briefing/compose.h"
#include "core/briefing/make_briefing.h"
#include "core/document/docx_form.h"
#include "core/document/html_form.h"
#include "core/document/markdown_form.h"
#include "core/document/odt_form.h"
#include "core/io/whole_file.h"

#include <QDate>

namespace chancery {

namespace {

/// Shares of the whole at which the steps end, by what they take.
constexpr double composedShare = 0.6;
constexpr double drawnShare = 0.9;

QByteArray bytesOf(const briefing::BlockDocument &document, const briefing::Drawings &drawings,
                   const BriefingOptions &options)
{
    switch (options.form) {
    case BriefingForm::Html:
        return writeHtml(document, drawings, options.paper, {options.embeddedDossier, options.embeddedName});
    case BriefingForm::Odt:
        return writeOdt(document, drawings, options.paper, options.preparedOn);
    case BriefingForm::Docx:
        return writeDocx(document, drawings, options.paper, options.preparedOn);
    case BriefingForm::Markdown:
    case BriefingForm::Pdf:
        break;
    }
    return writeMarkdown(document);
}

/// What of a document is painted here, and not set by whoever reads it.
briefing::BlockDocument picturesOf(const briefing::BlockDocument &document)
{
    briefing::BlockDocument pictures;
    for (const briefing::Block &block : document.blocks) {
        if (std::holds_alternative<briefing::Chart>(block) ||
            std::holds_alternative<briefing::TimelinePicture>(block))
            pictures.blocks.push_back(block);
    }
    pictures.title = document.title;
    return pictures;
}

} // namespace

Status writeBriefing(const Snapshot &snapshot, const BriefingOptions &chosen, const Output &output,
                     const Progress &progress, std::vector<briefing::MissingCharacters> *missing)
{
    if (chosen.form == BriefingForm::Pdf)
        return writeBriefingPdf(snapshot, chosen, output, progress, missing);
    const Error cancelled{output.path, {}, cancelledReason()};
    BriefingOptions options = chosen;
    if (!options.preparedOn) {
        const QDate today = QDate::currentDate();
        options.preparedOn = CivilDay::fromYmd(today.year(), today.month(), today.day());
    }
    // Before the work, what would make it useless.
    WholeFile file(output);
    if (Status begun = file.begin(); !begun)
        return begun;
    file.open(QIODevice::WriteOnly);

    const auto part = [&progress](double share) { return !progress || progress(share * composedShare); };
    // What fits a short form is what fits its pages, whatever it is written as.
    int roomStep = 0;
    if (mostPages(options.length)) {
        const auto pages = BriefingPages::make(snapshot, options, part);
        if (!pages)
            return cancelled;
        roomStep = (*pages)->roomStep();
    }
    const auto made = briefing::makeBriefing(snapshot, options, part);
    if (!made)
        return cancelled;
    const briefing::BlockDocument document = briefing::compose(*made, briefing::Places::ByMark, roomStep);
    briefing::Drawings drawings;
    if (options.form != BriefingForm::Markdown) {
        const PageStyle style(options.paper, options.length);
        const auto timeline = [&](const briefing::TimelinePicture &picture) {
            return timelineFigures(snapshot, options, style, picture);
        };
        drawings = drawingsOf(document, timeline, style,
                              options.form == BriefingForm::Odt || options.form == BriefingForm::Docx);
        if (missing)
            *missing = briefing::missingCharacters(
                picturesOf(document), [&cover = style.cover()](char32_t c) { return cover.has(c); });
    }
    if (progress && !progress(drawnShare))
        return cancelled;
    file.write(bytesOf(document, drawings, options));
    if (progress && !progress(1))
        return cancelled;
    return file.commit();
}

} // namespace chancery
