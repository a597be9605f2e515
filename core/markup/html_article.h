// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/markup/html_tree.h"

#include <QString>

#include <vector>

namespace chancery {

/// A tree cut down to a page's article, and the parts of it that are the article.
struct HtmlArticle
{
    HtmlTree tree;
    std::vector<HtmlNodeId> parts; ///< in the order of the page; empty where it has no article

    [[nodiscard]] QString text() const;
};

/// The article of a page: paragraphs are scored by length, commas and the share of links, and what holds them
/// by its paragraphs; the best is taken with those of its siblings that belong to it, and cleaned of what
/// does not. A page whose article comes out short is looked at again with less left out at each step, so that
/// a part that holds most of the text is never lost. `title` is that of the page, whose repetition is no part
/// of the article; `hint` the article's text as the page's data states it, if it does.
///
/// After the way of Arc90's Readability (2009) and its successors.
[[nodiscard]] HtmlArticle htmlArticle(const HtmlTree &page, const QString &title, const QString &hint = {});

} // namespace chancery
