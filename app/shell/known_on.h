// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/possibly_known.h"
#include "core/session/session.h"
#include "core/store/store.h"
#include "core/work/job.h"

#include <QObject>

#include <memory>
#include <optional>

namespace chancery {

class EditHistory;

/// What the session shows of a dossier: the whole, or the dossier as known on a day. The latter is made on a
/// thread of its own; until it is ready the session shows what it did.
class KnownOn : public QObject
{
    Q_OBJECT

public:
    /// The session shows the present snapshot of the store with that history, which outlives this. What
    /// changes there is shown through this from now on.
    KnownOn(EditHistory &history, Session &session, QObject *parent = nullptr);
    ~KnownOn() override;

    /// Shows the dossier that the history has now, another one: the whole of it.
    void open();
    /// Shows the dossier as known on a day; without one, the whole.
    void setDay(std::optional<CivilDay> day);
    /// Gives up what is being made: the session goes on with what it shows.
    void cancel();

    /// The day that was asked for last, though the dossier may not be ready yet.
    [[nodiscard]] const std::optional<CivilDay> &day() const { return m_day; }
    /// The store behind what the session shows: for what reads a dossier whole.
    [[nodiscard]] const std::shared_ptr<Store> &shown() const { return m_shown; }
    /// What that leaves out although it may have been known on the day; nothing where the whole is shown.
    [[nodiscard]] const PossiblyKnown &possible() const { return m_possible; }
    [[nodiscard]] bool isWorking() const { return m_job.isRunning(); }

Q_SIGNALS:
    /// Day, work or what is shown changed.
    void changed();
    void progressed(int percent);
    void failed(const chancery::Error &error);

private:
    /// Shows the present revision of the dossier: as known on the day, where one is set.
    void update(const ChangeSet *reached);
    void start();
    void finish(const std::shared_ptr<Store> &shown, const ChangeSet *reached = nullptr,
                PossiblyKnown possible = {});

    EditHistory &m_history;
    std::shared_ptr<Store> m_shown;
    Session &m_session;
    std::optional<CivilDay> m_day;
    PossiblyKnown m_possible;
    Job m_job;                    ///< makes the dossier as known on the day
    bool m_missesChanges = false; ///< the session may show the whole as it was some changes ago
};

} // namespace chancery
