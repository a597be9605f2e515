// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/views/timeline/axis_clock.h"
#include "core/models/use_counts.h"
#include "core/session/last_place.h"

#include <QByteArray>
#include <QSettings>
#include <QStringList>

#include <memory>

namespace chancery {

/// Light, dark, or as the desktop has it.
enum class ColourScheme { System, Light, Dark };

/// What is remembered from one run to the next.
class Settings
{
public:
    /// Remembered in a file of that format and path; an empty path remembers nothing, for pictures and tests.
    explicit Settings(const QString &path);
    /// Remembered where the platform keeps an application's settings.
    static Settings ofUser();

    [[nodiscard]] QByteArray geometry() const;
    [[nodiscard]] QByteArray layout() const;
    void setWindow(const QByteArray &geometry, const QByteArray &layout);
    void forgetLayout();
    /// The arrangement that somebody made himself and kept; empty where there is none.
    [[nodiscard]] QByteArray ownLayout() const;
    void setOwnLayout(const QByteArray &layout);

    /// Which marks the passage view shows, and how it is divided.
    [[nodiscard]] QByteArray passageState() const;
    void setPassageState(const QByteArray &state);

    [[nodiscard]] ColourScheme colourScheme() const;
    void setColourScheme(ColourScheme scheme);

    /// Whether the plain wheel zooms the timeline, and Ctrl+wheel scrolls its lanes.
    [[nodiscard]] bool wheelZooms() const;
    void setWheelZooms(bool zooms);
    /// By whose clocks the timeline's ruler counts.
    [[nodiscard]] AxisClock axisClock() const;
    void setAxisClock(AxisClock clock);

    /// Whether the timeline and the facts show what a filter leaves out, pale.
    [[nodiscard]] bool dimsFiltered() const;
    void setDimsFiltered(bool dims);

    /// Under which name changes are remembered; that of the system's user until another was given.
    [[nodiscard]] QString author() const;
    void setAuthor(const QString &author);

    /// How often what the palette offers was chosen.
    [[nodiscard]] UseCounts paletteUses() const;
    void setPaletteUses(const UseCounts &uses);

    /// The dossiers opened last, newest first.
    [[nodiscard]] QStringList recentDossiers() const;
    void addRecentDossier(const QString &location);

    /// Where a dossier was left; none of one that is not known, or that was not opened for long: the last 200
    /// are. `dossier` is its dossierKey().
    [[nodiscard]] std::optional<LastPlace> lastPlace(const QString &dossier) const;
    void setLastPlace(const QString &dossier, const LastPlace &place);

private:
    explicit Settings(std::unique_ptr<QSettings> store)
        : m_store(std::move(store))
    {
    }

    std::unique_ptr<QSettings> m_store; ///< none: nothing is remembered
};

} // namespace chancery
