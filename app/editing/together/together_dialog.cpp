// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/editing/together/together_dialog.h"

#include "app/editing/details/member_fields.h"
#include "app/editing/drafts/kept_fields.h"
#include "app/editing/fields/name_field.h"
#include "app/editing/fields/tag_completer.h"
#include "app/editing/fields/term_box.h"
#include "app/views/theme.h"
#include "core/domain/plural.h"
#include "core/edit/draft.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace chancery {

TogetherDialog::TogetherDialog(SnapshotPtr snapshot, std::vector<ObjectRef> objects, TypedDrafts &drafts,
                               QWidget *parent)
    : QDialog(parent)
    , m_snapshot(std::move(snapshot))
    , m_objects(std::move(objects))
    , m_add(new QLineEdit)
    , m_remove(new QLineEdit)
    , m_fault(new QLabel)
{
    setObjectName(u"together"_s);
    setWindowTitle(tr("Tag, grade, re-source"));
    auto *heading = new QLabel(
        m_objects.size() == 1
            ? withoutIds(namedWithKind(m_objects.front(), m_snapshot->title(m_objects.front())), *m_snapshot)
            : plural("chancery::TogetherDialog", "%Ln object together", "%Ln objects together",
                     m_objects.size()));
    heading->setTextFormat(Qt::PlainText);
    heading->setWordWrap(true);
    heading->setMinimumWidth(fontMetrics().averageCharWidth() * 64);
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_add->setObjectName(u"add-tags"_s);
    m_add->setPlaceholderText(tr("with commas between"));
    form->addRow(tr("&Add tags"), m_add);
    for (QLineEdit *line : {m_add, m_remove})
        new TagCompleter(*line, [this] { return m_snapshot; });
    m_remove->setObjectName(u"remove-tags"_s);
    m_remove->setPlaceholderText(tr("with commas between"));
    form->addRow(tr("&Take away tags"), m_remove);
    if (hasKind(ObjectKind::Source)) {
        m_reliability = new TermBox<Reliability>(nullptr, tr("as it is"));
        m_reliability->setObjectName(u"reliability"_s);
        form->addRow(tr("&Reliability of the sources"), m_reliability);
        m_reason = new QLineEdit;
        m_reason->setObjectName(u"reason"_s);
        form->addRow(tr("&Why"), m_reason);
    }
    if (hasKind(ObjectKind::Fact)) {
        m_credibility = new QComboBox;
        m_credibility->setObjectName(u"credibility"_s);
        m_credibility->addItem(tr("as it is"), 0);
        for (int i = 1; i <= 6; ++i)
            m_credibility->addItem(credibilityLabel(i), i);
        form->addRow(tr("&Credibility of the facts"), m_credibility);
    }
    if (hasKind(ObjectKind::Fact) || hasKind(ObjectKind::Passage)) {
        m_source = new NameField(ObjectKind::Source);
        m_source->setObjectName(u"source"_s);
        m_source->setCreates(false);
        m_source->setSnapshot(m_snapshot);
        m_source->setPlaceholderText(tr("the source where these words stand"));
        form->addRow(tr("&Sentences are from"), m_source);
    }
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, Theme(colours).warning());
    m_fault->setPalette(colours);
    m_fault->setObjectName(u"fault"_s);
    m_fault->setWordWrap(true);
    m_fault->hide();
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    auto *column = new QVBoxLayout(this);
    column->addWidget(heading);
    column->addLayout(form);
    column->addWidget(m_fault);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &TogetherDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &TogetherDialog::reject);
    m_add->setFocus();
    m_guard.begin();
    QStringList ids;
    for (const ObjectRef &object : m_objects)
        ids.append(object.id);
    auto *kept = new KeptFields(*this, drafts, u"together "_s + ids.join(u' '), KeptFields::WhenLeft::Go);
    if (kept->begin())
        column->insertWidget(column->indexOf(m_fault), new QLabel(KeptFields::cameBack()));
}

bool TogetherDialog::hasKind(ObjectKind kind) const
{
    return std::any_of(m_objects.begin(), m_objects.end(),
                       [kind](const ObjectRef &object) { return object.kind == kind; });
}

Together TogetherDialog::together() const
{
    Together together;
    together.addTags = textsBetweenCommas(m_add->text());
    together.removeTags = textsBetweenCommas(m_remove->text());
    if (m_reliability && m_reliability->currentData().toInt() >= 0) {
        together.reliability = static_cast<Reliability>(m_reliability->currentData().toInt());
        together.reliabilityReason = m_reason->text().simplified();
    }
    if (m_credibility && m_credibility->currentIndex() > 0)
        together.credibility = m_credibility->currentIndex();
    if (m_source && m_source->choice())
        together.source = m_source->choice()->object.as<SourceTag>();
    return together;
}

void TogetherDialog::reject()
{
    if (m_guard.mayDismiss())
        QDialog::reject();
}

void TogetherDialog::accept()
{
    const auto refuse = [this](const QString &reason) {
        m_fault->setText(reason);
        m_fault->show();
    };
    if (m_source && m_source->isUnresolved())
        return refuse(tr("No source is called “%1”.").arg(m_source->text()));
    const Together wanted = together();
    if (wanted.reliability && *wanted.reliability != Reliability::F && wanted.reliabilityReason.isEmpty())
        return refuse(tr("Another letter than F wants its reason."));
    auto edit = changeTogether(*m_snapshot, m_objects, wanted);
    if (!edit)
        return refuse(edit.error().reason);
    if (edit->change.isEmpty())
        return refuse(edit->consequences.isEmpty() ? tr("Nothing would change.")
                                                   : withoutIds(edit->consequences.join(u'\n'), *m_snapshot));
    m_edit = *std::move(edit);
    QDialog::accept();
}

} // namespace chancery
