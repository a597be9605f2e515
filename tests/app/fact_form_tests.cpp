// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/editing/fields/date_field.h"
#include "app/editing/fields/name_field.h"
#include "tests/app/writer.h"
#include "tests/support/sample_dossier.h"

#include <catch2/catch_test_macros.hpp>

#include <QComboBox>
#include <QContextMenuEvent>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace chancery::tests::fact_form_tests {

namespace {

const QString report = u"Talks open in Port\n\n"
                       "Envoys of Republic and Island met in Port on Tuesday, 6 January 2026. "
                       "Nadia Petrova attended the talks. "
                       "About 35 delegations took part. "
                       "Island opposes an observer force, Nadia Petrova said.\n"_s;

} // namespace

TEST_CASE("facts are made from sentences by Ctrl+Return, with new names inline, and each is one step of undo")
{
    Writer writer;
    writer.paste(report);
    REQUIRE(writer.count(ObjectKind::Source) == 1);
    Hands hands;

    // A participation: both names are new and are made together with it.
    writer.caretAt(u"Nadia Petrova attended"_s);
    hands.press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(writer.form().isVisible());
    CHECK(QApplication::focusWidget()->objectName() == u"kind"_s);
    hands.press(Qt::Key_T); // took part
    CHECK(writer.form().kind() == FactKind::Participation);
    hands.press(Qt::Key_Tab);
    CHECK(QApplication::focusWidget()->objectName() == u"participant"_s);
    hands.type(u"Nadia Petrova"_s);
    hands.press(Qt::Key_Tab);
    CHECK(QApplication::focusWidget()->objectName() == u"role"_s);
    hands.press(Qt::Key_Tab);
    hands.type(u"Talks in Port"_s);
    hands.press(Qt::Key_Return); // takes the name
    hands.press(Qt::Key_Return); // keeps the fact
    REQUIRE(writer.count(ObjectKind::Fact) == 1);
    CHECK(hands.keys <= 12);
    Fact fact = writer.lastFact();
    REQUIRE(fact.kind() == FactKind::Participation);
    const auto participation = std::get<ParticipationPayload>(fact.payload);
    CHECK(participation.role == Role::Attended);
    CHECK(writer.snapshot().title(participation.participant) == u"Nadia Petrova"_s);
    CHECK(writer.snapshot().title(participation.event) == u"Talks in Port"_s);
    CHECK(writer.snapshot().at(*writer.snapshot().rowOf(fact.evidence.front().passage)).exact ==
          u"Nadia Petrova attended the talks."_s);

    // The next sentence waits, in the text.
    CHECK(writer.passage().chosenText()->words == u"About 35 delegations took part."_s);
    CHECK(QApplication::focusWidget() == &writer.text());
    hands.keys = 0;
    hands.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(writer.form().kind() == FactKind::Figure);
    hands.press(Qt::Key_Tab);
    hands.type(u"Delegations in Port"_s);
    hands.press(Qt::Key_Return);
    hands.press(Qt::Key_Return);
    REQUIRE(writer.count(ObjectKind::Fact) == 2);
    CHECK(hands.keys <= 12);
    fact = writer.lastFact();
    REQUIRE(fact.kind() == FactKind::Figure);
    CHECK(std::get<FigurePayload>(fact.payload).value == Quantity{Qualifier::About, 35, {}});
    CHECK(writer.count(ObjectKind::Figure) == 1);
    CHECK(writer.snapshot().at(FigureRow{0}).unit == u"delegations"_s);

    // A date, as the sentence gives it, of an event that is known by now.
    writer.caretAt(u"Envoys of"_s);
    hands.keys = 0;
    hands.press(Qt::Key_Return, Qt::ControlModifier);
    hands.press(Qt::Key_D);
    hands.press(Qt::Key_Tab);
    hands.type(u"talks"_s);
    hands.press(Qt::Key_Return);
    hands.press(Qt::Key_Return);
    REQUIRE(writer.count(ObjectKind::Fact) == 3);
    CHECK(hands.keys <= 12);
    CHECK(writer.lastFact().date == tests::date("2026-01-06"));
    CHECK(writer.count(ObjectKind::Event) == 1);

    // Undone to nothing, each fact with what was made for it; redone to the same.
    const auto before = writer.edits().store()->readAll();
    REQUIRE(before);
    for (int i = 0; i < 3; ++i)
        writer.undo();
    CHECK(writer.count(ObjectKind::Fact) == 0);
    CHECK(writer.count(ObjectKind::Participant) == 0);
    CHECK(writer.count(ObjectKind::Event) == 0);
    CHECK(writer.count(ObjectKind::Passage) == 0);
    for (int i = 0; i < 3; ++i)
        writer.redo();
    const auto after = writer.edits().store()->readAll();
    REQUIRE(after);
    CHECK(*after == *before);
}

TEST_CASE("Escape leaves the form and loses nothing: what was typed comes back with its sentence")
{
    Writer writer;
    writer.paste(report);
    Hands hands;
    writer.caretAt(u"About 35"_s);
    hands.press(Qt::Key_Return, Qt::ControlModifier);
    hands.press(Qt::Key_Tab);
    hands.type(u"Delegations"_s);
    hands.press(Qt::Key_Return);
    auto *statement = writer.form().findChild<QPlainTextEdit *>(u"statement"_s);
    statement->setFocus();
    hands.type(u"Some 35 came"_s);
    hands.press(Qt::Key_Escape);
    CHECK(QApplication::focusWidget() == &writer.text());
    CHECK(writer.count(ObjectKind::Fact) == 0);

    writer.caretAt(u"Nadia Petrova attended"_s);
    hands.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(statement->toPlainText().isEmpty());
    hands.press(Qt::Key_Escape);
    writer.caretAt(u"About 35"_s);
    hands.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(statement->toPlainText() == u"Some 35 came"_s);
    CHECK(writer.form().findChild<NameField *>(u"figure"_s)->text() == u"Delegations"_s);
    hands.press(Qt::Key_Return, Qt::ControlModifier); // keeps, and stays
    REQUIRE(writer.count(ObjectKind::Fact) == 1);
    CHECK(writer.lastFact().statement == u"Some 35 came"_s);
    CHECK(writer.form().stretch());
}

TEST_CASE("what is wanting is said and nothing kept: a name that means nothing, a date that is none")
{
    Writer writer;
    writer.paste(report);
    Hands hands;
    writer.caretAt(u"Envoys of"_s);
    hands.press(Qt::Key_Return, Qt::ControlModifier);
    writer.form().setKind(FactKind::EventDate);
    auto *fault = writer.form().findChild<QLabel *>(u"fault"_s);
    hands.press(Qt::Key_Return);
    CHECK(fault->isVisible());
    CHECK(fault->text().contains(u"event"_s));
    auto *date = writer.form().findChild<DateField *>(u"date"_s);
    date->line()->setFocus();
    date->line()->selectAll();
    hands.type(u"soon"_s);
    CHECK_FALSE(date->fault().isEmpty());
    hands.press(Qt::Key_Return);
    CHECK(fault->isVisible());
    CHECK(writer.count(ObjectKind::Fact) == 0);
    CHECK(writer.form().stretch());
}

TEST_CASE("every row of a fact's form is as high as it asks for, whatever the kind was before")
{
    Writer writer;
    writer.window.resize(1366, 768);
    writer.paste(
        u"A report\n\nMs. Aalto and Mr. Ortiz signed the joint statement on Wednesday evening in the "
        "presence of Mr. Lindqvist.\n"_s);
    Hands hands;
    writer.caretAt(u"Ms. Aalto"_s);
    hands.press(Qt::Key_Return, Qt::ControlModifier);
    const std::vector<FactKind> kinds{FactKind::EventDate, FactKind::Participation, FactKind::Plain,
                                      FactKind::Position,  FactKind::EventLink,     FactKind::EventDate,
                                      FactKind::Figure,    FactKind::Participation};
    for (const FactKind kind : kinds) {
        writer.form().setKind(kind);
        QTest::qWait(20); // the layout follows
        for (const auto &name : {u"participant"_s, u"role"_s, u"event"_s, u"option"_s, u"stance"_s,
                                 u"figure"_s, u"value"_s, u"relation"_s, u"other"_s, u"date"_s}) {
            const auto *field = writer.form().findChild<QWidget *>(name);
            REQUIRE(field);
            INFO(name.toStdString() << " of kind " << static_cast<int>(kind));
            if (field->isVisible())
                CHECK(field->height() >= field->minimumSizeHint().height());
        }
    }
}

TEST_CASE("a fact that is kept without a name it needs has the keyboard go on in that name's field")
{
    Writer writer;
    writer.paste(report);
    Hands hands;
    writer.caretAt(u"About 35"_s);
    hands.press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(writer.form().kind() == FactKind::Figure);
    hands.press(Qt::Key_Return);
    CHECK(writer.count(ObjectKind::Fact) == 0);
    CHECK(QApplication::focusWidget()->objectName() == u"figure"_s);
    hands.type(u"Delegations in Port"_s);
    hands.press(Qt::Key_Return);
    hands.press(Qt::Key_Return);
    CHECK(writer.count(ObjectKind::Fact) == 1);
}

TEST_CASE("a second report supports the fact that is there instead of doubling it")
{
    Writer writer(tests::sampleDossier());
    const Fact known = writer.snapshot().at(FactRow{0});
    const std::uint32_t facts = writer.count(ObjectKind::Fact);
    writer.paste(known.statement + u"\n"_s);
    REQUIRE(writer.count(ObjectKind::Source) == tests::sampleDossier().sources.size() + 1);
    Hands hands;
    writer.caretAt(known.statement.left(6));
    hands.press(Qt::Key_Return, Qt::ControlModifier);
    auto *as = writer.form().findChild<QComboBox *>(u"as"_s);
    REQUIRE(as->isVisible());
    REQUIRE(as->count() >= 3);
    CHECK(as->itemText(1).contains(known.statement));
    as->setFocus();
    hands.press(Qt::Key_Down);
    hands.press(Qt::Key_Return);
    CHECK(writer.count(ObjectKind::Fact) == facts);
    const Fact now = writer.snapshot().at(*writer.snapshot().rowOf(known.id));
    REQUIRE(now.evidence.size() == known.evidence.size() + 1);
    CHECK(now.evidence.back().relation == Relation::Supports);
}

TEST_CASE("one sentence gives several facts in one go, and they rest on one passage")
{
    Writer writer;
    writer.paste(report);
    Hands hands;
    writer.caretAt(u"Island opposes"_s);
    hands.press(Qt::Key_Return, Qt::ControlModifier);
    writer.form().setKind(FactKind::Position);
    writer.form().findChild<NameField *>(u"participant"_s)->setFocus();
    hands.type(u"Island"_s);
    hands.press(Qt::Key_Return);
    writer.form().findChild<NameField *>(u"option"_s)->setFocus();
    hands.type(u"Observer force"_s);
    hands.press(Qt::Key_Return);
    hands.press(Qt::Key_Return, Qt::ControlModifier); // keeps, and stays with the sentence
    REQUIRE(writer.count(ObjectKind::Fact) == 1);
    REQUIRE(writer.form().stretch());
    CHECK(QApplication::focusWidget()->objectName() == u"kind"_s);
    CHECK(writer.form().unkept().isEmpty());
    writer.form().setKind(FactKind::Answer);
    writer.form().findChild<NameField *>(u"question"_s)->setFocus();
    hands.type(u"Who observes?"_s);
    hands.press(Qt::Key_Return);
    hands.press(Qt::Key_Return); // keeps, and the next sentence waits
    REQUIRE(writer.count(ObjectKind::Fact) == 2);
    CHECK_FALSE(writer.form().stretch());
    CHECK(writer.count(ObjectKind::Passage) == 1);
    CHECK(writer.count(ObjectKind::Participant) == 1);
    CHECK(writer.count(ObjectKind::Option) == 1);
    CHECK(writer.count(ObjectKind::Question) == 1);
    CHECK(writer.snapshot().at(FactRow{0}).evidence.front().passage ==
          writer.snapshot().at(FactRow{1}).evidence.front().passage);
    writer.undo();
    CHECK(writer.count(ObjectKind::Fact) == 1);
    CHECK(writer.count(ObjectKind::Question) == 0);
}

TEST_CASE("a weekday is read against the day of its source, and nothing finer is made of it")
{
    Writer writer;
    writer.paste(report); // of Thursday, 8 January 2026
    Hands hands;
    writer.caretAt(u"Nadia Petrova attended"_s);
    hands.press(Qt::Key_Return, Qt::ControlModifier);
    writer.form().setKind(FactKind::EventDate);
    auto *date = writer.form().findChild<DateField *>(u"date"_s);
    date->line()->setFocus();
    date->line()->selectAll();
    hands.type(u"Tuesday"_s);
    CHECK(date->date() == tests::date("2026-01-06"));
    CHECK(date->findChild<QLabel *>(u"understood"_s)->text().contains(u"6 January 2026"_s));
    date->line()->selectAll();
    hands.type(u"January 2026"_s);
    CHECK(date->date() == tests::date("2026-01"));
    date->line()->selectAll();
    hands.type(u"about 2014"_s);
    CHECK(date->date() == tests::date("2014~"));
}

TEST_CASE("a second report contradicts the fact that is there")
{
    Writer writer(tests::sampleDossier());
    const Fact known = writer.snapshot().at(FactRow{0});
    const std::uint32_t facts = writer.count(ObjectKind::Fact);
    writer.paste(known.statement + u"\n"_s);
    Hands hands;
    writer.caretAt(known.statement.left(6));
    hands.press(Qt::Key_Return, Qt::ControlModifier);
    auto *as = writer.form().findChild<QComboBox *>(u"as"_s);
    REQUIRE(as->isVisible());
    as->setFocus();
    hands.press(Qt::Key_Down);
    hands.press(Qt::Key_Down);
    CHECK(as->currentText().startsWith(u"contradicts"_s));
    hands.press(Qt::Key_Return);
    CHECK(writer.count(ObjectKind::Fact) == facts);
    CHECK(writer.snapshot().at(*writer.snapshot().rowOf(known.id)).evidence.back().relation ==
          Relation::Contradicts);
}

} // namespace chancery::tests::fact_form_tests
