// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/encoding/encoding_guess.h"

#include "core/text/encoding/charset.h"

#include <algorithm>
#include <memory>
#include <vector>

#include <uchardet/uchardet.h>

using namespace Qt::StringLiterals;

namespace chancery {

namespace {

/// Enough of a file to judge its letters by.
constexpr qsizetype guessedFrom = 64 * 1024;

/// A reading that makes words scores near 1; one of a wrong table a third to a half.
constexpr double likely = 0.7;
constexpr double possible = 0.5;
constexpr double margin = 0.12;
constexpr double preference = 0.13; // for uchardet's verdict: it decides between two that are as good
constexpr qsizetype fewLetters = 8;

struct Letters
{
    QChar::Script script;
    QStringView common; ///< the most frequent ones
    double share;       ///< of all letters that are these, in prose
};

constexpr Letters alphabets[] = {
    {QChar::Script_Cyrillic, u"оеаинтсрвліпкмд", 0.78}, {QChar::Script_Arabic, u"ايلمنوتربعده", 0.74},
    {QChar::Script_Greek, u"αοιετσνηυρπκάίό", 0.8},     {QChar::Script_Hebrew, u"יוהלאתרשמבנ", 0.74},
    {QChar::Script_Thai, u"านรอกเงมยลวดทส่้ัี", 0.7},
};

struct Candidate
{
    QLatin1StringView charset;
    QChar::Script script;
};

constexpr Candidate candidates[] = {
    {"Windows-1251"_L1, QChar::Script_Cyrillic}, {"KOI8-U"_L1, QChar::Script_Cyrillic},
    {"ISO-8859-5"_L1, QChar::Script_Cyrillic},   {"IBM866"_L1, QChar::Script_Cyrillic},
    {"Mac Cyrillic"_L1, QChar::Script_Cyrillic}, {"IBM855"_L1, QChar::Script_Cyrillic},
    {"Windows-1256"_L1, QChar::Script_Arabic},   {"ISO-8859-6"_L1, QChar::Script_Arabic},
    {"Windows-1253"_L1, QChar::Script_Greek},    {"ISO-8859-7"_L1, QChar::Script_Greek},
    {"Windows-1255"_L1, QChar::Script_Hebrew},   {"Windows-874"_L1, QChar::Script_Thai},
    {"GB18030"_L1, QChar::Script_Han},           {"Big5"_L1, QChar::Script_Han},
    {"Shift-JIS"_L1, QChar::Script_Katakana},    {"EUC-JP"_L1, QChar::Script_Katakana},
    {"EUC-KR"_L1, QChar::Script_Hangul},
};

bool isKana(QChar::Script script)
{
    return script == QChar::Script_Hiragana || script == QChar::Script_Katakana;
}

/// Of an alphabet: how common its letters are, less what no prose has: letters of other scripts beyond ASCII,
/// and capitals within words.
double alphabetScore(const QString &text, const Letters &letters)
{
    double all = 0;
    double common = 0;
    double odd = 0;
    QChar before = u' ';
    for (const QChar character : text) {
        if (character.unicode() >= 0x80) {
            if (character.script() == letters.script && (character.isLetter() || character.isMark())) {
                ++all;
                common += letters.common.contains(character.toLower()) ? 1 : 0;
                odd += character.isUpper() && before.isLower() ? 1 : 0;
            } else if (character.isLetter() || character.isSymbol() || character.unicode() < 0xA0 ||
                       character.category() == QChar::Other_PrivateUse) {
                ++all;
                ++odd;
            }
        }
        before = character;
    }
    return all > 0 ? std::min(1.0, common / all / letters.share) - odd / all : 0;
}

/// The common characters stand first in the tables of China, Taiwan and Korea: those before `end` by their
/// first byte.
double firstLevelShare(const QByteArray &bytes, unsigned char begin, unsigned char end, unsigned char trail)
{
    double pairs = 0;
    double common = 0;
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        const auto lead = static_cast<unsigned char>(bytes[i]);
        if (lead < 0x80)
            continue;
        const auto second = i + 1 < bytes.size() ? static_cast<unsigned char>(bytes[i + 1]) : 0;
        ++i;
        // Rows of signs, of the full-width forms of ASCII too, are no letters.
        if (lead >= 0xA1 && lead <= 0xA3 && second >= 0xA1)
            continue;
        ++pairs;
        common += lead >= begin && lead <= end && second >= trail ? 1 : 0;
    }
    return pairs > 0 ? common / pairs : 0;
}

/// Chinese sets no blanks between characters.
double blankShare(const QString &text)
{
    double characters = 0;
    double blanks = 0;
    for (qsizetype i = 1; i + 1 < text.size(); ++i) {
        characters += text[i].script() == QChar::Script_Han ? 1 : 0;
        blanks +=
            text[i] == u' ' && text[i - 1].unicode() >= 0x2E80 && text[i + 1].unicode() >= 0x2E80 ? 1 : 0;
    }
    return characters > 0 ? blanks / characters : 0;
}

double scriptShare(const QString &text, bool (*counts)(QChar::Script))
{
    double all = 0;
    double wanted = 0;
    for (const QChar character : text) {
        if (character.unicode() < 0x80 || !character.isLetter())
            continue;
        ++all;
        wanted += counts(character.script()) ? 1 : 0;
    }
    return all > 0 ? wanted / all : 0;
}

double score(const Candidate &candidate, const QByteArray &bytes, const QString &text)
{
    for (const Letters &letters : alphabets) {
        if (letters.script == candidate.script)
            return alphabetScore(text, letters);
    }
    if (candidate.script == QChar::Script_Katakana) {
        // Japanese is a third kana at least, and the rest Han; half-width ones are not what prose has.
        const double kana = scriptShare(text, isKana);
        const auto halfWidth = std::count_if(
            text.begin(), text.end(), [](QChar c) { return c.unicode() >= 0xFF61 && c.unicode() <= 0xFF9F; });
        return std::min(1.0, kana / 0.25) -
               2 * static_cast<double>(halfWidth) / static_cast<double>(text.size());
    }
    if (candidate.charset == "EUC-KR"_L1)
        return firstLevelShare(bytes, 0xB0, 0xC8, 0xA1);
    if (candidate.charset == "Big5"_L1)
        return firstLevelShare(bytes, 0xA4, 0xC6, 0x40) - blankShare(text);
    // What stays in the rows of Korean syllables alone is Korean: Chinese characters go on to row 0xD7.
    const double korean = firstLevelShare(bytes, 0xB0, 0xC8, 0xA1);
    return firstLevelShare(bytes, 0xB0, 0xD7, 0xA1) - blankShare(text) - (korean > 0.97 ? 0.5 : 0) -
           scriptShare(text, isKana);
}

/// KOI8-U is KOI8-R with Ukrainian letters.
QString koiAsOne(const QString &charset)
{
    return charset == "KOI8-R"_L1 ? u"KOI8-U"_s : charset;
}

struct Reading
{
    QString charset;
    QString sample;
    double score = 0;
};

} // namespace

QString detectedCharset(const QByteArray &bytes)
{
    struct Delete
    {
        void operator()(uchardet *detector) const { uchardet_delete(detector); }
    };
    const std::unique_ptr<uchardet, Delete> detector(uchardet_new());
    uchardet_handle_data(detector.get(), bytes.constData(),
                         static_cast<size_t>(std::min(bytes.size(), guessedFrom)));
    uchardet_data_end(detector.get());
    return charsetName(QString::fromLatin1(uchardet_get_charset(detector.get())));
}

double shareBeyondAscii(const QByteArray &bytes)
{
    double beyond = 0;
    double letters = 0;
    for (const char byte : bytes.first(std::min(bytes.size(), guessedFrom))) {
        const auto code = static_cast<unsigned char>(byte);
        beyond += code >= 0x80 ? 1 : 0;
        letters += code >= 0x80 || (code >= 'a' && code <= 'z') || (code >= 'A' && code <= 'Z') ? 1 : 0;
    }
    return letters > 0 ? beyond / letters : 0;
}

bool isBeyondLatin(const QByteArray &bytes)
{
    constexpr double nearlyHalf = 0.4;
    constexpr qsizetype longRun = 3;
    if (shareBeyondAscii(bytes) >= nearlyHalf)
        return true;
    qsizetype beyond = 0;
    qsizetype inRuns = 0;
    qsizetype run = 0;
    const auto endRun = [&] {
        beyond += run;
        inRuns += run >= longRun ? run : 0;
        run = 0;
    };
    for (const char byte : QByteArrayView(bytes).first(std::min(bytes.size(), guessedFrom))) {
        if (static_cast<signed char>(byte) < 0)
            ++run;
        else
            endRun();
    }
    endRun();
    return inRuns * 2 > beyond;
}

EncodingGuess guessEncoding(const QByteArray &bytes)
{
    const QString detected = detectedCharset(bytes);
    // A sample may end within a character.
    const QByteArray sample = bytes.first(std::min(bytes.size(), guessedFrom));
    const qsizetype allowed = sample.size() < bytes.size() ? 1 : 0;
    std::vector<Reading> readings;
    for (const Candidate &candidate : candidates) {
        auto text = decodeCharset(sample, QString(candidate.charset));
        if (!text || text->faults > allowed + sample.size() / 2000)
            continue;
        const bool isDetected = charsetName(QString(candidate.charset)) == koiAsOne(detected);
        Reading reading{candidate.charset, std::move(text->text), 0};
        reading.score = score(candidate, sample, reading.sample) + (isDetected ? preference : 0);
        readings.push_back(std::move(reading));
    }
    std::stable_sort(readings.begin(), readings.end(),
                     [](const Reading &a, const Reading &b) { return a.score > b.score; });
    EncodingGuess guess;
    for (const Reading &reading : readings) {
        if (reading.score >= possible)
            guess.mayBe.append(reading.charset);
    }
    if (guess.mayBe.isEmpty())
        return guess;
    const Reading &best = readings.front();
    const auto letters = std::count_if(best.sample.begin(), best.sample.end(), [](QChar c) {
        return c.unicode() >= 0x80 && (c.isLetter() || c.isMark());
    });
    const auto rival = std::find_if(readings.begin() + 1, readings.end(),
                                    [&best](const Reading &other) { return other.sample != best.sample; });
    const bool isClear = rival == readings.end() || best.score - rival->score >= margin;
    if (best.score < likely || !isClear || letters < fewLetters)
        return guess;
    guess.encoding = best.charset;
    guess.text = decodeCharset(bytes, best.charset)->text;
    return guess;
}

} // namespace chancery
