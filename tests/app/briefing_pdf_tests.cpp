// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/briefing/briefing_pdf.h"
#include "app/briefing/briefing_writer.h"
#include "core/briefing/make_briefing.h"
#include "core/io/json_dossier.h"
#include "core/store/open_dossier.h"
#include "tests/support/sample_dossier.h"

#include <catch2/catch_test_macros.hpp>
#include <poppler/qt6/poppler-qt6.h>

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>

#include <algorithm>
#include <map>
#include <memory>
#include <set>

namespace briefing_pdf_tests {

using namespace chancery;
using namespace chancery::tests;
using namespace Qt::StringLiterals;

namespace {

BriefingOptions datedOptions()
{
    BriefingOptions options;
    options.preparedOn = CivilDay::fromYmd(2026, 1, 31);
    options.preparedBy = u"The desk"_s;
    return options;
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Without anything that a line's end may have added or taken.
QString squeezed(QString text)
{
    static const QRegularExpression gaps(u"[\\s\\x{00a0}\\x{00ad}\\x{2028}]+"_s);
    return text.remove(gaps);
}

/// A briefing as a file, and as Poppler reads it.
struct Written
{
    QTemporaryDir folder;
    QString path;
    std::unique_ptr<Poppler::Document> document;
    std::vector<briefing::MissingCharacters> missing;

    Written(const Snapshot &snapshot, const BriefingOptions &options)
        : path(folder.filePath(u"briefing.pdf"_s))
    {
        const Status status = writeBriefingPdf(snapshot, options, path, {}, &missing);
        if (!status.hasValue())
            UNSCOPED_INFO(status.error().toString().toStdString());
        REQUIRE(status.hasValue());
        document = Poppler::Document::load(path);
        REQUIRE(document);
    }

    [[nodiscard]] std::unique_ptr<Poppler::Page> page(int index) const
    {
        return std::unique_ptr<Poppler::Page>(document->page(index));
    }

    /// What stands in a part of a page, in points, in reading order. Each page is taken apart once: Poppler
    /// lays one out anew whenever it is asked for a part, and there are thousands of links.
    [[nodiscard]] QString textIn(int index, const QRectF &area) const
    {
        std::vector<Letter> &letters = m_letters[index];
        if (letters.empty()) {
            for (const std::unique_ptr<Poppler::TextBox> &box : page(index)->textList()) {
                const QString word = box->text();
                for (int at = 0; at < word.size(); ++at)
                    letters.push_back({box->charBoundingBox(at).center(), word.mid(at, 1)});
                if (!word.isEmpty())
                    letters.back().text += u' ';
            }
        }
        QString text;
        for (const Letter &letter : letters) {
            if (area.contains(letter.centre))
                text += letter.text;
        }
        return text;
    }

private:
    struct Letter
    {
        QPointF centre;
        QString text; ///< with the space after it, where a word ends
    };
    mutable std::map<int, std::vector<Letter>> m_letters;
};

struct GoTo
{
    int page;       ///< where it stands, from 0
    QRectF area;    ///< in shares of the page
    QString words;  ///< what can be clicked
    int targetPage; ///< from 0
    double targetTop;
};

std::vector<GoTo> goTos(const Written &written)
{
    std::vector<GoTo> result;
    for (int index = 0; index < written.document->numPages(); ++index) {
        const auto page = written.page(index);
        const QSizeF size = page->pageSizeF();
        for (const std::unique_ptr<Poppler::Link> &link : page->links()) {
            if (link->linkType() != Poppler::Link::Goto)
                continue;
            const Poppler::LinkDestination target =
                static_cast<const Poppler::LinkGoto &>(*link).destination();
            QRectF area = link->linkArea().normalized();
            area = QRectF(area.x() * size.width(), area.y() * size.height(), area.width() * size.width(),
                          area.height() * size.height());
            result.push_back(
                {index, area, written.textIn(index, area).trimmed(), target.pageNumber() - 1, target.top()});
        }
    }
    return result;
}

SnapshotPtr builtIn()
{
    const auto store = openDossier(u"builtin:coalition-2026-01"_s);
    REQUIRE(store.hasValue());
    return (*store)->snapshot();
}

} // namespace

TEST_CASE("each citation number of the built-in briefing leads to its own passage, word for word")
{
    const SnapshotPtr snapshot = builtIn();
    const BriefingOptions options = datedOptions();
    const auto briefing = briefing::makeBriefing(*snapshot, options);
    REQUIRE(briefing.hasValue());
    const Written written(*snapshot, options);

    std::set<int> followed;
    static const QRegularExpression citation(u"^\\[S(\\d+)·(\\d+)(?:\\s.*)?\\]$"_s,
                                             QRegularExpression::DotMatchesEverythingOption);
    for (const GoTo &link : goTos(written)) {
        const QRegularExpressionMatch match = citation.match(link.words);
        if (!match.hasMatch())
            continue;
        const auto passage = std::find_if(
            briefing->passages.begin(), briefing->passages.end(), [&](const briefing::PassageItem &item) {
                return item.source == match.captured(1).toInt() && item.ordinal == match.captured(2).toInt();
            });
        REQUIRE(passage != briefing->passages.end());
        const int n = passage->number;
        REQUIRE(link.targetPage >= 0);
        if (!followed.insert(n).second)
            continue;
        // From the place that the link leads to on: the passage's own number comes first, then its words.
        // They may go on on the next page, below its header.
        const auto page = written.page(link.targetPage);
        const QSizeF size = page->pageSizeF();
        const QRectF below(0, link.targetTop * size.height() - 1, size.width(), size.height());
        QString text = squeezed(written.textIn(link.targetPage, below));
        INFO("citation " << n);
        CHECK(text.startsWith(u"S%1·%2"_s.arg(passage->source).arg(passage->ordinal)));
        const QString words = squeezed(passage->exact);
        const auto common = text.indexOf(words.left(40));
        CHECK(common >= 0);
        CHECK(common < 20);
        if (!text.contains(words)) {
            REQUIRE(link.targetPage + 1 < written.document->numPages());
            const qsizetype footer = text.indexOf(u"Preparedon"_s);
            const QString joined =
                text.left(footer) +
                squeezed(written.textIn(link.targetPage + 1, QRectF(0, 60, size.width(), size.height())));
            CHECK(joined.contains(words));
        }
    }
    CHECK(followed.size() == briefing->passages.size());
}

TEST_CASE("every passage of the built-in briefing leads to its source and back to where it is cited")
{
    const SnapshotPtr snapshot = builtIn();
    const Written written(*snapshot, datedOptions());
    int toSources = 0;
    int back = 0;
    static const QRegularExpression source(u"^S(\\d+)$"_s);
    static const QRegularExpression pageNumber(u"^(\\d+)$"_s);
    for (const GoTo &link : goTos(written)) {
        REQUIRE(link.targetPage >= 0);
        if (const auto match = source.match(link.words); match.hasMatch()) {
            ++toSources;
            const auto page = written.page(link.targetPage);
            const QSizeF size = page->pageSizeF();
            const QRectF below(0, link.targetTop * size.height() - 1, size.width(), 40);
            CHECK(squeezed(written.textIn(link.targetPage, below)).startsWith(link.words));
        }
        // A page number says the page it leads to.
        if (const auto match = pageNumber.match(link.words); match.hasMatch()) {
            ++back;
            CHECK(link.targetPage + 1 == match.captured(1).toInt());
        }
    }
    CHECK(toSources >= static_cast<int>(snapshot->count(ObjectKind::Passage)));
    CHECK(back >= static_cast<int>(snapshot->count(ObjectKind::Passage)));
}

TEST_CASE("a briefing is a sound PDF, and no link of it is left as an address of its own")
{
    const Written written(*builtIn(), datedOptions());
    QProcess check;
    check.start(u"qpdf"_s, {u"--check"_s, written.path});
    REQUIRE(check.waitForFinished(-1));
    INFO(check.readAllStandardOutput().toStdString() << check.readAllStandardError().toStdString());
    CHECK(check.exitCode() == 0);

    QProcess plain;
    plain.start(u"qpdf"_s, {u"--qdf"_s, u"--object-streams=disable"_s, written.path, u"-"_s});
    REQUIRE(plain.waitForFinished(-1));
    const QByteArray bytes = plain.readAllStandardOutput();
    CHECK(bytes.contains("/GoTo"));
    CHECK_FALSE(bytes.contains("/URI (#"));
}

TEST_CASE("a briefing has an outline whose entries all lead somewhere")
{
    const Written written(*builtIn(), datedOptions());
    const QVector<Poppler::OutlineItem> items = written.document->outline();
    QStringList names;
    for (const Poppler::OutlineItem &item : items) {
        names << item.name();
        REQUIRE(item.destination());
        CHECK(item.destination()->pageNumber() > 0);
    }
    CHECK(names.contains(u"Chronology"_s));
    CHECK(names.contains(u"Passages"_s));
}

TEST_CASE("the dossier travels inside its briefing, byte for byte")
{
    BriefingOptions options = datedOptions();
    options.embeddedDossier = writeJsonDossier(sampleDossier());
    const Written written(*sampleStore()->snapshot(), options);
    const QList<Poppler::EmbeddedFile *> files = written.document->embeddedFiles();
    REQUIRE(files.size() == 1);
    CHECK(files.front()->name() == u"dossier.json"_s);
    CHECK((files.front()->data() == options.embeddedDossier));

    options.embeddedDossier.clear();
    const Written without(*sampleStore()->snapshot(), options);
    CHECK(without.document->embeddedFiles().isEmpty());
}

TEST_CASE("title, author and date of a briefing are in its information")
{
    const Written written(*sampleStore()->snapshot(), datedOptions());
    CHECK(written.document->info(u"Title"_s) == sampleDossier().info.title);
    CHECK(written.document->info(u"Author"_s) == u"The desk"_s);
    CHECK(written.document->creationDate().date() == QDate(2026, 1, 31));
    CHECK(written.document->metadata().contains(u"2026-01-31"_s));
    CHECK_FALSE(written.document->fonts().isEmpty());
    for (const Poppler::FontInfo &font : written.document->fonts()) {
        INFO(font.name().toStdString());
        CHECK(font.isEmbedded());
        CHECK(font.isSubset());
    }
}

TEST_CASE("the same dossier and options give the same bytes, in another process too")
{
    const Written first(*builtIn(), datedOptions());
    const Written second(*builtIn(), datedOptions());
    CHECK((bytesOf(first.path) == bytesOf(second.path)));

    // Hashes are seeded anew in each process, and nothing of that may show.
    const QString other = first.folder.filePath(u"other.pdf"_s);
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"CHANCERY_TEST_WRITE_BRIEFING"_s, other);
    environment.insert(u"QT_HASH_SEED"_s, u"4711"_s);
    process.setProcessEnvironment(environment);
    process.start(QCoreApplication::applicationFilePath(),
                  {u"writes a briefing where the environment says"_s});
    REQUIRE(process.waitForFinished(-1));
    REQUIRE(process.exitCode() == 0);
    CHECK((bytesOf(first.path) == bytesOf(other)));
}

TEST_CASE("writes a briefing where the environment says", "[.]")
{
    const QString path = qEnvironmentVariable("CHANCERY_TEST_WRITE_BRIEFING");
    REQUIRE_FALSE(path.isEmpty());
    CHECK(writeBriefingPdf(*builtIn(), datedOptions(), path).hasValue());
}

TEST_CASE("a briefing that cannot be written leaves what was there and says why")
{
    const SnapshotPtr snapshot = sampleStore()->snapshot();
    QTemporaryDir folder;
    SECTION("the target is a folder")
    {
        const QString path = folder.filePath(u"folder"_s);
        REQUIRE(QDir().mkdir(path));
        const Status status = writeBriefingPdf(*snapshot, datedOptions(), path);
        REQUIRE_FALSE(status.hasValue());
        CHECK(status.error().file == path);
        CHECK_FALSE(status.error().reason.isEmpty());
        CHECK(QFileInfo(path).isDir());
    }
    SECTION("the folder does not exist")
    {
        const Status status = writeBriefingPdf(*snapshot, datedOptions(), folder.filePath(u"none/b.pdf"_s));
        REQUIRE_FALSE(status.hasValue());
        CHECK_FALSE(status.error().reason.isEmpty());
    }
    SECTION("it is cancelled, at any time")
    {
        const QString path = folder.filePath(u"b.pdf"_s);
        QFile earlier(path);
        REQUIRE(earlier.open(QIODevice::WriteOnly));
        earlier.write("earlier");
        earlier.close();
        int calls = 0;
        REQUIRE(writeBriefingPdf(*snapshot, datedOptions(), folder.filePath(u"other.pdf"_s), [&](double) {
                    ++calls;
                    return true;
                }).hasValue());
        for (int stop = 1; stop <= calls; ++stop) {
            int call = 0;
            const Status status =
                writeBriefingPdf(*snapshot, datedOptions(), path, [&](double) { return ++call < stop; });
            REQUIRE_FALSE(status.hasValue());
            CHECK(status.error().reason == cancelledReason());
            CHECK(bytesOf(path) == "earlier");
        }
        CHECK(QDir(folder.path()).entryList(QDir::Files).size() == 2);
    }
}

TEST_CASE("a character that no font has is there by its code, and its passage is named")
{
    // One of private use means what each font likes, one that is not assigned nothing; what shows nothing is
    // not missing.
    Dossier dossier = sampleDossier();
    const QString old = dossier.passages.front().exact;
    const QString added = old + u" \ue123\U000f0000 \u0378\u200d\ufe0f"_s;
    dossier.passages.front().exact = added;
    for (Source &source : dossier.sources)
        source.text.replace(old, added);
    dossier.events.front().title = u"On \U000f0000"_s;
    const auto store = Store::fromDossier(dossier, u"missing"_s);
    REQUIRE(store.hasValue());
    const Written written(*(*store)->snapshot(), datedOptions());
    QString text;
    for (int i = 0; i < written.document->numPages(); ++i)
        text += squeezed(written.page(i)->text({}));
    CHECK(text.contains(squeezed(old) + u"[U+E123][U+F0000][U+0378]"_s));
    REQUIRE(written.missing.size() > 1);
    CHECK(written.missing.back().place.startsWith(u"[S1·"_s));
    CHECK(written.missing.back().characters == std::vector<char32_t>{0xe123, 0xf0000, 0x378});
    // Where characters stand, in words: a sentence for each place, and one for the rest.
    CHECK(briefing::wordsOf(written.missing, 9).back() ==
          written.missing.back().place +
              u": no font here has U+E123, U+F0000, U+0378; they are written by their codes."_s);
    CHECK(briefing::wordsOf(written.missing, 1).size() == 2);

    // Of another form only what is painted here is concerned.
    BriefingOptions page = datedOptions();
    page.form = BriefingForm::Html;
    std::vector<briefing::MissingCharacters> missing;
    REQUIRE(writeBriefing(*(*store)->snapshot(), page, written.folder.filePath(u"b.html"_s), {}, &missing)
                .hasValue());
    CHECK(missing.empty());
    CHECK(QString::fromUtf8(bytesOf(written.folder.filePath(u"b.html"_s))).contains(added));
}

TEST_CASE("a passage of a language that runs from right to left is set so, whatever it begins with")
{
    Dossier dossier = sampleDossier();
    const QString old = dossier.passages.front().exact;
    const QString hebrew = u"35 מדינות אמרו כן"_s;
    dossier.passages.front().exact = hebrew;
    for (Source &source : dossier.sources) {
        if (source.text.contains(old))
            source.language = u"he"_s;
        source.text.replace(old, hebrew);
    }
    const auto store = Store::fromDossier(dossier, u"hebrew"_s);
    REQUIRE(store.hasValue());
    const Written written(*(*store)->snapshot(), datedOptions());
    bool found = false;
    for (int i = 0; i < written.document->numPages(); ++i) {
        const auto page = written.page(i);
        for (const QRectF &place : page->search(u"מדינות"_s)) {
            const auto number = page->search(u"35"_s);
            for (const QRectF &other : number) {
                if (std::abs(other.center().y() - place.center().y()) < 3) {
                    found = true;
                    CHECK(other.left() > place.right());
                    CHECK(other.right() > page->pageSizeF().width() * 0.8);
                }
            }
        }
    }
    CHECK(found);
}

TEST_CASE("the contents have the page of each part and of its entries, which is where its heading stands")
{
    const Written written(*builtIn(), datedOptions());
    const QString first = written.page(0)->text({});
    // Entries of a part stand two in a line.
    const QRegularExpression entries(
        u"(?m)^\\s*Multinational \"reassurance force\"\\s+(\\d+)\\s+U\\.S\\. involvement beyond aid\\s+\\d+$"_s);
    const auto options = entries.match(first);
    REQUIRE(options.hasMatch());
    CHECK(written.page(options.captured(1).toInt() - 1)->text({}).contains(u"reassurance force"_s));
    for (const QString &entry : {u"Bottom line"_s, u"Options"_s, u"Passages"_s}) {
        INFO(entry.toStdString());
        const QRegularExpression line(u"(?m)^\\s*%1\\s+(\\d+)$"_s.arg(entry));
        const auto match = line.match(first);
        REQUIRE(match.hasMatch());
        CHECK(written.page(match.captured(1).toInt() - 1)->text({}).contains(entry));
    }
}

TEST_CASE("hostile strings neither break the briefing nor vanish from it")
{
    Dossier dossier = sampleDossier();
    const QString word(10000, u'W');
    dossier.info.title = u"<h1 onclick=\"x\">Title & more</h1>"_s;
    dossier.facts.front().statement =
        u"<a href=\"https://example.org\">Click</a> \u202eright to left \u2067isolated \ufdd0\ufffc\u0001 end"_s;
    dossier.participants.front().name = u"Привет Österreich 😀 e\u0301"_s;
    dossier.events.front().title = word;
    const auto store = Store::fromDossier(dossier, u"hostile"_s);
    REQUIRE(store.hasValue());
    const Written written(*(*store)->snapshot(), datedOptions());
    QString text;
    for (int i = 0; i < written.document->numPages(); ++i)
        text += squeezed(written.page(i)->text({}));
    CHECK(text.contains(u"<h1onclick=\"x\">Title&more</h1>"_s));
    CHECK(text.contains(u"<ahref=\"https://example.org\">Click</a>"_s));
    CHECK(text.contains(u"Привет"_s));
    CHECK(text.count(u'W') >= 10000);
    for (const GoTo &link : goTos(written))
        CHECK(link.targetPage >= 0);
    QProcess check;
    check.start(u"qpdf"_s, {u"--check"_s, written.path});
    REQUIRE(check.waitForFinished(-1));
    CHECK(check.exitCode() == 0);
}

TEST_CASE("a briefing on the dossier as known on 3 January has no trace of the Paris declaration")
{
    const auto store = openDossier(u"builtin:coalition-2026-01"_s);
    REQUIRE(store.hasValue());
    const auto replayed = (*store)->asKnownOn(CivilDay::fromYmd(2026, 1, 3));
    REQUIRE(replayed.hasValue());
    const auto textOf = [](const Written &written) {
        QString text;
        for (int index = 0; index < written.document->numPages(); ++index)
            text += written.page(index)->text({});
        return squeezed(text);
    };
    const QString whole = textOf(Written(*(*store)->snapshot(), datedOptions()));
    const QString before = textOf(Written(*(*replayed)->snapshot(), datedOptions()));
    const SnapshotPtr snapshot = (*store)->snapshot();
    const EventId declaration(u"ev-paris-declaration"_s);
    CHECK(whole.contains(squeezed(snapshot->title(declaration))));
    CHECK_FALSE(before.contains(squeezed(snapshot->title(declaration))));
    for (const FactRow row : snapshot->factsOf(declaration)) {
        const Fact fact = snapshot->at(row);
        INFO(fact.id.toString().toStdString());
        CHECK_FALSE(before.contains(squeezed(fact.statement)));
        for (const Evidence &evidence : fact.evidence)
            CHECK_FALSE(before.contains(squeezed(snapshot->title(evidence.passage))));
    }
    CHECK(before.contains(u"3January2026"_s));
    CHECK(before.contains(squeezed(u"which were published after 3 January 2026"_s)));
}

} // namespace briefing_pdf_tests
