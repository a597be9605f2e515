// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/views/passage/anchor_note.h"
#include "app/views/passage/fact_header.h"
#include "app/views/passage/passage_map.h"
#include "app/views/passage/passage_view.h"
#include "app/views/passage/source_header.h"
#include "app/views/passage/source_text_edit.h"
#include "app/views/theme.h"
#include "core/models/fact_list_model.h"
#include "core/store/open_dossier.h"
#include "tests/app/shown_window.h"
#include "tests/support/sample_dossier.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QListView>
#include <QMimeData>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QTextBlock>
#include <QTimer>

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include <cmath>

namespace passage_view_tests {

using namespace chancery;
using namespace Qt::StringLiterals;

namespace {

std::shared_ptr<Store> builtin()
{
    auto store = openDossier(defaultDossier());
    if (!store)
        FAIL(store.error().toString().toStdString());
    return *store;
}

/// A passage view of the size it has in the window, with what tests look at.
struct Shown : tests::ShownView<PassageView>
{
    explicit Shown(std::shared_ptr<Store> opened)
        : ShownView(std::move(opened), {450, 650})
        , text(view.findChild<SourceTextEdit *>())
        , list(view.findChild<QListView *>())
    {
    }

    void select(const char *id)
    {
        const auto ref = session.snapshot()->find(QString::fromLatin1(id));
        REQUIRE(ref.has_value());
        session.select(*ref);
        QCoreApplication::processEvents();
    }
    [[nodiscard]] QString marked() const
    {
        return text->extraSelections().isEmpty() ? QString()
                                                 : text->extraSelections().front().cursor.selectedText();
    }
    [[nodiscard]] QColor markColour() const
    {
        return text->extraSelections().front().format.background().color();
    }
    [[nodiscard]] QString label(const char *name) const
    {
        return view.findChild<QLabel *>(QString::fromLatin1(name))->text();
    }
    /// The middle of a passage's first characters on the viewport.
    [[nodiscard]] QPoint pointOn(PassageRow passage) const
    {
        QTextCursor cursor(text->document());
        cursor.setPosition(static_cast<int>(text->locatedText()->find(passage)->begin) + 3);
        return text->cursorRect(cursor).center() + QPoint(2, 0);
    }
    [[nodiscard]] PassageRow passage(const char *id) const
    {
        return *session.snapshot()->rowOf(PassageId(QString::fromLatin1(id)));
    }

    SourceTextEdit *text;
    QListView *list;
};

/// Non-breaking spaces and line ends as a document's selection gives them.
QString asSelected(QString words)
{
    return words.replace(u'\n', QChar::ParagraphSeparator);
}

} // namespace

TEST_CASE("every fact of the built-in dossier has its own sentence marked, and it is in view")
{
    Shown shown(builtin());
    const Snapshot &snapshot = *shown.session.snapshot();
    for (std::uint32_t row = 0; row < snapshot.count(ObjectKind::Fact); ++row) {
        shown.session.select(snapshot.refAt(ObjectKind::Fact, row));
        const Passage passage = snapshot.at(*shown.session.selection().leadPassage);
        INFO(snapshot.at(FactRow{row}).id.toString().toStdString());
        REQUIRE(shown.view.shownFact() == FactRow{row});
        CHECK(shown.marked() == asSelected(passage.exact));
        const QRect mark = shown.text->markRect();
        CHECK(mark.height() > 0);
        CHECK(mark.intersects(shown.text->viewport()->rect()));
    }
}

TEST_CASE("a sentence in the middle of a text is scrolled into the middle of the view")
{
    Shown shown(builtin());
    const Snapshot &snapshot = *shown.session.snapshot();
    const auto passages = snapshot.passagesOf(SourceRow{0});
    const PassageRow middle = passages[passages.size() / 2];
    shown.session.select(snapshot.refAt(ObjectKind::Passage, middle.value));
    QCoreApplication::processEvents();
    const int centre = shown.text->viewport()->height() / 2;
    CHECK(std::abs(shown.text->markRect().center().y() - centre) <= 2 * shown.text->fontMetrics().height());
}

TEST_CASE("a passage that contradicts the fact is marked in another colour and called so")
{
    Shown shown(tests::sampleStore());
    const Snapshot &snapshot = *shown.session.snapshot();
    for (std::uint32_t row = 0; row < snapshot.count(ObjectKind::Fact); ++row) {
        const Fact fact = snapshot.at(FactRow{row});
        if (snapshot.facts().disputed[row] == 0 || fact.evidence.size() != 2)
            continue;
        shown.session.select(fact.id);
        const Theme theme(shown.view.palette());
        CHECK(shown.markColour() == theme.sentence());
        CHECK_FALSE(shown.label("place").contains(u"contradicts"_s));
        QTest::keyClick(&shown.view, Qt::Key_F7);
        CHECK(shown.markColour() == theme.contradiction());
        CHECK(shown.label("place").contains(u"contradicts"_s));
        CHECK(shown.marked() == snapshot.at(*snapshot.rowOf(fact.evidence[1].passage)).exact);
        // Of the facts that are listed below the sentence, those that it speaks against say so.
        int against = 0;
        for (int i = 0; i < shown.list->model()->rowCount(); ++i) {
            const QModelIndex index = shown.list->model()->index(i, 0);
            const Fact listed = snapshot.at(index.data(FactListModel::FactRowRole).value<FactRow>());
            const bool supports =
                std::any_of(listed.evidence.begin(), listed.evidence.end(), [&fact](const Evidence &each) {
                    return each.passage == fact.evidence[1].passage && each.relation == Relation::Supports;
                });
            const QString line = index.data(FactListModel::SecondLineRole).toString();
            CHECK(line.contains(u"contradicted by this sentence"_s) == !supports);
            against += supports ? 0 : 1;
        }
        CHECK(against == 1);
        CHECK(shown.session.selection().leadFact == FactRow{row});
        return;
    }
    FAIL("the sample has no disputed fact");
}

TEST_CASE("stepping through a fact's passages crosses sources and comes back to the first")
{
    Shown shown(tests::sampleStore());
    const Snapshot &snapshot = *shown.session.snapshot();
    const auto facts = snapshot.factsOf(PassageId(u"pas-c1"_s));
    REQUIRE_FALSE(facts.empty());
    const Fact fact = snapshot.at(facts.front());
    REQUIRE(fact.evidence.size() == 2);
    shown.session.select(fact.id);
    const QString first = shown.label("title");
    CHECK(shown.label("place").startsWith(u"Passage 1 of 2"_s));
    QTest::keyClick(&shown.view, Qt::Key_F7);
    CHECK(shown.label("place").startsWith(u"Passage 2 of 2"_s));
    CHECK(shown.label("title") != first);
    QTest::keyClick(&shown.view, Qt::Key_F7);
    CHECK(shown.label("title") == first);
    QTest::keyClick(&shown.view, Qt::Key_F7, Qt::ShiftModifier);
    CHECK(shown.label("place").startsWith(u"Passage 2 of 2"_s));
}

TEST_CASE("clicking another passage selects it, and the text does not jump")
{
    Shown shown(tests::sampleStore());
    shown.session.select(PassageId(u"pas-g1"_s));
    QCoreApplication::processEvents();
    const int scroll = shown.text->verticalScrollBar()->value();
    QTest::mouseClick(shown.text->viewport(), Qt::LeftButton, {}, shown.pointOn(shown.passage("pas-g3")));
    CHECK(shown.session.selection().object == ObjectRef(PassageId(u"pas-g3"_s)));
    CHECK(shown.view.shownPassage() == shown.passage("pas-g3"));
    CHECK(shown.marked() == u"Island opposes foreign monitors."_s);
    CHECK(shown.text->verticalScrollBar()->value() == scroll);
}

TEST_CASE("the pointer is a hand over a passage and none beside the text")
{
    Shown shown(tests::sampleStore());
    shown.session.select(PassageId(u"pas-g1"_s));
    QCoreApplication::processEvents();
    QTest::mouseMove(shown.text->viewport(), shown.pointOn(shown.passage("pas-g3")));
    CHECK(shown.text->viewport()->cursor().shape() == Qt::PointingHandCursor);
    QTest::mouseMove(shown.text->viewport(), shown.text->viewport()->rect().bottomRight() - QPoint(3, 3));
    CHECK(shown.text->viewport()->cursor().shape() == Qt::IBeamCursor);
}

TEST_CASE("dragging over a passage selects its words and no passage")
{
    Shown shown(tests::sampleStore());
    shown.session.select(PassageId(u"pas-g1"_s));
    QCoreApplication::processEvents();
    const QPoint from = shown.pointOn(shown.passage("pas-g3"));
    QTest::mousePress(shown.text->viewport(), Qt::LeftButton, {}, from);
    QTest::mouseMove(shown.text->viewport(), from + QPoint(60, 0));
    QTest::mouseRelease(shown.text->viewport(), Qt::LeftButton, {}, from + QPoint(60, 0));
    CHECK(shown.text->textCursor().hasSelection());
    CHECK(shown.session.selection().object == ObjectRef(PassageId(u"pas-g1"_s)));
}

TEST_CASE("below the text stand the facts of the sentence, and a click on one selects it and stays with the "
          "sentence")
{
    Shown shown(tests::sampleStore());
    const Snapshot &snapshot = *shown.session.snapshot();
    shown.session.select(PassageId(u"pas-w1"_s));
    QCoreApplication::processEvents();
    const auto facts = snapshot.factsOf(PassageId(u"pas-w1"_s));
    REQUIRE(facts.size() > 1);
    REQUIRE(shown.list->model()->rowCount() == static_cast<int>(facts.size()));
    const QModelIndex last = shown.list->model()->index(static_cast<int>(facts.size()) - 1, 0);
    shown.list->scrollTo(last);
    QTest::mouseClick(shown.list->viewport(), Qt::LeftButton, {}, shown.list->visualRect(last).center());
    CHECK(shown.session.selection().leadFact == facts.back());
    CHECK(shown.view.shownPassage() == shown.passage("pas-w1"));
}

TEST_CASE("the facts of the sentence at the caret are listed without selecting anything")
{
    Shown shown(tests::sampleStore());
    shown.session.select(PassageId(u"pas-g1"_s));
    shown.text->setFocus();
    const auto listed = [&] {
        return shown.list->model()->index(0, 0).data(FactListModel::FactRowRole).value<FactRow>();
    };
    const FactRow before = listed();
    QTextCursor cursor(shown.text->document());
    cursor.setPosition(static_cast<int>(shown.text->locatedText()->find(shown.passage("pas-g3"))->begin) - 1);
    shown.text->setTextCursor(cursor);
    QTest::keyClick(shown.text, Qt::Key_Right);
    QTest::keyClick(shown.text, Qt::Key_Right);
    CHECK(listed() != before);
    CHECK(shown.session.selection().object == ObjectRef(PassageId(u"pas-g1"_s)));
    QTest::keyClick(shown.text, Qt::Key_Return);
    CHECK(shown.session.selection().object == ObjectRef(PassageId(u"pas-g3"_s)));
}

TEST_CASE(
    "next fact in this source walks every fact of the source once, in the order of its text, and stays in it")
{
    Shown shown(tests::sampleStore());
    const Snapshot &snapshot = *shown.session.snapshot();
    const SourceId wire(u"src-wire"_s);
    shown.session.select(wire);
    const std::vector<FactRow> all = snapshot.factsOf(wire);
    std::vector<FactRow> met;
    qsizetype reached = -1;
    std::size_t steps = 0;
    for (const PassageRow passage : snapshot.passagesOf(*snapshot.rowOf(wire)))
        steps += snapshot.factsOf(snapshot.refAt(ObjectKind::Passage, passage.value)).size();
    for (std::size_t i = 0; i < steps; ++i) {
        QTest::keyClick(&shown.view, Qt::Key_F8);
        REQUIRE(shown.view.shownPassage().has_value());
        const Passage passage = snapshot.at(*shown.view.shownPassage());
        CHECK(passage.source == wire);
        const qsizetype begin = shown.text->locatedText()->find(*shown.view.shownPassage())->begin;
        CHECK(begin >= reached);
        reached = begin;
        met.push_back(*shown.view.shownFact());
    }
    std::sort(met.begin(), met.end());
    met.erase(std::unique(met.begin(), met.end()), met.end());
    CHECK(met == all);
    QTest::keyClick(&shown.view, Qt::Key_F8, Qt::ShiftModifier);
    CHECK(shown.text->locatedText()->find(*shown.view.shownPassage())->begin <= reached);
}

TEST_CASE("a passage whose words the text does not hold is quoted above it, and no sentence is marked")
{
    Dossier dossier = tests::sampleDossier();
    for (Source &source : dossier.sources)
        source.text.replace(u"Who monitors the ceasefire?"_s, u"Nothing more."_s);
    auto store = Store::fromDossier(dossier, u"changed"_s);
    REQUIRE(store);
    Shown shown(*store);
    shown.session.select(PassageId(u"pas-g5"_s));
    CHECK(shown.text->extraSelections().isEmpty());
    auto *note = shown.view.findChild<AnchorNote *>();
    CHECK(note->isVisible());
    CHECK(note->text().contains(u"Who monitors the ceasefire?"_s));
    CHECK(shown.label("warning").contains(u"not found"_s));
    shown.session.select(PassageId(u"pas-g1"_s));
    CHECK_FALSE(note->isVisible());
    CHECK(shown.marked() == u"Talks will open in Port on 3 January."_s);
}

TEST_CASE("a changed sentence is never marked as the quoted one: both wordings are shown with what differs")
{
    Dossier dossier = tests::sampleDossier();
    for (Source &source : dossier.sources)
        source.text.replace(u"About 12 states"_s, u"About 15 states"_s);
    auto store = Store::fromDossier(dossier, u"changed"_s);
    REQUIRE(store);
    Shown shown(*store);
    shown.session.select(PassageId(u"pas-g4"_s));
    const auto *note = shown.view.findChild<AnchorNote *>();
    CHECK(note->isVisible());
    CHECK(note->text().contains(u"<u>12</u>"_s));
    CHECK(note->text().contains(u"<u>15</u>"_s));
    REQUIRE(shown.text->extraSelections().size() == 1);
    const QTextCharFormat format = shown.text->extraSelections().front().format;
    CHECK_FALSE(format.hasProperty(QTextFormat::BackgroundBrush));
    CHECK(format.underlineStyle() == QTextCharFormat::WaveUnderline);
    CHECK(shown.label("warning").contains(u"changed"_s));
}

TEST_CASE("a passage that differs in spacing alone is marked, and the difference is named")
{
    Dossier dossier = tests::sampleDossier();
    for (Source &source : dossier.sources)
        source.text.replace(u"Island opposes foreign"_s, u"Island opposes\u00a0foreign"_s);
    auto store = Store::fromDossier(dossier, u"reflowed"_s);
    REQUIRE(store);
    Shown shown(*store);
    shown.session.select(PassageId(u"pas-g3"_s));
    CHECK(shown.marked().simplified() == u"Island opposes foreign monitors."_s);
    CHECK(shown.markColour() == Theme(shown.view.palette()).sentence());
    CHECK(shown.view.findChild<AnchorNote *>()->isVisible());
}

TEST_CASE("the strip beside the text leads to the passage that is clicked on it")
{
    Shown shown(builtin());
    shown.select("src-001-meduza");
    auto *map = shown.view.findChild<PassageMap *>();
    const LocatedTextPtr text = shown.text->locatedText();
    const LocatedPassage last = text->passages().back();
    const int y = static_cast<int>(last.begin * map->height() / text->text().size());
    QTest::mouseClick(map, Qt::LeftButton, {}, QPoint(map->width() / 2, y));
    REQUIRE(shown.view.shownPassage().has_value());
    CHECK(text->find(*shown.view.shownPassage())->begin > text->text().size() * 4 / 5);
    CHECK(shown.text->markRect().height() > 0);
}

TEST_CASE("a long source is shown at once, and its passages are underlined as they are found")
{
    Dossier dossier = tests::sampleDossier();
    Source &wire = dossier.sources[1];
    wire.completeness = Completeness::Full;
    for (int i = 0; i < 3000; ++i) {
        const QString sentence = u"On day %1 the delegation met again, as was said."_s.arg(i);
        wire.text += u"\n\n"_s + sentence;
        dossier.passages.push_back(
            {PassageId(u"pas-long-%1"_s.arg(i)), wire.id, sentence, {}, {}, {}, {}, {}, {}, {}, {}, {}});
    }
    auto store = Store::fromDossier(dossier, u"long"_s);
    REQUIRE(store);
    Shown shown(*store);
    shown.session.select(PassageId(u"pas-long-2900"_s));
    CHECK(shown.marked() == u"On day 2900 the delegation met again, as was said."_s);
    while (!shown.text->locatedText()->isComplete())
        QCoreApplication::processEvents();
    CHECK(shown.text->locatedText()->passages().size() > 3000);
    CHECK(shown.text->viewport()->rect().contains(shown.text->markRect()));
    CHECK(shown.text->markRect().height() > 0);
    CHECK(shown.marked() == u"On day 2900 the delegation met again, as was said."_s);
}

namespace {

/// A source of ten million characters, with a line end after every `perLine` sentences, and passages in it:
/// one far down where it was, one that has moved, one of which a number has changed, one of thousands of
/// sentences.
std::shared_ptr<Store> withHugeText(int perLine)
{
    Dossier dossier = tests::sampleDossier();
    Source &wire = dossier.sources[1];
    wire.completeness = Completeness::Full;
    wire.text.reserve(10'100'000);
    const auto sentence = [](int number) {
        return u"On 6 January 2026 the delegation of mission %1 met again, the ministry said."_s.arg(number);
    };
    qsizetype deep = 0;
    int count = 0;
    for (; wire.text.size() < 10'000'000; ++count) {
        if (count == 100'000)
            deep = wire.text.size();
        wire.text += sentence(count) + (count % perLine == perLine - 1 ? u'\n' : u' ');
    }
    const auto add = [&](const QString &id, const QString &exact, std::optional<std::int64_t> start) {
        Passage passage;
        passage.id = PassageId(id);
        passage.source = wire.id;
        passage.exact = exact;
        passage.start = start;
        if (start)
            passage.end = *start + exact.size();
        dossier.passages.push_back(std::move(passage));
    };
    add(u"pas-deep"_s, sentence(100'000), deep);
    add(u"pas-moved"_s, sentence(120'000), 50);
    add(u"pas-changed"_s,
        u"On 7 January 2026 the delegation of mission 60000 met again, the ministry said."_s, std::nullopt);
    add(u"pas-long"_s, wire.text.sliced(deep, 400'000), deep);
    auto store = Store::fromDossier(dossier, u"huge"_s);
    if (!store)
        FAIL(store.error().toString().toStdString());
    return *store;
}

} // namespace

TEST_CASE("a text of ten megabytes is shown at once, and only what comes into view is worked on")
{
    const int perLine = GENERATE(4, 1'000'000'000); // paragraphs as usual, and none at all
    Shown shown(withHugeText(perLine));
    const auto highlighted = [&shown] {
        int blocks = 0;
        for (QTextBlock block = shown.text->document()->begin(); block.isValid(); block = block.next())
            blocks += block.userState() > 0 ? 1 : 0;
        return blocks;
    };
    shown.session.select(PassageId(u"pas-deep"_s));
    CHECK(shown.marked().contains(u"mission 100000 "_s));
    CHECK(shown.text->viewport()->rect().contains(shown.text->markRect()));
    CHECK(shown.text->markRect().height() > 0);
    CHECK(shown.text->document()->characterCount() == shown.text->locatedText()->text().size() + 1);
    CHECK(shown.text->document()->blockCount() > 1000);
    CHECK(shown.text->document()->findBlock(5'000'000).length() <= 8001);
    QCoreApplication::processEvents();
    CHECK(highlighted() > 0);
    CHECK(highlighted() < 60);

    // What is not where it was is looked for while the window goes on answering.
    shown.session.select(PassageId(u"pas-moved"_s));
    CHECK_FALSE(shown.text->mark().has_value());
    CHECK(shown.label("note").isEmpty());
    int answered = 0;
    QTimer timer;
    QObject::connect(&timer, &QTimer::timeout, [&answered] { ++answered; });
    timer.start(0);
    QTest::keyClick(shown.text, Qt::Key_End, Qt::ControlModifier);
    QTest::keyClick(shown.text, Qt::Key_PageUp);
    REQUIRE(QTest::qWaitFor([&] { return shown.text->locatedText()->isComplete(); }, 120'000));
    CHECK(answered > 0);
    CHECK(shown.marked().contains(u"mission 120000 "_s));
    CHECK(shown.text->viewport()->rect().contains(shown.text->markRect()));
    CHECK(shown.text->locatedText()->find(shown.passage("pas-deep"))->state == AnchorState::Exact);
    CHECK(shown.text->locatedText()->find(shown.passage("pas-moved"))->state == AnchorState::Moved);
    CHECK(shown.text->locatedText()->find(shown.passage("pas-changed"))->state == AnchorState::Changed);
    CHECK(highlighted() < 200);

    // Copied words are those of the text, wherever a line was broken to be shown.
    QTextCursor cursor(shown.text->document());
    const int lineEnd = shown.text->document()->findBlock(3'000'000).position();
    cursor.setPosition(lineEnd - 30);
    cursor.setPosition(lineEnd + 30, QTextCursor::KeepAnchor);
    shown.text->setTextCursor(cursor);
    shown.text->copy();
    CHECK(QGuiApplication::clipboard()->mimeData()->text() ==
          shown.text->locatedText()->text().sliced(lineEnd - 30, 60));
}

TEST_CASE("of a passage that is far higher than the view the beginning is shown, and worked on alone")
{
    Shown shown(withHugeText(4));
    shown.session.select(PassageId(u"pas-long"_s));
    CHECK(shown.text->mark().has_value());
    CHECK(shown.text->markRect().top() >= 0);
    CHECK(shown.text->markRect().top() < shown.text->viewport()->height());
    int worked = 0;
    for (QTextBlock block = shown.text->document()->begin(); block.isValid(); block = block.next())
        worked += block.userState() > 0 ? 1 : 0;
    CHECK(worked > 0);
    CHECK(worked < 60);
}

TEST_CASE("a judgement shows the facts it rests on")
{
    Shown shown(builtin());
    const Snapshot &snapshot = *shown.session.snapshot();
    const Judgement judgement = snapshot.at(JudgementRow{0});
    shown.session.select(judgement.id);
    CHECK(shown.list->model()->rowCount() == static_cast<int>(judgement.facts.size()));
    CHECK(shown.label("judgement").contains(judgement.statement));
    CHECK(shown.list->currentIndex().data(FactListModel::FactRowRole).value<FactRow>() ==
          shown.session.selection().leadFact);
    CHECK(shown.view.shownPassage().has_value());
    shown.session.select(judgement.facts.front());
    CHECK_FALSE(shown.view.findChild<QLabel *>(u"judgement"_s)->isVisible());
}

TEST_CASE("a source is shown from its top, without a mark, and says what it does not state")
{
    Shown shown(builtin());
    shown.session.select(SourceId(u"src-000-meetings-preview"_s));
    CHECK(shown.marked().isEmpty());
    CHECK_FALSE(shown.view.findChild<FactHeader *>()->isVisible());
    CHECK(shown.text->verticalScrollBar()->value() == 0);
    CHECK(shown.label("imprint").contains(u"publisher not stated"_s));
    CHECK(shown.label("imprint").contains(u"author not stated"_s));
    shown.view.findChild<SourceHeader *>()->setShowsDetails(true);
    const SourceDescription source = shown.session.snapshot()->at(SourceRow{0});
    CHECK(shown.label("reasons").contains(source.reliabilityReason.toHtmlEscaped()));
    CHECK(shown.label("reasons").contains(source.publishedReason.toHtmlEscaped()));
    for (const QString &note : source.notes)
        CHECK(shown.label("reasons").contains(note.toHtmlEscaped()));
}

TEST_CASE("a sentence is copied with its source and date, and a selection verbatim")
{
    Shown shown(builtin());
    shown.select("src-001-meduza");
    QTest::keyClick(&shown.view, Qt::Key_F8);
    const Snapshot &snapshot = *shown.session.snapshot();
    const Passage passage = snapshot.at(*shown.view.shownPassage());
    QTest::keyClick(&shown.view, Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    const QString copied = QGuiApplication::clipboard()->text();
    CHECK(copied.contains(passage.exact));
    CHECK(copied.contains(u"Meduza"_s));
    CHECK(copied.contains(u"6 January 2026"_s));

    QTextCursor cursor(shown.text->document());
    const LocatedPassage *place = shown.text->locatedText()->find(*shown.view.shownPassage());
    cursor.setPosition(static_cast<int>(place->begin));
    cursor.setPosition(static_cast<int>(place->end), QTextCursor::KeepAnchor);
    shown.text->setTextCursor(cursor);
    QTest::keyClick(shown.text, Qt::Key_C, Qt::ControlModifier);
    REQUIRE(passage.exact.contains(QChar(QChar::Nbsp)));
    CHECK(QGuiApplication::clipboard()->text() == passage.exact);
}

TEST_CASE("selected words are offered for a search with F3")
{
    Shown shown(tests::sampleStore());
    shown.session.select(PassageId(u"pas-g3"_s));
    const QSignalSpy searched(&shown.view, &PassageView::searchRequested);
    QTextCursor cursor(shown.text->document());
    const auto begin = static_cast<int>(shown.text->locatedText()->find(shown.passage("pas-g3"))->begin);
    cursor.setPosition(begin);
    cursor.setPosition(begin + 6, QTextCursor::KeepAnchor);
    shown.text->setTextCursor(cursor);
    QTest::keyClick(shown.text, Qt::Key_F3);
    REQUIRE(searched.size() == 1);
    CHECK(searched.front().front().toString() == u"Island"_s);
}

TEST_CASE("another dossier leaves nothing of the former one")
{
    Shown shown(builtin());
    shown.select("src-001-meduza");
    shown.session.openSnapshot(tests::sampleStore()->snapshot());
    CHECK_FALSE(shown.view.shownPassage().has_value());
    CHECK(shown.text->toPlainText().isEmpty());
    CHECK(shown.view.findChild<QLabel *>(u"hint"_s)->isVisible());
    shown.session.select(PassageId(u"pas-g1"_s));
    CHECK(shown.marked() == u"Talks will open in Port on 3 January."_s);
}

TEST_CASE("the mark stays in view when the view is resized and changes its colour with the palette")
{
    Shown shown(builtin());
    const Snapshot &snapshot = *shown.session.snapshot();
    const auto passages = snapshot.passagesOf(SourceRow{1});
    shown.session.select(snapshot.refAt(ObjectKind::Passage, passages[passages.size() / 2].value));
    shown.view.resize(300, 500);
    QCoreApplication::processEvents();
    CHECK(shown.text->viewport()->rect().contains(shown.text->markRect().center()));
    CHECK(shown.text->markRect().height() > 0);
    shown.view.setPalette(Theme::darkPalette());
    QCoreApplication::processEvents();
    CHECK(shown.markColour() == Theme(Theme::darkPalette()).sentence());
}

TEST_CASE("the text that is written from is larger, by the size that was chosen for texts")
{
    const QFont before = QApplication::font("QAbstractScrollArea");
    Shown shown(builtin());
    const double reading = shown.text->font().pointSizeF();
    shown.view.setForWriting(true);
    const double writing = shown.text->font().pointSizeF();
    CHECK(writing > reading);
    QFont doubled = before;
    doubled.setPointSizeF(before.pointSizeF() * 2);
    QApplication::setFont(doubled, "QAbstractScrollArea");
    CHECK(std::abs(shown.text->font().pointSizeF() / doubled.pointSizeF() - writing / reading) < 0.01);
    CHECK(shown.text->document()->defaultFont().pointSizeF() == shown.text->font().pointSizeF());
    shown.view.setForWriting(false);
    CHECK(shown.text->font().pointSizeF() == doubled.pointSizeF());
    QApplication::setFont(before, "QAbstractScrollArea");
}

TEST_CASE("marks and open details are remembered")
{
    Shown shown(tests::sampleStore());
    shown.view.findChild<SourceHeader *>()->setShowsDetails(true);
    const QByteArray state = shown.view.saveState();
    Shown other(tests::sampleStore());
    CHECK(other.view.restoreState(state));
    CHECK(other.view.findChild<SourceHeader *>()->showsDetails());
    CHECK_FALSE(other.view.restoreState("nonsense"));
}

} // namespace passage_view_tests
