// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/edtf.h"
#include "core/domain/time_range.h"

#include <QString>
#include <QStringView>
#include <QTimeZone>

#include <optional>

namespace chancery {

/// A time zone of the IANA database, by which clocks and instants are turned into each other. Before the
/// year 1 and after 9999 it keeps the offset that it has at that border.
class Zone
{
public:
    static Zone utc();
    /// None for a name that this system's database does not have.
    static std::optional<Zone> named(QStringView name);

    /// `Europe/Kyiv`.
    [[nodiscard]] const QString &name() const { return m_name; }
    /// How far its clocks are ahead of UTC at a second of UTC, in seconds.
    [[nodiscard]] int offsetAt(std::int64_t instant) const;
    /// What its clocks show at a second of UTC, as a second of its calendar.
    [[nodiscard]] CivilSecond clockAt(std::int64_t instant) const { return instant + offsetAt(instant); }
    /// The second of UTC at which its clocks show this. Of a clock reading that a change of clocks skips or
    /// repeats, the one by the offset before the change.
    [[nodiscard]] std::int64_t instantOf(CivilSecond clock) const;
    /// The last second of UTC at which they show it: of a reading that a change of clocks repeats the second
    /// one, else instantOf().
    [[nodiscard]] std::int64_t lastInstantOf(CivilSecond clock) const;

    friend bool operator==(const Zone &a, const Zone &b) { return a.m_name == b.m_name; }

private:
    Zone(QString name, QTimeZone zone);

    QString m_name;
    QTimeZone m_zone;
};

/// The stretch of an axis in a zone that a date takes. A time with a zone of its own stands where the axis
/// has that instant; days and times without a zone are those of the axis, for they are of the place that the
/// dossier speaks of. Where one end is open or unknown, that of the other; none for `../..`, all of time.
[[nodiscard]] std::optional<TimeRange> stretchOf(const Edtf &date, const Zone &axis);

} // namespace chancery
