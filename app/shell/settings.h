// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/views/timeline/axis_clock.h"
#include "core/search/use_counts.h"
#include "core/session/last_place.h"

#include <QByteArray>
#include <QSettings>
#include <QStringList>

#include <memory>
#include <optional>

namespace chancery {

/// Light, dark, or as the desktop has it.
enum class ColourScheme { System, Light, Dark };

/// What is remembered from one run to the next.
class Settings
{
public:
    /// Remembered in a file of that format and path; an empty path remembers nothing, for pictures and tests.
    explicit Settings(const QString &path);
    /// Remembered where the platform keeps an application's settings; and what is opened, in the desktop's
    /// list.
    static Settings ofUser();

    /// For the screens that there are: other ones have a geometry and a layout of their own, once a window
    /// was closed on them.
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

    /// Where the last export went; empty: none yet.
    [[nodiscard]] QString exportFolder() const;
    void setExportFolder(const QString &folder);
    /// The form of the last export of a kind, `briefing` or `data`, as its dialog names it.
    [[nodiscard]] QString exportForm(const QString &kind) const;
    void setExportForm(const QString &kind, const QString &form);

    /// Under which name changes are remembered; that of the system's user until another was given.
    [[nodiscard]] QString author() const;
    void setAuthor(const QString &author);

    /// The language of the program, as an ISO 639-1 code; empty: the desktop's.
    [[nodiscard]] QString language() const;
    void setLanguage(const QString &language);

    /// How large passages, lists and the timeline are written, in hundredths of the desktop's size.
    [[nodiscard]] int textSize() const;
    void setTextSize(int hundredths);
    static constexpr int smallestText = 60;
    static constexpr int largestText = 300;
    /// Whether nothing is to move of itself.
    [[nodiscard]] bool reducesMotion() const;
    void setReducesMotion(bool reduces);

    /// The keys that somebody gave to an action himself: those of QKeySequence::PortableText, none for no
    /// key; nothing where they are the program's own. `action` is its name.
    [[nodiscard]] std::optional<QStringList> keys(const QString &action) const;
    void setKeys(const QString &action, const std::optional<QStringList> &keys);

    /// How wide somebody made the columns of a table, in pixels; none where nobody touched them.
    [[nodiscard]] QList<int> columnWidths(const QString &table) const;
    void setColumnWidths(const QString &table, const QList<int> &widths);

    /// Whether the hint for those who open the first dossier has been shown.
    [[nodiscard]] bool hasShownFirstHint() const;
    void setFirstHintShown();

    /// How often what the palette offers was chosen.
    [[nodiscard]] UseCounts paletteUses() const;
    void setPaletteUses(const UseCounts &uses);

    /// Where a file lies that a source's text was taken from, by its SHA-256 or another name; empty where
    /// that is not known. The last 500 are.
    [[nodiscard]] QString fileOf(const QString &key) const;
    void setFileOf(const QString &key, const QString &path);

    /// The dossiers opened last, newest first.
    [[nodiscard]] QStringList recentDossiers() const;
    void addRecentDossier(const QString &location);

    /// Whether a start without a dossier opens those that were open at the last end, and which those are.
    [[nodiscard]] bool reopensLast() const;
    void setReopensLast(bool reopens);
    [[nodiscard]] QStringList openedLast() const;
    void setOpenedLast(const QStringList &locations);

    /// Where a dossier was left; none of one that is not known, or that was not opened for long: the last 200
    /// are. `dossier` is its dossierKey().
    [[nodiscard]] std::optional<LastPlace> lastPlace(const QString &dossier) const;
    void setLastPlace(const QString &dossier, const LastPlace &place);

private:
    explicit Settings(std::unique_ptr<QSettings> store)
        : m_store(std::move(store))
    {
    }

    [[nodiscard]] QByteArray ofScreens(const QString &key) const;

    bool m_isOfUser = false;
    std::unique_ptr<QSettings> m_store; ///< none: nothing is remembered
};

} // namespace chancery
