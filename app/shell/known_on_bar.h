// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/snapshot.h"

#include <QWidget>

class QCheckBox;
class QDateEdit;
class QProgressBar;
class QTimer;
class QToolButton;

namespace chancery {

class ElidedLabel;
class KnownOn;
class ProposedDay;
class Session;

/// The control for “as known on”: a switch, a date, and what the replay hides, counted.
class KnownOnBar : public QWidget
{
    Q_OBJECT

public:
    KnownOnBar(KnownOn &knownOn, const ProposedDay &proposed, Session &session, QWidget *parent = nullptr);
    ~KnownOnBar() override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void apply();
    void reflect();
    [[nodiscard]] bool awaitsDay() const;
    void updateColours();

    KnownOn &m_knownOn;
    const ProposedDay &m_proposed;
    Session &m_session;
    SnapshotPtr
        m_awaited; ///< of the dossier that is shown as known as soon as a day is proposed; null of none
    QCheckBox *m_switch;
    QDateEdit *m_date;
    ElidedLabel *m_hidden;
    QToolButton *m_possible; ///< what may have been known, on a click
    QProgressBar *m_progress;
    QToolButton *m_cancel;
    QTimer *m_settled;  ///< runs while the date is being stepped
    QTimer *m_patience; ///< progress is shown only of work that takes its time
};

} // namespace chancery
