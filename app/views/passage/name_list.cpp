// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/views/passage/name_list.h"

#include <algorithm>

namespace chancery {

using namespace Qt::StringLiterals;

namespace {

QChar plainForm(QChar character)
{
    switch (character.unicode()) {
    case u'\u00a0':
    case u'\u202f':
        return u' ';
    case u'\u2018':
    case u'\u2019':
        return u'\'';
    default:
        return character;
    }
}

QString plainForm(QStringView text)
{
    QString result(text.size(), Qt::Uninitialized);
    std::transform(text.begin(), text.end(), result.begin(), [](QChar c) { return plainForm(c); });
    return result;
}

/// The characters that end a word in the definition: KSyntaxHighlighting's own and those that the definition
/// adds.
bool endsWord(QChar character)
{
    static constexpr QStringView delimiters = u"\t !%&()*+,-./:;<=>?[\\]^{|}~‘’“”«»–—…\u00a0\u202f'\"";
    return delimiters.contains(character);
}

QString firstWord(QStringView text)
{
    const auto end = std::find_if(text.begin(), text.end(), endsWord);
    return text.first(end - text.begin()).toString();
}

} // namespace

NameList::NameList(const std::vector<Participant> &participants)
{
    for (const Participant &participant : participants) {
        QStringList names = participant.aliases;
        names.push_back(participant.name);
        for (const QString &name : names) {
            QString text = plainForm(name).simplified();
            if (text.startsWith("the "_L1, Qt::CaseInsensitive))
                text.remove(0, 4);
            const QString first = firstWord(text);
            // A name that begins in lower case is a common noun ("allies"), and would be found everywhere.
            if (first.isEmpty() || !first.front().isUpper())
                continue;
            m_names[first].push_back({text, participant.kind});
        }
    }
    for (std::vector<Name> &names : m_names) {
        std::stable_sort(names.begin(), names.end(),
                         [](const Name &a, const Name &b) { return a.folded.size() > b.folded.size(); });
    }
    for (std::size_t i = 0; i < m_firstWords.size(); ++i) {
        const auto kind = static_cast<ParticipantKind>(i);
        for (auto it = m_names.cbegin(); it != m_names.cend(); ++it) {
            if (std::any_of(it->begin(), it->end(), [kind](const Name &name) { return name.kind == kind; }))
                m_firstWords[i].push_back(it.key());
        }
        m_firstWords[i].sort();
    }
}

qsizetype NameList::matchAt(QStringView text, qsizetype position) const
{
    const auto names = m_names.constFind(firstWord(text.sliced(position)));
    if (names == m_names.constEnd())
        return 0;
    for (const Name &name : *names) {
        const qsizetype end = position + name.folded.size();
        if (end > text.size() || (end < text.size() && text[end].isLetterOrNumber()))
            continue;
        if (plainForm(text.sliced(position, name.folded.size())) == name.folded)
            return name.folded.size();
    }
    return 0;
}

} // namespace chancery
