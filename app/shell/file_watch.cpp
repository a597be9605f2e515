// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/shell/file_watch.h"

#include "app/shell/edit_history.h"

#include <QFileInfo>
#include <QMessageBox>
#include <QPushButton>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace chancery {

namespace {

constexpr int betweenLooksMs = 2000;

} // namespace

FileWatch::FileWatch(EditHistory &history, QWidget *window)
    : QObject(window)
    , m_history(history)
    , m_window(window)
{
    auto *const timer = new QTimer(this);
    connect(timer, &QTimer::timeout, this, &FileWatch::look);
    timer->start(betweenLooksMs);
    // Queued: what was refused is told by whoever asked for it first.
    connect(&history, &EditHistory::refused, this, &FileWatch::look, Qt::QueuedConnection);
}

void FileWatch::begin()
{
    m_told = FileState::Intact;
    if (m_box)
        m_box->close();
}

void FileWatch::look()
{
    const std::shared_ptr<Store> store = m_history.store();
    if (store->isUntitled() || m_history.isBusy())
        return;
    const FileState state = store->fileState();
    if (state == FileState::Changed) {
        reload();
        return;
    }
    if (state == m_told)
        return;
    begin();
    m_told = state;
    if (state != FileState::Intact)
        tell(state);
}

void FileWatch::reload()
{
    // What cannot be read now is tried again at the next look.
    if (m_history.reload())
        Q_EMIT reloaded();
}

void FileWatch::tell(FileState state)
{
    const QString path = m_history.store()->path();
    const bool hasChanges = !m_history.store()->changes().empty();
    m_box =
        new QMessageBox(QMessageBox::Warning, tr("The dossier's file"), {}, QMessageBox::NoButton, m_window);
    m_box->setObjectName(u"file-gone"_s);
    m_box->setAttribute(Qt::WA_DeleteOnClose);
    m_box->setTextFormat(Qt::PlainText);
    const QString name = QFileInfo(path).fileName();
    switch (state) {
    case FileState::Gone:
        m_box->setText(tr("“%1” was moved away or removed while it was open.").arg(name));
        break;
    case FileState::Replaced:
        m_box->setText(tr("Another file has taken the place of “%1” while it was open.").arg(name));
        break;
    default:
        m_box->setText(tr("Something else was written into “%1” while it was open.").arg(name));
        break;
    }
    QString advice =
        tr("The dossier stays as you see it, and nothing is written to that file. Saved under another "
           "name, it can be changed again.");
    const bool isThere = state != FileState::Gone;
    if (isThere && hasChanges)
        advice += u' ' + tr("What you changed here is in it; compared, it is shown what the file has now.");
    m_box->setInformativeText(advice);
    m_box->setDetailedText(path);
    QPushButton *const save = m_box->addButton(tr("Save &as…"), QMessageBox::AcceptRole);
    connect(save, &QPushButton::clicked, this, &FileWatch::saveAsRequested, Qt::QueuedConnection);
    if (isThere) {
        QPushButton *const compare = m_box->addButton(tr("&Compare"), QMessageBox::ActionRole);
        connect(
            compare, &QPushButton::clicked, this, [this, path] { Q_EMIT compareRequested(path); },
            Qt::QueuedConnection);
    }
    // What was changed here would be gone with it.
    if (isThere && !hasChanges) {
        QPushButton *const reopen = m_box->addButton(tr("&Reload"), QMessageBox::ActionRole);
        connect(
            reopen, &QPushButton::clicked, this, [this, path] { Q_EMIT reopenRequested(path); },
            Qt::QueuedConnection);
    }
    m_box->addButton(tr("&Later"), QMessageBox::RejectRole);
    m_box->setDefaultButton(save);
    m_box->open();
}

} // namespace chancery
