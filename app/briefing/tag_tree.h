// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QRectF>
#include <QString>

#include <deque>
#include <set>
#include <utility>
#include <vector>

class QPainter;

namespace chancery {

/// The logical structure of a briefing (ISO 32000-1, 14.7): its elements in reading order, made while blocks
/// are laid out. Painting brackets what belongs to an element with marks, from which the pages' marked
/// content is made afterwards (marked_content.h).
class TagTree
{
public:
    static constexpr int none = -1; ///< no element: an artifact, such as a rule or what stands on every page
    static constexpr int document = 0;

    struct Kid
    {
        enum class Kind { Element, Content, Annotation };
        Kind kind = Kind::Element;
        int value = 0; ///< element; MCID; number of the annotation
        int page = 0;  ///< of content
    };
    struct Element
    {
        const char *type = nullptr; ///< a standard structure type: `H1`, `TD`
        int parent = none;
        std::vector<Kid> kids = {};
        QString alternative = {};    ///< words for a figure
        QString actual = {};         ///< its characters, where the glyphs do not tell them
        QString language = {};       ///< BCP 47; empty: its parent's
        const char *scope = nullptr; ///< of a TH: `Row`, `Column`
        int columnSpan = 1;
        QRectF box = {};       ///< of a Figure, in points from the top left corner of its page
        bool isPlaced = false; ///< among its parent's kids
    };

    TagTree();

    /// Adds an element after what its parent has; of a parent that is none, none.
    int add(int parent, const char *type);
    /// Adds one that comes among its parent's kids where its content does: a link within a line.
    int addInline(int parent, const char *type);
    /// Says which characters an element has, where its glyphs may not tell: those of scripts that are shaped
    /// or run from right to left are painted as they are seen, and some stand for no single character; a soft
    /// hyphen is painted as a hyphen at the end of a line alone.
    void setActual(int element, const QString &text);
    static bool needsActual(const QString &text);
    void place(int element);

    [[nodiscard]] Element &at(int element) { return m_elements[static_cast<std::size_t>(element)]; }
    [[nodiscard]] const Element &at(int element) const
    {
        return m_elements[static_cast<std::size_t>(element)];
    }
    [[nodiscard]] int size() const { return static_cast<int>(m_elements.size()); }

    /// Marks are painted while this is set, which is so for a PDF alone.
    bool isMarking = false;
    /// Whether a line is painted for the first time. What is set again on a next page is an artifact there.
    bool isFirst(const void *text, int line) { return m_painted.insert({text, line}).second; }

    /// Where a mark's path is: far off every page. Its y is the element and 1, or 0 for the end of one.
    static constexpr int markX = -7340032;

private:
    std::deque<Element> m_elements; ///< grows without moving what there is
    std::set<std::pair<const void *, int>> m_painted;
};

/// Marks what is painted in its lifetime as an element's.
class TagScope
{
public:
    TagScope(TagTree *tree, QPainter &painter, int element);
    ~TagScope();
    TagScope(const TagScope &) = delete;
    TagScope &operator=(const TagScope &) = delete;
    [[nodiscard]] bool isMarking() const { return m_isMarking; }

private:
    QPainter &m_painter;
    bool m_isMarking;
};

} // namespace chancery
