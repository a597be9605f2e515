// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/source_track.h"

#include "core/analysis/analysis_words.h"
#include "core/analysis/fact_claim.h"
#include "core/compare/conflicts.h"
#include "core/domain/plural.h"

#include <QStringList>

#include <algorithm>
#include <map>
#include <set>

namespace chancery {

using analysis_words::tr;

namespace {

/// When something may have come out: open ends where the dossier does not say.
struct Days
{
    std::optional<CivilDay> first;
    std::optional<CivilDay> last;
};

enum class Verdict { None, Confirms, Contradicts };

/// How what was looked ahead to stands to a later report of it.
Verdict verdictOf(const Fact &expected, const Fact &found)
{
    if (const auto *was = std::get_if<EventStatusPayload>(&expected.payload)) {
        const auto *is = std::get_if<EventStatusPayload>(&found.payload);
        if (!is || was->status != EventStatus::Planned)
            return Verdict::None;
        switch (is->status) {
        case EventStatus::Held:
        case EventStatus::Signed:
        case EventStatus::Ongoing:
        case EventStatus::Agreed:
        case EventStatus::CarriedOut:
            return Verdict::Confirms;
        case EventStatus::Cancelled:
        case EventStatus::Postponed:
        case EventStatus::Lapsed:
            return Verdict::Contradicts;
        default:
            return Verdict::None;
        }
    }
    const auto *was = std::get_if<ParticipationPayload>(&expected.payload);
    const auto *is = std::get_if<ParticipationPayload>(&found.payload);
    if (!was || !is || (!isProspective(was->role) && expected.assertion != Assertion::Planned))
        return Verdict::None;
    if (is->role == Role::Absent)
        return Verdict::Contradicts;
    return isProspective(is->role) || found.assertion == Assertion::Planned ? Verdict::None
                                                                            : Verdict::Confirms;
}

class Tracker
{
public:
    Tracker(const Snapshot &snapshot, SourceRow source, std::uint32_t most)
        : m_snapshot(snapshot)
        , m_source(source)
        , m_roots(snapshot.rootsOf(source))
        , m_rows(snapshot.factsOf(snapshot.idAt(source), most + 1))
        , m_isPart(m_rows.size() > most)
    {
        m_rows.resize(std::min<std::size_t>(m_rows.size(), most));
    }

    SourceTrack track(const std::vector<Disagreement> &told)
    {
        for (const FactRow row : m_rows)
            lookAtEvidence(row);
        for (const Disagreement &each : told)
            lookAt(each);
        SourceTrack result;
        result.facts = static_cast<std::uint32_t>(m_own.size());
        result.isPart = m_isPart;
        for (const auto &[row, found] : m_own) {
            if (found.confirmed)
                result.confirmed.push_back(row);
            else if (found.confirmedPerhaps)
                result.confirmedPerhapsLater.push_back(row);
            if (found.contradicted)
                result.contradicted.push_back(row);
            else if (found.contradictedPerhaps)
                result.contradictedPerhapsLater.push_back(row);
        }
        return result;
    }

private:
    struct Found
    {
        Days days; ///< of the source's passages on the fact
        bool confirmed = false;
        bool confirmedPerhaps = false;
        bool contradicted = false;
        bool contradictedPerhaps = false;
    };

    Days daysOf(SourceRow row, const std::optional<Edtf> &own)
    {
        const SourceDescription source = m_snapshot.at(row);
        const auto &published = own ? own : source.published;
        const auto &closing = source.retrieved ? source.retrieved : m_snapshot.info().cutoff;
        Days days;
        if (published) {
            days.first = published->earliest();
            days.last = published->latest();
        }
        const auto end = closing ? closing->latest() : std::nullopt;
        if (end && (!days.last || *days.last > *end) && (!days.first || *days.first <= *end))
            days.last = end;
        return days;
    }

    const Days &daysOf(PassageRow row)
    {
        auto known = m_days.find(row);
        if (known == m_days.end()) {
            const Passage passage = m_snapshot.at(row);
            const auto source = m_snapshot.rowOf(passage.source);
            known = m_days.emplace(row, source ? daysOf(*source, passage.published) : Days{}).first;
        }
        return known->second;
    }

    bool isIndependent(SourceRow other)
    {
        auto known = m_independent.find(other);
        if (known == m_independent.end()) {
            const std::vector<SourceRow> roots = m_snapshot.rootsOf(other);
            const bool shared = std::any_of(roots.begin(), roots.end(), [this](SourceRow root) {
                return std::find(m_roots.begin(), m_roots.end(), root) != m_roots.end();
            });
            known = m_independent.emplace(other, !shared).first;
        }
        return known->second;
    }

    static bool isLater(const Days &own, const Days &other)
    {
        return own.last && other.first && *own.last < *other.first;
    }

    static bool isEarlier(const Days &own, const Days &other) { return isLater(other, own); }

    void note(Found &found, Verdict verdict, const Days &other) const
    {
        // What came out before is no answer to what the source says.
        if (verdict == Verdict::None || isEarlier(found.days, other))
            return;
        const bool later = isLater(found.days, other);
        if (verdict == Verdict::Confirms)
            (later ? found.confirmed : found.confirmedPerhaps) = true;
        else
            (later ? found.contradicted : found.contradictedPerhaps) = true;
    }

    void lookAtEvidence(FactRow row)
    {
        const Fact fact = m_snapshot.at(row);
        Found found;
        bool isOwn = false;
        std::vector<std::pair<Relation, PassageRow>> others;
        for (const Evidence &evidence : fact.evidence) {
            const auto passage = m_snapshot.rowOf(evidence.passage);
            const auto source = passage ? m_snapshot.rowOf(m_snapshot.at(*passage).source) : std::nullopt;
            if (!source)
                continue;
            if (*source == m_source && evidence.relation == Relation::Supports) {
                const Days &days = daysOf(*passage);
                if (!isOwn || (days.last && found.days.last && *days.last < *found.days.last))
                    found.days = days;
                isOwn = true;
            } else if (*source != m_source && isIndependent(*source)) {
                others.emplace_back(evidence.relation, *passage);
            }
        }
        if (!isOwn)
            return;
        // One agency, or one speaker, in two papers confirms nothing.
        const bool severalRoots = m_snapshot.facts().sources[row.value] > 1;
        for (const auto &[relation, passage] : others) {
            if (relation == Relation::Contradicts)
                note(found, Verdict::Contradicts, daysOf(passage));
            else if (severalRoots)
                note(found, Verdict::Confirms, daysOf(passage));
        }
        m_own.emplace(row, found);
    }

    void lookAt(const Disagreement &each)
    {
        // Of three sides, two may be of one mind against the third: each two are compared by themselves.
        const bool excludes =
            each.kind == DisagreementKind::Contradiction || each.kind == DisagreementKind::Denial;
        const bool areSeveral = excludes && each.sides.size() > 2;
        constexpr std::size_t mostSides = 20; // of a figure with more values none is confirmed or refuted
        if (areSeveral && each.sides.size() > mostSides)
            return;
        for (const DisagreementSide &side : each.sides) {
            for (const FactRow row : side.facts) {
                const auto own = m_own.find(row);
                if (own == m_own.end())
                    continue;
                for (const DisagreementSide &other : each.sides) {
                    if (&other == &side || (areSeveral && !other.lead))
                        continue;
                    compare(areSeveral ? chancery::compare(claimOf(m_snapshot, row),
                                                           claimOf(m_snapshot, *other.lead))
                                       : each.kind,
                            *own, side, other);
                }
            }
        }
    }

    void compare(DisagreementKind kind, std::pair<const FactRow, Found> &own, const DisagreementSide &side,
                 const DisagreementSide &other)
    {
        Verdict verdict = Verdict::None;
        switch (kind) {
        case DisagreementKind::Contradiction:
        case DisagreementKind::Denial:
            verdict = side.disputed ? Verdict::Contradicts : Verdict::None;
            break;
        case DisagreementKind::Precision:
            verdict = Verdict::Confirms;
            break;
        case DisagreementKind::Update:
            if (other.lead)
                verdict = verdictOf(m_snapshot.at(own.first), m_snapshot.at(*other.lead));
            break;
        default:
            break;
        }
        if (verdict == Verdict::None)
            return;
        for (const PassageRow passage : other.passages) {
            const auto source = m_snapshot.rowOf(m_snapshot.at(passage).source);
            if (source && *source != m_source && isIndependent(*source))
                note(own.second, verdict, daysOf(passage));
        }
    }

    const Snapshot &m_snapshot;
    SourceRow m_source;
    std::vector<SourceRow> m_roots;
    std::vector<FactRow> m_rows;
    bool m_isPart;
    std::map<FactRow, Found> m_own;
    std::map<PassageRow, Days> m_days;
    std::map<SourceRow, bool> m_independent;
};

} // namespace

SourceTrack trackOf(const Snapshot &snapshot, SourceRow source, const std::vector<Disagreement> &told,
                    std::uint32_t most)
{
    return Tracker(snapshot, source, most).track(told);
}

QString inWords(const SourceTrack &track)
{
    QString words =
        (track.isPart
             ? plural("Analysis",
                      "Of its first %Ln fact, %1 were later confirmed by independent sources, and %2 "
                      "contradicted.",
                      "Of its first %Ln facts, %1 were later confirmed by independent sources, and %2 "
                      "contradicted.",
                      track.facts)
             : plural("Analysis",
                      "Of %Ln fact, %1 were later confirmed by independent sources, and %2 contradicted.",
                      "Of %Ln facts, %1 were later confirmed by independent sources, and %2 contradicted.",
                      track.facts))
            .arg(track.confirmed.size())
            .arg(track.contradicted.size());
    if (!track.confirmedPerhapsLater.empty() || !track.contradictedPerhapsLater.empty())
        words +=
            u' ' + tr("Another %1 are confirmed, and %2 contradicted, by independent sources that need not "
                      "be later.")
                       .arg(track.confirmedPerhapsLater.size())
                       .arg(track.contradictedPerhapsLater.size());
    return words;
}

} // namespace chancery
