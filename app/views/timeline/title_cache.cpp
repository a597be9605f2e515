// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/views/timeline/title_cache.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace chancery {

namespace {

/// More than a screen can hold many times over; past it the cache starts anew.
constexpr qsizetype mostTitles = 20000;

} // namespace

QFont strongFont(QFont font)
{
    font.setWeight(QFont::DemiBold);
    return font;
}

TitleCache::TitleCache(SnapshotPtr snapshot, const QFont &font)
    : m_snapshot(std::move(snapshot))
    , m_metrics(font)
    , m_shaper(font)
    , m_strongMetrics(strongFont(font))
{
}

void TitleCache::setSnapshot(SnapshotPtr snapshot)
{
    m_snapshot = std::move(snapshot);
    m_entries.clear();
}

void TitleCache::require(std::span<const EventRow> rows)
{
    if (m_entries.size() > mostTitles)
        m_entries.clear();
    if (m_titles.size() > mostTitles)
        m_titles.clear();
    m_missing.clear();
    for (const EventRow row : rows)
        if (!m_entries.contains(row.value))
            m_missing.push_back(row);
    if (m_missing.empty())
        return;
    std::sort(m_missing.begin(), m_missing.end());
    m_missing.erase(std::unique(m_missing.begin(), m_missing.end()), m_missing.end());
    const std::vector<QString> titles = m_snapshot->titles(m_missing);
    for (std::size_t i = 0; i < m_missing.size() && i < titles.size(); ++i) {
        auto &title = m_titles[titles[i]];
        if (!title)
            title = std::make_shared<const ShapedText>(m_shaper.shape(titles[i]));
        m_entries.insert(m_missing[i].value, title);
    }
}

float TitleCache::width(EventRow row) const
{
    const auto entry = m_entries.constFind(row.value);
    return entry == m_entries.cend() ? 0.0F : (*entry)->width();
}

std::shared_ptr<const ShapedText> TitleCache::title(EventRow row) const
{
    return m_entries.value(row.value);
}

double TitleCache::widthOf(const QString &words)
{
    if (m_words.size() > mostTitles)
        m_words.clear();
    const auto known = m_words.constFind(words);
    return known != m_words.cend() ? *known : *m_words.insert(words, m_metrics.horizontalAdvance(words));
}

double TitleCache::strongWidthOf(const QString &words)
{
    if (m_strongWords.size() > mostTitles)
        m_strongWords.clear();
    const auto known = m_strongWords.constFind(words);
    return known != m_strongWords.cend()
               ? *known
               : *m_strongWords.insert(words, m_strongMetrics.horizontalAdvance(words));
}

const std::shared_ptr<const ShapedText> &TitleCache::number(std::uint32_t count, bool hasPlus)
{
    if (m_numbers.size() > mostTitles)
        m_numbers.clear();
    auto &number = m_numbers[std::uint64_t{count} * 2 + (hasPlus ? 1 : 0)];
    if (!number) {
        const QString text = QLocale().toString(count);
        number = std::make_shared<const ShapedText>(m_shaper.shapeNumber(hasPlus ? u'+' + text : text));
    }
    return number;
}

const std::shared_ptr<const ShapedText> &TitleCache::underWay(std::uint32_t count)
{
    if (m_underWay.size() > mostTitles)
        m_underWay.clear();
    auto &text = m_underWay[count];
    if (!text)
        text = std::make_shared<const ShapedText>(m_shaper.shape(
            QCoreApplication::translate("Timeline", "+%1 under way").arg(QLocale().toString(count))));
    return text;
}

} // namespace chancery
