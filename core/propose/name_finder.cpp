// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/propose/name_finder.h"

#include "core/check/statement_words.h"
#include "core/text/search_words.h"

#include <algorithm>

namespace chancery {

namespace {

constexpr qsizetype shortestLastName = 4;

QStringList searchedWordsOf(const QString &name)
{
    QStringList words;
    for (const SearchWord &word : searchWords(name))
        words.append(word.word);
    return words;
}

} // namespace

NameFinder::NameFinder(const Snapshot &snapshot)
{
    const auto count = [&snapshot](ObjectKind kind) {
        const std::uint32_t all = snapshot.count(kind);
        return all > mostNames ? 0 : all;
    };
    std::vector<std::pair<ParticipantId, QString>> persons;
    for (std::uint32_t row = 0; row < count(ObjectKind::Participant); ++row) {
        const Participant one = snapshot.at(ParticipantRow{row});
        add(one.id, one.name);
        for (const QString &alias : one.aliases)
            add(one.id, alias);
        if (one.kind == ParticipantKind::Person)
            persons.emplace_back(one.id, one.name);
    }
    addLastNames(persons);
    for (const ObjectKind kind :
         {ObjectKind::Event, ObjectKind::Option, ObjectKind::Figure, ObjectKind::Question}) {
        for (std::uint32_t row = 0; row < count(kind); ++row) {
            const ObjectRef ref = snapshot.refAt(kind, row);
            const QString title = snapshot.title(ref);
            add(ref, title);
            if (kind == ObjectKind::Event)
                m_events.emplace_back(ref.as<EventTag>(), carryingWords(title));
        }
    }
    for (auto &names : m_byFirstWord) {
        std::stable_sort(names.begin(), names.end(), [this](std::size_t a, std::size_t b) {
            return m_names[a].words.size() > m_names[b].words.size();
        });
    }
}

void NameFinder::add(const ObjectRef &object, const QString &name)
{
    QStringList words = searchedWordsOf(name);
    if (words.isEmpty())
        return;
    m_byFirstWord[words.front()].push_back(m_names.size());
    m_names.push_back({object, std::move(words)});
}

void NameFinder::addLastNames(const std::vector<std::pair<ParticipantId, QString>> &persons)
{
    QHash<QString, std::vector<ParticipantId>> byLastName;
    for (const auto &[id, name] : persons) {
        const QStringList words = searchedWordsOf(name);
        if (words.size() > 1 && words.back().size() >= shortestLastName)
            byLastName[words.back()].push_back(id);
    }
    for (auto it = byLastName.cbegin(); it != byLastName.cend(); ++it) {
        if (it->size() == 1 && !m_byFirstWord.contains(it.key()))
            add(it->front(), it.key());
    }
}

std::vector<FoundName> NameFinder::find(const QString &text) const
{
    const std::vector<SearchWord> words = searchWords(text);
    std::vector<FoundName> found;
    for (std::size_t at = 0; at < words.size();) {
        const auto candidates = m_byFirstWord.constFind(words[at].word);
        std::size_t taken = 0;
        if (candidates != m_byFirstWord.cend()) {
            for (const std::size_t index : *candidates) {
                const Name &name = m_names[index];
                const auto length = static_cast<std::size_t>(name.words.size());
                const bool isThere =
                    at + length <= words.size() &&
                    std::equal(name.words.begin(), name.words.end(),
                               words.begin() + static_cast<std::ptrdiff_t>(at),
                               [](const QString &a, const SearchWord &b) { return a == b.word; });
                if (!isThere)
                    continue;
                const SearchWord &last = words[at + length - 1];
                found.push_back({name.object, words[at].start, last.start + last.length - words[at].start});
                taken = length;
                break;
            }
        }
        at += std::max<std::size_t>(taken, 1);
    }
    return found;
}

std::vector<EventId> NameFinder::eventsLike(const QString &text, std::size_t most) const
{
    const QSet<QString> words = carryingWords(text);
    std::vector<std::pair<double, EventId>> ranked;
    for (const auto &[event, title] : m_events) {
        if (title.isEmpty())
            continue;
        int shared = 0;
        for (const QString &word : title)
            shared += words.contains(word) ? 1 : 0;
        const double share = shared / static_cast<double>(title.size());
        if (shared > 0 && share >= 0.5)
            ranked.emplace_back(share + 0.01 * shared, event);
    }
    std::stable_sort(ranked.begin(), ranked.end(),
                     [](const auto &a, const auto &b) { return a.first > b.first; });
    std::vector<EventId> best;
    for (const auto &[share, event] : ranked) {
        if (best.size() == most)
            break;
        best.push_back(event);
    }
    return best;
}

} // namespace chancery
