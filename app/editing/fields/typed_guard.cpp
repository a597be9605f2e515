// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/editing/fields/typed_guard.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QLineEdit>
#include <QListWidget>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace chancery {

namespace {

/// What can be typed or chosen in a field; null where that is nothing.
QString contentOf(const QWidget &field)
{
    if (const auto *line = qobject_cast<const QLineEdit *>(&field))
        return line->isReadOnly() ? QString() : u"t"_s + line->text();
    if (const auto *text = qobject_cast<const QPlainTextEdit *>(&field))
        return text->isReadOnly() ? QString() : u"t"_s + text->toPlainText();
    if (const auto *box = qobject_cast<const QComboBox *>(&field))
        return u"t"_s + box->currentText();
    if (const auto *check = qobject_cast<const QCheckBox *>(&field))
        return check->isChecked() ? u"t1"_s : u"t0"_s;
    if (const auto *list = qobject_cast<const QListWidget *>(&field)) {
        // Choices that a name may be completed to are no content.
        return list->isWindow() ? QString() : u"t%1"_s.arg(list->count());
    }
    return {};
}

} // namespace

TypedGuard::Fields TypedGuard::fields() const
{
    Fields fields;
    const auto all = m_dialog.findChildren<QWidget *>();
    for (const QWidget *field : all) {
        if (const QString content = contentOf(*field); !content.isNull())
            fields.insert(field, content);
    }
    return fields;
}

void TypedGuard::begin()
{
    m_before = fields();
}

bool TypedGuard::isTyped() const
{
    return fields() != m_before;
}

bool TypedGuard::mayDismiss() const
{
    if (!isTyped())
        return true;
    QMessageBox box(QMessageBox::Question, m_dialog.windowTitle(),
                    QCoreApplication::translate("TypedGuard", "What you typed here is not kept."),
                    QMessageBox::NoButton, &m_dialog);
    box.setObjectName(u"typed"_s);
    QPushButton *discard =
        box.addButton(QCoreApplication::translate("TypedGuard", "&Discard it"), QMessageBox::DestructiveRole);
    discard->setObjectName(u"discard"_s);
    QPushButton *back =
        box.addButton(QCoreApplication::translate("TypedGuard", "&Go on"), QMessageBox::RejectRole);
    back->setObjectName(u"go-on"_s);
    box.setDefaultButton(back);
    box.setEscapeButton(back);
    box.exec();
    return box.clickedButton() == discard;
}

} // namespace chancery
