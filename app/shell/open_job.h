// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/io/content_stamp.h"
#include "core/store/store.h"

#include <QObject>

#include <atomic>
#include <functional>
#include <memory>
#include <optional>
#include <thread>

namespace chancery {

/// Opens a dossier on a thread of its own, tells how far it is, and can be cancelled. One job opens one
/// dossier; one of opened(), failed() and cancelled() ends it.
class OpenJob : public QObject
{
    Q_OBJECT

public:
    using Work = std::function<Outcome<std::shared_ptr<Store>>(const Progress &)>;

    explicit OpenJob(QString location, QObject *parent = nullptr);
    /// A job that makes its store by other work than opening; `location` names it.
    OpenJob(QString location, Work work, QObject *parent = nullptr);
    ~OpenJob() override;

    void start();
    /// Asks the work to stop. Nothing is opened after this, even if the work was all but done.
    void cancel();

    [[nodiscard]] const QString &location() const { return m_location; }
    /// What the file held when it was read; none of a `.dossier`, which is not read but opened, and before
    /// opened().
    [[nodiscard]] const std::optional<ContentStamp> &stamp() const { return m_stamp; }

Q_SIGNALS:
    void progressed(double share);
    void opened(std::shared_ptr<chancery::Store> store);
    void failed(const chancery::Error &error);
    void cancelled();

private:
    QString m_location;
    Work m_work;
    std::optional<ContentStamp> m_stamp;
    std::atomic<bool> m_cancelled = false;
    std::thread m_thread;
};

} // namespace chancery
