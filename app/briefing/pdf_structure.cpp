// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/briefing/pdf_structure.h"

#include "app/briefing/page_style.h"
#include "app/briefing/pdf_objects.h"

#include <QByteArray>
#include <QColorSpace>

#include <qpdf/Buffer.hh>

#include <set>
#include <stdexcept>
#include <string>
#include <string_view>

namespace chancery {

using pdf_objects::integer;
using pdf_objects::name;
using pdf_objects::real;
using pdf_objects::reference;
using pdf_objects::textLiteral;

PdfStructure::PdfStructure(QPDF &pdf, std::vector<QPDFPageObjectHelper> &pages, TagTree &tags)
    : m_pdf(pdf)
    , m_pages(pages)
    , m_tags(tags)
    , m_parents(pages.size())
{
}

void PdfStructure::markPages(std::vector<MarkedPage> done, const std::vector<std::vector<TaggedArea>> &links)
{
    const auto bytesOf = [](Buffer &buffer) {
        return std::string(reinterpret_cast<const char *>(buffer.getBuffer()), buffer.getSize());
    };
    for (std::size_t page = 0; page < m_pages.size(); ++page) {
        QPDFObjectHandle object = m_pages[page].getObjectHandle();
        std::string painted = bytesOf(*object.getKey("/Contents").getRawStreamData());
        static const std::vector<TaggedArea> none;
        MarkedPage marked;
        if (page >= done.size())
            marked = PageMarker::marked(std::move(painted), m_tags, page < links.size() ? links[page] : none,
                                        static_cast<int>(page));
        else if (done[page].painted == painted)
            marked = std::move(done[page]);
        else
            throw std::runtime_error("the pages are not in the order in which they were painted");
        m_parents[page] = std::move(marked.parents);
        QPDFObjectHandle content = m_pdf.newStream(marked.content);
        content.getDict().replaceKey("/Filter", name("FlateDecode"));
        object.replaceKey("/Contents", content);
        object.replaceKey("/StructParents", integer(page));
        object.replaceKey("/Tabs", name("S"));
    }
}

std::size_t PdfStructure::addAnnotation(int element)
{
    // The numbers of pages come first.
    const std::size_t key = m_pages.size() + m_annotations.size();
    m_tags.place(element);
    m_tags.at(element).kids.push_back(
        {TagTree::Kid::Kind::Annotation, static_cast<int>(m_annotations.size()), 0});
    m_annotations.push_back(element);
    return key;
}

void PdfStructure::announceTree()
{
    m_root = m_pdf.makeIndirectObject(QPDFObjectHandle::newDictionary());
    m_root.replaceKey("/Type", name("StructTreeRoot"));
    m_pdf.getRoot().replaceKey("/StructTreeRoot", m_root);
    auto marked = QPDFObjectHandle::newDictionary();
    marked.replaceKey("/Marked", QPDFObjectHandle::newBool(true));
    m_pdf.getRoot().replaceKey("/MarkInfo", marked);
}

std::string PdfStructure::objectOf(int element, int root, int first, const std::vector<int> &pages,
                                   const std::vector<int> &annotations) const
{
    const TagTree::Element &each = m_tags.at(element);
    std::string object =
        std::string("<</S/") + each.type + "/P " + reference(each.parent < 0 ? root : first + each.parent);
    const auto say = [&object](const char *key, const QString &value) {
        if (!value.isEmpty())
            object += key + textLiteral(value);
    };
    say("/Alt", each.alternative);
    say("/ActualText", each.actual);
    say("/Lang", each.language);

    int page = -1;
    std::string kids;
    for (const TagTree::Kid &kid : each.kids) {
        kids += kids.empty() ? "" : " ";
        if (kid.kind == TagTree::Kid::Kind::Element) {
            kids += reference(first + kid.value);
            continue;
        }
        if (kid.kind == TagTree::Kid::Kind::Annotation) {
            kids += "<</Type/OBJR/Obj " + reference(annotations[static_cast<std::size_t>(kid.value)]) + ">>";
            continue;
        }
        if (page < 0) {
            page = kid.page;
            object += "/Pg " + reference(pages[static_cast<std::size_t>(page)]);
        }
        if (kid.page == page)
            kids += std::to_string(kid.value);
        else
            kids += "<</Type/MCR/Pg " + reference(pages[static_cast<std::size_t>(kid.page)]) + "/MCID " +
                    std::to_string(kid.value) + ">>";
    }
    if (each.kids.size() == 1)
        object += "/K " + kids;
    else if (!each.kids.empty())
        object += "/K[" + kids + "]";

    if (each.scope || each.columnSpan > 1) {
        object += "/A<</O/Table";
        if (each.scope)
            object += std::string("/Scope/") + each.scope;
        if (each.columnSpan > 1)
            object += "/ColSpan " + std::to_string(each.columnSpan);
        object += ">>";
    } else if (page >= 0 && std::string_view(each.type) == "Figure") {
        const double height =
            m_pages[static_cast<std::size_t>(page)].getMediaBox().getArrayItem(3).getNumericValue();
        object += "/A<</O/Layout/Placement/Block/BBox[" + real(each.box.left()) + " " +
                  real(height - each.box.bottom()) + " " + real(each.box.right()) + " " +
                  real(height - each.box.top()) + "]>>";
    }
    return object + ">>";
}

void PdfStructure::writeTree(PdfTail &file, const NumberOf &numberOf,
                             const std::vector<int> &annotations) const
{
    const int root = numberOf(m_root);
    std::vector<int> pages;
    for (const QPDFPageObjectHelper &page : m_pages)
        pages.push_back(numberOf(page.getObjectHandle()));

    const int first = file.nextNumber();
    for (int i = 0; i < m_tags.size(); ++i)
        file.add(objectOf(i, root, first, pages, annotations));

    std::string numbers;
    std::size_t key = 0;
    for (const std::vector<int> &page : m_parents) {
        const int list = file.nextNumber();
        std::string parents = "[";
        for (const int element : page)
            parents += reference(first + element) + " ";
        file.add(parents + "]");
        numbers += std::to_string(key++) + " " + reference(list) + " ";
    }
    for (const int element : m_annotations)
        numbers += std::to_string(key++) + " " + reference(first + element) + " ";
    const int parentTree = file.nextNumber();
    file.add("<</Nums[" + numbers + "]>>");
    file.replace(root, "<</Type/StructTreeRoot/K " + reference(first) + "/ParentTree " +
                           reference(parentTree) + "/ParentTreeNextKey " + std::to_string(key) + ">>");
}

void PdfStructure::addOutputIntent(QPDF &pdf)
{
    auto profile = pdf.newStream(QColorSpace(QColorSpace::SRgb).iccProfile().toStdString());
    profile.getDict().replaceKey("/N", QPDFObjectHandle::newInteger(3));
    auto intent = QPDFObjectHandle::newDictionary();
    intent.replaceKey("/Type", name("OutputIntent"));
    intent.replaceKey("/S", name("GTS_PDFA1"));
    intent.replaceKey("/OutputConditionIdentifier", QPDFObjectHandle::newString("sRGB IEC61966-2.1"));
    intent.replaceKey("/Info", QPDFObjectHandle::newString("sRGB IEC61966-2.1"));
    intent.replaceKey("/DestOutputProfile", profile);
    pdf.getRoot().replaceKey("/OutputIntents", QPDFObjectHandle::newArray({intent}));
}

void PdfStructure::mendSpaces(std::vector<QPDFPageObjectHelper> &pages)
{
    std::set<QPDFObjGen> done;
    for (QPDFPageObjectHelper &page : pages) {
        QPDFObjectHandle fonts = page.getAttribute("/Resources", false).getKey("/Font");
        if (!fonts.isDictionary())
            continue;
        for (const std::string &key : fonts.getKeys()) {
            QPDFObjectHandle map = fonts.getKey(key).getKey("/ToUnicode");
            if (!map.isStream() || !done.insert(map.getObjGen()).second)
                continue;
            const auto data = map.getStreamData();
            std::string words(reinterpret_cast<const char *>(data->getBuffer()), data->getSize());
            const std::size_t ranges = words.find("beginbfrange");
            for (std::size_t at = words.find("<0009>", ranges == std::string::npos ? 0 : ranges);
                 at != std::string::npos; at = words.find("<0009>", at + 6)) {
                // Within the list of a range only, never a code.
                const std::size_t open = words.rfind('[', at);
                const std::size_t shut = words.rfind(']', at);
                if (open != std::string::npos && (shut == std::string::npos || shut < open))
                    words.replace(at, 6, "<0020>");
            }
            map.replaceStreamData(words, QPDFObjectHandle::newNull(), QPDFObjectHandle::newNull());
        }
    }
}

} // namespace chancery
