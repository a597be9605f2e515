// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/briefing/briefing_pages.h"
#include "app/briefing/matrix_piece.h"
#include "core/store/open_dossier.h"
#include "tests/support/sample_dossier.h"

#include <catch2/catch_test_macros.hpp>

namespace briefing_length_tests {

using namespace chancery;
using namespace chancery::tests;
using namespace Qt::StringLiterals;

namespace {

std::shared_ptr<const BriefingPages> pagesOf(const Snapshot &snapshot, BriefingLength length,
                                             Paper paper = Paper::A4)
{
    BriefingOptions options;
    options.preparedOn = CivilDay::fromYmd(2026, 1, 31);
    options.length = length;
    options.paper = paper;
    const auto pages = BriefingPages::make(snapshot, options);
    REQUIRE(pages.hasValue());
    return *pages;
}

QString textOf(const BriefingPages &pages)
{
    QString text;
    const auto add = [&text](const briefing::Paragraph &paragraph) {
        for (const briefing::Span &span : paragraph.spans)
            text += span.text;
        text += u'\n';
    };
    for (const briefing::Block &block : pages.document().blocks) {
        if (const auto *const heading = std::get_if<briefing::Heading>(&block))
            text += heading->text + u'\n';
        if (const auto *const paragraph = std::get_if<briefing::Paragraph>(&block))
            add(*paragraph);
        if (const auto *const table = std::get_if<briefing::Table>(&block)) {
            for (const briefing::Table::Row &row : table->rows) {
                for (const auto &cell : row.cells) {
                    for (const briefing::Paragraph &paragraph : cell)
                        add(paragraph);
                }
            }
        }
    }
    return text;
}

SnapshotPtr builtIn()
{
    const auto store = openDossier(u"builtin:coalition-2026-01"_s);
    REQUIRE(store.hasValue());
    return (*store)->snapshot();
}

/// A dossier with more of everything than a page has room for, and with texts of any length.
Dossier endless()
{
    Dossier dossier = sampleDossier();
    QString longText;
    for (int i = 0; i < 3000; ++i)
        longText += u"words without an end "_s;
    dossier.info.title = longText;
    dossier.info.audience = longText;
    dossier.info.handling = longText;
    dossier.info.preparedBy = QString(5000, u'W');
    dossier.info.bottomLine = BottomLine{longText, {dossier.facts.front().id}};
    for (int i = 0; i < 60; ++i) {
        Event event = dossier.events.front();
        event.id = EventId(u"ev-more-%1"_s.arg(i));
        event.title = longText;
        dossier.events.push_back(event);
        Fact date;
        date.id = FactId(u"f-more-date-%1"_s.arg(i));
        date.statement = longText;
        date.date = *Edtf::parse(u"2026-01-%1"_s.arg(i % 28 + 1, 2, 10, QChar(u'0')));
        date.payload = EventDatePayload{event.id};
        date.evidence = dossier.facts.front().evidence;
        dossier.facts.push_back(date);
        Question question = dossier.questions.front();
        question.id = QuestionId(u"q-more-%1"_s.arg(i));
        question.title = longText;
        dossier.questions.push_back(question);
        Fact answer = date;
        answer.id = FactId(u"f-more-answer-%1"_s.arg(i));
        answer.date.reset();
        answer.payload = AnswerPayload{question.id, Effect::Answers};
        dossier.facts.push_back(answer);
        Judgement judgement = dossier.judgements.front();
        judgement.id = JudgementId(u"j-more-%1"_s.arg(i));
        judgement.statement = u"It is likely that "_s + longText;
        judgement.confidenceReason = longText;
        judgement.assumptions = {longText, longText};
        judgement.wouldChangeIf = {longText, longText, longText};
        judgement.against = {dossier.facts.front().id};
        dossier.judgements.push_back(judgement);
    }
    return dossier;
}

} // namespace

TEST_CASE("the page of the built-in dossier is one page and is complete by itself")
{
    const SnapshotPtr snapshot = builtIn();
    const auto pages = pagesOf(*snapshot, BriefingLength::Page);
    CHECK(pages->count() == 1);
    const QString text = textOf(*pages);
    const DossierInfo &info = snapshot->info();
    CHECK(text.contains(info.bottomLine->text));
    CHECK(text.contains(info.audience));
    CHECK(text.contains(info.preparedBy));
    CHECK(text.contains(u"Information up to: 7 January 2026"_s));
    CHECK(text.contains(u"Confidence: moderate"_s));
    CHECK(text.contains(u"independent sources"_s));
    CHECK(text.contains(u"What changed since 5 January 2026"_s));
    CHECK(text.contains(u"Not on this page"_s));
    CHECK(pages->document().handling == info.handling);
}

TEST_CASE("the built-in briefs keep their lengths on either paper")
{
    const SnapshotPtr snapshot = builtIn();
    for (const Paper paper : {Paper::A4, Paper::Letter}) {
        CHECK(pagesOf(*snapshot, BriefingLength::Page, paper)->count() == 1);
        const auto brief = pagesOf(*snapshot, BriefingLength::Brief, paper);
        CHECK(brief->count() <= 6);
        const QString text = textOf(*brief);
        for (const QString &part :
             {u"Key judgements"_s, u"Rests on"_s, u"Against it"_s, u"Would change if"_s, u"Timeline"_s,
              u"Options, and who stands where"_s, u"Where reports contradict each other"_s, u"then → now"_s,
              u"Open questions and signals"_s}) {
            INFO(part.toStdString());
            CHECK(text.contains(part));
        }
    }
    CHECK(pagesOf(*snapshot, BriefingLength::Full)->count() <= 30);
}

TEST_CASE("a short form keeps its length for any dossier, and counts and names what does not fit")
{
    const auto store = Store::fromDossier(endless(), u"endless"_s);
    REQUIRE(store.hasValue());
    const SnapshotPtr snapshot = (*store)->snapshot();
    const auto page = pagesOf(*snapshot, BriefingLength::Page);
    CHECK(page->count() == 1);
    CHECK(textOf(*page).contains(u"Judgements ("_s));
    CHECK(textOf(*page).contains(u"the rest of texts that end in “…”"_s));
    const auto brief = pagesOf(*snapshot, BriefingLength::Brief);
    CHECK(brief->count() <= 6);
    CHECK(textOf(*brief).contains(u"Questions ("_s));
}

TEST_CASE("a dossier without judgements gets the page that its facts allow, and is told what is missing")
{
    Dossier dossier = sampleDossier();
    dossier.judgements.clear();
    dossier.info.bottomLine.reset();
    const auto store = Store::fromDossier(dossier, u"plain"_s);
    REQUIRE(store.hasValue());
    const auto page = pagesOf(*(*store)->snapshot(), BriefingLength::Page);
    CHECK(page->count() == 1);
    CHECK(textOf(*page).contains(u"What most independent sources carry"_s));
    CHECK(textOf(*page).contains(u"The dossier does not state: bottom line, judgements"_s));
    // Parts come before their entries, also where the first of them is not there.
    const auto full = pagesOf(*(*store)->snapshot(), BriefingLength::Full);
    int level = 0;
    for (const briefing::Block &block : full->document().blocks) {
        if (const auto *const heading = std::get_if<briefing::Heading>(&block)) {
            INFO(heading->text.toStdString());
            CHECK(heading->level <= level + 1);
            level = heading->level;
        }
    }
}

TEST_CASE("what is new in a short form says what it is where no report says how it stands")
{
    Dossier dossier = sampleDossier();
    std::erase_if(dossier.facts, [](const Fact &fact) { return fact.kind() == FactKind::EventStatus; });
    const auto store = Store::fromDossier(dossier, u"stateless"_s);
    REQUIRE(store.hasValue());
    BriefingOptions options;
    options.preparedOn = CivilDay::fromYmd(2026, 1, 31);
    options.since = CivilDay::fromYmd(2000, 1, 1);
    options.length = BriefingLength::Page;
    const auto pages = BriefingPages::make(*(*store)->snapshot(), options);
    REQUIRE(pages.hasValue());
    const QString text = textOf(**pages);
    CHECK(text.contains(u": new, "_s));
    CHECK_FALSE(text.contains(u"new, not stated"_s));
}

TEST_CASE("a row of moderate height is not cut for the sake of its label")
{
    const auto piece = [](double height) {
        return std::make_unique<PicturePiece>(QSizeF(10, height), [](QPainter &, const QRectF &) {});
    };
    /// A piece that may be cut anywhere.
    class Lines : public PicturePiece
    {
    public:
        explicit Lines(double height)
            : PicturePiece(QSizeF(10, height), [](QPainter &, const QRectF &) {})
        {
        }
        [[nodiscard]] std::vector<double> breaks() const override
        {
            std::vector<double> all;
            for (double y = 10; y <= height(); y += 10)
                all.push_back(y);
            return all;
        }
    };
    const auto breaksOf = [](std::unique_ptr<Piece> label, std::unique_ptr<Piece> words) {
        std::vector<RowPiece::Cell> cells;
        cells.push_back({0, std::move(label)});
        cells.push_back({20, std::move(words)});
        return RowPiece(std::move(cells), 40, 0, RowPiece::Rule::None, Qt::black, 50, {}).breaks().size();
    };
    CHECK(breaksOf(std::make_unique<Lines>(100), std::make_unique<Lines>(20)) == 1);
    CHECK(breaksOf(std::make_unique<Lines>(20), std::make_unique<Lines>(100)) > 1);
    // What fits no page is cut wherever it can be.
    CHECK(breaksOf(std::make_unique<Lines>(500), std::make_unique<Lines>(20)) > 1);
    CHECK(breaksOf(piece(20), piece(100)) == 1);
}

TEST_CASE("no page has the high heads of a matrix over a few of its rows")
{
    const SnapshotPtr snapshot = builtIn();
    struct Stretch
    {
        std::size_t column; ///< the first one
        std::size_t rows;
    };
    std::size_t cuts = 0;
    for (const Paper paper : {Paper::A4, Paper::Letter}) {
        // What stands before the matrix moves it over the page.
        for (const char *from : {"2014", "2022", "2024", "2025-12", "2026-01-03", "2026-01-06"}) {
            BriefingOptions options;
            options.preparedOn = CivilDay::fromYmd(2026, 1, 31);
            options.paper = paper;
            options.from = Edtf::parse(QString::fromLatin1(from))->earliest();
            const auto pages = BriefingPages::make(*snapshot, options);
            REQUIRE(pages.hasValue());
            std::vector<Stretch> stretches;
            for (const PageFlow::Page &page : (*pages)->flow().pages()) {
                for (const PageFlow::Placed &placed : page.pieces) {
                    const auto *const line = dynamic_cast<const MatrixPiece *>(placed.piece);
                    if (line && line->isHead())
                        stretches.push_back({line->firstColumn(), 0});
                    else if (line)
                        ++stretches.back().rows;
                }
            }
            INFO(from);
            CHECK_FALSE(stretches.empty());
            for (std::size_t i = 1; i < stretches.size(); ++i) {
                if (stretches[i].column != stretches[i - 1].column)
                    continue;
                ++cuts;
                CHECK(stretches[i - 1].rows >= 8);
                CHECK(stretches[i].rows >= 8);
            }
        }
    }
    CHECK(cuts > 0);
}

TEST_CASE("no text of a briefing is smaller than nine points")
{
    for (const BriefingLength length : briefingLengths) {
        const PageStyle style(Paper::A4, length);
        const int least = 9 * unitsPerPoint;
        using briefing::ParagraphRole;
        using briefing::SpanStyle;
        for (const ParagraphRole role :
             {ParagraphRole::Body, ParagraphRole::Lead, ParagraphRole::Item, ParagraphRole::Small,
              ParagraphRole::SmallItem, ParagraphRole::Quote}) {
            for (const SpanStyle span :
                 {SpanStyle::Plain, SpanStyle::Strong, SpanStyle::Quiet, SpanStyle::Citation})
                CHECK(style.text(role, span).font().pixelSize() >= least);
        }
        CHECK(style.columnTitle().font().pixelSize() >= least);
        CHECK(style.furniture().pixelSize() >= least);
        CHECK(style.picture().pixelSize() * PageStyle::pictureScale >= least);
        for (const int level : {0, 1, 2})
            CHECK(style.heading(level).font().pixelSize() >= least);
    }
}

} // namespace briefing_length_tests
