// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/word_index.h"

#include "core/text/characters.h"

#include <algorithm>
#include <bit>

namespace chancery {

namespace {

/// FNV-1a (Fowler, Noll, Vo): short words, and the same on every machine.
std::uint32_t shortHashOf(QStringView word)
{
    std::uint32_t hash = 2166136261U;
    for (const QChar unit : word) {
        hash ^= unit.unicode();
        hash *= 16777619U;
    }
    return hash ^ (hash >> 15);
}

template<class Visitor>
void forEachWord(QStringView text, Visitor visit)
{
    for (qsizetype i = 0; i < text.size();) {
        if (!isWordUnit(text[i])) {
            ++i;
            continue;
        }
        qsizetype end = i + 1;
        while (end < text.size() &&
               (isWordUnit(text[end]) || ((text[end] == u',' || text[end] == u'.') && end + 1 < text.size() &&
                                          text[end - 1].isDigit() && text[end + 1].isDigit())))
            ++end;
        visit(text.mid(i, end - i), i);
        i = end;
    }
}

} // namespace

std::vector<TextWord> wordsOf(QStringView text)
{
    std::vector<TextWord> words;
    forEachWord(text, [&words](QStringView word, qsizetype start) { words.push_back({word, start}); });
    return words;
}

WordIndex::WordIndex(QStringView text)
{
    std::vector<std::uint32_t> hashes;
    std::vector<std::uint32_t> starts;
    forEachWord(text, [&](QStringView word, qsizetype start) {
        hashes.push_back(shortHashOf(word));
        starts.push_back(static_cast<std::uint32_t>(start));
    });
    // About as many buckets as words, a power of two of them.
    const std::size_t buckets = std::bit_ceil(std::max<std::size_t>(hashes.size(), 16));
    const auto mask = static_cast<std::uint32_t>(buckets - 1);
    m_firstOfBucket.assign(buckets + 1, 0);
    for (const std::uint32_t hash : hashes)
        ++m_firstOfBucket[(hash & mask) + 1];
    for (std::size_t i = 1; i <= buckets; ++i)
        m_firstOfBucket[i] += m_firstOfBucket[i - 1];
    m_places.resize(hashes.size());
    std::vector<std::uint32_t> next(m_firstOfBucket.begin(), m_firstOfBucket.end() - 1);
    for (std::size_t i = 0; i < hashes.size(); ++i)
        m_places[next[hashes[i] & mask]++] = starts[i];
}

WordIndex::Places WordIndex::placesOf(QStringView word) const
{
    if (m_places.empty())
        return {nullptr, nullptr};
    const std::size_t bucket = shortHashOf(word) & (m_firstOfBucket.size() - 2);
    return {m_places.data() + m_firstOfBucket[bucket], m_places.data() + m_firstOfBucket[bucket + 1]};
}

std::vector<qsizetype> WordIndex::likelyStarts(QStringView prefix, QStringView quote, QStringView suffix,
                                               std::size_t greatestCount) const
{
    // Each word of the quotation, and of what surrounds it, votes for the places where the quotation would
    // begin if that word were the one it looks like. Rare words are asked first: common ones add many votes
    // and tell little.
    struct Voter
    {
        Places places;
        qsizetype offset;
    };
    std::vector<Voter> voters;
    const auto collect = [&](QStringView text, qsizetype base) {
        forEachWord(text, [&](QStringView word, qsizetype start) {
            const Places places = placesOf(word);
            if (places.size() > 0)
                voters.push_back({places, base + start});
        });
    };
    collect(prefix, -prefix.size());
    collect(quote, 0);
    collect(suffix, quote.size());
    std::stable_sort(voters.begin(), voters.end(),
                     [](const Voter &a, const Voter &b) { return a.places.size() < b.places.size(); });

    constexpr std::size_t greatestVotes = 40'000;
    std::vector<qsizetype> votes;
    for (const Voter &voter : voters) {
        if (!votes.empty() && votes.size() + voter.places.size() > greatestVotes)
            break;
        for (const std::uint32_t *place = voter.places.first; place != voter.places.last; ++place)
            votes.push_back(static_cast<qsizetype>(*place) - voter.offset);
        if (votes.size() > 4 * greatestVotes)
            break;
    }
    std::sort(votes.begin(), votes.end());

    // Words shift against each other by what was added or left out between them.
    const qsizetype slack = std::max<qsizetype>(16, quote.size() / 4);
    struct Place
    {
        std::size_t count;
        qsizetype start;
    };
    std::vector<Place> places;
    std::size_t first = 0;
    for (std::size_t last = 0; last < votes.size(); ++last) {
        while (votes[last] - votes[first] > slack)
            ++first;
        const Place place{last - first + 1, votes[first]};
        if (places.empty() || votes[first] - places.back().start > slack)
            places.push_back(place);
        else if (place.count > places.back().count)
            places.back() = place;
    }
    std::stable_sort(places.begin(), places.end(),
                     [](const Place &a, const Place &b) { return a.count > b.count; });
    if (places.size() > greatestCount)
        places.resize(greatestCount);
    std::vector<qsizetype> starts;
    starts.reserve(places.size());
    for (const Place &place : places)
        starts.push_back(place.start);
    return starts;
}

} // namespace chancery
