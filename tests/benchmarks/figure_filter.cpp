// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/benchmarks/bench_context.h"
#include "tests/benchmarks/figures.h"

#include <QCoreApplication>
#include <QDialog>
#include <QTreeWidget>

using namespace Qt::StringLiterals;

namespace chancery::bench {

/// A hundred changes of a facet, from the change until every view that is seen is painted; and once, how long
/// the first filter reads before it is applied, while the window goes on.
Status measureFilter(BenchContext &context)
{
    const auto window = context.window();
    if (!window)
        return window.error();
    Session &session = (*window)->session();
    Filter filter;
    filter.roots = 2;
    const double reading = timed([&] {
        session.setFilter(filter);
        while (session.isFilterPending())
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    });
    context.report().add({{u"name"_s, u"filter_first"_s},
                          {u"events"_s, static_cast<qint64>(context.eventCount())},
                          {u"ms"_s, rounded(reading)},
                          {u"raw_scans"_s, context.inRawScans(reading)}});

    const auto change = [&] {
        const Snapshot &snapshot = *session.snapshot();
        std::vector<double> times;
        for (std::uint32_t i = 0; i < 100; ++i) {
            Filter next;
            // Each kind of facet in turn, narrow and wide ones.
            switch (i % 5) {
            case 0:
                next.eventKinds = {static_cast<EventKind>(i / 5 % 9)};
                break;
            case 1:
                next.assertions = {Assertion::Reported, static_cast<Assertion>(1 + i / 5 % 5)};
                break;
            case 2:
                if (snapshot.count(ObjectKind::Participant) > 0)
                    next.participants = {
                        snapshot.idAt(ParticipantRow{i * 7919 % snapshot.count(ObjectKind::Participant)})};
                break;
            case 3:
                next.reliability = static_cast<Reliability>(i / 5 % 6);
                break;
            default:
                next.roots = 1 + static_cast<int>(i / 5 % 3);
                break;
            }
            times.push_back(BenchWindow::frameTime([&] { session.setFilter(next); }));
        }
        return times;
    };
    context.report().addTimes(u"filter"_s, context.eventCount(), change());

    // The same with the panel open, which counts what each choice would leave.
    auto *panel = (*window)->widget().findChild<QDialog *>(u"filter-panel"_s);
    const auto *choices = panel->findChild<QTreeWidget *>();
    panel->show();
    while (choices->topLevelItemCount() < 2)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    context.report().addTimes(u"filter_panel_open"_s, context.eventCount(), change());
    panel->hide();
    session.setFilter({});
    return std::monostate();
}

} // namespace chancery::bench
