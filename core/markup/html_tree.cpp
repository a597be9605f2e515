// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/markup/html_tree.h"

#include "core/markup/html_nesting.h"

#include <QByteArray>

#include <algorithm>
#include <memory>

#include <gumbo.h>

using namespace Qt::StringLiterals;

namespace chancery {

namespace {

constexpr qsizetype longestComment = 4096;

struct Destroy
{
    void operator()(GumboOutput *output) const { gumbo_destroy_output(&kGumboDefaultOptions, output); }
};
using Output = std::unique_ptr<GumboOutput, Destroy>;

/// Names are few and nodes many: one string for each that the library knows.
QString nameOf(const GumboElement &element)
{
    if (element.tag != GUMBO_TAG_UNKNOWN) {
        static const std::vector<QString> names = [] {
            std::vector<QString> all;
            all.reserve(GUMBO_TAG_LAST);
            for (int tag = 0; tag < GUMBO_TAG_LAST; ++tag)
                all.push_back(QString::fromLatin1(gumbo_normalized_tagname(static_cast<GumboTag>(tag))));
            return all;
        }();
        return names[element.tag];
    }
    GumboStringPiece piece = element.original_tag;
    gumbo_tag_from_original_text(&piece);
    const QString name = QString::fromUtf8(piece.data, static_cast<qsizetype>(piece.length)).toLower();
    return name.isEmpty() ? u"unknown"_s : name;
}

HtmlNode nodeOf(const GumboElement &element)
{
    HtmlNode node;
    node.name = nameOf(element);
    for (unsigned i = 0; i < element.attributes.length; ++i) {
        const auto *attribute = static_cast<const GumboAttribute *>(element.attributes.data[i]);
        node.attributes.append(
            {QString::fromUtf8(attribute->name).toLower(), QString::fromUtf8(attribute->value)});
    }
    return node;
}

const GumboVector *childrenOf(const GumboNode &node)
{
    switch (node.type) {
    case GUMBO_NODE_DOCUMENT:
        return &node.v.document.children;
    case GUMBO_NODE_ELEMENT:
    case GUMBO_NODE_TEMPLATE:
        return &node.v.element.children;
    default:
        return nullptr;
    }
}

} // namespace

QString HtmlNode::attribute(QLatin1StringView wanted) const
{
    for (const HtmlAttribute &one : attributes) {
        if (one.name == wanted)
            return one.value.isNull() ? u""_s : one.value;
    }
    return {};
}

bool HtmlNode::has(QLatin1StringView wanted) const
{
    return std::any_of(attributes.begin(), attributes.end(),
                       [wanted](const HtmlAttribute &one) { return one.name == wanted; });
}

HtmlTree HtmlTree::parse(const QString &html)
{
    const QByteArray utf8 = withBoundedNesting(html).toUtf8();
    GumboOptions options = kGumboDefaultOptions;
    options.max_errors = 0;
    const Output output(
        gumbo_parse_with_options(&options, utf8.constData(), static_cast<size_t>(utf8.size())));
    HtmlTree tree;
    HtmlNode document;
    document.name = u"#document"_s;
    tree.m_nodes.push_back(document);
    struct Waiting
    {
        const GumboNode *node;
        HtmlNodeId parent;
    };
    // Children are put on the stack from the last to the first, and so taken in order.
    std::vector<Waiting> waiting;
    const auto push = [&waiting](const GumboNode &node, HtmlNodeId id) {
        const GumboVector *children = childrenOf(node);
        for (unsigned i = children ? children->length : 0; i > 0; --i)
            waiting.push_back({static_cast<const GumboNode *>(children->data[i - 1]), id});
    };
    push(*output->document, tree.root());
    while (!waiting.empty()) {
        const auto [node, parent] = waiting.back();
        waiting.pop_back();
        if (node->type == GUMBO_NODE_COMMENT) {
            tree.m_comments.append(QString::fromUtf8(node->v.text.text).left(longestComment));
        } else if (childrenOf(*node)) {
            const HtmlNodeId id = tree.append(parent, nodeOf(node->v.element));
            if (tree.m_body == tree.root() && node->v.element.tag == GUMBO_TAG_BODY)
                tree.m_body = id;
            push(*node, id);
        } else {
            HtmlNode text;
            text.text = QString::fromUtf8(node->v.text.text);
            tree.append(parent, std::move(text));
        }
    }
    return tree;
}

HtmlNodeId HtmlTree::followingOutside(HtmlNodeId id, HtmlNodeId top) const
{
    while (id != top && id != HtmlNodeId::None) {
        if (at(id).next != HtmlNodeId::None)
            return at(id).next;
        id = at(id).parent;
    }
    return HtmlNodeId::None;
}

HtmlNodeId HtmlTree::following(HtmlNodeId id, HtmlNodeId top) const
{
    return at(id).first != HtmlNodeId::None ? at(id).first : followingOutside(id, top);
}

std::vector<HtmlNodeId> HtmlTree::within(HtmlNodeId top) const
{
    std::vector<HtmlNodeId> ids;
    for (HtmlNodeId id = top; id != HtmlNodeId::None; id = following(id, top))
        ids.push_back(id);
    return ids;
}

std::vector<HtmlNodeId> HtmlTree::elements(HtmlNodeId top, const QStringList &names) const
{
    std::vector<HtmlNodeId> ids;
    for (HtmlNodeId id = top; id != HtmlNodeId::None; id = following(id, top)) {
        if (!at(id).isText() && names.contains(at(id).name))
            ids.push_back(id);
    }
    return ids;
}

QString HtmlTree::text(HtmlNodeId top) const
{
    QString all;
    for (HtmlNodeId id = top; id != HtmlNodeId::None; id = following(id, top))
        all += at(id).text;
    return all.simplified();
}

bool HtmlTree::isWithin(HtmlNodeId id, HtmlNodeId top) const
{
    while (id != HtmlNodeId::None && id != top)
        id = at(id).parent;
    return id == top;
}

void HtmlTree::link(HtmlNodeId id, HtmlNodeId parent, HtmlNodeId before)
{
    HtmlNode &node = at(id);
    node.parent = parent;
    node.next = before;
    node.previous = before == HtmlNodeId::None ? at(parent).last : at(before).previous;
    (node.previous == HtmlNodeId::None ? at(parent).first : at(node.previous).next) = id;
    (before == HtmlNodeId::None ? at(parent).last : at(before).previous) = id;
}

HtmlNodeId HtmlTree::append(HtmlNodeId parent, HtmlNode node)
{
    const auto id = static_cast<HtmlNodeId>(m_nodes.size());
    m_nodes.push_back(std::move(node));
    link(id, parent, HtmlNodeId::None);
    return id;
}

void HtmlTree::remove(HtmlNodeId id)
{
    HtmlNode &node = at(id);
    if (node.parent == HtmlNodeId::None)
        return;
    (node.previous == HtmlNodeId::None ? at(node.parent).first : at(node.previous).next) = node.next;
    (node.next == HtmlNodeId::None ? at(node.parent).last : at(node.next).previous) = node.previous;
    node.parent = node.previous = node.next = HtmlNodeId::None;
}

HtmlNodeId HtmlTree::wrap(HtmlNodeId first, HtmlNodeId last, const QString &name)
{
    const auto id = static_cast<HtmlNodeId>(m_nodes.size());
    HtmlNode wrapper;
    wrapper.name = name;
    m_nodes.push_back(std::move(wrapper));
    link(id, at(first).parent, first);
    for (HtmlNodeId child = first; child != HtmlNodeId::None;) {
        const HtmlNodeId next = child == last ? HtmlNodeId::None : at(child).next;
        remove(child);
        link(child, id, HtmlNodeId::None);
        child = next;
    }
    return id;
}

bool isHtmlSpace(QChar character)
{
    return character == u' ' || character == u'\t' || character == u'\n' || character == u'\r' ||
           character == u'\f';
}

QString htmlEntity(QStringView name)
{
    if (name.isEmpty() || name.size() > 32)
        return {};
    const QString source = u'&' + name.toString() + u';';
    const HtmlTree tree = HtmlTree::parse(u"<body>"_s + source);
    const QString text = tree.text(tree.body());
    // A blank, such as &nbsp; or &#32;, is simplified away; what is no entity comes back as it was.
    if (text.isEmpty()) {
        const HtmlNodeId first = tree.at(tree.body()).first;
        return first == HtmlNodeId::None ? QString() : tree.at(first).text;
    }
    return text.endsWith(u';') && text.size() > 1 ? QString() : text;
}

} // namespace chancery
