// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/edtf_parts.h"

#include "core/domain/edtf_grammar.h"

#include <algorithm>

namespace chancery {

namespace {

/// The days that a pattern such as `2026-XX-06` fits, of a year that is known.
std::vector<EdtfPart> matchingDays(const edtf::Date &date)
{
    if (edtf::hasUnspecified(date.yearDigits) || date.season != 0 || date.month.isEmpty() ||
        date.day.isEmpty() || edtf::yearsOf(date).first != edtf::yearsOf(date).last)
        return {{date.earliest, date.latest}};
    const std::int64_t year = edtf::yearsOf(date).first;
    std::vector<EdtfPart> days;
    for (int month = 1; month <= 12; ++month) {
        for (int day = 1; edtf::matches(date.month, month) && day <= daysInMonth(year, month); ++day) {
            if (edtf::matches(date.day, day))
                days.push_back({CivilDay::fromYmd(year, month, day), CivilDay::fromYmd(year, month, day)});
        }
    }
    return days;
}

bool beginsBefore(const EdtfPart &a, const EdtfPart &b)
{
    return a.first && b.first ? *a.first < *b.first : !a.first && b.first;
}

} // namespace

std::vector<EdtfPart> separateParts(const Edtf &date)
{
    const QString &text = date.toString();
    const bool isSet = text.startsWith(u'[') || text.startsWith(u'{');
    if (!isSet && (date.isInterval() || !text.contains(edtf::unspecified)))
        return {};
    const auto parsed = edtf::parse(text);
    if (!parsed)
        return {};
    std::vector<EdtfPart> parts;
    for (const edtf::Member &member : parsed->members) {
        if (member.first && !member.isRange) {
            const std::vector<EdtfPart> days = matchingDays(*member.first);
            parts.insert(parts.end(), days.begin(), days.end());
            continue;
        }
        parts.push_back({member.first ? std::optional(member.first->earliest) : std::nullopt,
                         member.last ? std::optional(member.last->latest) : std::nullopt});
    }
    std::sort(parts.begin(), parts.end(), beginsBefore);
    std::vector<EdtfPart> merged;
    for (const EdtfPart &part : parts) {
        const bool touches =
            !merged.empty() && (!merged.back().last || !part.first ||
                                part.first->daysSinceEpoch <= merged.back().last->daysSinceEpoch + 1);
        if (!touches)
            merged.push_back(part);
        else if (merged.back().last)
            merged.back().last = part.last ? std::max(*merged.back().last, *part.last) : part.last;
    }
    return merged.size() > 1 ? merged : std::vector<EdtfPart>();
}

std::vector<TimeRange> stretchesOfParts(const Edtf &date)
{
    std::vector<TimeRange> stretches;
    for (const EdtfPart &part : separateParts(date)) {
        const auto first = part.first ? part.first : part.last;
        const auto last = part.last ? part.last : part.first;
        if (first)
            stretches.push_back(
                {first->daysSinceEpoch * secondsPerDay, (last->daysSinceEpoch + 1) * secondsPerDay});
    }
    return stretches;
}

bool meansAll(const Edtf &date)
{
    return date.toString().startsWith(u'{');
}

} // namespace chancery
