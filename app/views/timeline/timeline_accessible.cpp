// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/views/timeline/timeline_accessible.h"

#include "app/views/timeline/timeline_text.h"
#include "app/views/timeline/timeline_view.h"
#include "core/domain/counted.h"

#include <QCoreApplication>
#include <QPointer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace chancery {

namespace {

constexpr qsizetype ofLane = -1;

/// What lanes and events have in common: no object of their own, a place in a view.
class PartAccessible : public QAccessibleInterface
{
public:
    PartAccessible(TimelineView &view, std::size_t lane)
        : m_view(&view)
        , m_lane(lane)
    {
    }

    [[nodiscard]] bool isValid() const override { return m_view && m_lane < m_view->lanes().lanes().size(); }
    [[nodiscard]] QObject *object() const override { return nullptr; }
    [[nodiscard]] QWindow *window() const override
    {
        return m_view ? m_view->window()->windowHandle() : nullptr;
    }
    void setText(QAccessible::Text, const QString &) override {}
    [[nodiscard]] QAccessibleInterface *childAt(int, int) const override { return nullptr; }

    [[nodiscard]] std::size_t lane() const { return m_lane; }

protected:
    [[nodiscard]] TimelineAccessible *timeline() const
    {
        return static_cast<TimelineAccessible *>(QAccessible::queryAccessibleInterface(m_view.data()));
    }
    [[nodiscard]] QRect onScreen(const QRectF &rect) const
    {
        const QRect area = rect.toAlignedRect();
        return {m_view->viewport()->mapToGlobal(area.topLeft()), area.size()};
    }
    [[nodiscard]] const TimelineLanes::Lane &data() const { return m_view->lanes().lanes()[m_lane]; }

    QPointer<TimelineView> m_view;
    std::size_t m_lane;
};

class LaneAccessible : public PartAccessible
{
public:
    using PartAccessible::PartAccessible;

    [[nodiscard]] QAccessibleInterface *parent() const override { return timeline(); }
    [[nodiscard]] int childCount() const override
    {
        return isValid() ? static_cast<int>(data().events.size()) : 0;
    }
    [[nodiscard]] QAccessibleInterface *child(int index) const override
    {
        return isValid() && index >= 0 ? timeline()->event(m_lane, static_cast<std::size_t>(index)) : nullptr;
    }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *child) const override;
    [[nodiscard]] QRect rect() const override
    {
        if (isValid())
            for (const TimelineFrame::Lane &place : m_view->frame().lanes)
                if (place.lane == m_lane)
                    return onScreen(
                        {0, place.top, static_cast<double>(m_view->viewport()->width()), place.height});
        return {};
    }
    [[nodiscard]] QAccessible::Role role() const override { return QAccessible::List; }
    [[nodiscard]] QAccessible::State state() const override
    {
        QAccessible::State state;
        state.readOnly = true;
        state.offscreen = rect().isEmpty();
        state.invalid = !isValid();
        return state;
    }
    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        if (!isValid() || kind != QAccessible::Name)
            return {};
        return u"%1, %2"_s.arg(data().name, counted(data().events.size(), ObjectKind::Event));
    }
};

class EventAccessible : public PartAccessible, public QAccessibleActionInterface
{
public:
    EventAccessible(TimelineView &view, std::size_t lane, std::size_t index)
        : PartAccessible(view, lane)
        , m_index(index)
    {
    }

    [[nodiscard]] std::size_t index() const { return m_index; }
    [[nodiscard]] bool isValid() const override
    {
        return PartAccessible::isValid() && m_index < data().events.size();
    }
    [[nodiscard]] QAccessibleInterface *parent() const override
    {
        return m_view ? timeline()->child(static_cast<int>(m_lane)) : nullptr;
    }
    [[nodiscard]] int childCount() const override { return 0; }
    [[nodiscard]] QAccessibleInterface *child(int) const override { return nullptr; }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    [[nodiscard]] QRect rect() const override
    {
        if (!isValid())
            return {};
        const auto drawn = m_view->rectOf(row());
        const auto place = drawn ? drawn : m_view->foldOf(row());
        return place ? onScreen(*place) : QRect();
    }
    [[nodiscard]] QAccessible::Role role() const override { return QAccessible::ListItem; }
    [[nodiscard]] QAccessible::State state() const override
    {
        QAccessible::State state;
        state.invalid = !isValid();
        if (state.invalid)
            return state;
        state.readOnly = true;
        state.selectable = true;
        state.focusable = true;
        state.selected = m_view->selectedEvent() == row();
        state.focused = state.selected && m_view->hasFocus();
        state.offscreen = rect().isEmpty();
        return state;
    }
    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        if (!isValid())
            return {};
        if (kind == QAccessible::Name)
            return spokenEvent(m_view->lanes(), row(), m_view->clock());
        return kind == QAccessible::Value ? readableDate(*m_view->lanes().snapshot(), row(), m_view->clock())
                                          : QString();
    }

    [[nodiscard]] void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface *>(this)
                                                    : nullptr;
    }
    [[nodiscard]] QStringList actionNames() const override { return {pressAction(), setFocusAction()}; }
    void doAction(const QString &name) override
    {
        if (!isValid())
            return;
        if (name == setFocusAction())
            m_view->setFocus();
        m_view->selectEvent(row());
    }
    [[nodiscard]] QStringList keyBindingsForAction(const QString &) const override { return {}; }

private:
    [[nodiscard]] EventRow row() const { return data().events[m_index]; }

    std::size_t m_index;
};

int LaneAccessible::indexOfChild(const QAccessibleInterface *child) const
{
    const auto *event = dynamic_cast<const EventAccessible *>(child);
    return event && event->lane() == m_lane ? static_cast<int>(event->index()) : -1;
}

QAccessibleInterface *makeTimeline(const QString &className, QObject *object)
{
    Q_UNUSED(className)
    auto *view = qobject_cast<TimelineView *>(object);
    return view ? new TimelineAccessible(*view) : nullptr;
}

} // namespace

TimelineAccessible::TimelineAccessible(TimelineView &view)
    : QAccessibleWidget(&view, QAccessible::List)
{
}

TimelineAccessible::~TimelineAccessible()
{
    forget();
}

void TimelineAccessible::install()
{
    QAccessible::installFactory(makeTimeline);
}

TimelineView &TimelineAccessible::view() const
{
    return *static_cast<TimelineView *>(widget());
}

void TimelineAccessible::forget()
{
    const QList<QAccessible::Id> ids = m_children.values();
    m_children.clear();
    for (const QAccessible::Id id : ids)
        QAccessible::deleteAccessibleInterface(id);
}

int TimelineAccessible::childCount() const
{
    return static_cast<int>(view().lanes().lanes().size());
}

QAccessibleInterface *TimelineAccessible::child(int index) const
{
    if (index < 0 || index >= childCount())
        return nullptr;
    auto &id = m_children[{index, ofLane}];
    if (id == 0)
        id = QAccessible::registerAccessibleInterface(
            new LaneAccessible(view(), static_cast<std::size_t>(index)));
    return QAccessible::accessibleInterface(id);
}

QAccessibleInterface *TimelineAccessible::event(std::size_t lane, std::size_t index) const
{
    const auto &lanes = view().lanes().lanes();
    if (lane >= lanes.size() || index >= lanes[lane].events.size())
        return nullptr;
    auto &id = m_children[{static_cast<qsizetype>(lane), static_cast<qsizetype>(index)}];
    if (id == 0)
        id = QAccessible::registerAccessibleInterface(new EventAccessible(view(), lane, index));
    return QAccessible::accessibleInterface(id);
}

int TimelineAccessible::indexOfChild(const QAccessibleInterface *child) const
{
    const auto *lane = dynamic_cast<const LaneAccessible *>(child);
    return lane ? static_cast<int>(lane->lane()) : -1;
}

QAccessibleInterface *TimelineAccessible::childAt(int x, int y) const
{
    for (int lane = 0; lane < childCount(); ++lane)
        if (child(lane)->rect().contains(x, y))
            return child(lane);
    return nullptr;
}

QAccessibleInterface *TimelineAccessible::focusChild() const
{
    const std::optional<EventRow> selected = view().selectedEvent();
    const auto place = selected ? view().lanes().laneOf(*selected) : std::nullopt;
    if (!place)
        return nullptr;
    const auto &events = view().lanes().lanes()[*place].events;
    const auto at = std::lower_bound(events.begin(), events.end(), *selected) - events.begin();
    return event(*place, static_cast<std::size_t>(at));
}

QString TimelineAccessible::text(QAccessible::Text kind) const
{
    if (kind == QAccessible::Description)
        return QCoreApplication::translate(
            "Timeline", "Full stop and comma select the next and previous event, J and K within "
                        "the lane; F shows the selection, Home everything.");
    return QAccessibleWidget::text(kind);
}

} // namespace chancery
