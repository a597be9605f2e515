// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/writer.h"
#include "tests/support/sample_dossier.h"

#include <catch2/catch_test_macros.hpp>

#include <QScrollBar>
#include <QTextCursor>
#include <QWindow>

#include <cstdlib>
#include <string>

using namespace Qt::StringLiterals;

namespace chancery::tests::passage_ends_tests {

namespace {

/// A passage in a text, with its handles under a pointer that presses, moves and lets go as a hand does: the
/// events go to the window, which finds what is under them.
struct Hold
{
    explicit Hold(Writer &at, PassageId of)
        : writer(at)
        , passage(std::move(of))
    {
        writer.window.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&writer.window));
        reveal();
    }

    /// Brings the passage into the middle of the text, and waits until that has come to rest: words are
    /// highlighted, and change their widths, when they are in view.
    void reveal()
    {
        writer.session.clearSelection();
        writer.session.select(writer.snapshot().idAt(writer.snapshot().factsOf(passage).front()));
        writer.text().setFocus();
        QTest::qWait(100);
    }
    [[nodiscard]] std::string words() const
    {
        return writer.snapshot().at(*writer.snapshot().rowOf(passage)).exact.toStdString();
    }
    /// The words when what was let go has been taken up.
    [[nodiscard]] std::string after() const
    {
        const std::string before = words();
        static_cast<void>(QTest::qWaitFor([&] { return words() != before; }, 1000));
        return words();
    }
    QWidget &handle(const char *name)
    {
        auto *found = writer.text().viewport()->findChild<QWidget *>(QLatin1StringView(name));
        REQUIRE(found);
        REQUIRE(QTest::qWaitFor([found] { return found->isVisible(); }));
        return *found;
    }
    /// The place before these words, on the text's viewport.
    QPoint before(const QString &words)
    {
        QTextCursor cursor(writer.text().document());
        const auto at = writer.text().document()->toRawText().indexOf(words);
        REQUIRE(at >= 0);
        cursor.setPosition(static_cast<int>(at));
        return writer.text().cursorRect(cursor).center();
    }
    /// Takes hold of an end at a place of its own, and brings the pointer by steps to where the end is then
    /// to be.
    void take(const char *name, const QPoint &at)
    {
        QWidget &held = handle(name);
        m_pointer = held.mapTo(&writer.window, at);
        QTest::mousePress(writer.window.windowHandle(), Qt::LeftButton, {}, m_pointer);
    }
    void moveBy(const QPoint &by)
    {
        constexpr int steps = 4;
        const QPoint from = m_pointer;
        for (int step = 1; step <= steps; ++step) {
            m_pointer = from + by * step / steps;
            QTest::mouseMove(writer.window.windowHandle(), m_pointer);
            QCoreApplication::processEvents();
        }
    }
    /// By as much as the end at `from` is from the place before `to`.
    void moveEnd(const QString &from, const QString &to) { moveBy(before(to) - before(from)); }
    void letGo() { QTest::mouseRelease(writer.window.windowHandle(), Qt::LeftButton, {}, m_pointer); }

    Writer &writer;
    PassageId passage;

private:
    QPoint m_pointer;
};

/// A source of many paragraphs, of which the middle one carries a fact.
Dossier longDossier()
{
    Dossier dossier = sampleDossier();
    Source &source = dossier.sources.front();
    for (int i = 0; i < 120; ++i)
        source.text += u"\n\nParagraph %1 tells of day %1."_s.arg(i);
    Passage passage;
    passage.id = PassageId(u"pas-long"_s);
    passage.source = source.id;
    passage.exact = u"Paragraph 60 tells of day 60."_s;
    dossier.passages.push_back(passage);
    Fact fact;
    fact.id = FactId(u"f-long"_s);
    fact.statement = u"The sixtieth paragraph tells of a day."_s;
    fact.evidence = {{passage.id, Relation::Supports}};
    dossier.facts.push_back(fact);
    return dossier;
}

} // namespace

TEST_CASE("the ends of a passage are moved word by word with keys, each a step of undo")
{
    Writer writer(sampleDossier());
    Hold hold(writer, PassageId(u"pas-g2"_s));
    writer.caretAt(u"Minister Ada"_s);
    writer.pressInWindow(Qt::Key_Left, Qt::AltModifier | Qt::ShiftModifier);
    CHECK(hold.words() == "Minister Ada Élan of Republic is expected to");
    writer.pressInWindow(Qt::Key_Right, Qt::AltModifier | Qt::ShiftModifier);
    CHECK(hold.words() == "Minister Ada Élan of Republic is expected to attend.");
    writer.pressInWindow(Qt::Key_Right, Qt::ControlModifier | Qt::AltModifier);
    CHECK(hold.words() == "Ada Élan of Republic is expected to attend.");
    writer.pressInWindow(Qt::Key_Left, Qt::ControlModifier | Qt::AltModifier);
    CHECK(hold.words() == "Minister Ada Élan of Republic is expected to attend.");
    CHECK(writer.edits().stack().index() == 4);
}

TEST_CASE("an end of a passage is dragged by its handle to the nearest edge of a word, and undone")
{
    Writer writer(sampleDossier());
    Hold hold(writer, PassageId(u"pas-g2"_s));
    const std::string whole = "Minister Ada Élan of Republic is expected to attend.";
    REQUIRE(hold.words() == whole);
    // At the bar, and at the knob, which lies beside the line.
    for (const bool isAtKnob : {false, true}) {
        INFO(isAtKnob);
        const QSize size = hold.handle("passage-end").size();
        hold.take("passage-end", {size.width() / 2, isAtKnob ? size.height() - 2 : 3});
        hold.moveEnd(u" Island opposes"_s, u" attend."_s);
        hold.letGo();
        CHECK(hold.after() == "Minister Ada Élan of Republic is expected to");
        writer.undo();
        CHECK(hold.words() == whole);
        hold.take("passage-begin", {size.width() / 2, isAtKnob ? 2 : size.height() - 3});
        hold.moveEnd(u"Minister Ada"_s, u"Élan of"_s);
        hold.letGo();
        CHECK(hold.after() == "Élan of Republic is expected to attend.");
        writer.undo();
        CHECK(hold.words() == whole);
    }
    // In the middle of a word it goes to the nearer edge, and past the other end it goes back.
    hold.take("passage-end", {4, 4});
    hold.moveEnd(u" Island opposes"_s, u"pected to"_s);
    hold.letGo();
    CHECK(hold.after() == "Minister Ada Élan of Republic is");
    writer.undo();
    hold.take("passage-end", {4, 4});
    hold.moveEnd(u" Island opposes"_s, u"Talks will"_s);
    hold.letGo();
    QCoreApplication::processEvents();
    CHECK(hold.words() == whole);
    CHECK(writer.edits().stack().index() == 0);
}

TEST_CASE("a handle is dragged over line ends, and past the edge of what is seen the text comes to meet it")
{
    Writer writer(longDossier());
    Hold hold(writer, PassageId(u"pas-long"_s));
    const std::string whole = "Paragraph 60 tells of day 60.";
    REQUIRE(hold.words() == whole);
    hold.take("passage-end", {4, 4});
    hold.moveEnd(u"\u2029\u2029Paragraph 61"_s, u" of day 62."_s);
    hold.letGo();
    CHECK(QTest::qWaitFor([&] { return hold.words() != whole; }));
    CHECK(hold.words() ==
          "Paragraph 60 tells of day 60.\n\nParagraph 61 tells of day 61.\n\nParagraph 62 tells");
    writer.undo();
    CHECK(hold.words() == whole);

    const auto *bar = writer.text().verticalScrollBar();
    for (const bool isDown : {true, false}) {
        INFO(isDown);
        hold.reveal();
        const int before = bar->value();
        const QRect seen = writer.text().viewport()->rect();
        hold.take(isDown ? "passage-end" : "passage-begin", {4, 4});
        const QPoint at = hold.before(u"Paragraph 60"_s);
        hold.moveBy({0, isDown ? seen.bottom() + 20 - at.y() : -20 - at.y()});
        CHECK(QTest::qWaitFor([&] { return std::abs(bar->value() - before) > 40; }, 60000));
        hold.letGo();
        CHECK(QTest::qWaitFor([&] { return hold.words() != whole; }));
        CHECK(hold.words().find(whole) != std::string::npos);
        CHECK(hold.words().find(isDown ? "Paragraph 75" : "Paragraph 45") != std::string::npos);
        writer.undo();
        CHECK(hold.words() == whole);
    }
}

} // namespace chancery::tests::passage_ends_tests
