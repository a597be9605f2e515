// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/editing/start_page/new_dossier_dialog.h"

#include "app/editing/drafts/kept_fields.h"
#include "app/views/theme.h"
#include "core/edit/new_dossier.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFileInfo>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace chancery {

void offerLanguages(QComboBox &box, const QString &chosen)
{
    box.setEditable(true);
    box.setInsertPolicy(QComboBox::NoInsert);
    const QStringList tags{u"en"_s, u"uk"_s, u"ru"_s, u"de"_s, u"fr"_s, u"pl"_s, u"es"_s,
                           u"it"_s, u"pt"_s, u"nl"_s, u"tr"_s, u"ar"_s, u"he"_s, u"fa"_s,
                           u"zh"_s, u"ja"_s, u"ko"_s, u"hi"_s, u"cs"_s, u"ro"_s};
    for (const QString &tag : tags)
        box.addItem(u"%1 – %2"_s.arg(tag, QLocale::languageToString(QLocale(tag).language())), tag);
    const int at = box.findData(chosen);
    box.setCurrentIndex(at);
    if (at < 0)
        box.setEditText(chosen);
}

QString languageIn(const QComboBox &box)
{
    const QString text = box.currentText().simplified();
    const int at = box.findText(text);
    return at >= 0 ? box.itemData(at).toString() : text;
}

NewDossierDialog::NewDossierDialog(QWidget *parent)
    : QDialog(parent)
    , m_title(new QLineEdit)
    , m_language(new QComboBox)
    , m_note(new QLabel)
    , m_fault(new QLabel)
{
    setObjectName(u"new-dossier"_s);
    setWindowTitle(tr("New dossier"));
    auto *form = new QFormLayout(this);
    m_title->setObjectName(u"title"_s);
    m_title->setPlaceholderText(tr("What it is about: “Talks in Port, spring 2026”"));
    m_title->setMinimumWidth(fontMetrics().averageCharWidth() * 48);
    m_language->setObjectName(u"language"_s);
    // Most write in the language that they have chosen for the program.
    const QLocale own;
    offerLanguages(*m_language,
                   own.language() == QLocale::C ? u"en"_s : QLocale::languageToCode(own.language()));
    form->addRow(tr("&Title"), m_title);
    form->addRow(tr("&Language"), m_language);
    m_note->setText(tr("It is kept from now on, change by change, before it has a file; "
                       "File → Save gives it one."));
    m_note->setWordWrap(true);
    form->addRow(m_note);
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, Theme(colours).warning());
    m_fault->setPalette(colours);
    m_fault->setWordWrap(true);
    m_fault->hide();
    form->addRow(m_fault);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    buttons->button(QDialogButtonBox::Ok)->setText(tr("&Create"));
    form->addRow(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &NewDossierDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_drafts.open(TypedDrafts::fileFor(objectName()));
    auto *kept = new KeptFields(*this, m_drafts, objectName(), KeptFields::WhenLeft::ComeBack);
    if (kept->begin())
        m_note->setText(KeptFields::cameBack() + u' ' + m_note->text());
    m_title->setFocus();
}

void NewDossierDialog::beginWith(const QStringList &files)
{
    QStringList names;
    for (const QString &file : files)
        names.append(QFileInfo(file).fileName());
    m_note->setText(tr("It begins with %1.").arg(names.join(u", "_s)) + u' ' + m_note->text());
}

void NewDossierDialog::accept()
{
    auto made = newDossier(m_title->text(), languageIn(*m_language));
    if (!made) {
        m_fault->setText(tr("The %1: %2.").arg(made.error().place, made.error().reason));
        m_fault->show();
        adjustSize(); // words above it are not cut off to make room
        return;
    }
    m_dossier = *std::move(made);
    QDialog::accept();
}

} // namespace chancery
