// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/io/whole_file.h"

#include "core/io/dossier_file.h"
#include "core/io/io_words.h"
#include "core/io/process_mark.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <cerrno>
#include <climits>
#include <cstdio>
#include <utility>

#include <fcntl.h>
#include <sys/stat.h>
#include <sys/types.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace chancery {

using io_words::tr;

namespace {

constexpr qsizetype bufferSize = 256 * 1024;
constexpr auto partEnding = ".part"_L1;

Error cannotBeWritten(const QString &path, int error)
{
    return {path, {}, tr("cannot be written: %1").arg(qt_error_string(error))};
}

/// All of it; errno where the system takes no more.
int writeAll(int descriptor, const char *data, qint64 size)
{
    while (size > 0) {
        const ssize_t written = ::write(descriptor, data, static_cast<std::size_t>(size));
        if (written < 0 && errno != EINTR)
            return errno;
        if (written > 0) {
            data += written;
            size -= written;
        }
    }
    return 0;
}

/// Gives a new file the owner, the group and the mode of the earlier one, as far as the system lets this
/// user. Where the group becomes another, what the earlier one could do and others could not is for nobody.
void takeOver(int descriptor, uid_t owner, gid_t group, mode_t mode)
{
    mode_t permissions = mode & 0777;
    constexpr uid_t same = static_cast<uid_t>(-1);
    if (::fchown(descriptor, owner, group) != 0 && ::fchown(descriptor, same, group) != 0)
        permissions &= ~S_IRWXG | ((permissions & S_IRWXO) << 3);
    // A file system that has no modes keeps its own.
    static_cast<void>(::fchmod(descriptor, permissions));
}

/// The descriptor of this process that a path names, as /dev/stdout and /dev/fd/3 do.
std::optional<int> ownDescriptor(const QString &path)
{
    static const QRegularExpression pattern(u"^(?:/dev/fd|/proc/(self|[0-9]+)/fd)/([0-9]+)$"_s);
    const QRegularExpressionMatch match = pattern.match(path);
    if (!match.hasMatch() || (!match.captured(1).isEmpty() && match.captured(1) != "self"_L1 &&
                              match.captured(1).toLongLong() != ::getpid()))
        return std::nullopt;
    return match.captured(2).toInt();
}

QString beginningOf(const QFileInfo &file)
{
    return u'.' + file.fileName() + u'.';
}

/// A rename is not on the disk before its folder is. File systems that cannot do that say so; the rename
/// stands.
void synchroniseFolder(const QByteArray &folder)
{
    const int descriptor = ::open(folder.constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor < 0)
        return;
    static_cast<void>(::fsync(descriptor));
    ::close(descriptor);
}

} // namespace

WholeFile::WholeFile(Output output)
    : m_output(std::move(output))
{
}

WholeFile::~WholeFile()
{
    discard();
}

Error WholeFile::failure(int error) const
{
    return cannotBeWritten(m_output.path, error);
}

Outcome<WholeFile::Target> WholeFile::resolve() const
{
    Target target;
    if (m_output.path == "-"_L1) {
        target.descriptor = STDOUT_FILENO;
        target.isStream = true;
        return target;
    }
    constexpr int mostLinks = 40; // as Linux has it
    QString path = m_output.path;
    struct stat found = {};
    for (int links = 0;; ++links) {
        if (links == mostLinks)
            return failure(ELOOP);
        // Of the folder that is meant: `..` after a link leads on from where the link leads.
        const QString folder = QFileInfo(QFileInfo(path).path()).canonicalFilePath();
        if (folder.isEmpty() || path.isEmpty())
            return Error{m_output.path, {}, tr("cannot be written: there is no such folder")};
        path = folder + u'/' + QFileInfo(path).fileName();
        if ((target.descriptor = ownDescriptor(path))) {
            target.isStream = true;
            return target;
        }
        target.path = QFile::encodeName(path);
        if (::lstat(target.path.constData(), &found) != 0)
            return errno == ENOENT ? Outcome<Target>(target) : failure(errno);
        if (!S_ISLNK(found.st_mode))
            break;
        QByteArray to(PATH_MAX, '\0');
        const ssize_t size = ::readlink(target.path.constData(), to.data(), PATH_MAX);
        if (size < 0)
            return failure(errno);
        to.truncate(size);
        path = QDir(folder).absoluteFilePath(QFile::decodeName(to));
    }
    target.exists = true;
    target.isStream = S_ISFIFO(found.st_mode) || S_ISCHR(found.st_mode);
    target.mode = found.st_mode;
    target.owner = found.st_uid;
    target.group = found.st_gid;
    return target;
}

std::optional<Error> WholeFile::refusal(const Target &target) const
{
    const auto because = [this](const QString &reason) { return Error{m_output.path, {}, reason}; };
    if (target.isStream) {
        if (m_output.streams)
            return std::nullopt;
        return because(tr("is no file, and this can be written to a file alone"));
    }
    if (!target.exists)
        return std::nullopt;
    if (S_ISDIR(target.mode))
        return because(tr("is a folder"));
    if (!S_ISREG(target.mode))
        return because(tr("is a device or a socket, and no file"));
    const QString path = QFile::decodeName(target.path);
    const auto identity = FileIdentity::of(path);
    for (const FileIdentity &other : m_output.others) {
        if (identity == other)
            return because(tr("is open or read here, and would be lost; another file is needed"));
    }
    // Whom the system lets write anywhere is held to what the mode says.
    if ((target.mode & (S_IWUSR | S_IWGRP | S_IWOTH)) == 0)
        return because(tr("is read-only"));
    if (::access(target.path.constData(), W_OK) != 0)
        return because(errno == EACCES ? tr("may not be written") : failure(errno).reason);
    if (!m_output.replacesDossiers && isDossierFile(path))
        return because(tr("is a dossier, and is not replaced unasked"));
    return std::nullopt;
}

Status WholeFile::begin()
{
    auto target = resolve();
    if (!target)
        return target.error();
    m_target = *std::move(target);
    if (auto error = refusal(m_target))
        return *error;
    if (auto error = makeTemporary())
        return *error;
    return std::monostate();
}

std::optional<Error> WholeFile::makeTemporary()
{
    if (m_target.isStream) {
        // A stream cannot take back what it has; so everything is made first.
        QByteArray name = QFile::encodeName(QDir::tempPath() + u"/chancery-stream-XXXXXX"_s);
        m_descriptor = ::mkostemp(name.data(), O_CLOEXEC);
        if (m_descriptor < 0)
            return cannotBeWritten(QDir::tempPath(), errno);
        ::unlink(name.constData());
        return std::nullopt;
    }
    const QString path = QFile::decodeName(m_target.path);
    removeUnfinished(path);
    // Beside its place, so that the rename at the end stays within one file system. Nobody but the owner
    // reads what will be private.
    const QFileInfo info(path);
    const mode_t mode = m_target.exists ? S_IRUSR | S_IWUSR : 0666;
    constexpr qsizetype longestName = 255;
    for (int attempt = 0; attempt < 100; ++attempt) {
        const QString rest = ProcessMark::own() + u'-' +
                             QString::number(QRandomGenerator::system()->generate(), 36) +
                             QString(partEnding);
        QString beginning = beginningOf(info);
        while (QFile::encodeName(beginning).size() > longestName - rest.size() - 16)
            beginning.chop(1);
        m_temporary = info.path() + u'/' + beginning + rest;
        m_descriptor =
            ::open(QFile::encodeName(m_temporary).constData(), O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, mode);
        if (m_descriptor >= 0 || errno != EEXIST)
            break;
    }
    if (m_descriptor >= 0)
        return std::nullopt;
    const int error = errno;
    m_temporary.clear();
    if (error == EACCES || error == EROFS)
        return Error{m_output.path,
                     {},
                     tr("cannot be written: no file can be made in the folder %1: %2")
                         .arg(info.path(), qt_error_string(error))};
    return failure(error);
}

bool WholeFile::open(OpenMode mode)
{
    if (m_descriptor < 0) {
        if (const Status begun = begin(); !begun) {
            setErrorString(begun.error().reason);
            return false;
        }
    }
    return QIODevice::open((mode & ~ReadOnly) | WriteOnly | Unbuffered);
}

void WholeFile::close()
{
    if (isOpen()) {
        flushBuffer();
        QIODevice::close();
    }
}

bool WholeFile::flushBuffer()
{
    if (m_error == 0 && !m_buffer.isEmpty())
        m_error = writeAll(m_descriptor, m_buffer.constData(), m_buffer.size());
    m_buffer.clear();
    if (m_error != 0)
        setErrorString(qt_error_string(m_error));
    return m_error == 0;
}

qint64 WholeFile::writeData(const char *data, qint64 size)
{
    if (m_error != 0)
        return -1;
    m_buffer.append(data, size);
    return m_buffer.size() < bufferSize || flushBuffer() ? size : -1;
}

qint64 WholeFile::readData(char *, qint64)
{
    return -1;
}

qint64 WholeFile::size() const
{
    struct stat found = {};
    if (m_descriptor < 0 || ::fstat(m_descriptor, &found) != 0)
        return 0;
    const off_t position = ::lseek(m_descriptor, 0, SEEK_CUR);
    return std::max<qint64>(found.st_size, position + m_buffer.size());
}

bool WholeFile::seek(qint64 position)
{
    return flushBuffer() && ::lseek(m_descriptor, position, SEEK_SET) == position &&
           QIODevice::seek(position);
}

Status WholeFile::finish()
{
    if (m_isFinished)
        return std::monostate();
    if (m_descriptor < 0)
        return failure(m_error != 0 ? m_error : EBADF);
    close();
    if (m_error == 0 && !m_target.isStream) {
        if (m_target.exists)
            takeOver(m_descriptor, m_target.owner, m_target.group, m_target.mode);
        // A power cut after the rename must not find an empty file under the target's name.
        if (::fsync(m_descriptor) != 0)
            m_error = errno;
    }
    if (m_error != 0) {
        discard();
        return failure(m_error);
    }
    m_isFinished = true;
    return std::monostate();
}

Status WholeFile::commit()
{
    if (Status finished = finish(); !finished)
        return finished;
    const auto error = m_target.isStream ? pour() : putThere();
    discard();
    if (error)
        return *error;
    return std::monostate();
}

std::optional<Error> WholeFile::putThere()
{
    // What is there may be another file than when the work began.
    auto target = resolve();
    if (!target)
        return target.error();
    if (target->path != m_target.path || target->isStream)
        return Error{m_output.path, {}, tr("leads elsewhere now; nothing was written")};
    if (auto error = refusal(*target))
        return error;
    if (::rename(QFile::encodeName(m_temporary).constData(), m_target.path.constData()) != 0)
        return failure(errno);
    m_temporary.clear();
    synchroniseFolder(QFile::encodeName(QFileInfo(QFile::decodeName(m_target.path)).path()));
    return std::nullopt;
}

std::optional<Error> WholeFile::pour()
{
    int out = -1;
    if (m_target.descriptor) {
        std::fflush(stdout);
        out = ::dup(*m_target.descriptor);
    } else {
        out = ::open(m_target.path.constData(), O_WRONLY | O_CLOEXEC | O_NOCTTY);
    }
    if (out < 0)
        return failure(errno);
    int error = ::lseek(m_descriptor, 0, SEEK_SET) == 0 ? 0 : errno;
    std::array<char, 64 * 1024> chunk = {};
    while (error == 0) {
        const ssize_t size = ::read(m_descriptor, chunk.data(), chunk.size());
        if (size == 0)
            break;
        error = size < 0 ? errno : writeAll(out, chunk.data(), size);
    }
    if (::close(out) != 0 && error == 0)
        error = errno;
    return error == 0 ? std::nullopt : std::optional(failure(error));
}

void WholeFile::discard()
{
    if (isOpen())
        QIODevice::close();
    m_buffer.clear();
    if (m_descriptor >= 0)
        ::close(std::exchange(m_descriptor, -1));
    if (!m_temporary.isEmpty())
        ::unlink(QFile::encodeName(std::exchange(m_temporary, {})).constData());
}

Status writeWhole(const Output &output, const QByteArray &bytes)
{
    WholeFile file(output);
    if (Status begun = file.begin(); !begun)
        return begun;
    file.open(QIODevice::WriteOnly);
    file.write(bytes);
    return file.commit();
}

void removeUnfinished(const QString &path)
{
    const QFileInfo info(path);
    QDir folder(info.path());
    const QStringList names = folder.entryList(QDir::Files | QDir::Hidden | QDir::System);
    for (const QString &name : names) {
        if (name.startsWith(beginningOf(info)) && name.contains(partEnding) &&
            ProcessMark::stateOf(ProcessMark::markIn(name)) == ProcessMark::State::Ended)
            folder.remove(name);
    }
}

} // namespace chancery
