// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/shell/proposed_day.h"

#include "core/domain/civil_date.h"

#include <utility>

namespace chancery {

namespace {

/// The dates of so many sources are read well within a frame.
constexpr std::uint32_t mostReadAtOnce = 2000;

QDate proposedFor(const Snapshot &snapshot)
{
    const auto newest = snapshot.newestPublication();
    return newest ? toDate(CivilDay{newest->daysSinceEpoch - 1}) : QDate::currentDate();
}

} // namespace

ProposedDay::ProposedDay(Session &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_day(QDate::currentDate())
{
    connect(&m_session, &Session::snapshotChanged, this, &ProposedDay::follow);
    follow(nullptr);
}

ProposedDay::~ProposedDay() = default;

void ProposedDay::follow(const ChangeSet *reached)
{
    m_isOutdated = m_isOutdated || reached == nullptr || reached->reaches(ObjectKind::Source);
    if (!m_session.snapshot()->replay() && std::exchange(m_isOutdated, false))
        seek();
}

void ProposedDay::seek()
{
    const SnapshotPtr snapshot = m_session.snapshot();
    if (snapshot->count(ObjectKind::Source) <= mostReadAtOnce) {
        m_job.cancel();
        take(proposedFor(*snapshot));
        return;
    }
    m_isSought = true;
    m_job.start([snapshot](const Progress &) { return proposedFor(*snapshot); },
                [this, snapshot](const QDate &day) {
                    // Of a dossier that was changed meanwhile nothing is read whole; the next snapshot comes.
                    if (!snapshot->readLater())
                        take(day);
                    else if (snapshot == m_session.snapshot())
                        m_isOutdated = true;
                    else
                        follow(nullptr);
                });
}

void ProposedDay::take(const QDate &day)
{
    m_day = day;
    m_isSought = false;
    Q_EMIT changed();
}

} // namespace chancery
