// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/merging/merging_sides.h"

#include <QTreeWidget>

#include <vector>

namespace chancery {

/// What both dossiers changed, each otherwise, with what each has and whose is taken. M takes mine of the
/// current one, T theirs, the space bar the other one.
class ConflictList : public QTreeWidget
{
    Q_OBJECT

public:
    explicit ConflictList(QWidget *parent = nullptr);

    /// Shows the conflicts of a merge; those that were decided stay so. The current one stays current.
    void show(const DossierMerge &merge);
    [[nodiscard]] const MergeDecisions &decisions() const { return m_decisions; }
    [[nodiscard]] int undecided() const;
    /// Null where there is none.
    [[nodiscard]] const MergeConflict *current() const;

    /// Decides the current conflict, and goes to the next that is open.
    void take(Side side);
    void takeAll(Side side);

Q_SIGNALS:
    void decided();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void showDecision(int row);

    std::vector<MergeConflict> m_conflicts;
    MergeDecisions m_decisions;
};

/// What a conflict is of: `event “Talks in Port” (ev-talks): title`.
[[nodiscard]] QString inWords(const MergeConflict &conflict);
/// What one side has, in words.
[[nodiscard]] QString sideInWords(const MergeConflict &conflict, const std::optional<QString> &value);

} // namespace chancery
