// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/civil_day.h"

#include <QDialog>

class QDate;
class QDateEdit;

namespace chancery {

/// Asks for the day since which changes are to be told.
class DayDialog : public QDialog
{
    Q_OBJECT

public:
    explicit DayDialog(const QDate &proposed, QWidget *parent = nullptr);

Q_SIGNALS:
    void chosen(chancery::CivilDay day);

private:
    void choose();

    QDateEdit *m_date;
};

} // namespace chancery
