// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/briefing/pdf_finish.h"

#include "app/briefing/page_marker.h"
#include "app/briefing/page_style.h"
#include "app/briefing/pdf_metadata.h"
#include "app/briefing/pdf_objects.h"
#include "app/briefing/pdf_structure.h"
#include "app/briefing/pdf_tail.h"

#include <QIODevice>

#include <qpdf/Pipeline.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFEFStreamObjectHelper.hh>
#include <qpdf/QPDFEmbeddedFileDocumentHelper.hh>
#include <qpdf/QPDFFileSpecObjectHelper.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFPageObjectHelper.hh>
#include <qpdf/QPDFWriter.hh>

#include <algorithm>
#include <exception>
#include <iterator>
#include <map>
#include <optional>
#include <string>

using namespace Qt::StringLiterals;

namespace chancery {

using pdf_objects::bytesLiteral;
using pdf_objects::real;
using pdf_objects::reference;
using pdf_objects::text;
using pdf_objects::textLiteral;

namespace {

/// QPDF's way out into memory.
class BytesPipeline : public Pipeline
{
public:
    explicit BytesPipeline(std::string &bytes)
        : Pipeline("bytes", nullptr)
        , m_bytes(bytes)
    {
    }
    void write(unsigned char const *data, size_t size) override
    {
        m_bytes.append(reinterpret_cast<const char *>(data), size);
    }
    void finish() override {}

private:
    std::string &m_bytes;
};

class Finisher
{
public:
    Finisher(QPDF &pdf, const PdfExtras &extras)
        : m_pdf(pdf)
        , m_extras(extras)
        , m_pages(QPDFPageDocumentHelper(pdf).getAllPages())
        , m_root(pdf.getRoot())
    {
    }

    void addStructure();
    void announceLinks();
    void announceDestinations();
    void addOutline();
    void addEmbeddedDossier();
    void addMetadata();
    void nameFonts();
    /// The document as a file, with the structure.
    [[nodiscard]] std::string written();

private:
    using NumberOf = PdfStructure::NumberOf;

    [[nodiscard]] double heightOf(std::size_t page)
    {
        return m_pages[page].getMediaBox().getArrayItem(3).getNumericValue();
    }
    /// Adds the links to the written file; gives the numbers of those that belong to elements.
    std::vector<int> writeLinks(PdfTail &file, const NumberOf &numberOf);
    void writeDestinations(PdfTail &file, const NumberOf &numberOf);

    QPDF &m_pdf;
    const PdfExtras &m_extras;
    std::vector<QPDFPageObjectHelper> m_pages;
    QPDFObjectHandle m_root;
    std::optional<PdfStructure> m_structure;
    std::vector<QPDFObjectHandle> m_linkLists; ///< by page; null where there are none
    QPDFObjectHandle m_destinations;
};

void Finisher::addStructure()
{
    PdfStructure::mendSpaces(m_pages);
    PdfStructure::addOutputIntent(m_pdf);
    if (m_extras.tags) {
        m_structure.emplace(m_pdf, m_pages, *m_extras.tags);
        m_structure->markPages(m_extras.marker ? m_extras.marker->finish() : std::vector<MarkedPage>(),
                               m_extras.areas());
        m_structure->announceTree();
    }
}

/// Links and destinations are many and small: they are written as text once the rest is, and named before.
void Finisher::announceLinks()
{
    m_linkLists.resize(m_pages.size());
    for (std::size_t page = 0; page < m_pages.size() && page < m_extras.links.size(); ++page) {
        if (m_extras.links[page].empty())
            continue;
        m_linkLists[page] = m_pdf.makeIndirectObject(QPDFObjectHandle::newArray());
        m_pages[page].getObjectHandle().replaceKey("/Annots", m_linkLists[page]);
    }
}

std::vector<int> Finisher::writeLinks(PdfTail &file, const NumberOf &numberOf)
{
    std::vector<int> ofElements;
    for (std::size_t page = 0; page < m_linkLists.size(); ++page) {
        if (!m_linkLists[page].isInitialized())
            continue;
        const double height = heightOf(page);
        std::string list = "[";
        for (const PdfExtras::Link &link : m_extras.links[page]) {
            // The place of a text alone.
            if (link.target.isEmpty() && link.address.isEmpty())
                continue;
            std::string annotation = "<</Type/Annot/Subtype/Link/F 4/Border[0 0 0]/Rect[" +
                                     real(link.rect.left()) + ' ' + real(height - link.rect.bottom()) + ' ' +
                                     real(link.rect.right()) + ' ' + real(height - link.rect.top()) + "]/A<<";
            annotation += link.target.isEmpty() ? "/S/URI/URI" + bytesLiteral(link.address.toStdString())
                                                : "/S/GoTo/D" + bytesLiteral(link.target.toStdString());
            annotation += ">>/Contents" + textLiteral(link.words.isEmpty() ? link.target : link.words);
            if (m_structure && link.element != TagTree::none) {
                annotation += "/StructParent " + std::to_string(m_structure->addAnnotation(link.element));
                ofElements.push_back(file.nextNumber());
            }
            list += reference(file.nextNumber()) + ' ';
            file.add(annotation + ">>");
        }
        file.replace(numberOf(m_linkLists[page]), list + ']');
    }
    return ofElements;
}

void Finisher::announceDestinations()
{
    if (m_extras.destinations.isEmpty())
        return;
    m_destinations = m_pdf.makeIndirectObject(QPDFObjectHandle::newDictionary());
    if (!m_root.getKey("/Names").isDictionary())
        m_root.replaceKey("/Names", QPDFObjectHandle::newDictionary());
    m_root.getKey("/Names").replaceKey("/Dests", m_destinations);
}

void Finisher::writeDestinations(PdfTail &file, const NumberOf &numberOf)
{
    if (!m_destinations.isInitialized())
        return;
    // A name tree of one level of leaves, each of a size that readers search fast.
    constexpr std::size_t leafSize = 64;
    std::map<std::string, PdfExtras::Destination> sorted;
    for (auto it = m_extras.destinations.cbegin(); it != m_extras.destinations.cend(); ++it)
        sorted.emplace(it.key().toStdString(), it.value());
    std::string kids;
    std::string names;
    std::string first;
    std::size_t count = 0;
    for (auto it = sorted.cbegin(); it != sorted.cend(); ++it) {
        const std::string name = bytesLiteral(it->first);
        const auto page = static_cast<std::size_t>(it->second.page);
        if (count == 0)
            first = name;
        names += name + '[' + reference(numberOf(m_pages.at(page).getObjectHandle())) + "/XYZ null " +
                 real(heightOf(page) - it->second.y) + " null]";
        if (++count < leafSize && std::next(it) != sorted.cend())
            continue;
        kids += reference(file.nextNumber()) + ' ';
        std::string leaf = "<</Limits[";
        leaf.append(first).append(name).append("]/Names[").append(names).append("]>>");
        file.add(leaf);
        names.clear();
        count = 0;
    }
    file.replace(numberOf(m_destinations), "<</Kids[" + kids + "]>>");
}

void Finisher::addOutline()
{
    if (m_extras.bookmarks.empty())
        return;
    struct Level
    {
        QPDFObjectHandle parent;
        QPDFObjectHandle last;
        int count = 0;
    };
    auto root = m_pdf.makeIndirectObject(QPDFObjectHandle::newDictionary());
    root.replaceKey("/Type", QPDFObjectHandle::newName("/Outlines"));
    std::vector<Level> levels{{root, {}, 0}};
    const auto close = [&levels] {
        Level &level = levels.back();
        if (level.count > 0) {
            // Entries below the first level start folded, which a negative count says.
            const int count = levels.size() > 1 ? -level.count : level.count;
            level.parent.replaceKey("/Count", QPDFObjectHandle::newInteger(count));
            level.parent.replaceKey("/Last", level.last);
        }
        levels.pop_back();
    };
    for (const PdfExtras::Bookmark &bookmark : m_extras.bookmarks) {
        const auto depth = static_cast<std::size_t>(std::max(bookmark.level, 1));
        while (levels.size() > depth)
            close();
        if (levels.size() < depth && levels.back().count > 0) {
            const QPDFObjectHandle parent = levels.back().last;
            levels.push_back({parent, {}, 0});
        }
        Level &level = levels.back();
        auto item = m_pdf.makeIndirectObject(QPDFObjectHandle::newDictionary());
        item.replaceKey("/Title", text(bookmark.title));
        item.replaceKey("/Dest", QPDFObjectHandle::newString(bookmark.target.toStdString()));
        item.replaceKey("/Parent", level.parent);
        if (level.count == 0) {
            level.parent.replaceKey("/First", item);
        } else {
            item.replaceKey("/Prev", level.last);
            level.last.replaceKey("/Next", item);
        }
        level.last = item;
        ++level.count;
    }
    while (!levels.empty())
        close();
    m_root.replaceKey("/Outlines", root);
    m_root.replaceKey("/PageMode", QPDFObjectHandle::newName("/UseOutlines"));
}

void Finisher::addEmbeddedDossier()
{
    if (m_extras.embeddedDossier.isEmpty())
        return;
    auto stream = QPDFEFStreamObjectHelper::createEFStream(m_pdf, m_extras.embeddedDossier.toStdString());
    stream.setSubtype("application/json");
    if (m_extras.date) {
        stream.setCreationDate(pdfDate(*m_extras.date));
        stream.setModDate(pdfDate(*m_extras.date));
    }
    const std::string name = m_extras.embeddedName.toStdString();
    auto file = QPDFFileSpecObjectHelper::createFileSpec(m_pdf, name, stream);
    file.setDescription(m_extras.attachmentDescription.toStdString());
    file.getObjectHandle().replaceKey("/AFRelationship", QPDFObjectHandle::newName("/Source"));
    QPDFEmbeddedFileDocumentHelper(m_pdf).replaceEmbeddedFile(name, file);
    m_root.replaceKey("/AF", QPDFObjectHandle::newArray({file.getObjectHandle()}));
}

void Finisher::addMetadata()
{
    QPDFObjectHandle info = m_pdf.getTrailer().getKey("/Info");
    if (!info.isDictionary()) {
        info = m_pdf.makeIndirectObject(QPDFObjectHandle::newDictionary());
        m_pdf.getTrailer().replaceKey("/Info", info);
    }
    const auto set = [&info](const char *key, const QString &value) {
        if (!value.isEmpty())
            info.replaceKey(key, text(value));
    };
    set("/Title", m_extras.title);
    set("/Subject", m_extras.subject);
    set("/Author", m_extras.author);
    set("/Creator", u"Chancery"_s);
    set("/Producer",
        u"Qt %1, QPDF %2"_s.arg(QLatin1StringView(qVersion()), QString::fromStdString(QPDF::QPDFVersion())));
    if (m_extras.date) {
        const auto date = QPDFObjectHandle::newString(pdfDate(*m_extras.date));
        info.replaceKey("/CreationDate", date);
        info.replaceKey("/ModDate", date);
    }

    auto metadata = m_pdf.newStream(xmpPacket(m_extras));
    metadata.getDict().replaceKey("/Type", QPDFObjectHandle::newName("/Metadata"));
    metadata.getDict().replaceKey("/Subtype", QPDFObjectHandle::newName("/XML"));
    m_root.replaceKey("/Metadata", metadata);
    m_root.replaceKey("/Lang", text(m_extras.language));
    auto preferences = QPDFObjectHandle::newDictionary();
    preferences.replaceKey("/DisplayDocTitle", QPDFObjectHandle::newBool(true));
    m_root.replaceKey("/ViewerPreferences", preferences);
}

void Finisher::nameFonts()
{
    // The writer derives a subset's tag from an object number, which depends on the order of a hash. Tags
    // only have to differ, so they are given anew in the order in which pages use the fonts.
    std::map<QPDFObjGen, std::string> tags;
    const auto retag = [&tags](QPDFObjectHandle object, const char *key, const std::string &tag) {
        QPDFObjectHandle name = object.getKey(key);
        if (!name.isName())
            return;
        const std::string old = name.getName();
        const std::size_t plus = old.find('+');
        object.replaceKey(
            key, QPDFObjectHandle::newName(
                     "/" + tag + "+" + (plus == std::string::npos ? old.substr(1) : old.substr(plus + 1))));
    };
    for (QPDFPageObjectHelper &page : m_pages) {
        QPDFObjectHandle fonts = page.getAttribute("/Resources", false).getKey("/Font");
        if (!fonts.isDictionary())
            continue;
        for (const std::string &key : fonts.getKeys()) {
            QPDFObjectHandle font = fonts.getKey(key);
            if (tags.count(font.getObjGen()) > 0)
                continue;
            std::string tag = "CHAAAA";
            for (std::size_t i = tag.size(), n = tags.size(); n > 0; n /= 26)
                tag[--i] = static_cast<char>('A' + n % 26);
            tags.emplace(font.getObjGen(), tag);
            retag(font, "/BaseFont", tag);
            QPDFObjectHandle descendants = font.getKey("/DescendantFonts");
            if (!descendants.isArray())
                continue;
            for (QPDFObjectHandle descendant : descendants.getArrayAsVector()) {
                retag(descendant, "/BaseFont", tag);
                if (descendant.getKey("/FontDescriptor").isDictionary())
                    retag(descendant.getKey("/FontDescriptor"), "/FontName", tag);
            }
        }
    }
}

std::string Finisher::written()
{
    std::string bytes;
    BytesPipeline pipeline(bytes);
    QPDFWriter writer(m_pdf);
    writer.setOutputPipeline(&pipeline);
    writer.setMinimumPDFVersion("1.7");
    writer.setObjectStreamMode(qpdf_o_generate);
    writer.setStaticID(true);               // the file's own is made of all its bytes
    writer.setNewlineBeforeEndstream(true); // as PDF/A asks for
    writer.write();
    const auto numberOf = [&writer](const QPDFObjectHandle &object) {
        return writer.getRenumberedObjGen(QPDFObjectHandle(object).getObjGen()).getObj();
    };
    PdfTail file(std::move(bytes), writer.getWrittenXRefTable());
    const std::vector<int> annotations = writeLinks(file, numberOf);
    writeDestinations(file, numberOf);
    if (m_structure)
        m_structure->writeTree(file, numberOf, annotations);
    return file.finish(numberOf(m_root), numberOf(m_pdf.getTrailer().getKey("/Info")));
}

} // namespace

std::vector<std::vector<TaggedArea>> PdfExtras::areas() const
{
    std::vector<std::vector<TaggedArea>> areas(links.size());
    for (std::size_t page = 0; page < links.size(); ++page) {
        areas[page].reserve(links[page].size());
        for (const Link &link : links[page])
            areas[page].push_back(
                {QRectF(link.rect.topLeft() * unitsPerPoint, link.rect.size() * unitsPerPoint),
                 link.element});
    }
    return areas;
}

QString finishPdf(const QByteArray &pdf, const PdfExtras &extras, QIODevice &output)
{
    // QPDF speaks in exceptions; they end here.
    try {
        QPDF painted;
        painted.setSuppressWarnings(true);
        painted.processMemoryFile("briefing", pdf.constData(), static_cast<std::size_t>(pdf.size()));
        // The painter numbers fonts in the order of a hash. Copied page by page, every object gets its number
        // in the order in which pages refer to it.
        QPDF document;
        document.emptyPDF();
        QPDFPageDocumentHelper pages(document);
        for (const QPDFPageObjectHelper &page : QPDFPageDocumentHelper(painted).getAllPages())
            pages.addPage(page, false);
        Finisher finisher(document, extras);
        finisher.nameFonts();
        finisher.addStructure();
        finisher.announceLinks();
        finisher.announceDestinations();
        finisher.addOutline();
        finisher.addEmbeddedDossier();
        finisher.addMetadata();
        const std::string bytes = finisher.written();
        const auto length = static_cast<qint64>(bytes.size());
        if (output.write(bytes.data(), length) != length)
            return output.errorString();
    } catch (const std::exception &error) {
        return QString::fromUtf8(error.what());
    }
    return {};
}

} // namespace chancery
