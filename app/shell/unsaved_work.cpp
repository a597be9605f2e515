// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/shell/unsaved_work.h"

#include "app/shell/edit_history.h"
#include "core/io/private_folder.h"
#include "core/io/whole_file.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace chancery {

namespace {

const QString aboutName = u"about.json"_s;
/// There while the store holds changes that are in no file.
const QString changedName = u"changed"_s;

std::optional<UnsavedDossier> readLeft(const QString &folder)
{
    const QFileInfo database(folder + u'/' + privateStoreName());
    if (!database.exists() || !QFileInfo::exists(folder + u'/' + changedName))
        return std::nullopt;
    UnsavedDossier left;
    left.folder = folder;
    left.changed = database.lastModified();
    QFile file(folder + u'/' + aboutName);
    if (file.open(QIODevice::ReadOnly)) {
        const QJsonObject about = QJsonDocument::fromJson(file.readAll()).object();
        left.title = about.value("title"_L1).toString();
        left.location = about.value("location"_L1).toString();
        left.stamp = ContentStamp::fromString(about.value("stamp"_L1).toString());
    }
    return left;
}

} // namespace

std::vector<UnsavedDossier> unsavedDossiers()
{
    std::vector<UnsavedDossier> all;
    for (const QString &folder : Store::leftFolders()) {
        if (auto left = readLeft(folder))
            all.push_back(*std::move(left));
        else
            PrivateFolder::removeLeft(folder);
    }
    std::sort(all.begin(), all.end(),
              [](const UnsavedDossier &a, const UnsavedDossier &b) { return a.changed > b.changed; });
    return all;
}

UnsavedWork::UnsavedWork(EditHistory &history, QObject *parent)
    : QObject(parent)
    , m_history(history)
{
    connect(&history, &EditHistory::changing, this, &UnsavedWork::noteChange);
    connect(&history, &EditHistory::modifiedChanged, this, [this](bool isModified) {
        if (!isModified)
            noteSaved();
    });
}

void UnsavedWork::describe(const QString &location, const std::optional<ContentStamp> &stamp)
{
    const auto folder = m_history.store()->privateFolder();
    if (!folder)
        return;
    const QJsonObject about{{u"title"_s, m_history.store()->snapshot()->info().title},
                            {u"location"_s, location},
                            {u"stamp"_s, stamp ? stamp->toString() : QString()}};
    // Without it the changes are offered all the same, by their time alone.
    static_cast<void>(writeWhole(folder->filePath(aboutName), QJsonDocument(about).toJson()));
}

void UnsavedWork::keep()
{
    if (const auto folder = m_history.store()->privateFolder(); folder && m_history.isModified())
        folder->keep();
}

void UnsavedWork::noteChange()
{
    // Before the change: one that is acknowledged must be found again.
    const auto folder = m_history.store()->privateFolder();
    if (folder && !QFileInfo::exists(folder->filePath(changedName)))
        static_cast<void>(writeWhole(folder->filePath(changedName), {}));
}

void UnsavedWork::noteSaved()
{
    if (const auto folder = m_history.store()->privateFolder())
        QFile::remove(folder->filePath(changedName));
}

} // namespace chancery
