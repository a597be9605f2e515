// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/briefing/briefing_pages.h"

#include "app/briefing/block_layout.h"
#include "app/briefing/timeline_figure.h"
#include "core/briefing/compose.h"
#include "core/briefing/make_briefing.h"
#include "core/briefing/settable.h"

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
    const QDate date = QDate::currentDate();
    return CivilDay::fromYmd(date.year(), date.month(), date.day());
}

} // namespace

BriefingPages::BriefingPages(BriefingOptions options)
    : m_options(std::move(options))
    , m_style(m_options.paper)
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
    pages->m_document = briefing::compose(*briefing);
    BlockLayout layout(pages->m_style, pages->m_flow,
                       timelineFigures(snapshot, pages->m_options, pages->m_style));
    if (!layout.set(pages->m_document, part(madeShare, 1)))
        return Error{{}, {}, cancelledReason()};
    return std::shared_ptr<const BriefingPages>(std::move(pages));
}

void BriefingPages::paint(QPainter &painter, int page) const
{
    for (const PageFlow::Placed &placed : m_flow.pages()[static_cast<std::size_t>(page)].pieces)
        placed.piece->paint(painter, QPointF(m_style.body().left(), placed.y), placed.from, placed.to);
    paintFurniture(painter, page);
}

/// Header and footer: the title but on the first page, the date, and the page of how many.
void BriefingPages::paintFurniture(QPainter &painter, int page) const
{
    painter.setFont(m_style.furniture());
    painter.setPen(m_style.quiet());
    const QRectF body = m_style.body();
    const QFontMetricsF metrics(m_style.furniture());
    if (page > 0) {
        const QRectF header(body.left(), body.top() - PageStyle::pt(26), body.width(), PageStyle::pt(12));
        painter.drawText(header, Qt::AlignLeft | Qt::AlignVCenter,
                         metrics.elidedText(settable(m_document.title), Qt::ElideRight, body.width()));
    }
    const QRectF footer(body.left(), body.bottom() + PageStyle::pt(18), body.width(), PageStyle::pt(12));
    painter.drawText(footer, Qt::AlignLeft | Qt::AlignVCenter, m_document.footer);
    painter.drawText(footer, Qt::AlignRight | Qt::AlignVCenter,
                     QCoreApplication::translate("Briefing", "Page %1 of %2").arg(page + 1).arg(count()));
}

} // namespace chancery
