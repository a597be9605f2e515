// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/filter/filter_result.h"
#include "core/search/matches.h"
#include "core/store/store.h"
#include "tests/support/sample_dossier.h"

#include <catch2/catch_test_macros.hpp>

#include <QStringList>

#include <array>
#include <random>

namespace criteria_tests {

using namespace chancery;
using namespace chancery::tests;
using namespace Qt::StringLiterals;

namespace {

constexpr int events = 40;
constexpr int facts = 500;
constexpr int few = 12; ///< of the other kinds

template<class Id>
Id idOf(const char *kind, int number)
{
    return Id(u"zz%1-%2"_s.arg(QLatin1StringView(kind)).arg(number));
}

/// A dossier in which every value that a criterion may ask for occurs, alone and together with others.
class Generated
{
public:
    Generated()
    {
        for (int i = 0; i < few; ++i) {
            addSource(i);
            m_dossier.participants.push_back({idOf<ParticipantId>("who", i),
                                              u"Envoy %1"_s.arg(i),
                                              ParticipantKind::Person,
                                              {},
                                              {},
                                              {},
                                              {}});
            m_dossier.options.push_back({idOf<OptionId>("option", i), u"Path %1"_s.arg(i)});
            m_dossier.figures.push_back({idOf<FigureId>("figure", i), u"count %1"_s.arg(i), u"states"_s});
            m_dossier.questions.push_back(
                {idOf<QuestionId>("question", i), u"Who is it, %1?"_s.arg(i), QuestionKind::OpenPoint});
        }
        m_dossier.info.id = u"generated"_s;
        m_dossier.info.title = u"Of all values"_s;
        m_dossier.info.language = u"en"_s;
        for (int i = 0; i < events; ++i) {
            Event event{idOf<EventId>("event", i), u"Meeting %1"_s.arg(i), any<EventKind>()};
            if (i % 7 == 0)
                event.tags = {u"urgent"_s};
            m_dossier.events.push_back(event);
        }
        for (int i = 0; i < facts; ++i)
            addFact(i);
        Judgement judgement;
        judgement.id = JudgementId(u"zzjudgement"_s);
        judgement.statement = u"It is likely."_s;
        judgement.likelihood = Likelihood::Likely;
        judgement.facts = {m_dossier.facts[3].id, m_dossier.facts[77].id};
        m_dossier.judgements = {judgement};
    }

    [[nodiscard]] std::shared_ptr<Store> store() const
    {
        auto made = Store::fromDossier(m_dossier, u"generated"_s);
        if (!made)
            FAIL(made.error().toString().toStdString());
        return *made;
    }

private:
    int below(int most) { return static_cast<int>(m_random() % static_cast<unsigned>(most)); }
    bool oneIn(int many) { return below(many) == 0; }
    template<class E>
    E any()
    {
        for (;;) {
            const auto value = static_cast<std::size_t>(below(static_cast<int>(terms<E>().size())));
            if (!terms<E>()[value].isEmpty())
                return static_cast<E>(value);
        }
    }

    void addSource(int i)
    {
        constexpr std::array published{"2026-01-03", "2026-01", "2025-12-28?", "2025/2026-01-02", ""};
        Source source;
        source.id = idOf<SourceId>("source", i);
        source.title = u"Report %1"_s.arg(i);
        if (const char *day = published.at(static_cast<std::size_t>(i) % published.size()); *day)
            source.published = date(day);
        source.language = u"en"_s;
        source.reliability = static_cast<Reliability>(i % 6);
        source.reliabilityReason = u"As it is."_s;
        source.completeness = Completeness::Full;
        if (i % 5 == 0)
            source.tags = {u"urgent"_s};
        for (int k = 0; k < 5; ++k) {
            Passage passage;
            passage.id = idOf<PassageId>("passage", i * 5 + k);
            passage.source = source.id;
            passage.exact = u"Word %1 of source %2."_s.arg(k).arg(i);
            passage.start = source.text.size();
            passage.end = source.text.size() + passage.exact.size();
            source.text += passage.exact + u' ';
            if (oneIn(9))
                passage.tags = {u"urgent"_s};
            m_dossier.passages.push_back(passage);
        }
        m_dossier.sources.push_back(source);
    }

    Payload payload()
    {
        const auto event = idOf<EventId>("event", below(events));
        const auto option = idOf<OptionId>("option", below(few));
        const auto participant = idOf<ParticipantId>("who", below(few));
        switch (below(9)) {
        case 0:
            return ParticipationPayload{participant, event, any<Role>()};
        case 1:
            return PositionPayload{participant, option, any<Stance>()};
        case 2:
            return FigurePayload{idOf<FigureId>("figure", below(few)), {Qualifier::About, 5, std::nullopt}};
        case 3:
            return EventStatusPayload{event, any<EventStatus>()};
        case 4:
            return OptionAspectPayload{option, any<Aspect>()};
        case 5:
            return AnswerPayload{idOf<QuestionId>("question", below(few)), any<Effect>()};
        case 6:
            return EventPlacePayload{event, u"Port"_s};
        case 7:
            return EventDatePayload{event};
        default:
            return PlainPayload{};
        }
    }

    void addFact(int i)
    {
        constexpr std::array dates{"2026-01-01",    "2026-01-04",
                                   "2026-01-07~",   "2026-01",
                                   "2025",          "2026-01-02/2026-01-05",
                                   "2025-12-30/..", "{2026-01-01,2026-01-09}"};
        Fact fact;
        fact.id = idOf<FactId>("fact", i);
        fact.statement = u"Statement %1."_s.arg(i);
        fact.payload = payload();
        fact.assertion = any<Assertion>();
        fact.credibility = 1 + below(6);
        if (oneIn(3))
            fact.speaker = idOf<ParticipantId>("who", below(few));
        if (fact.kind() == FactKind::EventDate || oneIn(4))
            fact.date = date(dates.at(static_cast<std::size_t>(below(dates.size()))));
        if (oneIn(4))
            fact.about.emplace_back(idOf<EventId>("event", below(events)));
        if (oneIn(5))
            fact.about.emplace_back(idOf<OptionId>("option", below(few)));
        if (oneIn(6))
            fact.about.emplace_back(idOf<ParticipantId>("who", below(few)));
        if (oneIn(20))
            fact.tags = {u"urgent"_s};
        const int first = below(few * 5);
        for (int k = 1 + below(3); k > 0; --k) {
            const Relation relation = oneIn(4) ? Relation::Contradicts : Relation::Supports;
            fact.evidence.push_back({idOf<PassageId>("passage", (first + k * 7) % (few * 5)), relation});
        }
        m_dossier.facts.push_back(fact);
    }

    std::mt19937 m_random{5};
    Dossier m_dossier;
};

std::unique_ptr<MatchRun> runOver(const SnapshotPtr &snapshot, FactReading reading = {})
{
    auto run = MatchRun::open(snapshot, {}, reading);
    REQUIRE(run.hasValue());
    return std::move(*run);
}

/// Statements lead to facts, however many.
constexpr FactReading led{.atOnce = 0, .afterLookups = UINT32_MAX, .mostLedTo = 1000000};
/// Each is looked up by itself.
constexpr FactReading lookedUp{.atOnce = 0, .afterLookups = UINT32_MAX, .mostLedTo = 0};

RowSet found(MatchRun &run, const QString &text, ObjectKind kind = ObjectKind::Fact)
{
    const Query query = parseQuery(text);
    REQUIRE(query.notes.empty());
    const auto rows = run.rowsOf(query, kind);
    if (!rows)
        FAIL(rows.error().toString().toStdString());
    RowSet set(run.snapshot()->count(kind), false);
    for (const std::uint32_t row : *rows)
        set.add(row);
    CHECK(set.count() == rows->size());
    return set;
}

struct Pair
{
    QString query;
    Filter filter;
};

/// Each criterion of a filter, with the query that says the same.
std::vector<Pair> pairs()
{
    std::vector<Pair> all;
    const auto add = [&](const QString &query, auto set) {
        Filter filter;
        set(filter);
        all.push_back({query, filter});
    };
    for (const EventKind kind : {EventKind::Meeting, EventKind::Allegation, EventKind::Sanction})
        add(u"kind:"_s + terms<EventKind>()[static_cast<std::size_t>(kind)],
            [&](Filter &filter) { filter.eventKinds = {kind}; });
    for (const FactKind kind : {FactKind::Position, FactKind::EventStatus, FactKind::Participation})
        add(u"kind:"_s + terms<FactKind>()[static_cast<std::size_t>(kind)],
            [&](Filter &filter) { filter.factKinds = {kind}; });
    for (const int i : {0, 3, 11}) {
        add(u"who:zzwho-%1"_s.arg(i),
            [&](Filter &filter) { filter.participants = {idOf<ParticipantId>("who", i)}; });
        add(u"option:zzoption-%1"_s.arg(i),
            [&](Filter &filter) { filter.options = {idOf<OptionId>("option", i)}; });
        add(u"source:zzsource-%1"_s.arg(i),
            [&](Filter &filter) { filter.sources = {idOf<SourceId>("source", i)}; });
    }
    add(u"who:zzwho-1 OR who:zzwho-2"_s, [](Filter &filter) {
        filter.participants = {idOf<ParticipantId>("who", 1), idOf<ParticipantId>("who", 2)};
    });
    for (int rating = 0; rating < 6; ++rating)
        add(u"reliability:"_s + QChar(u'A' + rating),
            [&](Filter &filter) { filter.reliability = static_cast<Reliability>(rating); });
    for (const int roots : {2, 3})
        add(u"roots:>=%1"_s.arg(roots), [&](Filter &filter) { filter.roots = roots; });
    for (int code = 0; code <= static_cast<int>(Assertion::Confirmed); ++code)
        add(u"assertion:"_s + terms<Assertion>()[static_cast<std::size_t>(code)],
            [&](Filter &filter) { filter.assertions = {static_cast<Assertion>(code)}; });
    add(u"is:denied"_s, [](Filter &filter) { filter.assertions = {Assertion::Denied}; });
    add(u"is:disputed"_s, [](Filter &filter) { filter.disputed = true; });
    const auto day = [](int d) { return CivilDay::fromYmd(2026, 1, d); };
    add(u"before:2026-01-03"_s, [&](Filter &filter) { filter.to = day(2); });
    add(u"after:2026-01-04"_s, [&](Filter &filter) { filter.from = day(5); });
    add(u"after:2025"_s, [&](Filter &filter) { filter.from = day(1); });
    add(u"after:2026-01-02 before:2026-01-06"_s, [&](Filter &filter) {
        filter.from = day(3);
        filter.to = day(5);
    });
    add(u"reliability:C after:2026-01-02 assertion:reported before:2026-01-06"_s, [&](Filter &filter) {
        filter.reliability = Reliability::C;
        filter.assertions = {Assertion::Reported};
        filter.from = day(3);
        filter.to = day(5);
    });
    return all;
}

} // namespace

TEST_CASE("a criterion means the same in a filter and in a query, of facts and of what they concern")
{
    const Generated generated;
    const SnapshotPtr snapshot = generated.store()->snapshot();
    const auto run = runOver(snapshot);
    const auto byLookup = runOver(generated.store()->snapshot(), lookedUp);
    const auto byStatement = runOver(generated.store()->snapshot(), led);
    for (const auto &[query, filter] : pairs()) {
        INFO(query.toStdString());
        const FilterResult result(snapshot, filter, {});
        const RowSet &shown = result.facts();
        CHECK(shown.count() > 0);
        CHECK(shown.count() < shown.size());
        CHECK(found(*run, query) == shown);
        CHECK(found(*byLookup, query) == shown);
        CHECK(found(*byStatement, query) == shown);
    }
    CHECK_FALSE(byLookup->snapshot()->hasLinks());
    CHECK_FALSE(byStatement->snapshot()->hasLinks());
}

TEST_CASE("objects that have nothing of a criterion themselves are found as a filter shows them")
{
    const Generated generated;
    const SnapshotPtr snapshot = generated.store()->snapshot();
    const auto run = runOver(snapshot);
    const auto byLookup = runOver(generated.store()->snapshot(), lookedUp);
    const auto byStatement = runOver(generated.store()->snapshot(), led);
    for (const QString &query :
         {u"assertion:denied"_s, u"is:disputed"_s, u"credibility:1"_s, u"assertion:reported"_s}) {
        INFO(query.toStdString());
        Filter filter;
        filter.text = query;
        const FilterResult result(snapshot, filter, {}, std::make_shared<RowSet>(found(*run, query)));
        for (MatchRun *one : {run.get(), byLookup.get(), byStatement.get()}) {
            const auto check = [&](ObjectKind kind, auto shows) {
                const RowSet rows = found(*one, query, kind);
                for (std::uint32_t row = 0; row < rows.size(); ++row)
                    CHECK(rows.has(row) == shows(row));
            };
            check(ObjectKind::Event, [&](std::uint32_t row) { return result.shows(EventRow{row}); });
            check(ObjectKind::Participant,
                  [&](std::uint32_t row) { return result.shows(ParticipantRow{row}); });
            check(ObjectKind::Option, [&](std::uint32_t row) { return result.shows(OptionRow{row}); });
            check(ObjectKind::Figure, [&](std::uint32_t row) { return result.shows(FigureRow{row}); });
            check(ObjectKind::Question, [&](std::uint32_t row) { return result.shows(QuestionRow{row}); });
            check(ObjectKind::Source, [&](std::uint32_t row) { return result.shows(SourceRow{row}); });
        }
    }
}

TEST_CASE("what is looked up fact by fact is what the columns of all facts say, in every combination")
{
    const Generated generated;
    const QStringList criteria{u"who:zzwho-4"_s,
                               u"who:envoy"_s,
                               u"source:report"_s,
                               u"source:zzsource-2"_s,
                               u"kind:meeting"_s,
                               u"kind:position"_s,
                               u"kind:fact"_s,
                               u"before:2026-01-03"_s,
                               u"after:2026-01-04"_s,
                               u"status:held"_s,
                               u"status:planned"_s,
                               u"status:denied"_s,
                               u"assertion:alleged"_s,
                               u"reliability:B"_s,
                               u"reliability:F"_s,
                               u"credibility:2"_s,
                               u"credibility:6"_s,
                               u"roots:2"_s,
                               u"roots:=1"_s,
                               u"option:path"_s,
                               u"option:zzoption-5"_s,
                               u"event:zzevent-6"_s,
                               u"event:meeting"_s,
                               u"figure:zzfigure-1"_s,
                               u"question:zzquestion-2"_s,
                               u"tag:urg"_s,
                               u"tag:none"_s,
                               u"is:disputed"_s,
                               u"is:denied"_s,
                               u"is:dated"_s,
                               u"is:undated"_s,
                               u"is:uncertain"_s,
                               u"is:single"_s,
                               u"role:host"_s,
                               u"role:\"present port\""_s,
                               u"statement"_s,
                               u"word"_s};
    std::mt19937 random(3);
    const auto one = [&] {
        return criteria[static_cast<qsizetype>(random() % static_cast<std::size_t>(criteria.size()))];
    };
    QStringList queries = criteria;
    for (int i = 0; i < 60; ++i)
        queries.append({one() + u' ' + one(), one() + u" OR "_s + one(), one() + u" -"_s + one(),
                        u"-("_s + one() + u" OR "_s + one() + u") "_s + one()});
    const auto all = runOver(generated.store()->snapshot());
    const auto byLookup = runOver(generated.store()->snapshot(), lookedUp);
    const auto byStatement = runOver(generated.store()->snapshot(), led);
    const auto both = generated.store()->snapshot();
    for (const QString &query : queries) {
        INFO(query.toStdString());
        for (int i = 0; i < objectKindCount; ++i) {
            const auto kind = static_cast<ObjectKind>(i);
            INFO(i);
            const RowSet rows = found(*all, query, kind);
            CHECK(found(*byLookup, query, kind) == rows);
            CHECK(found(*byStatement, query, kind) == rows);
        }
    }
    CHECK(all->snapshot()->hasLinks());
    CHECK_FALSE(byLookup->snapshot()->hasLinks());
    CHECK_FALSE(byStatement->snapshot()->hasLinks());
    // After some lookups everything is read.
    const auto soon = runOver(both, {.atOnce = 0, .afterLookups = 5, .mostLedTo = 0});
    CHECK(found(*soon, u"reliability:B"_s) == found(*all, u"reliability:B"_s));
    CHECK(found(*soon, u"roots:=1"_s) == found(*all, u"roots:=1"_s));
    CHECK(both->hasLinks());
}

TEST_CASE("searching stops while facts are read")
{
    const Generated generated;
    int asked = 0;
    const auto run = runOver(generated.store()->snapshot());
    const auto rows =
        run->rowsOf(parseQuery(u"reliability:B"_s), ObjectKind::Fact, [&] { return ++asked > 1; });
    REQUIRE_FALSE(rows.hasValue());
    CHECK(rows.error().reason == cancelledReason());
}

} // namespace criteria_tests
