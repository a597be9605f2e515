// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/propose/name_choice.h"

#include <QLineEdit>

#include <memory>
#include <optional>
#include <vector>

class QListWidget;

namespace chancery {

/// A field that names an object of one kind: completed over every title and alias, with a new one of the
/// words typed as the last choice. Down and Up choose, Return and Tab take the choice, Escape closes the
/// list.
class NameField : public QLineEdit
{
    Q_OBJECT

public:
    NameField(ObjectKind kind, QWidget *parent = nullptr);
    ~NameField() override;

    /// The objects that there are; what was chosen stays where it is still there.
    void setSnapshot(const SnapshotPtr &snapshot);
    [[nodiscard]] ObjectKind kind() const { return m_kind; }
    /// Whether words that no object bears may be taken for a new one.
    void setCreates(bool creates) { m_creates = creates; }

    void setObject(const ObjectRef &object);
    void setChoice(const NameChoice &choice);
    void clearChoice();
    /// What it names; none where it is empty, or has words that mean nothing yet.
    [[nodiscard]] const std::optional<NameChoice> &choice() const { return m_choice; }
    /// Whether it has words that mean nothing yet.
    [[nodiscard]] bool isUnresolved() const { return !m_choice && !text().trimmed().isEmpty(); }

Q_SIGNALS:
    /// It names another object, or none.
    void chosen();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool event(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    /// What is new is slanted.
    void setSlanted(bool slanted);
    void complete(const QString &typed);
    void showChoices();
    void take(int row);
    /// What the words mean without the list: an object that bears them.
    void settle();

    ObjectKind m_kind;
    SnapshotPtr m_snapshot;
    std::unique_ptr<NameChooser> m_chooser;
    std::vector<NameChoice> m_choices;
    std::optional<NameChoice> m_choice;
    QListWidget *m_list;
    bool m_creates = true;
};

} // namespace chancery
