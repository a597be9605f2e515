// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/benchmarks/bench_context.h"
#include "tests/benchmarks/figures.h"

#include <QApplication>
#include <QMouseEvent>

using namespace Qt::StringLiterals;

namespace chancery::bench {

/// The pointer on 150 points of the whole dossier, and of a fiftieth of it.
Status measureHover(BenchContext &context)
{
    const auto window = context.window();
    if (!window)
        return window.error();
    TimelineView &view = (*window)->timeline();
    QWidget *area = view.viewport();
    const TimeRange extent = view.lanes().extent();
    std::vector<double> times;
    for (const CivilSecond length : {extent.length(), extent.length() / 50}) {
        const CivilSecond begin = extent.begin + extent.length() / 3;
        view.showRange({begin, begin + length});
        BenchWindow::finishFrame();
        for (int i = 0; i < 150; ++i) {
            const QPointF at(200 + (i * 131) % (area->width() - 220), 60 + (i * 53) % (area->height() - 80));
            times.push_back(BenchWindow::frameTime([&] {
                QMouseEvent move(QEvent::MouseMove, at, area->mapToGlobal(at), Qt::NoButton, Qt::NoButton,
                                 {});
                QApplication::sendEvent(area, &move);
            }));
        }
    }
    context.report().addTimes(u"hover"_s, context.eventCount(), std::move(times));
    return std::monostate();
}

} // namespace chancery::bench
