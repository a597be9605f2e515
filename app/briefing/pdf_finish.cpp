// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/briefing/pdf_finish.h"

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
#include <map>
#include <optional>
#include <string>

using namespace Qt::StringLiterals;

namespace chancery {

using pdf_objects::number;
using pdf_objects::text;

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
    void addLinks();
    void addDestinations();
    void addOutline();
    void addEmbeddedDossier();
    void addMetadata();
    void nameFonts();
    /// The document as a file, with the structure.
    [[nodiscard]] std::string written();

private:
    [[nodiscard]] double heightOf(std::size_t page)
    {
        return m_pages[page].getMediaBox().getArrayItem(3).getNumericValue();
    }

    QPDF &m_pdf;
    const PdfExtras &m_extras;
    std::vector<QPDFPageObjectHelper> m_pages;
    QPDFObjectHandle m_root;
    std::optional<PdfStructure> m_structure;
};

void Finisher::addStructure()
{
    PdfStructure::mendSpaces(m_pages);
    PdfStructure::addOutputIntent(m_pdf);
    if (m_extras.tags) {
        m_structure.emplace(m_pdf, m_pages, *m_extras.tags);
        m_structure->markPages(m_extras.links);
        m_structure->announceTree();
    }
    addLinks();
}

void Finisher::addLinks()
{
    for (std::size_t page = 0; page < m_pages.size() && page < m_extras.links.size(); ++page) {
        if (m_extras.links[page].empty())
            continue;
        const double height = heightOf(page);
        std::vector<QPDFObjectHandle> annotations;
        for (const PdfExtras::Link &link : m_extras.links[page]) {
            // The place of a text alone.
            if (link.target.isEmpty() && link.address.isEmpty())
                continue;
            auto action = QPDFObjectHandle::newDictionary();
            if (!link.target.isEmpty()) {
                action.replaceKey("/S", QPDFObjectHandle::newName("/GoTo"));
                action.replaceKey("/D", QPDFObjectHandle::newString(link.target.toStdString()));
            } else {
                action.replaceKey("/S", QPDFObjectHandle::newName("/URI"));
                action.replaceKey("/URI", QPDFObjectHandle::newString(link.address.toStdString()));
            }
            auto annotation = QPDFObjectHandle::newDictionary();
            annotation.replaceKey("/Type", QPDFObjectHandle::newName("/Annot"));
            annotation.replaceKey("/Subtype", QPDFObjectHandle::newName("/Link"));
            annotation.replaceKey("/F", QPDFObjectHandle::newInteger(4));
            annotation.replaceKey(
                "/Rect",
                QPDFObjectHandle::newArray({number(link.rect.left()), number(height - link.rect.bottom()),
                                            number(link.rect.right()), number(height - link.rect.top())}));
            annotation.replaceKey("/Border", QPDFObjectHandle::newArray({QPDFObjectHandle::newInteger(0),
                                                                         QPDFObjectHandle::newInteger(0),
                                                                         QPDFObjectHandle::newInteger(0)}));
            annotation.replaceKey("/A", action);
            annotation.replaceKey("/Contents", text(link.words.isEmpty() ? link.target : link.words));
            annotations.push_back(m_pdf.makeIndirectObject(annotation));
            if (m_structure && link.element != TagTree::none)
                m_structure->addAnnotation(link.element, annotations.back());
        }
        m_pages[page].getObjectHandle().replaceKey("/Annots", QPDFObjectHandle::newArray(annotations));
    }
}

void Finisher::addDestinations()
{
    // A name tree of one level of leaves, each of a size that readers search fast.
    constexpr std::size_t leafSize = 64;
    std::map<std::string, PdfExtras::Destination> sorted;
    for (auto it = m_extras.destinations.cbegin(); it != m_extras.destinations.cend(); ++it)
        sorted.emplace(it.key().toStdString(), it.value());
    if (sorted.empty())
        return;
    std::vector<QPDFObjectHandle> kids;
    std::vector<QPDFObjectHandle> names;
    std::string first;
    std::string last;
    const auto closeLeaf = [&] {
        auto leaf = QPDFObjectHandle::newDictionary();
        leaf.replaceKey("/Limits", QPDFObjectHandle::newArray({QPDFObjectHandle::newString(first),
                                                               QPDFObjectHandle::newString(last)}));
        leaf.replaceKey("/Names", QPDFObjectHandle::newArray(names));
        kids.push_back(m_pdf.makeIndirectObject(leaf));
        names.clear();
    };
    for (const auto &[name, place] : sorted) {
        const auto page = static_cast<std::size_t>(place.page);
        if (names.empty())
            first = name;
        last = name;
        names.push_back(QPDFObjectHandle::newString(name));
        names.push_back(QPDFObjectHandle::newArray(
            {m_pages.at(page).getObjectHandle(), QPDFObjectHandle::newName("/XYZ"),
             QPDFObjectHandle::newNull(), number(heightOf(page) - place.y), QPDFObjectHandle::newNull()}));
        if (names.size() == 2 * leafSize)
            closeLeaf();
    }
    if (!names.empty())
        closeLeaf();
    auto tree = QPDFObjectHandle::newDictionary();
    tree.replaceKey("/Kids", QPDFObjectHandle::newArray(kids));
    if (!m_root.getKey("/Names").isDictionary())
        m_root.replaceKey("/Names", QPDFObjectHandle::newDictionary());
    m_root.getKey("/Names").replaceKey("/Dests", m_pdf.makeIndirectObject(tree));
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
    if (m_structure)
        m_structure->writeTree(file, numberOf);
    return file.finish(numberOf(m_root), numberOf(m_pdf.getTrailer().getKey("/Info")));
}

} // namespace

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
        finisher.addDestinations();
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
