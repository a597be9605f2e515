// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/views/timeline/timeline_legend.h"

#include "app/views/theme.h"
#include "app/views/timeline/event_glyph.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>
#include <QStringList>

namespace chancery {

namespace {

constexpr double legendGlyph = 11;
constexpr double legendLine = 18;

QString legendWord(const char *text)
{
    return QCoreApplication::translate("Briefing", text);
}

} // namespace

TimelineLegend::TimelineLegend(const std::set<EventKind> &kinds, const QFont &font, const QPalette &palette,
                               bool hasBars)
    : m_font(font)
    , m_palette(palette)
    , m_hasBars(hasBars)
{
    for (const EventKind kind : kinds)
        m_entries.push_back({label(kind), kind, static_cast<int>(MarkFill::Solid), true});
    const auto fill = [this](const char *text, MarkFill value) {
        m_entries.push_back({legendWord(text), EventKind::Meeting, static_cast<int>(value), false});
    };
    fill(QT_TRANSLATE_NOOP("Briefing", "held, made, signed or carried out"), MarkFill::Solid);
    fill(QT_TRANSLATE_NOOP("Briefing", "planned or postponed"), MarkFill::Hollow);
    fill(QT_TRANSLATE_NOOP("Briefing", "draft, agreed or ongoing"), MarkFill::Hatched);
    fill(QT_TRANSLATE_NOOP("Briefing", "alleged or possible"), MarkFill::Dashed);
    fill(QT_TRANSLATE_NOOP("Briefing", "cancelled, lapsed or denied"), MarkFill::Struck);
    fill(QT_TRANSLATE_NOOP("Briefing", "not stated"), MarkFill::Pale);
}

double TimelineLegend::height(double width) const
{
    return run(width, nullptr);
}

void TimelineLegend::paint(QPainter &painter, double width) const
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    run(width, &painter);
    painter.restore();
}

QString TimelineLegend::words() const
{
    QStringList words;
    for (const Entry &entry : m_entries)
        words << entry.text;
    return words.join(QStringLiteral(", "));
}

double TimelineLegend::run(double width, QPainter *painter) const
{
    const Theme theme(m_palette);
    const QFontMetricsF metrics(m_font);
    double x = 0;
    double y = 0;
    bool inKinds = true;
    for (const Entry &entry : m_entries) {
        const double needed = legendGlyph + 5 + metrics.horizontalAdvance(entry.text) + 16;
        const bool startsFills = inKinds && !entry.isKind;
        inKinds = entry.isKind;
        if (x > 0 && (startsFills || x + needed > width)) {
            x = 0;
            y += legendLine;
        }
        if (painter) {
            const QColor hue = entry.isKind ? theme.eventKind(entry.kind) : m_palette.color(QPalette::Text);
            drawEventGlyph(*painter, QPointF(x + legendGlyph / 2, y + legendLine / 2), legendGlyph,
                           entry.kind, static_cast<MarkFill>(entry.fill), hue,
                           m_palette.color(QPalette::Base));
            painter->setFont(m_font);
            painter->setPen(m_palette.color(QPalette::Text));
            painter->drawText(QRectF(x + legendGlyph + 5, y, needed, legendLine),
                              Qt::AlignLeft | Qt::AlignVCenter, entry.text);
        }
        x += needed;
    }
    y += legendLine;
    if (!m_hasBars)
        return y;
    if (painter) {
        painter->setPen(theme.secondaryText());
        painter->drawText(
            QRectF(0, y, width, legendLine), Qt::AlignLeft | Qt::AlignVCenter,
            metrics.elidedText(legendWord("A bar spans every day that a date may mean. A number stands for "
                                          "events too close to be drawn apart."),
                               Qt::ElideRight, width));
    }
    return y + legendLine;
}

} // namespace chancery
