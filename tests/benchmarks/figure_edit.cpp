// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

// From the call that changes the dossier until every visible view is painted, and the same of its undoing.
// What is measured is changed and put back; the file itself stays of the present version.

#include "app/shell/edit_history.h"
#include "core/edit/merge.h"
#include "core/edit/remove.h"
#include "tests/benchmarks/bench_context.h"
#include "tests/benchmarks/figures.h"

#include <QAction>
#include <QElapsedTimer>
#include <QKeySequence>
#include <QTimer>

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;

namespace chancery::bench {

namespace {

constexpr int rounds = 20;

/// The most milliseconds in which the window answered nothing since this began.
class PaintGaps
{
public:
    PaintGaps()
    {
        m_since.start();
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { take(); });
        m_timer.start(1); // one that never rests takes a processor from what it measures
    }
    double longest()
    {
        take();
        return m_longest;
    }

private:
    void take()
    {
        m_longest = std::max(m_longest, static_cast<double>(m_since.nsecsElapsed()) / 1e6);
        m_since.restart();
    }

    QTimer m_timer;
    QElapsedTimer m_since;
    double m_longest = 0;
};

class Editing
{
public:
    Editing(BenchContext &context, BenchWindow &window, double rawScan)
        : m_context(context)
        , m_window(window)
        , m_history(*window.widget().findChild<EditHistory *>())
        , m_rawScan(rawScan)
    {
    }

    [[nodiscard]] const Snapshot &now() const { return *m_history.store()->snapshot(); }

    /// Milliseconds of a change and of its undoing.
    Outcome<std::pair<double, double>> run(const Change &change)
    {
        Status done = std::monostate();
        PaintGaps gaps;
        const double there =
            BenchWindow::frameTime([&] { done = m_history.apply(change, u"A measured change"_s); });
        if (!done)
            return done.error();
        const QList<QAction *> actions = m_window.widget().findChildren<QAction *>();
        const auto undo = std::find_if(actions.begin(), actions.end(), [](const QAction *action) {
            return action->shortcuts().contains(QKeySequence(QKeySequence::Undo));
        });
        const double back = BenchWindow::frameTime([&] { (*undo)->trigger(); });
        m_longestGap = std::max(m_longestGap, gaps.longest());
        return std::pair(there, back);
    }

    /// One line for a kind of change, with its undoing counted in.
    Status measure(const QString &figure, const QString &operation, int times,
                   const std::function<Change(int round)> &change)
    {
        std::vector<double> all;
        m_longestGap = 0;
        for (int round = 0; round < times; ++round) {
            const auto took = run(change(round));
            if (!took)
                return took.error();
            all.push_back(took->first);
            all.push_back(took->second);
        }
        std::sort(all.begin(), all.end());
        const auto late =
            std::min(all.size() - 1, static_cast<std::size_t>(0.95 * static_cast<double>(all.size())));
        m_context.report().add({{u"name"_s, figure},
                                {u"op"_s, operation},
                                {u"events"_s, static_cast<qint64>(m_context.eventCount())},
                                {u"p95_ms"_s, rounded(all[late])},
                                {u"median_ms"_s, rounded(all[all.size() / 2])},
                                {u"raw_scan_ms"_s, rounded(m_rawScan)},
                                {u"raw_scans"_s, m_context.inRawScans(all[late])},
                                {u"longest_gap_ms"_s, rounded(m_longestGap)}});
        return std::monostate();
    }

    [[nodiscard]] std::uint32_t drawn(ObjectKind kind, int round) const
    {
        const std::uint32_t count = now().count(kind);
        return static_cast<std::uint32_t>(std::uint64_t{7919} * 31 * static_cast<std::uint64_t>(round + 1) %
                                          std::max(count, 1U));
    }

    [[nodiscard]] Change retitled(int round) const
    {
        Event event = now().at(EventRow{drawn(ObjectKind::Event, round)});
        event.title += u" (%1)"_s.arg(round);
        Change change;
        change.put.emplace_back(event);
        return change;
    }

    [[nodiscard]] Fact factLike(int round, const QString &id) const
    {
        Fact fact = now().at(FactRow{drawn(ObjectKind::Fact, round)});
        fact.id = FactId(id);
        return fact;
    }

private:
    BenchContext &m_context;
    BenchWindow &m_window;
    EditHistory &m_history;
    double m_rawScan;
    double m_longestGap = 0;
};

Outcome<Editing> editing(BenchContext &context)
{
    const auto opening = context.opening();
    if (!opening)
        return opening.error();
    const auto window = context.window();
    if (!window)
        return window.error();
    return Editing(context, **window, opening->rawScan);
}

} // namespace

Status measureEditFirst(BenchContext &context)
{
    auto edits = editing(context);
    if (!edits)
        return edits.error();
    return edits->measure(u"edit_first"_s, u"title"_s, 1, [&](int round) { return edits->retitled(round); });
}

Status measureEdit(BenchContext &context)
{
    auto edits = editing(context);
    if (!edits)
        return edits.error();
    const QString figure = u"edit"_s;
    Status done =
        edits->measure(figure, u"title"_s, rounds, [&](int round) { return edits->retitled(round); });
    if (done) {
        done = edits->measure(figure, u"new fact"_s, rounds, [&](int round) {
            Change change;
            change.put.emplace_back(edits->factLike(round, u"f-measured-%1"_s.arg(round)));
            return change;
        });
    }
    if (done) {
        done = edits->measure(figure, u"new event"_s, rounds, [&](int round) {
            const EventId event(u"ev-measured-%1"_s.arg(round));
            Change change;
            change.put.emplace_back(Event{event, u"A measured event"_s, EventKind::Meeting});
            Fact date = edits->factLike(round, u"f-measured-%1"_s.arg(round));
            date.payload = EventDatePayload{event};
            date.about.clear();
            date.date = Edtf::parse(u"1900-01-01"_s).value();
            change.put.emplace_back(date);
            return change;
        });
    }
    if (done) {
        done = edits->measure(figure, u"merge"_s, rounds, [&](int round) {
            // Of participants as they come, none of the largest.
            const std::uint32_t count = edits->now().count(ObjectKind::Participant);
            const std::uint32_t one = count / 2 + static_cast<std::uint32_t>(round) % std::max(count / 4, 1U);
            const auto edit = chancery::merge(edits->now(), edits->now().refAt(ObjectKind::Participant, one),
                                              edits->now().refAt(ObjectKind::Participant, one - 1));
            return edit ? edit->change : Change();
        });
    }
    if (done) {
        done = edits->measure(figure, u"deleted fact"_s, rounds, [&](int round) {
            const ObjectRef fact =
                edits->now().refAt(ObjectKind::Fact, edits->drawn(ObjectKind::Fact, round));
            const auto edit = chancery::remove(edits->now(), {fact}, Dependents::Go);
            return edit ? edit->change : Change();
        });
    }
    return done;
}

Status measureEditSource(BenchContext &context)
{
    auto edits = editing(context);
    if (!edits)
        return edits.error();
    const auto changed = [&](int round, const std::function<void(SourceDescription &)> &set) {
        SourceDescription source = edits->now().at(SourceRow{edits->drawn(ObjectKind::Source, round)});
        set(source);
        Change change;
        change.put.emplace_back(source);
        return change;
    };
    constexpr int few = 3; // each takes seconds
    const Status done = edits->measure(u"edit_source"_s, u"date"_s, few, [&](int round) {
        return changed(round, [](SourceDescription &source) {
            source.published = Edtf::parse(u"2031-01-01"_s).value();
        });
    });
    if (!done)
        return done;
    return edits->measure(u"edit_source"_s, u"publisher"_s, few, [&](int round) {
        return changed(round, [](SourceDescription &source) { source.publisher = u"Another publisher"_s; });
    });
}

} // namespace chancery::bench
