// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/benchmarks/generate_dossier.h"

#include "core/domain/civil_day.h"
#include "core/domain/ids.h"
#include "core/domain/terms.h"
#include "core/store/columns.h"
#include "core/store/root_tables.h"
#include "core/store/schema.h"
#include "core/store/sql.h"

#include <QStringList>

#include <algorithm>
#include <cmath>
#include <random>

using namespace Qt::StringLiterals;

namespace chancery::bench {

namespace {

constexpr int years = 10;
constexpr int kinds = 9;
constexpr int places = 12;
constexpr std::uint32_t mostParticipants = 5000;
constexpr std::uint32_t states = 200; ///< of them; the others are persons, each of one state
constexpr int options = 40;
constexpr int figures = 500;
constexpr int sentencesOfSource = 16;
constexpr int wordsOfSentence = 12;

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

std::uint32_t participantsFor(std::uint32_t events)
{
    return std::clamp<std::uint32_t>(events / 200, 2, mostParticipants);
}

/// The n-th participant is named n times more rarely than the first, whom at a million events 20,000 facts
/// name.
std::uint32_t drawParticipant(std::uint32_t count, std::mt19937 &random)
{
    const double share = std::uniform_real_distribution<double>(0, 1)(random);
    const double drawn = std::pow(count + 1.0, share);
    return std::clamp<std::uint32_t>(static_cast<std::uint32_t>(drawn), 1, count);
}

std::optional<Error> fillEvents(SqlConnection &sql, const std::vector<Drawn> &drawn, std::mt19937 &random)
{
    std::uniform_int_distribution<int> anyKind(0, kinds - 1);
    std::uniform_int_distribution<int> anyPlace(0, places - 1);
    const std::uint32_t participants = participantsFor(static_cast<std::uint32_t>(drawn.size()));
    if (auto error = sql.run(u"CREATE TEMP TABLE draft (row INTEGER PRIMARY KEY, date TEXT, place INTEGER, "
                             "participant INTEGER)"_s))
        return error;
    SqlStatement event = sql.query();
    event.prepare(u"INSERT INTO event (row, id, title, kind, begin, end, status, flags, weight) "
                  "VALUES (?, ?, ?, ?, ?, ?, ?, ?, 1)"_s);
    SqlStatement draft = sql.query();
    draft.prepare(u"INSERT INTO draft VALUES (?, ?, ?, ?)"_s);
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
        draft.bind(3, drawParticipant(participants, random));
        if (!draft.exec())
            return sql.error(draft, u"table draft"_s);
    }
    return std::nullopt;
}

/// Every source has a text of its own, in sentences of words that are made of syllables; a passage is one of
/// them.
std::optional<Error> fillSources(SqlConnection &sql, std::uint32_t sources, std::mt19937 &random)
{
    static const QStringList syllables{u"ka"_s, u"ter"_s, u"mi"_s, u"so"_s,  u"ra"_s, u"den"_s, u"lo"_s,
                                       u"vi"_s, u"pen"_s, u"gu"_s, u"sta"_s, u"ne"_s, u"tor"_s, u"be"_s};
    const auto word = [&random] {
        QString made;
        for (int i = 0; i < 3; ++i)
            made +=
                syllables[static_cast<qsizetype>(random() % static_cast<std::uint32_t>(syllables.size()))];
        return made;
    };
    SqlStatement source = sql.query();
    source.prepare(u"INSERT INTO source (row, id, title, published, reliability, reliability_reason, "
                   "completeness) VALUES (?, ?, ?, ?, ?, 'generated', ?)"_s);
    SqlStatement text = sql.query();
    text.prepare(u"INSERT INTO source_text VALUES (?, ?)"_s);
    SqlStatement passage = sql.query();
    passage.prepare(u"INSERT INTO passage (row, id, source, exact) VALUES (?, ?, ?, ?)"_s);
    const std::int64_t first = CivilDay::fromYmd(2016, 1, 1).daysSinceEpoch;
    for (std::uint32_t row = 1; row <= sources; ++row) {
        QStringList sentences;
        for (int i = 0; i < sentencesOfSource; ++i) {
            QStringList words{u"Report %1 says that"_s.arg(row)};
            while (words.size() < wordsOfSentence)
                words.append(word());
            sentences.append(words.join(u' ') + u'.');
        }
        const std::int64_t day = first + static_cast<std::int64_t>(row) * years * 365 / sources;
        source.bind({row, u"s%1"_s.arg(row, 8, 10, QLatin1Char('0')), u"Report %1"_s.arg(row),
                     CivilDay{day}.toIso(), static_cast<int>(Reliability::C),
                     static_cast<int>(Completeness::Full)});
        text.bind({row, sentences.join(u' ')});
        passage.bind({row, u"p%1"_s.arg(row, 8, 10, QLatin1Char('0')), row, sentences[3]});
        if (!source.exec() || !text.exec() || !passage.exec())
            return sql.error(source, u"table source"_s);
    }
    return std::nullopt;
}

/// Everything that follows from the events is made by SQLite itself, which is far quicker than row by row.
/// The second fact of an event is, by its number, of its place, of who took part, of a stance, of a figure,
/// or plain.
QString restOfDossier(std::uint32_t events, std::uint32_t sources)
{
    const std::uint32_t participants = participantsFor(events);
    const auto numbered = [](const QString &table, int count) {
        return u"CREATE TEMP TABLE %1 AS WITH RECURSIVE n(row) AS (SELECT 1 UNION ALL SELECT row + 1 FROM n "
               "WHERE row < %2) SELECT row FROM n;\n"_s.arg(table)
                   .arg(count);
    };
    // What the columns of a fact are in the statements below; what is left out is NULL.
    const auto fact = [](FactKind kind, const QString &statement, const QString &columns,
                         const QString &values, const QString &where) {
        return u"INSERT INTO fact (row, id, statement, kind, assertion, credibility, roots, disputed, %1) "
               u"SELECT 2 * row, "
               "printf('f%08d', 2 * row), %2, %3, 0, 2, 1, 0, %4 FROM draft WHERE %5;\n"_s.arg(
                   columns, statement, QString::number(static_cast<int>(kind)), values, where);
    };
    const auto objects = [](ObjectKind kind) {
        return u"INSERT INTO object SELECT id, %1, row FROM %2;\n"_s.arg(static_cast<int>(kind))
            .arg(tableOf(kind));
    };
    QString sql = u"INSERT INTO dossier VALUES ('id', 'generated'), ('title', 'Generated');\n"
                  "INSERT INTO source_derivation SELECT row, 0, row - 1 FROM source WHERE row % 10 = 0;\n"
                  "UPDATE source SET derived_reason = 'generated' WHERE row % 10 = 0;\n"_s;
    sql += numbered(u"people"_s, static_cast<int>(participants));
    sql +=
        u"INSERT INTO participant (row, id, name, kind) SELECT row, printf('w%05d', row), 'Participant ' || "
        u"row, "
        "CASE WHEN row <= %1 THEN %2 ELSE %3 END FROM people;\n"
        "INSERT INTO participant_member SELECT row, 0, row % min(%1, %4) + 1 FROM people WHERE row > %1;\n"_s
            .arg(states)
            .arg(static_cast<int>(ParticipantKind::State))
            .arg(static_cast<int>(ParticipantKind::Person))
            .arg(participants);
    sql +=
        u"INSERT INTO option (row, id, title) SELECT row, 'o' || row, 'Option ' || row FROM people WHERE row <= %1;\n"_s
            .arg(options);
    sql += numbered(u"measures"_s, figures);
    sql +=
        u"INSERT INTO figure (row, id, title, unit) SELECT row, 'g' || row, 'Figure ' || row, 'countries' FROM measures;\n"_s;
    sql += u"INSERT INTO fact (row, id, statement, kind, assertion, credibility, date, event, roots, "
           u"disputed) SELECT "
           "2 * row - 1, printf('f%08d', 2 * row - 1), 'It was on ' || date || '.', %1, 0, 2, date, row, 1, "
           "0 FROM "
           "draft;\n"_s.arg(static_cast<int>(FactKind::EventDate));
    sql += fact(FactKind::EventPlace, u"'It was in City ' || place || '.'"_s, u"event, place"_s,
                u"row, 'City ' || place"_s, u"row % 100 < 70"_s);
    sql +=
        fact(FactKind::Participation, u"'Participant ' || participant || ' was there.'"_s,
             u"event, participant, term"_s, u"row, participant, %1"_s.arg(static_cast<int>(Role::Attended)),
             u"row % 100 BETWEEN 70 AND 94"_s);
    const int mostOptions = std::min<int>(options, static_cast<int>(participants));
    // The same participant says the same of the same option, so that nothing is disputed.
    sql += fact(FactKind::Position, u"'Participant ' || participant || ' said what it thinks of that.'"_s,
                u"participant, option, term"_s,
                u"participant, (row / 100) % %1 + 1, (participant + (row / 100) % %1) % 4"_s.arg(mostOptions),
                u"row % 100 IN (95, 96)"_s);
    sql += fact(FactKind::Figure, u"'There were ' || ((row / 100) % %1 + 10) || ' of them.'"_s.arg(figures),
                u"figure, qualifier, low, high"_s,
                u"(row / 100) % %1 + 1, %2, (row / 100) % %1 + 10, (row / 100) % %1 + 10"_s.arg(figures).arg(
                    static_cast<int>(Qualifier::Exact)),
                u"row % 100 IN (97, 98)"_s);
    sql += fact(FactKind::Plain, u"'That was said of it.'"_s, u"event"_s, u"NULL"_s, u"row % 100 = 99"_s);
    sql += u"INSERT INTO evidence SELECT row, 0, ((row - 1) / 2) % %1 + 1, 0 FROM fact;\n"_s.arg(sources);
    for (const ObjectKind kind :
         {ObjectKind::Event, ObjectKind::Fact, ObjectKind::Passage, ObjectKind::Source,
          ObjectKind::Participant, ObjectKind::Option, ObjectKind::Figure})
        sql += objects(kind);
    sql +=
        u"INSERT INTO fact_about SELECT 2 * d.row, 0, e.id FROM draft d JOIN event e ON e.row = d.row WHERE "
        "d.row % 100 = 99;\n"
        "DROP TABLE draft;\nDROP TABLE people;\nDROP TABLE measures"_s;
    return sql;
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
    const std::uint32_t sources = std::max<std::uint32_t>(events / 20, 1);
    if (auto error = fillSources(sql, sources, random))
        return error;
    if (auto error = sql.run(restOfDossier(events, sources)))
        return error;
    // As in every file that Chancery has written: which sources go back to which is known.
    if (const auto compared = compareSources(sql); !compared)
        return compared.error();
    return transaction.commit();
}

} // namespace chancery::bench
