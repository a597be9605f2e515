// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/shell/known_on.h"

#include "app/shell/edit_history.h"

namespace chancery {

KnownOn::KnownOn(EditHistory &history, Session &session, QObject *parent)
    : QObject(parent)
    , m_history(history)
    , m_shown(history.store())
    , m_session(session)
{
    connect(&m_job, &Job::progressed, this, &KnownOn::progressed);
    connect(&m_job, &Job::cancelled, this, &KnownOn::changed);
    history.setPresenter([this](const ChangeSet *reached) { update(reached); });
}

KnownOn::~KnownOn() = default;

void KnownOn::open()
{
    m_job.cancel();
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
    if (!m_job.isRunning())
        return;
    m_job.cancel();
    const auto &replay = m_session.snapshot()->replay();
    m_day = replay ? std::optional(replay->day) : std::nullopt;
    Q_EMIT changed();
}

void KnownOn::start()
{
    struct Replayed
    {
        std::shared_ptr<Store> store;
        PossiblyKnown possible;
    };
    m_job.start(
        [store = m_history.store(), day = *m_day](const Progress &progress) -> Outcome<Replayed> {
            auto replayed = store->asKnownOn(day, progress);
            if (!replayed)
                return replayed.error();
            PossiblyKnown possible;
            const auto replay = (*replayed)->snapshot()->replay();
            if (replay && !replay->undatedSources.isEmpty()) {
                if (const auto whole = store->readAll())
                    possible = possiblyKnownOn(*whole, day);
            }
            return Replayed{*std::move(replayed), std::move(possible)};
        },
        [this](const Outcome<Replayed> &replayed) {
            if (replayed) {
                finish(replayed->store, nullptr, replayed->possible);
                return;
            }
            m_day.reset();
            finish(m_history.store());
            Q_EMIT failed(replayed.error());
        });
    Q_EMIT changed();
}

void KnownOn::finish(const std::shared_ptr<Store> &shown, const ChangeSet *reached, PossiblyKnown possible)
{
    // What is being made is not wanted any more.
    m_job.cancel();
    m_shown = shown;
    m_possible = std::move(possible);
    if (m_shown == m_history.store())
        m_missesChanges = false;
    m_session.advanceSnapshot(m_shown->snapshot(), reached);
    Q_EMIT changed();
}

} // namespace chancery
