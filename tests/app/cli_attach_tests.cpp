// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/io/json_dossier.h"
#include "core/store/open_dossier.h"
#include "core/text/encoding/decoding.h"
#include "tests/app/cli_process.h"
#include "tests/support/sample_dossier.h"
#include "tests/support/test_places.h"

#include <catch2/catch_test_macros.hpp>

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonObject>
#include <QStringEncoder>
#include <QTemporaryDir>

namespace cli_attach_tests {

using namespace chancery;
using namespace chancery::tests;
using namespace Qt::StringLiterals;

namespace {

/// The whole text that the sample's wire report has its excerpts from.
const QString wireText =
    u"PORT, 4 January.\n\nThe talks were held in Port on 3 January. Élan hosted.\n\nMuch was said of the "
    "weather.\n\nBetween 15 and 18 states took part. Island may accept monitors, Élan said. Island denied "
    "shelling the harbour. Monitors could include observers and radar.\n"_s;

/// The sample as a file, and files to attach to its wire report.
struct Desk
{
    Desk() { REQUIRE(writeJsonDossierFile(sampleDossier(), dossier).hasValue()); }

    [[nodiscard]] QString path(const QString &name) const { return folder.filePath(name); }
    QString write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(path(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
        REQUIRE(file.write(bytes) == bytes.size());
        return path(name);
    }
    [[nodiscard]] Run attach(const QString &file, const QStringList &more = {}) const
    {
        return run(QStringList{u"attach"_s, dossier, u"src-wire"_s, file, u"-o"_s, out} + more);
    }
    /// The file is refused with a message that has these words, and nothing is written.
    void checkRefused(const QString &file, const QByteArray &words) const
    {
        const QStringList around = QDir(folder.path()).entryList(QDir::AllEntries | QDir::Hidden);
        const Run refused = attach(file);
        INFO(refused.err.toStdString());
        CHECK(refused.status == 2);
        CHECK(refused.out.isEmpty());
        CHECK(refused.err.startsWith(file.toUtf8() + ": "));
        CHECK(refused.err.contains(words));
        CHECK(QDir(folder.path()).entryList(QDir::AllEntries | QDir::Hidden) == around);
    }
    /// The file is no text of the source: the report says so, and nothing is written.
    void checkNotTheSource(const QString &file) const
    {
        const Run run = attach(file, {u"--json"_s});
        INFO(run.err.toStdString());
        CHECK(run.status == 1);
        const QJsonObject report = jsonArray(run).at(0).toObject();
        CHECK(report[u"mostlyLost"].toBool());
        CHECK(!report[u"written"].toBool(true));
        CHECK(!QFileInfo::exists(out));
    }

    QTemporaryDir folder;
    QString dossier = folder.filePath(u"sample.json"_s);
    QString out = folder.filePath(u"out.dossier"_s);
};

/// A PDF of one page whose content is given, deflated by qCompress.
QByteArray pdfWith(const QByteArray &content, int pages = 1)
{
    const QByteArray deflated = qCompress(content, 9).mid(4);
    QByteArray pdf = "%PDF-1.4\n";
    QList<qsizetype> offsets;
    const auto object = [&](const QByteArray &body) {
        offsets.append(pdf.size());
        pdf += QByteArray::number(offsets.size()) + " 0 obj\n" + body + "\nendobj\n";
    };
    constexpr int firstPage = 5;
    QByteArray kids;
    for (int i = 0; i < pages; ++i)
        kids += QByteArray::number(firstPage + i) + " 0 R ";
    object("<< /Type /Catalog /Pages 2 0 R >>");
    object("<< /Type /Pages /Kids [" + kids + "] /Count " + QByteArray::number(pages) + " >>");
    object("<< /Length " + QByteArray::number(deflated.size()) + " /Filter /FlateDecode >>\nstream\n" +
           deflated + "\nendstream");
    object("<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>");
    for (int i = 0; i < pages; ++i)
        object(
            "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents 3 0 R /Resources << /Font << /F1 "
            "4 0 R >> >> >>");
    const qsizetype table = pdf.size();
    const QByteArray size = QByteArray::number(offsets.size() + 1);
    pdf += "xref\n0 " + size + "\n0000000000 65535 f \n";
    for (const qsizetype offset : offsets)
        pdf += QByteArray::number(offset).rightJustified(10, '0') + " 00000 n \n";
    return pdf + "trailer << /Size " + size + " /Root 1 0 R >>\nstartxref\n" + QByteArray::number(table) +
           "\n%%EOF\n";
}

} // namespace

TEST_CASE(
    "attach writes the dossier with the full text, its checksum and the day, and leaves the first as it was")
{
    const Desk desk;
    const QByteArray bytes = wireText.toUtf8();
    const Run run = desk.attach(desk.write(u"wire.txt"_s, bytes));
    INFO(run.err.toStdString());
    CHECK(run.status == 0);
    CHECK(run.out.contains("6 passages: exact"));
    const auto store = openDossier(desk.out);
    REQUIRE(store.hasValue());
    const SourceDescription source = (*store)->snapshot()->at(SourceRow{1});
    CHECK(source.completeness == Completeness::Full);
    CHECK(source.sha256 ==
          QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex()));
    CHECK(source.attached.has_value());
    CHECK((*store)->snapshot()->text(SourceRow{1}) == wireText);
    const auto before = openDossier(desk.dossier);
    REQUIRE(before.hasValue());
    CHECK(*(*before)->readAll() == sampleDossier());
}

TEST_CASE("attach reads HTML, Markdown and other encodings, and says which")
{
    const Desk desk;
    QString html = wireText;
    html.replace(u"\n\n"_s, u"</p>\n<p>"_s);
    html = u"<html><head><title>x</title></head><body><nav>Menu</nav><p>%1</p></body></html>"_s.arg(html);
    QStringEncoder utf16(QStringConverter::Utf16BE, QStringConverter::Flag::WriteBom);
    const std::tuple<QString, QByteArray, QByteArray> files[] = {
        {desk.write(u"wire.html"_s, html.toUtf8()), "HTML", "UTF-8"},
        {desk.write(u"wire.md"_s, u"# Wire\n\n"_s.toUtf8() +
                                      QString(wireText).replace(u"hosted"_s, u"**hosted**"_s).toUtf8()),
         "Markdown", "UTF-8"},
        {desk.write(u"latin.txt"_s, wireText.toLatin1()), "plain text", "Windows-1252"},
        {desk.write(u"wide.txt"_s, QByteArray(utf16(wireText))), "plain text", "UTF-16"}};
    for (const auto &[file, format, encoding] : files) {
        const Run run = desk.attach(file, {u"--json"_s, u"--force"_s}); // OUT is there from the second on
        INFO(file.toStdString() << ' ' << run.err.toStdString());
        CHECK(run.status == 0);
        const QJsonObject report = jsonArray(run).at(0).toObject();
        CHECK(report[u"format"].toString().toUtf8() == format);
        CHECK(report[u"encoding"].toString().toUtf8().startsWith(encoding));
        CHECK(report[u"exact"].toInt() + report[u"moved"].toInt() == 6);
        CHECK(report[u"written"].toBool());
    }
}

TEST_CASE("attach shows both wordings of a changed passage with the difference marked")
{
    const Desk desk;
    const Run run =
        desk.attach(desk.write(u"wire.txt"_s, QString(wireText).replace(u"15"_s, u"25"_s).toUtf8()));
    CHECK(run.status == 0);
    CHECK(run.out.contains("pas-w3  changed"));
    CHECK(run.out.contains("Between [-15-] and 18"));
    CHECK(run.out.contains("Between {+25+} and 18"));
}

TEST_CASE("attach writes nothing where most passages are lost, unless it must")
{
    const Desk desk;
    const QString other = desk.write(u"other.txt"_s, sampleDossier().sources[0].text.toUtf8());
    desk.checkNotTheSource(other);
    // Bytes shifted by one are text in no encoding that has these words.
    QByteArray shifted = wireText.toUtf8();
    for (char &byte : shifted)
        byte = byte > ' ' ? static_cast<char>(byte + 1) : byte;
    desk.checkNotTheSource(desk.write(u"shifted.txt"_s, shifted));
    const Run forced = desk.attach(other, {u"--force"_s});
    CHECK(forced.status == 0);
    CHECK(QFileInfo::exists(desk.out));
}

TEST_CASE(
    "attach refuses what is no text of a report: empty, too large, binary, a folder, a broken or locked PDF")
{
    const Desk desk;
    desk.checkRefused(desk.write(u"empty.txt"_s, {}), "is empty");
    desk.checkRefused(desk.write(u"blank.txt"_s, "  \n\n "), "holds no text");
    desk.checkRefused(
        desk.write(u"zip.txt"_s, QByteArray("PK\3\4\24\0\0\0\10\0", 10) + QByteArray(4000, '\1')),
        "a ZIP archive");
    desk.checkRefused(desk.path(u"nowhere.txt"_s), "no such file");
    REQUIRE(QDir(desk.folder.path()).mkdir(u"folder"_s));
    desk.checkRefused(desk.path(u"folder"_s), "is a folder");
    desk.checkRefused(desk.write(u"broken.pdf"_s, "%PDF-1.7\nnothing of the kind"), "damaged");
    desk.checkRefused(desk.write(u"cut.pdf"_s, pdfWith("BT /F1 12 Tf (words) Tj ET").left(200)), ":");
    desk.checkRefused(desk.write(u"pictures.pdf"_s, pdfWith("0 0 100 100 re f")), "holds no text");
    {
        QFile large(desk.path(u"large.txt"_s));
        REQUIRE(large.open(QIODevice::WriteOnly));
        REQUIRE(large.resize(200 * 1000 * 1000));
    }
    desk.checkRefused(desk.path(u"large.txt"_s), "no more than");
}

TEST_CASE("a PDF that unpacks to far more than a report has is given up, however it is made")
{
    const Desk desk;
    // Fifty million characters deflate to a hundred kilobytes, and every one of two hundred pages has them
    // all.
    QByteArray words = "BT /F1 12 Tf 10 10 Td ";
    const QByteArray many = "(" + QByteArray(1000, 'a') + ") Tj 0 1 Td ";
    for (int i = 0; i < 50'000; ++i)
        words += many;
    const QString bomb = desk.write(u"bomb.pdf"_s, pdfWith(words + "ET", 200));
    REQUIRE(QFileInfo(bomb).size() < 2'000'000);
    const Run text = run({u"text"_s, bomb, u"--seconds"_s, u"3"_s, u"--megabytes"_s, u"700"_s});
    INFO(text.err.toStdString());
    CHECK(text.status != 0);
    CHECK(text.out.isEmpty());
}

TEST_CASE("a PDF that is larger than a pipe holds is read to the end every time")
{
    const Desk desk;
    QByteArray pdf = pdfWith("BT /F1 12 Tf 50 700 Td (The talks were held in Port on 3 January.) Tj ET");
    // Another object that no page uses, of bytes that do not deflate.
    QByteArray ballast(3 * 1024 * 1024, Qt::Uninitialized);
    quint32 state = 1;
    for (char &byte : ballast) {
        state = state * 1664525 + 1013904223;
        byte = static_cast<char>(state >> 24);
    }
    ballast.replace("endstream", "ENDSTREAM");
    pdf.insert(pdf.indexOf("xref\n"), "99 0 obj\n<< /Length " + QByteArray::number(ballast.size()) +
                                          " >>\nstream\n" + ballast + "\nendstream\nendobj\n");
    const QString file = desk.write(u"large.pdf"_s, pdf);
    for (int i = 0; i < 40; ++i) {
        const Run read = desk.attach(file, {u"--force"_s, u"--json"_s});
        INFO("run " << i << ": " << read.err.toStdString());
        REQUIRE(read.status == 0);
    }
    const Run piped = run({u"text"_s, u"-"_s}, pdf);
    INFO(piped.err.toStdString());
    CHECK(piped.status == 0);
    CHECK(piped.out == "The talks were held in Port on 3 January.\n");
}

TEST_CASE("attach says what is wrong with its usage")
{
    const Desk desk;
    const QString file = desk.write(u"wire.txt"_s, wireText.toUtf8());
    CHECK(run({u"attach"_s, desk.dossier, u"src-wire"_s, file}).status == 2);
    CHECK(run({u"attach"_s, desk.dossier, u"src-wire"_s, file, u"-o"_s, desk.path(u"out.txt"_s)}).status ==
          2);
    CHECK(run({u"attach"_s, desk.dossier, u"src-wire"_s, file, u"-o"_s, desk.dossier}).status == 2);
    const Run unknown = run({u"attach"_s, desk.dossier, u"src-none"_s, file, u"-o"_s, desk.out});
    CHECK(unknown.status == 1);
    CHECK(unknown.err.contains("src-none"));
    CHECK(!QFileInfo::exists(desk.out));
}

TEST_CASE("with each report attached, every passage of the built-in dossier is exact")
{
    const QDir reports(tests::reportsFolder());
    if (!reports.exists())
        SKIP("the reports are not here");
    const QTemporaryDir folder;
    const auto builtin = openDossier(defaultDossier());
    REQUIRE(builtin.hasValue());
    const SnapshotPtr snapshot = (*builtin)->snapshot();
    QString dossier = defaultDossier();
    for (std::uint32_t row = 0; row < snapshot->count(ObjectKind::Source); ++row) {
        const SourceDescription source = snapshot->at(SourceRow{row});
        const QString out = folder.filePath(u"%1.dossier"_s.arg(row));
        const Run run = tests::run({u"attach"_s, dossier, source.id.toString(), reports.filePath(source.file),
                                    u"-o"_s, out, u"--json"_s});
        INFO(run.err.toStdString());
        REQUIRE(run.status == 0);
        const QJsonObject report = jsonArray(run).at(0).toObject();
        CHECK(report[u"exact"].toInt() == report[u"passages"].toArray().size());
        dossier = out;
    }
    CHECK(tests::run({u"check"_s, dossier}).status == 0);
}

TEST_CASE(
    "an export to pass on has the quoted passages of an attached text alone, unless asked for the whole")
{
    const Desk desk;
    REQUIRE(desk.attach(desk.write(u"wire.txt"_s, wireText.toUtf8())).status == 0);
    const QString json = desk.path(u"passed.json"_s);
    REQUIRE(run({u"export"_s, desk.out, u"--format"_s, u"json"_s, u"-o"_s, json}).status == 0);
    const auto passed = readJsonDossierFile(json);
    REQUIRE(passed.hasValue());
    CHECK(!passed->sources[1].text.contains(u"weather"_s));
    CHECK(passed->sources[1].completeness == Completeness::Excerpts);
    REQUIRE(
        run({u"export"_s, desk.out, u"--format"_s, u"json"_s, u"--full-texts"_s, u"--force"_s, u"-o"_s, json})
            .status == 0);
    const auto full = readJsonDossierFile(json);
    REQUIRE(full.hasValue());
    CHECK(full->sources[1].text == wireText);
    // Converting is without loss.
    REQUIRE(run({u"convert"_s, u"--force"_s, desk.out, json}).status == 0);
    CHECK(readJsonDossierFile(json)->sources[1].text == wireText);
}

TEST_CASE("list tells the sentences of full texts without a fact, and the facts of one source")
{
    const Desk desk;
    REQUIRE(desk.attach(desk.write(u"wire.txt"_s, wireText.toUtf8())).status == 0);
    const QJsonArray uncovered = jsonArray(run({u"list"_s, desk.out, u"coverage"_s, u"--json"_s}));
    QStringList texts;
    for (const QJsonValue &one : uncovered) {
        texts.append(one[u"text"].toString());
        CHECK(one[u"source"].toString() == u"src-wire"_s);
        CHECK(wireText.mid(one[u"start"].toInt(), one[u"end"].toInt() - one[u"start"].toInt()) ==
              texts.last());
    }
    CHECK(texts.contains(u"Much was said of the weather."_s));
    CHECK(!texts.contains(u"Élan hosted."_s));
    const QJsonArray facts = jsonArray(run({u"list"_s, desk.dossier, u"single-source"_s, u"--json"_s}));
    CHECK(facts.size() > 5);
    for (const QJsonValue &fact : facts)
        CHECK(fact[u"id"].toString() != u"f-talks-date"_s); // two sources
    CHECK(run({u"list"_s, desk.out, u"coverage"_s}).out.contains("weather"));
    CHECK(run({u"list"_s, desk.out, u"coverage"_s, u"--csv"_s}).out.startsWith("source,start,end,text\r\n"));
}

} // namespace cli_attach_tests
