// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/index_check.h"

#include "core/store/indexed_words.h"
#include "core/store/search_index.h"
#include "core/store/word_places.h"

#include <QElapsedTimer>
#include <QHashFunctions>
#include <QRandomGenerator>

#include <algorithm>
#include <array>
#include <limits>
#include <utility>

using namespace Qt::StringLiterals;

namespace chancery {

namespace {

constexpr qint64 longestStepMs = 20;
constexpr qsizetype longestWord = 32768; // bytes, of which FTS5 keeps no more
constexpr std::array columnNames{"title"_L1, "text"_L1, "refs"_L1};
constexpr int refsColumn = 2;
constexpr qint64 beforeAny = std::numeric_limits<qint64>::min();

/// Of a word to FTS5's tokenizer `ascii`.
bool isOfWord(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
           static_cast<unsigned char>(c) >= 0x80;
}

/// The connection's transaction for a step: what it reads is of one revision.
class CheckedMoment
{
public:
    explicit CheckedMoment(SqlConnection &sql)
        : m_sql(sql)
        , m_hasBegun(!sql.run(u"BEGIN"_s))
    {
    }
    ~CheckedMoment()
    {
        if (m_hasBegun)
            m_sql.run(u"COMMIT"_s);
    }
    CheckedMoment(const CheckedMoment &) = delete;
    CheckedMoment &operator=(const CheckedMoment &) = delete;
    [[nodiscard]] bool hasBegun() const { return m_hasBegun; }

private:
    SqlConnection &m_sql;
    bool m_hasBegun;
};

} // namespace

IndexCheck::IndexCheck(HeldFile &file, std::stop_token stop)
    : m_file(file)
    , m_stop(std::move(stop))
    , m_key(static_cast<std::size_t>(QRandomGenerator::system()->generate64()))
{
}

bool IndexCheck::begin()
{
    auto connection = m_file.connect();
    if (!connection)
        return false;
    m_connection = std::move(*connection);
    auto revision = DossierRevision::of(*m_connection);
    if (!revision)
        return false;
    m_revision = *std::move(revision);
    if (!m_connection->allowPlaces())
        return false;
    // The table is one of the moment, in memory; the file stays open for reading alone.
    return !m_connection->run(u"PRAGMA temp_store=MEMORY;\nPRAGMA query_only=OFF;\n"
                              "CREATE VIRTUAL TABLE temp.words USING fts5vocab('main', 'search', "
                              "'instance');\nPRAGMA query_only=ON"_s);
}

IndexCheck::State IndexCheck::step(const std::function<bool()> &isEnough)
{
    const HeldFile::Turn turn(m_file);
    if (!m_connection && !begin())
        return State::Stopped;
    const CheckedMoment moment(*m_connection);
    if (!moment.hasBegun())
        return State::Stopped;
    const auto revision = DossierRevision::of(*m_connection);
    if (!revision || *revision != m_revision || m_file.revision() != m_revision)
        return State::Stopped;
    QElapsedTimer timer;
    timer.start();
    const auto ends = [&] {
        return isEnough() || m_stop.stop_requested() || m_file.writerWaits() ||
               timer.elapsed() > longestStepMs;
    };
    if (m_kind < objectKindCount)
        return readTables(ends);
    return m_hasWords ? readBeginnings(ends) : readIndex(ends);
}

quint64 IndexCheck::weightOf(QByteArrayView word, qint64 object, int column, qint64 place, int letters) const
{
    // What a fact concerns stands in no order.
    const std::array<qint64, 4> where{object, column, column == refsColumn ? 0 : place, letters};
    const std::size_t key = qHashBits(where.data(), sizeof where, m_key);
    return qHashBits(word.data(), static_cast<std::size_t>(word.size()), key);
}

void IndexCheck::weigh(ObjectKind kind, const SqlStatement &at)
{
    const qint64 object = searchRowId(kind, at.integer(0));
    auto columns = indexedWords(kind, at);
    for (std::size_t column = 0; column < columns.size(); ++column) {
        QByteArray &text = columns[column];
        qint64 place = 0;
        for (qsizetype from = 0; from < text.size();) {
            qsizetype to = from;
            while (to < text.size() && isOfWord(text.at(to))) {
                const char c = text.at(to);
                if (c >= 'A' && c <= 'Z')
                    text[to] = static_cast<char>(c - 'A' + 'a');
                ++to;
            }
            if (to > from) {
                const QByteArrayView word(text.constData() + from, std::min(to - from, longestWord));
                m_sum += weightOf(word, object, static_cast<int>(column), place);
                ++m_count;
                int letters = 0;
                for (const QByteArray &beginning : beginningsOf(word)) {
                    m_sum += weightOf(beginning, object, static_cast<int>(column), place, ++letters);
                    ++m_count;
                }
                ++place;
            }
            from = to + 1;
        }
    }
}

IndexCheck::State IndexCheck::readTables(const std::function<bool()> &isEnough)
{
    const auto kind = static_cast<ObjectKind>(m_kind);
    SqlStatement query = m_connection->query();
    query.prepare(indexedWordsQuery(kind) + u" WHERE o.row > ? ORDER BY o.row"_s);
    query.bind(0, m_row);
    if (!query.exec())
        return State::Stopped;
    while (query.next()) {
        weigh(kind, query);
        m_row = query.integer(0);
        if (isEnough())
            return State::Going;
    }
    if (query.failed())
        return State::Stopped;
    ++m_kind;
    m_row = 0;
    return State::Going;
}

IndexCheck::State IndexCheck::readIndex(const std::function<bool()> &isEnough)
{
    SqlStatement query = m_connection->query();
    query.prepare(u"SELECT term, doc, col, offset FROM temp.words WHERE term >= ?"_s);
    query.bind(0, QString::fromUtf8(m_word));
    quint64 sum = 0; // of a word that is not done yet
    qint64 count = 0;
    const auto keep = [&] {
        m_sum -= std::exchange(sum, 0);
        m_count -= std::exchange(count, 0);
    };
    if (!query.exec())
        return failure(query);
    while (query.next()) {
        const QByteArrayView word = query.bytes(0);
        if (word != m_word) {
            keep();
            // What is not read on from where it ended would never end.
            if (word < QByteArrayView(m_word) || !word.isValidUtf8())
                return State::Broken;
            m_word = word.toByteArray();
            for (QByteArray &beginning : beginningsOf(m_word))
                m_beginnings.insert(std::move(beginning));
            if (isEnough())
                return State::Going;
        } else if (m_stop.stop_requested() || m_file.writerWaits()) {
            return State::Going; // and the word is read again
        }
        const auto column = std::find(columnNames.begin(), columnNames.end(), query.text(2));
        sum += weightOf(m_word, query.integer(1), static_cast<int>(column - columnNames.begin()),
                        query.integer(3));
        ++count;
    }
    if (query.failed())
        return failure(query);
    keep();
    m_hasWords = true;
    m_beginnings.merge(asciiBeginnings()); // what no word begins with must be found nowhere
    return State::Going;
}

IndexCheck::State IndexCheck::readBeginnings(const std::function<bool()> &isEnough)
{
    SqlStatement query = m_connection->query();
    if (!query.prepare(u"SELECT rowid, places(search) FROM search WHERE search MATCH ? AND rowid > ? "
                       "ORDER BY rowid"_s))
        return failure(query);
    for (; !m_beginnings.empty(); m_beginnings.erase(m_beginnings.begin()), m_found = beforeAny) {
        const QByteArray &beginning = *m_beginnings.begin();
        const auto letters = static_cast<int>(beginningsOf(beginning).size());
        query.bind(0, beginningExpression(beginning));
        query.bind(1, m_found);
        if (!query.exec())
            return failure(query);
        while (query.next()) {
            m_found = query.integer(0);
            for (const WordPlace &at : wordPlaces(query.bytes(1))) {
                m_sum -= weightOf(beginning, m_found, at.column, at.place, letters);
                --m_count;
            }
            if (isEnough())
                return State::Going;
        }
        if (query.failed())
            return failure(query);
        query.finish();
    }
    return m_sum == 0 && m_count == 0 ? State::Sound : State::Broken;
}

IndexCheck::State IndexCheck::failure(const SqlStatement &query) const
{
    return m_connection->error(query, searchIndexPlace()).kind == ErrorKind::Other ? State::Broken
                                                                                   : State::Stopped;
}

} // namespace chancery
