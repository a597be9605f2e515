// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/shell/known_on.h"

#include "app/shell/edit_history.h"
#include "app/shell/open_job.h"

namespace chancery {

KnownOn::KnownOn(EditHistory &history, Session &session, QObject *parent)
    : QObject(parent)
    , m_history(history)
    , m_shown(history.store())
    , m_session(session)
{
    history.setPresenter([this](const ChangeSet *reached) { update(reached); });
}

KnownOn::~KnownOn() = default;

void KnownOn::open()
{
    if (m_job)
        m_job->cancel();
    m_again = m_job != nullptr;
    m_day.reset();
    m_possible = {};
    m_shown = m_history.store();
    m_session.openSnapshot(m_shown->snapshot());
    Q_EMIT changed();
}

void KnownOn::update(const ChangeSet *reached)
{
    if (m_day) {
        m_missesChanges = true;
        start();
    } else {
        finish(m_history.store(), m_missesChanges ? nullptr : reached);
    }
}

void KnownOn::setDay(std::optional<CivilDay> day)
{
    if (m_day == day)
        return;
    m_day = day;
    update(nullptr);
}

void KnownOn::cancel()
{
    if (!m_job)
        return;
    m_job->cancel();
    m_again = false;
    const auto &replay = m_session.snapshot()->replay();
    m_day = replay ? std::optional(replay->day) : std::nullopt;
    Q_EMIT changed();
}

void KnownOn::start()
{
    if (m_job) {
        m_again = true;
        m_job->cancel();
        return;
    }
    const auto possible = std::make_shared<PossiblyKnown>();
    m_job = std::make_unique<OpenJob>(m_history.store()->path(),
                                      [store = m_history.store(), day = *m_day, possible](const Progress &p) {
                                          auto replayed = store->asKnownOn(day, p);
                                          if (!replayed)
                                              return replayed;
                                          const auto replay = (*replayed)->snapshot()->replay();
                                          if (replay && !replay->undatedSources.isEmpty()) {
                                              if (const auto whole = store->readAll())
                                                  *possible = possiblyKnownOn(*whole, day);
                                          }
                                          return replayed;
                                      });
    // The job is the sender of the signal being handled; it goes when that is over.
    const auto end = [this] {
        m_job.release()->deleteLater();
        const bool again = std::exchange(m_again, false);
        if (again && m_day)
            start();
        return !again;
    };
    connect(m_job.get(), &OpenJob::progressed, this, &KnownOn::progressed);
    connect(m_job.get(), &OpenJob::opened, this, [this, end, possible](const std::shared_ptr<Store> &store) {
        if (end())
            finish(store, nullptr, std::move(*possible));
    });
    connect(m_job.get(), &OpenJob::failed, this, [this, end](const Error &error) {
        if (!end())
            return;
        m_day.reset();
        finish(m_history.store());
        Q_EMIT failed(error);
    });
    connect(m_job.get(), &OpenJob::cancelled, this, [this, end] {
        end();
        Q_EMIT changed();
    });
    m_job->start();
    Q_EMIT changed();
}

void KnownOn::finish(const std::shared_ptr<Store> &shown, const ChangeSet *reached, PossiblyKnown possible)
{
    if (m_job) {
        // The whole is at hand: what is being made is not wanted any more.
        m_job->cancel();
        m_again = false;
    }
    m_shown = shown;
    m_possible = std::move(possible);
    if (m_shown == m_history.store())
        m_missesChanges = false;
    m_session.advanceSnapshot(m_shown->snapshot(), reached);
    Q_EMIT changed();
}

} // namespace chancery
