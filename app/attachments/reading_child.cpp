// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/attachments/reading_child.h"

#include "app/attachments/attachments_words.h"
#include "app/attachments/confine.h"
#include "app/attachments/recogniser.h"
#include "app/languages/languages.h"
#include "core/io/json_writer.h"

#include <QByteArray>
#include <QCoreApplication>
#include <QtEndian>

#include <array>
#include <cerrno>
#include <clocale>
#include <cstdint>
#include <cstdlib>
#include <cstring>
#include <exception>
#include <memory>
#include <new>

#include <unistd.h>

using namespace Qt::StringLiterals;

namespace chancery {

using attachments_words::tr;

namespace {

constexpr QLatin1StringView mark("--read-one-document");

/// What follows the mark, in this order.
enum Argument : std::uint8_t { Seconds, Megabytes, Whole, Text, Page, Name, ArgumentCount };

constexpr QLatin1StringView drawingMark("--draw-one-page");
enum DrawingArgument : std::uint8_t {
    DrawSeconds,
    DrawMegabytes,
    DrawPage,
    DrawDots,
    DrawName,
    DrawingArgumentCount
};
constexpr qsizetype longestWords = 1024 * 1024; ///< bytes

/// All of standard input, up to one byte more than `most`; nothing on an error.
std::optional<QByteArray> readInput(qsizetype most)
{
    QByteArray bytes;
    std::array<char, 64 * 1024> part; // NOLINT(cppcoreguidelines-pro-type-member-init): filled by read()
    while (bytes.size() <= most) {
        const ssize_t count = ::read(STDIN_FILENO, part.data(), part.size());
        if (count == 0)
            break;
        if (count < 0 && errno == EINTR)
            continue;
        if (count < 0)
            return std::nullopt;
        bytes.append(part.data(), static_cast<qsizetype>(count));
    }
    return bytes;
}

bool writeOutput(const QByteArray &bytes)
{
    for (qsizetype done = 0; done < bytes.size();) {
        const ssize_t count = ::write(STDOUT_FILENO, bytes.constData() + done, bytes.size() - done);
        if (count < 0 && errno == EINTR)
            continue;
        if (count <= 0)
            return false;
        done += static_cast<qsizetype>(count);
    }
    return true;
}

QByteArray answerOf(const Outcome<DocumentText> &document)
{
    JsonWriter json(JsonWriter::Style::Compact);
    json.beginObject();
    if (document) {
        writeAllMembers(json, *document);
    } else {
        json.member("place"_L1, document.error().place);
        json.member("error"_L1, document.error().reason);
    }
    json.endObject();
    return json.takeBytes() + '\n';
}

Outcome<DocumentText> readInside(const QString &name, const ReadingOptions &options)
{
    if (const Status confined = confineProcess(options.limits); !confined)
        return confined.error();
    const auto bytes = readInput(largestDocument);
    if (!bytes)
        return Error{name, {}, tr("cannot be read: %1").arg(QString::fromLocal8Bit(std::strerror(errno)))};
    return readDocument(*bytes, name, options);
}

} // namespace

QStringList readingChildArguments(const QString &name, const ReadingOptions &options, Pictures pictures)
{
    return {mark,
            QString::number(options.limits.seconds),
            QString::number(options.limits.memory / (1024 * 1024)),
            options.whole ? u"whole"_s : u"article"_s,
            pictures == Pictures::Read        ? u"recognise"_s
            : pictures == Pictures::ReadLater ? u"text-optional"_s
                                              : u"text"_s,
            options.page,
            name};
}

QStringList drawingChildArguments(const QString &name, const PageRequest &request,
                                  const ExtractionLimits &limits)
{
    return {drawingMark,
            QString::number(limits.seconds),
            QString::number(limits.memory / (1024 * 1024)),
            QString::number(request.page),
            QString::number(request.dots, 'f', 1),
            name};
}

QByteArray drawingChildInput(const PageRequest &request, const QByteArray &bytes)
{
    QByteArray input;
    for (const QString &words : {request.words, request.wordsBefore}) {
        const QByteArray text = words.toUtf8().left(longestWords);
        const quint32 size = qToBigEndian(static_cast<quint32>(text.size()));
        input.append(reinterpret_cast<const char *>(&size), sizeof size);
        input += text;
    }
    return input + bytes;
}

namespace {

/// Takes a text that stands behind its length from the front; none where it is not there.
std::optional<QString> takeWords(QByteArray &bytes)
{
    if (bytes.size() < static_cast<qsizetype>(sizeof(quint32)))
        return std::nullopt;
    const auto size = static_cast<qsizetype>(qFromBigEndian<quint32>(bytes.constData()));
    if (size > longestWords || static_cast<qsizetype>(sizeof(quint32)) + size > bytes.size())
        return std::nullopt;
    const QString words = QString::fromUtf8(bytes.constData() + sizeof(quint32), size);
    bytes.remove(0, static_cast<qsizetype>(sizeof(quint32)) + size);
    return words;
}

Outcome<PagePicture> drawInside(const QString &name, PageRequest request, const ExtractionLimits &limits)
{
    if (const Status confined = confineProcess(limits); !confined)
        return confined.error();
    auto bytes = readInput(largestDocument + 2 * (longestWords + 4));
    if (!bytes)
        return Error{name, {}, tr("cannot be read: %1").arg(QString::fromLocal8Bit(std::strerror(errno)))};
    const auto words = takeWords(*bytes);
    const auto before = words ? takeWords(*bytes) : std::nullopt;
    if (!before)
        return Error{name, {}, tr("cannot be read: %1").arg(tr("the request is cut off"))};
    request.words = *words;
    request.wordsBefore = *before;
    return pictureOfPage(*bytes, name, request);
}

/// A picture, or an object with `error`.
QByteArray answerOf(const Outcome<PagePicture> &picture)
{
    return picture ? toAnswer(*picture) : answerOf(Outcome<DocumentText>(picture.error()));
}

/// Does the work and ends the process with its answer.
template<class Work>
[[noreturn]] void answerAndEnd(Work work)
{
    try {
        const auto done = work();
        const bool isWritten = writeOutput(answerOf(done));
        // Without what the program does at its end: nothing here outlives the answer.
        ::_exit(!isWritten ? ConfinedExit::fault : done ? 0 : 2);
    } catch (const std::bad_alloc &) {
        ::_exit(ConfinedExit::outOfMemory);
    } catch (const std::exception &) {
        ::_exit(ConfinedExit::fault);
    }
}

[[noreturn]] void runDrawingChild(char **given)
{
    std::setlocale(LC_ALL, "");
    ExtractionLimits limits;
    limits.seconds = std::atoi(given[DrawSeconds]);
    limits.memory = std::atoll(given[DrawMegabytes]) * 1024 * 1024;
    PageRequest request;
    request.page = std::atoi(given[DrawPage]);
    request.dots = QByteArray(given[DrawDots]).toDouble(); // whatever the locale
    const QString name = QString::fromUtf8(given[DrawName]);
    answerAndEnd([&] { return drawInside(name, request, limits); });
}

} // namespace

std::optional<int> runReadingChild(int argc, char **argv)
{
    if (argc == DrawingArgumentCount + 2 && drawingMark == QLatin1StringView(argv[1]))
        runDrawingChild(argv + 2);
    if (argc != ArgumentCount + 2 || mark != QLatin1StringView(argv[1]))
        return std::nullopt;
    std::setlocale(LC_ALL, "");
    const QCoreApplication application(argc, argv);
    speakLanguage(); // which the reasons are given in
    char **given = argv + 2;
    ReadingOptions options;
    options.limits.seconds = std::atoi(given[Seconds]);
    options.limits.memory = std::atoll(given[Megabytes]) * 1024 * 1024;
    options.whole = std::strcmp(given[Whole], "whole") == 0;
    options.isTextOptional = std::strcmp(given[Text], "text-optional") == 0;
    const bool isRecognising = std::strcmp(given[Text], "recognise") == 0;
    options.page = QString::fromUtf8(given[Page]);
    const QString name = QString::fromUtf8(given[Name]);
    std::unique_ptr<Recogniser> recogniser;
    answerAndEnd([&] {
        // Libraries are out of reach later.
        if (isRecognising)
            recogniser = Recogniser::load();
        options.recogniser = recogniser.get();
        return readInside(name, options);
    });
}

} // namespace chancery
