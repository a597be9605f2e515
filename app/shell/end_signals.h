// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

#include <array>
#include <memory>

class QSocketNotifier;

namespace chancery {

/// Tells the event loop that the system asks the program to end: SIGTERM, SIGINT, SIGHUP. One at a time in a
/// process. A signal that comes again while the first is not answered ends the program as it would without
/// this.
class EndSignals : public QObject
{
    Q_OBJECT

public:
    explicit EndSignals(QObject *parent = nullptr);
    ~EndSignals() override;

Q_SIGNALS:
    void asked();

private:
    std::unique_ptr<QSocketNotifier> m_notifier;
};

} // namespace chancery
