// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/briefing/pdf_structure.h"

#include "app/briefing/marked_content.h"
#include "app/briefing/page_style.h"
#include "app/briefing/pdf_objects.h"

#include <QByteArray>
#include <QColorSpace>

#include <qpdf/Buffer.hh>

#include <set>
#include <string>
#include <string_view>

namespace chancery {

using pdf_objects::integer;
using pdf_objects::name;
using pdf_objects::number;
using pdf_objects::text;

PdfStructure::PdfStructure(QPDF &pdf, std::vector<QPDFPageObjectHelper> &pages, TagTree &tags)
    : m_pdf(pdf)
    , m_pages(pages)
    , m_tags(tags)
    , m_parents(pages.size())
{
}

void PdfStructure::markPages(const std::vector<std::vector<PdfExtras::Link>> &links)
{
    for (std::size_t page = 0; page < m_pages.size(); ++page) {
        std::vector<TaggedArea> areas;
        if (page < links.size()) {
            for (const PdfExtras::Link &link : links[page])
                areas.push_back(
                    {QRectF(link.rect.topLeft() * unitsPerPoint, link.rect.size() * unitsPerPoint),
                     link.element});
        }
        QPDFObjectHandle object = m_pages[page].getObjectHandle();
        const auto content = object.getKey("/Contents").getStreamData(qpdf_dl_generalized);
        const std::string_view bytes(reinterpret_cast<const char *>(content->getBuffer()),
                                     content->getSize());
        object.replaceKey("/Contents", compressed(markContent(bytes, m_tags, areas, static_cast<int>(page),
                                                              m_parents[page])));
        object.replaceKey("/StructParents", integer(page));
        object.replaceKey("/Tabs", name("S"));
    }
}

QPDFObjectHandle PdfStructure::compressed(const std::string &content)
{
    // Squeezing the last bytes out of what is mostly numbers would take longer than painting it did.
    constexpr int fast = 3;
    constexpr qsizetype lengthBefore = 4; // which zlib's own format does not have
    const QByteArray bytes = qCompress(reinterpret_cast<const uchar *>(content.data()),
                                       static_cast<qsizetype>(content.size()), fast);
    QPDFObjectHandle stream = m_pdf.newStream(bytes.mid(lengthBefore).toStdString());
    stream.getDict().replaceKey("/Filter", name("FlateDecode"));
    return stream;
}

void PdfStructure::addAnnotation(int element, QPDFObjectHandle annotation)
{
    // The numbers of pages come first.
    annotation.replaceKey("/StructParent", integer(m_pages.size() + m_annotations.size()));
    m_tags.place(element);
    m_tags.at(element).kids.push_back(
        {TagTree::Kid::Kind::Annotation, static_cast<int>(m_annotations.size()), 0});
    m_annotations.emplace_back(element, annotation);
}

QPDFObjectHandle PdfStructure::dictionaryOf(int element, const std::vector<QPDFObjectHandle> &elements,
                                            QPDFObjectHandle root)
{
    const TagTree::Element &each = m_tags.at(element);
    QPDFObjectHandle result = elements[static_cast<std::size_t>(element)];
    result.replaceKey("/S", name(each.type));
    result.replaceKey("/P", each.parent < 0 ? root : elements[static_cast<std::size_t>(each.parent)]);
    if (!each.alternative.isEmpty())
        result.replaceKey("/Alt", text(each.alternative));
    if (!each.actual.isEmpty())
        result.replaceKey("/ActualText", text(each.actual));
    if (!each.language.isEmpty())
        result.replaceKey("/Lang", text(each.language));
    int page = -1;
    std::vector<QPDFObjectHandle> kids;
    for (const TagTree::Kid &kid : each.kids) {
        if (kid.kind == TagTree::Kid::Kind::Element) {
            kids.push_back(elements[static_cast<std::size_t>(kid.value)]);
            continue;
        }
        auto reference = QPDFObjectHandle::newDictionary();
        if (kid.kind == TagTree::Kid::Kind::Annotation) {
            reference.replaceKey("/Type", name("OBJR"));
            reference.replaceKey("/Obj", m_annotations[static_cast<std::size_t>(kid.value)].second);
            kids.push_back(reference);
            continue;
        }
        const QPDFObjectHandle pageObject = m_pages[static_cast<std::size_t>(kid.page)].getObjectHandle();
        if (page < 0) {
            page = kid.page;
            result.replaceKey("/Pg", pageObject);
        }
        if (kid.page == page) {
            kids.push_back(QPDFObjectHandle::newInteger(kid.value));
            continue;
        }
        reference.replaceKey("/Type", name("MCR"));
        reference.replaceKey("/Pg", pageObject);
        reference.replaceKey("/MCID", QPDFObjectHandle::newInteger(kid.value));
        kids.push_back(reference);
    }
    if (kids.size() == 1)
        result.replaceKey("/K", kids.front());
    else if (!kids.empty())
        result.replaceKey("/K", QPDFObjectHandle::newArray(kids));

    auto attributes = QPDFObjectHandle::newDictionary();
    const bool isFigure = std::string_view(each.type) == "Figure";
    if (each.scope || each.columnSpan > 1) {
        attributes.replaceKey("/O", name("Table"));
        if (each.scope)
            attributes.replaceKey("/Scope", name(each.scope));
        if (each.columnSpan > 1)
            attributes.replaceKey("/ColSpan", QPDFObjectHandle::newInteger(each.columnSpan));
        result.replaceKey("/A", attributes);
    } else if (isFigure && page >= 0) {
        const double height =
            m_pages[static_cast<std::size_t>(page)].getMediaBox().getArrayItem(3).getNumericValue();
        attributes.replaceKey("/O", name("Layout"));
        attributes.replaceKey("/Placement", name("Block"));
        attributes.replaceKey(
            "/BBox", QPDFObjectHandle::newArray({number(each.box.left()), number(height - each.box.bottom()),
                                                 number(each.box.right()), number(height - each.box.top())}));
        result.replaceKey("/A", attributes);
    }
    return result;
}

void PdfStructure::writeTree()
{
    auto root = m_pdf.makeIndirectObject(QPDFObjectHandle::newDictionary());
    root.replaceKey("/Type", name("StructTreeRoot"));
    std::vector<QPDFObjectHandle> elements;
    for (int i = 0; i < m_tags.size(); ++i)
        elements.push_back(m_pdf.makeIndirectObject(QPDFObjectHandle::newDictionary()));
    for (int i = 0; i < m_tags.size(); ++i)
        dictionaryOf(i, elements, root);
    root.replaceKey("/K", elements.front());

    std::vector<QPDFObjectHandle> numbers;
    std::size_t key = 0;
    for (const std::vector<int> &page : m_parents) {
        std::vector<QPDFObjectHandle> parents;
        for (const int element : page)
            parents.push_back(elements[static_cast<std::size_t>(element)]);
        numbers.push_back(integer(key++));
        numbers.push_back(m_pdf.makeIndirectObject(QPDFObjectHandle::newArray(parents)));
    }
    for (const auto &[element, annotation] : m_annotations) {
        numbers.push_back(integer(key++));
        numbers.push_back(elements[static_cast<std::size_t>(element)]);
    }
    auto tree = QPDFObjectHandle::newDictionary();
    tree.replaceKey("/Nums", QPDFObjectHandle::newArray(numbers));
    root.replaceKey("/ParentTree", m_pdf.makeIndirectObject(tree));
    root.replaceKey("/ParentTreeNextKey", integer(key));
    m_pdf.getRoot().replaceKey("/StructTreeRoot", root);
    auto marked = QPDFObjectHandle::newDictionary();
    marked.replaceKey("/Marked", QPDFObjectHandle::newBool(true));
    m_pdf.getRoot().replaceKey("/MarkInfo", marked);
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
