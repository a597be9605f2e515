// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/attachments/reading_child.h"

#include "app/attachments/attachments_words.h"
#include "app/attachments/confine.h"
#include "app/attachments/recogniser.h"
#include "core/io/json_writer.h"

#include <QByteArray>

#include <array>
#include <cerrno>
#include <clocale>
#include <cstdint>
#include <cstdlib>
#include <cstring>
#include <exception>
#include <new>

#include <unistd.h>

using namespace Qt::StringLiterals;

namespace chancery {

using attachments_words::tr;

namespace {

constexpr QLatin1StringView mark("--read-one-document");

/// What follows the mark, in this order.
enum Argument : std::uint8_t { Seconds, Megabytes, Whole, Text, Page, Name, ArgumentCount };

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

std::optional<int> runReadingChild(int argc, char **argv)
{
    if (argc != ArgumentCount + 2 || mark != QLatin1StringView(argv[1]))
        return std::nullopt;
    std::setlocale(LC_ALL, "");
    char **given = argv + 2;
    ReadingOptions options;
    options.limits.seconds = std::atoi(given[Seconds]);
    options.limits.memory = std::atoll(given[Megabytes]) * 1024 * 1024;
    options.whole = std::strcmp(given[Whole], "whole") == 0;
    options.isTextOptional = std::strcmp(given[Text], "text-optional") == 0;
    const bool isRecognising = std::strcmp(given[Text], "recognise") == 0;
    options.page = QString::fromUtf8(given[Page]);
    const QString name = QString::fromUtf8(given[Name]);
    try {
        // Libraries are out of reach later.
        const auto recogniser = isRecognising ? Recogniser::load() : nullptr;
        options.recogniser = recogniser.get();
        const auto document = readInside(name, options);
        const bool isWritten = writeOutput(answerOf(document));
        // Without what the program does at its end: nothing here outlives the answer.
        ::_exit(!isWritten ? ConfinedExit::fault : document ? 0 : 2);
    } catch (const std::bad_alloc &) {
        ::_exit(ConfinedExit::outOfMemory);
    } catch (const std::exception &) {
        ::_exit(ConfinedExit::fault);
    }
}

} // namespace chancery
