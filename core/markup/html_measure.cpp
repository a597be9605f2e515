// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/markup/html_measure.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace chancery {

namespace {

void addTo(HtmlMeasure &sum, const HtmlMeasure &part, int sign)
{
    sum.characters += sign * part.characters;
    sum.commas += sign * part.commas;
    sum.linked += sign * part.linked;
    sum.inHeadings += sign * part.inHeadings;
    sum.inLists += sign * part.inLists;
    sum.inProse += sign * part.inProse;
    sum.paragraphs += sign * part.paragraphs;
    sum.images += sign * part.images;
    sum.items += sign * part.items;
    sum.controls += sign * part.controls;
    sum.dataTables += sign * part.dataTables;
    sum.elements += sign * part.elements;
}

bool isComma(QChar character)
{
    static constexpr QStringView commas = u",،﹐︐︑⹁⸴⸲，、";
    return commas.contains(character);
}

HtmlMeasure ofText(const QString &text)
{
    HtmlMeasure measure;
    bool isAfterSpace = false;
    for (const QChar character : text) {
        if (isHtmlSpace(character)) {
            measure.characters += isAfterSpace ? 0 : 1;
            isAfterSpace = true;
            continue;
        }
        isAfterSpace = false;
        ++measure.characters;
        measure.commas += isComma(character) ? 1 : 0;
    }
    // White space alone is layout.
    if (measure.characters == 1 && isAfterSpace)
        measure.characters = 0;
    return measure;
}

bool holdsProse(const QString &name)
{
    static const QSet<QString> names{u"span"_s, u"li"_s, u"td"_s,  u"blockquote"_s, u"dl"_s, u"div"_s,
                                     u"ol"_s,   u"p"_s,  u"pre"_s, u"table"_s,      u"ul"_s};
    return names.contains(name);
}

/// What an element adds to the sums above it, given the sums within it.
void count(HtmlMeasure &measure, const HtmlNode &node)
{
    ++measure.elements;
    const QString &name = node.name;
    if (name == "a"_L1) {
        const double share = node.attribute("href"_L1).startsWith(u'#') ? 0.3 : 1.0;
        measure.linked = share * static_cast<double>(measure.characters);
    } else if (name == "p"_L1) {
        ++measure.paragraphs;
    } else if (name == "img"_L1 || name == "picture"_L1) {
        measure.images += name == "img"_L1 ? 1 : 0;
    } else if (name == "li"_L1) {
        ++measure.items;
    } else if (name == "input"_L1) {
        ++measure.controls;
    } else if (name == "ul"_L1 || name == "ol"_L1) {
        measure.inLists = measure.characters;
    } else if (isHeading(name)) {
        measure.inHeadings = measure.characters;
    }
    if (holdsProse(name))
        measure.inProse = measure.characters;
}

/// A table of data says so, or has heads, or is wide or long; one of a cell, or with a table in it, is
/// layout.
bool holdsData(const HtmlTree &tree, HtmlNodeId table)
{
    const HtmlNode &node = tree.at(table);
    if (node.attribute("role"_L1) == "presentation"_L1 || node.attribute("datatable"_L1) == "0"_L1)
        return false;
    if (node.has("summary"_L1))
        return true;
    int rows = 0;
    int columns = 0;
    int cells = 0;
    bool hasHeads = false;
    for (HtmlNodeId id = tree.following(table, table); id != HtmlNodeId::None;
         id = tree.following(id, table)) {
        const QString &name = tree.at(id).name;
        if (name == "table"_L1)
            return false;
        hasHeads = hasHeads || name == "caption"_L1 || name == "col"_L1 || name == "colgroup"_L1 ||
                   name == "tfoot"_L1 || name == "thead"_L1 || name == "th"_L1;
        if (name == "tr"_L1) {
            ++rows;
            cells = 0;
        } else if (name == "td"_L1) {
            columns = std::max(columns, ++cells);
        }
    }
    if (hasHeads)
        return true;
    if (rows == 1 || columns == 1)
        return false;
    return rows >= 10 || columns > 4 || rows * columns > 10;
}

} // namespace

bool isHeading(const QString &name)
{
    return name.size() == 2 && name[0] == u'h' && name[1] >= u'1' && name[1] <= u'6';
}

MeasuredHtml::MeasuredHtml(HtmlTree &tree)
    : m_tree(tree)
    , m_measures(tree.size())
    , m_isData(tree.size())
{
    const std::vector<HtmlNodeId> order = tree.within(tree.root());
    // Backwards, so that all within a node is summed up before the node itself.
    for (auto id = order.rbegin(); id != order.rend(); ++id) {
        const HtmlNode &node = tree.at(*id);
        HtmlMeasure &measure = m_measures[static_cast<std::size_t>(*id)];
        if (node.isText()) {
            measure = ofText(node.text);
        } else {
            count(measure, node);
            if (node.is("table"_L1)) {
                m_isData[static_cast<std::size_t>(*id)] = holdsData(tree, *id);
                measure.dataTables += isDataTable(*id) ? 1 : 0;
            }
        }
        if (node.parent != HtmlNodeId::None)
            addTo(m_measures[static_cast<std::size_t>(node.parent)], measure, 1);
    }
}

void MeasuredHtml::remove(HtmlNodeId id)
{
    const HtmlMeasure gone = of(id);
    for (HtmlNodeId up = m_tree.at(id).parent; up != HtmlNodeId::None; up = m_tree.at(up).parent)
        addTo(m_measures[static_cast<std::size_t>(up)], gone, -1);
    m_tree.remove(id);
}

} // namespace chancery
