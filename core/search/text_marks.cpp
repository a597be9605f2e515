// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/search/text_marks.h"

#include "core/text/search_words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace chancery {

namespace {

bool standsAt(const std::vector<SearchWord> &words, size_t at, const QueryPattern &pattern)
{
    const auto count = static_cast<size_t>(pattern.words.size());
    if (at + count > words.size())
        return false;
    for (size_t i = 0; i < count; ++i) {
        const QString &word = words[at + i].word;
        const QString &wanted = pattern.words[static_cast<qsizetype>(i)];
        const bool mayGoOn = pattern.isPrefix && i + 1 == count;
        if (mayGoOn ? !word.startsWith(wanted) : word != wanted)
            return false;
    }
    return true;
}

/// How many words with hyphens between make the one word of a pattern: two of `long-term`. None: 0.
size_t compoundAt(const QString &text, const std::vector<SearchWord> &words, size_t at,
                  const QueryPattern &pattern)
{
    constexpr size_t most = 4;
    if (pattern.words.size() != 1)
        return 0;
    const QString &wanted = pattern.words.first();
    QString together = words[at].word;
    for (size_t next = at + 1; next < words.size() && next < at + most && wanted.startsWith(together);
         ++next) {
        const qsizetype end = words[next - 1].start + words[next - 1].length;
        const bool isJoined = words[next].start == end + 1 &&
                              (text[end] == u'-' || text[end] == QChar(0x2010) || text[end] == QChar(0x2011));
        if (!isJoined)
            return 0;
        together += words[next].word;
        if (together == wanted || (pattern.isPrefix && together.startsWith(wanted)))
            return next - at + 1;
    }
    return 0;
}

/// In order, and what touches or overlaps made one.
void tidy(std::vector<MarkRange> &ranges)
{
    std::sort(ranges.begin(), ranges.end(), [](const MarkRange &a, const MarkRange &b) {
        return a.start != b.start ? a.start < b.start : a.length > b.length;
    });
    std::vector<MarkRange> result;
    for (const MarkRange &range : ranges) {
        if (!result.empty() && range.start < result.back().start + result.back().length) {
            MarkRange &last = result.back();
            last.length = std::max(last.length, range.start + range.length - last.start);
        } else {
            result.push_back(range);
        }
    }
    ranges = std::move(result);
}

} // namespace

TextMarks markText(const QString &text, const std::vector<QueryPattern> &patterns)
{
    const std::vector<SearchWord> words = searchWords(text);
    TextMarks marks;
    marks.words = words.size();
    marks.hits.resize(patterns.size());
    marks.whole.resize(patterns.size());
    for (size_t at = 0; at < words.size(); ++at) {
        for (size_t p = 0; p < patterns.size(); ++p) {
            const bool stands = standsAt(words, at, patterns[p]);
            const size_t count = stands ? static_cast<size_t>(patterns[p].words.size())
                                        : compoundAt(text, words, at, patterns[p]);
            if (count == 0)
                continue;
            const SearchWord &last = words[at + count - 1];
            marks.ranges.push_back({words[at].start, last.start + last.length - words[at].start});
            marks.hits[p] = static_cast<std::uint16_t>(std::min(marks.hits[p] + 1, 0xFFFF));
            if (!stands || last.word == patterns[p].words.last())
                marks.whole[p] = true;
        }
    }
    tidy(marks.ranges);
    return marks;
}

Excerpt excerptOf(const QString &text, const std::vector<QueryPattern> &patterns, qsizetype length)
{
    // A text may be a book: what is looked at is what a reader would scroll through.
    constexpr qsizetype lookedAt = 200000;
    const QString near = text.left(lookedAt);
    const TextMarks all = markText(near, patterns);
    const qsizetype first = all.ranges.empty() ? 0 : all.ranges.front().start;
    qsizetype start = std::max<qsizetype>(0, first - length / 4);
    qsizetype end = std::min(text.size(), start + length);
    if (start > 0) {
        while (start < first && !text[start - 1].isSpace())
            ++start;
    }
    while (end < text.size() && end > first && !text[end].isSpace())
        --end;
    QString piece = text.mid(start, end - start).simplified();
    if (start > 0)
        piece.prepend(u"… "_s);
    if (end < text.size())
        piece.append(u" …"_s);
    TextMarks marks = markText(piece, patterns);
    return {std::move(piece), std::move(marks.ranges)};
}

} // namespace chancery
