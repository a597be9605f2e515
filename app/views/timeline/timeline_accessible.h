// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/ids.h"

#include <QAccessibleWidget>
#include <QHash>

#include <utility>

namespace chancery {

class TimelineView;

/// The timeline for screen readers: a list of lanes, each a list of its events with title, kind, date, state
/// and sources; an event can be activated, which selects it.
class TimelineAccessible : public QAccessibleWidget
{
public:
    explicit TimelineAccessible(TimelineView &view);
    ~TimelineAccessible() override;

    /// Makes screen readers find it; may be called more than once.
    static void install();

    [[nodiscard]] int childCount() const override;
    [[nodiscard]] QAccessibleInterface *child(int index) const override;
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *child) const override;
    [[nodiscard]] QAccessibleInterface *childAt(int x, int y) const override;
    [[nodiscard]] QAccessibleInterface *focusChild() const override;
    [[nodiscard]] QString text(QAccessible::Text kind) const override;

    /// The interface of a lane's event, by its index in the lane; null where there is none.
    [[nodiscard]] QAccessibleInterface *event(std::size_t lane, std::size_t index) const;
    /// Lets go of lanes and events: they have been laid out anew.
    void forget();

private:
    [[nodiscard]] TimelineView &view() const;

    mutable QHash<std::pair<qsizetype, qsizetype>, QAccessible::Id>
        m_children; ///< index -1 for a lane itself
};

} // namespace chancery
