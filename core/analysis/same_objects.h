// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/snapshot.h"

#include <QHash>
#include <QJsonObject>
#include <QJsonValue>
#include <QString>

#include <array>
#include <cstdint>
#include <optional>

namespace chancery {

/// Which objects of two dossiers are the same: those of one kind and id, and of the rest those that are the
/// same thing under another id – a source with the same text, address or title page, a passage with the same
/// words of the same source, a participant of the same name, a fact that says the same on the same passages.
class SameObjects
{
public:
    SameObjects(const Snapshot &before, const Snapshot &after);

    /// The row in the earlier dossier of an object that the later one has under another id; none for others.
    template<class Tag>
    [[nodiscard]] std::optional<Row<Tag>> renamed(Row<Tag> after) const
    {
        const auto &rows = m_rows[static_cast<std::size_t>(kindOfTag<Tag>)];
        const auto found = rows.constFind(after.value);
        return found == rows.cend() ? std::nullopt : std::optional(Row<Tag>{*found});
    }
    /// The id that an object of the earlier dossier has in the later one, if it is there.
    [[nodiscard]] QString laterId(const QString &earlier) const { return m_ids.value(earlier, earlier); }
    [[nodiscard]] bool areRenamed() const { return !m_ids.isEmpty(); }
    /// An object of the earlier dossier, in the interchange format, with what it names by the later one's
    /// ids. Its own id stays.
    [[nodiscard]] QJsonObject inLaterIds(const QJsonObject &object) const;

private:
    template<class Tag>
    void match(const Snapshot &before, const Snapshot &after);

    std::array<QHash<std::uint32_t, std::uint32_t>, objectKindCount>
        m_rows;                    ///< by kind, later row to earlier
    QHash<QString, QString> m_ids; ///< earlier to later
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
