// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/io/json_syntax.h"

#include "core/io/io_words.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <algorithm>
#include <deque>
#include <vector>

using namespace Qt::StringLiterals;

namespace chancery {

using io_words::tr;

namespace {

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isHexadecimal(char c)
{
    return isDigit(c) || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
}

/// The length of the character that begins here in UTF-8 (RFC 3629); 0 where none does.
qsizetype characterLength(QByteArrayView bytes)
{
    const auto byte = [&bytes](qsizetype i) {
        return i < bytes.size() ? static_cast<unsigned char>(bytes[i]) : 0U;
    };
    const auto isWithin = [](unsigned value, unsigned first, unsigned last) {
        return value >= first && value <= last;
    };
    const auto follow = [&](qsizetype first, qsizetype last) {
        for (qsizetype i = first; i <= last; ++i) {
            if (!isWithin(byte(i), 0x80, 0xbf))
                return false;
        }
        return true;
    };
    const unsigned lead = byte(0);
    if (lead < 0x80)
        return 1;
    if (isWithin(lead, 0xc2, 0xdf))
        return follow(1, 1) ? 2 : 0;
    if (isWithin(lead, 0xe0, 0xef)) {
        // Neither a longer form than need be nor a surrogate.
        const bool isAllowed = isWithin(byte(1), lead == 0xe0 ? 0xa0 : 0x80, lead == 0xed ? 0x9f : 0xbf);
        return isAllowed && follow(2, 2) ? 3 : 0;
    }
    if (isWithin(lead, 0xf0, 0xf4)) {
        const bool isAllowed = isWithin(byte(1), lead == 0xf0 ? 0x90 : 0x80, lead == 0xf4 ? 0x8f : 0xbf);
        return isAllowed && follow(2, 3) ? 4 : 0;
    }
    return 0;
}

/// What a string with escapes spells, in UTF-8.
QByteArray unescaped(QByteArrayView text)
{
    const QByteArray array = "[\"" + text.toByteArray() + "\"]";
    return QJsonDocument::fromJson(array).array().first().toString().toUtf8();
}

class SyntaxCheck
{
public:
    explicit SyntaxCheck(QByteArrayView json)
        : m_json(json)
    {
    }

    std::optional<JsonSyntaxFault> run()
    {
        while (!m_fault && m_expects != Expects::Nothing)
            step();
        skipBlanks();
        if (!m_fault && m_at < m_json.size())
            fail(m_at, tr("something follows the value"));
        return m_fault;
    }

private:
    enum class Expects { Value, ValueOrEnd, Key, KeyOrEnd, Next, Nothing };

    /// An open array or object; a set of keys even for few: a hostile object may have millions.
    struct Level
    {
        bool isObject = false;
        QSet<QByteArrayView> keys;
    };

    void fail(qsizetype offset, const QString &reason)
    {
        if (!m_fault)
            m_fault = JsonSyntaxFault{std::min(offset, m_json.size()), reason, false};
    }

    [[nodiscard]] char here() const { return m_at < m_json.size() ? m_json[m_at] : '\0'; }
    [[nodiscard]] bool isAtEnd() const { return m_at >= m_json.size(); }

    void skipBlanks()
    {
        while (!isAtEnd() && (here() == ' ' || here() == '\n' || here() == '\r' || here() == '\t'))
            ++m_at;
    }

    void step()
    {
        skipBlanks();
        if (isAtEnd()) {
            fail(m_at, tr("the text ends too early"));
            return;
        }
        const char c = here();
        switch (m_expects) {
        case Expects::ValueOrEnd:
            if (c == ']') {
                close();
                return;
            }
            value();
            return;
        case Expects::Value:
            value();
            return;
        case Expects::KeyOrEnd:
            if (c == '}') {
                close();
                return;
            }
            key();
            return;
        case Expects::Key:
            key();
            return;
        case Expects::Next:
            next();
            return;
        case Expects::Nothing:
            return;
        }
    }

    void open(bool isObject)
    {
        if (m_levels.size() >= deepestJson) {
            fail(m_at, tr("arrays and objects stand in each other more than %1 deep").arg(deepestJson));
            return;
        }
        m_levels.push_back({isObject, {}});
        m_expects = isObject ? Expects::KeyOrEnd : Expects::ValueOrEnd;
        ++m_at;
    }

    void close()
    {
        m_levels.pop_back();
        ++m_at;
        afterValue();
    }

    void afterValue() { m_expects = m_levels.empty() ? Expects::Nothing : Expects::Next; }

    void next()
    {
        const bool isObject = m_levels.back().isObject;
        const char c = here();
        if (c == (isObject ? '}' : ']')) {
            close();
        } else if (c == ',') {
            ++m_at;
            m_expects = isObject ? Expects::Key : Expects::Value;
        } else {
            fail(m_at, isObject ? tr("expected “,” or “}”") : tr("expected “,” or “]”"));
        }
    }

    void value()
    {
        const char c = here();
        if (c == '{' || c == '[') {
            open(c == '{');
            return;
        }
        if (c == '"')
            string();
        else if (c == '-' || isDigit(c))
            number();
        else if (!literal("true") && !literal("false") && !literal("null"))
            fail(m_at, tr("expected a value"));
        afterValue();
    }

    bool literal(QByteArrayView word)
    {
        if (!m_json.sliced(m_at).startsWith(word))
            return false;
        m_at += word.size();
        return true;
    }

    void digits()
    {
        if (!isDigit(here()))
            fail(m_at, tr("expected a digit"));
        while (isDigit(here()))
            ++m_at;
    }

    void number()
    {
        if (here() == '-')
            ++m_at;
        const bool startsWithZero = here() == '0';
        const qsizetype first = m_at;
        digits();
        if (startsWithZero && m_at > first + 1)
            fail(first, tr("a number does not begin with 0"));
        if (here() == '.') {
            ++m_at;
            digits();
        }
        if (here() == 'e' || here() == 'E') {
            ++m_at;
            if (here() == '+' || here() == '-')
                ++m_at;
            digits();
        }
    }

    void string()
    {
        ++m_at;
        while (!m_fault) {
            if (isAtEnd()) {
                fail(m_at, tr("the text ends within a string"));
                return;
            }
            const auto c = static_cast<unsigned char>(here());
            if (c == '"') {
                ++m_at;
                return;
            }
            if (c < 0x20)
                fail(m_at, tr("a string holds the control character U+%1, which must be escaped")
                               .arg(QString::number(c, 16).toUpper().rightJustified(4, u'0')));
            else if (c == '\\')
                escape();
            else if (c < 0x80)
                ++m_at;
            else if (const qsizetype length = characterLength(m_json.sliced(m_at)); length > 0)
                m_at += length;
            else
                fail(m_at, tr("the bytes are not valid UTF-8"));
        }
    }

    void escape()
    {
        static constexpr QByteArrayView known = "\"\\/bfnrt";
        const qsizetype start = m_at++;
        if (here() == 'u') {
            ++m_at;
            for (int i = 0; i < 4; ++i, ++m_at) {
                if (!isHexadecimal(here())) {
                    fail(start, tr("“\\u” is followed by four hexadecimal digits"));
                    return;
                }
            }
        } else if (!isAtEnd() && known.contains(here())) {
            ++m_at;
        } else {
            fail(start, tr("the escape is none that JSON has"));
        }
    }

    void key()
    {
        if (here() != '"') {
            fail(m_at, tr("expected the name of a member, in double quotes"));
            return;
        }
        const qsizetype start = m_at;
        string();
        if (m_fault)
            return;
        // Views into the text: nothing is copied but keys with escapes, which are few.
        QByteArrayView name = m_json.sliced(start + 1, m_at - start - 2);
        if (name.contains('\\'))
            name = m_spelled.emplace_back(unescaped(name));
        QSet<QByteArrayView> &keys = m_levels.back().keys;
        if (keys.contains(name)) {
            fail(start,
                 tr("the member “%1” stands in this object twice").arg(QString::fromUtf8(name).left(80)));
            m_fault->isDuplicate = true;
        }
        keys.insert(name);
        skipBlanks();
        if (here() != ':')
            fail(m_at, tr("expected “:”"));
        ++m_at;
        m_expects = Expects::Value;
    }

    QByteArrayView m_json;
    qsizetype m_at = 0;
    Expects m_expects = Expects::Value;
    std::vector<Level> m_levels;
    std::deque<QByteArray> m_spelled;
    std::optional<JsonSyntaxFault> m_fault;
};

/// Counted from 1, in characters.
QString lineAndColumn(QByteArrayView bytes, qsizetype offset)
{
    const QByteArrayView before = bytes.first(std::min(offset, bytes.size()));
    const qsizetype line = before.count('\n') + 1;
    const QByteArrayView start = before.sliced(before.lastIndexOf('\n') + 1);
    const auto column = std::count_if(start.begin(), start.end(), [](char c) {
        return (static_cast<unsigned char>(c) & 0xc0) != 0x80; // not one that goes on with a character
    });
    return tr("line %1, column %2").arg(line).arg(column + 1);
}

} // namespace

std::optional<JsonSyntaxFault> findSyntaxFault(QByteArrayView json)
{
    return SyntaxCheck(json).run();
}

Outcome<QJsonValue> parseJson(const QByteArray &bytes, const QString &name)
{
    if (bytes.startsWith("\xff\xfe") || bytes.startsWith("\xfe\xff"))
        return Error{name, tr("line 1, column 1"), tr("the text is UTF-16; JSON is UTF-8")};
    const qsizetype mark = bytes.startsWith("\xef\xbb\xbf") ? 3 : 0;
    const QByteArray text = mark == 0 ? bytes : bytes.sliced(mark);
    if (text.trimmed().isEmpty())
        return Error{name, tr("line 1, column 1"), tr("the file is empty")};
    if (const auto fault = findSyntaxFault(text))
        return Error{name, lineAndColumn(text, fault->offset),
                     fault->isDuplicate ? fault->reason : tr("not valid JSON: %1").arg(fault->reason)};
    // A document holds an array or an object: a single value is put into one to be read.
    const char first = text.trimmed().front();
    const bool isWhole = first == '{' || first == '[';
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(isWhole ? text : '[' + text + ']', &error);
    if (error.error != QJsonParseError::NoError)
        return Error{name, lineAndColumn(text, error.offset),
                     tr("not valid JSON: %1").arg(error.errorString())};
    if (!isWhole)
        return document.array().first();
    return document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
}

} // namespace chancery
