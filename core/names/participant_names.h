// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/snapshot.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace chancery {

/// Words that a participant's name is looked for by. Case and accents do not count, a word is found by its
/// beginning, and an alias is as good as the name.
class NameQuery
{
public:
    explicit NameQuery(const QString &words);

    /// Whether there is anything to look for.
    [[nodiscard]] bool isEmpty() const { return m_words.isEmpty(); }
    /// Whether the name or one alias has all the words.
    [[nodiscard]] bool matches(const Participant &participant) const;
    /// Whether the name or one alias is these words and no others.
    [[nodiscard]] bool isNameOf(const Participant &participant) const;

private:
    QString m_whole;
    QStringList m_words; ///< each with a space before
};

/// Whom a name means: those who bear this very name or alias; where nobody does, those whose name or alias
/// has all its words. In document order.
std::vector<ParticipantRow> participantsCalled(const Snapshot &snapshot, const QString &name);

/// The first passage that uses a name, among those that facts which concern the participant rest on.
std::optional<PassageRow> passageNaming(const Snapshot &snapshot, ParticipantRow participant,
                                        const QString &name);

} // namespace chancery
