// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/text/attribution/outlets.h"

#include <QHash>
#include <QString>

#include <cstdint>
#include <functional>
#include <optional>
#include <vector>

namespace chancery {

/// Finds out whom a sentence says it has its news from: "according to Reuters", "KYIV, Jan 6 (Reuters) –",
/// "The Gazette reported", "Tusk told CNN", "wie die dpa meldet", "со ссылкой на ТАСС". Knows the outlets by
/// name: those that it is given, and knownOutlets(); what persons and states say is left aside, since reports
/// that quote the same speaker each heard him.
class AttributionFinder
{
public:
    AttributionFinder() = default;
    /// The number by which an outlet is found is its place in the list; of equal names (outletName()) the
    /// first counts, and names of fewer than three letters do not unless they are known ones. Known outlets
    /// that are not in the list have the numbers behind it.
    explicit AttributionFinder(const std::vector<QString> &outlets);

    /// The outlet that the sentence names as where it comes from; the first where it names several. Words
    /// inside of quoted speech are the speaker's and do not count.
    [[nodiscard]] std::optional<std::uint32_t> find(const QString &sentence) const;
    /// The outlet whose copy a whole text is, as its head or its end says: a dateline with its name, a byline
    /// or a credit of its own. None where only a sentence within it has another's news.
    [[nodiscard]] std::optional<std::uint32_t> creditOf(const QString &text) const;
    /// The same with every outlet that is named together with it: `(dpa/Reuters)`, `AFP and AP reported`. The
    /// news may come from any of them. Empty where none is.
    [[nodiscard]] std::vector<std::uint32_t> findAll(const QString &sentence) const;
    [[nodiscard]] std::vector<std::uint32_t> creditsOf(const QString &text) const;
    /// The name of an outlet by its number, as outletName() has it.
    [[nodiscard]] const QString &name(std::uint32_t number) const { return m_names[number]; }

private:
    struct Outlet
    {
        QString name; ///< folded
        std::uint32_t number;
        bool declines; ///< may have an ending of its language behind it, as in Cyrillic
        /// The name without its article, which stands before it in another form: `au Monde`, `der "Welt"`.
        bool lacksArticle = false;
    };
    struct Place
    {
        std::uint32_t number;
        qsizetype start; ///< in the folded text
        qsizetype end;
    };
    void add(const QString &name, std::uint32_t number);
    /// Every outlet that stands in a folded text, in order, whatever it stands there for.
    [[nodiscard]] std::vector<Place> placesIn(const QString &text) const;
    [[nodiscard]] std::vector<std::uint32_t> together(const QString &text, const Place &found) const;
    /// The first outlet that stands in a folded text as `fits` has it, which is given the outlet's name and
    /// what is before and behind it.
    [[nodiscard]] std::optional<Place>
    first(const QString &text,
          const std::function<bool(const QString &name, QStringView head, QStringView tail)> &fits) const;
    [[nodiscard]] std::optional<std::uint32_t> findInEastAsian(const QString &text) const;

    std::vector<QString> m_names;
    /// By the first word, the longest name first.
    QHash<QString, std::vector<Outlet>> m_outlets;
    std::vector<Outlet> m_eastAsian;
};

} // namespace chancery
