// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/text_attachment.h"

#include <algorithm>

namespace chancery {

namespace {

/// Of a selector's surroundings, in code points: what the W3C's recommendation leaves open and all of ours
/// have.
constexpr qsizetype surroundings = 32;

ReanchoredPassage located(Anchorer &anchorer, Passage passage)
{
    const Anchor anchor =
        anchorer.find({passage.exact, passage.prefix, passage.suffix, passage.start, passage.end});
    ReanchoredPassage result{std::move(passage), anchor.state, 0, 0, anchor.exact, {}, {}};
    if (anchor.state == AnchorState::Lost)
        return result;
    const CodePoints &points = anchorer.codePoints();
    result.start = points.fromUtf16(anchor.start);
    result.end = points.fromUtf16(anchor.end);
    const qsizetype from = points.toUtf16(std::max<qsizetype>(0, result.start - surroundings));
    const qsizetype to =
        points.toUtf16(std::min(points.length(), static_cast<qsizetype>(result.end) + surroundings));
    result.prefix = anchorer.text().mid(from, anchor.start - from);
    result.suffix = anchorer.text().mid(anchor.end, to - anchor.end);
    return result;
}

} // namespace

int AttachmentReport::count(AnchorState state) const
{
    return static_cast<int>(
        std::count_if(passages.begin(), passages.end(), [state](const auto &p) { return p.state == state; }));
}

bool AttachmentReport::isFaithful() const
{
    return std::all_of(passages.begin(), passages.end(), [](const auto &p) { return p.isFaithful(); });
}

bool AttachmentReport::isMostlyLost() const
{
    const auto faithful =
        std::count_if(passages.begin(), passages.end(), [](const auto &p) { return p.isFaithful(); });
    return static_cast<std::size_t>(faithful) * 2 < passages.size();
}

std::optional<AttachmentReport> reanchor(SourceDescription source, std::vector<Passage> passages,
                                         const QString &text, const Progress &progress)
{
    AttachmentReport report{std::move(source), {}};
    Anchorer anchorer(text);
    for (std::size_t i = 0; i < passages.size(); ++i) {
        if (progress && !progress(static_cast<double>(i) / static_cast<double>(passages.size())))
            return std::nullopt;
        report.passages.push_back(located(anchorer, std::move(passages[i])));
    }
    return report;
}

Change attachmentChange(const AttachmentReport &report, const QString &text, const QString &sha256,
                        const Edtf &day, const AttachedPages &pages)
{
    Change change;
    change.keepsLostPassages = true; // the report says which
    Source source{report.source, text};
    source.completeness = Completeness::Full;
    source.sha256 = sha256;
    source.attached = day;
    source.pages.assign(pages.starts.begin(), pages.starts.end());
    source.recognised = pages.recognised;
    const bool hasPages = !source.pages.empty();
    change.put.emplace_back(std::move(source));
    for (const ReanchoredPassage &one : report.passages) {
        if (!one.isFaithful())
            continue;
        Passage passage = one.passage;
        passage.start = one.start;
        passage.end = one.end;
        if (hasPages)
            passage.page.reset(); // its place tells
        if (one.state != AnchorState::Reflowed) {
            passage.prefix = one.prefix;
            passage.suffix = one.suffix;
        }
        if (!(passage == one.passage))
            change.put.emplace_back(std::move(passage));
    }
    return change;
}

} // namespace chancery
