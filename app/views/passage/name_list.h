// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/dossier.h"

#include <QHash>
#include <QString>
#include <QStringList>

#include <array>
#include <vector>

namespace chancery {

/// The names and aliases of participants, ready to be found in a text: the first words go into the keyword
/// lists of the definition, which know single words only, and the rest is compared here.
class NameList
{
public:
    NameList() = default;
    explicit NameList(const std::vector<Participant> &participants);

    /// The first words of the names of one kind, each once, in ascending order.
    [[nodiscard]] const QStringList &firstWords(ParticipantKind kind) const
    {
        return m_firstWords[static_cast<std::size_t>(kind)];
    }
    /// The length of the longest name that stands at a position, 0 where none does. Non-breaking spaces and
    /// typographic apostrophes count as plain ones; a name ends where the word does.
    [[nodiscard]] qsizetype matchAt(QStringView text, qsizetype position) const;

private:
    struct Name
    {
        QString folded;
        ParticipantKind kind;
    };
    /// By first word; of one first word the longest name first.
    QHash<QString, std::vector<Name>> m_names;
    std::array<QStringList, std::size_t{1} + static_cast<std::size_t>(ParticipantKind::Group)> m_firstWords;
};

} // namespace chancery
