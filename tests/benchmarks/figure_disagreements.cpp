// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/disagreements.h"
#include "core/store/store.h"
#include "tests/benchmarks/bench_context.h"
#include "tests/benchmarks/figures.h"

#include <QJsonObject>

#include <algorithm>
#include <cmath>
#include <random>

using namespace Qt::StringLiterals;

namespace chancery::bench {

namespace {

constexpr int factCount = 100'000;
constexpr int sourceCount = 200;
constexpr int participantCount = 500;
constexpr int comparisonRuns = 7;

/// A dossier of a hundred thousand facts, of every kind that can be compared: two to five on a subject, most
/// of which agree; one in fifty is contradicted by a passage.
class DisputedDossier
{
public:
    explicit DisputedDossier(std::uint32_t seed)
        : m_random(seed)
    {
    }

    Dossier make()
    {
        m_dossier.info.id = u"disputed"_s;
        m_dossier.info.title = u"Disputed"_s;
        addSources();
        for (int i = 0; i < participantCount; ++i)
            m_dossier.participants.push_back({ParticipantId(u"p%1"_s.arg(i)),
                                              u"Participant %1"_s.arg(i),
                                              ParticipantKind::State,
                                              {},
                                              {},
                                              {},
                                              {}});
        for (int subject = 0; static_cast<int>(m_dossier.facts.size()) < factCount; ++subject)
            addSubject(subject);
        return std::move(m_dossier);
    }

private:
    int below(int limit) { return std::uniform_int_distribution<int>(0, limit - 1)(m_random); }

    void addSources()
    {
        for (int i = 0; i < sourceCount; ++i) {
            Source source;
            source.id = SourceId(u"s%1"_s.arg(i));
            source.title = u"Report %1"_s.arg(i);
            source.reliability = static_cast<Reliability>(below(6));
            source.reliabilityReason = u"made"_s;
            source.published = *Edtf::parse(CivilDay{20'000 + below(365)}.toIso());
            source.text = u"As the report says."_s;
            Passage passage;
            passage.id = PassageId(u"pas%1"_s.arg(i));
            passage.source = source.id;
            passage.exact = source.text;
            m_dossier.sources.push_back(std::move(source));
            m_dossier.passages.push_back(std::move(passage));
        }
    }

    PassageId anyPassage() { return PassageId(u"pas%1"_s.arg(below(sourceCount))); }

    void add(Payload payload)
    {
        Fact fact;
        fact.id = FactId(u"f%1"_s.arg(m_dossier.facts.size()));
        fact.statement = u"As the report says."_s;
        fact.credibility = 2;
        fact.assertion = below(10) == 0 ? Assertion::Planned : Assertion::Reported;
        if (std::holds_alternative<EventDatePayload>(payload))
            fact.date = *Edtf::parse(CivilDay{20'000 + (below(8) == 0 ? 1 : 0)}.toIso());
        fact.payload = std::move(payload);
        fact.evidence = {{anyPassage(), Relation::Supports}};
        if (below(50) == 0)
            fact.evidence.push_back({anyPassage(), Relation::Contradicts});
        m_dossier.facts.push_back(std::move(fact));
    }

    void addSubject(int number)
    {
        const EventId event(u"e%1"_s.arg(number));
        const FigureId figure(u"g%1"_s.arg(number));
        const OptionId option(u"o%1"_s.arg(number));
        m_dossier.events.push_back({event, u"Session %1 of the talks"_s.arg(number), EventKind::Meeting});
        m_dossier.figures.push_back({figure, u"Figure %1"_s.arg(number), u"units"_s});
        m_dossier.options.push_back({option, u"Option %1"_s.arg(number)});
        const ParticipantId participant(u"p%1"_s.arg(number % participantCount));
        for (int i = 0, most = 2 + below(4); i < most; ++i) {
            add(EventDatePayload{event});
            add(EventStatusPayload{event, below(8) == 0 ? EventStatus::Planned : EventStatus::Held});
            add(EventPlacePayload{event, u"City %1"_s.arg(below(8) == 0 ? 1 : 0)});
            add(FigurePayload{figure, {Qualifier::Exact, 30.0 + (below(8) == 0 ? 5 : 0), {}}});
            add(ParticipationPayload{participant, event, below(8) == 0 ? Role::Absent : Role::Attended});
            add(PositionPayload{participant, option, below(8) == 0 ? Stance::Open : Stance::Supports});
        }
    }

    std::mt19937 m_random;
    Dossier m_dossier;
};

} // namespace

/// Everything that a hundred thousand facts disagree on.
Status measureDisagreements(BenchContext &context)
{
    const auto store = Store::fromDossier(DisputedDossier(context.dossier().seed).make(), u"disputed"_s);
    if (!store)
        return store.error();
    const SnapshotPtr snapshot = (*store)->snapshot();
    std::vector<double> times;
    std::size_t found = 0;
    for (int i = 0; i < comparisonRuns; ++i)
        times.push_back(timed([&] { found = findDisagreements(*snapshot).size(); }));
    std::sort(times.begin(), times.end());
    context.report().add({{u"name"_s, u"disagreements"_s},
                          {u"facts"_s, static_cast<qint64>(snapshot->count(ObjectKind::Fact))},
                          {u"found"_s, static_cast<qint64>(found)},
                          {u"min_ms"_s, rounded(times.front())},
                          {u"raw_scans"_s, context.inRawScans(times[times.size() / 2])},
                          {u"p50_ms"_s, rounded(times[times.size() / 2])},
                          {u"max_ms"_s, rounded(times.back())}});
    return std::monostate();
}

} // namespace chancery::bench
