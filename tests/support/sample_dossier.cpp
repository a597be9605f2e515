// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/sample_dossier.h"

#include <stdexcept>

using namespace Qt::StringLiterals;

namespace chancery::tests {

namespace {

Passage passage(const char *id, const Source &source, const QString &exact)
{
    Passage p;
    p.id = PassageId(QString::fromLatin1(id));
    p.source = source.id;
    p.exact = exact;
    const qsizetype at = source.text.indexOf(exact);
    // Thrown, as the program that kills others uses the sample outside any test.
    if (at < 0)
        throw std::logic_error("a passage of the sample is not in its text");
    // The sample's texts hold no character beyond the basic plane, so code points are UTF-16 units.
    p.start = at;
    p.end = at + exact.size();
    p.prefix = source.text.mid(std::max<qsizetype>(0, at - 32), std::min<qsizetype>(at, 32));
    p.suffix = source.text.mid(at + exact.size(), 32);
    return p;
}

Fact fact(const char *id, const QString &statement, Payload payload,
          std::initializer_list<const char *> passages)
{
    Fact f;
    f.id = FactId(QString::fromLatin1(id));
    f.statement = statement;
    f.credibility = 3;
    f.payload = std::move(payload);
    for (const char *p : passages)
        f.evidence.push_back({PassageId(QString::fromLatin1(p)), Relation::Supports});
    return f;
}

} // namespace

Edtf date(const char *expression)
{
    auto parsed = Edtf::parse(QString::fromLatin1(expression));
    if (!parsed)
        throw std::logic_error("no date of EDTF");
    return *std::move(parsed);
}

Dossier sampleDossier()
{
    Dossier d;
    d.info = {u"sample"_s, u"The sample negotiation"_s, u"Two reports and a copy."_s, u"en"_s,
              date("2025-12/2026-01")};

    Source gazette;
    gazette.id = SourceId(u"src-gazette"_s);
    gazette.title = u"Talks open in Port"_s;
    gazette.publisher = u"The Gazette"_s;
    gazette.author = u"A. Writer"_s;
    gazette.published = date("2026-01-02");
    gazette.language = u"en"_s;
    gazette.file = u"gazette.txt"_s;
    gazette.reliability = Reliability::B;
    gazette.reliabilityReason = u"A paper of record."_s;
    gazette.completeness = Completeness::Full;
    gazette.text =
        u"Talks will open in Port on 3 January. Minister Ada Élan of Republic is expected to attend. "
        "Island opposes foreign monitors. About 12 states take part. Who monitors the ceasefire?"_s;
    Source wire;
    wire.id = SourceId(u"src-wire"_s);
    wire.title = u"Ceasefire declared"_s;
    wire.published = date("2026-01-04");
    wire.reliability = Reliability::C;
    wire.reliabilityReason = u"Unsigned."_s;
    wire.notes = {u"Calls the minister president."_s};
    wire.completeness = Completeness::Excerpts;
    wire.text = u"The talks were held in Port on 3 January. Élan hosted.\n\n[…]\n\nBetween 15 and 18 states "
                u"took part. "
                "Island may accept monitors, Élan said. Island denied shelling the harbour. "
                "Monitors could include observers and radar."_s;
    Source copy = wire;
    copy.id = SourceId(u"src-copy"_s);
    copy.title = u"Ceasefire declared (copy)"_s;
    copy.published.reset();
    copy.derivedFrom = {wire.id};
    copy.derivedReason = u"Word for word the same."_s;
    copy.notes.clear();
    copy.text = u"The talks were held in Port on 3 January."_s;
    d.sources = {gazette, wire, copy};

    d.passages = {
        passage("pas-g1", gazette, u"Talks will open in Port on 3 January."_s),
        passage("pas-g2", gazette, u"Minister Ada Élan of Republic is expected to attend."_s),
        passage("pas-g3", gazette, u"Island opposes foreign monitors."_s),
        passage("pas-g4", gazette, u"About 12 states take part."_s),
        passage("pas-g5", gazette, u"Who monitors the ceasefire?"_s),
        passage("pas-w1", wire, u"The talks were held in Port on 3 January."_s),
        passage("pas-w2", wire, u"Élan hosted."_s),
        passage("pas-w3", wire, u"Between 15 and 18 states took part."_s),
        passage("pas-w4", wire, u"Island may accept monitors, Élan said."_s),
        passage("pas-w5", wire, u"Island denied shelling the harbour."_s),
        passage("pas-w6", wire, u"Monitors could include observers and radar."_s),
        passage("pas-c1", copy, u"The talks were held in Port on 3 January."_s),
    };

    const ParticipantId republic(u"p-republic"_s);
    const ParticipantId island(u"p-island"_s);
    const ParticipantId elan(u"p-elan"_s);
    d.participants = {
        {republic, u"Republic"_s, ParticipantKind::State, {}, {}, {}, {}},
        {island, u"Island"_s, ParticipantKind::State, {u"the Isle"_s}, {}, {}, {}},
        {elan, u"Ada Élan"_s, ParticipantKind::Person, {u"Élan"_s, u"Elan"_s}, {republic}, {}, {}}};
    const EventId talks(u"ev-talks"_s);
    const EventId shelling(u"ev-shelling"_s);
    d.events = {{shelling, u"Alleged shelling of the harbour"_s, EventKind::Allegation},
                {talks, u"Talks in Port"_s, EventKind::Meeting}};
    const OptionId monitors(u"opt-monitors"_s);
    d.options = {{monitors, u"Foreign monitors"_s}};
    const FigureId states(u"fig-states"_s);
    d.figures = {{states, u"states at the talks"_s, u"states"_s}};
    const QuestionId who(u"q-monitoring"_s);
    d.questions = {{who, u"Who monitors the ceasefire?"_s, QuestionKind::OpenPoint}};

    Fact planned = fact("f-talks-planned", u"The talks were announced for Port."_s,
                        EventStatusPayload{talks, EventStatus::Planned}, {"pas-g1"});
    planned.assertion = Assertion::Announced;
    Fact held = fact("f-talks-held", u"The talks were held."_s, EventStatusPayload{talks, EventStatus::Held},
                     {"pas-w1", "pas-c1"});
    Fact when = fact("f-talks-date", u"The talks are dated 3 January 2026."_s, EventDatePayload{talks},
                     {"pas-g1", "pas-w1"});
    when.date = date("2026-01-03");
    when.credibility = 1;
    Fact where = fact("f-talks-place", u"The talks took place in Port."_s,
                      EventPlacePayload{talks, u"Port"_s}, {"pas-w1"});
    Fact expected = fact("f-elan-expected", u"Ada Élan was expected to attend."_s,
                         ParticipationPayload{elan, talks, Role::Expected}, {"pas-g2"});
    expected.assertion = Assertion::Planned;
    Fact hosted = fact("f-elan-hosted", u"Ada Élan hosted the talks."_s,
                       ParticipationPayload{elan, talks, Role::Host}, {"pas-w2"});
    Fact opposes = fact("f-island-opposes", u"Island opposes foreign monitors."_s,
                        PositionPayload{island, monitors, Stance::Opposes}, {"pas-g3"});
    opposes.date = date("2026-01-02");
    opposes.evidence.push_back({PassageId(u"pas-w4"_s), Relation::Contradicts});
    Fact open = fact("f-island-open", u"Island may accept monitors, according to Ada Élan."_s,
                     PositionPayload{island, monitors, Stance::Open}, {"pas-w4"});
    open.speaker = elan;
    Fact aspect = fact("f-monitors-include", u"Monitors could include observers and radar."_s,
                       OptionAspectPayload{monitors, Aspect::CouldInclude}, {"pas-w6"});
    Fact twelve = fact("f-states-12", u"About 12 states take part, by one report."_s,
                       FigurePayload{states, {Qualifier::About, 12, std::nullopt}}, {"pas-g4"});
    twelve.about = {talks};
    Fact more = fact("f-states-15-18", u"Between 15 and 18 states took part, by another."_s,
                     FigurePayload{states, {Qualifier::Between, 15, 18.0}}, {"pas-w3"});
    more.about = {talks};
    Fact raises = fact("f-question", u"Who would monitor a ceasefire is not settled."_s,
                       AnswerPayload{who, Effect::Raises}, {"pas-g5"});
    Fact bears = fact("f-question-bears", u"Observers and radar are named for monitoring."_s,
                      AnswerPayload{who, Effect::BearsOn}, {"pas-w6"});
    bears.about = {monitors};
    Fact denied = fact("f-shelling-denied", u"Island denied shelling the harbour."_s,
                       EventStatusPayload{shelling, EventStatus::Alleged}, {"pas-w5"});
    denied.assertion = Assertion::Denied;
    denied.speaker = island;
    Fact plain = fact("f-minister", u"Ada Élan is a minister of Republic, by one report."_s, PlainPayload{},
                      {"pas-g2"});
    plain.about = {elan, republic};
    d.facts = {planned, held,   when, where,  expected, hosted, opposes, open,
               aspect,  twelve, more, raises, bears,    denied, plain};

    Judgement onMonitors;
    onMonitors.id = JudgementId(u"j-monitors"_s);
    onMonitors.statement = u"Island is likely to accept some monitors."_s;
    onMonitors.likelihood = Likelihood::Likely;
    onMonitors.confidence = Confidence::Low;
    onMonitors.confidenceReason = u"One person's word."_s;
    onMonitors.facts = {opposes.id, open.id};
    d.judgements = {onMonitors};

    Filter confirmed;
    confirmed.text = u"talks who:élan"_s;
    confirmed.eventKinds = {EventKind::Meeting, EventKind::Summit};
    confirmed.factKinds = {FactKind::Participation, FactKind::EventDate};
    confirmed.participants = {elan};
    confirmed.options = {monitors};
    confirmed.sources = {SourceId(u"src-wire"_s)};
    confirmed.reliability = Reliability::B;
    confirmed.roots = 2;
    confirmed.assertions = {Assertion::Reported, Assertion::Confirmed};
    confirmed.disputed = true;
    confirmed.from = CivilDay::fromYmd(2026, 1, 1);
    confirmed.to = CivilDay::fromYmd(2026, 1, 31);
    confirmed.visibleRange = true;
    Filter disputed;
    disputed.disputed = true;
    d.filters = {{u"Élan, all criteria"_s, confirmed}, {u"Disputed"_s, disputed}};
    const TimeRange january{CivilDay::fromYmd(2026, 1, 1).daysSinceEpoch * secondsPerDay,
                            CivilDay::fromYmd(2026, 2, 1).daysSinceEpoch * secondsPerDay - 1};
    d.bookmarks = {{u"The talks, closely"_s, talks.toString(), january},
                   {u"Who opposes"_s, opposes.id.toString(), {}},
                   {u"Before the epoch"_s, {}, TimeRange{-3'000'000'000, -1}}};
    return d;
}

std::shared_ptr<Store> sampleStore()
{
    auto store = Store::fromDossier(sampleDossier(), u"sample"_s);
    if (!store)
        throw std::runtime_error(store.error().toString().toStdString());
    return *store;
}

} // namespace chancery::tests
