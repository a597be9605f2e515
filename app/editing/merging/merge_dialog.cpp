// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/editing/merging/merge_dialog.h"

#include "app/editing/fields/name_field.h"
#include "app/editing/removing/consequence_list.h"
#include "core/edit/draft.h"
#include "core/edit/merge.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace chancery {

MergeDialog::MergeDialog(SnapshotPtr snapshot, ObjectRef goes, QWidget *parent)
    : QDialog(parent)
    , m_snapshot(std::move(snapshot))
    , m_goes(std::move(goes))
    , m_stays(new NameField(m_goes.kind))
    , m_heading(new QLabel)
    , m_consequences(new QListWidget)
{
    setObjectName(u"merge"_s);
    setWindowTitle(tr("Merge"));
    auto *column = new QVBoxLayout(this);
    auto *question =
        new QLabel(tr("%1 is the same as &which other, that stays?")
                       .arg(withoutIds(namedWithKind(m_goes, m_snapshot->title(m_goes)), *m_snapshot)
                                .replace(u'&', u"&&"_s)));
    question->setWordWrap(true);
    question->setBuddy(m_stays);
    column->addWidget(question);
    m_stays->setObjectName(u"stays"_s);
    m_stays->setCreates(false);
    m_stays->setSnapshot(m_snapshot);
    m_stays->setMinimumWidth(fontMetrics().averageCharWidth() * 64);
    column->addWidget(m_stays);
    m_heading->setWordWrap(true);
    column->addWidget(m_heading);
    m_consequences->setObjectName(u"consequences"_s);
    m_consequences->setAccessibleName(tr("Consequences"));
    m_consequences->setWordWrap(true);
    m_consequences->setSelectionMode(QAbstractItemView::NoSelection);
    column->addWidget(m_consequences, 1);
    // Of this dialog from the beginning: else another button would be its default.
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_merge = buttons->addButton(tr("&Merge"), QDialogButtonBox::AcceptRole);
    m_merge->setObjectName(u"merge-button"_s);
    m_merge->setDefault(true);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_stays, &NameField::chosen, this, &MergeDialog::look);
    m_stays->setFocus();
    look();
}

void MergeDialog::propose(const ObjectRef &stays)
{
    m_stays->setObject(stays);
    look();
    m_merge->setFocus();
}

bool MergeDialog::takes(ObjectKind kind)
{
    return kind == ObjectKind::Participant || kind == ObjectKind::Event || kind == ObjectKind::Option ||
           kind == ObjectKind::Figure || kind == ObjectKind::Question;
}

ObjectRef MergeDialog::stays() const
{
    return m_stays->choice() ? m_stays->choice()->object : ObjectRef();
}

void MergeDialog::look()
{
    m_edit.reset();
    m_consequences->clear();
    m_heading->clear();
    if (m_stays->choice()) {
        auto merged = merge(*m_snapshot, stays(), m_goes);
        if (merged) {
            addConsequences(*m_consequences, merged->consequences, *m_snapshot);
            m_heading->setText(merged->consequences.isEmpty() ? tr("Nothing rests on the one that goes.")
                                                              : tr("What that does:"));
            m_edit = *std::move(merged);
        } else {
            m_heading->setText(merged.error().reason);
        }
    }
    m_merge->setEnabled(m_edit.has_value());
}

} // namespace chancery
