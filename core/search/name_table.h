// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/search_reader.h"

#include <QHash>
#include <QString>
#include <QStringList>

#include <set>
#include <vector>

namespace chancery {

/// What participants are called: who searches for one name finds what bears another.
class NameTable
{
public:
    static Outcome<NameTable> read(SearchReader &reader);

    /// Row numbers (of the table) of participants.
    using Numbers = std::set<qlonglong>;

    /// Those one of whose names has the words side by side; the last may be the beginning of one.
    [[nodiscard]] Numbers containing(const QStringList &words, bool lastIsPrefix) const;
    /// Those whose whole name or id the words are; where nobody is called so, those of one of whose names
    /// each of the words begins one.
    [[nodiscard]] Numbers called(const QString &value) const;
    /// What else they are called whose whole name the words are: each as words with a space between.
    [[nodiscard]] QStringList otherNames(const QStringList &words) const;

private:
    struct Name
    {
        qlonglong participant;
        QStringList words;
    };
    void add(qlonglong participant, const QString &name);
    void sort();
    /// Calls `take` with every name that has the word, or one that begins so.
    template<class Take>
    void withWord(const QString &word, bool isPrefix, Take take) const;

    struct Entry
    {
        QString word;
        std::uint32_t name;
        std::uint32_t position;
    };
    std::vector<Name> m_names;
    std::vector<Entry> m_words; ///< by word
    QHash<QString, std::vector<std::uint32_t>> m_whole;
    QHash<qlonglong, std::vector<std::uint32_t>> m_ofParticipant;
    QHash<QString, qlonglong> m_ids; ///< in lower case
};

} // namespace chancery
