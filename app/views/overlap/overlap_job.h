// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/text/overlap.h"

#include <QObject>

#include <thread>

namespace chancery {

/// Compares two texts on a thread of its own: long ones take a second or so. One job compares once.
class OverlapJob : public QObject
{
    Q_OBJECT

public:
    OverlapJob(QString first, QString second, QObject *parent = nullptr);
    /// Waits for the comparison to end.
    ~OverlapJob() override;

    void start();

Q_SIGNALS:
    void finished(const chancery::TextOverlap &overlap);

private:
    QString m_first;
    QString m_second;
    std::thread m_thread;
};

} // namespace chancery
