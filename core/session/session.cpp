// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/session/session.h"

#include "core/domain/in_parallel.h"
#include "core/search/query.h"

namespace chancery {

namespace {

/// Panning and zooming have come to rest when nothing has moved for so long.
constexpr int restMs = 500;
/// Up to so many facts, what a filter needs is read while the reader waits: some milliseconds.
constexpr std::uint32_t mostReadAtOnce = 20000;

} // namespace

Session::Session(SnapshotPtr snapshot, QObject *parent)
    : QObject(parent)
    , m_snapshot(std::move(snapshot))
{
    m_rest.setSingleShot(true);
    m_rest.setInterval(restMs);
    connect(&m_rest, &QTimer::timeout, this, [this] {
        comeToRest();
        if (m_filter.visibleRange)
            applyFilter();
    });
    m_matcher.setSnapshot(m_snapshot);
    connect(&m_matcher, &FactMatcher::matched, this, [this](const FactMatcher::Rows &rows) {
        auto facts = std::make_shared<RowSet>(m_snapshot->count(ObjectKind::Fact), false);
        for (const std::uint32_t row : *rows)
            facts->add(row);
        m_textRows = std::move(facts);
        m_isMatching = false;
        applyFilter();
    });
    connect(&m_matcher, &FactMatcher::failed, this, [this](const QString &reason) {
        m_textRows = std::make_shared<RowSet>(m_snapshot->count(ObjectKind::Fact), false);
        m_textFault = reason;
        m_isMatching = false;
        applyFilter();
    });
}

Session::~Session()
{
    m_reader.stop();
}

void Session::openSnapshot(SnapshotPtr snapshot)
{
    m_reader.stop();
    m_snapshot = std::move(snapshot);
    forgetText();
    m_selection = {};
    m_range.reset();
    m_rest.stop();
    const bool wasFiltered = !m_filter.isEmpty();
    m_filter = {};
    m_shown.reset();
    m_history = PlaceHistory();
    Q_EMIT snapshotChanged(nullptr);
    if (wasFiltered)
        Q_EMIT filterChanged();
    Q_EMIT selectionChanged(m_selection, nullptr);
    Q_EMIT historyChanged();
}

void Session::advanceSnapshot(SnapshotPtr snapshot, const ChangeSet *reached)
{
    const std::optional<ObjectRef> object = m_selection.object;
    ChangeSet unknown;
    unknown.anything = true;
    if (!snapshot->isRevisionOf(*m_snapshot))
        reached = nullptr;
    else if (reached == nullptr)
        reached = &unknown;
    m_reader.stop();
    m_snapshot = std::move(snapshot);
    forgetText();
    // Rows mean nothing in another snapshot, neither the filter's nor the selection's, unless they stayed.
    const bool rowsStay = reached != nullptr && reached->wordsOnly;
    if (!rowsStay)
        m_shown.reset();
    // Views are told when both are known: what they show once is not to be shown otherwise before.
    const bool filtersAnew = !m_filter.isEmpty() && (!rowsStay || asksForText());
    if (filtersAnew)
        computeFilter();
    m_selection = object ? makeSelection(*m_snapshot, *object) : Selection{};
    Q_EMIT snapshotChanged(reached);
    if (filtersAnew)
        Q_EMIT filterChanged();
    const bool stays = reached != nullptr && m_selection.object == object;
    Q_EMIT selectionChanged(m_selection, stays ? this : nullptr);
}

void Session::select(const ObjectRef &object, const QObject *by)
{
    if (m_selection.object == object || !m_snapshot->rowOf(object))
        return;
    comeToRest();
    m_history.enter(object, m_filter);
    apply(object, by);
    Q_EMIT historyChanged();
}

void Session::clearSelection(const QObject *by)
{
    if (m_selection.isEmpty())
        return;
    comeToRest();
    m_history.enter(std::nullopt, m_filter);
    apply(std::nullopt, by);
    Q_EMIT historyChanged();
}

void Session::back()
{
    comeToRest();
    if (!m_history.canGoBack())
        return;
    m_history.back();
    goToPresent();
}

void Session::forward()
{
    comeToRest();
    if (!m_history.canGoForward())
        return;
    m_history.forward();
    goToPresent();
}

void Session::goToRangeBefore()
{
    comeToRest();
    if (!m_history.hasRangeBefore())
        return;
    m_history.goToRangeBefore();
    goToPresent();
}

void Session::visit(const std::optional<ObjectRef> &object, const std::optional<TimeRange> &range)
{
    comeToRest();
    const bool isElsewhere = object && m_selection.object != object && m_snapshot->rowOf(*object);
    if (isElsewhere)
        select(*object);
    if (range && isElsewhere) {
        follow(*range);
    } else if (range) {
        show(*range);
        comeToRest();
    }
}

void Session::startAt(const Place &place)
{
    Place first = place;
    if (first.object && !m_snapshot->rowOf(*first.object))
        first.object.reset();
    if (!first.range || first.range->isEmpty())
        first.range = m_range;
    m_history = PlaceHistory(std::move(first));
    goToPresent();
}

void Session::goToPresent()
{
    const Place place = m_history.present();
    // What shows the selection moves the timeline on its own.
    m_isGoing = place.range.has_value();
    if (m_filter != place.filter) {
        m_filter = place.filter;
        applyFilter();
    }
    if (m_selection.object != place.object)
        apply(place.object, nullptr);
    if (place.range)
        follow(*place.range);
    m_isGoing = false;
    Q_EMIT historyChanged();
}

void Session::show(const TimeRange &range, const QObject *by)
{
    if (range.isEmpty() || m_range == range)
        return;
    const bool wasMoving = isMoving();
    setRange(range, by);
    if (isMoving() != wasMoving)
        Q_EMIT historyChanged();
}

void Session::follow(const TimeRange &range, const QObject *by)
{
    if (range.isEmpty())
        return;
    if (!m_isGoing)
        m_history.follow(range);
    if (m_range != range)
        setRange(range, by);
}

void Session::setRange(const TimeRange &range, const QObject *by)
{
    m_range = range;
    m_rest.start();
    Q_EMIT visibleRangeChanged(range, by);
}

void Session::comeToRest()
{
    const bool wasMoving = isMoving();
    if (m_range)
        m_history.rest(*m_range);
    if (wasMoving)
        Q_EMIT historyChanged();
}

void Session::setFilter(const Filter &filter)
{
    if (m_filter == filter)
        return;
    comeToRest();
    // Who types a text comes to one place, not to one for each of its letters.
    const bool typesOn = onlyTextDiffers(m_filter, filter) && m_history.present().filter == m_filter;
    m_filter = filter;
    if (typesOn)
        m_history.amend(m_filter);
    else
        m_history.enter(m_selection.object, m_filter);
    applyFilter();
    Q_EMIT historyChanged();
}

void Session::setDims(bool dims)
{
    if (m_dims == dims)
        return;
    m_dims = dims;
    Q_EMIT filterChanged();
}

void Session::applyFilter()
{
    computeFilter();
    Q_EMIT filterChanged();
}

/// What is shown, where that can be said at once; or has read what it takes.
void Session::computeFilter()
{
    if (m_filter.isEmpty()) {
        m_reader.stop();
        m_shown.reset();
    } else if (!m_snapshot->hasLinks() && m_snapshot->count(ObjectKind::Fact) > mostReadAtOnce) {
        readLinks();
    }
    matchText();
    if (!m_filter.isEmpty() && !isFilterPending()) {
        const bool asks = asksForText();
        m_shown =
            std::make_shared<const FilterResult>(m_snapshot, m_filter, m_range, asks ? m_textRows : nullptr);
    }
}

bool Session::asksForText() const
{
    return !parseQuery(m_filter.text).isEmpty();
}

/// Has the facts found that the filter's text asks for, unless they are known.
void Session::matchText()
{
    if (!asksForText()) {
        m_matcher.cancel();
        m_isMatching = false;
        m_textFault.clear();
        // What was found stays for whoever takes the text back; what was under way is not known.
        if (!m_textRows)
            m_text.clear();
        return;
    }
    if (m_text == m_filter.text && (m_isMatching || m_textRows))
        return;
    m_text = m_filter.text;
    m_textRows.reset();
    m_textFault.clear();
    m_isMatching = true;
    m_matcher.start(m_text);
}

/// Rows mean nothing in another snapshot.
void Session::forgetText()
{
    m_matcher.setSnapshot(m_snapshot);
    m_isMatching = false;
    m_text.clear();
    m_textRows.reset();
    m_textFault.clear();
}

void Session::readLinks()
{
    if (m_reader.isRunning())
        return; // what is set when it is done is applied
    m_reader.start([this, snapshot = m_snapshot](const Progress &progress) -> Job::Take {
        // Columns and links are read side by side; what is asked for twice is read once.
        inParallel(2, [&](std::size_t worker) {
            if (worker == 0)
                static_cast<void>(snapshot->facts());
            else
                static_cast<void>(snapshot->links(progress));
        });
        return [this] { applyFilter(); };
    });
}

void Session::apply(const std::optional<ObjectRef> &object, const QObject *by)
{
    m_selection = object ? makeSelection(*m_snapshot, *object) : Selection{};
    Q_EMIT selectionChanged(m_selection, by);
}

} // namespace chancery
