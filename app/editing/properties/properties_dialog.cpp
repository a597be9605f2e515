// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/editing/properties/properties_dialog.h"

#include "app/editing/details/object_form.h"
#include "app/editing/drafts/kept_fields.h"
#include "app/editing/drafts/typed_drafts.h"
#include "app/views/theme.h"
#include "core/edit/new_dossier.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QTimeZone>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace chancery {

PropertiesDialog::PropertiesDialog(Writing writing, TypedDrafts &drafts, QWidget *parent)
    : QDialog(parent)
    , m_writing(std::move(writing))
    , m_form(new ObjectForm)
    , m_fault(new QLabel)
{
    setObjectName(u"properties"_s);
    setWindowTitle(tr("Properties of the dossier"));
    const SnapshotPtr snapshot = m_writing.snapshot();
    m_form->setSnapshot(snapshot);
    m_form->start(FormValue(snapshot->info()));
    m_fault->setObjectName(u"fault"_s);
    m_fault->setWordWrap(true);
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, Theme(colours).warning());
    m_fault->setPalette(colours);
    m_fault->hide();
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_form, 1);
    column->addWidget(m_fault);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &PropertiesDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &PropertiesDialog::reject);
    resize(fontMetrics().averageCharWidth() * 84, 560);
    m_form->startTyping();
    m_guard.begin();
    const QVariantMap before = drafts.typed(objectName());
    ObjectForm::Typed typed;
    for (auto member = before.begin(); member != before.end(); ++member)
        typed.insert(member.key(), member.value());
    m_form->putTyped(typed);
    connect(m_form, &ObjectForm::edited, this, [this, &drafts] {
        QVariantMap now;
        const ObjectForm::Typed members = m_form->typed();
        for (auto member = members.begin(); member != members.end(); ++member)
            now.insert(member.key(), member.value());
        drafts.put(objectName(), now);
    });
    // Kept or discarded, it is settled.
    connect(this, &QDialog::finished, this, [this, &drafts] { drafts.put(objectName(), {}); });
    if (!typed.isEmpty()) {
        auto *note = new QLabel(KeptFields::cameBack());
        note->setWordWrap(true);
        column->insertWidget(0, note);
    }
}

void PropertiesDialog::reject()
{
    if (m_guard.mayDismiss())
        QDialog::reject();
}

void PropertiesDialog::accept()
{
    const auto refuse = [this](const QString &reason, const QString &member) {
        m_fault->setText(reason);
        m_fault->show();
        if (!member.isEmpty())
            m_form->startTyping(member);
    };
    if (const auto fault = m_form->fault())
        return refuse(fault->reason, fault->member);
    const DossierInfo before = m_writing.snapshot()->info();
    const FormValue filled = m_form->filled(FormValue(before));
    const auto &info = std::get<DossierInfo>(filled);
    if (!info.language.isEmpty() && !isLanguageTag(info.language))
        return refuse(tr("“%1” is no tag of a language: “en”, “pt-BR”.").arg(info.language), u"language"_s);
    if (!info.timeZone.isEmpty() && !QTimeZone(info.timeZone.toUtf8()).isValid())
        return refuse(tr("“%1” is no time zone: “Europe/Kyiv”.").arg(info.timeZone), u"timeZone"_s);
    if (info != before) {
        Change change;
        change.info = info;
        if (const Status status = m_writing.apply(change, tr("changing the properties of the dossier"));
            !status)
            return refuse(status.error().reason, {});
    }
    QDialog::accept();
}

} // namespace chancery
