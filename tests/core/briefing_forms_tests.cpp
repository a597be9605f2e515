// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/briefing/compose.h"
#include "core/briefing/make_briefing.h"
#include "core/document/docx_form.h"
#include "core/document/html_form.h"
#include "core/document/markdown_form.h"
#include "core/document/matrix_parts.h"
#include "core/document/odt_form.h"
#include "core/store/open_dossier.h"
#include "tests/support/sample_dossier.h"

#include <catch2/catch_test_macros.hpp>

#include <QMap>
#include <QRegularExpression>
#include <QtEndian>
#include <QXmlStreamReader>

#include <optional>

namespace briefing_forms_tests {

using namespace chancery;
using namespace chancery::briefing;
using namespace chancery::tests;
using namespace Qt::StringLiterals;

namespace {

BlockDocument documentOf(const Snapshot &snapshot)
{
    BriefingOptions options;
    options.preparedOn = CivilDay::fromYmd(2026, 1, 31);
    const auto made = makeBriefing(snapshot, options);
    REQUIRE(made.hasValue());
    return compose(*made, Places::ByMark);
}

BlockDocument builtInDocument()
{
    const auto store = openDossier(defaultDossier());
    REQUIRE(store.hasValue());
    return documentOf(*(*store)->snapshot());
}

const QString longWord(10000, u'W');
const QString formula = u"=HYPERLINK(\"https://example.org\",\"x\")"_s;

/// Every kind of text that a form could take for its own.
BlockDocument hostileDocument()
{
    Dossier dossier = sampleDossier();
    dossier.info.title = u"<h1 onclick=\"x\">Title & more</h1>"_s;
    dossier.info.description = u"]]> <!-- & --> \u202eright to left"_s;
    dossier.facts[6].statement =
        u"<a href=\"javascript:x\">Click</a> \u2067isolated \ufdd0\ufffc\u0001 | **bold** [x](y) `code` $x$ end"_s;
    dossier.facts[8].statement = formula;
    dossier.facts[9].statement = u"# no heading\n- no item\n\n1. no item\r\n> no quotation\t  two"_s;
    dossier.facts[14].statement =
        QString(QChar(0xd83d)) + u" half a pair, whole: 😀👩‍🚀 zero\u200bwidth\u200d\ufeff"_s;
    dossier.participants.front().name = u"Привет Österreich e\u0301 عربى"_s;
    dossier.events.front().title = longWord;
    dossier.events.back().title = u"</table></section><script>alert(1)</script>"_s;
    dossier.sources.front().url = u"javascript:alert(1)"_s;
    dossier.sources[1].url = u"https://example.org/a b?<x>&\"y\""_s;
    const auto store = Store::fromDossier(dossier, u"hostile"_s);
    REQUIRE(store.hasValue());
    return documentOf(*(*store)->snapshot());
}

const QByteArray svg = "<?xml version=\"1.0\"?>\n<svg width=\"10\" height=\"10\" viewBox=\"0 0 10 10\" "
                       "xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\">"
                       "<title>own</title><defs><clipPath id=\"c1\"><rect/></clipPath></defs>"
                       "<g clip-path=\"url(#c1)\" onclick=\"x\"><use xlink:href=\"#c1\"/>a &lt; b</g></svg>";

Drawings drawings()
{
    return {{{u"Everything dated"_s, svg, "PNG", 480, 100}, {u"The period"_s, svg, "PNG", 480, 100}}};
}

/// Elements that HTML knows no end of.
bool isVoid(const QString &tag)
{
    return QStringList{u"meta"_s, u"col"_s, u"br"_s}.contains(tag);
}

/// What is wrong with the nesting of an HTML file's tags; nothing where all is well.
QString nestingError(const QString &html)
{
    static const QRegularExpression tags(
        u"<(/?)([a-zA-Z][a-zA-Z0-9]*)((?:\\s+[a-zA-Z:-]+(?:=\"[^\"]*\")?)*)\\s*(/?)>"_s);
    QStringList open;
    qsizetype end = 0;
    auto matches = tags.globalMatch(html);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        const QString between = html.mid(end, match.capturedStart() - end);
        if (between.contains(u'<') && !between.contains(u"<!DOCTYPE"_s))
            return u"markup in text: "_s + between;
        end = match.capturedEnd();
        const QString tag = match.captured(2);
        if (match.captured(1).isEmpty()) {
            if (!isVoid(tag) && match.captured(4).isEmpty())
                open << tag;
        } else if (open.isEmpty() || open.takeLast() != tag) {
            return u"unexpected </"_s + tag + u"> at "_s + html.mid(match.capturedStart() - 80, 120);
        }
    }
    return open.join(u' ');
}

QStringList captures(const QString &text, const QString &pattern)
{
    QStringList result;
    auto matches = QRegularExpression(pattern).globalMatch(text);
    while (matches.hasNext())
        result << matches.next().captured(1);
    return result;
}

/// Every `#name` that leads somewhere names one place.
void checkLinks(const QString &text, const QString &targets, const QString &names)
{
    const QStringList places = captures(text, names);
    const QSet<QString> unique(places.begin(), places.end());
    CHECK(unique.size() == places.size());
    const QStringList links = captures(text, targets);
    CHECK(links.size() > 10);
    for (const QString &link : links) {
        INFO(link.toStdString());
        CHECK(unique.contains(link));
    }
}

/// The checksum of RFC 1950.
quint32 adler32(const QByteArray &bytes)
{
    quint32 a = 1;
    quint32 b = 0;
    for (const char byte : bytes) {
        a = (a + static_cast<quint8>(byte)) % 65521;
        b = (b + a) % 65521;
    }
    return b << 16 | a;
}

/// Checks that an archive holds these files and no others, in this order, by its directory.
template<class File>
void checkArchive(const QByteArray &zip, const std::vector<File> &files)
{
    const auto u16 = [&](qsizetype at) { return qFromLittleEndian<quint16>(zip.constData() + at); };
    const auto u32 = [&](qsizetype at) { return qFromLittleEndian<quint32>(zip.constData() + at); };
    const qsizetype end = zip.size() - 22;
    REQUIRE(u32(end) == 0x06054b50);
    REQUIRE(u16(end + 10) == files.size());
    qsizetype at = u32(end + 16);
    for (const File &file : files) {
        INFO(file.name.toStdString());
        REQUIRE(u32(at) == 0x02014b50);
        CHECK(QString::fromUtf8(zip.mid(at + 46, u16(at + 28))) == file.name);
        CHECK(u32(at + 24) == file.bytes.size());
        const qsizetype local = u32(at + 42);
        REQUIRE(u32(local) == 0x04034b50);
        CHECK((zip.mid(local + 6, 20) == zip.mid(at + 8, 20)));
        const QByteArray bytes = zip.mid(local + 30 + u16(local + 26) + u16(local + 28), u32(at + 20));
        if (u16(at + 10) == 8) {
            // What qUncompress() wants around it: the length, a header, and the checksum, which holds it to
            // the right bytes.
            QByteArray length(4, 0);
            qToBigEndian(static_cast<quint32>(file.bytes.size()), length.data());
            QByteArray checksum(4, 0);
            qToBigEndian(adler32(file.bytes), checksum.data());
            CHECK((qUncompress(length + "\x78\x9c" + bytes + checksum) == file.bytes));
        } else {
            CHECK((bytes == file.bytes));
        }
        at += 46 + u16(at + 28);
    }
    CHECK(at == end);
}

QMap<QString, QByteArray> filesOf(const BlockDocument &document, const Drawings &drawings = {})
{
    QMap<QString, QByteArray> files;
    for (const OdtFile &file : odtFiles(document, drawings, Paper::A4, CivilDay::fromYmd(2026, 1, 31)))
        files.insert(file.name, file.bytes);
    return files;
}

/// All of an XML file's text; fails where it is not well-formed.
QString textOf(const QByteArray &xml)
{
    QString text;
    QXmlStreamReader reader(xml);
    while (!reader.atEnd()) {
        reader.readNext();
        if (reader.isCharacters())
            text += reader.text();
    }
    INFO(reader.errorString().toStdString() << " in line " << reader.lineNumber());
    CHECK_FALSE(reader.hasError());
    return text;
}

} // namespace

TEST_CASE("an HTML briefing is one page of nested tags without script, whose links all lead somewhere")
{
    for (const BlockDocument &document : {builtInDocument(), hostileDocument()}) {
        const QString html = QString::fromUtf8(writeHtml(document, drawings(), Paper::A4));
        CHECK(nestingError(html).toStdString().empty());
        CHECK_FALSE(html.contains(u"<script"_s));
        CHECK_FALSE(html.contains(u" onclick=\"x\">"_s));
        CHECK_FALSE(html.contains(u"href=\"javascript"_s));
        CHECK(html.startsWith(u"<!DOCTYPE html>\n<html lang=\"en\">"_s));
        checkLinks(html, u"href=\"#([^\"]*)\""_s, u"\\bid=\"([^\"]*)\""_s);
    }
}

TEST_CASE("an HTML briefing has headings in order, one title, and scopes on the headings of its tables")
{
    const QString html = QString::fromUtf8(writeHtml(builtInDocument(), drawings(), Paper::Letter));
    const QStringList levels = captures(html, u"<h([1-6])[ >]"_s);
    CHECK(levels.front() == u"1"_s);
    CHECK(levels.count(u"1"_s) == 1);
    CHECK_FALSE(html.contains(u"<th>"_s));
    CHECK(html.contains(u"<th scope=\"col\">"_s));
    CHECK(html.contains(u"<th scope=\"row\" dir=\"auto\">"_s));
    CHECK(html.contains(u"<th scope=\"rowgroup\" colspan=\"3\" dir=\"auto\">"_s));
    CHECK(html.count(u"<figure>"_s) == 2);
    CHECK(html.count(u"<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" aria-label=\""_s) == 2);
    CHECK(html.contains(u"<blockquote"_s));
    CHECK(html.contains(u"size: letter"_s));
    CHECK(captures(html, u"<section aria-labelledby=\"([^\"]*)\""_s).contains(u"chronology"_s));
}

TEST_CASE("an HTML briefing carries the dossier, where it is given one")
{
    const BlockDocument document = documentOf(*sampleStore()->snapshot());
    const QByteArray with = writeHtml(document, {}, Paper::A4, {"{\"a\": 1}", u"a \"b\".json"_s});
    CHECK(with.contains("download=\"a &quot;b&quot;.json\" href=\"data:application/json;base64," +
                        QByteArray("{\"a\": 1}").toBase64() + "\""));
    CHECK_FALSE(writeHtml(document, {}, Paper::A4).contains("data:application"));
}

TEST_CASE("an SVG comes into the page with names of its own and without what could act")
{
    const QByteArray one = inlineSvg(svg, u"What it \"shows\""_s, u"d1-"_s);
    CHECK(one.contains("aria-label=\"What it &quot;shows&quot;\""));
    CHECK(one.contains("id=\"d1-c1\""));
    CHECK(one.contains("url(#d1-c1)"));
    CHECK(one.contains("href=\"#d1-c1\""));
    CHECK(one.contains("a &lt; b"));
    CHECK_FALSE(one.contains("onclick"));
    CHECK_FALSE(one.contains("own"));
    CHECK(inlineSvg("<svg><g></svg>", {}, {}).isEmpty());
}

TEST_CASE("every passage is in every form, word for word, and every number leads to it")
{
    const BlockDocument document = hostileDocument();
    const Dossier sample = sampleDossier();
    const QString html = QString::fromUtf8(writeHtml(document, {}, Paper::A4));
    const QString markdown = QString::fromUtf8(writeMarkdown(document));
    const QString odt = QString::fromUtf8(filesOf(document).value(u"content.xml"_s));
    for (const Passage &passage : sample.passages) {
        INFO(passage.exact.toStdString());
        CHECK(html.contains(u"<p dir=\"auto\">"_s + passage.exact.toHtmlEscaped() + u"</p></blockquote>"_s));
        CHECK(markdown.contains(u"> "_s + markdownEscaped(passage.exact)));
        CHECK(odt.contains(passage.exact.toHtmlEscaped()));
    }
    CHECK(html.contains(u"href=\"#passage-1\" role=\"doc-noteref\">[S1·"_s));
    CHECK(markdown.contains(QRegularExpression(u"\\\\\\[S1·\\d+[^\\]]*\\\\\\]\\[\\^s1-\\d+\\]"_s)));
    CHECK(odt.contains(u"xlink:href=\"#passage-1\""_s));
}

TEST_CASE("hostile text is text in Markdown: no markup, no row or line of its own")
{
    const QString markdown = QString::fromUtf8(writeMarkdown(hostileDocument()));
    CHECK(markdown.contains(u"\\<h1 onclick=\"x\"\\>Title \\& more\\</h1\\>"_s));
    CHECK(markdown.contains(u"\\| \\*\\*bold\\*\\* \\[x\\](y) \\`code\\` \\$x\\$ end"_s));
    CHECK(markdown.contains(longWord));
    static const QRegularExpression tags(u"(?<!\\\\)<(?!/?(a|br|strong)\\b|https://)"_s);
    CHECK_FALSE(markdown.contains(tags));
    CHECK_FALSE(markdown.contains(u"\n# no heading"_s));
    CHECK_FALSE(markdown.contains(u"\n1. no item"_s));
    CHECK_FALSE(markdown.contains(u"](<javascript"_s));
    // Each table has as many cells in each row as in its first.
    int columns = 0;
    for (const QString &line : markdown.split(u'\n')) {
        if (!line.startsWith(u'|')) {
            columns = 0;
            continue;
        }
        QString row = line;
        const int count = static_cast<int>(row.remove(u"\\|"_s).count(u'|'));
        CHECK((columns == 0 || count == columns));
        columns = count;
    }
    // Links work where raw HTML is off: they lead to headings, and citations to footnotes, each there once.
    CHECK_FALSE(markdown.contains(QRegularExpression(u"(?<!\\\\)<a "_s)));
    QSet<QString> slugs;
    for (QString heading : captures(markdown, u"(?m)^#+ (.*)$"_s)) {
        static const QRegularExpression linked(u"^\\[(.*)\\]\\(#[^)]*\\)$"_s);
        static const QRegularExpression others(u"[^\\w\\s-]"_s,
                                               QRegularExpression::UseUnicodePropertiesOption);
        heading = heading.replace(linked, u"\\1"_s).toLower().remove(others).replace(u' ', u'-');
        QString slug = heading;
        for (int n = 1; slugs.contains(slug); ++n)
            slug = heading + u"-%1"_s.arg(n);
        slugs.insert(slug);
    }
    const QStringList links = captures(markdown, u"\\]\\(#([^)]*)\\)"_s);
    CHECK(links.size() > 10);
    for (const QString &link : links) {
        INFO(link.toStdString());
        CHECK(slugs.contains(link));
    }
    checkLinks(markdown, u"\\[\\^([^\\]]+)\\](?!:)"_s, u"(?m)^\\[\\^([^\\]]+)\\]:"_s);
}

TEST_CASE("a matrix is set in parts that fit a page, of equal width, with heads that stand upright")
{
    Matrix matrix;
    for (int i = 0; i < 29; ++i)
        matrix.columns.push_back({u"Column %1"_s.arg(i), {}});
    matrix.rows.push_back({{u"Row"_s, {}}, std::vector<QString>(29, u"A"_s)});
    matrix.rows.push_back({{u"Late"_s, {}}, std::vector<QString>(29)});
    matrix.rows.back().cells.back() = u"H"_s;
    const std::vector<MatrixPart> parts = matrixParts(matrix, 14);
    REQUIRE(parts.size() == 3);
    CHECK(parts[0].end == 9);
    CHECK(parts[1].begin == 9);
    CHECK(parts[1].rows.size() == 1);
    CHECK(parts[2].rows.size() == 2);
    BlockDocument document;
    document.blocks.emplace_back(matrix);
    const QByteArray html = writeHtml(document, {}, Paper::A4);
    CHECK(html.count("<table class=\"matrix\"") == 3);
    CHECK(filesOf(document).value(u"content.xml"_s).count("HeadUpright") > 29);
    for (const DocxPart &part : docxParts(document, {}, Paper::A4, std::nullopt)) {
        if (part.name == "word/document.xml"_L1)
            CHECK(part.bytes.count("w:val=\"btLr\"") == 29);
    }
}

TEST_CASE("contents have two levels in every form, with pages in an OpenDocument text")
{
    BlockDocument document;
    document.language = u"en"_s;
    document.blocks = {
        Heading{0, u"Title"_s, u"t"_s, {}, false}, Contents{}, Heading{1, u"Part one"_s, u"one"_s, {}, false},
        Heading{2, u"Entry"_s, u"entry"_s, {}, false}, Heading{1, u"Part two"_s, u"two"_s, {}, false}};
    for (int i = 0; i < 40; ++i)
        document.blocks.emplace_back(Heading{2, u"Many %1"_s.arg(i), u"many-%1"_s.arg(i), {}, false});
    // Of a part with too many entries none is listed.
    CHECK(contentsOf(document).size() == 3);
    const QString html = QString::fromUtf8(writeHtml(document, {}, Paper::A4));
    CHECK(nestingError(html).isEmpty());
    CHECK(html.count(u"<li dir=\"auto\"><a href=\"#"_s) == 3);
    CHECK(QString::fromUtf8(writeMarkdown(document))
              .contains(u"- [Part one](#part-one)\n  - [Entry](#entry)\n- ["_s));
    const QByteArray odt = filesOf(document).value(u"content.xml"_s);
    CHECK(odt.count("<text:bookmark-ref text:reference-format=\"page\"") == 3);
    CHECK(odt.contains("text:ref-name=\"entry\""));
}

TEST_CASE("words that run from right to left are marked so in every form that has a mark for it")
{
    BlockDocument document;
    document.blocks.emplace_back(Paragraph{ParagraphRole::Quote, {span(u"שלום 35"_s)}, {}});
    CHECK(writeHtml(document, {}, Paper::A4).contains("<p dir=\"auto\">"));
    CHECK(filesOf(document).value(u"content.xml"_s).contains("text:style-name=\"Quotations_20_rtl\""));
    CHECK(filesOf(document).value(u"styles.xml"_s).contains("style:writing-mode=\"rl-tb\""));
}

TEST_CASE("a paragraph of Markdown that begins like a list, a heading or a rule stays a paragraph")
{
    BlockDocument document;
    for (const QString &text :
         {u"- x"_s, u"# x"_s, u"12. x"_s, u"1) x"_s, u"=== x"_s, u"+ x"_s, u"    code"_s, u"---"_s})
        document.blocks.emplace_back(Paragraph{ParagraphRole::Body, {{text, {}, {}, {}, {}}}, {}});
    const QStringList lines = QString::fromUtf8(writeMarkdown(document)).split(u'\n', Qt::SkipEmptyParts);
    CHECK(lines == QStringList{u"\\- x"_s, u"\\# x"_s, u"12\\. x"_s, u"1\\) x"_s, u"\\=== x"_s, u"\\+ x"_s,
                               u"code"_s, u"\\---"_s});
}

TEST_CASE("a Word briefing is a sound archive of well-formed parts that name one another")
{
    const auto date = CivilDay::fromYmd(2026, 1, 31);
    for (const BlockDocument &document : {builtInDocument(), hostileDocument()}) {
        const std::vector<DocxPart> parts = docxParts(document, drawings(), Paper::A4, date);
        const QByteArray docx = writeDocx(document, drawings(), Paper::A4, date);
        checkArchive(docx, parts);
        CHECK(docx == writeDocx(document, drawings(), Paper::A4, date));
        QMap<QString, QByteArray> files;
        for (const DocxPart &part : parts) {
            INFO(part.name.toStdString());
            CHECK_FALSE(files.contains(part.name));
            files.insert(part.name, part.bytes);
            if (!part.name.endsWith(u".png"_s))
                textOf(part.bytes);
        }
        const QString types = QString::fromUtf8(files.value(u"[Content_Types].xml"_s));
        const QString relations = QString::fromUtf8(files.value(u"word/_rels/document.xml.rels"_s));
        const QString body = QString::fromUtf8(files.value(u"word/document.xml"_s));
        const QString notes = QString::fromUtf8(files.value(u"word/footnotes.xml"_s));
        static const QRegularExpression target(u"Target=\"([^\"]*)\"/>"_s);
        for (auto it = target.globalMatch(relations); it.hasNext();) {
            const QString name = u"word/"_s + it.next().captured(1);
            INFO(name.toStdString());
            CHECK(files.contains(name));
            CHECK((name.endsWith(u".png"_s) || types.contains(u"PartName=\"/%1\""_s.arg(name))));
        }
        static const QRegularExpression used(u"r:(?:id|embed)=\"([^\"]*)\""_s);
        for (auto it = used.globalMatch(body); it.hasNext();)
            CHECK(relations.contains(u"Id=\"%1\""_s.arg(it.next().captured(1))));
        static const QRegularExpression style(u"w:(?:pStyle|rStyle) w:val=\"([^\"]*)\""_s);
        for (auto it = style.globalMatch(body + notes); it.hasNext();)
            CHECK(files.value(u"word/styles.xml"_s)
                      .contains("w:styleId=\"" + it.next().captured(1).toUtf8() + '"'));
        // Every link leads to a bookmark, and none is twice.
        QSet<QString> bookmarks;
        static const QRegularExpression place(u"bookmarkStart w:id=\"\\d+\" w:name=\"([^\"]*)\""_s);
        for (auto it = place.globalMatch(body); it.hasNext();) {
            const QString name = it.next().captured(1);
            CHECK_FALSE(bookmarks.contains(name));
            bookmarks.insert(name);
        }
        static const QRegularExpression link(u"w:hyperlink w:anchor=\"([^\"]*)\""_s);
        for (auto it = link.globalMatch(body); it.hasNext();)
            CHECK(bookmarks.contains(it.next().captured(1)));
        // A footnote for every reference, each once.
        static const QRegularExpression reference(u"footnoteReference w:id=\"(\\d+)\""_s);
        int count = 0;
        for (auto it = reference.globalMatch(body); it.hasNext(); ++count)
            CHECK(notes.count(u"<w:footnote w:id=\"%1\">"_s.arg(it.next().captured(1))) == 1);
        CHECK(notes.count(u"<w:footnote w:id="_s) == count);
    }
}

TEST_CASE("a Word briefing has every passage in a footnote, headings and headed tables")
{
    const std::vector<DocxPart> parts =
        docxParts(builtInDocument(), {}, Paper::A4, CivilDay::fromYmd(2026, 1, 31));
    QMap<QString, QString> files;
    for (const DocxPart &part : parts)
        files.insert(part.name, QString::fromUtf8(part.bytes));
    const QString notes = textOf(files.value(u"word/footnotes.xml"_s).toUtf8());
    const QString body = files.value(u"word/document.xml"_s);
    CHECK(notes.contains(u"S2·9 “"_s));
    CHECK(files.value(u"word/footnotes.xml"_s).count(u"<w:footnote w:id="_s) > 100);
    CHECK(body.contains(u"<w:pStyle w:val=\"Heading1\"/>"_s));
    CHECK(body.contains(u"<w:tblHeader/>"_s));
    CHECK(body.contains(u" TOC "_s));
}

TEST_CASE("an OpenDocument briefing is a sound archive of well-formed files, listed and typed")
{
    for (const BlockDocument &document : {builtInDocument(), hostileDocument()}) {
        const QByteArray odt = writeOdt(document, drawings(), Paper::A4, CivilDay::fromYmd(2026, 1, 31));
        // ISO/IEC 26300-2, 3.3: the type comes first, neither packed nor with anything between.
        CHECK(odt.mid(30, 47) == "mimetypeapplication/vnd.oasis.opendocument.text");
        checkArchive(odt, odtFiles(document, drawings(), Paper::A4, CivilDay::fromYmd(2026, 1, 31)));
        const QMap<QString, QByteArray> files = filesOf(document, drawings());
        const QString manifest = QString::fromUtf8(files.value(u"META-INF/manifest.xml"_s));
        for (auto it = files.cbegin(); it != files.cend(); ++it) {
            INFO(it.key().toStdString());
            if (it.key().endsWith(u".xml"_s))
                textOf(it.value());
            if (it.key() != u"mimetype"_s && it.key() != u"META-INF/manifest.xml"_s)
                CHECK(manifest.contains(u"full-path=\"%1\""_s.arg(it.key())));
        }
        CHECK(files.contains(u"Pictures/001.svg"_s));
        CHECK(files.contains(u"Pictures/002.png"_s));
        CHECK(files.value(u"meta.xml"_s).contains("2026-01-31T00:00:00"));
        const QString content = QString::fromUtf8(files.value(u"content.xml"_s));
        checkLinks(content, u"xlink:href=\"#([^\"]*)\""_s, u"<text:bookmark text:name=\"([^\"]*)\""_s);
        CHECK(content.contains(u"<table:table-header-rows>"_s));
        CHECK(content.contains(u"<text:h text:style-name=\"Heading_20_1\" text:outline-level=\"1\">"_s));
    }
}

TEST_CASE("every style that an OpenDocument briefing names is defined in it")
{
    const QMap<QString, QByteArray> files = filesOf(builtInDocument(), drawings());
    const QString content = QString::fromUtf8(files.value(u"content.xml"_s));
    const QString both = content + QString::fromUtf8(files.value(u"styles.xml"_s));
    const QStringList defined = captures(both, u"<(?:style:style|text:list-style) style:name=\"([^\"]*)\""_s);
    const QStringList used = captures(content, u"(?:text|table):style-name=\"([^\"]*)\""_s);
    for (const QString &name : QSet<QString>(used.begin(), used.end())) {
        INFO(name.toStdString());
        CHECK(defined.contains(name));
    }
    CHECK(both.contains(u"fo:page-width=\"595.3pt\""_s));
}

TEST_CASE("hostile text is in an OpenDocument briefing as it was, but for what XML cannot hold")
{
    const QString text = textOf(filesOf(hostileDocument()).value(u"content.xml"_s));
    CHECK(text.contains(u"<h1 onclick=\"x\">Title & more</h1>"_s));
    CHECK(text.contains(formula));
    CHECK(text.contains(longWord));
    CHECK(text.contains(u"👩‍🚀 zero\u200bwidth"_s));
    CHECK(text.contains(u"Привет Österreich e\u0301 عربى"_s));
    // What opens a direction is closed where it ends.
    CHECK(text.count(u'\u202e') == text.count(u'\u202c'));
    CHECK(text.count(u'\u2067') == text.count(u'\u2069'));
}

TEST_CASE("as known on 3 January, the OpenDocument briefing has no trace of the Paris declaration")
{
    const auto whole = openDossier(defaultDossier()).value();
    const auto replayed = whole->asKnownOn(CivilDay::fromYmd(2026, 1, 3)).value();
    const auto wordsOf = [](const Snapshot &snapshot) {
        QString words;
        const auto files = filesOf(documentOf(snapshot));
        for (auto it = files.cbegin(); it != files.cend(); ++it) {
            if (it.key().endsWith(u".xml"_s))
                words += textOf(it.value()) + u' ';
        }
        return words.simplified();
    };
    const Snapshot &all = *whole->snapshot();
    const EventId declaration(u"ev-paris-declaration"_s);
    QStringList traces{all.title(declaration)};
    for (const FactRow row : all.factsOf(declaration)) {
        const Fact fact = all.at(row);
        traces << fact.statement;
        for (const Evidence &evidence : fact.evidence)
            traces << all.title(evidence.passage);
    }
    const QString then = wordsOf(*replayed->snapshot());
    CHECK(wordsOf(all).contains(traces.front()));
    for (const QString &trace : traces) {
        INFO(trace.toStdString());
        CHECK_FALSE(then.contains(trace));
    }
    CHECK(then.contains(u"hides"_s));
}

} // namespace briefing_forms_tests
