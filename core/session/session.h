// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/time_range.h"
#include "core/filter/filter_result.h"
#include "core/search/fact_matcher.h"
#include "core/session/place_history.h"
#include "core/session/selection.h"
#include "core/store/change.h"
#include "core/work/job.h"

#include <QObject>
#include <QTimer>

#include <memory>
#include <optional>
#include <vector>

namespace chancery {

/// Selection, visible range and filter: the only thing views share. A view calls select() or show() with
/// itself as `by`; every view hears of it with that `by`, so that the one that asked can keep still. A view
/// that comes late reads the present state from the accessors.
class Session : public QObject
{
    Q_OBJECT

public:
    explicit Session(SnapshotPtr snapshot, QObject *parent = nullptr);
    ~Session() override;

    /// Never null.
    [[nodiscard]] const SnapshotPtr &snapshot() const { return m_snapshot; }
    /// Shows another dossier: history and visible range start anew, nothing is selected, nothing filtered.
    void openSnapshot(SnapshotPtr snapshot);
    /// Shows the next revision of the same dossier: the selection stays where its object still is, and the
    /// filter is applied to it. `reached` is what the change from the present revision to it touched; null:
    /// nobody knows, and where it is of another store (as known on a day), it is as another dossier to views.
    void advanceSnapshot(SnapshotPtr snapshot, const ChangeSet *reached = nullptr);

    [[nodiscard]] const Selection &selection() const { return m_selection; }
    /// Selects an object and remembers it for back(); does nothing where the dossier does not have it or
    /// where it is selected already.
    void select(const ObjectRef &object, const QObject *by = nullptr);
    void clearSelection(const QObject *by = nullptr);

    /// Every selection, every filter and every range that somebody came to rest at is a place; a pan of many
    /// steps is one. Back and Forward walk them.
    [[nodiscard]] bool canGoBack() const { return m_history.canGoBack() || isMoving(); }
    [[nodiscard]] bool canGoForward() const { return m_history.canGoForward() && !isMoving(); }
    void back();
    void forward();
    /// The range shown before the present one, by the same history; what is selected and filtered stays.
    [[nodiscard]] bool hasRangeBefore() const { return m_history.hasRangeBefore() || isMoving(); }
    void goToRangeBefore();
    /// Goes to an object, a range, or both, in one step of the history.
    void visit(const std::optional<ObjectRef> &object, const std::optional<TimeRange> &range);
    /// Begins the history at a place, that of an earlier run for example. An object that is not in the
    /// dossier any more is left out, and so is no range.
    void startAt(const Place &place);

    /// What the timeline shows; none until a timeline has said so.
    [[nodiscard]] const std::optional<TimeRange> &visibleRange() const { return m_range; }
    /// Somebody moves the timeline. It becomes a place when nothing has moved for a while.
    void show(const TimeRange &range, const QObject *by = nullptr);
    /// The timeline moves on its own, to show what was selected, or when it opens.
    void follow(const TimeRange &range, const QObject *by = nullptr);
    /// What is shown was come to on purpose, and what is shown next is another step.
    void comeToRest();

    [[nodiscard]] const Filter &filter() const { return m_filter; }
    /// Every view shows what the filter leaves. What it is computed from is read first, on another thread
    /// where the dossier is large; until then views show what they did.
    void setFilter(const Filter &filter);
    /// What is shown of the present snapshot; null for everything.
    [[nodiscard]] const FilterResultPtr &shown() const { return m_shown; }
    /// Whether a filter that was set is still to be applied.
    [[nodiscard]] bool isFilterPending() const { return m_reader.isRunning() || m_isMatching; }
    /// Whether the timeline and the list of facts show what the filter leaves out, pale; elsewhere it is
    /// hidden all the same.
    [[nodiscard]] bool dims() const { return m_dims; }
    void setDims(bool dims);
    /// Why the facts that the filter's text asks for could not be found; empty where they were.
    [[nodiscard]] const QString &filterFault() const { return m_textFault; }

Q_SIGNALS:
    /// Another snapshot is shown. `reached` is what a change touched from the one before to this; a view
    /// leaves alone what it did not touch, keeps what is scrolled to, selected and unfolded, and resets
    /// nothing. Null: another dossier, of which a view shows everything anew.
    void snapshotChanged(const chancery::ChangeSet *reached);
    /// `by` is the session itself where the same object stays selected in another revision: rows may differ,
    /// and nothing is to be scrolled or unfolded for it.
    void selectionChanged(const chancery::Selection &selection, const QObject *by);
    void visibleRangeChanged(const chancery::TimeRange &range, const QObject *by);
    void historyChanged();
    /// What is shown() changed, or is about to: see isFilterPending().
    void filterChanged();

private:
    void apply(const std::optional<ObjectRef> &object, const QObject *by);
    void goToPresent();
    void setRange(const TimeRange &range, const QObject *by);
    /// Whether the timeline was moved and has not come to rest.
    [[nodiscard]] bool isMoving() const
    {
        return m_range && m_history.present().range && m_range != m_history.present().range;
    }
    void applyFilter();
    void computeFilter();
    void readLinks();
    void matchText();
    void forgetText();
    [[nodiscard]] bool asksForText() const;

    SnapshotPtr m_snapshot;
    Selection m_selection;
    std::optional<TimeRange> m_range;
    Filter m_filter;
    FilterResultPtr m_shown;
    PlaceHistory m_history;
    bool m_isGoing = false; ///< to the present place of the history, which is to stay as it is
    QTimer m_rest;
    FactMatcher m_matcher;
    bool m_dims = false;
    bool m_isMatching = false;                ///< the matcher is to answer
    QString m_text;                           ///< what it was asked last
    std::shared_ptr<const RowSet> m_textRows; ///< its answer; null: none yet, or every fact
    QString m_textFault;
    Job m_reader; ///< reads what filters are computed from
};

} // namespace chancery
