// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/editing/drafts/kept_fields.h"

#include "app/editing/drafts/typed_drafts.h"
#include "app/editing/drafts/typed_signals.h"
#include "app/editing/fields/name_field.h"

#include <QComboBox>
#include <QDialog>
#include <QLineEdit>
#include <QPlainTextEdit>

#include <utility>

using namespace Qt::StringLiterals;

namespace chancery {

namespace {

const QString besideTheFields = u"beside"_s;

/// The name of a field, or of what it is the line of; empty where it has none.
QString nameOfField(const QWidget &field)
{
    if (!field.objectName().isEmpty() && !field.objectName().startsWith("qt_"_L1))
        return field.objectName();
    const QWidget *around = field.parentWidget();
    return around && !around->objectName().startsWith("qt_"_L1) ? around->objectName() : QString();
}

template<class Each>
void forEachField(const QDialog &dialog, Each each)
{
    for (QWidget *field : dialog.findChildren<QWidget *>()) {
        const bool isField = qobject_cast<QLineEdit *>(field) || qobject_cast<QPlainTextEdit *>(field) ||
                             qobject_cast<QComboBox *>(field);
        // The line of a box is the box's.
        if (!isField || qobject_cast<QComboBox *>(field->parentWidget()))
            continue;
        if (const QString name = nameOfField(*field); !name.isEmpty())
            each(name, *field);
    }
}

} // namespace

KeptFields::KeptFields(QDialog &dialog, TypedDrafts &drafts, QString name, WhenLeft whenLeft)
    : QObject(&dialog)
    , m_dialog(dialog)
    , m_drafts(drafts)
    , m_name(std::move(name))
{
    connect(&dialog, &QDialog::finished, this, [this, whenLeft](int result) {
        if (result == QDialog::Accepted || whenLeft == WhenLeft::Go)
            m_drafts.put(m_name, {});
        else
            note();
        // A field that loses the focus with the dialog may still say that it changed.
        m_hasBegun = false;
        m_beside.clear();
    });
    onEachChange(dialog, [this] { note(); });
}

bool KeptFields::begin()
{
    m_hasBegun = false;
    m_proposed = fields();
    QVariantMap before = m_drafts.typed(m_name);
    before.remove(besideTheFields);
    forEachField(m_dialog, [&before](const QString &name, QWidget &field) {
        if (!before.contains(name))
            return;
        const QString words = before.value(name).toString();
        if (auto *choice = qobject_cast<NameField *>(&field)) {
            choice->setText(words);
        } else if (auto *line = qobject_cast<QLineEdit *>(&field)) {
            line->setText(words);
            // A field that understands what is typed hears of it as of typing.
            Q_EMIT line->textEdited(words);
            line->selectAll();
        } else if (auto *text = qobject_cast<QPlainTextEdit *>(&field)) {
            text->setPlainText(words);
        } else if (auto *box = qobject_cast<QComboBox *>(&field)) {
            if (const int at = box->findText(words); at >= 0)
                box->setCurrentIndex(at);
            else if (box->isEditable())
                box->setEditText(words);
        }
    });
    m_hasBegun = true;
    return !before.isEmpty();
}

void KeptFields::setBeside(const QVariantMap &beside)
{
    m_beside = beside;
    note();
}

QVariantMap KeptFields::besideOf(const QVariantMap &draft)
{
    return draft.value(besideTheFields).toMap();
}

QString KeptFields::cameBack()
{
    return tr("What you typed here before is back.");
}

QVariantMap KeptFields::fields() const
{
    QVariantMap fields;
    forEachField(m_dialog, [&fields](const QString &name, const QWidget &field) {
        if (const auto *line = qobject_cast<const QLineEdit *>(&field); line && !line->isReadOnly())
            fields.insert(name, line->text());
        else if (const auto *text = qobject_cast<const QPlainTextEdit *>(&field); text && !text->isReadOnly())
            fields.insert(name, text->toPlainText());
        else if (const auto *box = qobject_cast<const QComboBox *>(&field))
            fields.insert(name, box->currentText());
    });
    return fields;
}

void KeptFields::note()
{
    if (!m_hasBegun && m_beside.isEmpty())
        return;
    QVariantMap typed;
    if (m_hasBegun) {
        const QVariantMap now = fields();
        for (auto field = now.begin(); field != now.end(); ++field) {
            if (field.value() != m_proposed.value(field.key()))
                typed.insert(field.key(), field.value());
        }
    }
    if (!m_beside.isEmpty())
        typed.insert(besideTheFields, m_beside);
    m_drafts.put(m_name, typed);
}

} // namespace chancery
