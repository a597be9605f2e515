// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/gathered_pairs.h"
#include "core/store/open_dossier.h"
#include "core/text/anchoring/anchor.h"

#include <catch2/catch_test_macros.hpp>

#include <QTemporaryDir>

#include <algorithm>
#include <utility>
#include <vector>

namespace gathered_pairs_tests {

using namespace chancery;
using namespace Qt::StringLiterals;

namespace {

using Pairs = std::vector<std::pair<qint64, qint64>>;

struct Numbers
{
    QTemporaryDir folder;
    std::unique_ptr<SqlConnection> sql = make();

    [[nodiscard]] std::unique_ptr<SqlConnection> make() const
    {
        auto opened = SqlConnection::open(folder.filePath(u"numbers.sqlite"_s), SqlConnection::Mode::Create,
                                          u"numbers"_s);
        REQUIRE(opened);
        REQUIRE_FALSE((*opened)->run(u"CREATE TABLE number (a INTEGER PRIMARY KEY, b INTEGER);\n"
                                     "INSERT INTO number VALUES (1, 10), (2, -20), (3, NULL), (4, "
                                     "9007199254740993)"_s));
        return std::move(*opened);
    }

    [[nodiscard]] std::pair<Pairs, std::optional<Error>> read(const QString &columns, const QString &from,
                                                              const SqlValues &values = {}) const
    {
        Pairs found;
        auto error = eachPair(*sql, columns, from, values, u"table number"_s,
                              [&](qint64 first, qint64 second) { found.emplace_back(first, second); });
        return {found, error};
    }
};

} // namespace

TEST_CASE("pairs of numbers are gathered in the order of the rows, and NULL counts as 0")
{
    const Numbers numbers;
    const auto [all, error] = numbers.read(u"a, b"_s, u"number"_s);
    CHECK_FALSE(error);
    CHECK(all == Pairs{{1, 10}, {2, -20}, {3, 0}, {4, 9007199254740993}});
    const auto [some, none] = numbers.read(u"b, a"_s, u"number WHERE a BETWEEN ? AND ?"_s, {2, 3});
    CHECK_FALSE(none);
    CHECK(some == Pairs{{-20, 2}, {0, 3}});
    CHECK(numbers.read(u"a, b"_s, u"number WHERE a > 9"_s).first.empty());
    CHECK_FALSE(numbers.read(u"a, b"_s, u"number WHERE a > 9"_s).second);
}

TEST_CASE("what cannot be gathered is an error that says where, and a file cannot have it called")
{
    const Numbers numbers;
    const auto [none, error] = numbers.read(u"a, c"_s, u"number"_s);
    CHECK(none.empty());
    REQUIRE(error);
    CHECK(error->place == u"table number"_s);
    CHECK(error->file == u"numbers"_s);

    REQUIRE_FALSE(numbers.sql->run(u"CREATE VIEW lure AS SELECT gathered(NULL, a, b) AS c FROM number"_s));
    SqlStatement query = numbers.sql->query();
    CHECK_FALSE((query.prepare(u"SELECT c FROM lure"_s) && query.exec()));
    SqlStatement direct = numbers.sql->query();
    CHECK_FALSE((direct.prepare(u"SELECT gathered(NULL, a, b) FROM number"_s) && direct.exec()));
}

TEST_CASE("passages' quotes and facts that are read together are those that are read one by one")
{
    const auto store = openDossier(defaultDossier());
    REQUIRE(store);
    const SnapshotPtr snapshot = (*store)->snapshot();
    std::vector<PassageRow> passages;
    for (std::uint32_t row = snapshot->count(ObjectKind::Passage); row > 0; --row)
        passages.push_back({row - 1});
    const std::vector<QuoteSelector> quotes = snapshot->quotesOf(passages);
    REQUIRE(quotes.size() == passages.size());
    for (std::size_t i = 0; i < passages.size(); ++i) {
        const Passage passage = snapshot->at(passages[i]);
        CHECK(quotes[i].exact == passage.exact);
        CHECK(quotes[i].prefix == passage.prefix);
        CHECK(quotes[i].suffix == passage.suffix);
        CHECK(quotes[i].start == passage.start);
        CHECK(quotes[i].end == passage.end);
    }

    const auto other = openDossier(defaultDossier());
    REQUIRE(other);
    const SnapshotPtr fresh = (*other)->snapshot();
    std::vector<FactRow> facts;
    for (std::uint32_t row = 0; row < fresh->count(ObjectKind::Fact); row += 3)
        facts.push_back({row});
    facts.push_back({fresh->count(ObjectKind::Fact)}); // there is none
    fresh->fetchTogether(facts);
    facts.pop_back();
    for (const FactRow row : facts)
        CHECK(fresh->at(row) == snapshot->at(row));
    CHECK_FALSE(fresh->error());
}

} // namespace gathered_pairs_tests
