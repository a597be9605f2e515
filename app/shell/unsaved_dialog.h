// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/shell/unsaved_work.h"

#include <QDialog>

#include <vector>

class QPushButton;
class QTreeWidget;

namespace chancery {

/// Offers what earlier processes left unsaved, by title and time: to be opened, discarded, or asked about the
/// next time again.
class UnsavedDialog : public QDialog
{
    Q_OBJECT

public:
    explicit UnsavedDialog(std::vector<UnsavedDossier> left, QWidget *parent = nullptr);

Q_SIGNALS:
    void openRequested(const chancery::UnsavedDossier &dossier);

private:
    void openSelected();
    void discardSelected();
    /// Takes the selected line away, and closes the dialog after the last.
    void removeSelected();
    void updateButtons();
    [[nodiscard]] int selected() const; ///< -1: none

    std::vector<UnsavedDossier> m_left;
    QTreeWidget *m_list;
    QPushButton *m_open;
    QPushButton *m_discard;
};

} // namespace chancery
