// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/filter/filter_result.h"
#include "core/store/snapshot.h"

#include <QWidget>

#include <functional>
#include <memory>

class QLabel;

namespace chancery {

class Job;
struct ChangeSet;
struct Selection;
class Session;

/// A view that works only while it is seen: it takes the session's snapshot when it is first seen, and
/// follows snapshot, filter and selection from then on; what changed while it was not it takes up when it is
/// seen again. What it reads of a whole dossier is read in the background where the dossier is large.
class DossierView : public QWidget
{
    Q_OBJECT

public:
    ~DossierView() override;

    /// Whether it is the one on top where views share a place. A dock behind another's tab is moved aside,
    /// not hidden, so that the widget itself does not know.
    void setOnTop(bool isOnTop);

protected:
    DossierView(Session &session, QWidget *parent);

    [[nodiscard]] Session &session() const { return m_session; }

    /// Reads what the view needs of a whole snapshot, in another thread where that is much: it may use
    /// nothing of the view but what it holds itself. What it returns, if anything, then puts the finding into
    /// the view, in the view's own thread, before takeSnapshot().
    using Reading = std::function<std::function<void()>(const Snapshot &snapshot)>;
    /// None where takeSnapshot() needs nothing of the kind.
    [[nodiscard]] virtual Reading reading() { return {}; }
    /// Reads Snapshot::facts().
    [[nodiscard]] static Reading readingOfFacts();
    /// Whether a change touched nothing of what the view shows, so that it goes on as it is. It may say so
    /// only where every row is where it was (ChangeSet::spares). Of itself a view shows anything but
    /// judgements.
    [[nodiscard]] virtual bool isSparedBy(const ChangeSet &reached) const;
    /// Puts the session's snapshot, and what its filter leaves of it, into the view's models. Over revisions
    /// of one dossier it keeps what is selected, unfolded and scrolled to.
    virtual void takeSnapshot() = 0;
    /// Shows what is selected; `by` is who selected it: this view too where it has been reflected before and
    /// merely stands in other rows. Rows are those of the snapshot last taken.
    virtual void reflect(const Selection &selection, const QObject *by) = 0;

    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void onSnapshot(const ChangeSet *reached);
    void onFilter();
    void onSelection(const Selection &selection, const QObject *by);
    [[nodiscard]] bool isSeen() const { return m_isOnTop && isVisible(); }
    [[nodiscard]] bool hasRead(const SnapshotPtr &snapshot) const;
    void take();
    void keep(const SnapshotPtr &snapshot, const std::function<void()> &finding);
    void takeUp();
    void catchUp();
    void showWaiting(bool isWaiting);

    Session &m_session;
    bool m_isOnTop = true;
    bool m_stale = true;
    bool m_behind = true;
    bool m_keepsPlace = false; ///< what it is behind with it has shown, in the rows of a revision before
    std::weak_ptr<const Snapshot> m_read; ///< what reading() was done with
    FilterResultPtr m_taken;              ///< the filter's result when the snapshot was taken
    bool m_dimsTaken = false;
    Job *m_reading;
    QLabel *m_waiting = nullptr;
};

} // namespace chancery
