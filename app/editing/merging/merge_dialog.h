// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/edit/edit.h"
#include "core/store/snapshot.h"

#include <QDialog>

#include <optional>

class QLabel;
class QListWidget;
class QPushButton;

namespace chancery {

class NameField;

/// Makes one of two objects of a kind: asks for the one that stays, with what that does to the rest.
class MergeDialog : public QDialog
{
    Q_OBJECT

public:
    MergeDialog(SnapshotPtr snapshot, ObjectRef goes, QWidget *parent = nullptr);

    /// Takes an object for the one that stays, until another is chosen.
    void propose(const ObjectRef &stays);
    /// Whether objects of a kind can be merged.
    static bool takes(ObjectKind kind);
    [[nodiscard]] const std::optional<Edit> &edit() const { return m_edit; }
    [[nodiscard]] ObjectRef stays() const;

private:
    void look();

    SnapshotPtr m_snapshot;
    ObjectRef m_goes;
    NameField *m_stays;
    QLabel *m_heading;
    QListWidget *m_consequences;
    QPushButton *m_merge;
    std::optional<Edit> m_edit;
};

} // namespace chancery
