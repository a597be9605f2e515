// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/shell/unsaved_dialog.h"

#include "core/io/private_folder.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QMessageBox>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace chancery {

UnsavedDialog::UnsavedDialog(std::vector<UnsavedDossier> left, QWidget *parent)
    : QDialog(parent)
    , m_left(std::move(left))
    , m_list(new QTreeWidget(this))
{
    setWindowTitle(tr("Unsaved dossiers"));
    setObjectName(u"unsaved-dossiers"_s);
    auto *const words =
        new QLabel(tr("Chancery ended before these dossiers were saved. Every change is still "
                      "there."),
                   this);
    words->setWordWrap(true);
    m_list->setObjectName(u"left"_s);
    m_list->setHeaderLabels({tr("Dossier"), tr("Last changed"), tr("Opened from")});
    m_list->setRootIsDecorated(false);
    m_list->setAllColumnsShowFocus(true);
    m_list->setAccessibleName(windowTitle());
    for (const UnsavedDossier &one : m_left) {
        auto *const item = new QTreeWidgetItem(m_list);
        // The first line alone: a title may hold anything.
        item->setText(0, one.title.isEmpty() ? tr("Untitled") : one.title.simplified());
        item->setText(1, QLocale().toString(one.changed.toLocalTime(), QLocale::ShortFormat));
        item->setText(2, one.location);
    }
    m_list->setCurrentItem(m_list->topLevelItem(0));
    m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(
        1, QHeaderView::ResizeToContents); // the time is what tells them apart
    auto *const buttons = new QDialogButtonBox(this);
    m_open = buttons->addButton(tr("&Open"), QDialogButtonBox::ActionRole);
    m_open->setObjectName(u"open"_s);
    m_open->setDefault(true);
    m_discard = buttons->addButton(tr("&Discard…"), QDialogButtonBox::ActionRole);
    m_discard->setObjectName(u"discard"_s);
    QPushButton *const later = buttons->addButton(tr("&Later"), QDialogButtonBox::RejectRole);
    later->setObjectName(u"later"_s);
    connect(m_open, &QPushButton::clicked, this, &UnsavedDialog::openSelected);
    connect(m_discard, &QPushButton::clicked, this, &UnsavedDialog::discardSelected);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_list, &QTreeWidget::itemActivated, this, &UnsavedDialog::openSelected);
    connect(m_list, &QTreeWidget::itemSelectionChanged, this, &UnsavedDialog::updateButtons);
    auto *const layout = new QVBoxLayout(this);
    layout->addWidget(words);
    layout->addWidget(m_list, 1);
    layout->addWidget(buttons);
    resize(640, 280);
    updateButtons();
}

int UnsavedDialog::selected() const
{
    return m_list->indexOfTopLevelItem(m_list->currentItem());
}

void UnsavedDialog::updateButtons()
{
    m_open->setEnabled(selected() >= 0);
    m_discard->setEnabled(selected() >= 0);
}

void UnsavedDialog::openSelected()
{
    if (selected() < 0)
        return;
    const UnsavedDossier dossier = m_left[static_cast<std::size_t>(selected())];
    removeSelected();
    Q_EMIT openRequested(dossier);
}

void UnsavedDialog::discardSelected()
{
    if (selected() < 0)
        return;
    const UnsavedDossier dossier = m_left[static_cast<std::size_t>(selected())];
    QMessageBox box(QMessageBox::Question, tr("Discard the changes?"),
                    tr("“%1” was changed and never saved.").arg(dossier.title.simplified()),
                    QMessageBox::Discard | QMessageBox::Cancel, this);
    box.setObjectName(u"discard-unsaved"_s);
    box.setTextFormat(Qt::PlainText);
    box.setInformativeText(
        tr("Discarded, the changes are lost. The file that it was opened from stays as it is."));
    box.setDefaultButton(QMessageBox::Cancel);
    if (box.exec() != QMessageBox::Discard)
        return;
    PrivateFolder::removeLeft(dossier.folder);
    removeSelected();
}

void UnsavedDialog::removeSelected()
{
    const int row = selected();
    m_left.erase(m_left.begin() + row);
    delete m_list->takeTopLevelItem(row);
    updateButtons();
    if (m_left.empty())
        accept();
}

} // namespace chancery
