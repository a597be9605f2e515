// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/briefing/pdf_finish.h"
#include "app/briefing/tag_tree.h"

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFPageObjectHelper.hh>

#include <utility>
#include <vector>

namespace chancery {

/// Gives a painted PDF its logical structure, as PDF/UA-1 (ISO 14289-1) and PDF/A-3 (ISO 19005-3) ask for it.
/// Call in the order of the members.
class PdfStructure
{
public:
    PdfStructure(QPDF &pdf, std::vector<QPDFPageObjectHelper> &pages, TagTree &tags);

    /// Turns the painter's marks into marked content.
    void markPages(const std::vector<std::vector<PdfExtras::Link>> &links);
    /// An annotation as content of a link's element.
    void addAnnotation(int element, QPDFObjectHandle annotation);
    void writeTree();

    /// What colours on screens mean: sRGB.
    static void addOutputIntent(QPDF &pdf);
    /// The writer says of the glyph of a space that it is a tab.
    static void mendSpaces(std::vector<QPDFPageObjectHelper> &pages);

private:
    /// Content of a page as a stream.
    QPDFObjectHandle compressed(const std::string &content);
    QPDFObjectHandle dictionaryOf(int element, const std::vector<QPDFObjectHandle> &elements,
                                  QPDFObjectHandle root);

    QPDF &m_pdf;
    std::vector<QPDFPageObjectHelper> &m_pages;
    TagTree &m_tags;
    std::vector<std::vector<int>> m_parents; ///< by page, by MCID: the element
    std::vector<std::pair<int, QPDFObjectHandle>> m_annotations;
};

} // namespace chancery
