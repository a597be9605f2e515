// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/editing/fields/date_field.h"
#include "app/editing/fields/name_field.h"
#include "tests/app/writer.h"

#include <catch2/catch_test_macros.hpp>

#include <QComboBox>
#include <QContextMenuEvent>
#include <QLabel>
#include <QListView>
#include <QListWidget>
#include <QMenu>
#include <QScreen>
#include <QScrollBar>

using namespace Qt::StringLiterals;

namespace chancery::tests::fact_by_mouse_tests {

namespace {

const QString report =
    u"Grain corridor talks resume in Port\n\n"
    "Delegations from Republic, Island, Coast and the United Envoys met at the Customs House on Tuesday, 6 "
    "January "
    "2026, to discuss a new corridor for grain through the western sea and along the coast. "
    "Hakan Fidan chaired the talks. "
    "One option under discussion is a corridor without escorts. "
    "It is not yet clear who would pay for it.\n"_s;

/// Lets everything happen that is due: what is queued, and layouts that ask for the next one.
void settle()
{
    for (int i = 0; i < 20; ++i)
        QTest::qWait(1);
}

/// How often a widget is painted.
class Paints : public QObject
{
public:
    explicit Paints(QWidget &widget) { widget.installEventFilter(this); }
    int count = 0;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        count += event->type() == QEvent::Paint ? 1 : 0;
        return QObject::eventFilter(watched, event);
    }
};

/// An analyst with a mouse, who types words alone.
struct Mouse : Writer
{
    Mouse()
    {
        window.resize(1366, 768);
        paste(report);
    }

    [[nodiscard]] QPoint placeOf(const QString &words)
    {
        const auto at = text().document()->toRawText().indexOf(words);
        REQUIRE(at >= 0);
        QTextCursor cursor(text().document());
        cursor.setPosition(static_cast<int>(at) + 2);
        return text().cursorRect(cursor).center();
    }
    /// Chooses by the menu of a place in the text what begins with these words.
    void choose(const QString &place, const QString &action)
    {
        const QPoint at = placeOf(place);
        // A menu takes no click before the pointer has moved on from where it asked for the menu.
        QTest::mouseMove(text().viewport(), at);
        QTest::mouseClick(text().viewport(), Qt::LeftButton, {}, at);
        QContextMenuEvent asked(QContextMenuEvent::Mouse, at, text().viewport()->mapToGlobal(at));
        QApplication::sendEvent(text().viewport(), &asked);
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        REQUIRE(menu);
        for (QAction *one : menu->actions()) {
            if (!one->text().startsWith(action))
                continue;
            REQUIRE(one->isEnabled());
            QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(one).center());
            settle(); // what it does is queued, and the form is laid out
            return;
        }
        FAIL("no such action");
    }
    [[nodiscard]] NameField &name(const QString &field) { return *form().findChild<NameField *>(field); }
    void clickInto(QWidget &field) { QTest::mouseClick(&field, Qt::LeftButton, {}, field.rect().center()); }
    void takeLast(NameField &field)
    {
        auto *list = field.findChild<QListWidget *>();
        REQUIRE(list->isVisible());
        const QRect last = list->visualItemRect(list->item(list->count() - 1));
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, last.center());
    }
    [[nodiscard]] QPushButton &keepButton() { return *form().findChild<QPushButton *>(); }
    void keep()
    {
        QTest::mouseClick(&keepButton(), Qt::LeftButton);
        settle();
    }
    [[nodiscard]] QString listHeading()
    {
        for (const QLabel *label : passage().findChildren<QLabel *>()) {
            if (label->text().startsWith(u"Facts resting on"_s))
                return label->text();
        }
        return {};
    }
};

} // namespace

TEST_CASE("a fact is made by mouse: its sentence is seen whole, names are offered on the screen, the "
          "statement shows")
{
    Mouse mouse;
    mouse.choose(u"Delegations from"_s, u"New fact"_s);
    REQUIRE(mouse.form().isVisible());
    auto *quote = mouse.form().findChild<QLabel *>(u"quote"_s);
    CHECK(quote->toolTip() == quote->text());
    CHECK(quote->alignment().testFlag(Qt::AlignTop)); // its beginning is seen, however long it is
    const int lines = 5 * quote->fontMetrics().lineSpacing() + 2 * quote->margin();
    CHECK(quote->height() >= std::min(quote->heightForWidth(quote->width()), lines));

    mouse.form().setKind(FactKind::EventDate);
    NameField &event = mouse.name(u"event"_s);
    mouse.clickInto(event);
    QTest::keyClicks(&event, u"Talks on a corridor for grain through the western sea"_s);
    auto *list = event.findChild<QListWidget *>();
    REQUIRE(list->isVisible());
    const QRect screen = event.screen()->availableGeometry();
    CHECK(screen.contains(list->geometry()));
    CHECK(list->viewport()->width() >= std::min(list->sizeHintForColumn(0), screen.width() - 8));
    settle();
    const Paints paints(*mouse.form().findChild<QPlainTextEdit *>(u"statement"_s)->viewport());
    mouse.takeLast(event);
    settle();
    CHECK(paints.count > 0);
    CHECK(event.font().italic());
    mouse.keep();
    REQUIRE(mouse.count(ObjectKind::Fact) == 1);
    CHECK(mouse.lastFact().date == tests::date("2026-01-06"));

    // Nothing is being made now.
    CHECK_FALSE(mouse.keepButton().isEnabled());

    // What is known by now is not slanted, and is read from its beginning.
    mouse.choose(u"Hakan Fidan"_s, u"New fact"_s);
    mouse.form().setKind(FactKind::Participation);
    CHECK_FALSE(event.font().italic());
    mouse.clickInto(event);
    QTest::keyClicks(&event, u"corridor"_s);
    list->setCurrentRow(0);
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualItemRect(list->item(0)).center());
    CHECK_FALSE(event.font().italic());
    mouse.clickInto(mouse.name(u"participant"_s));
    QTest::keyClicks(&mouse.name(u"participant"_s), u"Hakan Fidan"_s);
    mouse.takeLast(mouse.name(u"participant"_s));
    mouse.keep();
    REQUIRE(mouse.count(ObjectKind::Fact) == 2);
    CHECK(event.cursorPosition() == 0);
}

TEST_CASE("the text stays under the hand when a fact is kept, and the facts listed are those of the caret's "
          "sentence")
{
    Mouse mouse;
    mouse.choose(u"Hakan Fidan"_s, u"New fact"_s);
    mouse.form().setKind(FactKind::Plain);
    const int scrolled = mouse.text().verticalScrollBar()->value();
    const QPoint place = mouse.placeOf(u"One option"_s);
    REQUIRE(mouse.text().viewport()->rect().contains(place));
    mouse.keep();
    REQUIRE(mouse.count(ObjectKind::Fact) == 1);
    CHECK(mouse.text().verticalScrollBar()->value() == scrolled);
    CHECK(mouse.placeOf(u"One option"_s) == place);
    // The caret is in the next sentence, which carries none.
    CHECK(mouse.passage().chosenText()->words.startsWith(u"One option"_s));
    CHECK(mouse.listHeading().contains(u"(0)"_s));
    CHECK(mouse.passage().findChild<QListView *>()->model()->rowCount() == 0);
}

TEST_CASE(
    "a sentence without a fact is copied with its citation, and so is another one than the selected fact's")
{
    Mouse mouse;
    mouse.choose(u"Hakan Fidan"_s, u"New fact"_s);
    mouse.form().setKind(FactKind::Plain);
    mouse.keep();
    QApplication::clipboard()->clear();
    mouse.choose(u"It is not yet"_s, u"Copy sentence with citation"_s);
    CHECK(QApplication::clipboard()->text().contains(u"It is not yet clear who would pay for it."_s));
    CHECK(QApplication::clipboard()->text().contains(u"8 January 2026"_s));
    mouse.session.select(mouse.lastFact().id);
    settle();
    mouse.choose(u"One option"_s, u"Copy sentence with citation"_s);
    CHECK(QApplication::clipboard()->text().contains(u"One option under discussion"_s));
    CHECK_FALSE(QApplication::clipboard()->text().contains(u"Hakan Fidan"_s));
}

TEST_CASE(
    "what an option or a question is told in is the sentence, where the analyst has no words of his own")
{
    Mouse mouse;
    mouse.choose(u"One option"_s, u"New fact"_s);
    mouse.form().setKind(FactKind::OptionAspect);
    NameField &option = mouse.name(u"option"_s);
    mouse.clickInto(option);
    QTest::keyClicks(&option, u"Corridor without escorts"_s);
    mouse.takeLast(option);
    mouse.keep();
    REQUIRE(mouse.count(ObjectKind::Fact) == 1);
    CHECK(mouse.lastFact().statement == u"One option under discussion is a corridor without escorts."_s);
    mouse.choose(u"It is not yet"_s, u"New fact"_s);
    mouse.form().setKind(FactKind::Answer);
    NameField &question = mouse.name(u"question"_s);
    mouse.clickInto(question);
    QTest::keyClicks(&question, u"Who pays?"_s);
    mouse.takeLast(question);
    mouse.keep();
    REQUIRE(mouse.count(ObjectKind::Fact) == 2);
    CHECK(mouse.lastFact().statement == u"It is not yet clear who would pay for it."_s);
    CHECK(std::get<AnswerPayload>(mouse.lastFact().payload).effect == Effect::Raises);
}

TEST_CASE("the line below a date is as high as its words, after longer ones too")
{
    Mouse mouse;
    mouse.choose(u"Hakan Fidan"_s, u"New fact"_s);
    mouse.form().setKind(FactKind::EventDate);
    auto *date = mouse.form().findChild<DateField *>(u"date"_s);
    auto *understood = date->findChild<QLabel *>(u"understood"_s);
    const auto heightOf = [&](const QString &typed) {
        mouse.clickInto(*date->line());
        date->line()->selectAll();
        QTest::keyClicks(date->line(), typed);
        settle();
        return understood->height();
    };
    const int one = heightOf(u"2025"_s);
    CHECK(heightOf(u"soon or later, as it may be"_s) > one); // a fault of several lines
    CHECK(heightOf(u"2024"_s) == one);
}

} // namespace chancery::tests::fact_by_mouse_tests
