// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/briefing/make_briefing.h"

#include "core/analysis/disagreements.h"
#include "core/analysis/event_dates.h"
#include "core/analysis/figure_agreement.h"
#include "core/analysis/question_state.h"
#include "core/briefing/briefing_facts.h"
#include "core/briefing/briefing_scope.h"
#include "core/briefing/briefing_words.h"
#include "core/briefing/make_front.h"
#include "core/briefing/short_names.h"
#include "core/briefing/source_summary.h"
#include "core/domain/counted.h"
#include "core/domain/plural.h"
#include "core/domain/zoned_date.h"

#include <QLocale>

#include <set>

using namespace Qt::StringLiterals;

namespace chancery::briefing {

using briefing_words::tr;

namespace {

QString readable(CivilDay day)
{
    const auto date = Edtf::parse(day.toIso());
    return date ? date->toReadable() : day.toIso();
}

/// Adds a fact to the value of that text, or as a new value after those there are.
void addValue(std::vector<CitedValue> &values, const QString &text, CitedFact fact)
{
    const auto found = std::find_if(values.begin(), values.end(),
                                    [&](const CitedValue &value) { return value.text == text; });
    if (found != values.end())
        found->facts.push_back(std::move(fact));
    else
        values.push_back({text, {std::move(fact)}});
}

/// A date of an event, and what it is to the one at which the event stands: `1 February 2026 (planned)`.
QString wordsOf(const EventDates &dates, const Edtf &date, Assertion assertion, const QString &timeZone)
{
    const auto other = std::find_if(dates.others.begin(), dates.others.end(), [&](const auto &each) {
        const bool isPlan = each.kind == OtherDateKind::Planned;
        const bool isDenial = each.kind == OtherDateKind::Denied;
        return each.date == date && isPlan == (assertion == Assertion::Planned) &&
               isDenial == (assertion == Assertion::Denied);
    });
    if (other == dates.others.end() || other->kind == OtherDateKind::Differing)
        return toReadable(date, timeZone);
    return u"%1 (%2)"_s.arg(toReadable(date, timeZone), label(other->kind));
}

/// The parts that a briefing of a length has.
BriefingSections sectionsOf(BriefingLength length)
{
    switch (length) {
    case BriefingLength::Page:
        return BriefingSection::Judgements;
    case BriefingLength::Brief:
        return BriefingSection::Judgements | BriefingSection::Timeline | BriefingSection::Chronology |
               BriefingSection::Options | BriefingSection::Disagreements | BriefingSection::Questions;
    case BriefingLength::Full:
        break;
    }
    return everyBriefingSection;
}

/// Builds the parts in the order in which they are read, which is the order of the numbers.
class BriefingMaker
{
public:
    BriefingMaker(const Snapshot &snapshot, const BriefingOptions &options, const Progress &progress)
        : m_snapshot(snapshot)
        , m_options(options)
        , m_progress(progress)
        , m_scope(snapshot, options)
        , m_facts(snapshot, m_scope)
        , m_front(snapshot, options, m_scope, m_facts)
    {
    }

    bool make(Briefing &briefing);
    static Error cancelled() { return {{}, {}, cancelledReason()}; }

private:
    [[nodiscard]] bool has(BriefingSection section) const
    {
        return m_options.sections.testFlag(section) && sectionsOf(m_options.length).testFlag(section);
    }
    /// Says that another of `steps` objects is done.
    bool step();

    void makeTitle(Briefing &briefing) const;
    void makeTimeline(Briefing &briefing) const;
    void makeChronologyRow(Briefing &briefing, EventRow row);
    void makeParticipant(Briefing &briefing, ParticipantRow row);
    void makeOption(Briefing &briefing, OptionRow row);
    void makeFigure(Briefing &briefing, FigureRow row);
    void makeQuestion(Briefing &briefing, QuestionRow row);
    void makeDisagreements(Briefing &briefing);
    void makeOtherFacts(Briefing &briefing);
    void makeScope(Briefing &briefing);
    /// The date that the first report gives of an event; empty where none does.
    QString dateOf(const EventId &event);

    const Snapshot &m_snapshot;
    const BriefingOptions &m_options;
    const Progress &m_progress;
    Scope m_scope;
    CitedFacts m_facts;
    FrontMaker m_front;
    QHash<QString, QString> m_eventDates; ///< readable, by event id; filled as asked for
    std::vector<chancery::Disagreement> m_disagreements;
    int m_judgementsLeftOut = 0;
    std::set<std::uint32_t> m_eventsOfParticipants;
    std::uint64_t m_done = 0;
};

bool BriefingMaker::step()
{
    ++m_done;
    if (!m_progress || m_done % 64 != 0)
        return true;
    std::uint64_t steps = 1;
    for (int kind = 0; kind < objectKindCount; ++kind)
        steps += m_snapshot.count(static_cast<ObjectKind>(kind));
    return m_progress(std::min(1.0, static_cast<double>(m_done) / static_cast<double>(steps)));
}

void BriefingMaker::makeTitle(Briefing &briefing) const
{
    const DossierInfo &info = m_snapshot.info();
    briefing.title = m_options.title.isEmpty() ? info.title : m_options.title;
    briefing.description = info.description;
    briefing.language = info.language.isEmpty() ? u"en"_s : info.language;
    if (m_options.from && m_options.to)
        briefing.period = tr("%1 to %2").arg(readable(*m_options.from), readable(*m_options.to));
    else if (m_options.from)
        briefing.period = tr("from %1").arg(readable(*m_options.from));
    else if (m_options.to)
        briefing.period = tr("to %1").arg(readable(*m_options.to));
    else if (info.period)
        briefing.period = info.period->toReadable();
    if (m_snapshot.replay())
        briefing.asKnownOn = readable(m_snapshot.replay()->day);
    if (m_options.preparedOn)
        briefing.preparedOn = readable(*m_options.preparedOn);
    briefing.length = m_options.length;
    briefing.preparedBy = m_options.preparedBy.isEmpty() ? info.preparedBy : m_options.preparedBy;
    briefing.audience = info.audience;
    briefing.handling = info.handling;
    if (m_snapshot.replay())
        briefing.cutoff = briefing.asKnownOn;
    else if (info.cutoff)
        briefing.cutoff = info.cutoff->toReadable();
}

void BriefingMaker::makeTimeline(Briefing &briefing) const
{
    const EventColumns &events = m_snapshot.events();
    int count = 0;
    CivilSecond begin = 0;
    CivilSecond end = 0;
    for (std::uint32_t row = 0; row < events.dated; ++row) {
        if (!m_scope.hasEvent(EventRow{row}))
            continue;
        begin = count == 0 ? events.begin[row] : std::min(begin, events.begin[row]);
        end = count == 0 ? events.end[row] : std::max(end, events.end[row]);
        ++count;
    }
    briefing.hasTimeline = count > 0;
    const auto dayOf = [](CivilSecond second) {
        return CivilDay{second / secondsPerDay - (second % secondsPerDay < 0 ? 1 : 0)};
    };
    if (count > 0)
        briefing.timelineWords = tr("The timeline, drawn: %1 dated events from %2 to %3, in lanes by kind.")
                                     .arg(count)
                                     .arg(readable(dayOf(begin)), readable(dayOf(end - 1)));
}

void BriefingMaker::makeChronologyRow(Briefing &briefing, EventRow row)
{
    const Event event = m_snapshot.at(row);
    ChronologyRow item;
    item.id = event.id;
    item.title = event.title;
    item.kind = event.kind;
    item.datesDiffer = (m_snapshot.events().flags[row.value] & DatesDiffer) != 0;
    const std::vector<FactRow> rows = m_facts.of(event.id);
    const std::vector<FactRow> all = m_facts.allOf(event.id);
    item.number = static_cast<int>(briefing.chronology.size()) + 1;
    item.mark = timelineMarkOf(m_snapshot, row);
    item.mark.number = item.number;
    const EventDates dates = eventDatesOf(m_snapshot, event.id);
    // In cells, what is simply reported comes before what is planned, announced, alleged or denied.
    const auto plainFirst = [this](std::vector<FactRow> facts) {
        std::stable_partition(facts.begin(), facts.end(), [this](FactRow fact) {
            return m_facts.fact(fact).assertion == Assertion::Reported;
        });
        return facts;
    };
    const std::vector<FactRow> allPlainFirst = plainFirst(all);

    // A cell at a time, so that numbers ascend from left to right and from top to bottom.
    for (const FactRow fact : allPlainFirst) {
        const Fact &value = m_facts.fact(fact);
        const auto *const payload = std::get_if<EventDatePayload>(&value.payload);
        if (payload && payload->event == event.id && value.date)
            addValue(item.dates, wordsOf(dates, *value.date, value.assertion, m_snapshot.info().timeZone),
                     m_facts.cite(fact));
    }
    // Where it stands comes first, and is what nothing is said of.
    std::stable_partition(item.dates.begin(), item.dates.end(), [&](const CitedValue &value) {
        return dates.own && value.text == toReadable(dates.own->date, m_snapshot.info().timeZone);
    });
    item.datesDiffer = item.datesDiffer && item.dates.size() > 1;
    for (const FactRow fact : allPlainFirst) {
        const auto *const payload = std::get_if<EventPlacePayload>(&m_facts.fact(fact).payload);
        if (payload && payload->event == event.id)
            addValue(item.places, EventPlace{fact, payload->place, m_facts.fact(fact).assertion}.toReadable(),
                     m_facts.cite(fact));
    }
    for (const FactRow fact : allPlainFirst) {
        const auto *const payload = std::get_if<EventStatusPayload>(&m_facts.fact(fact).payload);
        if (payload && payload->event == event.id)
            addValue(item.statuses, label(payload->status, event.kind), m_facts.cite(fact));
    }
    const QString prevailing = label(m_snapshot.events().status[row.value], event.kind);
    std::stable_partition(item.statuses.begin(), item.statuses.end(),
                          [&](const CitedValue &status) { return status.text == prevailing; });

    for (const FactRow fact : rows) {
        const FactKind kind = m_facts.fact(fact).kind();
        const bool elsewhere = (kind == FactKind::Position && has(BriefingSection::Options)) ||
                               (kind == FactKind::OptionAspect && has(BriefingSection::Options)) ||
                               (kind == FactKind::Answer && has(BriefingSection::Questions));
        const bool inCell =
            kind == FactKind::EventDate || kind == FactKind::EventPlace || kind == FactKind::EventStatus;
        if (!elsewhere && !inCell && kind != FactKind::Participation)
            item.facts.push_back(m_facts.cite(fact));
    }
    for (const Role role : {Role::Host, Role::Chair, Role::Signatory, Role::Attended, Role::Mediator,
                            Role::Head, Role::Party, Role::Speaker, Role::Author, Role::Actor, Role::Expected,
                            Role::Invited, Role::Absent, Role::Mentioned}) {
        ChronologyRow::RoleGroup group{role, {}};
        for (const FactRow fact : plainFirst(rows)) {
            const auto *const payload = std::get_if<ParticipationPayload>(&m_facts.fact(fact).payload);
            if (payload && payload->event == event.id && payload->role == role)
                group.participants.emplace_back(m_snapshot.title(payload->participant), m_facts.cite(fact));
        }
        // Facts on one participant stand together, at the place of the first.
        for (auto it = group.participants.begin(); it != group.participants.end(); ++it)
            std::stable_partition(std::next(it), group.participants.end(),
                                  [&](const auto &other) { return other.first == it->first; });
        if (!group.participants.empty())
            item.roles.push_back(std::move(group));
    }
    item.leftOut = static_cast<int>(std::count_if(all.begin(), all.end(), [this](FactRow fact) {
        return !m_facts.isIn(fact) && !m_facts.isCited(fact);
    }));
    briefing.chronology.push_back(std::move(item));
}

QString BriefingMaker::dateOf(const EventId &event)
{
    const auto known = m_eventDates.constFind(event.toString());
    if (known != m_eventDates.constEnd())
        return *known;
    QString date;
    if (const EventDates dates = eventDatesOf(m_snapshot, event); dates.own)
        date = toReadable(dates.own->date, m_snapshot.info().timeZone);
    m_eventDates.insert(event.toString(), date);
    return date;
}

void BriefingMaker::makeParticipant(Briefing &briefing, ParticipantRow row)
{
    const Participant participant = m_snapshot.at(row);
    ParticipantItem item{participant.id, participant.name, participant.kind, participant.aliases, {}, {}};
    for (const ParticipantId &group : participant.memberOf)
        item.memberOf << m_snapshot.title(group);
    std::vector<std::pair<std::uint32_t, FactRow>> roles;
    for (const FactRow fact : m_facts.of(participant.id)) {
        const auto *const payload = std::get_if<ParticipationPayload>(&m_facts.fact(fact).payload);
        if (!payload || payload->participant != participant.id)
            continue;
        const auto event = m_snapshot.rowOf(payload->event);
        roles.emplace_back(event ? event->value : 0, fact);
        if (event)
            m_eventsOfParticipants.insert(event->value);
    }
    std::stable_sort(roles.begin(), roles.end(),
                     [](const auto &a, const auto &b) { return a.first < b.first; });
    for (const auto &[event, fact] : roles) {
        const auto &payload = std::get<ParticipationPayload>(m_facts.fact(fact).payload);
        item.roles.push_back({payload.event, m_snapshot.title(payload.event), dateOf(payload.event),
                              payload.role, m_facts.cite(fact)});
    }
    if (!item.roles.empty())
        briefing.participants.push_back(std::move(item));
}

void BriefingMaker::makeOption(Briefing &briefing, OptionRow row)
{
    const Option option = m_snapshot.at(row);
    OptionItem item{option.id, option.title, {}, {}, {}};
    const std::vector<FactRow> rows = m_facts.of(option.id);
    for (const Aspect aspect :
         {Aspect::Description, Aspect::CouldInclude, Aspect::Strength, Aspect::Challenge}) {
        std::vector<CitedFact> facts;
        for (const FactRow fact : rows) {
            const auto *const payload = std::get_if<OptionAspectPayload>(&m_facts.fact(fact).payload);
            if (payload && payload->option == option.id && payload->aspect == aspect)
                facts.push_back(m_facts.cite(fact));
        }
        if (!facts.empty())
            item.aspects.emplace_back(aspect, std::move(facts));
    }
    for (const FactRow fact : rows) {
        const auto *const payload = std::get_if<PositionPayload>(&m_facts.fact(fact).payload);
        if (payload && payload->option == option.id)
            item.positions.push_back({payload->participant, m_snapshot.title(payload->participant),
                                      payload->stance, m_facts.cite(fact)});
    }
    for (const FactRow fact : rows) {
        if (m_facts.fact(fact).kind() == FactKind::Plain)
            item.facts.push_back(m_facts.cite(fact));
    }
    if (!item.aspects.empty() || !item.positions.empty() || !item.facts.empty())
        briefing.options.push_back(std::move(item));
}

void BriefingMaker::makeFigure(Briefing &briefing, FigureRow row)
{
    const Figure figure = m_snapshot.at(row);
    FigureItem item{figure.id, figure.title, figure.unit, {}, false, {}};
    for (const FactRow fact : m_facts.of(figure.id)) {
        const Fact &value = m_facts.fact(fact);
        const auto *const payload = std::get_if<FigurePayload>(&value.payload);
        if (payload && payload->figure == figure.id)
            item.values.push_back(
                {payload->value, value.date ? value.date->toReadable() : QString(), m_facts.cite(fact)});
    }
    item.differ = std::any_of(item.values.begin(), item.values.end(), [&](const FigureItem::Value &value) {
        return !(value.quantity == item.values.front().quantity);
    });
    if (item.differ) {
        const FigureAgreement all = agreementOf(m_snapshot, row);
        // Of some of the reports alone no more is said than that they differ.
        item.agreement = all.facts.size() == item.values.size() ? label(all.agreement) : tr("reports differ");
    }
    if (!item.values.empty())
        briefing.figures.push_back(std::move(item));
}

void BriefingMaker::makeQuestion(Briefing &briefing, QuestionRow row)
{
    const Question question = m_snapshot.at(row);
    const QuestionProgress progress = progressOf(m_snapshot, row);
    QuestionItem item{question.id, question.title, question.kind, progress.state, {}, {}, {}};
    std::vector<FactRow> rows = m_facts.of(question.id);
    // What raises the question first, then what answers it; the enum has that order.
    const auto effectOf = [&](FactRow fact) { return effectOn(question.id, m_facts.fact(fact)); };
    std::stable_sort(rows.begin(), rows.end(),
                     [&](FactRow a, FactRow b) { return effectOf(a) < effectOf(b); });
    for (const FactRow fact : rows) {
        const Effect effect = effectOf(fact);
        item.facts.emplace_back(effect, m_facts.cite(fact));
    }
    for (auto entry = progress.entries.rbegin(); entry != progress.entries.rend(); ++entry) {
        if (!m_facts.isIn(entry->fact))
            continue;
        item.last = m_facts.cite(entry->fact);
        if (entry->when)
            item.lastDate = compactDate(entry->when->date);
        break;
    }
    if (!item.facts.empty())
        briefing.questions.push_back(std::move(item));
}

void BriefingMaker::makeDisagreements(Briefing &briefing)
{
    for (chancery::Disagreement &found : m_disagreements) {
        if (found.kind == DisagreementKind::Update)
            FrontMaker::orderInTime(m_snapshot, found);
        Disagreement item;
        item.kind = found.kind;
        bool isContradicted = false;
        for (const DisagreementSide &side : found.sides) {
            CitedValue value;
            for (const FactRow fact : side.facts) {
                if (!m_facts.isIn(fact))
                    continue;
                value.facts.push_back(m_facts.cite(fact));
                isContradicted = isContradicted || !value.facts.back().contradicts.empty();
            }
            if (value.facts.empty())
                continue;
            value.text = labelOf(m_snapshot, found, side);
            item.values.push_back(std::move(value));
        }
        // A side may be a passage alone, which a fact of another side cites against itself.
        if (item.values.size() < 2 && !isContradicted)
            continue;
        item.object = subjectOf(m_snapshot, found);
        item.title = title(m_snapshot, found);
        item.what = u"%1 · %2"_s.arg(label(found.kind), label(found.about));
        briefing.disagreements.push_back(std::move(item));
    }
}

void BriefingMaker::makeOtherFacts(Briefing &briefing)
{
    QHash<ObjectRef, qsizetype> groupOf;
    for (std::uint32_t row = 0; row < m_facts.count(); ++row) {
        const FactRow fact{row};
        if (m_facts.isCited(fact) || !m_facts.isIn(fact))
            continue;
        const std::vector<ObjectRef> concerns = m_facts.fact(fact).concerns();
        const ObjectRef object = concerns.empty() ? ObjectRef() : concerns.front();
        auto group = groupOf.find(object);
        if (group == groupOf.end()) {
            group = groupOf.insert(object, static_cast<qsizetype>(briefing.otherFacts.size()));
            briefing.otherFacts.push_back(
                {object.id.isEmpty() ? tr("In general") : m_snapshot.title(object), {}});
        }
        briefing.otherFacts[static_cast<std::size_t>(*group)].facts.push_back(m_facts.cite(fact));
    }
}

void BriefingMaker::makeScope(Briefing &briefing)
{
    std::uint32_t inScope = 0;
    std::uint32_t shown = 0;
    for (std::uint32_t row = 0; row < m_facts.count(); ++row) {
        inScope += m_facts.isIn(FactRow{row}) ? 1 : 0;
        shown += m_facts.isCited(FactRow{row}) ? 1 : 0;
    }
    const QLocale locale = readersLocale();
    const std::uint32_t factsInAll = m_facts.count();
    if (m_options.chosen || !m_options.about.empty() || m_options.from || m_options.to) {
        QStringList to;
        if (m_options.chosen)
            to << m_options.chosen->description;
        for (const ObjectRef &object : m_options.about)
            to << tr("what concerns “%1”").arg(m_snapshot.title(object));
        if (m_options.from || m_options.to)
            to << tr("the period %1").arg(briefing.period);
        briefing.confinedTo << tr("Confined to %1: %2 of %3 facts, %4 of %5 events. Dates, places and states "
                                  "of these events are told from all reports. What is left out is not for "
                                  "that reason untrue or unknown.")
                                   .arg(to.join(u"; "_s), locale.toString(inScope),
                                        locale.toString(factsInAll), locale.toString(m_scope.eventCount()),
                                        locale.toString(m_snapshot.count(ObjectKind::Event)));
    }
    if (m_snapshot.replay())
        briefing.confinedTo << tr("As known on %1: %2 that came later are left out.")
                                   .arg(briefing.asKnownOn, m_snapshot.replay()->countsInWords());
    briefing.scope << plural("Briefing",
                             "This briefing sets out what %Ln source says of %1, in %2. Each fact names the "
                             "passages it rests on – "
                             "[S2·8] is the eighth passage of the second source –; they stand verbatim at "
                             "the end, and each "
                             "citation leads to its passage.",
                             "This briefing sets out what %Ln sources say of %1, in %2. Each fact names the "
                             "passages it rests on – "
                             "[S2·8] is the eighth passage of the second source –; they stand verbatim at "
                             "the end, and each "
                             "citation leads to its passage.",
                             briefing.sources.size())
                          .arg(counted(m_scope.eventCount(), ObjectKind::Event),
                               counted(shown, ObjectKind::Fact));
    briefing.scope << tr(
        "Statements are in the analyst's words. The grey code after a number rates the evidence "
        "by the Admiralty code: reliability of the most reliable source (A to F), then "
        "credibility of the information (1 to 6), judged apart from each other. What is "
        "planned, announced, alleged or denied is marked so; everything else is reported. "
        "Judgements are the analyst's own, and stand apart from the facts.");

    if (m_options.from || m_options.to)
        briefing.leftOut << tr("Events outside the period %1, undated events, and the facts on them.")
                                .arg(briefing.period);
    // What was published later is no part of this dossier, but of the one it is taken from.
    const Replay hidden = m_snapshot.replay().value_or(Replay{});
    if (m_snapshot.replay()) {
        briefing.leftOut
            << (hidden.hiddenSources.isEmpty()
                    ? tr("Nothing for its date: no source was published after %1.").arg(briefing.asKnownOn)
                    : tr("What only these sources say, which were published after %1: %2.")
                          .arg(briefing.asKnownOn, hidden.hiddenSources.join(u"; "_s)));
        briefing.leftOut << tr("In all, being read as known on %1 hides %2.")
                                .arg(briefing.asKnownOn, hidden.countsInWords());
        if (!hidden.undatedSources.isEmpty())
            briefing.leftOut << tr("What may have been published by %1, and may not, from these sources: %2.")
                                    .arg(briefing.asKnownOn, hidden.undatedSources.join(u"; "_s));
    }
    if (!m_options.about.empty()) {
        QStringList titles;
        for (const ObjectRef &object : m_options.about)
            titles << m_snapshot.title(object);
        briefing.leftOut << tr("Facts that do not concern: %1.").arg(titles.join(u"; "_s));
    }
    if (m_options.chosen)
        briefing.leftOut << tr("Facts other than these: %1.").arg(m_options.chosen->description);
    QStringList missing;
    for (const BriefingSection section : briefingSections) {
        if (!m_options.sections.testFlag(section))
            missing << label(section);
    }
    if (!missing.isEmpty())
        briefing.leftOut << tr("These parts: %1.").arg(missing.join(u"; "_s));
    const std::uint32_t judgements =
        static_cast<std::uint32_t>(m_judgementsLeftOut) + hidden.hiddenOf(ObjectKind::Judgement);
    if (judgements > 0)
        briefing.leftOut << tr("Judgements that rest on facts left out here: %1.").arg(judgements);
    const std::uint32_t allFacts = m_facts.count() + hidden.hiddenOf(ObjectKind::Fact);
    if (const std::uint32_t facts = allFacts - shown; facts > 0)
        briefing.leftOut << tr("In all, %1 of the %2 facts of the dossier.")
                                .arg(locale.toString(facts), locale.toString(allFacts));
    const auto passages = m_snapshot.count(ObjectKind::Passage) + hidden.hiddenOf(ObjectKind::Passage);
    if (const auto cited = static_cast<std::uint32_t>(briefing.passages.size()); cited < passages)
        briefing.leftOut << tr("%1 of the %2 passages of the dossier, which no fact here rests on.")
                                .arg(locale.toString(passages - cited), locale.toString(passages));
    if (inScope == 0)
        briefing.leftOut << tr("No fact of the dossier fits what was asked for.");
}

bool BriefingMaker::make(Briefing &briefing)
{
    makeTitle(briefing);
    FrontMaker::makeMissing(briefing, m_snapshot);
    const bool isShort = m_options.length != BriefingLength::Full;
    if (isShort || has(BriefingSection::Disagreements))
        m_disagreements = findDisagreements(m_snapshot);
    if (has(BriefingSection::Judgements)) {
        m_front.makeBottomLine(briefing);
        m_judgementsLeftOut = m_front.makeJudgements(briefing);
        if (briefing.judgements.empty() && isShort)
            m_front.makeLeadFacts(briefing);
    }
    if (isShort)
        m_front.makeChanges(briefing, m_disagreements);
    if (m_options.length == BriefingLength::Page)
        m_front.makeDecisive(briefing);
    if (has(BriefingSection::Timeline))
        makeTimeline(briefing);
    const auto each = [this](ObjectKind kind, auto &&make) {
        for (std::uint32_t row = 0; row < m_snapshot.count(kind); ++row) {
            if (!step())
                return false;
            make(row);
        }
        return true;
    };
    bool go = true;
    if (has(BriefingSection::Chronology))
        go = each(ObjectKind::Event, [&](std::uint32_t row) {
            if (m_scope.hasEvent(EventRow{row}))
                makeChronologyRow(briefing, EventRow{row});
        });
    if (go && has(BriefingSection::Participants))
        go = each(ObjectKind::Participant,
                  [&](std::uint32_t row) { makeParticipant(briefing, ParticipantRow{row}); });
    for (const std::uint32_t row : m_eventsOfParticipants) {
        const EventId event = m_snapshot.idAt(EventRow{row});
        briefing.eventsOfParticipants.emplace_back(event, m_snapshot.title(event));
    }
    if (go && has(BriefingSection::Options))
        go = each(ObjectKind::Option, [&](std::uint32_t row) { makeOption(briefing, OptionRow{row}); });
    if (go && has(BriefingSection::Figures))
        go = each(ObjectKind::Figure, [&](std::uint32_t row) { makeFigure(briefing, FigureRow{row}); });
    if (go && has(BriefingSection::Disagreements))
        makeDisagreements(briefing);
    if (go && has(BriefingSection::Questions))
        go = each(ObjectKind::Question, [&](std::uint32_t row) { makeQuestion(briefing, QuestionRow{row}); });
    if (!go)
        return false;
    if (has(BriefingSection::OtherFacts))
        makeOtherFacts(briefing);
    briefing.passages = m_facts.passages();
    briefing.sources = m_facts.sources();
    briefing.sourceSummary = summarizeSources(briefing);
    makeScope(briefing);
    return true;
}

} // namespace

Outcome<Briefing> makeBriefing(const Snapshot &snapshot, const BriefingOptions &options,
                               const Progress &progress)
{
    Briefing briefing;
    BriefingMaker maker(snapshot, options, progress);
    if (!maker.make(briefing))
        return BriefingMaker::cancelled();
    return briefing;
}

} // namespace chancery::briefing
