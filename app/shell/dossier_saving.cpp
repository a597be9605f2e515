// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/shell/dossier_saving.h"

#include "app/shell/palette/palette_commands.h"
#include "app/views/error_box.h"
#include "core/io/json_dossier.h"
#include "core/io/output.h"
#include "core/io/quoted_only.h"

#include <QAction>
#include <QFileDialog>
#include <QFileInfo>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace chancery {

namespace {

bool isJson(const QString &path)
{
    return path.endsWith(".json"_L1, Qt::CaseInsensitive);
}

} // namespace

DossierSaving::DossierSaving(EditHistory &history, QString location, QWidget *window)
    : QObject(window)
    , m_history(history)
    , m_window(window)
    , m_location(std::move(location))
{
}

void DossierSaving::addActions(QMenu *menu)
{
    QAction *save = menu->addAction(tr("&Save"), this, [this] { this->save(); });
    save->setShortcuts(QKeySequence::Save);
    setOtherWords(*save, tr("save store write keep file"));
    QAction *as = menu->addAction(tr("Save &as…"), this, [this] { saveAs(); });
    as->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S));
    setOtherWords(*as, tr("save elsewhere another file name"));
    QAction *copy = menu->addAction(tr("Save a &copy…"), this, [this] { saveCopy(); });
    setOtherWords(*copy, tr("duplicate backup send share pass on"));
}

void DossierSaving::open(const QString &location, const std::optional<ContentStamp> &stamp)
{
    m_location = location;
    m_stamp = stamp;
    m_target.clear();
    Q_EMIT fileNameChanged();
}

std::vector<FileIdentity> DossierSaving::openFiles() const
{
    std::vector<FileIdentity> files;
    for (const QString &path : {m_history.store()->path(), m_location, m_target}) {
        if (const auto file = FileIdentity::of(path))
            files.push_back(*file);
    }
    return files;
}

QString DossierSaving::fileName() const
{
    if (!m_history.store()->isUntitled())
        return QFileInfo(m_history.store()->path()).fileName();
    if (m_location.isEmpty() && m_target.isEmpty())
        return tr("in no file yet");
    return m_target.isEmpty() ? tr("untitled copy") : QFileInfo(m_target).fileName();
}

bool DossierSaving::mayLeave()
{
    if (!m_history.isModified())
        return mayLeaveLostFile();
    QMessageBox box(
        QMessageBox::Question, tr("Unsaved changes"),
        tr("“%1” has changes that are in no file.").arg(m_history.store()->snapshot()->info().title),
        QMessageBox::Save | QMessageBox::Discard | QMessageBox::Cancel, m_window);
    box.setTextFormat(Qt::PlainText);
    box.setInformativeText(tr("Without saving they are lost."));
    box.setDefaultButton(QMessageBox::Save);
    box.setObjectName(u"unsaved-changes"_s);
    switch (box.exec()) {
    case QMessageBox::Save:
        return save();
    case QMessageBox::Discard:
        return true;
    default:
        return false;
    }
}

bool DossierSaving::isLost() const
{
    const FileState state = m_history.store()->fileState();
    return state != FileState::Intact && state != FileState::Changed;
}

bool DossierSaving::mayLeaveLostFile()
{
    const std::shared_ptr<Store> store = m_history.store();
    if (store->isUntitled() || store->changes().empty())
        return true;
    if (!isLost())
        return true;
    QMessageBox box(QMessageBox::Question, tr("Changes in no file"),
                    tr("“%1” was moved, removed or replaced, and holds changes that may be in no file.")
                        .arg(QFileInfo(store->path()).fileName()),
                    QMessageBox::Save | QMessageBox::Discard | QMessageBox::Cancel, m_window);
    box.setTextFormat(Qt::PlainText);
    box.setObjectName(u"lost-file"_s);
    box.setInformativeText(tr("Without saving them under another name they may be lost."));
    box.setDefaultButton(QMessageBox::Save);
    switch (box.exec()) {
    case QMessageBox::Save:
        return saveAs();
    case QMessageBox::Discard:
        return true;
    default:
        return false;
    }
}

bool DossierSaving::save()
{
    if (!m_history.store()->isUntitled()) {
        if (isLost())
            return saveAs();
        // Every change of a .dossier is in the file before it is seen.
        Q_EMIT saved(m_history.store()->path());
        return true;
    }
    return m_target.isEmpty() ? saveAs() : writeTo(m_target);
}

bool DossierSaving::saveAs()
{
    const QString proposed = !m_target.isEmpty() ? m_target
                             : m_location.isEmpty() || m_location.startsWith("builtin:"_L1)
                                 ? m_history.store()->snapshot()->info().id + u".dossier"_s
                                 : QFileInfo(m_location).absoluteFilePath();
    const QString path = choosePath(tr("Save as"), proposed);
    return !path.isEmpty() && writeTo(path);
}

bool DossierSaving::writeTo(const QString &path)
{
    const std::shared_ptr<Store> store = m_history.store();
    if (isJson(path)) {
        if (m_stamp && isSameFile(path, m_location) && m_stamp->isChanged(path)) {
            const Answer answer = askAboutChange(path);
            if (answer != Answer::Replace)
                return answer == Answer::SaveAs && saveAs();
        }
        if (!writeJson(path))
            return false;
    } else if (store->isUntitled() || isLost() || !isSameFile(path, store->path())) {
        if (const Status status = store->writeTo(path); !status) {
            warn(status.error());
            return false;
        }
        const auto moved = Store::open(path);
        if (!moved) {
            warn(moved.error());
            return false;
        }
        m_location = path;
        m_target.clear();
        m_stamp.reset();
        m_history.moveTo(*moved);
    }
    Q_EMIT fileNameChanged();
    Q_EMIT saved(path);
    return true;
}

bool DossierSaving::writeJson(const QString &path)
{
    const std::shared_ptr<Store> store = m_history.store();
    Output output(path);
    if (const auto own = FileIdentity::of(store->path()))
        output.others.push_back(*own);
    const auto dossier = store->readAll();
    const Status status = dossier ? writeJsonDossierFile(*dossier, output) : Status(dossier.error());
    if (!status) {
        warn(status.error());
        return false;
    }
    // What was opened stays a copy: JSON is written whole, each time the reader asks for it.
    if (store->isUntitled()) {
        m_location = m_target = path;
        m_stamp = ContentStamp::of(path);
        m_history.markSaved();
    }
    return true;
}

DossierSaving::Answer DossierSaving::askAboutChange(const QString &path)
{
    QMessageBox box(QMessageBox::Warning, tr("The file has changed"),
                    tr("“%1” was changed by somebody else since it was opened or saved here.")
                        .arg(QFileInfo(path).fileName()),
                    QMessageBox::Cancel, m_window);
    box.setTextFormat(Qt::PlainText);
    box.setObjectName(u"changed-meanwhile"_s);
    box.setInformativeText(
        tr("Replaced, what they wrote is lost. Compared, it is shown what your dossier has and "
           "the file has not."));
    box.setDetailedText(QFileInfo(path).absoluteFilePath());
    QPushButton *const compare = box.addButton(tr("&Compare"), QMessageBox::ActionRole);
    QPushButton *const saveAs = box.addButton(tr("Save &as…"), QMessageBox::AcceptRole);
    QPushButton *const replace = box.addButton(tr("&Replace"), QMessageBox::DestructiveRole);
    box.setDefaultButton(compare);
    box.exec();
    if (box.clickedButton() == compare)
        Q_EMIT compareRequested(path);
    if (box.clickedButton() == saveAs)
        return Answer::SaveAs;
    return box.clickedButton() == replace ? Answer::Replace : Answer::Leave;
}

void DossierSaving::saveCopy()
{
    const QString path =
        choosePath(tr("Save a copy"), m_history.store()->snapshot()->info().id + u".dossier"_s);
    if (path.isEmpty())
        return;
    auto dossier = m_history.store()->readAll();
    if (dossier && std::any_of(dossier->sources.begin(), dossier->sources.end(),
                               [](const Source &source) { return source.attached.has_value(); })) {
        const auto texts = askForTexts();
        if (!texts)
            return;
        if (*texts == Texts::QuotedOnly)
            dossier = withQuotedPassagesOnly(*std::move(dossier));
    }
    const auto itself = [&path](const FileIdentity &open) { return FileIdentity::of(path) == open; };
    const std::vector<FileIdentity> open = openFiles();
    if (std::any_of(open.begin(), open.end(), itself)) {
        warn({path, {}, tr("is open here, and a copy of it needs another name")});
        return;
    }
    const Status status = !dossier       ? Status(dossier.error())
                          : isJson(path) ? writeJsonDossierFile(*dossier, path)
                                         : Store::write(*dossier, path);
    if (status)
        Q_EMIT saved(path);
    else
        warn(status.error());
}

std::optional<DossierSaving::Texts> DossierSaving::askForTexts()
{
    QMessageBox box(QMessageBox::Question, tr("Save a copy"),
                    tr("Some sources have their full text, attached from your own files."),
                    QMessageBox::Cancel, m_window);
    box.setTextFormat(Qt::PlainText);
    box.setObjectName(u"copy-texts"_s);
    box.setInformativeText(
        tr("The texts are other people's. A copy to pass on carries the quoted passages only; "
           "whoever has the files can attach them again."));
    QPushButton *quoted = box.addButton(tr("&Quoted passages only"), QMessageBox::AcceptRole);
    QPushButton *full = box.addButton(tr("With the &full texts"), QMessageBox::AcceptRole);
    box.setDefaultButton(quoted);
    box.exec();
    if (box.clickedButton() == quoted)
        return Texts::QuotedOnly;
    return box.clickedButton() == full ? std::optional(Texts::Full) : std::nullopt;
}

QString DossierSaving::choosePath(const QString &title, const QString &proposed)
{
    QFileDialog dialog(m_window, title);
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setNameFilters({tr("Dossier (*.dossier)"), tr("JSON dossier (*.json)")});
    dialog.setDefaultSuffix(u"dossier"_s);
    connect(&dialog, &QFileDialog::filterSelected, &dialog, [&dialog](const QString &filter) {
        dialog.setDefaultSuffix(filter.contains("*.json"_L1) ? u"json"_s : u"dossier"_s);
    });
    if (isJson(proposed)) {
        dialog.selectNameFilter(dialog.nameFilters().constLast());
        dialog.setDefaultSuffix(u"json"_s);
    }
    dialog.selectFile(proposed);
    if (dialog.exec() != QDialog::Accepted || dialog.selectedFiles().isEmpty())
        return {};
    return dialog.selectedFiles().constFirst();
}

void DossierSaving::warn(const Error &error)
{
    makeErrorBox(tr("The dossier could not be saved"), error, m_window)->exec();
}

} // namespace chancery
