// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/attachments/read_confined.h"

#include "app/attachments/attachments_words.h"
#include "app/attachments/confine.h"
#include "app/attachments/reading_child.h"
#include "app/attachments/recogniser.h"
#include "core/store/store.h"
#include "core/text/code_points.h"

#include <QDeadlineTimer>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QProcessEnvironment>

#include <algorithm>
#include <cstddef>

using namespace Qt::StringLiterals;

namespace chancery {

using attachments_words::tr;

namespace {

constexpr int lookMs = 50; ///< how often a running process is asked after
/// What recognising a page may take of the processor's time more, on a slow machine.
constexpr int secondsAPicture = 30;
constexpr std::size_t mostPictures = 200; ///< that more time is given for

/// Why a process ended that gave no answer.
QString reasonWithoutAnswer(const QProcess &process, const ExtractionLimits &limits)
{
    const int status = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
    if (status == ConfinedExit::outOfMemory)
        return tr("takes more memory to read than a report does: %L1 MiB are not enough")
            .arg(limits.memory / (1024 * 1024));
    if (status == ConfinedExit::outOfTime)
        return tr("takes more time to read than a report does: %L1 s are not enough").arg(limits.seconds);
    return tr("is damaged, or made to break what reads it: the reader failed");
}

Outcome<DocumentText> answerOf(const QByteArray &output, const QProcess &process, const QString &name,
                               const ExtractionLimits &limits)
{
    const QJsonObject answer = QJsonDocument::fromJson(output).object();
    if (const QString reason = answer[u"error"].toString(); !reason.isEmpty())
        return Error{name, answer[u"place"].toString(), reason};
    if (process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0)
        return Error{name, {}, reasonWithoutAnswer(process, limits)};
    auto document = documentFromJson(answer);
    if (!document)
        return Error{name, {}, document.error().reason};
    // The reader may have been taken over by what it read.
    const qint64 length = CodePoints(document->text).length();
    qint64 before = 0;
    for (const qint64 start : document->pageStarts) {
        if (start < before || start > length)
            return Error{name, {}, tr("is answered with what is no text")};
        before = start;
    }
    return document;
}

Outcome<DocumentText> ask(const QByteArray &bytes, const QString &name, const ReadingOptions &options,
                          Pictures pictures, const QString &program, const std::function<bool()> &isCancelled)
{
    const ExtractionLimits &limits = options.limits;
    QProcess process;
    // Libraries of recognition would start threads, which a process that is shut in cannot; they read this
    // before any code of ours runs.
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"OMP_THREAD_LIMIT"_s, u"1"_s);
    process.setProcessEnvironment(environment);
    process.setProgram(program);
    process.setArguments(readingChildArguments(name, options, pictures));
    process.start();
    if (!process.waitForStarted())
        return Error{name, {}, tr("cannot be read: %1").arg(process.errorString())};
    process.write(bytes);
    process.closeWriteChannel();
    // Waiting for the processor is no fault of the file: the clock gets more than the processor does.
    const QDeadlineTimer deadline(limits.seconds * 4000LL);
    // A character takes six bytes of JSON at most, and what a file carries comes in Base64.
    const qint64 mostBytes = limits.characters * 12 + largestDocument * 2;
    QByteArray output;
    const auto stop = [&process](const Error &error) {
        process.kill();
        process.waitForFinished();
        return error;
    };
    while (process.state() != QProcess::NotRunning) {
        process.waitForFinished(lookMs);
        output += process.readAllStandardOutput();
        process.readAllStandardError(); // a reader's grumbling
        if (isCancelled())
            return stop({name, {}, cancelledReason()});
        if (deadline.hasExpired())
            return stop({name, {}, tr("takes too long to read")});
        if (output.size() > mostBytes)
            return stop({name, {}, tr("the text grows beyond %L1 characters").arg(limits.characters)});
    }
    output += process.readAllStandardOutput();
    return answerOf(output, process, name, limits);
}

} // namespace

Outcome<DocumentText> readConfined(const QByteArray &bytes, const QString &name,
                                   const ReadingOptions &options, const QString &program,
                                   const std::function<bool()> &isCancelled)
{
    const bool canRecognise = !Recogniser::modelFolder().isEmpty();
    auto document =
        ask(bytes, name, options, canRecognise ? Pictures::ReadLater : Pictures::Leave, program, isCancelled);
    if (!document || document->pagesWithoutText.empty() || !canRecognise)
        return document;
    ReadingOptions longer = options;
    longer.limits.seconds +=
        static_cast<int>(std::min<std::size_t>(document->pagesWithoutText.size(), mostPictures)) *
        secondsAPicture;
    auto recognised = ask(bytes, name, longer, Pictures::Read, program, isCancelled);
    if (recognised || document->text.trimmed().isEmpty() || isCancelled())
        return recognised;
    document->notes.append(tr("Character recognition failed: %1.").arg(recognised.error().reason));
    return document;
}

} // namespace chancery
