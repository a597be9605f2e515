// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/editing/fields/typed_guard.h"
#include "app/editing/writing.h"

#include <QDialog>

class QLabel;

namespace chancery {

class TypedDrafts;

class ObjectForm;

/// What the dossier says of itself: title, description, period, bottom line, audience, handling, by whom it
/// was made, and up to which day sources were read. One step of undo.
class PropertiesDialog : public QDialog
{
    Q_OBJECT

public:
    /// What is typed is kept among the drafts while it is open; they outlive it.
    PropertiesDialog(Writing writing, TypedDrafts &drafts, QWidget *parent = nullptr);

    void accept() override;
    /// Asks first where anything was typed.
    void reject() override;

private:
    Writing m_writing;
    ObjectForm *m_form;
    QLabel *m_fault;
    TypedGuard m_guard{*this};
};

} // namespace chancery
