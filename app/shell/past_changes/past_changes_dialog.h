// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/io/error.h"
#include "core/store/past_change.h"

#include <QDialog>

#include <functional>
#include <vector>

class QLabel;
class QLineEdit;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace chancery {

class EditHistory;

/// Edit → History of changes: who changed what in the dossier, the newest first, with the objects that each
/// change touched. Goes to an object, takes back one change of many, and makes the dossier forget.
class PastChangesDialog : public QDialog
{
    Q_OBJECT

public:
    /// `edits` outlives this. `isThere` tells whether the dossier still has an object.
    PastChangesDialog(EditHistory &edits, std::function<bool(const ObjectRef &)> isThere, QWidget *parent);

Q_SIGNALS:
    void objectActivated(const chancery::ObjectRef &object);
    /// Changes are to be remembered under this name from now on.
    void authorChanged(const QString &author);

private:
    void fill();
    void filter();
    void updateButtons();
    void goToObject();
    void takeBack();
    void forget();
    void warn(const Error &error);
    /// The change that is selected, or of which an object is; null where none is.
    [[nodiscard]] const PastChange *selected() const;
    [[nodiscard]] const ObjectRef *selectedObject() const;

    EditHistory &m_edits;
    std::function<bool(const ObjectRef &)> m_isThere;
    std::vector<PastChange> m_changes; ///< the newest first
    QLineEdit *m_words;
    QTreeWidget *m_list;
    QLabel *m_count;
    QLineEdit *m_author;
    QPushButton *m_go;
    QPushButton *m_takeBack;
    QPushButton *m_forget;
};

} // namespace chancery
