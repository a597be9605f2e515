// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/views/timeline/timeline_view.h"
#include "core/domain/civil_day.h"
#include "core/store/open_dossier.h"
#include "tests/app/shown_window.h"

#include <QApplication>
#include <QScrollBar>
#include <QTest>
#include <QWheelEvent>

namespace chancery::tests {

inline CivilSecond day(std::int64_t year, int month, int dayOfMonth)
{
    return CivilDay::fromYmd(year, month, dayOfMonth).daysSinceEpoch * secondsPerDay;
}

/// A timeline on a dossier, the built-in one by default, and hands on it.
struct Window : ShownView<TimelineView>
{
    explicit Window(QSize size = {900, 330}, const QString &location = defaultDossier())
        : Window(openDossier(location).value(), size)
    {
    }
    explicit Window(std::shared_ptr<Store> opened, QSize size = {900, 330})
        : ShownView(std::move(opened), size)
    {
    }

    [[nodiscard]] double timeX(CivilSecond time) { return view.frame().scale.x(time); }
    [[nodiscard]] QPoint middle() { return {static_cast<int>(view.frame().scale.left() + 300), 120}; }

    void wheel(QPoint at, int angle, Qt::KeyboardModifiers modifiers)
    {
        QWheelEvent event(at, view.viewport()->mapToGlobal(at), {}, {0, angle}, Qt::NoButton, modifiers,
                          Qt::NoScrollPhase, false);
        QApplication::sendEvent(view.viewport(), &event);
    }
    void drag(QPoint from, QPoint to, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::mousePress(view.viewport(), Qt::LeftButton, modifiers, from);
        for (int step = 1; step <= 4; ++step) {
            const QPoint at = from + (to - from) * step / 4;
            QMouseEvent move(QEvent::MouseMove, at, view.viewport()->mapToGlobal(at), Qt::NoButton,
                             Qt::LeftButton, modifiers);
            QApplication::sendEvent(view.viewport(), &move);
        }
        QTest::mouseRelease(view.viewport(), Qt::LeftButton, modifiers, to);
    }
    /// Scrolls until the event is seen.
    [[nodiscard]] std::optional<QRectF> find(EventRow row)
    {
        for (int scroll = 0; scroll <= view.verticalScrollBar()->maximum() + 60; scroll += 60) {
            view.verticalScrollBar()->setValue(scroll);
            const auto rect = view.rectOf(row);
            if (rect && rect->height() > 8)
                return rect;
        }
        return std::nullopt;
    }
};

/// An event of a made dossier, with the dates that reports give it, as EDTF.
struct DatedEvent
{
    QString title;
    QStringList dates;
    EventKind kind = EventKind::Statement;
};

/// A private store of these events, with one source.
inline std::shared_ptr<Store> datedStore(const std::vector<DatedEvent> &events)
{
    using namespace Qt::StringLiterals;
    Dossier dossier;
    dossier.info.id = u"made"_s;
    dossier.info.title = u"Made"_s;
    Source source;
    source.id = SourceId(u"s"_s);
    source.title = u"Report"_s;
    source.reliabilityReason = u"made for a test"_s;
    source.text = u"It happened."_s;
    dossier.sources.push_back(source);
    Passage passage;
    passage.id = PassageId(u"p"_s);
    passage.source = source.id;
    passage.exact = u"It happened"_s;
    dossier.passages.push_back(passage);
    for (const DatedEvent &made : events) {
        Event event;
        event.id = EventId(u"e%1"_s.arg(dossier.events.size()));
        event.title = made.title;
        event.kind = made.kind;
        dossier.events.push_back(event);
        for (const QString &date : made.dates) {
            Fact fact;
            fact.id = FactId(u"f%1"_s.arg(dossier.facts.size()));
            fact.statement = u"It happened then."_s;
            fact.date = Edtf::parse(date).value();
            fact.payload = EventDatePayload{event.id};
            fact.evidence.push_back({passage.id, Relation::Supports});
            dossier.facts.push_back(fact);
        }
    }
    return Store::fromDossier(dossier, u"made"_s).value();
}

} // namespace chancery::tests
