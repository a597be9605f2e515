// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/briefing/page_marker.h"
#include "app/briefing/pdf_finish.h"
#include "app/briefing/pdf_tail.h"
#include "app/briefing/tag_tree.h"

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFPageObjectHelper.hh>

#include <functional>
#include <string>
#include <utility>
#include <vector>

namespace chancery {

/// Gives a painted PDF its logical structure, as PDF/UA-1 (ISO 14289-1) and PDF/A-3 (ISO 19005-3) ask for it.
/// Call in the order of the members.
class PdfStructure
{
public:
    PdfStructure(QPDF &pdf, std::vector<QPDFPageObjectHelper> &pages, TagTree &tags);

    /// Turns the painter's marks into marked content, but for the first pages, where it was done while the
    /// next ones were painted.
    void markPages(std::vector<MarkedPage> done, const std::vector<std::vector<TaggedArea>> &links);
    /// The next annotation that is content of a link's element; gives the key by which it finds that.
    std::size_t addAnnotation(int element);
    /// Lets the catalogue name a tree that is written once the pages are.
    void announceTree();
    /// The number that an object of QPDF's has in the file that it has written.
    using NumberOf = std::function<int(const QPDFObjectHandle &)>;
    /// Adds the tree to the written file, which has the annotations that were added as objects of these
    /// numbers.
    void writeTree(PdfTail &file, const NumberOf &numberOf, const std::vector<int> &annotations) const;

    /// What colours on screens mean: sRGB.
    static void addOutputIntent(QPDF &pdf);
    /// The writer says of the glyph of a space that it is a tab.
    static void mendSpaces(std::vector<QPDFPageObjectHelper> &pages);

private:
    /// The object of an element; `first` is the number of element 0.
    [[nodiscard]] std::string objectOf(int element, int root, int first, const std::vector<int> &pages,
                                       const std::vector<int> &annotations) const;

    QPDF &m_pdf;
    std::vector<QPDFPageObjectHelper> &m_pages;
    TagTree &m_tags;
    std::vector<std::vector<int>> m_parents; ///< by page, by MCID: the element
    std::vector<int> m_annotations;          ///< their elements
    QPDFObjectHandle m_root;
};

} // namespace chancery
