// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/views/timeline/title_cache.h"

#include <QLocale>

#include <cmath>

namespace chancery {

namespace {

/// More than a screen can hold many times over; past it the cache starts anew.
constexpr qsizetype mostTitles = 20000;

} // namespace

TitleCache::TitleCache(SnapshotPtr snapshot, const QFont &font)
    : m_snapshot(std::move(snapshot))
    , m_metrics(font)
{
}

void TitleCache::require(std::span<const EventRow> rows)
{
    if (m_entries.size() > mostTitles)
        m_entries.clear();
    m_missing.clear();
    for (const EventRow row : rows)
        if (!m_entries.contains(row.value))
            m_missing.push_back(row);
    if (m_missing.empty())
        return;
    std::sort(m_missing.begin(), m_missing.end());
    m_missing.erase(std::unique(m_missing.begin(), m_missing.end()), m_missing.end());
    std::vector<QString> titles = m_snapshot->titles(m_missing);
    for (std::size_t i = 0; i < m_missing.size() && i < titles.size(); ++i) {
        const auto width = static_cast<float>(std::ceil(m_metrics.horizontalAdvance(titles[i])));
        m_entries.insert(m_missing[i].value, {std::move(titles[i]), width, {}, -1});
    }
}

float TitleCache::width(EventRow row) const
{
    const auto entry = m_entries.constFind(row.value);
    return entry == m_entries.cend() ? 0.0F : entry->width;
}

QString TitleCache::fitted(EventRow row, float width)
{
    const auto entry = m_entries.find(row.value);
    if (entry == m_entries.end())
        return {};
    if (width >= entry->width)
        return entry->title;
    if (std::abs(entry->elidedWidth - width) > 0.4F) {
        entry->elided = m_metrics.elidedText(entry->title, Qt::ElideRight, double{width});
        entry->elidedWidth = width;
    }
    return entry->elided;
}

const TitleCache::Number &TitleCache::number(std::uint32_t count)
{
    if (m_numbers.size() > mostTitles)
        m_numbers.clear();
    auto number = m_numbers.find(count);
    if (number == m_numbers.end()) {
        const QString text = QLocale().toString(count);
        number = m_numbers.insert(
            count, {text, u'+' + text, static_cast<float>(std::ceil(m_metrics.horizontalAdvance(text)))});
    }
    return *number;
}

} // namespace chancery
