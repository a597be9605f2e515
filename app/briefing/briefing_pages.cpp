// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/briefing/briefing_pages.h"

#include "app/briefing/block_layout.h"
#include "app/briefing/timeline_figure.h"
#include "core/briefing/compose.h"
#include "core/briefing/make_briefing.h"
#include "core/briefing/room.h"
#include "core/domain/civil_date.h"

#include <QCoreApplication>
#include <QDate>
#include <QFontMetricsF>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace chancery {

namespace {

/// Share of the whole at which what is said stands, and its setting begins.
constexpr double madeShare = 0.4;

CivilDay today()
{
    return toCivil(QDate::currentDate());
}

} // namespace

BriefingPages::BriefingPages(BriefingOptions options)
    : m_options(std::move(options))
    , m_style(m_options.paper, m_options.length)
    , m_flow(m_style.body())
{
    if (!m_options.preparedOn)
        m_options.preparedOn = today();
}

Outcome<std::shared_ptr<const BriefingPages>>
BriefingPages::make(const Snapshot &snapshot, BriefingOptions options, const Progress &progress)
{
    const auto part = [&progress](double from, double to) {
        return
            [&progress, from, to](double share) { return !progress || progress(from + share * (to - from)); };
    };
    auto pages = std::make_shared<BriefingPages>(std::move(options));
    const auto briefing = briefing::makeBriefing(snapshot, pages->m_options, part(0, madeShare));
    if (!briefing)
        return briefing.error();
    const auto timeline = [&](const briefing::TimelinePicture &picture) {
        return timelineFigures(snapshot, pages->m_options, pages->m_style, picture);
    };
    const auto most = mostPages(pages->m_options.length);
    for (int step = 0; step < briefing::roomSteps; ++step) {
        pages->m_document = briefing::compose(*briefing, briefing::Places::ByPage, step);
        pages->m_style.beginStructure();
        pages->m_flow = PageFlow(pages->m_style.body());
        pages->m_roomStep = step;
        BlockLayout layout(pages->m_style, pages->m_flow, timeline);
        if (!layout.set(pages->m_document, part(madeShare, 1)))
            return Error{{}, {}, cancelledReason()};
        if (!most || pages->count() <= *most)
            break;
    }
    pages->nameSections();
    pages->m_missing = briefing::missingCharacters(
        pages->m_document, [&cover = pages->m_style.cover()](char32_t c) { return cover.has(c); });
    return std::shared_ptr<const BriefingPages>(std::move(pages));
}

void BriefingPages::nameSections()
{
    m_sections.assign(m_flow.pages().size(), QString());
    for (const briefing::Block &block : m_document.blocks) {
        const auto *const heading = std::get_if<briefing::Heading>(&block);
        const auto place = heading && heading->level == 1 ? m_flow.find(heading->anchor) : std::nullopt;
        for (std::size_t page = place ? static_cast<std::size_t>(place->page) : m_sections.size();
             page < m_sections.size(); ++page) {
            // The part that a page begins with; where two do, the first.
            const bool isAtTop = place->y < m_style.body().top() + 1;
            if (page > static_cast<std::size_t>(place->page) || m_sections[page].isEmpty() || isAtTop)
                m_sections[page] = heading->text;
        }
    }
}

void BriefingPages::paint(QPainter &painter, int page) const
{
    for (const PageFlow::Placed &placed : m_flow.pages()[static_cast<std::size_t>(page)].pieces)
        placed.piece->paint(painter, QPointF(m_style.body().left(), placed.y), placed.from, placed.to);
    paintFurniture(painter, page);
}

/// Header and footer: the title and the part but on the first page, the handling marking on every page, the
/// date, and the page of how many.
void BriefingPages::paintFurniture(QPainter &painter, int page) const
{
    painter.setFont(m_style.furniture());
    painter.setPen(m_style.quiet());
    const QRectF body = m_style.body();
    const QFontMetricsF metrics(m_style.furniture());
    const QString marking = metrics.elidedText(m_style.written(m_document.handling.simplified()),
                                               Qt::ElideRight, body.width() / 3);
    const QRectF header(body.left(), body.top() - PageStyle::pt(26), body.width(), PageStyle::pt(12));
    const QRectF footer(body.left(), body.bottom() + PageStyle::pt(14), body.width(), PageStyle::pt(12));
    const double side = body.width() / 3 - PageStyle::pt(6);
    if (page > 0) {
        painter.drawText(header, Qt::AlignLeft | Qt::AlignVCenter,
                         metrics.elidedText(m_style.written(m_document.title.simplified()), Qt::ElideRight,
                                            marking.isEmpty() ? body.width() * 0.6 : side));
        painter.drawText(header, Qt::AlignRight | Qt::AlignVCenter,
                         metrics.elidedText(m_style.written(m_sections[static_cast<std::size_t>(page)]),
                                            Qt::ElideRight, side));
    }
    painter.drawText(footer, Qt::AlignLeft | Qt::AlignVCenter,
                     metrics.elidedText(m_style.written(m_document.footer), Qt::ElideRight, side));
    painter.drawText(footer, Qt::AlignRight | Qt::AlignVCenter,
                     QCoreApplication::translate("Briefing", "Page %1 of %2").arg(page + 1).arg(count()));
    if (marking.isEmpty())
        return;
    painter.setPen(m_style.strongRule());
    painter.drawText(header, Qt::AlignHCenter | Qt::AlignVCenter, marking);
    painter.drawText(footer, Qt::AlignHCenter | Qt::AlignVCenter, marking);
}

} // namespace chancery
