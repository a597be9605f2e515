// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/benchmarks/generate_dossier.h"

#include "core/domain/civil_day.h"
#include "core/domain/ids.h"
#include "core/domain/terms.h"
#include "core/store/columns.h"
#include "core/store/schema.h"
#include "core/store/sql.h"

#include <QStringList>

#include <algorithm>
#include <random>

using namespace Qt::StringLiterals;

namespace chancery::bench {

namespace {

constexpr int years = 10;
constexpr int kinds = 9;
constexpr int places = 12;

struct Drawn
{
    std::int64_t day;
    std::int64_t days; ///< 1, or the length of an interval
};

/// Two thirds evenly over ten years, one third in bursts of one to four hundred on a day.
std::vector<Drawn> draw(std::uint32_t count, std::mt19937 &random)
{
    const std::int64_t first = CivilDay::fromYmd(2016, 1, 1).daysSinceEpoch;
    std::uniform_int_distribution<std::int64_t> anyDay(0, years * 365 - 1);
    std::uniform_int_distribution<std::int64_t> anyLength(2, 60);
    std::uniform_int_distribution<int> percent(0, 99);
    std::uniform_int_distribution<std::uint32_t> anyBurst(100, 400);
    std::vector<Drawn> drawn;
    drawn.reserve(count);
    const auto add = [&](std::int64_t day) {
        drawn.push_back({first + day, percent(random) < 15 ? anyLength(random) : 1});
    };
    while (drawn.size() < count - count / 3)
        add(anyDay(random));
    while (drawn.size() < count) {
        const std::int64_t day = anyDay(random);
        for (std::uint32_t left = anyBurst(random); left > 0 && drawn.size() < count; --left)
            add(day);
    }
    return drawn;
}

std::optional<Error> fillEvents(SqlConnection &sql, const std::vector<Drawn> &drawn, std::mt19937 &random)
{
    std::uniform_int_distribution<int> anyKind(0, kinds - 1);
    std::uniform_int_distribution<int> anyPlace(0, places - 1);
    if (auto error =
            sql.run(u"CREATE TEMP TABLE draft (row INTEGER PRIMARY KEY, date TEXT, place INTEGER)"_s))
        return error;
    SqlStatement event = sql.query();
    event.prepare(u"INSERT INTO event (row, id, title, kind, begin, end, status, flags, weight) "
                  "VALUES (?, ?, ?, ?, ?, ?, ?, ?, 1)"_s);
    SqlStatement draft = sql.query();
    draft.prepare(u"INSERT INTO draft VALUES (?, ?, ?)"_s);
    static const QStringList subjects{u"Advisers' talks"_s,       u"Leaders' statement"_s,
                                      u"Working group session"_s, u"Draft agreement"_s,
                                      u"Ceasefire violation"_s,   u"Foreign ministers' call"_s,
                                      u"Monitoring visit"_s,      u"Security council debate"_s};
    for (std::size_t i = 0; i < drawn.size(); ++i) {
        const auto row = static_cast<qlonglong>(i + 1);
        const CivilDay begin{drawn[i].day};
        const CivilDay last{drawn[i].day + drawn[i].days - 1};
        const bool isInterval = drawn[i].days > 1;
        event.bind(0, row);
        event.bind(1, u"e%1"_s.arg(row, 8, 10, QLatin1Char('0')));
        event.bind(2, u"%1 no. %2"_s.arg(subjects[static_cast<qsizetype>(i) % subjects.size()]).arg(row));
        event.bind(3, anyKind(random));
        event.bind(4, begin.daysSinceEpoch * secondsPerDay);
        event.bind(5, (last.daysSinceEpoch + 1) * secondsPerDay);
        event.bind(6, static_cast<int>(EventStatus::Unknown));
        event.bind(7, isInterval ? int{EventFlag::Interval} : 0);
        if (!event.exec())
            return sql.error(event, u"table event"_s);
        draft.bind(0, row);
        draft.bind(1, isInterval ? begin.toIso() + u'/' + last.toIso() : begin.toIso());
        draft.bind(2, anyPlace(random));
        if (!draft.exec())
            return sql.error(draft, u"table draft"_s);
    }
    return std::nullopt;
}

/// Everything that follows from the events is made by SQLite itself, which is far quicker than row by row.
QString restOfDossier(std::uint32_t events)
{
    const std::uint32_t sources = std::max<std::uint32_t>(events / 20, 1);
    return uR"(
INSERT INTO dossier VALUES ('id', 'generated'), ('title', 'Generated');
CREATE TEMP TABLE origin AS WITH RECURSIVE n(row) AS (SELECT 1 UNION ALL SELECT row + 1 FROM n WHERE row < %1) SELECT row FROM n;
INSERT INTO source (row, id, title, publisher, author, published, published_reason, language, url, file, reliability, reliability_reason, derived_reason, completeness, sha256) SELECT row, printf('s%08d', row), 'Report ' || row, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 2, 'generated', NULL, 1, NULL FROM origin;
INSERT INTO source_text SELECT row, 'Report ' || row || ' says when it was and where.' FROM origin;
INSERT INTO passage (row, id, source, exact, prefix, suffix, start, end) SELECT row, printf('p%08d', row), row, 'says when it was and where', NULL, NULL, NULL, NULL FROM origin;
INSERT INTO fact (row, id, statement, kind, assertion, credibility, speaker, date, participant, event, option, figure, question, term, place, qualifier, low, high, roots, disputed) SELECT 2 * row - 1, printf('f%08d', 2 * row - 1), 'It was on ' || date || '.', %2, 0, 2, NULL, date, NULL, row, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 1, 0 FROM draft;
INSERT INTO fact (row, id, statement, kind, assertion, credibility, speaker, date, participant, event, option, figure, question, term, place, qualifier, low, high, roots, disputed) SELECT 2 * row, printf('f%08d', 2 * row), 'It was in City ' || place || '.', %3, 0, 2, NULL, NULL, NULL, row, NULL, NULL, NULL, NULL, 'City ' || place, NULL, NULL, NULL, 1, 0 FROM draft;
INSERT INTO evidence SELECT row, 0, ((row - 1) / 2) % %1 + 1, 0 FROM fact;
INSERT INTO object SELECT id, %4, row FROM event;
INSERT INTO object SELECT id, %5, row FROM fact;
INSERT INTO object SELECT id, %6, row FROM passage;
INSERT INTO object SELECT id, %7, row FROM source;
DROP TABLE draft;
DROP TABLE origin
)"_s.arg(sources)
        .arg(static_cast<int>(FactKind::EventDate))
        .arg(static_cast<int>(FactKind::EventPlace))
        .arg(static_cast<int>(ObjectKind::Event))
        .arg(static_cast<int>(ObjectKind::Fact))
        .arg(static_cast<int>(ObjectKind::Passage))
        .arg(static_cast<int>(ObjectKind::Source));
}

} // namespace

std::optional<Error> generateDossier(const QString &path, std::uint32_t events, std::uint32_t seed)
{
    auto connection = SqlConnection::open(path, SqlConnection::Mode::Create, path);
    if (!connection)
        return connection.error();
    SqlConnection &sql = **connection;
    std::mt19937 random(seed);
    const std::vector<Drawn> drawn = draw(events, random);
    if (auto error =
            sql.run(u"PRAGMA journal_mode=MEMORY;\nPRAGMA synchronous=OFF;\nPRAGMA foreign_keys=OFF;\n"
                    "PRAGMA cache_size=-262144"_s))
        return error;
    SqlTransaction transaction(sql);
    if (transaction.beginError())
        return transaction.beginError();
    if (auto error = createSchema(sql))
        return error;
    if (auto error = fillEvents(sql, drawn, random))
        return error;
    if (auto error = sql.run(restOfDossier(events)))
        return error;
    return transaction.commit();
}

} // namespace chancery::bench
