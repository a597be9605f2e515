// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/edit/remove.h"

#include <QDialog>

#include <vector>

class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace chancery {

class TypedDrafts;

/// Asks whether objects are to go, with what rests on them and what becomes of it.
class RemoveDialog : public QDialog
{
    Q_OBJECT

public:
    RemoveDialog(const Snapshot &snapshot, const std::vector<ObjectRef> &objects, QWidget *parent = nullptr);

    /// The change that removes them with what cannot be without them.
    [[nodiscard]] const EditOutcome &edit() const { return m_edit; }

private:
    EditOutcome m_edit;
};

/// Gives an object another title, with what is wrong with it said as it is typed. What Escape leaves comes
/// back when the same object is to be renamed again.
class RenameDialog : public QDialog
{
    Q_OBJECT

public:
    /// `drafts` outlives the dialog.
    RenameDialog(SnapshotPtr snapshot, ObjectRef object, TypedDrafts &drafts, QWidget *parent = nullptr);

    [[nodiscard]] const std::optional<Edit> &edit() const { return m_edit; }
    void accept() override;

private:
    SnapshotPtr m_snapshot;
    ObjectRef m_object;
    QLineEdit *m_title;
    QLabel *m_fault;
    std::optional<Edit> m_edit;
};

} // namespace chancery
