// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/editing/removing/remove_dialog.h"

#include "app/editing/drafts/kept_fields.h"
#include "app/editing/removing/consequence_list.h"
#include "app/views/theme.h"
#include "core/edit/draft.h"
#include "core/edit/objects.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace chancery {

RemoveDialog::RemoveDialog(const Snapshot &snapshot, const std::vector<ObjectRef> &objects, QWidget *parent)
    : QDialog(parent)
    , m_edit(remove(snapshot, objects, Dependents::Go))
{
    setObjectName(u"remove"_s);
    setWindowTitle(tr("Delete"));
    auto *column = new QVBoxLayout(this);
    QStringList names;
    for (const ObjectRef &object : objects)
        names.append(withoutIds(namedWithKind(object, snapshot.title(object)), snapshot));
    auto *question = new QLabel(tr("Delete %1?").arg(names.join(u", "_s)));
    question->setWordWrap(true);
    question->setTextFormat(Qt::PlainText);
    question->setMinimumWidth(fontMetrics().averageCharWidth() * 64);
    column->addWidget(question);
    const QStringList consequences = m_edit ? m_edit->consequences : QStringList{m_edit.error().toString()};
    auto *heading =
        new QLabel(consequences.isEmpty() ? tr("Nothing else rests on it.")
                                          : tr("What that does to the rest (%1):").arg(consequences.size()));
    column->addWidget(heading);
    auto *list = new QListWidget;
    list->setObjectName(u"consequences"_s);
    list->setAccessibleName(tr("Consequences"));
    list->setWordWrap(true);
    list->setSelectionMode(QAbstractItemView::NoSelection);
    addConsequences(*list, consequences, snapshot);
    list->setVisible(!consequences.isEmpty());
    column->addWidget(list, 1);
    column->addWidget(new QLabel(tr("Ctrl+Z brings all of it back.")));
    // Of this dialog from the beginning: else another button would be its default.
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    QPushButton *go =
        buttons->addButton(consequences.isEmpty() ? tr("&Delete") : tr("&Delete with all of that"),
                           QDialogButtonBox::AcceptRole);
    go->setObjectName(u"delete"_s);
    go->setEnabled(m_edit.hasValue());
    go->setDefault(true);
    go->setFocus();
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

RenameDialog::RenameDialog(SnapshotPtr snapshot, ObjectRef object, TypedDrafts &drafts, QWidget *parent)
    : QDialog(parent)
    , m_snapshot(std::move(snapshot))
    , m_object(std::move(object))
    , m_title(new QLineEdit(m_snapshot->title(m_object)))
    , m_fault(new QLabel)
{
    setObjectName(u"rename"_s);
    setWindowTitle(tr("Rename"));
    auto *column = new QVBoxLayout(this);
    auto *caption = new QLabel(tr("&Title of the %1").arg(label(m_object.kind)));
    caption->setBuddy(m_title);
    column->addWidget(caption);
    m_title->setObjectName(u"title"_s);
    m_title->setMinimumWidth(fontMetrics().averageCharWidth() * 64);
    m_title->selectAll();
    column->addWidget(m_title);
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, Theme(colours).warning());
    m_fault->setPalette(colours);
    m_fault->setWordWrap(true);
    m_fault->hide();
    column->addWidget(m_fault);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &RenameDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *kept = new KeptFields(*this, drafts, u"rename "_s + m_object.id, KeptFields::WhenLeft::ComeBack);
    if (kept->begin()) {
        auto *note = new QLabel(KeptFields::cameBack() + u' ' +
                                tr("The title is “%1”.").arg(m_snapshot->title(m_object)));
        note->setObjectName(u"came-back"_s);
        note->setTextFormat(Qt::PlainText);
        note->setWordWrap(true);
        column->insertWidget(column->indexOf(m_fault), note);
    }
}

void RenameDialog::accept()
{
    auto edit = retitle(*m_snapshot, m_object, m_title->text());
    if (!edit) {
        m_fault->setText(edit.error().reason);
        m_fault->show();
        return;
    }
    m_edit = *std::move(edit);
    QDialog::accept();
}

} // namespace chancery
