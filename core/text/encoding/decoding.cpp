// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/encoding/decoding.h"

#include "core/text/encoding/charset.h"
#include "core/text/encoding/encoding_guess.h"
#include "core/text/encoding/legacy_encodings.h"

#include <QRegularExpression>
#include <QStringConverter>
#include <QStringDecoder>

#include <algorithm>
#include <array>
#include <optional>

using namespace Qt::StringLiterals;

namespace chancery {

namespace {

/// Enough of a file to judge its letters by.
constexpr qsizetype sampleLength = 256 * 1024;

struct UnicodeForm
{
    QStringConverter::Encoding encoding;
    QLatin1StringView name;
    QByteArrayView mark;
};

// UTF-32's mark begins with UTF-16's.
constexpr UnicodeForm unicodeForms[] = {
    {QStringConverter::Utf8, "UTF-8"_L1, "\xEF\xBB\xBF"},
    {QStringConverter::Utf32LE, "UTF-32 (little-endian)"_L1, QByteArrayView("\xFF\xFE\0\0", 4)},
    {QStringConverter::Utf32BE, "UTF-32 (big-endian)"_L1, QByteArrayView("\0\0\xFE\xFF", 4)},
    {QStringConverter::Utf16LE, "UTF-16 (little-endian)"_L1, "\xFF\xFE"},
    {QStringConverter::Utf16BE, "UTF-16 (big-endian)"_L1, "\xFE\xFF"},
};

std::optional<QString> decoded(QByteArrayView bytes, QStringConverter::Encoding encoding)
{
    const qsizetype unit = encoding == QStringConverter::Utf8 ? 1
                           : encoding == QStringConverter::Utf16LE || encoding == QStringConverter::Utf16BE
                               ? 2
                               : 4;
    if (bytes.size() % unit != 0)
        return std::nullopt;
    QStringDecoder decoder(encoding, QStringDecoder::Flag::Stateless);
    QString text = decoder(bytes);
    if (decoder.hasError())
        return std::nullopt;
    return text;
}

bool isControl(char16_t character)
{
    return character < 0x20 && character != u'\t' && character != u'\n' && character != u'\r' &&
           character != u'\f';
}

/// No text has a NUL, and none more than a stray few of the other control characters.
bool isText(QStringView text)
{
    qsizetype controls = 0;
    for (const QChar character : text) {
        if (character.isNull())
            return false;
        controls += isControl(character.unicode()) ? 1 : 0;
    }
    return controls * 1000 <= text.size();
}

QString withLineFeeds(QString text)
{
    if (text.contains(u'\r')) {
        text.replace("\r\n"_L1, "\n"_L1);
        text.replace(u'\r', u'\n');
    }
    return text;
}

DecodedText made(QString text, QLatin1StringView encoding, EncodingGround ground)
{
    return {withLineFeeds(std::move(text)), encoding, ground};
}

/// UTF-16 or UTF-32 without a mark. European texts have ASCII spaces and line ends: in the right form they
/// are there, in a wrong one they become something else.
std::optional<DecodedText> withoutMark(const QByteArray &bytes)
{
    std::optional<DecodedText> best;
    qsizetype mostAscii = 0;
    for (const UnicodeForm &form : unicodeForms) {
        if (form.encoding == QStringConverter::Utf8)
            continue;
        auto text = decoded(bytes, form.encoding);
        if (!text || !isText(*text))
            continue;
        const auto ascii = std::count_if(text->begin(), text->end(), [](QChar c) {
            return c == u' ' || c == u'\n' || (c > u' ' && c < QChar(0x7F));
        });
        if (ascii > mostAscii && ascii * 20 >= text->size()) {
            mostAscii = ascii;
            best = made(*std::move(text), form.name, EncodingGround::Form);
        }
    }
    return best;
}

enum class Script : std::uint8_t { None, Latin, Cyrillic, Other };

Script scriptOf(QChar character)
{
    if (!character.isLetter())
        return Script::None;
    switch (character.script()) {
    case QChar::Script_Latin:
        return Script::Latin;
    case QChar::Script_Cyrillic:
        return Script::Cyrillic;
    default:
        return Script::Other;
    }
}

/// How unlike words the text is: letters of two scripts side by side, capitals after small letters, signs
/// within words. Zero for ordinary prose.
qsizetype oddities(QStringView text)
{
    // The letters that Cyrillic prose is mostly made of; a wrong table gives the rare ones.
    static constexpr QStringView common = u"оеаинтсрвлкмдпуяыіОЕАИНТСРВЛКМДПУЯІ";
    static constexpr QStringView alone = u"авиікосуяАВИІКОСУЯ"; // words of one letter
    qsizetype odd = 0;
    QChar before = u' ';
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar character = text[i];
        const QChar after = i + 1 < text.size() ? text[i + 1] : QChar(u' ');
        const Script script = scriptOf(character);
        const Script last = scriptOf(before);
        if (script != Script::None && last != Script::None) {
            odd += script != last ? 4 : 0;
            odd += before.isLower() && character.isUpper() ? 2 : 0;
            // Accents side by side are rare in Latin words, and what Cyrillic words become in its tables.
            odd += script == Script::Latin && before.unicode() >= 0x80 && character.unicode() >= 0x80 ? 3 : 0;
        }
        if (character.unicode() >= 0x80) {
            odd += character.unicode() < 0xA0 ? 4 : 0;
            const bool isSign = (character.isSymbol() && character.category() != QChar::Symbol_Currency) ||
                                character.category() == QChar::Number_Other || character == QChar(0x00B6);
            odd += isSign && (before.isLetter() || after.isLetter()) ? 4 : isSign ? 1 : 0;
            odd += script == Script::Cyrillic && !common.contains(character) ? 1 : 0;
            // A foreign letter alone among ASCII is what accents are; alone Cyrillic ones are not.
            odd += script == Script::Cyrillic && !before.isLetter() && !after.isLetter() &&
                           !alone.contains(character)
                       ? 2
                       : 0;
        }
        before = character;
    }
    return odd;
}

std::optional<QString> decoded(QByteArrayView bytes, const LegacyEncoding &encoding)
{
    QString text(bytes.size(), Qt::Uninitialized);
    QChar *out = text.data();
    for (const char byte : bytes) {
        const auto code = static_cast<unsigned char>(byte);
        const char16_t character = code < 0x80 ? code : encoding.high[code - 0x80];
        if (character == 0)
            return std::nullopt;
        *out++ = QChar(character);
    }
    return text;
}

std::optional<DecodedText> judgedByLetters(const QByteArray &bytes)
{
    const LegacyEncoding *best = nullptr;
    qsizetype fewest = 0;
    for (const LegacyEncoding &encoding : legacyEncodings()) {
        const auto sample =
            decoded(QByteArrayView(bytes).first(std::min(bytes.size(), sampleLength)), encoding);
        if (!sample)
            continue;
        const qsizetype odd = oddities(*sample);
        if (!best || odd < fewest) {
            best = &encoding;
            fewest = odd;
        }
    }
    auto text = best ? decoded(bytes, *best) : std::nullopt;
    if (!text || !isText(*text))
        return std::nullopt;
    return made(*std::move(text), best->name, EncodingGround::Letters);
}

std::optional<DecodedText> asDeclared(const QByteArray &bytes, const QString &declared)
{
    if (const LegacyEncoding *encoding = legacyEncoding(declared)) {
        auto text = decoded(bytes, *encoding);
        if (text && isText(*text))
            return made(*std::move(text), encoding->name, EncodingGround::Declared);
    }
    // A few bytes that went wrong do not make another encoding of it.
    auto text = declared.isEmpty() ? std::nullopt : decodeCharset(bytes, declared);
    if (text && text->faults * 500 <= bytes.size() && isText(text->text))
        return DecodedText{withLineFeeds(std::move(text->text)), charsetName(declared),
                           EncodingGround::Declared};
    return std::nullopt;
}

/// Encodings in seven bits, which switch by escape sequences.
std::optional<DecodedText> withEscapes(const QByteArray &bytes)
{
    for (const auto &[mark, name] :
         {std::pair<QByteArrayView, QLatin1StringView>{"\x1B$)C", "ISO-2022-KR"_L1},
          {"\x1B$", "ISO-2022-JP"_L1}}) {
        if (!bytes.contains(mark))
            continue;
        auto text = decodeCharset(bytes, QString(name));
        if (text && text->faults == 0 && isText(text->text))
            return made(std::move(text->text), name, EncodingGround::Form);
    }
    return std::nullopt;
}

/// UTF-16 of Chinese or Japanese: no blanks, and perhaps no byte that is zero.
std::optional<DecodedText> eastAsianUtf16(const QByteArray &bytes)
{
    for (const UnicodeForm &form : unicodeForms) {
        if (form.encoding != QStringConverter::Utf16LE && form.encoding != QStringConverter::Utf16BE)
            continue;
        auto text = decoded(bytes, form.encoding);
        if (!text || !isText(*text) || text->size() < 8)
            continue;
        const auto eastAsian = std::count_if(text->begin(), text->end(), [](QChar c) {
            return (c.unicode() >= 0x4E00 && c.unicode() < 0xA000) ||
                   (c.unicode() >= 0x3000 && c.unicode() < 0x3100) ||
                   (c.unicode() >= 0xFF00 && c.unicode() < 0xFF60) || c.unicode() < 0x80;
        });
        if (eastAsian * 20 >= text->size() * 19)
            return made(*std::move(text), form.name, EncodingGround::Form);
    }
    return std::nullopt;
}

/// Latin letters of Turkish and the Baltic languages, which no table here has; uchardet tells them by their
/// words where there are enough.
std::optional<DecodedText> otherLatin(const QByteArray &bytes, const std::optional<DecodedText> &judged)
{
    constexpr qsizetype enough = 16;
    const auto beyond = std::count_if(bytes.begin(), bytes.end(),
                                      [](char byte) { return static_cast<signed char>(byte) < 0; });
    const QString detected = beyond >= enough ? detectedCharset(bytes) : QString();
    if (detected != "Windows-1254"_L1 && detected != "Windows-1257"_L1 && detected != "ISO-8859-4"_L1 &&
        detected != "ISO-8859-13"_L1)
        return std::nullopt;
    auto text = decodeCharset(bytes, detected);
    if (!text || text->faults > 0 || !isText(text->text) ||
        (judged &&
         oddities(QStringView(text->text).first(std::min(text->text.size(), sampleLength))) >
             oddities(QStringView(judged->text).first(std::min(judged->text.size(), sampleLength)))))
        return std::nullopt;
    return DecodedText{withLineFeeds(std::move(text->text)), detected, EncodingGround::Letters};
}

/// A text of which less is beyond ASCII has a foreign word or two: the rest is read, whatever those are in.
constexpr double fewForeign = 0.1;

/// UTF-8 in which a few bytes went wrong, in copying or where the file was cut: what is left of fifty
/// characters that only UTF-8 has outweighs one that it cannot have.
std::optional<DecodedText> damagedUtf8(const QByteArray &bytes)
{
    QStringDecoder decoder(QStringConverter::Utf8, QStringDecoder::Flag::Stateless);
    QString text = decoder(bytes);
    const auto beyondAscii =
        std::count_if(text.begin(), text.end(), [](QChar c) { return c.unicode() >= 0x80; });
    const auto faults = text.count(QChar::ReplacementCharacter);
    if (faults * 50 > beyondAscii || !isText(text))
        return std::nullopt;
    return made(std::move(text), "UTF-8 with faults"_L1, EncodingGround::Letters);
}

} // namespace

Result<DecodedText, Undecoded> decodeText(const QByteArray &bytes, const QString &declared)
{
    for (const UnicodeForm &form : unicodeForms) {
        if (!bytes.startsWith(form.mark))
            continue;
        auto text = decoded(QByteArrayView(bytes).sliced(form.mark.size()), form.encoding);
        if (text && isText(*text))
            return made(*std::move(text), form.name, EncodingGround::Mark);
    }
    if (bytes.contains('\0')) {
        if (auto text = withoutMark(bytes))
            return *std::move(text);
        if (auto text = eastAsianUtf16(bytes))
            return *std::move(text);
        return Undecoded{};
    }
    if (bytes.contains('\x1B')) {
        if (auto text = withEscapes(bytes))
            return *std::move(text);
    }
    const bool isAscii = std::none_of(bytes.begin(), bytes.end(),
                                      [](char byte) { return static_cast<signed char>(byte) < 0; });
    // A page that says it is in another encoding and yet is well-formed UTF-8 was converted and not
    // relabelled.
    if (auto text = decoded(bytes, QStringConverter::Utf8)) {
        if (!isText(*text))
            return Undecoded{};
        return made(*std::move(text), isAscii ? "ASCII"_L1 : "UTF-8"_L1, EncodingGround::Form);
    }
    if (auto text = asDeclared(bytes, declared))
        return *std::move(text);
    if (auto text = damagedUtf8(bytes))
        return *std::move(text);
    if (isBeyondLatin(bytes)) {
        EncodingGuess guess = guessEncoding(bytes);
        if (!guess.encoding.isEmpty() && isText(guess.text))
            return DecodedText{withLineFeeds(std::move(guess.text)), guess.encoding, EncodingGround::Letters};
        if (auto text = eastAsianUtf16(bytes))
            return *std::move(text);
        if (!guess.mayBe.isEmpty() && shareBeyondAscii(bytes) >= fewForeign)
            return Undecoded{std::move(guess.mayBe)};
    }
    auto judged = judgedByLetters(bytes);
    if (auto text = otherLatin(bytes, judged))
        return *std::move(text);
    if (!judged)
        return Undecoded{};
    return *std::move(judged);
}

QString declaredEncoding(const QByteArray &bytes)
{
    // Latin-1 reads any bytes; only ASCII is looked for.
    const QString head = QString::fromLatin1(bytes.first(std::min<qsizetype>(bytes.size(), 4096)));
    static const QRegularExpression declaration(
        uR"((?:<\?xml[^>]{0,200}encoding|<meta[^>]{0,200}charset)\s*=\s*["']?\s*([A-Za-z0-9_.:-]{1,40}))"_s,
        QRegularExpression::CaseInsensitiveOption);
    return declaration.match(head).captured(1);
}

} // namespace chancery
