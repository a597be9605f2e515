// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QString>
#include <QVariantMap>

namespace chancery {

/// How often commands and objects were chosen, so that what is used comes first. Uses long ago fade: past a
/// certain sum all counts are halved.
class UseCounts
{
public:
    UseCounts() = default;
    /// From what toVariant() gave; what is no count is left out.
    explicit UseCounts(const QVariantMap &stored);
    [[nodiscard]] QVariantMap toVariant() const;

    void add(const QString &key);
    [[nodiscard]] int count(const QString &key) const { return m_counts.value(key); }
    /// What use adds to the score of a fuzzyMatch(): it puts one of two like matches first, and never one
    /// that hardly matches before one that does.
    [[nodiscard]] int bonus(const QString &key) const;
    /// The keys that were used, most used first.
    [[nodiscard]] QStringList mostUsed() const;

private:
    QHash<QString, int> m_counts;
};

} // namespace chancery
