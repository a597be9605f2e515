// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

#include <functional>
#include <thread>

namespace chancery {

/// Reads something large beside the window. One work runs at a time; of those that are asked for meanwhile
/// only the last is done, and what an older one found is dropped. Before it goes it waits for the work.
class BackgroundRead : public QObject
{
    Q_OBJECT

public:
    /// What takes the finding up: runs in the thread of this object.
    using Take = std::function<void()>;
    /// Runs in another thread, so it holds all that it works on.
    using Work = std::function<Take()>;

    using QObject::QObject;
    ~BackgroundRead() override;

    void start(Work work);
    [[nodiscard]] bool isRunning() const { return m_thread.joinable(); }

private:
    void run(Work work);
    void finish(const Take &take);

    std::thread m_thread;
    Work m_next;
};

} // namespace chancery
