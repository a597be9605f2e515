// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/filter.h"

#include <QToolBar>

class QLabel;

namespace chancery {

class Session;

/// The filter as chips, each with a click to remove it, and what it leaves, counted. Seen while there is a
/// filter. Where nothing is left it says which chip causes that, and offers to remove it.
class FilterBar : public QToolBar
{
    Q_OBJECT

public:
    explicit FilterBar(Session &session, QWidget *parent = nullptr);
    ~FilterBar() override;

    /// Shows itself while there is a filter: for who restores the layout of tool bars.
    void updateVisibility();

Q_SIGNALS:
    /// The reader wants another filter; `text` names the change.
    void wanted(const chancery::Filter &filter, const QString &text);

protected:
    void changeEvent(QEvent *event) override;

private:
    void rebuild();
    void addChip(Criterion criterion);
    void addResult();
    void remove(Criterion criterion);
    void updateColours();

    Session &m_session;
    QLabel *m_warning = nullptr;
};

} // namespace chancery
