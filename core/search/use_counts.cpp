// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/search/use_counts.h"

#include <algorithm>
#include <bit>

using namespace Qt::StringLiterals;

namespace chancery {

namespace {

constexpr int halvedAbove = 400;
constexpr int mostOfOne = 1 << 20; // what a settings file may claim

} // namespace

UseCounts::UseCounts(const QVariantMap &stored)
{
    for (auto entry = stored.begin(); entry != stored.end(); ++entry) {
        const int count = entry.value().toInt();
        if (count > 0)
            m_counts.insert(entry.key(), std::min(count, mostOfOne));
    }
}

QVariantMap UseCounts::toVariant() const
{
    QVariantMap result;
    for (auto entry = m_counts.begin(); entry != m_counts.end(); ++entry)
        result.insert(entry.key(), entry.value());
    return result;
}

void UseCounts::add(const QString &key)
{
    ++m_counts[key];
    qint64 sum = 0;
    for (const int count : std::as_const(m_counts))
        sum += count;
    if (sum <= halvedAbove)
        return;
    m_counts.removeIf([](auto entry) {
        entry.value() /= 2;
        return entry.value() == 0;
    });
}

int UseCounts::bonus(const QString &key) const
{
    // A doubling is worth a quarter of a letter; a word's start is worth three times as much.
    constexpr int most = 24;
    return std::min(most, 4 * static_cast<int>(std::bit_width(static_cast<unsigned>(count(key)))));
}

QStringList UseCounts::mostUsed() const
{
    QStringList keys = m_counts.keys();
    std::sort(keys.begin(), keys.end(), [this](const QString &a, const QString &b) {
        return count(a) != count(b) ? count(a) > count(b) : a < b;
    });
    return keys;
}

} // namespace chancery
