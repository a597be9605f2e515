// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/markup/html_tree.h"

#include <vector>

namespace chancery {

/// Whether an element of this name is a heading: h1 to h6.
[[nodiscard]] bool isHeading(const QString &name);

/// What a part of a page is made of; sums over everything within it.
struct HtmlMeasure
{
    qsizetype characters = 0; ///< white space collapsed
    qsizetype commas = 0;     ///< of any script
    double linked = 0;        ///< characters of links; those within the page count for a third
    qsizetype inHeadings = 0;
    qsizetype inLists = 0;
    qsizetype inProse = 0; ///< in elements that prose stands in
    int paragraphs = 0;
    int images = 0;
    int items = 0;
    int controls = 0;
    int dataTables = 0;
    int elements = 0;

    [[nodiscard]] double linkShare() const
    {
        return characters > 0 ? linked / static_cast<double>(characters) : 0;
    }
};

/// A tree with the measure of each node, kept true while parts are removed.
class MeasuredHtml
{
public:
    /// Keeps the tree, which must live as long and be changed through remove() alone.
    explicit MeasuredHtml(HtmlTree &tree);

    [[nodiscard]] const HtmlTree &tree() const { return m_tree; }
    [[nodiscard]] const HtmlMeasure &of(HtmlNodeId id) const
    {
        return m_measures[static_cast<std::size_t>(id)];
    }
    /// Whether a table holds data rather than the page's layout.
    [[nodiscard]] bool isDataTable(HtmlNodeId id) const { return m_isData[static_cast<std::size_t>(id)]; }
    void remove(HtmlNodeId id);

private:
    HtmlTree &m_tree;
    std::vector<HtmlMeasure> m_measures;
    std::vector<bool> m_isData;
};

} // namespace chancery
