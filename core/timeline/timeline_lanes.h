// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/change.h"
#include "core/store/snapshot.h"
#include "core/timeline/event_mask.h"
#include "core/timeline/frame.h"
#include "core/timeline/lane_layout.h"
#include "core/timeline/time_folds.h"

#include <QHash>
#include <QSet>
#include <QStringList>

#include <memory>
#include <optional>
#include <vector>

namespace chancery {

/// The events of a snapshot put in lanes and rows: computed when a dossier is shown, when it is grouped
/// otherwise or when a lane is opened, never while panning or zooming.
class TimelineLanes
{
public:
    /// How many rows a lane has.
    enum class Rows : std::uint8_t {
        Usual,  ///< enough for most
        Every,  ///< as many as tell all its events apart
        Folded, ///< one, which shows its density
    };
    struct Lane
    {
        QString name;
        ObjectRef object;             ///< id empty where the lane stands for no object
        std::vector<EventRow> events; ///< those that are shown, in time order, undated ones last
        std::uint32_t dated = 0;      ///< of these
        Rows rows = Rows::Usual;
        bool isPinned = false;  ///< stays at the top while the others scroll
        std::size_t origin = 0; ///< its place before anybody moved it
        LaneLayout layout;
        std::vector<EventRow> all; ///< empty while every event is shown
        /// Of each band, the overflow last: how many of the entries before each stay bright; while some are
        /// pale.
        std::vector<std::vector<std::uint32_t>> bright;

        /// What it is known by from one grouping or revision to the next.
        [[nodiscard]] QString key() const { return keyOf(object, name); }
        static QString keyOf(const ObjectRef &object, const QString &name);
    };
    /// What somebody made of the lanes of a grouping, by their keys.
    struct Arrangement
    {
        QStringList order; ///< from top to bottom; empty where none was moved
        QStringList pinned;
        QSet<QString> hidden;
        QHash<QString, Rows> rows; ///< other than usual
    };

    /// A mask leaves out what it does not show, and lanes of which nothing is shown.
    TimelineLanes(SnapshotPtr snapshot, LaneGrouping grouping, const Arrangement &arrangement = {},
                  EventMaskPtr mask = {});

    /// Ends lanes; what many hold is given back in the background. Null is nothing.
    static void letGo(std::unique_ptr<TimelineLanes> lanes);

    [[nodiscard]] const SnapshotPtr &snapshot() const { return m_snapshot; }
    [[nodiscard]] LaneGrouping grouping() const { return m_grouping; }
    [[nodiscard]] const std::vector<Lane> &lanes() const { return m_lanes; }
    [[nodiscard]] const EventTimes &times() const { return m_times; }
    /// From the first event to the last.
    [[nodiscard]] const TimeRange &extent() const { return m_extent; }
    /// Where most events are: the whole extent, unless they crowd in a small part of it.
    [[nodiscard]] const TimeRange &focus() const { return m_focus; }
    /// Long stretches without an event.
    [[nodiscard]] const TimeFolds &gaps() const { return m_gaps; }

    /// How far lanes go along with a change.
    enum class Follow : std::uint8_t {
        Nothing, ///< not at all: they are of the revision before, and have to be made anew
        Rows,    ///< every event is where it belongs in time, but what stands in which lane may differ
        Whole,   ///< as if they had been made anew
    };
    /// Goes on to the next revision of the same dossier: names of lanes and weights of events follow, and
    /// where a few events came, went or moved in time, their lanes are laid out anew, as long as that changes
    /// nothing of how long the whole is.
    [[nodiscard]] Follow follow(SnapshotPtr next, const ChangeSet &reached);
    /// Whether events have other rows, or other times, since it followed last.
    [[nodiscard]] bool hasMoved() const { return m_hasMoved; }

    /// Shows other events, of the same snapshot; null for every one. Costs some tens of nanoseconds for each
    /// event that is shown.
    void setMask(EventMaskPtr mask);
    [[nodiscard]] bool shows(EventRow row) const { return !m_mask || m_mask->shows(row); }

    /// Events that this mask does not show are drawn pale; null: none is.
    void setDimming(EventMaskPtr mask);
    [[nodiscard]] bool isPale(EventRow row) const { return m_dimming && !m_dimming->shows(row); }
    /// Whether a folded run stands for pale events alone. Looks through it as far as the first that is not.
    [[nodiscard]] bool isPale(const FrameFold &fold) const;

    [[nodiscard]] Arrangement arrangement() const;
    void setRows(std::size_t lane, Rows rows);
    /// Pinned lanes come first, in the order in which they were pinned.
    void setPinned(std::size_t lane, bool isPinned);
    [[nodiscard]] std::size_t pinned() const { return m_pinned; }
    /// Moves a lane before the lane that is at `to` now; pinned lanes stay among themselves.
    void move(std::size_t from, std::size_t to);
    void hide(std::size_t lane);
    /// Brings hidden lanes back where they were.
    void showAll();
    [[nodiscard]] std::size_t hidden() const { return m_hidden.size(); }

    /// Shown events of the whole dossier that lie wholly before or after a range.
    [[nodiscard]] std::uint32_t countBefore(CivilSecond time) const;
    [[nodiscard]] std::uint32_t countAfter(CivilSecond time) const;

    /// Where an event stands in a lane; none where it does not.
    struct Place
    {
        std::size_t lane;
        std::uint16_t row;
        bool overflow;
    };
    [[nodiscard]] std::optional<Place> placeOf(EventRow event, std::size_t lane) const;
    /// The first lane that has an event, dated or not.
    [[nodiscard]] std::optional<std::size_t> laneOf(EventRow event) const;
    /// Calls visit(event) for every event that a folded run stands for.
    template<class Visit>
    void visitFolded(const FrameFold &fold, Visit &&visit) const
    {
        const LaneLayout &layout = m_lanes[fold.lane].layout;
        const Band &band = layout.bands[fold.band];
        for (std::uint32_t entry = fold.firstEntry; !fold.isOverflow && entry < fold.lastEntry; ++entry) {
            const EventRow event = band.event(entry);
            if (m_times.end[event.value] - m_times.begin[event.value] < fold.below)
                visit(event);
        }
        for (std::uint32_t entry = fold.firstOver; entry < fold.lastOver; ++entry)
            visit(layout.overflow->event(entry));
    }
    /// Whether a folded run stands for an event.
    [[nodiscard]] bool isFolded(EventRow event, const FrameFold &fold) const;
    /// The first lane it stands in.
    [[nodiscard]] std::optional<Place> placeOf(EventRow event) const;

private:
    /// An event that a change reached, and its rows, where it has one.
    struct Touched
    {
        ObjectRef event;
        std::optional<std::uint32_t> before;
        std::optional<std::uint32_t> now;
    };

    /// What a lane is called: labels of kinds are words within a sentence elsewhere.
    static QString laneName(QString name);
    void measure();
    void measureTimes(std::optional<CivilSecond> lastEnd = {});
    [[nodiscard]] std::optional<QStringList> keysOf(const Snapshot &next, const Touched &touched) const;
    [[nodiscard]] bool isGroupedAsBefore(const Snapshot &next, const std::vector<Touched> &touched) const;
    [[nodiscard]] bool isWhereItWas(const Touched &touched, const Snapshot &next) const;
    void weigh(SnapshotPtr next, const std::vector<Touched> &touched);
    [[nodiscard]] std::optional<std::vector<Lane *>> lanesFor(const Touched &touched, const Snapshot &next);
    [[nodiscard]] std::optional<CivilSecond> lastEnd(const EventTimes &before,
                                                     const std::vector<std::uint32_t> &out,
                                                     const std::vector<std::uint32_t> &in) const;
    bool moveEvents(SnapshotPtr next, const std::vector<Touched> &touched);
    [[nodiscard]] bool mayRegroup(const Snapshot &next, const ChangeSet &reached) const;
    void rename(const ChangeSet &reached);
    static LayoutOptions optionsOf(const Lane &lane, LayoutOptions options);
    void layOut(Lane &lane) const;
    static void takeRows(Lane &lane);
    void countBright(Lane &lane) const;
    void filter(Lane &lane) const;
    void arrange(std::vector<Lane> lanes, const Arrangement &arrangement);
    void gatherTimes();
    [[nodiscard]] QStringList wholeOrder() const;

    SnapshotPtr m_snapshot;
    LaneGrouping m_grouping;
    std::vector<std::uint8_t> m_priority;
    std::vector<CivilSecond> m_ends;         ///< empty where no event goes on without end
    std::vector<CivilSecond> m_sortedBegins; ///< of what is shown; empty while that is every event
    std::vector<CivilSecond> m_sortedEnds;   ///< of what is shown
    EventTimes m_times;
    TimeRange m_extent;
    TimeRange m_focus;
    TimeFolds m_gaps;
    LayoutOptions m_options;
    std::vector<Lane> m_lanes;
    std::vector<Lane> m_hidden;
    std::vector<Lane> m_unused; ///< of which nothing is shown
    EventMaskPtr m_mask;
    EventMaskPtr m_dimming;
    std::size_t m_pinned = 0;
    bool m_isReordered = false;
    bool m_hasMoved = false;
    QStringList m_order; ///< of every lane, as it was arranged last; empty where none had been moved
};

} // namespace chancery
