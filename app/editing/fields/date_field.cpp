// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/editing/fields/date_field.h"

#include "app/views/theme.h"

#include <QLabel>
#include <QLineEdit>
#include <QResizeEvent>
#include <QVBoxLayout>

namespace chancery {

DateField::DateField(QWidget *parent)
    : QWidget(parent)
    , m_line(new QLineEdit(this))
    , m_understood(new QLabel(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(1);
    column->addWidget(m_line);
    column->addWidget(m_understood);
    m_understood->setWordWrap(true);
    m_understood->setObjectName(QStringLiteral("understood"));
    m_understood->hide();
    m_line->setAccessibleName(tr("Date"));
    m_line->setPlaceholderText(tr("6 Jan 2026, Tuesday, 2026-01, about 2014"));
    // Without a policy of its own the mnemonic of its label would go nowhere.
    setFocusPolicy(Qt::StrongFocus);
    setFocusProxy(m_line);
    connect(m_line, &QLineEdit::textEdited, this, [this] {
        understand();
        Q_EMIT edited();
    });
    connect(m_line, &QLineEdit::editingFinished, this, &DateField::editingFinished);
}

void DateField::setSource(const std::optional<Edtf> &day, const QString &language)
{
    m_sourceDay = day;
    m_language = language;
    understand();
}

void DateField::setDate(const std::optional<Edtf> &date)
{
    setText(date ? date->toString() : QString());
}

void DateField::setText(const QString &typed)
{
    m_line->setText(typed);
    understand();
}

void DateField::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

/// The height that the words need at the width there is, told as a height of its own: rows of a form that
/// come and go are set wrong where one of them has a height for a width (Qt 6.4).
void DateField::fit()
{
    if (m_understood->isHidden())
        return;
    // A label's height for a width is never less than its least height, which is that of the words before.
    m_understood->setMinimumHeight(0);
    m_understood->setFixedHeight(m_understood->heightForWidth(width()));
}

QString DateField::text() const
{
    return m_line->text();
}

void DateField::understand()
{
    m_read = readTypedDate(m_line->text(), m_sourceDay, m_language);
    QString words = m_read.fault;
    if (m_read.date) {
        words = m_read.date->toReadable();
        if (!m_read.note.isEmpty())
            words = tr("%1 – %2").arg(words, m_read.note);
    }
    const Theme theme(palette());
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, m_read.date ? theme.secondaryText() : theme.warning());
    m_understood->setPalette(colours);
    m_understood->setText(words);
    m_understood->setVisible(!words.isEmpty());
    fit();
    m_line->setAccessibleDescription(words);
}

} // namespace chancery
