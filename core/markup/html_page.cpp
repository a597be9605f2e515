// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/markup/html_page.h"
#include "core/domain/plural.h"

#include "core/markup/html_article.h"
#include "core/markup/html_hidden.h"
#include "core/markup/html_lines.h"
#include "core/markup/markup_words.h"
#include "core/markup/saved_page.h"

using namespace Qt::StringLiterals;

namespace chancery {

using markup_words::tr;

namespace {

/// An article of less than this share of a page may be a part of what the reader wants.
constexpr double leastShare = 0.05;

} // namespace

HtmlPage readHtmlPage(const QString &html, const QString &address)
{
    HtmlPage page;
    HtmlTree tree = HtmlTree::parse(html);
    const SavedPage saved = readSavedPage(tree, page.notes);
    page.says = pageStatements(tree, saved.url.isEmpty() ? address : saved.url.value);
    page.saved = saved.saved;
    if (!saved.url.isEmpty())
        page.says.url = saved.url;
    else if (page.says.url.isEmpty() && !address.isEmpty())
        page.says.url = {address, tr("address it was saved from")};
    if (const qsizetype words = removeHidden(tree); words > 0)
        page.notes.append(plural("Markup", "Hidden text was left out: %Ln word.",
                                 "Hidden text was left out: %Ln words.", words));
    page.articleText = htmlArticle(tree, page.says.title.value, page.says.article).text();
    for (const HtmlNodeId menu : tree.elements(tree.body(), {u"nav"_s}))
        tree.remove(menu);
    page.wholeText = htmlLines(tree, {tree.body()});
    if (static_cast<double>(page.articleText.size()) <
        leastShare * static_cast<double>(page.wholeText.size()))
        page.articleText.clear();
    return page;
}

} // namespace chancery
