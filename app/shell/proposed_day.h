// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/session/session.h"
#include "core/work/job.h"

#include <QDate>
#include <QObject>

namespace chancery {

/// The day before the newest report, proposed wherever a day is asked for: what that one brought is what is
/// asked for most. Today where no source is dated. Of a dossier as known on a day nothing is proposed anew.
/// Of very many sources it is looked for in the background.
class ProposedDay : public QObject
{
    Q_OBJECT

public:
    explicit ProposedDay(Session &session, QObject *parent = nullptr);
    ~ProposedDay() override;

    /// The last that was found.
    [[nodiscard]] const QDate &day() const { return m_day; }
    /// Whether another is being looked for.
    [[nodiscard]] bool isSought() const { return m_isSought; }

Q_SIGNALS:
    void changed();

private:
    void follow(const ChangeSet *reached);
    void seek();
    void take(const QDate &day);

    Session &m_session;
    QDate m_day;
    bool m_isOutdated = true; ///< sources may have changed since it was found
    bool m_isSought = false;
    Job m_job;
};

} // namespace chancery
