// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/session/place_history.h"
#include "core/store/snapshot.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <optional>

namespace chancery {

/// How somebody left a dossier, to be found so again.
struct LastPlace
{
    Place place;
    QStringList views; ///< the names of those in front of others
    QByteArray layout; ///< how the views share the window, as the window has it; empty: as it is
    LaneGrouping lanes = LaneGrouping::Kind;
    std::optional<CivilDay> knownOn; ///< none: the whole dossier

    /// One line of JSON for settings files; fromText() reads it back. What cannot be read is left out.
    [[nodiscard]] QString toText() const;
    static LastPlace fromText(const QString &text);

    /// Without what the dossier does not have any more: the selected object, objects that the filter asks
    /// for. A range beside all that there is comes as near to it as a timeline goes.
    [[nodiscard]] LastPlace in(const Snapshot &snapshot, const TimeRange &extent) const;

    friend bool operator==(const LastPlace &, const LastPlace &) = default;
};

/// What tells a dossier from others in settings: its file, by the one path that leads there past all links,
/// and the id it gives itself.
QString dossierKey(const QString &location, const Snapshot &snapshot);

} // namespace chancery
