// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/editing/fields/typed_guard.h"
#include "core/edit/together.h"
#include "core/store/snapshot.h"

#include <QDialog>

#include <optional>
#include <vector>

class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;

namespace chancery {

class NameField;
class TypedDrafts;

/// Tags, grades and re-sources several objects, or one, in one change.
class TogetherDialog : public QDialog
{
    Q_OBJECT

public:
    /// What is typed is kept among the drafts while it is open; they outlive it.
    TogetherDialog(SnapshotPtr snapshot, std::vector<ObjectRef> objects, TypedDrafts &drafts,
                   QWidget *parent = nullptr);

    [[nodiscard]] const std::optional<Edit> &edit() const { return m_edit; }
    void accept() override;
    /// Asks first where anything was typed.
    void reject() override;

private:
    [[nodiscard]] Together together() const;
    [[nodiscard]] bool hasKind(ObjectKind kind) const;

    SnapshotPtr m_snapshot;
    std::vector<ObjectRef> m_objects;
    QLineEdit *m_add;
    QLineEdit *m_remove;
    QComboBox *m_reliability = nullptr;
    QLineEdit *m_reason = nullptr;
    QComboBox *m_credibility = nullptr;
    NameField *m_source = nullptr;
    QLabel *m_fault;
    std::optional<Edit> m_edit;
    TypedGuard m_guard{*this};
};

} // namespace chancery
