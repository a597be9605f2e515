// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/fact_evidence.h"

#include "core/analysis/analysis_words.h"
#include "core/compare/wish_words.h"

#include <algorithm>
#include <limits>
#include <tuple>

using namespace Qt::StringLiterals;

namespace chancery {

using analysis_words::tr;

namespace {

/// What a date is ordered by.
auto orderOf(const std::optional<FactDate> &when)
{
    using Day = std::numeric_limits<std::int64_t>;
    if (!when)
        return std::tuple{true, Day::max(), Day::max()};
    const std::optional<CivilDay> first = when->date.earliest();
    const std::optional<CivilDay> last = when->date.latest();
    return std::tuple{false, first ? first->daysSinceEpoch : Day::min(),
                      last ? last->daysSinceEpoch : Day::max()};
}

} // namespace

std::vector<SourceRow> supportingSources(const Snapshot &snapshot, const Fact &fact)
{
    std::vector<SourceRow> sources;
    for (const Evidence &evidence : fact.evidence) {
        if (evidence.relation != Relation::Supports)
            continue;
        const auto passage = snapshot.rowOf(evidence.passage);
        if (!passage)
            continue;
        const auto source = snapshot.rowOf(snapshot.at(*passage).source);
        if (source && std::find(sources.begin(), sources.end(), *source) == sources.end())
            sources.push_back(*source);
    }
    return sources;
}

std::optional<FactDate> dateOf(const Snapshot &snapshot, const Fact &fact)
{
    if (fact.date)
        return FactDate{*fact.date};
    if (fact.said)
        return FactDate{.date = *fact.said, .ofSource = false, .isSaid = true};
    std::optional<FactDate> first;
    for (const Evidence &evidence : fact.evidence) {
        const auto row =
            evidence.relation == Relation::Supports ? snapshot.rowOf(evidence.passage) : std::nullopt;
        if (!row)
            continue;
        const Passage passage = snapshot.at(*row);
        const auto source = snapshot.rowOf(passage.source);
        const std::optional<Edtf> published = passage.published ? passage.published
                                              : source          ? snapshot.at(*source).published
                                                                : std::nullopt;
        if (!published)
            continue;
        const std::optional<FactDate> candidate = FactDate{.date = *published, .ofSource = true};
        if (!first || isEarlier(candidate, first))
            first = candidate;
    }
    return first;
}

QString FactDate::inWords(const QString &shown) const
{
    return ofSource ? tr("reported %1").arg(shown) : isSaid ? tr("said %1").arg(shown) : shown;
}

QString conditionInWords(const Fact &fact)
{
    const Condition *condition = conditionOf(fact.payload);
    return condition ? u"%1 %2"_s.arg(label(condition->kind), condition->text) : QString();
}

Circumstances circumstancesOf(const Snapshot &snapshot, const Fact &fact)
{
    Circumstances result;
    result.assertion = fact.assertion;
    // As in claims: what one wishes for is no more there than what is planned.
    if (fact.kind() == FactKind::Figure && fact.assertion == Assertion::Reported &&
        saysWished(fact.statement))
        result.assertion = Assertion::Planned;
    if (!fact.speaker.isEmpty())
        result.speaker = snapshot.rowOf(fact.speaker);
    if (const auto &when = fact.date ? fact.date : fact.said) {
        const std::optional<Zone> zone = Zone::named(snapshot.info().timeZone);
        result.when = std::make_shared<const ReportedDate>(ReportedDate::of(*when, zone ? &*zone : nullptr));
    }
    for (const SourceRow row : supportingSources(snapshot, fact)) {
        const std::optional<Edtf> published = snapshot.at(row).published;
        if (!published)
            continue;
        const DayRange day = DayRange::of(*published);
        std::optional<DayRange> &first = result.published;
        if (!first || std::tie(day.last, day.first) < std::tie(first->last, first->first))
            first = day;
    }
    return result;
}

bool isEarlier(const std::optional<FactDate> &a, const std::optional<FactDate> &b)
{
    return orderOf(a) < orderOf(b);
}

} // namespace chancery
