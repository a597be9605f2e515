// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/search/name_table.h"

#include "core/text/search_words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace chancery {

Outcome<NameTable> NameTable::read(SearchReader &reader)
{
    NameTable table;
    const SearchReader::Reading reading(reader);
    if (reading.error())
        return *reading.error();
    SqlStatement &participants = reader.statement(u"SELECT row, name, id FROM participant ORDER BY row"_s);
    if (!participants.exec())
        return reader.error(participants);
    while (participants.next()) {
        const qlonglong row = participants.integer(0);
        table.add(row, participants.text(1));
        table.m_ids.insert(participants.text(2).toLower(), row);
    }
    if (participants.failed())
        return reader.error(participants);
    SqlStatement &aliases = reader.statement(
        u"SELECT participant, alias FROM participant_alias ORDER BY participant, position"_s);
    if (!aliases.exec())
        return reader.error(aliases);
    while (aliases.next())
        table.add(aliases.integer(0), aliases.text(1));
    if (aliases.failed())
        return reader.error(aliases);
    table.sort();
    return table;
}

void NameTable::add(qlonglong participant, const QString &name)
{
    const QString text = searchText(name);
    if (text.isEmpty())
        return;
    const auto index = static_cast<std::uint32_t>(m_names.size());
    const QStringList words = text.split(u' ');
    for (qsizetype i = 0; i < words.size(); ++i)
        m_words.push_back({words[i], index, static_cast<std::uint32_t>(i)});
    m_names.push_back({participant, words});
    m_whole[text].push_back(index);
    m_ofParticipant[participant].push_back(index);
}

void NameTable::sort()
{
    std::sort(m_words.begin(), m_words.end(), [](const Entry &a, const Entry &b) { return a.word < b.word; });
}

template<class Take>
void NameTable::withWord(const QString &word, bool isPrefix, Take take) const
{
    auto it = std::lower_bound(m_words.begin(), m_words.end(), word,
                               [](const Entry &entry, const QString &key) { return entry.word < key; });
    for (; it != m_words.end() && (isPrefix ? it->word.startsWith(word) : it->word == word); ++it)
        take(m_names[it->name], it->position);
}

NameTable::Numbers NameTable::containing(const QStringList &words, bool lastIsPrefix) const
{
    Numbers found;
    const bool single = words.size() == 1;
    withWord(words.first(), single && lastIsPrefix, [&](const Name &name, qsizetype position) {
        if (position + words.size() > name.words.size())
            return;
        for (qsizetype i = 1; i < words.size(); ++i) {
            const QString &word = name.words[position + i];
            const bool mayGoOn = lastIsPrefix && i + 1 == words.size();
            if (mayGoOn ? !word.startsWith(words[i]) : word != words[i])
                return;
        }
        found.insert(name.participant);
    });
    return found;
}

NameTable::Numbers NameTable::called(const QString &value) const
{
    const auto byId = m_ids.constFind(value.toLower());
    if (byId != m_ids.cend())
        return {*byId};
    const QString text = searchText(value);
    if (text.isEmpty())
        return {};
    Numbers found;
    for (const std::uint32_t index : m_whole.value(text))
        found.insert(m_names[index].participant);
    if (!found.empty())
        return found;
    const QStringList words = text.split(u' ');
    withWord(words.first(), true, [&](const Name &name, qsizetype) {
        const bool all = std::all_of(words.begin(), words.end(), [&](const QString &word) {
            return std::any_of(name.words.begin(), name.words.end(),
                               [&](const QString &own) { return own.startsWith(word); });
        });
        if (all)
            found.insert(name.participant);
    });
    return found;
}

QStringList NameTable::otherNames(const QStringList &words) const
{
    // A name that holds the words, too, is found by them.
    const QString own = words.join(u' ');
    QStringList others;
    for (const std::uint32_t index : m_whole.value(own)) {
        for (const std::uint32_t other : m_ofParticipant.value(m_names[index].participant)) {
            const QString name = m_names[other].words.join(u' ');
            if (!(u' ' + name + u' ').contains(u' ' + own + u' ') && !others.contains(name))
                others.append(name);
        }
    }
    return others;
}

} // namespace chancery
