// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/io/progress.h"

#include <QObject>

#include <atomic>
#include <functional>
#include <memory>
#include <thread>

namespace chancery {

/// Does long work in the background, in a thread of its own: one work at a time, and of those that are asked
/// for meanwhile only the last. A work that ends well has what it found taken up in the thread of the job;
/// one that was cancelled, or that a later one replaced, leaves nothing.
class Job : public QObject
{
    Q_OBJECT

public:
    /// Takes up what was found; runs in the thread of the job.
    using Take = std::function<void()>;
    /// Runs in the background, so it holds all that it works on. It may ask `progress` now and then whether
    /// to go on, and where it may not, what it returns is of no account.
    using Work = std::function<Take(const Progress &progress)>;

    using QObject::QObject;
    /// Stops the work and waits for its end; nothing is taken up.
    ~Job() override;

    /// Begins, or begins when the work that is to stop for it has stopped.
    void start(Work work);
    /// `take` gets what `work(progress)` returned, a result or an Outcome with its error.
    template<class Find, class TakeUp>
    void start(Find work, TakeUp take)
    {
        start(Work([work = std::move(work), take = std::move(take)](const Progress &progress) -> Take {
            // Held, not copied: a result may be large.
            auto found = std::make_shared<decltype(work(progress))>(work(progress));
            return [take, found] { take(*found); };
        }));
    }
    /// Asks the work to stop, and forgets the one that waits. Nothing is taken up after this, even if the
    /// work was all but done; cancelled() comes when it has stopped.
    void cancel();
    /// Stops the work and waits for its end; no signal comes of it any more.
    void stop();
    /// From start() to the moment before what was found is taken up.
    [[nodiscard]] bool isRunning() const { return m_thread.joinable(); }

Q_SIGNALS:
    /// Grows from 1 to 100 while a work runs that tells how far it is.
    void progressed(int percent);
    /// The work that cancel() was called on has stopped, and no other was asked for since.
    void cancelled();

private:
    using Stops = std::shared_ptr<std::atomic_bool>;

    void run(Work work);
    void end(const Stops &stops, const Take &take);

    std::thread m_thread;
    Stops m_stops; ///< of the work that runs
    Work m_next;
};

} // namespace chancery
