// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/editing/drafts/typed_signals.h"

#include "app/editing/fields/object_list_field.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace chancery {

void onEachChange(const QWidget &form, const std::function<void()> &changed)
{
    for (QLineEdit *field : form.findChildren<QLineEdit *>())
        QObject::connect(field, &QLineEdit::textChanged, field, changed);
    for (QPlainTextEdit *field : form.findChildren<QPlainTextEdit *>())
        QObject::connect(field, &QPlainTextEdit::textChanged, field, changed);
    for (QComboBox *field : form.findChildren<QComboBox *>())
        QObject::connect(field, &QComboBox::currentIndexChanged, field, changed);
    for (QCheckBox *field : form.findChildren<QCheckBox *>())
        QObject::connect(field, &QCheckBox::toggled, field, changed);
    for (ObjectListField *field : form.findChildren<ObjectListField *>())
        QObject::connect(field, &ObjectListField::edited, field, changed);
}

} // namespace chancery
