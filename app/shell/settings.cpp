// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/shell/settings.h"

#include "core/session/author.h"

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
constexpr auto passageKey = "passage/state"_L1;
constexpr auto paletteKey = "palette/uses"_L1;
constexpr auto recentKey = "dossiers/recent"_L1;
constexpr auto placesKey = "dossiers/places"_L1;
constexpr qsizetype mostRecent = 8;
constexpr qsizetype mostPlaces = 200;

/// An entry of the list of places: the dossier's key, and behind it where it was left.
QString placeEntry(const QString &dossier, const QString &place)
{
    return dossier + u'\n' + place;
}

} // namespace

Settings::Settings(const QString &path)
    : m_store(path.isEmpty() ? nullptr : std::make_unique<QSettings>(path, QSettings::IniFormat))
{
}

Settings Settings::ofUser()
{
    return Settings(std::make_unique<QSettings>());
}

QByteArray Settings::geometry() const
{
    return m_store ? m_store->value(geometryKey).toByteArray() : QByteArray();
}

QByteArray Settings::layout() const
{
    return m_store ? m_store->value(layoutKey).toByteArray() : QByteArray();
}

void Settings::setWindow(const QByteArray &geometry, const QByteArray &layout)
{
    if (!m_store)
        return;
    m_store->setValue(geometryKey, geometry);
    m_store->setValue(layoutKey, layout);
}

void Settings::forgetLayout()
{
    if (m_store)
        m_store->remove(layoutKey);
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

UseCounts Settings::paletteUses() const
{
    return m_store ? UseCounts(m_store->value(paletteKey).toMap()) : UseCounts();
}

void Settings::setPaletteUses(const UseCounts &uses)
{
    if (m_store)
        m_store->setValue(paletteKey, uses.toVariant());
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
