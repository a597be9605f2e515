// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/snapshot.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace chancery {

/// Words that narrow a list of facts to those that have every one of them, whatever their case: in the
/// statement, or in a name or alias of somebody the fact concerns. Who is called so is looked up once.
class FactWords
{
public:
    FactWords() = default;
    /// For facts of this snapshot; null: of none.
    FactWords(const SnapshotPtr &snapshot, const QStringList &words);

    [[nodiscard]] const QStringList &words() const { return m_words; }
    [[nodiscard]] bool isEmpty() const { return m_words.isEmpty(); }
    [[nodiscard]] bool areIn(FactRow fact, const QString &statement) const;

private:
    /// What is as good as a word.
    struct Named
    {
        QStringList spellings;      ///< itself, and other names in one word of those whose name it is
        std::vector<FactRow> facts; ///< that concern a participant one of whose names has it; ascending
    };

    QStringList m_words;
    std::vector<Named> m_named;
};

} // namespace chancery
