// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/text_commands.h"

#include "app/cli/arguments.h"
#include "app/cli/cli_words.h"
#include "app/cli/console.h"
#include "app/cli/exit_status.h"
#include "core/domain/edtf.h"
#include "core/io/json_writer.h"
#include "core/text/anchoring/anchor.h"
#include "core/text/code_points.h"
#include "core/text/sentences/sentences.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringDecoder>

#include <cmath>
#include <cstdio>
#include <optional>
#include <variant>

using namespace Qt::StringLiterals;

namespace chancery::cli {

using cli_words::tr;

namespace {

constexpr qint64 greatestFile = 256 * 1024 * 1024; // bytes; no report is longer

Usage::Argument textArgument()
{
    return {u"FILE.txt"_s, tr("A text in UTF-8. A byte order mark is not part of it.")};
}

/// The text of a file, or nothing, with the reason on standard error.
std::optional<QString> readText(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        complain(tr("%1: cannot be read: %2").arg(path, file.errorString()));
        return std::nullopt;
    }
    // One more, since a device need not know its size.
    const QByteArray bytes = file.read(greatestFile + 1);
    if (file.error() != QFile::NoError) {
        complain(tr("%1: cannot be read: %2").arg(path, file.errorString()));
        return std::nullopt;
    }
    if (bytes.size() > greatestFile) {
        complain(tr("%1: longer than %2 MiB").arg(path).arg(greatestFile / (1024 * 1024)));
        return std::nullopt;
    }
    QStringDecoder decoder(QStringDecoder::Utf8);
    QString text = decoder.decode(bytes);
    if (decoder.hasError()) {
        complain(tr("%1: not a text in UTF-8").arg(path));
        return std::nullopt;
    }
    return text;
}

void dayMember(JsonWriter &line, QLatin1StringView name, const std::optional<CivilDay> &day)
{
    line.key(name);
    if (day)
        line.value(day->toIso());
    else
        line.null();
}

struct WrongSelector
{
    QString reason;
};

std::variant<QuoteSelector, WrongSelector> readSelector(const QByteArray &json)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError)
        return WrongSelector{tr("byte %1: %2").arg(error.offset).arg(error.errorString())};
    if (!document.isObject())
        return WrongSelector{tr("a selector is a JSON object")};
    const QJsonObject object = document.object();

    QuoteSelector selector;
    if (!object[u"exact"].isString() || object[u"exact"].toString().isEmpty())
        return WrongSelector{tr("“exact” must be a text that is not empty")};
    selector.exact = object[u"exact"].toString();
    const std::pair<QStringView, QString *> texts[] = {{u"prefix", &selector.prefix},
                                                       {u"suffix", &selector.suffix}};
    for (const auto &[name, text] : texts) {
        const QJsonValue value = object[name];
        if (!value.isUndefined() && !value.isNull() && !value.isString())
            return WrongSelector{tr("“%1” must be a text").arg(name)};
        *text = value.toString();
    }
    const std::pair<QStringView, std::optional<std::int64_t> *> offsets[] = {{u"start", &selector.start},
                                                                             {u"end", &selector.end}};
    for (const auto &[name, offset] : offsets) {
        const QJsonValue value = object[name];
        if (value.isUndefined() || value.isNull())
            continue;
        const qint64 number = value.toInteger(-1);
        if (number < 0)
            return WrongSelector{tr("“%1” must be a whole number of code points, from 0").arg(name)};
        *offset = number;
    }
    if (selector.start && selector.end && *selector.end < *selector.start)
        return WrongSelector{tr("“end” lies before “start”")};
    return selector;
}

/// Prints where the selector lands; false where it is lost.
bool answer(Anchorer &anchorer, const QuoteSelector &selector)
{
    const Anchor anchor = anchorer.find(selector);
    const bool found = anchor.state != AnchorState::Lost;
    JsonWriter line(JsonWriter::Style::Compact);
    line.beginObject();
    line.member("state"_L1, anchorStateName(anchor.state));
    for (const auto &[name, offset] :
         {std::pair("start"_L1, anchor.start), std::pair("end"_L1, anchor.end)}) {
        line.key(name);
        if (found)
            line.value(static_cast<std::int64_t>(anchorer.codePoints().fromUtf16(offset)));
        else
            line.null();
    }
    line.member("exact"_L1, anchor.exact);
    constexpr double digits = 10'000;
    line.member("score"_L1, std::round(anchor.score * digits) / digits);
    line.endObject();
    print(line.takeBytes() + '\n');
    return found;
}

int answerStandardInput(Anchorer &anchorer)
{
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly)) {
        complain(tr("Standard input: %1").arg(input.errorString()));
        return Refused;
    }
    int status = Done;
    for (int number = 1; !input.atEnd(); ++number) {
        const QByteArray json = input.readLine().trimmed();
        if (json.isEmpty())
            continue;
        const auto selector = readSelector(json);
        if (const auto *wrong = std::get_if<WrongSelector>(&selector)) {
            complain(tr("Standard input: line %1: %2").arg(number).arg(wrong->reason));
            return Refused;
        }
        if (!answer(anchorer, std::get<QuoteSelector>(selector)))
            status = Problems;
        // Whoever asks line by line waits for each answer.
        std::fflush(stdout);
    }
    return status;
}

} // namespace

int runDate(const QStringList &arguments)
{
    Arguments given({
        .command = u"date"_s,
        .options = {},
        .description =
            tr("Reads dates of the Extended Date/Time Format (ISO 8601-2, levels 0 to 2): partial, "
               "approximate and uncertain dates, intervals and sets; and intervals between times, or of a "
               "time and a duration, which are of ISO 8601-1 and whose level is iso8601. For each, a line of "
               "JSON gives its level and "
               "the first and last day it may mean, null for an open or unknown end; "
               "or else why it is none. Seasons are those of three whole months, on the northern "
               "hemisphere where none is named. Exit status 1 where one of them is no date."),
        .arguments = {{u"EXPR"_s, tr("An expression, in quotes where the shell needs them."), true}},
        .examples = {u"date 2026-01-06 2025-12 '2024~' '2022-02-24/..' 2026-01-06T22:00Z/PT4H"_s},
    });
    // A year before the year 0 is no option.
    QStringList guarded = arguments;
    for (qsizetype i = 0; i < guarded.size(); ++i) {
        const QString &argument = guarded.at(i);
        if (argument == u"--"_s)
            break;
        if (argument.size() > 1 && argument[0] == u'-' && (argument[1].isDigit() || argument[1] == u'X')) {
            guarded.insert(i, u"--"_s);
            break;
        }
    }
    if (const auto status = given.parse(guarded))
        return *status;

    int status = Done;
    for (const QString &expression : given.all()) {
        const auto date = Edtf::parse(expression);
        JsonWriter line(JsonWriter::Style::Compact);
        line.beginObject();
        line.member("edtf"_L1, expression);
        line.member("valid"_L1, date.hasValue());
        if (date) {
            if (date->isIso8601())
                line.member("level"_L1, u"iso8601"_s);
            else
                line.member("level"_L1, date->level());
            dayMember(line, "earliest"_L1, date->earliest());
            dayMember(line, "latest"_L1, date->latest());
        } else {
            line.member("error"_L1,
                        tr("at character %1: %2").arg(date.error().position + 1).arg(date.error().reason));
            status = Problems;
        }
        line.endObject();
        print(line.takeBytes() + '\n');
    }
    return status;
}

int runSentences(const QStringList &arguments)
{
    Arguments given({
        .command = u"sentences"_s,
        .options = u"[--language L]"_s,
        .description = tr("Divides a text into sentences, headings, list items and table rows. For each, a "
                          "line of JSON gives where it begins and ends, in Unicode code points, and its text "
                          "without the white space around it. Exit status 1 where there is none."),
        .arguments = {textArgument()},
        .examples = {u"sentences report.txt"_s, u"sentences bericht.txt --language de"_s},
    });
    given.add(QCommandLineOption(
        u"language"_s, tr("the text’s language, as a BCP 47 tag: it tells of ordinals and abbreviations"),
        u"L"_s));
    if (const auto status = given.parse(arguments))
        return *status;
    const auto text = readText(given.at(0));
    if (!text)
        return Refused;

    const CodePoints points(*text);
    int status = Problems;
    for (const Sentence &sentence : splitSentences(*text, given.value(u"language"_s))) {
        if (sentence.trimmedStart == sentence.trimmedEnd)
            continue;
        JsonWriter line(JsonWriter::Style::Compact);
        line.beginObject();
        line.member("start"_L1, static_cast<std::int64_t>(points.fromUtf16(sentence.trimmedStart)));
        line.member("end"_L1, static_cast<std::int64_t>(points.fromUtf16(sentence.trimmedEnd)));
        line.member("text"_L1, text->mid(sentence.trimmedStart, sentence.trimmedEnd - sentence.trimmedStart));
        line.endObject();
        print(line.takeBytes() + '\n');
        status = Done;
    }
    return status;
}

int runAnchor(const QStringList &arguments)
{
    Arguments given({
        .command = u"anchor"_s,
        .options = u"--selector JSON"_s,
        .description =
            tr("Finds a passage in a text. A line of JSON gives its state: exact, moved (the words "
               "stand elsewhere), reflowed (only layout, quotation marks, dashes or forms of letters "
               "differ), changed (a word or number differs) or lost; where it begins and ends, null "
               "where it is lost; what stands there; and a score from 0 to 1. Exit status 1 where a "
               "passage is lost."),
        .arguments = {textArgument()},
        .examples =
            {u"anchor report.txt --selector '{\"exact\":\"about 35 countries\",\"prefix\":\"said \"}'"_s,
             u"anchor report.txt --selector - < selectors.jsonl"_s},
    });
    given.add(QCommandLineOption(u"selector"_s,
                                 tr("{\"exact\", \"prefix\", \"suffix\", \"start\", \"end\"}, all but exact "
                                    "optional, offsets in Unicode code points; or - to read one from each "
                                    "line of standard input."),
                                 u"JSON"_s));
    if (const auto status = given.parse(arguments))
        return *status;
    if (!given.has(u"selector"_s))
        return given.refuse(tr("--selector is missing."));

    const QString json = given.value(u"selector"_s);
    std::optional<QuoteSelector> selector;
    if (json != u"-"_s) {
        auto read = readSelector(json.toUtf8());
        if (const auto *wrong = std::get_if<WrongSelector>(&read))
            return given.refuse(tr("--selector: %1.").arg(wrong->reason));
        selector = std::get<QuoteSelector>(std::move(read));
    }
    auto text = readText(given.at(0));
    if (!text)
        return Refused;
    Anchorer anchorer(*std::move(text));
    if (!selector)
        return answerStandardInput(anchorer);
    return answer(anchorer, *selector) ? Done : Problems;
}

} // namespace chancery::cli
