// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/snapshot.h"

#include <QHash>
#include <QSet>
#include <QString>
#include <QStringList>

#include <vector>

namespace chancery {

/// A name in a text, in UTF-16 code units.
struct FoundName
{
    ObjectRef object;
    qsizetype start = 0;
    qsizetype length = 0;

    friend bool operator==(const FoundName &, const FoundName &) = default;
};

/// Finds in a text what a dossier has names for: participants by name and alias, and persons by their last
/// name where one alone bears it; events, options, figures and questions by their whole title. Case, accents
/// and what else search sets aside do not count. Of a kind with more than mostNames objects nothing is held.
class NameFinder
{
public:
    static constexpr std::uint32_t mostNames = 20000;

    explicit NameFinder(const Snapshot &snapshot);

    /// In the order of the text, none within another.
    [[nodiscard]] std::vector<FoundName> find(const QString &text) const;

    /// The events whose titles share most with a text, best first, `most` at most: half at least of the words
    /// that carry the title. For texts that speak of an event without its title.
    [[nodiscard]] std::vector<EventId> eventsLike(const QString &text, std::size_t most) const;

private:
    struct Name
    {
        ObjectRef object;
        QStringList words;
    };
    void add(const ObjectRef &object, const QString &name);
    void addLastNames(const std::vector<std::pair<ParticipantId, QString>> &persons);

    std::vector<Name> m_names;
    QHash<QString, std::vector<std::size_t>> m_byFirstWord; ///< the longest name first
    std::vector<std::pair<EventId, QSet<QString>>> m_events;
};

} // namespace chancery
