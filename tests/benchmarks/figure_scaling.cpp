// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/benchmarks/bench_context.h"
#include "tests/benchmarks/figures.h"
#include "tests/benchmarks/generate_dossier.h"
#include "tests/benchmarks/gestures.h"

#include <QTemporaryDir>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace chancery::bench {

namespace {

constexpr std::uint32_t fewEvents = 10'000;
/// Rounds, each of which measures both dossiers in windows of their own: what the machine does besides should
/// hit both.
constexpr int rounds = 5;

double median(std::vector<double> values)
{
    const auto middle = values.begin() + static_cast<std::ptrdiff_t>((values.size() - 1) / 2);
    std::nth_element(values.begin(), middle, values.end());
    return *middle;
}

struct Medians
{
    std::vector<double> pan; ///< milliseconds, one of each round
    std::vector<double> zoom;
};

Status addRound(const BenchDossier &dossier, Report &report, Medians &medians)
{
    BenchContext context(dossier, report);
    const auto window = context.window();
    if (!window)
        return window.error();
    medians.pan.push_back(median(panAcross(**window)));
    medians.zoom.push_back(median(zoomToDayAndBack(**window)));
    return std::monostate();
}

} // namespace

/// What a frame costs with all the events, as a multiple of what it costs with ten thousand.
Status measureScaling(BenchContext &context)
{
    const QTemporaryDir folder;
    BenchDossier few = context.dossier();
    few.path = folder.filePath(u"few.dossier"_s);
    few.events = fewEvents;
    if (const auto error = generateDossier(few.path, few.events, few.seed))
        return *error;
    Medians ofAll;
    Medians ofFew;
    for (int round = 0; round < rounds; ++round) {
        if (const Status done = addRound(few, context.report(), ofFew); !done)
            return done;
        if (const Status done = addRound(context.dossier(), context.report(), ofAll); !done)
            return done;
    }
    const auto add = [&](const QString &name, const std::vector<double> &times,
                         const std::vector<double> &against) {
        const double p50 = median(times);
        const double p50OfFew = median(against);
        context.report().add({{u"name"_s, name},
                              {u"p50_ms"_s, rounded(p50, 3)},
                              {u"of_events"_s, static_cast<qint64>(fewEvents)},
                              {u"of_p50_ms"_s, rounded(p50OfFew, 3)},
                              {u"ratio"_s, rounded(p50 / p50OfFew, 2)}});
    };
    add(u"pan_scaling"_s, ofAll.pan, ofFew.pan);
    add(u"zoom_scaling"_s, ofAll.zoom, ofFew.zoom);
    return std::monostate();
}

} // namespace chancery::bench
