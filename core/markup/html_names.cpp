// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/markup/html_names.h"

#include <QSet>

#include <algorithm>
#include <span>

using namespace Qt::StringLiterals;

namespace chancery {

namespace {

constexpr QLatin1StringView unlikelyNames[] = {
    "-ad-"_L1,       "ad-break"_L1, "agegate"_L1,    "banner"_L1, "breadcrumb"_L1, "comment"_L1,
    "community"_L1,  "cookie"_L1,   "cover-wrap"_L1, "disqus"_L1, "extra"_L1,      "footer"_L1,
    "gdpr"_L1,       "header"_L1,   "legends"_L1,    "menu"_L1,   "newsletter"_L1, "pager"_L1,
    "pagination"_L1, "popup"_L1,    "related"_L1,    "remark"_L1, "replies"_L1,    "rss"_L1,
    "shoutbox"_L1,   "sidebar"_L1,  "skyscraper"_L1, "social"_L1, "sponsor"_L1,    "supplemental"_L1,
    "combx"_L1};
constexpr QLatin1StringView likelyNames[] = {"and"_L1,     "article"_L1, "body"_L1,    "column"_L1,
                                             "content"_L1, "main"_L1,    "mathjax"_L1, "shadow"_L1};
constexpr QLatin1StringView articleNames[] = {"article"_L1, "blog"_L1, "body"_L1, "content"_L1, "entry"_L1,
                                              "main"_L1,    "page"_L1, "post"_L1, "story"_L1,   "text"_L1};
constexpr QLatin1StringView furnitureNames[] = {
    "-ad-"_L1,     "banner"_L1,  "com-"_L1,       "combx"_L1,    "comment"_L1, "contact"_L1,
    "footer"_L1,   "gdpr"_L1,    "hidden"_L1,     "masthead"_L1, "media"_L1,   "meta"_L1,
    "outbrain"_L1, "promo"_L1,   "related"_L1,    "scroll"_L1,   "share"_L1,   "shopping"_L1,
    "shoutbox"_L1, "sidebar"_L1, "skyscraper"_L1, "sponsor"_L1,  "tags"_L1,    "widget"_L1};
constexpr QLatin1StringView bylineNames[] = {"byline"_L1, "author"_L1, "dateline"_L1, "writtenby"_L1};

bool containsAny(const QString &name, std::span<const QLatin1StringView> words)
{
    return std::any_of(words.begin(), words.end(),
                       [&name](QLatin1StringView word) { return name.contains(word); });
}

int weightOf(const QString &name)
{
    if (name.isEmpty())
        return 0;
    return (containsAny(name, furnitureNames) ? -25 : 0) + (containsAny(name, articleNames) ? 25 : 0);
}

QString namesOf(const HtmlNode &node)
{
    return (node.attribute("class"_L1) + u' ' + node.attribute("id"_L1)).toLower();
}

} // namespace

bool soundsUnlikely(const HtmlNode &node)
{
    const QString names = namesOf(node);
    return names.size() > 1 && containsAny(names, unlikelyNames) && !containsAny(names, likelyNames);
}

int nameWeight(const HtmlNode &node)
{
    return weightOf(node.attribute("class"_L1).toLower()) + weightOf(node.attribute("id"_L1).toLower());
}

bool soundsLikeSharing(const HtmlNode &node)
{
    const QString names = namesOf(node);
    for (qsizetype at = names.indexOf("share"_L1); at >= 0; at = names.indexOf("share"_L1, at + 1)) {
        const auto isEdge = [&names](qsizetype i) {
            return i < 0 || i >= names.size() || names[i].isSpace() || names[i] == u'_' || names[i] == u'-';
        };
        const qsizetype end = at + 5;
        if (isEdge(at - 1) && (isEdge(end) || names.mid(end).startsWith("daddy"_L1)))
            return true;
    }
    return names.contains("sharedaddy"_L1);
}

bool soundsLikeByline(const HtmlNode &node)
{
    return node.attribute("rel"_L1) == "author"_L1 || node.attribute("itemprop"_L1).contains("author"_L1) ||
           containsAny(namesOf(node), bylineNames);
}

bool hasFurnitureRole(const HtmlNode &node)
{
    static const QSet<QString> roles{u"menu"_s,  u"menubar"_s,     u"complementary"_s, u"navigation"_s,
                                     u"alert"_s, u"alertdialog"_s, u"dialog"_s};
    const QString role = node.attribute("role"_L1);
    return !role.isEmpty() && roles.contains(role.toLower());
}

} // namespace chancery
