// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/source_overlap.h"

#include "core/text/overlap/shared_runs.h"

#include <algorithm>

namespace chancery {

namespace {

bool shareRoot(const Snapshot &snapshot, SourceRow first, SourceRow second)
{
    const std::vector<SourceRow> roots = snapshot.rootsOf(first);
    const std::vector<SourceRow> others = snapshot.rootsOf(second);
    return std::any_of(roots.begin(), roots.end(), [&others](SourceRow root) {
        return std::find(others.begin(), others.end(), root) != others.end();
    });
}

double greaterShare(const SourceOverlap &pair)
{
    return std::max(pair.overlap.shareOfFirst, pair.overlap.shareOfSecond);
}

} // namespace

std::vector<SourceOverlap> findSourceOverlaps(const Snapshot &snapshot)
{
    const auto textOf = [&snapshot](std::size_t source) {
        return snapshot.text(SourceRow{static_cast<std::uint32_t>(source)});
    };
    std::vector<SourceOverlap> pairs;
    std::uint32_t read = snapshot.count(ObjectKind::Source);
    QString text;
    for (const SharingTexts &sharing :
         findSharingTexts(snapshot.count(ObjectKind::Source), textOf, Fingerprints::All)) {
        const SourceRow first{sharing.first};
        const SourceRow second{sharing.second};
        if (sharing.first != read)
            text = textOf(read = sharing.first);
        TextOverlap overlap = findOverlap(text, textOf(sharing.second));
        if (!overlap.stretches.empty())
            pairs.push_back({first, second, std::move(overlap), shareRoot(snapshot, first, second)});
    }
    std::stable_sort(pairs.begin(), pairs.end(), [](const SourceOverlap &a, const SourceOverlap &b) {
        return greaterShare(a) > greaterShare(b);
    });
    return pairs;
}

} // namespace chancery
