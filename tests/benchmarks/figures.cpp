// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/benchmarks/figures.h"

using namespace Qt::StringLiterals;

namespace chancery::bench {

Status measureBriefing(BenchContext &context);
Status measureImport(BenchContext &context);
Status measureOpening(BenchContext &context);
Status measureMemory(BenchContext &context);
Status measurePan(BenchContext &context);
Status measureZoom(BenchContext &context);
Status measureScaling(BenchContext &context);
Status measureHover(BenchContext &context);
Status measureSelect(BenchContext &context);
Status measureMatrix(BenchContext &context);
Status measureDisagreements(BenchContext &context);
Status measureGroup(BenchContext &context);
Status measureMask(BenchContext &context);
Status measureFilter(BenchContext &context);
Status measurePassage(BenchContext &context);
Status measureAnchor(BenchContext &context);
Status measureSearch(BenchContext &context);
Status measureEditFirst(BenchContext &context);
Status measureEdit(BenchContext &context);
Status measureEditSource(BenchContext &context);

std::span<const BenchFigure> benchFigures()
{
    // Import and memory before the others: what they fetch stays in caches.
    static const BenchFigure figures[] = {
        {u"import"_s, measureImport},
        {u"open_first_frame"_s, measureOpening},
        {u"memory"_s, measureMemory},
        {u"pan"_s, measurePan},
        {u"zoom"_s, measureZoom},
        {u"scaling"_s, measureScaling},
        {u"hover"_s, measureHover},
        {u"select"_s, measureSelect},
        {u"matrix"_s, measureMatrix},
        {u"disagreements"_s, measureDisagreements},
        {u"group"_s, measureGroup},
        {u"mask"_s, measureMask},
        {u"briefing"_s, measureBriefing},
        {u"filter"_s, measureFilter},
        {u"passage"_s, measurePassage},
        {u"anchor"_s, measureAnchor},
        {u"search"_s, measureSearch},
        // Last: they change the dossier, and put it back.
        {u"edit_first"_s, measureEditFirst},
        {u"edit"_s, measureEdit},
        {u"edit_source"_s, measureEditSource},
    };
    return figures;
}

} // namespace chancery::bench
