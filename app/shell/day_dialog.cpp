// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/shell/day_dialog.h"

#include "core/domain/civil_date.h"

#include <QDateEdit>
#include <QDialogButtonBox>
#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace chancery {

DayDialog::DayDialog(const QDate &proposed, QWidget *parent)
    : QDialog(parent)
    , m_date(new QDateEdit)
{
    setWindowTitle(tr("What changed since"));
    auto *words =
        new QLabel(tr("&Tell what has been learned since this day, by when sources were published:"));
    words->setWordWrap(true);
    words->setBuddy(m_date);
    m_date->setCalendarPopup(true);
    m_date->setDisplayFormat(u"d MMMM yyyy"_s);
    m_date->setAccessibleName(tr("Since this day"));
    m_date->setDate(proposed);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    connect(buttons, &QDialogButtonBox::accepted, this, &DayDialog::choose);
    connect(buttons, &QDialogButtonBox::rejected, this, &DayDialog::reject);

    auto *layout = new QVBoxLayout(this);
    layout->addWidget(words);
    layout->addWidget(m_date);
    layout->addWidget(buttons);
}

void DayDialog::choose()
{
    const QDate date = m_date->date();
    accept();
    Q_EMIT chosen(toCivil(date));
}

} // namespace chancery
