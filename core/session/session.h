// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/session/selection.h"
#include "core/timeline/time_range.h"

#include <QObject>

#include <optional>
#include <vector>

namespace chancery {

/// Selection and visible range: the only thing views share. A view calls select() or show() with itself as
/// `by`; every view hears of it with that `by`, so that the one that asked can keep still. A view that comes
/// late reads the present state from the accessors.
class Session : public QObject
{
    Q_OBJECT

public:
    explicit Session(SnapshotPtr snapshot, QObject *parent = nullptr);
    ~Session() override;

    /// Never null.
    [[nodiscard]] const SnapshotPtr &snapshot() const { return m_snapshot; }
    /// Shows another dossier: history and visible range start anew, nothing is selected.
    void openSnapshot(SnapshotPtr snapshot);
    /// Shows the next revision of the same dossier: the selection stays where its object still is.
    void advanceSnapshot(SnapshotPtr snapshot);

    [[nodiscard]] const Selection &selection() const { return m_selection; }
    /// Selects an object and remembers it for back(); does nothing where the dossier does not have it or
    /// where it is selected already.
    void select(const ObjectRef &object, const QObject *by = nullptr);
    void clearSelection(const QObject *by = nullptr);

    [[nodiscard]] bool canGoBack() const { return m_position > 0; }
    [[nodiscard]] bool canGoForward() const { return m_position + 1 < m_history.size(); }
    void back();
    void forward();

    /// What the timeline shows; none until a timeline has said so.
    [[nodiscard]] const std::optional<TimeRange> &visibleRange() const { return m_range; }
    void show(const TimeRange &range, const QObject *by = nullptr);

Q_SIGNALS:
    void snapshotChanged();
    void selectionChanged(const chancery::Selection &selection, const QObject *by);
    void visibleRangeChanged(const chancery::TimeRange &range, const QObject *by);
    void historyChanged();

private:
    void apply(const std::optional<ObjectRef> &object, const QObject *by);

    SnapshotPtr m_snapshot;
    Selection m_selection;
    std::optional<TimeRange> m_range;
    std::vector<std::optional<ObjectRef>> m_history;
    std::size_t m_position = 0;
};

} // namespace chancery
