// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLatin1StringView>
#include <QList>
#include <QString>
#include <QStringList>

#include <cstdint>
#include <vector>

namespace chancery {

/// A node's place in its tree.
enum class HtmlNodeId : std::int32_t { None = -1 };

struct HtmlAttribute
{
    QString name; ///< in lower case
    QString value;
};

/// An element or a piece of text.
struct HtmlNode
{
    QString name; ///< of an element, in lower case; empty for text
    QString text; ///< of a text, entities resolved, white space as it is in the source
    QList<HtmlAttribute> attributes;
    HtmlNodeId parent = HtmlNodeId::None;
    HtmlNodeId first = HtmlNodeId::None;
    HtmlNodeId last = HtmlNodeId::None;
    HtmlNodeId next = HtmlNodeId::None;
    HtmlNodeId previous = HtmlNodeId::None;

    [[nodiscard]] bool isText() const { return name.isEmpty(); }
    [[nodiscard]] bool is(QLatin1StringView wanted) const { return name == wanted; }
    /// Null where there is no such attribute, empty where it has no value.
    [[nodiscard]] QString attribute(QLatin1StringView wanted) const;
    [[nodiscard]] bool has(QLatin1StringView wanted) const;
};

/// A page's tree by the HTML standard's rules (libgumbo), without comments. A plain value: a copy can be cut
/// down and the original stays. Nodes are never freed before the tree is; one that was removed is no longer
/// reached.
class HtmlTree
{
public:
    /// Any input makes a tree, in time that grows with its length; see withBoundedNesting().
    static HtmlTree parse(const QString &html);

    [[nodiscard]] const HtmlNode &at(HtmlNodeId id) const { return m_nodes[static_cast<std::size_t>(id)]; }
    [[nodiscard]] HtmlNode &at(HtmlNodeId id) { return m_nodes[static_cast<std::size_t>(id)]; }
    [[nodiscard]] std::size_t size() const { return m_nodes.size(); }
    /// The document, whose child is the `html` element.
    [[nodiscard]] HtmlNodeId root() const { return HtmlNodeId{0}; }
    [[nodiscard]] HtmlNodeId body() const { return m_body; }
    /// The comments of the page, in order, each cut to 4096 characters.
    [[nodiscard]] const QStringList &comments() const { return m_comments; }

    /// The node after this one in the order of the source, within `top`; None at its end.
    [[nodiscard]] HtmlNodeId following(HtmlNodeId id, HtmlNodeId top) const;
    /// The same, but passing over what is within the node.
    [[nodiscard]] HtmlNodeId followingOutside(HtmlNodeId id, HtmlNodeId top) const;
    /// `top` and everything within it, in the order of the source.
    [[nodiscard]] std::vector<HtmlNodeId> within(HtmlNodeId top) const;
    /// The elements of these names within `top`.
    [[nodiscard]] std::vector<HtmlNodeId> elements(HtmlNodeId top, const QStringList &names) const;
    /// All text within, white space collapsed.
    [[nodiscard]] QString text(HtmlNodeId top) const;
    [[nodiscard]] bool isWithin(HtmlNodeId id, HtmlNodeId top) const;

    HtmlNodeId append(HtmlNodeId parent, HtmlNode node);
    void remove(HtmlNodeId id);
    /// Puts a new element where `first` to `last`, children of one parent, stand, and them into it.
    HtmlNodeId wrap(HtmlNodeId first, HtmlNodeId last, const QString &name);

private:
    void link(HtmlNodeId id, HtmlNodeId parent, HtmlNodeId before);

    std::vector<HtmlNode> m_nodes;
    QStringList m_comments;
    HtmlNodeId m_body{0};
};

/// Blanks as HTML has them: space, tab, line ends, form feed.
[[nodiscard]] bool isHtmlSpace(QChar character);

/// The character that stands between `&` and `;` by name or number; empty for a name that is none.
[[nodiscard]] QString htmlEntity(QStringView name);

} // namespace chancery
