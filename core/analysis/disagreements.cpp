// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/disagreements.h"

#include "core/analysis/fact_evidence.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>
#include <array>
#include <map>

using namespace Qt::StringLiterals;

namespace chancery {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("Disagreement", text);
}

template<class T>
void sortUnique(std::vector<T> &values)
{
    std::sort(values.begin(), values.end());
    values.erase(std::unique(values.begin(), values.end()), values.end());
}

/// Contradictions first, updates last.
int rank(DisagreementKind kind)
{
    static constexpr std::array order{DisagreementKind::Contradiction, DisagreementKind::Denial,
                                      DisagreementKind::Difference, DisagreementKind::Update};
    return static_cast<int>(std::find(order.begin(), order.end(), kind) - order.begin());
}

/// Turns conflicts of claims into disagreements.
class Teller
{
public:
    Teller(const Snapshot &snapshot, const std::vector<Claim> &claims)
        : m_snapshot(snapshot)
        , m_claims(claims)
    {
    }

    Disagreement tell(const Conflict &conflict)
    {
        Disagreement result{{}, conflict.kind, conflict.aspect, {}, {}, {}};
        if (conflict.subject)
            result.subject = refAt(*conflict.subject);
        else
            result.subject = m_snapshot.idAt(m_claims[conflict.sides.front().claims.front()].fact);
        if (conflict.participant)
            result.participant =
                refAt({ObjectKind::Participant, conflict.participant->value}).as<ParticipantTag>();
        result.sides.reserve(conflict.sides.size());
        for (const ConflictSide &side : conflict.sides)
            result.sides.push_back(tell(conflict, side));
        result.id = nameOf(result);
        return result;
    }

private:
    QString nameOf(const Disagreement &disagreement)
    {
        QString name = toTerm(disagreement.about) + u':' + disagreement.subject.id;
        if (disagreement.participant)
            name += u':' + disagreement.participant->toString();
        if (m_names.contains(name))
            name += u':' + m_snapshot.idAt(disagreement.sides.front().facts.front()).toString();
        m_names.insert(name);
        return name;
    }

    ObjectRef refAt(const ClaimObject &object)
    {
        const auto [known, isNew] = m_refs.try_emplace(object);
        if (isNew)
            known->second = m_snapshot.refAt(object.kind, object.row);
        return known->second;
    }

    struct SourceFacts
    {
        Reliability reliability = Reliability::F;
        std::optional<FactDate> published;
    };

    const SourceFacts &factsOf(SourceRow row)
    {
        const auto [known, isNew] = m_sources.try_emplace(row);
        if (isNew) {
            const Source source = m_snapshot.at(row);
            known->second.reliability = source.reliability;
            if (source.published)
                known->second.published = FactDate{*source.published, true};
        }
        return known->second;
    }

    DisagreementSide tell(const Conflict &conflict, const ConflictSide &side)
    {
        DisagreementSide result;
        result.disputed = side.disputed;
        std::vector<ClaimSupport> rests = side.passages;
        for (const std::size_t place : side.claims) {
            const Claim &claim = m_claims[place];
            result.facts.push_back(claim.fact);
            rests.insert(rests.end(), claim.supports.begin(), claim.supports.end());
        }
        sortUnique(result.facts);
        std::sort(rests.begin(), rests.end(), [](const ClaimSupport &a, const ClaimSupport &b) {
            return std::tie(a.source, a.passage) < std::tie(b.source, b.passage);
        });
        rests.erase(std::unique(rests.begin(), rests.end()), rests.end());

        std::vector<SourceRow> roots;
        std::optional<FactDate> first;
        std::optional<FactDate> last;
        for (const ClaimSupport &support : rests) {
            result.passages.push_back(support.passage);
            roots.push_back(support.root);
            if (!result.sources.empty() && result.sources.back() == support.source)
                continue;
            result.sources.push_back(support.source);
            const SourceFacts &source = factsOf(support.source);
            result.reliability = std::min(result.reliability, source.reliability);
            if (source.published && (!first || isEarlier(source.published, first)))
                first = source.published;
            if (source.published && (!last || isEarlier(last, source.published)))
                last = source.published;
        }
        sortUnique(roots);
        result.roots = static_cast<std::uint32_t>(roots.size());
        if (first)
            result.firstPublished = first->date;
        if (last)
            result.lastPublished = last->date;
        result.label = labelOf(conflict, side);
        return result;
    }

    QString labelOf(const Conflict &conflict, const ConflictSide &side)
    {
        if (side.claims.empty())
            return tr("contradicted");
        const Claim &claim = m_claims[side.claims.front()];
        if (conflict.aspect == ConflictAspect::Assertion && claim.kind == FactKind::EventStatus)
            return assertionLabel(conflict, claim);
        if (claim.kind == FactKind::Answer || aspectOf(claim) == ConflictAspect::Statement ||
            conflict.aspect == ConflictAspect::Statement)
            return m_snapshot.at(claim.fact).statement;
        const QString value = valueLabel(claim);
        const bool looksAhead =
            (claim.kind == FactKind::EventStatus &&
             static_cast<EventStatus>(claim.term) == EventStatus::Planned) ||
            (claim.kind == FactKind::Participation && isProspective(static_cast<Role>(claim.term)));
        switch (claim.circumstances.assertion) {
        case Assertion::Planned:
            return looksAhead ? value : tr("%1 (planned)").arg(value);
        case Assertion::Alleged:
            return tr("%1 (alleged)").arg(value);
        case Assertion::Denied:
            return tr("%1 (denied)").arg(value);
        default:
            return value;
        }
    }

    /// Beside an allegation, a report that has the event as alleged says that there is no more to it; without
    /// one it is the allegation.
    [[nodiscard]] QString assertionLabel(const Conflict &conflict, const Claim &claim) const
    {
        const bool anyAlleges =
            std::any_of(conflict.sides.begin(), conflict.sides.end(), [this](const ConflictSide &side) {
                return !side.claims.empty() &&
                       m_claims[side.claims.front()].circumstances.assertion == Assertion::Alleged;
            });
        const auto status = static_cast<EventStatus>(claim.term);
        if (claim.circumstances.assertion == Assertion::Denied)
            return tr("denied");
        if (claim.circumstances.assertion == Assertion::Alleged)
            return tr("alleged");
        if (status != EventStatus::Alleged)
            return label(status);
        return anyAlleges ? tr("unsubstantiated") : tr("alleged");
    }

    QString valueLabel(const Claim &claim)
    {
        switch (claim.kind) {
        case FactKind::Figure:
            return claim.value.toReadable();
        case FactKind::EventDate: {
            const std::optional<Edtf> date = m_snapshot.at(claim.fact).date;
            return date ? date->toReadable() : QString();
        }
        case FactKind::EventPlace:
            return claim.place;
        case FactKind::EventStatus:
            return label(static_cast<EventStatus>(claim.term));
        case FactKind::Participation:
            return label(static_cast<Role>(claim.term));
        case FactKind::Position:
            return label(static_cast<Stance>(claim.term));
        default:
            return {};
        }
    }

    const Snapshot &m_snapshot;
    const std::vector<Claim> &m_claims;
    std::map<ClaimObject, ObjectRef> m_refs;
    std::map<SourceRow, SourceFacts> m_sources;
    QSet<QString> m_names;
};

} // namespace

std::vector<Disagreement> findDisagreements(const Snapshot &snapshot)
{
    const std::vector<Claim> claims = snapshot.claims();
    std::vector<Conflict> conflicts = conflictsAmong(claims);
    std::stable_sort(conflicts.begin(), conflicts.end(), [](const Conflict &a, const Conflict &b) {
        return std::pair(rank(a.kind), a.aspect) < std::pair(rank(b.kind), b.aspect);
    });
    Teller teller(snapshot, claims);
    std::vector<Disagreement> result;
    result.reserve(conflicts.size());
    for (const Conflict &conflict : conflicts)
        result.push_back(teller.tell(conflict));
    return result;
}

QString title(const Snapshot &snapshot, const Disagreement &disagreement)
{
    const QString subject = snapshot.title(disagreement.subject);
    if (!disagreement.participant)
        return subject;
    const QString who = snapshot.title(*disagreement.participant);
    return disagreement.about == ConflictAspect::Position ? tr("%1 on %2").arg(who, subject)
                                                          : tr("%1 in %2").arg(who, subject);
}

QString toTerm(ConflictAspect aspect)
{
    switch (aspect) {
    case ConflictAspect::Figure:
        return u"figure"_s;
    case ConflictAspect::Date:
        return u"date"_s;
    case ConflictAspect::Place:
        return u"place"_s;
    case ConflictAspect::State:
        return u"status"_s;
    case ConflictAspect::Role:
        return u"role"_s;
    case ConflictAspect::Position:
        return u"position"_s;
    case ConflictAspect::Answer:
        return u"answer"_s;
    case ConflictAspect::Assertion:
        return u"assertion"_s;
    case ConflictAspect::Statement:
        return u"statement"_s;
    }
    return {};
}

QString label(ConflictAspect aspect)
{
    switch (aspect) {
    case ConflictAspect::Figure:
        return tr("figure");
    case ConflictAspect::Date:
        return tr("date");
    case ConflictAspect::Place:
        return tr("place");
    case ConflictAspect::State:
        return tr("status");
    case ConflictAspect::Role:
        return tr("role");
    case ConflictAspect::Position:
        return tr("position");
    case ConflictAspect::Answer:
        return tr("expectation");
    case ConflictAspect::Assertion:
        return tr("allegation");
    case ConflictAspect::Statement:
        return tr("statement");
    }
    return {};
}

} // namespace chancery
