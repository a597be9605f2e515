// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/models/bookmark_model.h"

#include <QDialog>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace chancery {

/// Asks for a bookmark's name, and which of the present place it is to keep.
class BookmarkDialog : public QDialog
{
    Q_OBJECT

public:
    /// `here` has what can be kept, one of the two at least; `others` are the bookmarks that there are.
    BookmarkDialog(const Bookmark &here, std::vector<Bookmark> others, const Snapshot &snapshot,
                   QWidget *parent);

    /// What is asked for.
    [[nodiscard]] Bookmark bookmark() const;

private:
    void check();

    const Bookmark m_here;
    const std::vector<Bookmark> m_others;
    QLineEdit *m_name;
    QCheckBox *m_object;
    QCheckBox *m_range;
    QLabel *m_fault;
    QPushButton *m_keep;
};

} // namespace chancery
