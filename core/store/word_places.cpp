// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/word_places.h"

#include <sqlite3.h>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace chancery {

namespace {

/// What the present row's matches are: column and place of each, as 32-bit numbers one behind the other.
void places(const Fts5ExtensionApi *api, Fts5Context *context, sqlite3_context *result, int, sqlite3_value **)
{
    int count = 0;
    int code = api->xInstCount(context, &count);
    QByteArray found;
    for (int i = 0; code == SQLITE_OK && i < count; ++i) {
        int phrase = 0;
        std::array<qint32, 2> place{};
        code = api->xInst(context, i, &phrase, place.data(), place.data() + 1);
        found.append(reinterpret_cast<const char *>(place.data()), sizeof place);
    }
    if (code == SQLITE_OK)
        sqlite3_result_blob(result, found.constData(), static_cast<int>(found.size()), SQLITE_TRANSIENT);
    else
        sqlite3_result_error_code(result, code);
}

} // namespace

bool addWordPlaces(sqlite3 *database)
{
    fts5_api *api = nullptr;
    sqlite3_stmt *statement = nullptr;
    if (sqlite3_prepare_v2(database, "SELECT fts5(?1)", -1, &statement, nullptr) == SQLITE_OK) {
        sqlite3_bind_pointer(statement, 1, static_cast<void *>(&api), "fts5_api_ptr", nullptr);
        sqlite3_step(statement);
    }
    sqlite3_finalize(statement);
    return api && api->xCreateFunction(api, "places", nullptr, places, nullptr) == SQLITE_OK;
}

std::vector<WordPlace> wordPlaces(QByteArrayView cell)
{
    std::vector<WordPlace> found(static_cast<std::size_t>(cell.size()) / sizeof(WordPlace));
    static_assert(sizeof(WordPlace) == 2 * sizeof(qint32));
    std::copy_n(cell.data(), found.size() * sizeof(WordPlace), reinterpret_cast<char *>(found.data()));
    return found;
}

std::vector<QByteArray> beginningsOf(QByteArrayView word)
{
    std::vector<QByteArray> beginnings;
    qsizetype end = 0;
    for (int letters = 1; letters <= longestBeginning && end < word.size(); ++letters) {
        ++end;
        while (end < word.size() && (static_cast<unsigned char>(word[end]) & 0xC0) == 0x80)
            ++end;
        beginnings.push_back(word.first(end).toByteArray());
    }
    return beginnings;
}

std::set<QByteArray> asciiBeginnings()
{
    constexpr QByteArrayView letters("0123456789abcdefghijklmnopqrstuvwxyz");
    std::set<QByteArray> beginnings;
    for (const char first : letters) {
        beginnings.insert(QByteArray(1, first));
        for (const char second : letters)
            beginnings.insert(QByteArray(1, first) + second);
    }
    return beginnings;
}

QString beginningExpression(QByteArrayView beginning)
{
    return u'"' + QString::fromUtf8(beginning) + u"\"*"_s;
}

} // namespace chancery
