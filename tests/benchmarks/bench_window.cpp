// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/benchmarks/bench_window.h"

#include "tests/benchmarks/report.h"

#include <QApplication>
#include <QDockWidget>
#include <QThread>

#include <algorithm>

namespace chancery::bench {

BenchWindow::BenchWindow(std::shared_ptr<Store> store, const QString &location, bool hasDocks)
    : m_session(store->snapshot())
    , m_settings(QString())
    , m_window(std::move(store), location, m_session, m_settings)
    , m_timeline(m_window.findChild<TimelineView *>())
{
    if (!hasDocks) {
        const auto docks = m_window.findChildren<QDockWidget *>();
        for (QDockWidget *dock : docks)
            dock->hide();
    }
    m_window.resize(1920, 1080);
    m_window.show();
    finishFrame();
}

double BenchWindow::group(LaneGrouping grouping)
{
    double longestGap = timed([&] { m_timeline->setGrouping(grouping); });
    while (m_timeline->isGrouping()) {
        longestGap = std::max(longestGap, timed([] { QApplication::processEvents(); }));
        QThread::usleep(200);
    }
    return std::max(longestGap, timed([] { finishFrame(); }));
}

void BenchWindow::finishFrame()
{
    QApplication::sendPostedEvents();
    // What is deleted later, which an event loop does between two events and processEvents() never.
    QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QApplication::processEvents();
    QApplication::processEvents();
}

double BenchWindow::frameTime(const std::function<void()> &gesture)
{
    return timed([&] {
        gesture();
        finishFrame();
    });
}

} // namespace chancery::bench
