// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/attachments/read_confined.h"

#include "app/attachments/attachments_words.h"
#include "app/attachments/confine.h"
#include "app/attachments/page_picture.h"
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

/// What a process said, and how it ended.
struct ChildOutput
{
    QByteArray bytes;
    bool hasEnded = false; ///< and was not ended
    int code = 0;
};

/// Why a process ended that gave no answer.
QString reasonWithoutAnswer(const ChildOutput &child, const ExtractionLimits &limits)
{
    const int status = child.hasEnded ? child.code : -1;
    if (status == ConfinedExit::outOfMemory)
        return tr("takes more memory to read than a report does: %L1 MiB are not enough")
            .arg(limits.memory / (1024 * 1024));
    if (status == ConfinedExit::outOfTime)
        return tr("takes more time to read than a report does: %L1 s are not enough").arg(limits.seconds);
    return tr("is damaged, or made to break what reads it: the reader failed");
}

/// What the process says is wrong, or why it said nothing.
std::optional<Error> errorOf(const ChildOutput &child, const QJsonObject &answer, const QString &name,
                             const ExtractionLimits &limits)
{
    if (const QString reason = answer[u"error"].toString(); !reason.isEmpty())
        return Error{name, answer[u"place"].toString(), reason};
    if (!child.hasEnded || child.code != 0)
        return Error{name, {}, reasonWithoutAnswer(child, limits)};
    return std::nullopt;
}

Outcome<DocumentText> answerOf(const ChildOutput &child, const QString &name, const ExtractionLimits &limits)
{
    const QJsonObject answer = QJsonDocument::fromJson(child.bytes).object();
    if (auto error = errorOf(child, answer, name, limits))
        return *error;
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

/// Runs the program with these arguments and this input to its end.
Outcome<ChildOutput> runChild(const QString &program, const QStringList &arguments, const QByteArray &input,
                              const QString &name, const ExtractionLimits &limits, qint64 mostBytes,
                              const std::function<bool()> &isCancelled)
{
    QProcess process;
    // Libraries of recognition would start threads, which a process that is shut in cannot; they read this
    // before any code of ours runs.
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"OMP_THREAD_LIMIT"_s, u"1"_s);
    process.setProcessEnvironment(environment);
    process.setProgram(program);
    process.setArguments(arguments);
    process.start();
    if (!process.waitForStarted())
        return Error{name, {}, tr("cannot be read: %1").arg(process.errorString())};
    process.write(input);
    process.closeWriteChannel();
    // Waiting for the processor is no fault of the file: the clock gets more than the processor does.
    const QDeadlineTimer deadline(limits.seconds * 4000LL);
    ChildOutput child;
    const auto stop = [&process](const Error &error) {
        process.kill();
        process.waitForFinished();
        return error;
    };
    while (process.state() != QProcess::NotRunning) {
        process.waitForFinished(lookMs);
        child.bytes += process.readAllStandardOutput();
        process.readAllStandardError(); // a reader's grumbling
        if (isCancelled())
            return stop({name, {}, cancelledReason()});
        if (deadline.hasExpired())
            return stop({name, {}, tr("takes too long to read")});
        if (child.bytes.size() > mostBytes)
            return stop({name, {}, tr("the text grows beyond %L1 characters").arg(limits.characters)});
    }
    child.bytes += process.readAllStandardOutput();
    child.hasEnded = process.exitStatus() == QProcess::NormalExit;
    child.code = process.exitCode();
    return child;
}

Outcome<DocumentText> ask(const QByteArray &bytes, const QString &name, const ReadingOptions &options,
                          Pictures pictures, const QString &program, const std::function<bool()> &isCancelled)
{
    const ExtractionLimits &limits = options.limits;
    // A character takes six bytes of JSON at most, and what a file carries comes in Base64.
    const qint64 mostBytes = limits.characters * 12 + largestDocument * 2;
    const auto child = runChild(program, readingChildArguments(name, options, pictures), bytes, name, limits,
                                mostBytes, isCancelled);
    if (!child)
        return child.error();
    return answerOf(*child, name, limits);
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

Outcome<PagePicture> pictureConfined(const QByteArray &bytes, const QString &name, const PageRequest &request,
                                     const QString &program, const std::function<bool()> &isCancelled)
{
    const ExtractionLimits limits;
    constexpr qint64 mostBytes = 64 * 1024 * 1024; // of pixels, packed
    const auto child = runChild(program, drawingChildArguments(name, request, limits),
                                drawingChildInput(request, bytes), name, limits, mostBytes, isCancelled);
    if (!child)
        return child.error();
    const bool isPicture = child->hasEnded && child->code == 0;
    const QJsonObject answer = isPicture ? QJsonObject() : QJsonDocument::fromJson(child->bytes).object();
    if (auto error = errorOf(*child, answer, name, limits))
        return *error;
    return pictureFromAnswer(child->bytes, name);
}

} // namespace chancery
