// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/briefing/briefing_pdf.h"
#include "app/briefing/marked_content.h"
#include "app/briefing/page_marker.h"
#include "app/briefing/pdf_objects.h"
#include "core/store/open_dossier.h"
#include "tests/support/sample_dossier.h"

#include <catch2/catch_test_macros.hpp>
#include <poppler-qt6.h>
#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFPageObjectHelper.hh>

#include <QImage>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>

#include <map>
#include <set>
#include <string>

namespace pdf_structure_tests {

using namespace chancery;
using namespace chancery::tests;
using namespace Qt::StringLiterals;

namespace {

BriefingOptions optionsOf(BriefingLength length)
{
    BriefingOptions options;
    options.preparedOn = CivilDay::fromYmd(2026, 1, 31);
    options.length = length;
    return options;
}

/// Reads a page with QPDF's parser, not with ours: each MCID once, and every mark on the page within one or
/// within an artifact.
class PageReader : public QPDFObjectHandle::ParserCallbacks
{
public:
    std::set<long long> ids;
    int unmarked = 0; ///< text and paint outside of marked content
    int texts = 0;
    int twice = 0;
    bool isBalanced = true;

    void handleObject(QPDFObjectHandle object, size_t, size_t) override
    {
        if (!object.isOperator()) {
            m_operands.push_back(object);
            return;
        }
        const std::string op = object.getOperatorValue();
        if (op == "BDC" || op == "BMC") {
            isBalanced = isBalanced && m_depth == 0 && !m_inText;
            ++m_depth;
            if (op == "BDC") {
                const long long id = m_operands.back().getKey("/MCID").getIntValue();
                twice += ids.insert(id).second ? 0 : 1;
            }
        } else if (op == "EMC") {
            isBalanced = isBalanced && m_depth == 1 && !m_inText;
            --m_depth;
        } else if (op == "BT" || op == "ET") {
            m_inText = op == "BT";
        } else if (op == "Tj" || op == "TJ" || op == "f" || op == "f*" || op == "S" || op == "B" ||
                   op == "B*" || op == "Do") {
            texts += op == "Tj" || op == "TJ" ? 1 : 0;
            unmarked += m_depth == 0 ? 1 : 0;
        }
        m_operands.clear();
    }
    void handleEOF() override { isBalanced = isBalanced && m_depth == 0; }

private:
    std::vector<QPDFObjectHandle> m_operands;
    int m_depth = 0;
    bool m_inText = false;
};

/// Walks the structure and asks of it what ISO 14289-1 does.
class StructureCheck
{
public:
    explicit StructureCheck(QPDF &pdf)
        : m_pdf(pdf)
    {
        QPDFPageDocumentHelper pages(pdf);
        for (QPDFPageObjectHelper &page : pages.getAllPages()) {
            PageReader reader;
            page.parseContents(&reader);
            INFO("page " << m_pages.size() + 1);
            CHECK(reader.texts > 0);
            CHECK(reader.unmarked == 0);
            CHECK(reader.twice == 0);
            CHECK(reader.isBalanced);
            CHECK(page.getObjectHandle().getKey("/Tabs").getName() == "/S");
            m_pages[page.getObjectHandle().getObjGen()] = reader.ids;
        }
        QPDFObjectHandle root = pdf.getRoot();
        CHECK(root.getKey("/MarkInfo").getKey("/Marked").getBoolValue());
        CHECK(root.getKey("/Lang").isString());
        CHECK(root.getKey("/ViewerPreferences").getKey("/DisplayDocTitle").getBoolValue());
        CHECK(root.getKey("/OutputIntents").getArrayItem(0).getKey("/DestOutputProfile").isStream());
        QPDFObjectHandle tree = root.getKey("/StructTreeRoot");
        REQUIRE(tree.isDictionary());
        walk(tree.getKey("/K"), tree, {});
        // Nothing on a page is left without an element.
        for (const auto &[page, ids] : m_pages)
            CHECK(m_used[page] == ids);
        checkParents(tree.getKey("/ParentTree").getKey("/Nums"));
        checkAnnotations(pages);
    }

    std::map<std::string, int> types;
    std::string actual; ///< the texts that glyphs do not tell

private:
    void walk(QPDFObjectHandle element, QPDFObjectHandle parent, QPDFObjectHandle page)
    {
        if (element.isInteger()) {
            CHECK(m_used[page.getObjGen()].insert(element.getIntValue()).second);
            m_parentOf[{page.getObjGen(), element.getIntValue()}] = parent.getObjGen();
            return;
        }
        REQUIRE(element.isDictionary());
        const std::string kind = element.getKey("/Type").isName() ? element.getKey("/Type").getName() : "";
        if (kind == "/MCR") {
            walk(element.getKey("/MCID"), parent, element.getKey("/Pg"));
            return;
        }
        if (kind == "/OBJR") {
            CHECK(parent.getKey("/S").getName() == "/Link");
            m_linked[element.getKey("/Obj").getObjGen()] = parent.getObjGen();
            return;
        }
        const std::string type = element.getKey("/S").getName();
        INFO(type);
        ++types[type];
        if (element.getKey("/ActualText").isString())
            actual += element.getKey("/ActualText").getUTF8Value() + '\n';
        CHECK(element.getKey("/P").getObjGen() == parent.getObjGen());
        checkNesting(type, parent.getKey("/S").isName() ? parent.getKey("/S").getName() : "");
        if (type.size() == 3 && type[1] == 'H' && type != "/TH") {
            const int level = type[2] - '0';
            CHECK(level <= m_level + 1);
            m_level = level;
        }
        if (type == "/Figure") {
            CHECK_FALSE(element.getKey("/Alt").getUTF8Value().empty());
            CHECK(element.getKey("/A").getKey("/BBox").isArray());
        }
        if (type == "/TH")
            CHECK(element.getKey("/A").getKey("/Scope").isName());
        if (type == "/Table")
            checkTable(element);
        QPDFObjectHandle own = element.getKey("/Pg").isDictionary() ? element.getKey("/Pg") : page;
        for (const QPDFObjectHandle &kid : kidsOf(element))
            walk(kid, element, own);
    }

    static std::vector<QPDFObjectHandle> kidsOf(QPDFObjectHandle element)
    {
        QPDFObjectHandle kids = element.getKey("/K");
        if (kids.isNull())
            return {};
        return kids.isArray() ? kids.getArrayAsVector() : std::vector{kids};
    }

    static void checkNesting(const std::string &type, const std::string &parent)
    {
        static const std::map<std::string, std::set<std::string>> parents{
            {"/TR", {"/Table"}}, {"/TH", {"/TR"}},    {"/TD", {"/TR"}},
            {"/LI", {"/L"}},     {"/LBody", {"/LI"}}, {"/TOCI", {"/TOC"}}};
        const auto found = parents.find(type);
        if (found != parents.end())
            CHECK(found->second.contains(parent));
    }

    static void checkTable(QPDFObjectHandle table)
    {
        int columns = 0;
        for (QPDFObjectHandle &row : kidsOf(table)) {
            int count = 0;
            for (QPDFObjectHandle &cell : kidsOf(row)) {
                QPDFObjectHandle span = cell.getKey("/A").isDictionary()
                                            ? cell.getKey("/A").getKey("/ColSpan")
                                            : QPDFObjectHandle::newNull();
                count += span.isInteger() ? span.getIntValueAsInt() : 1;
            }
            columns = columns == 0 ? count : columns;
            CHECK(count == columns);
        }
        CHECK(columns > 0);
    }

    void checkParents(QPDFObjectHandle numbers)
    {
        std::map<long long, QPDFObjectHandle> tree;
        for (int i = 0; i + 1 < numbers.getArrayNItems(); i += 2)
            tree[numbers.getArrayItem(i).getIntValue()] = numbers.getArrayItem(i + 1);
        for (QPDFPageObjectHelper &page : QPDFPageDocumentHelper(m_pdf).getAllPages()) {
            QPDFObjectHandle parents = tree.at(page.getObjectHandle().getKey("/StructParents").getIntValue());
            const auto &ids = m_pages[page.getObjectHandle().getObjGen()];
            CHECK(parents.getArrayNItems() == static_cast<int>(ids.size()));
            for (const long long id : ids)
                CHECK(parents.getArrayItem(static_cast<int>(id)).getObjGen() ==
                      m_parentOf[{page.getObjectHandle().getObjGen(), id}]);
        }
        m_tree = tree;
    }

    void checkAnnotations(QPDFPageDocumentHelper &pages)
    {
        for (QPDFPageObjectHelper &page : pages.getAllPages()) {
            for (QPDFAnnotationObjectHelper &annotation : page.getAnnotations("/Link")) {
                QPDFObjectHandle object = annotation.getObjectHandle();
                CHECK_FALSE(object.getKey("/Contents").getUTF8Value().empty());
                REQUIRE(object.getKey("/StructParent").isInteger());
                QPDFObjectHandle element = m_tree.at(object.getKey("/StructParent").getIntValue());
                CHECK(m_linked[object.getObjGen()] == element.getObjGen());
            }
        }
    }

    QPDF &m_pdf;
    std::map<QPDFObjGen, std::set<long long>> m_pages;
    std::map<QPDFObjGen, std::set<long long>> m_used;
    std::map<std::pair<QPDFObjGen, long long>, QPDFObjGen> m_parentOf;
    std::map<QPDFObjGen, QPDFObjGen> m_linked;
    std::map<long long, QPDFObjectHandle> m_tree;
    int m_level = 0;
};

struct Tagged
{
    QTemporaryDir folder;
    QString path;
    QPDF pdf;

    Tagged(const Snapshot &snapshot, const BriefingOptions &options)
        : path(folder.filePath(u"briefing.pdf"_s))
    {
        REQUIRE(writeBriefingPdf(snapshot, options, path).hasValue());
        pdf.processFile(path.toLocal8Bit().constData());
        // Its table of cross-references is right: nothing had to be looked for.
        CHECK(pdf.getWarnings().empty());
    }

    /// The words in the order of the structure, as Poppler reads them.
    [[nodiscard]] QString words() const
    {
        QProcess process;
        process.start(u"pdfinfo"_s, {u"-struct-text"_s, path});
        REQUIRE(process.waitForFinished(-1));
        CHECK(process.exitCode() == 0);
        CHECK(process.readAllStandardError().isEmpty());
        QString text;
        static const QRegularExpression quoted(u"^ *\"(.*)\"$"_s);
        for (const QString &line : QString::fromUtf8(process.readAllStandardOutput()).split(u'\n')) {
            if (const auto match = quoted.match(line); match.hasMatch())
                text += match.captured(1);
        }
        return text;
    }
};

SnapshotPtr builtIn()
{
    const auto store = openDossier(u"builtin:coalition-2026-01"_s);
    REQUIRE(store.hasValue());
    return (*store)->snapshot();
}

QString squeezed(QString text)
{
    static const QRegularExpression gaps(u"[\\s\\x{00a0}]+"_s);
    return text.replace(gaps, u" "_s);
}

std::string marked(const std::string &content, TagTree &tags, const std::vector<TaggedArea> &links = {})
{
    std::vector<int> parents;
    return markContent(content, tags, links, 0, parents);
}

} // namespace

TEST_CASE("every length of the built-in briefing has a sound structure and says what standards it keeps")
{
    const SnapshotPtr snapshot = builtIn();
    for (const BriefingLength length : briefingLengths) {
        INFO(toTerm(length).toStdString());
        Tagged tagged(*snapshot, optionsOf(length));
        StructureCheck check(tagged.pdf);
        CHECK(check.types["/H1"] == 1);
        CHECK(check.types["/Figure"] > 0);
        CHECK(check.types["/Link"] > 20);
        CHECK(check.types["/L"] > 0);
        if (length != BriefingLength::Page)
            CHECK(check.types["/Table"] > 3);
        const auto xmp = tagged.pdf.getRoot().getKey("/Metadata").getStreamData();
        const std::string words(reinterpret_cast<const char *>(xmp->getBuffer()), xmp->getSize());
        CHECK(words.find("<pdfaid:part>3</pdfaid:part>") != std::string::npos);
        CHECK(words.find("<pdfaid:conformance>A</pdfaid:conformance>") != std::string::npos);
        CHECK(words.find("<pdfuaid:part>1</pdfuaid:part>") != std::string::npos);
    }
}

TEST_CASE("the structure leaves every page as it was painted")
{
    const SnapshotPtr snapshot = builtIn();
    BriefingOptions options = optionsOf(BriefingLength::Brief);
    const Tagged tagged(*snapshot, options);
    options.isTagged = false;
    const Tagged untagged(*snapshot, options);
    const auto with = Poppler::Document::load(tagged.path);
    const auto without = Poppler::Document::load(untagged.path);
    REQUIRE(with);
    REQUIRE(without);
    REQUIRE(with->numPages() == without->numPages());
    for (int page = 0; page < with->numPages(); ++page) {
        INFO("page " << page + 1);
        CHECK(with->page(page)->renderToImage(60, 60) == without->page(page)->renderToImage(60, 60));
    }
}

TEST_CASE("in the order of the structure every passage is read word for word")
{
    const SnapshotPtr snapshot = builtIn();
    const Tagged tagged(*snapshot, optionsOf(BriefingLength::Full));
    const QString words = squeezed(tagged.words());
    for (std::uint32_t row = 0; row < snapshot->count(ObjectKind::Passage); ++row) {
        const QString exact = squeezed(snapshot->at(PassageRow{row}).exact);
        INFO(exact.toStdString());
        CHECK(words.contains(exact));
    }
    CHECK(words.indexOf(u"Bottom line"_s) < words.indexOf(u"It is likely that the Paris meeting"_s));
    // Page furniture is no content.
    static const QRegularExpression pageOf(u"Page \\d+ of \\d+"_s);
    CHECK_FALSE(words.contains(pageOf));
}

TEST_CASE("hostile and foreign strings keep the structure sound")
{
    Dossier dossier = sampleDossier();
    dossier.info.title = u"(a) <b> [c] /d %e \\) BT ET EMC -7340032 1 m h f*"_s;
    dossier.facts.front().statement = u"שלום עולם, مرحبا, Привет, Ελλάδα \u202eright to left) Tj"_s;
    dossier.participants.front().name = QString(4000, u'W');
    dossier.events.front().title = u"😀 e\u0301 \ufdd0\ufffc\u0001"_s;
    const auto store = Store::fromDossier(dossier, u"hostile"_s);
    REQUIRE(store.hasValue());
    for (const BriefingLength length : briefingLengths) {
        INFO(toTerm(length).toStdString());
        Tagged tagged(*(*store)->snapshot(), optionsOf(length));
        StructureCheck check(tagged.pdf);
        CHECK(tagged.words().contains(u"EMC -7340032 1 m"_s));
    }
}

TEST_CASE("text of many scripts says its characters in the order in which they are written")
{
    const QStringList words{u"שלום עולם, הסכם"_s,
                            u"مرحبا بالعالم، اتفاق وقف إطلاق النار"_s,
                            u"توافق آتش\u200cبس در تهران"_s,
                            u"नमस्ते दुनिया, युद्धविराम समझौता"_s,
                            u"ওহে বিশ্ব"_s,
                            u"வணக்கம் உலகம்"_s,
                            u"สวัสดีชาวโลก"_s,
                            u"世界您好：停火協議"_s,
                            u"こんにちは世界"_s,
                            u"안녕 세상"_s,
                            u"Բարեւ աշխարհ"_s,
                            u"გამარჯობა"_s,
                            u"ሰላም ልዑል"_s,
                            u"𓀀 😀"_s};
    for (const QString &each : words) {
        INFO(each.toStdString());
        Dossier dossier = sampleDossier();
        dossier.facts.front().statement = u"Before "_s + each + u" after"_s;
        dossier.participants.front().name = each;
        dossier.events.front().title = each;
        const auto store = Store::fromDossier(dossier, u"scripts"_s);
        REQUIRE(store.hasValue());
        Tagged tagged(*(*store)->snapshot(), optionsOf(BriefingLength::Full));
        StructureCheck check(tagged.pdf);
        CHECK(check.actual.find(each.toStdString()) != std::string::npos);
        CHECK_FALSE(tagged.words().isEmpty());
    }
}

TEST_CASE("pages that are marked while the next is painted are those that are marked afterwards")
{
    const std::string content = "q\n-7340032 2 m\n-7340032 2 l\nS\nBT\n<0001> Tj\nET\nQ\n";
    const std::string packed = pdf_objects::compressed(content);
    const std::string written = "7 0 obj\n<<\n/Length 8 0 R\n>>\nstream\n" + packed +
                                "\nendstream\nendobj\n8 0 obj\n" + std::to_string(packed.size()) +
                                "\nendobj\n";
    CHECK(PageMarker::contentIn(written) == packed);
    CHECK(PageMarker::contentIn(written.substr(0, written.size() / 2)).empty());
    CHECK(PageMarker::contentIn("8 0 obj\n9\nendobj\n").empty());
    const auto tree = [] {
        TagTree tags;
        tags.add(TagTree::document, "P");
        return tags;
    };
    TagTree before = tree();
    std::vector<MarkedPage> done;
    {
        PageMarker marker(before, {{}, {}});
        marker.add(written);
        marker.add(written);
        marker.add("what no painter wrote");
        marker.add(written); // is not the third page
        done = marker.finish();
    }
    REQUIRE(done.size() == 2);
    TagTree after = tree();
    for (std::size_t page = 0; page < done.size(); ++page) {
        const MarkedPage late = PageMarker::marked(packed, after, {}, static_cast<int>(page));
        CHECK(done[page].painted == packed);
        CHECK(done[page].content == late.content);
        CHECK(done[page].parents == std::vector<int>{1});
        CHECK(late.parents == done[page].parents);
    }
    CHECK(before.at(1).kids.size() == 2);
    // A page that cannot be unpacked is an error of whoever finishes the file.
    PageMarker broken(after, {});
    broken.add("stream\nxyz\nendstream\nendobj\n8 0 obj\n3\nendobj\n");
    CHECK_THROWS_AS(broken.finish(), std::runtime_error);
}

TEST_CASE("what is between two marks is its element's, and everything else an artifact")
{
    TagTree tags;
    const int element = tags.add(TagTree::document, "P");
    const std::string mark = "q\n-7340032 " + std::to_string(element + 1) + " m\n-7340032 " +
                             std::to_string(element + 1) + " l\nh\nf*\nQ\n";
    const std::string end = "-7340032 0 m\n-7340032 0 l\nh\nf*\n";
    const std::string result = marked(
        "0 0 m 10 0 l S\n" + mark + "BT /F1 9 Tf (a \\) Tj ET) Tj ET\n" + end + "0 0 5 5 re f\n", tags);
    CHECK(result.find("-7340032") == std::string::npos);
    const auto artifact = result.find("/Artifact BMC");
    const auto begin = result.find("/P <</MCID 0>> BDC");
    const auto text = result.find("BT /F1");
    const auto after = result.rfind("/Artifact BMC");
    REQUIRE(begin != std::string::npos);
    CHECK(artifact < begin);
    CHECK(begin < text);
    CHECK(text < after);
    CHECK(result.find("(a \\) Tj ET) Tj") != std::string::npos);
    REQUIRE(tags.at(element).kids.size() == 1);
    CHECK(tags.at(element).kids.front().value == 0);
}

TEST_CASE("text that begins on a link is the link's")
{
    TagTree tags;
    const int element = tags.add(TagTree::document, "P");
    const int link = tags.addInline(element, "Link");
    const std::string mark = "-7340032 " + std::to_string(element + 1) + " m h f*\n";
    const std::string result =
        marked(mark + "BT 1 0 0 -1 10 100 Tm <0041> Tj ET\nBT 1 0 0 -1 60 100 Tm <0042> Tj ET\n"
                      "BT 1 0 0 -1 200 100 Tm [<0043> 3 <0044>] TJ ET\n",
               tags, {{QRectF(58, 60, 100, 60), link}});
    REQUIRE(tags.at(element).kids.size() == 3);
    CHECK(tags.at(element).kids[0].kind == TagTree::Kid::Kind::Content);
    CHECK(tags.at(element).kids[1].kind == TagTree::Kid::Kind::Element);
    CHECK(tags.at(element).kids[1].value == link);
    CHECK(tags.at(element).kids[2].kind == TagTree::Kid::Kind::Content);
    CHECK(result.find("/Link <</MCID 1>> BDC") != std::string::npos);
}

TEST_CASE("content that ends in the midst of an operand is taken as it is")
{
    for (const std::string content :
         {"(never closed", "<4142", "[ 1 2", "/Name", "% comment", "1 2 m", "", "\\", "BT (x) Tj"}) {
        TagTree tags;
        INFO(content);
        CHECK(marked(content, tags).find(content) != std::string::npos);
    }
}

TEST_CASE("a word that is broken at a soft hyphen reads as it is written")
{
    Dossier dossier = sampleDossier();
    QString words;
    for (int i = 0; i < 60; ++i)
        words += u"multi\u00adnational\u00adisation "_s;
    dossier.facts.front().statement = words + u"ends."_s;
    const auto store = Store::fromDossier(dossier, u"hyphens"_s);
    REQUIRE(store.hasValue());
    Tagged tagged(*(*store)->snapshot(), optionsOf(BriefingLength::Full));
    const StructureCheck check(tagged.pdf);
    CHECK(check.actual.find("multinationalisation multinationalisation") != std::string::npos);
}

} // namespace pdf_structure_tests
