// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/io/json_dossier.h"
#include "tests/support/sample_dossier.h"
#include "tests/support/test_places.h"
#include "tests/torture/killed_process.h"
#include "tests/torture/torture.h"
#include "tests/torture/torture_files.h"

#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>

#include <array>
#include <cstdio>
#include <vector>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace chancery::torture {

namespace {

enum class Place { New, Existing, Link, ReadOnly, Fifo };

struct Form
{
    QString ending;
    QStringList arguments; ///< before the name of the file
    bool isDatabase = false;
};

constexpr mode_t permissions = 0777;
constexpr mode_t earlierMode = 0640;
const QByteArray earlier = "earlier";

QByteArray nativeName(const QString &path)
{
    return QFile::encodeName(path);
}

mode_t modeOf(const QString &path)
{
    struct stat found = {};
    return ::lstat(nativeName(path).constData(), &found) == 0 ? found.st_mode : 0;
}

/// What a process writes into a FIFO while it runs.
QByteArray pouredBy(QProcess &process, const QString &path)
{
    const int descriptor = ::open(nativeName(path).constData(), O_RDONLY | O_NONBLOCK | O_CLOEXEC);
    QByteArray bytes;
    bool isRunning = true;
    while (isRunning) {
        isRunning = !process.waitForFinished(5) && process.state() != QProcess::NotRunning;
        QByteArray buffer(65536, '\0');
        for (ssize_t got = 1; got > 0;) {
            got = ::read(descriptor, buffer.data(), static_cast<size_t>(buffer.size()));
            bytes += buffer.left(std::max<ssize_t>(got, 0));
        }
    }
    ::close(descriptor);
    return bytes;
}

bool isWritten(const QByteArray &bytes)
{
    return bytes.size() > 100 && !bytes.startsWith(earlier);
}

bool isWellWritten(const Form &form, Place place, mode_t mask, const QString &in)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"out."_s + form.ending);
    const QString meant = place == Place::Link ? folder.filePath(u"meant."_s + form.ending) : path;
    if (place == Place::Existing || place == Place::Link || place == Place::ReadOnly) {
        putBytes(meant, earlier);
        ::chmod(nativeName(meant).constData(), place == Place::ReadOnly ? 0440 : earlierMode);
    }
    if (place == Place::Link)
        QFile::link(meant, path);
    if (place == Place::Fifo)
        ::mkfifo(nativeName(path).constData(), 0600);
    QProcess process;
    process.setChildProcessModifier([mask] { ::umask(mask); });
    QStringList arguments = form.arguments;
    arguments.replaceInStrings(u"IN"_s, in);
    process.start(tests::chanceryProgram(), arguments << path);
    QByteArray poured;
    if (place == Place::Fifo)
        poured = pouredBy(process, path);
    else
        process.waitForFinished(patienceMs);
    const bool isDone = process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
    const QByteArray bytes = place == Place::Fifo ? poured : bytesOf(meant);
    switch (place) {
    case Place::New:
        return isDone && isWritten(bytes) && (modeOf(path) & permissions) == (0666 & ~mask);
    case Place::Existing:
        return isDone && isWritten(bytes) && (modeOf(path) & permissions) == earlierMode;
    case Place::Link:
        return isDone && isWritten(bytes) && S_ISLNK(modeOf(path)) &&
               (modeOf(meant) & permissions) == earlierMode;
    case Place::ReadOnly:
        return !isDone && bytes == earlier;
    case Place::Fifo:
        return S_ISFIFO(modeOf(path)) &&
               (form.isDatabase ? !isDone && bytes.isEmpty() : isDone && isWritten(bytes));
    }
    return false;
}

} // namespace

Tally writeOutputs(Extent extent)
{
    const QTemporaryDir folder;
    const QString in = folder.filePath(u"in.json"_s);
    static_cast<void>(writeJsonDossierFile(tests::sampleDossier(), in));
    const QStringList briefing{u"briefing"_s, u"IN"_s, u"--date"_s, u"2026-02-01"_s, u"-o"_s};
    const auto exported = [](const QString &format) {
        return QStringList{u"export"_s, u"IN"_s, u"--format"_s, format, u"-o"_s};
    };
    std::vector<Form> forms{{u"json"_s, {u"convert"_s, u"IN"_s}},
                            {u"dossier"_s, {u"convert"_s, u"IN"_s}, true},
                            {u"pdf"_s, briefing}};
    if (extent == Extent::Whole) {
        forms.insert(forms.end(), {{u"ics"_s, exported(u"ics"_s)},
                                   {u"json"_s, exported(u"timelinejs"_s)},
                                   {u"jsonld"_s, exported(u"annotations"_s)},
                                   {u"svg"_s, exported(u"svg"_s)},
                                   {u"html"_s, briefing},
                                   {u"md"_s, briefing},
                                   {u"odt"_s, briefing},
                                   {u"docx"_s, briefing}});
    }
    const std::vector<mode_t> masks =
        extent == Extent::Whole ? std::vector<mode_t>{0, 022, 027, 077} : std::vector<mode_t>{027};
    Tally tally;
    for (const Form &form : forms) {
        for (const mode_t mask : masks) {
            for (const Place place :
                 {Place::New, Place::Existing, Place::Link, Place::ReadOnly, Place::Fifo}) {
                QElapsedTimer timer;
                timer.start();
                const bool isWell = isWellWritten(form, place, mask, in);
                ++tally.cases;
                tally.lost += isWell ? 0 : 1;
                tally.hung += timer.elapsed() > longestCaseMs ? 1 : 0;
                if (!isWell)
                    std::fprintf(stderr, "lost: %s, place %d, umask %o\n",
                                 qPrintable(form.arguments.join(u' ')), static_cast<int>(place), mask);
            }
        }
    }
    return tally;
}

} // namespace chancery::torture
