// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/snapshot.h"

#include <QHash>
#include <QJsonObject>
#include <QJsonValue>
#include <QSet>
#include <QString>

#include <array>
#include <cstdint>
#include <optional>
#include <vector>

namespace chancery {

/// Which objects of two dossiers are the same: those of one kind and id, and of the rest those that are the
/// same thing under another id – a source with the same text, address or title page, a passage with the same
/// words of the same source, a participant of the same name, a fact that says the same on the same passages.
class SameObjects
{
public:
    enum class Matching : std::uint8_t {
        Exact, ///< as above
        /// An id that went over to another object does not make it the same, and neither id nor title has to
        /// agree: an event or participant of another name of which the same is told, a passage that was
        /// reworded, a fact of the same kind on the same passages.
        Close
    };

    SameObjects(const Snapshot &before, const Snapshot &after, Matching matching = Matching::Exact);

    /// The row in the earlier dossier of an object that the later one has under another id; none for others.
    template<class Tag>
    [[nodiscard]] std::optional<Row<Tag>> renamed(Row<Tag> after) const
    {
        const auto &rows = m_rows[static_cast<std::size_t>(kindOfTag<Tag>)];
        const auto found = rows.constFind(after.value);
        return found == rows.cend() ? std::nullopt : std::optional(Row<Tag>{*found});
    }
    /// Whether an object of the earlier dossier is one of the later under another id.
    template<class Tag>
    [[nodiscard]] bool isRenamed(Row<Tag> before) const
    {
        return m_renamed[static_cast<std::size_t>(kindOfTag<Tag>)].contains(before.value);
    }
    /// The id that an object of the earlier dossier has in the later one, if it is there.
    [[nodiscard]] QString laterId(const QString &earlier) const { return m_ids.value(earlier, earlier); }
    [[nodiscard]] bool areRenamed() const { return !m_ids.isEmpty(); }
    /// An object of the earlier dossier, in the interchange format, with what it names by the later one's
    /// ids. Its own id stays.
    [[nodiscard]] QJsonObject inLaterIds(const QJsonObject &object) const;

private:
    /// Objects of one kind that may be others': rows of either dossier, and what they are, in the later
    /// one's ids.
    struct Candidates
    {
        std::vector<std::uint32_t> rows;
        std::vector<QJsonObject> objects;
        std::vector<bool> isTaken;
    };
    struct Pools
    {
        Candidates earlier;
        Candidates later;
    };

    template<class Tag>
    void match();
    template<class Tag>
    [[nodiscard]] Pools pools() const;
    template<class Tag>
    void matchKeys(Pools &pools, const std::vector<std::vector<QByteArray>> &earlierKeys,
                   const std::vector<std::vector<QByteArray>> &laterKeys);
    /// Those that are most like each other, down to that likeness (0 to 1).
    template<class Tag, class Likeness>
    void matchLikest(Pools &pools, double least, const Likeness &likeness);
    template<class Tag>
    void matchToldOf(Pools &pools);
    template<class Tag>
    void pair(Pools &pools, std::size_t earlier, std::size_t later);

    const Snapshot &m_before;
    const Snapshot &m_after;
    Matching m_matching;
    std::array<QHash<std::uint32_t, std::uint32_t>, objectKindCount>
        m_rows;                                                 ///< by kind, later row to earlier
    std::array<QSet<std::uint32_t>, objectKindCount> m_renamed; ///< by kind, earlier rows
    QHash<QString, QString> m_ids;                              ///< earlier to later
};

/// A value of the interchange format with what it names by other ids.
[[nodiscard]] QJsonValue withIds(const QJsonValue &value, const QHash<QString, QString> &ids);

/// An object as it is; a source with its text, which a snapshot keeps apart.
template<class R>
auto wholeObject(const Snapshot &snapshot, R row)
{
    return snapshot.at(row);
}
[[nodiscard]] Source wholeObject(const Snapshot &snapshot, SourceRow row);

} // namespace chancery
