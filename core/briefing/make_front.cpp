// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/briefing/make_front.h"

#include "core/analysis/event_dates.h"
#include "core/analysis/judgement_state.h"
#include "core/analysis/question_state.h"
#include "core/briefing/briefing_words.h"
#include "core/briefing/recent_changes.h"
#include "core/briefing/short_names.h"
#include "core/domain/zoned_date.h"

#include <algorithm>
#include <iterator>
#include <limits>

using namespace Qt::StringLiterals;

namespace chancery::briefing {

using briefing_words::tr;

namespace {

/// More changes than this are no news; what a short form does not show is counted from these.
constexpr std::size_t mostChanges = 200;
constexpr std::size_t mostLeadFacts = 40;
constexpr std::size_t mostDecisive = 12;

/// A side is the earlier for what it says being planned, then for its first report.
std::pair<bool, std::int64_t> timeOf(const Snapshot &snapshot, const DisagreementSide &side)
{
    bool planned = side.facts.empty();
    if (!side.facts.empty())
        planned = std::all_of(side.facts.begin(), side.facts.end(), [&](FactRow row) {
            const Assertion assertion = snapshot.facts().assertion[row.value];
            return assertion == Assertion::Planned || assertion == Assertion::Announced;
        });
    std::int64_t day = std::numeric_limits<std::int64_t>::min();
    if (side.firstPublished) {
        const auto first =
            side.firstPublished->earliest() ? side.firstPublished->earliest() : side.firstPublished->latest();
        day = first ? first->daysSinceEpoch : day;
    }
    return {!planned, day};
}

} // namespace

FrontMaker::FrontMaker(const Snapshot &snapshot, const BriefingOptions &options, const Scope &scope,
                       CitedFacts &facts)
    : m_snapshot(snapshot)
    , m_options(options)
    , m_scope(scope)
    , m_facts(facts)
{
}

std::optional<std::vector<FactRow>> FrontMaker::rowsOf(const std::vector<FactId> &ids)
{
    std::vector<FactRow> rows;
    for (const FactId &id : ids) {
        const auto row = m_snapshot.rowOf(id);
        if (!row || !m_facts.isIn(*row))
            return std::nullopt;
        rows.push_back(*row);
    }
    return rows;
}

void FrontMaker::makeBottomLine(Briefing &briefing)
{
    const auto &line = m_snapshot.info().bottomLine;
    if (!line)
        return;
    const auto rows = rowsOf(line->facts);
    // On some of its facts it would be another one.
    if (!rows) {
        briefing.missing << tr("The bottom line rests on facts that are left out here, and is left out with "
                               "them.");
        return;
    }
    BottomLineItem item{line->text, {}};
    for (const FactRow row : *rows)
        item.facts.push_back(m_facts.cite(row));
    briefing.bottomLine = std::move(item);
}

int FrontMaker::makeJudgements(Briefing &briefing)
{
    int leftOut = 0;
    std::vector<std::pair<Judgement, std::vector<FactRow>>> judgements;
    for (std::uint32_t row = 0; row < m_snapshot.count(ObjectKind::Judgement); ++row) {
        Judgement judgement = m_snapshot.at(JudgementRow{row});
        // A judgement stands on all of its facts; on some of them it would be another judgement.
        if (auto rows = rowsOf(judgement.facts))
            judgements.emplace_back(std::move(judgement), std::move(*rows));
        else
            ++leftOut;
    }
    std::stable_partition(judgements.begin(), judgements.end(),
                          [](const auto &judgement) { return judgement.first.key; });
    for (const auto &[judgement, rows] : judgements) {
        JudgementItem item;
        item.id = judgement.id;
        item.statement = judgement.statement;
        item.confidence = judgement.confidence;
        item.confidenceReason = judgement.confidenceReason;
        item.key = judgement.key;
        item.roots = static_cast<int>(m_snapshot.rootsOf(rows).size());
        for (const FactRow row : rows)
            item.facts.push_back(m_facts.cite(row));
        for (const FactId &id : judgement.against) {
            const auto row = m_snapshot.rowOf(id);
            if (row && m_facts.isIn(*row))
                item.against.push_back(m_facts.cite(*row));
        }
        item.assumptions = judgement.assumptions;
        item.alternatives = judgement.alternatives;
        for (const QString &text : judgement.wouldChangeIf) {
            const auto question = m_snapshot.rowOf(QuestionId(text));
            item.wouldChangeIf << (question ? tr("An answer to: %1").arg(m_snapshot.title(QuestionId(text)))
                                            : text);
        }
        const JudgementState state = stateOf(m_snapshot, judgement);
        if (state.hasMoved)
            item.since << tr("What it rests on is not what it was when it was made.");
        for (const ContradictedGround &ground : state.contradicted) {
            if (m_facts.isIn(ground.fact))
                item.since << tr("Contradicted, and not weighed: %1")
                                  .arg(m_snapshot.title(m_snapshot.idAt(ground.fact)));
        }
        for (const EarlierJudgement &earlier : judgement.earlier)
            item.earlier << (earlier.made ? tr("%1: %2").arg(earlier.made->toReadable(), earlier.statement)
                                          : earlier.statement);
        briefing.judgements.push_back(std::move(item));
    }
    return leftOut;
}

void FrontMaker::makeLeadFacts(Briefing &briefing)
{
    const FactColumns &facts = m_snapshot.facts();
    std::vector<FactRow> rows;
    for (std::uint32_t row = 0; row < facts.size(); ++row) {
        const bool says = facts.kind[row] == FactKind::Plain || facts.kind[row] == FactKind::EventStatus ||
                          facts.kind[row] == FactKind::Position;
        if (says && m_facts.isIn(FactRow{row}))
            rows.push_back(FactRow{row});
    }
    std::stable_sort(rows.begin(), rows.end(), [&facts](FactRow a, FactRow b) {
        return std::pair(-facts.sources[a.value], facts.credibility[a.value]) <
               std::pair(-facts.sources[b.value], facts.credibility[b.value]);
    });
    for (std::size_t i = 0; i < std::min(rows.size(), mostLeadFacts); ++i)
        briefing.leadFacts.push_back(m_facts.cite(rows[i]));
}

std::set<std::uint32_t> FrontMaker::frontFacts() const
{
    std::set<std::uint32_t> rows;
    const auto add = [&](const std::vector<FactId> &ids) {
        for (const FactId &id : ids) {
            if (const auto row = m_snapshot.rowOf(id))
                rows.insert(row->value);
        }
    };
    if (m_snapshot.info().bottomLine)
        add(m_snapshot.info().bottomLine->facts);
    for (std::uint32_t row = 0; row < m_snapshot.count(ObjectKind::Judgement); ++row) {
        const Judgement judgement = m_snapshot.at(JudgementRow{row});
        if (judgement.key)
            add(judgement.facts);
    }
    return rows;
}

std::size_t FrontMaker::weightOf(const EventId &event, const std::set<std::uint32_t> &front) const
{
    constexpr std::size_t frontWeight = 1000;
    const std::vector<FactRow> facts = m_snapshot.factsOf(event);
    const auto inFront =
        std::count_if(facts.begin(), facts.end(), [&](FactRow fact) { return front.contains(fact.value); });
    return static_cast<std::size_t>(inFront) * frontWeight + facts.size();
}

void FrontMaker::orderInTime(const Snapshot &snapshot, chancery::Disagreement &update)
{
    std::stable_sort(update.sides.begin(), update.sides.end(),
                     [&](const DisagreementSide &a, const DisagreementSide &b) {
                         return timeOf(snapshot, a) < timeOf(snapshot, b);
                     });
}

void FrontMaker::makeChanges(Briefing &briefing, const std::vector<chancery::Disagreement> &disagreements)
{
    const auto since = m_options.since ? m_options.since : dayBeforeLastSource(m_snapshot);
    if (!since)
        return;
    const Recency recency(m_snapshot, *since);
    const auto date = Edtf::parse(since->toIso());
    briefing.changedSince = date ? date->toReadable() : since->toIso();
    const auto isNew = [&](FactRow row) { return m_facts.isIn(row) && recency.isNew(m_facts.fact(row)); };

    std::vector<ChangeItem> further;
    for (const chancery::Disagreement &found : disagreements) {
        if (found.kind != DisagreementKind::Update || briefing.changes.size() + further.size() >= mostChanges)
            continue;
        chancery::Disagreement update = found;
        orderInTime(m_snapshot, update);
        const DisagreementSide &now = update.sides.back();
        const DisagreementSide &then = update.sides.front();
        if (now.facts.empty() || !std::all_of(now.facts.begin(), now.facts.end(), isNew))
            continue;
        ChangeItem item;
        item.title = title(m_snapshot, update);
        item.before = labelOf(m_snapshot, update, then);
        item.now = labelOf(m_snapshot, update, now);
        for (const FactRow row : now.facts)
            item.facts.push_back(m_facts.cite(row));
        // What became of an event is news before who came to it.
        (found.about == ConflictAspect::State ? briefing.changes : further).push_back(std::move(item));
    }
    addNewEvents(briefing, recency);
    for (std::uint32_t row = 0; row < m_snapshot.count(ObjectKind::Question); ++row) {
        if (briefing.changes.size() >= mostChanges)
            break;
        const QuestionProgress progress = progressOf(m_snapshot, QuestionRow{row});
        if (!progress.decidedBy || progress.state == QuestionState::Open)
            continue;
        QuestionState before = QuestionState::Open;
        for (const QuestionProgress::Entry &entry : progress.entries) {
            if (!recency.isNew(m_facts.fact(entry.fact)))
                before = stateAfter(before, entry.effect);
        }
        if (before == progress.state || !m_facts.isIn(*progress.decidedBy))
            continue;
        ChangeItem item;
        item.title = m_snapshot.title(m_snapshot.idAt(QuestionRow{row}));
        item.before = chancery::label(before);
        item.now = chancery::label(progress.state);
        item.facts.push_back(m_facts.cite(*progress.decidedBy));
        briefing.changes.push_back(std::move(item));
    }
    briefing.changes.insert(briefing.changes.end(), std::make_move_iterator(further.begin()),
                            std::make_move_iterator(further.end()));
}

void FrontMaker::addNewEvents(Briefing &briefing, const Recency &recency)
{
    const EventColumns &events = m_snapshot.events();
    const std::set<std::uint32_t> front = frontFacts();
    std::vector<std::pair<std::size_t, ChangeItem>> found;
    for (std::uint32_t row = 0; row < events.size(); ++row) {
        // What happened long before and is merely told of now is no change.
        const bool isOver =
            row < events.dated && events.end[row] / secondsPerDay <= recency.day().daysSinceEpoch;
        if (!m_scope.hasEvent(EventRow{row}) || isOver ||
            briefing.changes.size() + found.size() >= mostChanges)
            continue;
        const EventId id = m_snapshot.idAt(EventRow{row});
        const std::vector<FactRow> facts = m_facts.of(id);
        // What a filter hides may well have been known before.
        const std::vector<FactRow> all = m_facts.allOf(id);
        const bool allNew = !facts.empty() && std::all_of(all.begin(), all.end(), [&](FactRow fact) {
            return recency.isNew(m_facts.fact(fact));
        });
        if (!allNew)
            continue;
        const auto status = std::find_if(facts.begin(), facts.end(), [&](FactRow fact) {
            return m_facts.fact(fact).kind() == FactKind::EventStatus;
        });
        ChangeItem item;
        item.title = m_snapshot.title(id);
        // Of one whose state nobody states, what it is.
        item.now = events.status[row] == EventStatus::Unknown
                       ? chancery::label(events.kind[row])
                       : chancery::label(events.status[row], events.kind[row]);
        item.facts.push_back(m_facts.cite(status == facts.end() ? facts.front() : *status));
        found.emplace_back(weightOf(id, front), std::move(item));
    }
    std::stable_sort(found.begin(), found.end(),
                     [](const auto &a, const auto &b) { return a.first > b.first; });
    for (auto &[weight, item] : found)
        briefing.changes.push_back(std::move(item));
}

TimelinePicture::Mark timelineMarkOf(const Snapshot &snapshot, EventRow row)
{
    const EventColumns &events = snapshot.events();
    TimelinePicture::Mark mark;
    mark.kind = events.kind[row.value];
    mark.status = events.status[row.value];
    mark.denied = (events.flags[row.value] & Denied) != 0;
    mark.name = snapshot.title(snapshot.idAt(row));
    mark.target = u"event-"_s + snapshot.idAt(row).toString();
    const EventDates dates = eventDatesOf(snapshot, snapshot.idAt(row));
    if (dates.own) {
        // The days of the axis are those of the dossier's clocks.
        const Edtf date = byClocksOf(dates.own->date, snapshot.info().timeZone);
        mark.date = compactDate(date);
        mark.first = date.earliest();
        mark.last = date.latest();
    }
    return mark;
}

void FrontMaker::makeDecisive(Briefing &briefing) const
{
    const EventColumns &events = m_snapshot.events();
    const auto &period = m_snapshot.info().period;
    const std::set<std::uint32_t> front = frontFacts();
    std::vector<std::pair<std::size_t, std::uint32_t>> rows; // how much it matters, and its row
    for (std::uint32_t row = 0; row < events.dated; ++row) {
        if (!m_scope.hasEvent(EventRow{row}))
            continue;
        const auto first = CivilDay{events.begin[row] / secondsPerDay};
        const auto last = CivilDay{(events.end[row] - 1) / secondsPerDay};
        // Of one that is open at an end it is not known on which day it was.
        if ((events.flags[row] & (OpenStart | OpenEnd | UnknownStart | UnknownEnd)) != 0)
            continue;
        // A week says when it was; more does not tell days apart.
        if (last.daysSinceEpoch - first.daysSinceEpoch > 6)
            continue;
        if (period && ((period->earliest() && last < *period->earliest()) ||
                       (period->latest() && *period->latest() < first)))
            continue;
        rows.emplace_back(weightOf(m_snapshot.idAt(EventRow{row}), front), row);
    }
    std::stable_sort(rows.begin(), rows.end(),
                     [](const auto &a, const auto &b) { return a.first > b.first; });
    rows.resize(std::min(rows.size(), mostDecisive));
    for (const auto &[weight, row] : rows) {
        TimelinePicture::Mark mark = timelineMarkOf(m_snapshot, EventRow{row});
        mark.title = m_snapshot.title(m_snapshot.idAt(EventRow{row}));
        briefing.decisive.push_back(std::move(mark)); // by weight: what does not fit goes from the end
    }
}

void FrontMaker::makeMissing(Briefing &briefing, const Snapshot &snapshot)
{
    const DossierInfo &info = snapshot.info();
    QStringList absent;
    const auto &replay = snapshot.replay();
    // What was concluded later is no gap of the dossier.
    if (replay && replay->hiddenOf(ObjectKind::Judgement) > 0)
        briefing.missing << tr("Judgements that rest on what came later are left out: %1.")
                                .arg(replay->hiddenOf(ObjectKind::Judgement));
    if (!info.bottomLine && !replay)
        absent << tr("bottom line");
    if (snapshot.count(ObjectKind::Judgement) == 0 && !replay)
        absent << tr("judgements");
    if (info.audience.isEmpty())
        absent << tr("for whom it is");
    if (briefing.preparedBy.isEmpty())
        absent << tr("by whom it is");
    if (!info.cutoff)
        absent << tr("day up to which sources were read");
    if (!absent.isEmpty())
        briefing.missing << tr("The dossier does not state: %1.").arg(absent.join(u", "_s));
}

} // namespace chancery::briefing
