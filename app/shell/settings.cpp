// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/shell/settings.h"

#include "app/shell/recently_used.h"
#include "core/session/author.h"

#include <QGuiApplication>
#include <QScreen>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace chancery {

namespace {

// Raised when docks come or go: a layout of other docks must not be restored.
constexpr auto geometryKey = "window/geometry"_L1;
constexpr auto layoutKey = "window/layout-4"_L1;
constexpr auto ownLayoutKey = "window/own-layout"_L1;
constexpr auto schemeKey = "window/colours"_L1;
constexpr auto wheelKey = "timeline/wheel-zooms"_L1;
constexpr auto clockKey = "timeline/clock"_L1;
constexpr auto dimsKey = "filter/dims"_L1;
constexpr auto authorKey = "author"_L1;
constexpr auto textSizeKey = "window/text-size"_L1;
constexpr auto languageKey = "language"_L1;
constexpr auto motionKey = "window/reduced-motion"_L1;
constexpr auto keysKey = "keys/"_L1;
constexpr auto columnsKey = "columns/"_L1;
constexpr auto firstHintKey = "help/first-hint-shown"_L1;
constexpr auto exportFolderKey = "export/folder"_L1;
constexpr auto exportFormKey = "export/form-"_L1;
constexpr auto passageKey = "passage/state"_L1;
constexpr auto paletteKey = "palette/uses"_L1;
constexpr auto recentKey = "dossiers/recent"_L1;
constexpr auto reopensKey = "dossiers/reopens-last"_L1;
constexpr auto openedKey = "dossiers/opened-last"_L1;
constexpr auto placesKey = "dossiers/places"_L1;
constexpr auto filesKey = "sources/files"_L1;
constexpr qsizetype mostRecent = 8;
constexpr qsizetype mostPlaces = 200;
constexpr qsizetype mostFiles = 500;

/// An entry of the list of places: the dossier's key, and behind it where it was left.
QString placeEntry(const QString &dossier, const QString &place)
{
    return dossier + u'\n' + place;
}

/// Tells one arrangement of screens from another: the laptop's own from the desk's.
QString screenSuffix()
{
    QStringList screens;
    for (const QScreen *screen : QGuiApplication::screens()) {
        const QRect area = screen->geometry();
        screens.append(u"%1x%2+%3+%4"_s.arg(area.width()).arg(area.height()).arg(area.x()).arg(area.y()));
    }
    return u'@' + screens.join(u',');
}

} // namespace

Settings::Settings(const QString &path)
    : m_store(path.isEmpty() ? nullptr : std::make_unique<QSettings>(path, QSettings::IniFormat))
{
}

Settings Settings::ofUser()
{
    Settings settings(std::make_unique<QSettings>());
    settings.m_isOfUser = true;
    return settings;
}

QByteArray Settings::ofScreens(const QString &key) const
{
    if (!m_store)
        return {};
    const QByteArray own = m_store->value(key + screenSuffix()).toByteArray();
    return own.isEmpty() ? m_store->value(key).toByteArray() : own;
}

QByteArray Settings::geometry() const
{
    return ofScreens(geometryKey);
}

QByteArray Settings::layout() const
{
    return ofScreens(layoutKey);
}

void Settings::setWindow(const QByteArray &geometry, const QByteArray &layout)
{
    if (!m_store)
        return;
    for (const QString &suffix : {QString(), screenSuffix()}) {
        m_store->setValue(geometryKey + suffix, geometry);
        m_store->setValue(layoutKey + suffix, layout);
    }
}

void Settings::forgetLayout()
{
    if (!m_store)
        return;
    m_store->remove(layoutKey);
    m_store->remove(layoutKey + screenSuffix());
}

ColourScheme Settings::colourScheme() const
{
    const QString scheme = m_store ? m_store->value(schemeKey).toString() : QString();
    if (scheme == "dark"_L1)
        return ColourScheme::Dark;
    return scheme == "light"_L1 ? ColourScheme::Light : ColourScheme::System;
}

void Settings::setColourScheme(ColourScheme scheme)
{
    if (!m_store)
        return;
    switch (scheme) {
    case ColourScheme::System:
        m_store->remove(schemeKey);
        break;
    case ColourScheme::Light:
        m_store->setValue(schemeKey, u"light"_s);
        break;
    case ColourScheme::Dark:
        m_store->setValue(schemeKey, u"dark"_s);
        break;
    }
}

QByteArray Settings::passageState() const
{
    return m_store ? m_store->value(passageKey).toByteArray() : QByteArray();
}

QByteArray Settings::ownLayout() const
{
    return m_store ? m_store->value(ownLayoutKey).toByteArray() : QByteArray();
}

void Settings::setOwnLayout(const QByteArray &layout)
{
    if (m_store)
        m_store->setValue(ownLayoutKey, layout);
}

void Settings::setPassageState(const QByteArray &state)
{
    if (m_store)
        m_store->setValue(passageKey, state);
}

bool Settings::wheelZooms() const
{
    return m_store && m_store->value(wheelKey).toBool();
}

void Settings::setWheelZooms(bool zooms)
{
    if (m_store)
        m_store->setValue(wheelKey, zooms);
}

AxisClock Settings::axisClock() const
{
    const QString clock = m_store ? m_store->value(clockKey).toString() : QString();
    return clock == "reader"_L1 ? AxisClock::Reader : clock == "utc"_L1 ? AxisClock::Utc : AxisClock::Dossier;
}

void Settings::setAxisClock(AxisClock clock)
{
    if (!m_store)
        return;
    switch (clock) {
    case AxisClock::Dossier:
        m_store->remove(clockKey);
        break;
    case AxisClock::Reader:
        m_store->setValue(clockKey, u"reader"_s);
        break;
    case AxisClock::Utc:
        m_store->setValue(clockKey, u"utc"_s);
        break;
    }
}

bool Settings::dimsFiltered() const
{
    return m_store && m_store->value(dimsKey).toBool();
}

void Settings::setDimsFiltered(bool dims)
{
    if (m_store)
        m_store->setValue(dimsKey, dims);
}

QString Settings::exportFolder() const
{
    return m_store ? m_store->value(exportFolderKey).toString() : QString();
}

void Settings::setExportFolder(const QString &folder)
{
    if (m_store)
        m_store->setValue(exportFolderKey, folder);
}

QString Settings::exportForm(const QString &kind) const
{
    return m_store ? m_store->value(exportFormKey + kind).toString() : QString();
}

void Settings::setExportForm(const QString &kind, const QString &form)
{
    if (m_store)
        m_store->setValue(exportFormKey + kind, form);
}

QString Settings::author() const
{
    const QString given = m_store ? m_store->value(authorKey).toString() : QString();
    return given.isEmpty() ? systemUserName() : given;
}

void Settings::setAuthor(const QString &author)
{
    if (m_store)
        m_store->setValue(authorKey, author);
}

int Settings::textSize() const
{
    constexpr int asDesktop = 100;
    return m_store ? std::clamp(m_store->value(textSizeKey, asDesktop).toInt(), smallestText, largestText)
                   : asDesktop;
}

void Settings::setTextSize(int hundredths)
{
    if (m_store)
        m_store->setValue(textSizeKey, std::clamp(hundredths, smallestText, largestText));
}

QString Settings::language() const
{
    return m_store ? m_store->value(languageKey).toString() : QString();
}

void Settings::setLanguage(const QString &language)
{
    if (m_store)
        m_store->setValue(languageKey, language);
}

bool Settings::reducesMotion() const
{
    return m_store && m_store->value(motionKey).toBool();
}

void Settings::setReducesMotion(bool reduces)
{
    if (m_store)
        m_store->setValue(motionKey, reduces);
}

std::optional<QStringList> Settings::keys(const QString &action) const
{
    if (!m_store || !m_store->contains(keysKey + action))
        return std::nullopt;
    // An empty list comes back from a file as one that holds an empty text.
    QStringList keys = m_store->value(keysKey + action).toStringList();
    keys.removeAll(QString());
    return keys;
}

void Settings::setKeys(const QString &action, const std::optional<QStringList> &keys)
{
    if (!m_store)
        return;
    if (keys)
        m_store->setValue(keysKey + action, keys->isEmpty() ? QStringList{QString()} : *keys);
    else
        m_store->remove(keysKey + action);
}

QList<int> Settings::columnWidths(const QString &table) const
{
    QList<int> widths;
    if (m_store && !table.isEmpty()) {
        for (const QString &width : m_store->value(columnsKey + table).toStringList())
            widths.append(width.toInt());
    }
    return widths;
}

void Settings::setColumnWidths(const QString &table, const QList<int> &widths)
{
    if (!m_store || table.isEmpty())
        return;
    QStringList texts;
    for (const int width : widths)
        texts.append(QString::number(width));
    m_store->setValue(columnsKey + table, texts);
}

bool Settings::hasShownFirstHint() const
{
    // Where nothing is remembered it would return each time.
    return !m_store || m_store->value(firstHintKey).toBool();
}

void Settings::setFirstHintShown()
{
    if (m_store)
        m_store->setValue(firstHintKey, true);
}

UseCounts Settings::paletteUses() const
{
    return m_store ? UseCounts(m_store->value(paletteKey).toMap()) : UseCounts();
}

void Settings::setPaletteUses(const UseCounts &uses)
{
    if (m_store)
        m_store->setValue(paletteKey, uses.toVariant());
}

QString Settings::fileOf(const QString &key) const
{
    const QStringList files = m_store ? m_store->value(filesKey).toStringList() : QStringList();
    for (const QString &entry : files) {
        if (entry.startsWith(key + u'\t'))
            return entry.mid(key.size() + 1);
    }
    return {};
}

void Settings::setFileOf(const QString &key, const QString &path)
{
    if (!m_store || key.isEmpty())
        return;
    QStringList files = m_store->value(filesKey).toStringList();
    files.removeIf([&key](const QString &entry) { return entry.startsWith(key + u'\t'); });
    files.prepend(key + u'\t' + path);
    m_store->setValue(filesKey, QStringList(files.mid(0, mostFiles)));
}

QStringList Settings::recentDossiers() const
{
    return m_store ? m_store->value(recentKey).toStringList() : QStringList();
}

void Settings::addRecentDossier(const QString &location)
{
    if (!m_store)
        return;
    QStringList recent = recentDossiers();
    recent.removeAll(location);
    recent.prepend(location);
    m_store->setValue(recentKey, QStringList(recent.mid(0, mostRecent)));
    if (m_isOfUser && !location.startsWith("builtin:"_L1))
        addToDesktopRecent(location);
}

bool Settings::reopensLast() const
{
    return m_store && m_store->value(reopensKey).toBool();
}

void Settings::setReopensLast(bool reopens)
{
    if (m_store)
        m_store->setValue(reopensKey, reopens);
}

QStringList Settings::openedLast() const
{
    return m_store ? m_store->value(openedKey).toStringList() : QStringList();
}

void Settings::setOpenedLast(const QStringList &locations)
{
    if (m_store)
        m_store->setValue(openedKey, locations);
}

std::optional<LastPlace> Settings::lastPlace(const QString &dossier) const
{
    if (!m_store)
        return std::nullopt;
    const QString start = placeEntry(dossier, {});
    for (const QStringList places = m_store->value(placesKey).toStringList(); const QString &entry : places) {
        if (entry.startsWith(start))
            return LastPlace::fromText(entry.mid(start.size()));
    }
    return std::nullopt;
}

void Settings::setLastPlace(const QString &dossier, const LastPlace &place)
{
    if (!m_store)
        return;
    m_store->sync(); // other windows keep places, too
    QStringList places = m_store->value(placesKey).toStringList();
    places.removeIf(
        [start = placeEntry(dossier, {})](const QString &entry) { return entry.startsWith(start); });
    places.prepend(placeEntry(dossier, place.toText()));
    m_store->setValue(placesKey, QStringList(places.mid(0, mostPlaces)));
}

} // namespace chancery
