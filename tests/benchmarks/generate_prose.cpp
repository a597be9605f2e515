// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/benchmarks/generate_prose.h"

#include "core/domain/ids.h"
#include "core/domain/terms.h"
#include "core/store/search_index.h"
#include "core/store/sql.h"
#include "tests/benchmarks/generate_dossier.h"
#include "tests/benchmarks/report.h"

#include <QStringList>

#include <algorithm>
#include <cmath>
#include <random>

using namespace Qt::StringLiterals;

namespace chancery::bench {

namespace {

constexpr int participants = 400;
constexpr int vocabularySize = 20000;

/// The words that queries ask for, among words made of syllables; the n-th is n times rarer than the first.
class Prose
{
public:
    explicit Prose(std::uint32_t seed)
        : m_random(seed)
    {
        m_words = {u"the"_s,        u"of"_s,        u"a"_s,          u"to"_s,         u"and"_s,
                   u"in"_s,         u"that"_s,      u"on"_s,         u"said"_s,       u"for"_s,
                   u"agreement"_s,  u"talks"_s,     u"minister"_s,   u"foreign"_s,    u"ceasefire"_s,
                   u"security"_s,   u"troops"_s,    u"sanctions"_s,  u"delegation"_s, u"summit"_s,
                   u"guarantees"_s, u"article"_s,   u"5"_s,          u"energy"_s,     u"border"_s,
                   u"Paris"_s,      u"London"_s,    u"monitoring"_s, u"mission"_s,    u"treaty"_s,
                   u"draft"_s,      u"text"_s,      u"nuclear"_s,    u"prisoner"_s,   u"exchange"_s,
                   u"withdrawal"_s, u"observers"_s, u"relief"_s,     u"grain"_s,      u"corridor"_s,
                   u"Élysée"_s,     u"Zelensky"_s,  u"Zelenskyy"_s,  u"Tusk"_s};
        static const QStringList syllables{u"ka"_s, u"ter"_s, u"mi"_s, u"so"_s,  u"ra"_s,  u"den"_s, u"lo"_s,
                                           u"vi"_s, u"pen"_s, u"gu"_s, u"sta"_s, u"ne"_s,  u"tor"_s, u"be"_s,
                                           u"ch"_s, u"al"_s,  u"in"_s, u"es"_s,  u"con"_s, u"pro"_s};
        while (m_words.size() < vocabularySize) {
            QString word;
            for (auto count = 2 + m_random() % 3; count > 0; --count)
                word += syllables[static_cast<qsizetype>(m_random() % static_cast<size_t>(syllables.size()))];
            m_words.append(word);
        }
    }

    const QString &word()
    {
        // Zipf's law, by its inverse.
        const double share = std::uniform_real_distribution<double>(0, 1)(m_random);
        const auto index = static_cast<qsizetype>(std::pow(static_cast<double>(vocabularySize), share)) - 1;
        return m_words[std::clamp<qsizetype>(index, 0, vocabularySize - 1)];
    }

    QString words(int count)
    {
        QString text;
        for (int i = 0; i < count; ++i)
            text += (i > 0 ? u" "_s : QString()) + word();
        return text;
    }

private:
    std::mt19937 m_random;
    QStringList m_words;
};

/// The first participants get names of words, and others by which they are known.
std::optional<Error> nameParticipants(SqlConnection &sql, Prose &prose)
{
    SqlStatement participant = sql.query();
    participant.prepare(u"UPDATE participant SET name = ? WHERE row = ?"_s);
    SqlStatement alias = sql.query();
    alias.prepare(u"INSERT INTO participant_alias VALUES (?, 0, ?)"_s);
    const qlonglong count =
        std::min<qlonglong>(participants, sql.single(u"SELECT max(row) FROM participant"_s).value_or(0));
    for (qlonglong row = 1; row <= count; ++row) {
        QString name = prose.words(2);
        QString other = prose.words(1) + u"off"_s;
        if (row == 1)
            name = u"Volodymyr Zelensky"_s, other = u"Zelenskyy"_s;
        if (row == 2)
            name = u"Donald Tusk"_s, other = u"Tusk"_s;
        participant.bind({name, row});
        alias.bind({row, other});
        if (!participant.exec() || !alias.exec())
            return sql.error(participant, u"table participant"_s);
    }
    return std::nullopt;
}

/// Puts so many words into a column of every row, as `value` says.
std::optional<Error> fill(SqlConnection &sql, Prose &prose, const QString &table, const QString &key,
                          const QString &column, int words, const QString &value = u"?"_s)
{
    const qlonglong rows = sql.single(u"SELECT max(%1) FROM %2"_s.arg(key, table)).value_or(0);
    SqlStatement update = sql.query();
    update.prepare(u"UPDATE %1 SET %2 = %3 WHERE %4 = ?"_s.arg(table, column, value, key));
    for (qlonglong row = 1; row <= rows; ++row) {
        update.bind(0, prose.words(words));
        update.bind(1, row);
        if (!update.exec())
            return sql.error(update, u"table "_s + table);
    }
    return std::nullopt;
}

} // namespace

Outcome<double> generateProse(const QString &path, std::uint32_t events, std::uint32_t seed)
{
    if (auto error = generateDossier(path, events, seed))
        return *error;
    auto connection = SqlConnection::open(path, SqlConnection::Mode::ReadWrite, path);
    if (!connection)
        return connection.error();
    SqlConnection &sql = **connection;
    if (auto error =
            sql.run(u"PRAGMA journal_mode=MEMORY;\nPRAGMA synchronous=OFF;\nPRAGMA foreign_keys=OFF;\n"
                    "PRAGMA cache_size=-262144"_s))
        return *error;
    Prose prose(seed);
    SqlTransaction transaction(sql);
    std::optional<Error> error = transaction.beginError();
    const auto then = [&](const QString &table, const QString &key, const QString &column, int words) {
        if (!error)
            error = fill(sql, prose, table, key, column, words);
    };
    if (!error)
        error = nameParticipants(sql, prose);
    then(u"event"_s, u"row"_s, u"title"_s, 6);
    then(u"fact"_s, u"row"_s, u"statement"_s, 10);
    // What the passages quote stays where it is.
    if (!error)
        error = fill(sql, prose, u"source_text"_s, u"source"_s, u"text"_s, 120, u"text || ' ' || ?"_s);
    then(u"source"_s, u"row"_s, u"title"_s, 6);
    if (!error)
        error = sql.run(u"UPDATE fact SET speaker = row % min(%1, (SELECT max(row) FROM participant)) + 1, "
                        u"disputed = row % 50 = 0;\n"
                        "INSERT INTO evidence SELECT fact, 1, passage % (SELECT max(row) FROM passage) + 1, "
                        "1 FROM evidence WHERE fact % 50 = 0;\n"
                        "UPDATE dossier SET value = 'prose' WHERE key = 'id'"_s.arg(participants));
    double indexing = 0;
    if (!error)
        indexing = timed([&] { error = fillSearchIndex(sql, sql, {}); });
    if (!error)
        error = transaction.commit();
    if (error)
        return *error;
    return indexing;
}

} // namespace chancery::bench
