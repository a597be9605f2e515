// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/io/json_duplicates.h"

#include <QByteArrayView>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

#include <deque>
#include <vector>

namespace chancery {

namespace {

/// The offset of the quote that closes the string opened at `open`.
qsizetype closingQuote(const QByteArray &json, qsizetype open)
{
    qsizetype i = open + 1;
    while (i < json.size() && json[i] != '"')
        i += json[i] == '\\' ? 2 : 1;
    return i;
}

/// Whether the string that ends at `close` is a key, that is, whether a colon follows.
bool isKey(const QByteArray &json, qsizetype close)
{
    qsizetype i = close + 1;
    while (i < json.size() && (json[i] == ' ' || json[i] == '\n' || json[i] == '\r' || json[i] == '\t'))
        ++i;
    return i < json.size() && json[i] == ':';
}

/// What a string with escapes spells, in UTF-8.
QByteArray unescaped(QByteArrayView text)
{
    const QByteArray array = "[\"" + text.toByteArray() + "\"]";
    return QJsonDocument::fromJson(array).array().first().toString().toUtf8();
}

} // namespace

std::optional<DuplicateKey> findDuplicateKey(const QByteArray &json)
{
    // Views into the text: nothing is copied. A set even for few keys: a hostile object may have millions.
    std::vector<QSet<QByteArrayView>> objects;
    std::deque<QByteArray> spelled; // but for keys with escapes, which are few
    for (qsizetype i = 0; i < json.size(); ++i) {
        switch (json[i]) {
        case '{':
            objects.emplace_back();
            break;
        case '}':
            if (!objects.empty())
                objects.pop_back();
            break;
        case '"': {
            const qsizetype close = closingQuote(json, i);
            if (!objects.empty() && isKey(json, close)) {
                QByteArrayView key = QByteArrayView(json).sliced(i + 1, close - i - 1);
                if (key.contains('\\'))
                    key = spelled.emplace_back(unescaped(key));
                if (objects.back().contains(key))
                    return DuplicateKey{i, QString::fromUtf8(key)};
                objects.back().insert(key);
            }
            i = close;
            break;
        }
        default:
            break;
        }
    }
    return std::nullopt;
}

} // namespace chancery
