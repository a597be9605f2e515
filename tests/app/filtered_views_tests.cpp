// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/shell/main_window.h"
#include "app/views/passage/passage_map.h"
#include "app/views/passage/source_text_edit.h"
#include "app/views/timeline/question_strip_view.h"
#include "core/analysis/source_coverage.h"
#include "core/models/participant_matrix_model.h"
#include "core/store/open_dossier.h"
#include "tests/app/shown_window.h"
#include "tests/app/window_texts.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QLabel>
#include <QListView>
#include <QTabBar>
#include <QTest>
#include <QTreeView>

#include <catch2/catch_test_macros.hpp>

#include <set>

namespace filtered_views_tests {

using namespace chancery;
using namespace Qt::StringLiterals;

namespace {

const SourceId meduza(u"src-001-meduza"_s);

struct Viewer : tests::ShownWindow
{
    /// Leaves what one source supports.
    void filterBy(const SourceId &source)
    {
        Filter filter;
        filter.sources = {source};
        session.setFilter(filter);
        REQUIRE(session.shown());
    }
    QWidget &view(const QString &name)
    {
        window.showView(name);
        QTest::qWait(20);
        auto *found = window.findChild<QWidget *>(u"view-"_s + name);
        REQUIRE(found);
        return *found;
    }
    [[nodiscard]] const Snapshot &snapshot() const { return *session.snapshot(); }
    [[nodiscard]] std::vector<FactRow> factsOf(const ObjectRef &object, bool hidden) const
    {
        std::vector<FactRow> facts = snapshot().factsOf(object);
        std::erase_if(facts, [&](FactRow fact) { return session.shown()->shows(fact) == hidden; });
        return facts;
    }

    /// Statements of facts, and sentences that no fact that is shown rests on.
    [[nodiscard]] QStringList hiddenWords() const
    {
        QStringList words;
        std::set<PassageId> shown;
        std::set<PassageId> hidden;
        QStringList kept;
        for (std::uint32_t row = 0; row < snapshot().count(ObjectKind::Fact); ++row) {
            const Fact fact = snapshot().at(FactRow{row});
            const bool isShown = session.shown()->shows(FactRow{row});
            for (const Evidence &evidence : fact.evidence)
                (isShown ? shown : hidden).insert(evidence.passage);
            (isShown ? kept : words).append(fact.statement);
        }
        for (const PassageId &passage : hidden) {
            if (!shown.contains(passage))
                words.append(snapshot().title(passage));
        }
        for (const PassageId &passage : shown)
            kept.append(snapshot().title(passage));
        // Some questions are asked in the words of a report; what things are called stays.
        for (std::uint32_t row = 0; row < snapshot().count(ObjectKind::Question); ++row)
            kept.append(snapshot().title(snapshot().refAt(ObjectKind::Question, row)));
        // A word that stands within one that is shown proves nothing.
        const QString all = kept.join(u'\n');
        words.removeIf([&all](const QString &each) { return all.contains(each); });
        return words;
    }
};

QString hiddenText(std::size_t facts)
{
    return facts == 1 ? u"1 fact hidden by the filter"_s : u"%1 facts hidden by the filter"_s.arg(facts);
}

/// How many dots of a dotted or dashed underline a picture of the text has.
int underlinesIn(SourceTextEdit &text)
{
    const QImage with = text.viewport()->grab().toImage();
    text.setCarried([](PassageRow) { return false; });
    const QImage without = text.viewport()->grab().toImage();
    int dots = 0;
    for (int y = 0; y < with.height(); ++y) {
        for (int x = 0; x < with.width(); ++x)
            dots += with.pixel(x, y) != without.pixel(x, y) ? 1 : 0;
    }
    return dots;
}

} // namespace

TEST_CASE("no table says a fact that the filter hides, nor the sentence of hidden facts alone")
{
    Viewer viewer;
    viewer.filterBy(meduza);
    const QStringList hidden = viewer.hiddenWords();
    REQUIRE(hidden.size() > 300);
    // Whatever is selected: of a participant, an option and a question most is from other sources.
    for (const char *selected :
         {"p-zelensky", "opt-reassurance-force", "q-sequencing", "fig-paris-countries"}) {
        viewer.session.select(*viewer.snapshot().find(QString::fromLatin1(selected)));
        for (const QString &name :
             {u"facts"_s, u"participants"_s, u"card"_s, u"options"_s, u"figures"_s, u"questions"_s}) {
            QWidget &view = viewer.view(name);
            QStringList texts{tests::textsOf(view)};
            if (auto *pages = view.findChild<QTabBar *>()) {
                for (int page = 0; page < pages->count(); ++page) {
                    pages->setCurrentIndex(page);
                    QTest::qWait(20);
                    texts << tests::textsOf(view);
                }
            }
            const QString all = texts.join(u'\n');
            for (const QString &words : hidden) {
                if (!all.contains(words))
                    continue;
                INFO(selected << ", " << name.toStdString() << ": " << words.toStdString());
                CHECK_FALSE(all.contains(words));
            }
        }
    }
}

TEST_CASE("a card keeps the names and says how many facts the filter hides of it")
{
    Viewer viewer;
    const ParticipantId zelensky(u"p-zelensky"_s);
    viewer.session.select(zelensky);
    QWidget &card = viewer.view(u"card"_s);
    CHECK_FALSE(tests::textsOf(card).contains(u"hidden by the filter"_s));
    viewer.filterBy(meduza);
    QTest::qWait(20);
    const std::size_t hidden = viewer.factsOf(zelensky, true).size();
    REQUIRE(hidden > 1);
    const QString text = tests::textsOf(card);
    CHECK(text.contains(hiddenText(hidden)));
    CHECK(text.contains(u"Zelenskyy"_s));

    // One of whom nothing is left says why.
    const ParticipantId maduro(u"p-maduro"_s);
    viewer.session.select(maduro);
    QTest::qWait(20);
    REQUIRE(viewer.factsOf(maduro, false).empty());
    CHECK(tests::textsOf(card).contains(u"Maduro"_s));
    CHECK(card.findChild<QAbstractItemView *>(u"participant-card"_s)->model()->rowCount() == 0);
}

TEST_CASE("a cell of options whose facts are hidden says so, and is not taken for silence")
{
    Viewer viewer;
    QWidget &options = viewer.view(u"options"_s);
    auto *table = options.findChild<QAbstractItemView *>();
    REQUIRE(table);
    const QModelIndex cell = table->model()->index(0, 0);
    const QString before = cell.data().toString();
    REQUIRE_FALSE(before.isEmpty());
    viewer.filterBy(meduza);
    QTest::qWait(20);
    const QString after = table->model()->index(0, 0).data().toString();
    CHECK(after != before);
    CHECK(after.contains(u"hidden by the filter"_s));
    CHECK(table->model()->index(0, 0).data(Qt::AccessibleTextRole).toString() == after);
}

TEST_CASE("sources and Admiralty codes are counted by the facts that the filter leaves")
{
    Viewer viewer;
    QWidget &sources = viewer.view(u"sources"_s);
    auto *table = sources.findChild<QAbstractItemView *>(u"table"_s);
    auto *codes = sources.findChild<QAbstractItemView *>(u"codes"_s);
    const auto counted = [codes] {
        int sum = 0;
        for (int row = 0; row < codes->model()->rowCount(); ++row) {
            for (int column = 0; column < codes->model()->columnCount(); ++column)
                sum += codes->model()->index(row, column).data().toInt();
        }
        return sum;
    };
    CHECK(counted() == static_cast<int>(viewer.snapshot().count(ObjectKind::Fact)));
    REQUIRE(table->model()->rowCount() == 5);

    Filter filter;
    filter.factKinds = {FactKind::Figure};
    viewer.session.setFilter(filter);
    QTest::qWait(20);
    CHECK(counted() == static_cast<int>(viewer.session.shown()->facts().count()));
    // 002 and 001 say nothing of figures that 003 does not; those with one stay.
    SourceCoverage coverage;
    coverage.loads.resize(viewer.snapshot().count(ObjectKind::Source));
    for (const auto &[fact, source] : viewer.snapshot().supports())
        coverage.loads[source.value].facts += viewer.session.shown()->shows(fact) ? 1 : 0;
    int left = 0;
    for (const SourceLoad &load : coverage.loads)
        left += load.facts > 0 ? 1 : 0;
    CHECK(table->model()->rowCount() == left);

    viewer.session.select(SourceId(u"src-004-kyiv-talks"_s));
    QTest::qWait(20);
    const std::size_t hidden = viewer.snapshot().links()->sourceFacts.of(4).size() - coverage.loads[4].facts;
    CHECK(sources.findChild<QLabel *>(u"notes"_s)->text().contains(hiddenText(hidden)));

    // With only one source the selected one can be among those left out.
    viewer.filterBy(meduza);
    QTest::qWait(20);
    viewer.session.select(SourceId(u"src-000-meetings-preview"_s));
    CHECK(sources.findChild<QLabel *>(u"notes"_s)->text().contains(u"hidden by the filter"_s));
}

TEST_CASE("the strip of a question keeps its state, and drops the marks of facts that are hidden")
{
    Viewer viewer;
    const QuestionId question(u"q-final-decisions"_s);
    viewer.session.select(question);
    QTest::qWait(20);
    auto *strip = viewer.window.findChild<QuestionStripView *>();
    REQUIRE(strip);
    const auto factsIn = [](const QuestionStrip &drawn) {
        std::size_t facts = drawn.before + drawn.after + drawn.undated;
        for (const QuestionStrip::Mark &mark : drawn.marks)
            facts += mark.facts.size();
        return facts;
    };
    const QuestionStrip before = strip->strip();
    const std::size_t all = factsIn(before);
    viewer.filterBy(meduza);
    const QuestionStrip after = strip->strip();
    const std::size_t left = factsIn(after);
    CHECK(left < all);
    REQUIRE(after.spans.size() == before.spans.size());
    CHECK(after.spans.back().state == before.spans.back().state);
    CHECK(strip->accessibleDescription().contains(hiddenText(all - left)));
    viewer.session.setFilter({});
    CHECK(factsIn(strip->strip()) == all);
    CHECK_FALSE(strip->accessibleDescription().contains(u"hidden"_s));
}

TEST_CASE("a passage whose facts are all hidden is plain text: no underline, no mark in the margin, no click")
{
    Viewer viewer;
    viewer.session.select(meduza);
    QTest::qWait(20);
    auto *text = viewer.window.findChild<SourceTextEdit *>();
    auto *map = viewer.window.findChild<PassageMap *>();
    REQUIRE(text);
    REQUIRE(map);
    // Passages may be located a moment after their text is there.
    REQUIRE(
        QTest::qWaitFor([text] { return text->locatedText() && !text->locatedText()->passages().empty(); }));
    QTest::qWait(50);
    const QImage margin = map->grab().toImage();
    const int all = underlinesIn(*text);
    REQUIRE(all > 0);

    // Of this source, what is said of one participant.
    Filter filter;
    filter.participants = {ParticipantId(u"p-tusk"_s)};
    viewer.session.setFilter(filter);
    const QImage marginLeft = map->grab().toImage();
    const auto marks = [](const QImage &image) {
        int marked = 0;
        for (int y = 0; y < image.height(); ++y)
            marked += image.pixel(7, y) != image.pixel(1, y) ? 1 : 0;
        return marked;
    };
    CHECK(marks(marginLeft) > 0);
    CHECK(marks(marginLeft) < marks(margin));

    // The caret in a sentence that carries nothing shown lists nothing, in one that does, its facts.
    const LocatedText &located = *text->locatedText();
    bool seenHidden = false;
    bool seenShown = false;
    for (const LocatedPassage &passage : located.passages()) {
        const std::vector<FactRow> facts =
            viewer.factsOf(viewer.snapshot().refAt(ObjectKind::Passage, passage.row.value), false);
        QTextCursor cursor(text->document());
        cursor.setPosition(static_cast<int>(passage.begin));
        text->setTextCursor(cursor);
        const std::vector<PassageRow> at = text->passagesAtCaret();
        CHECK((std::find(at.begin(), at.end(), passage.row) != at.end()) == !facts.empty());
        (facts.empty() ? seenHidden : seenShown) = true;
    }
    CHECK(seenHidden);
    CHECK(seenShown);
    const int left = underlinesIn(*text);
    CHECK(left < all);
    CHECK(viewer.session.selection().object == ObjectRef(meduza));
}

TEST_CASE("facts of a sentence are listed as far as the filter leaves them, and the others counted")
{
    Viewer viewer;
    // A sentence with several facts, of which participations are some.
    std::optional<PassageRow> found;
    Filter filter;
    filter.factKinds = {FactKind::Participation};
    viewer.session.setFilter(filter);
    for (std::uint32_t row = 0; !found && row < viewer.snapshot().count(ObjectKind::Passage); ++row) {
        const ObjectRef passage = viewer.snapshot().refAt(ObjectKind::Passage, row);
        if (!viewer.factsOf(passage, true).empty() && !viewer.factsOf(passage, false).empty())
            found = PassageRow{row};
    }
    REQUIRE(found);
    const ObjectRef passage = viewer.snapshot().refAt(ObjectKind::Passage, found->value);
    const std::vector<FactRow> left = viewer.factsOf(passage, false);
    viewer.session.select(viewer.snapshot().refAt(ObjectKind::Fact, left.front().value));
    viewer.session.select(passage);
    QTest::qWait(20);
    auto *dock = viewer.window.findChild<QWidget *>(u"view-passage"_s);
    const auto *list = dock->findChild<QListView *>();
    const auto *title = dock->findChild<QLabel *>(u"listTitle"_s);
    // What leads the selection of a sentence is shown, hidden or not.
    const std::optional<FactRow> lead = viewer.session.selection().leadFact;
    const bool leadIsHidden = lead && !viewer.session.shown()->shows(*lead);
    CHECK(list->model()->rowCount() == static_cast<int>(left.size()) + (leadIsHidden ? 1 : 0));
    const std::size_t hidden = viewer.factsOf(passage, true).size() - (leadIsHidden ? 1 : 0);
    CHECK(title->text().contains(u"hidden by the filter"_s) == (hidden > 0));
    viewer.session.setFilter({});
    CHECK(list->model()->rowCount() == static_cast<int>(viewer.snapshot().factsOf(passage).size()));
    CHECK_FALSE(title->text().contains(u"hidden"_s));
}

TEST_CASE("a figure keeps how all its reports agree, and counts those that are hidden")
{
    Viewer viewer;
    QWidget &figures = viewer.view(u"figures"_s);
    auto *tree = figures.findChild<QAbstractItemView *>(u"figures"_s);
    QMap<QString, QString> agreements;
    for (int row = 0; row < tree->model()->rowCount(); ++row)
        agreements.insert(tree->model()->index(row, 0).data().toString(),
                          tree->model()->index(row, 1).data().toString());
    viewer.filterBy(SourceId(u"src-000-meetings-preview"_s));
    QTest::qWait(20);
    bool counted = false;
    for (int row = 0; row < tree->model()->rowCount(); ++row) {
        const QModelIndex figure = tree->model()->index(row, 0);
        CHECK(tree->model()->rowCount(figure) > 0);
        CHECK(figure.siblingAtColumn(1).data().toString() == agreements.value(figure.data().toString()));
        counted = counted || figure.siblingAtColumn(2).data().toString().contains(u"hidden by the filter"_s);
    }
    CHECK(counted);
}

TEST_CASE("a disagreement stays whole while one of its facts is left; sentences of hidden facts are counted")
{
    Viewer viewer;
    QWidget &disagreements = viewer.view(u"disagreements"_s);
    auto *list = disagreements.findChild<QTreeView *>(u"disagreements"_s);
    auto *sides = disagreements.findChild<QAbstractItemView *>(u"sides"_s);
    auto *kinds = disagreements.findChild<QComboBox *>();
    const auto listed = [list] {
        int rows = 0;
        for (int row = 0; row < list->model()->rowCount(); ++row)
            rows += list->isRowHidden(row, {}) ? 0 : 1;
        return rows;
    };
    const int all = listed();
    viewer.filterBy(SourceId(u"src-000-meetings-preview"_s));
    QTest::qWait(20);
    CHECK(listed() > 0);
    CHECK(listed() < all);
    CHECK(kinds->itemText(0).contains(QString::number(listed())));
    QStringList sentences;
    for (std::uint32_t row = 0; row < viewer.snapshot().count(ObjectKind::Passage); ++row) {
        const ObjectRef passage = viewer.snapshot().refAt(ObjectKind::Passage, row);
        if (viewer.factsOf(passage, false).empty())
            sentences << viewer.snapshot().title(passage);
    }
    bool counted = false;
    for (int row = 0; row < list->model()->rowCount(); ++row) {
        if (list->isRowHidden(row, {}))
            continue;
        list->setCurrentIndex(list->model()->index(row, 0));
        CHECK(sides->model()->rowCount() >= 2);
        const QString said = tests::textsOf(*sides);
        counted = counted || said.contains(u"hidden by the filter"_s);
        for (const QString &sentence : sentences)
            CHECK_FALSE(said.contains(u"“%1”"_s.arg(sentence)));
    }
    CHECK(counted);
}

TEST_CASE("the matrix drops the participations that are hidden, and rows and columns without any")
{
    Viewer viewer;
    QWidget &view = viewer.view(u"participants"_s);
    auto *table = view.findChild<QAbstractItemView *>();
    auto *model = qobject_cast<ParticipantMatrixModel *>(table->model());
    REQUIRE(model);
    const auto factsIn = [model] {
        std::set<FactRow> facts;
        for (int row = 0; row < model->rowCount(); ++row) {
            for (int column = 0; column < model->columnCount(); ++column) {
                const std::vector<FactRow> here = model->factsOf(model->index(row, column));
                facts.insert(here.begin(), here.end());
            }
        }
        return facts;
    };
    const std::size_t all = factsIn().size();
    viewer.filterBy(meduza);
    for (const bool grouped : {true, false, true}) {
        // Grouping builds the rows anew, with the filter in force.
        model->setGrouped(grouped);
        const std::set<FactRow> left = factsIn();
        CHECK(left.size() < all);
        std::size_t expected = 0;
        for (const Participation &part : viewer.snapshot().participations())
            expected += viewer.session.shown()->shows(part.fact) ? 1 : 0;
        CHECK(left.size() == expected);
        for (const FactRow fact : left)
            CHECK(viewer.session.shown()->shows(fact));
        for (int column = 0; column < model->columnCount(); ++column) {
            bool any = false;
            for (int row = 0; row < model->rowCount(); ++row)
                any = any || !model->factsOf(model->index(row, column)).empty();
            CHECK(any);
        }
    }
}

} // namespace filtered_views_tests
