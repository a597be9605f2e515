// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QString>

#include <cstdint>
#include <optional>
#include <vector>

namespace chancery {

/// An outlet's name as names are compared: folded, without its leading article.
[[nodiscard]] QString outletName(const QString &publisher);

/// Finds out whom a sentence says it has its news from: "according to Reuters", "The Gazette reported",
/// "Tusk told CNN". Knows the outlets by name; what persons and states say is left aside, since reports that
/// quote the same speaker each heard him.
class AttributionFinder
{
public:
    AttributionFinder() = default;
    /// The number by which an outlet is found is its place in the list. Of equal names the first counts; a
    /// leading article does not, nor names of fewer than three letters.
    explicit AttributionFinder(const std::vector<QString> &outlets);

    /// The outlet that the sentence names as where it comes from; the first where it names several. Words
    /// inside of quoted speech are the speaker's and do not count.
    [[nodiscard]] std::optional<std::uint32_t> find(const QString &sentence) const;

private:
    struct Outlet
    {
        QString name; ///< folded
        std::uint32_t number;
    };
    /// By the first word, the longest name first.
    QHash<QString, std::vector<Outlet>> m_outlets;
};

} // namespace chancery
