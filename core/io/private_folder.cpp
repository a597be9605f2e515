// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/io/private_folder.h"

#include "core/io/io_words.h"
#include "core/io/process_mark.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QSet>

#include <cerrno>
#include <mutex>

#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace chancery {

using io_words::tr;

namespace {

QString newName(const QString &purpose)
{
    return u"%1-%2-%3"_s.arg(purpose, ProcessMark::own(),
                             QString::number(QRandomGenerator::system()->generate64(), 36));
}

QString purposeOf(const QString &path)
{
    const QString name = QFileInfo(path).fileName();
    const QStringView mark = ProcessMark::markIn(name);
    return mark.isEmpty() ? QString() : name.left(name.indexOf(mark) - 1);
}

/// Whether nobody looked there before in this process.
bool isFirstLook(const QString &parent, const QString &purpose)
{
    static std::mutex mutex;
    static QSet<QString> looked;
    const std::lock_guard lock(mutex);
    const QString key = parent + u'\n' + purpose;
    const bool isFirst = !looked.contains(key);
    looked.insert(key);
    return isFirst;
}

} // namespace

PrivateFolder::PrivateFolder(QString path)
    : m_path(std::move(path))
{
}

PrivateFolder::~PrivateFolder()
{
    if (!m_isKept)
        QDir(m_path).removeRecursively();
}

Outcome<std::shared_ptr<PrivateFolder>> PrivateFolder::make(const QString &parent, const QString &purpose,
                                                            Leftovers leftovers)
{
    if (leftovers == Leftovers::Removed && isFirstLook(parent, purpose)) {
        for (const QString &left : leftIn(parent, purpose))
            removeLeft(left);
    }
    QDir().mkpath(parent);
    const QString path = parent + u'/' + newName(purpose);
    if (::mkdir(QFile::encodeName(path).constData(), S_IRWXU) != 0)
        return Error{parent, {}, tr("no folder can be made there: %1").arg(qt_error_string(errno))};
    return std::shared_ptr<PrivateFolder>(new PrivateFolder(path));
}

Outcome<std::shared_ptr<PrivateFolder>> PrivateFolder::makeTemporary(const QString &purpose)
{
    return make(QDir::tempPath(), purpose);
}

QStringList PrivateFolder::leftIn(const QString &parent, const QString &purpose)
{
    QStringList left;
    const QFileInfoList entries = QDir(parent).entryInfoList(
        {purpose + u"-*"_s}, QDir::Dirs | QDir::NoSymLinks | QDir::Hidden | QDir::NoDotAndDotDot,
        QDir::Time | QDir::Reversed);
    for (const QFileInfo &entry : entries) {
        const QString name = entry.fileName();
        if (entry.ownerId() == ::geteuid() && purposeOf(name) == purpose &&
            ProcessMark::stateOf(ProcessMark::markIn(name)) == ProcessMark::State::Ended)
            left.append(entry.absoluteFilePath());
    }
    return left;
}

Outcome<std::shared_ptr<PrivateFolder>> PrivateFolder::takeOver(const QString &path)
{
    // A rename gives it to one process alone, whoever else asks at the same time.
    const QString own = QFileInfo(path).path() + u'/' + newName(purposeOf(path));
    if (::rename(QFile::encodeName(path).constData(), QFile::encodeName(own).constData()) != 0)
        return Error{path, {}, tr("cannot be taken over: %1").arg(qt_error_string(errno))};
    return std::shared_ptr<PrivateFolder>(new PrivateFolder(own));
}

void PrivateFolder::removeLeft(const QString &path)
{
    static_cast<void>(takeOver(path)); // and lets go of it
}

} // namespace chancery
