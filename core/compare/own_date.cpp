// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/compare/own_date.h"

#include "core/compare/reported_date.h"

#include <QCoreApplication>

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace chancery {

namespace {

/// So many reports are held against each other; of an event with more, the first ones.
constexpr std::size_t mostCompared = 256;

/// How firmly an event is said to have been then: a plan last.
int firmness(Assertion assertion)
{
    switch (assertion) {
    case Assertion::Reported:
    case Assertion::Confirmed:
        return 0;
    case Assertion::Announced:
    case Assertion::Alleged:
        return 1;
    case Assertion::Planned:
        return 2;
    case Assertion::Denied:
        return 3;
    }
    return 3;
}

/// A plan, or what was announced of a day that was still to come.
bool isPlan(const DateReport &report)
{
    const auto first = report.date.earliest();
    const bool isAhead =
        report.assertion == Assertion::Announced && report.published && first && *report.published < *first;
    return isAhead || report.assertion == Assertion::Planned;
}

class Chooser
{
public:
    Chooser(std::span<const DateReport> reports, const Zone *zone)
        : m_reports(reports)
    {
        m_dates.reserve(reports.size());
        for (const DateReport &report : reports)
            m_dates.push_back(ReportedDate::of(report.date, zone));
    }

    OwnDate choose()
    {
        OwnDate result;
        result.own = best();
        for (std::size_t i = 0; i < m_reports.size(); ++i) {
            const auto kind = kindOf(i, result.own);
            const bool isTold =
                !kind || std::any_of(result.others.begin(), result.others.end(), [&](const OtherDate &told) {
                    return told.kind == *kind && m_reports[told.report].date == m_reports[i].date;
                });
            if (!isTold)
                result.others.push_back({i, *kind});
        }
        return result;
    }

private:
    [[nodiscard]] bool isOfAny(std::size_t report) const
    {
        return !m_dates[report].isUnbounded() && m_reports[report].assertion != Assertion::Denied;
    }

    [[nodiscard]] bool agree(std::size_t a, std::size_t b) const
    {
        return isSame(m_dates[a], m_dates[b]) || isCloser(m_dates[a], m_dates[b]) ||
               isCloser(m_dates[b], m_dates[a]) || isPartOf(m_dates[a], m_dates[b]) ||
               isPartOf(m_dates[b], m_dates[a]);
    }

    [[nodiscard]] std::optional<std::size_t> best() const
    {
        std::vector<std::size_t> candidates;
        for (std::size_t i = 0; i < m_reports.size() && candidates.size() < mostCompared; ++i) {
            if (isOfAny(i))
                candidates.push_back(i);
        }
        if (candidates.empty()) {
            // All of time is a date, too, where nothing else is said.
            const auto any = std::find_if(m_reports.begin(), m_reports.end(), [](const DateReport &report) {
                return report.assertion != Assertion::Denied;
            });
            if (any == m_reports.end())
                return std::nullopt;
            return static_cast<std::size_t>(any - m_reports.begin());
        }
        const bool onlyPlans = std::all_of(candidates.begin(), candidates.end(),
                                           [this](std::size_t i) { return isPlan(m_reports[i]); });
        if (!onlyPlans)
            std::erase_if(candidates, [this](std::size_t i) { return isPlan(m_reports[i]); });
        const auto rank = [&](std::size_t i) {
            const DateReport &report = m_reports[i];
            const auto agreeing = std::count_if(candidates.begin(), candidates.end(),
                                                [&](std::size_t other) { return agree(i, other); });
            const std::int64_t newest = report.published ? -report.published->daysSinceEpoch : 0;
            const int doubt = m_dates[i].isUncertain ? 1 : 0;
            // Of plans the newest holds; of reports the most credible, and of those what is not in doubt.
            return onlyPlans ? std::tuple(0, newest, std::int64_t{report.credibility}, doubt, -agreeing, i)
                             : std::tuple(firmness(report.assertion), std::int64_t{report.credibility},
                                          std::int64_t{-agreeing}, doubt, newest, i);
        };
        std::vector<decltype(rank(0))> ranks;
        ranks.reserve(candidates.size());
        for (const std::size_t i : candidates)
            ranks.push_back(rank(i));
        std::vector<std::size_t> order(candidates.size());
        for (std::size_t i = 0; i < order.size(); ++i)
            order[i] = i;
        std::sort(order.begin(), order.end(),
                  [&ranks](std::size_t a, std::size_t b) { return ranks[a] < ranks[b]; });
        std::size_t own = candidates[order.front()];
        for (const std::size_t place : order) {
            if (isMoreClosely(candidates[place], own))
                own = candidates[place];
        }
        return own;
    }

    /// Whether one says what the other does, and more closely or with less doubt.
    [[nodiscard]] bool isMoreClosely(std::size_t a, std::size_t b) const
    {
        const auto doubt = [this](std::size_t i) {
            return (m_dates[i].isApproximate ? 1 : 0) + (m_dates[i].isUncertain ? 1 : 0);
        };
        if (isPartOf(m_dates[a], m_dates[b]))
            return false;
        return isSame(m_dates[a], m_dates[b])
                   ? doubt(a) < doubt(b)
                   : isCloser(m_dates[a], m_dates[b]) || isPartOf(m_dates[b], m_dates[a]);
    }

    /// What a report is to the event's own date; none where it says the same.
    [[nodiscard]] std::optional<OtherDateKind> kindOf(std::size_t report,
                                                      std::optional<std::size_t> chosen) const
    {
        if (m_reports[report].assertion == Assertion::Denied)
            return OtherDateKind::Denied;
        const std::size_t own = chosen.value_or(report);
        if (report == own || m_dates[report].isUnbounded() || isSame(m_dates[report], m_dates[own]))
            return std::nullopt;
        if (isPlan(m_reports[report]))
            return OtherDateKind::Planned;
        // Whoever tells of one day of the talks does not dispute the others.
        const bool saysLess =
            isCloser(m_dates[own], m_dates[report]) || isPartOf(m_dates[report], m_dates[own]);
        return saysLess ? OtherDateKind::Vaguer : OtherDateKind::Differing;
    }

    std::span<const DateReport> m_reports;
    std::vector<ReportedDate> m_dates;
};

} // namespace

OwnDate ownDateOf(std::span<const DateReport> reports, const Zone *zone)
{
    // Nearly every event of a large dossier has one date.
    if (reports.size() == 1 && reports.front().assertion != Assertion::Denied)
        return {0, {}, isPlan(reports.front())};
    OwnDate chosen = Chooser(reports, zone).choose();
    chosen.isPlanned = chosen.own && isPlan(reports[*chosen.own]);
    return chosen;
}

QString toTerm(OtherDateKind kind)
{
    switch (kind) {
    case OtherDateKind::Planned:
        return u"planned"_s;
    case OtherDateKind::Vaguer:
        return u"vaguer"_s;
    case OtherDateKind::Differing:
        return u"differing"_s;
    case OtherDateKind::Denied:
        return u"denied"_s;
    }
    return {};
}

QString label(OtherDateKind kind)
{
    switch (kind) {
    case OtherDateKind::Planned:
        return QCoreApplication::translate("OtherDate", "planned");
    case OtherDateKind::Vaguer:
        return QCoreApplication::translate("OtherDate", "less closely");
    case OtherDateKind::Differing:
        return QCoreApplication::translate("OtherDate", "by another report");
    case OtherDateKind::Denied:
        return QCoreApplication::translate("OtherDate", "denied");
    }
    return {};
}

} // namespace chancery
