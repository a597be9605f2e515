// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QListView>

namespace chancery {

/// The results; while there are none, why.
class SearchList : public QListView
{
    Q_OBJECT

public:
    using QListView::QListView;

    void setNote(const QString &note);
    [[nodiscard]] const QString &note() const { return m_note; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_note;
};

} // namespace chancery
