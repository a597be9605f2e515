// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/editing/details/details_view.h"
#include "app/editing/properties/properties_dialog.h"
#include "app/editing/to_source/to_source_view.h"
#include "app/editing/together/together_dialog.h"
#include "core/domain/counted.h"
#include "core/timeline/timeline_lanes.h"
#include "tests/app/writer.h"
#include "tests/support/sample_dossier.h"

#include <catch2/catch_test_macros.hpp>

#include <QAbstractItemView>
#include <QComboBox>
#include <QCompleter>
#include <QDockWidget>
#include <QInputDialog>
#include <QLabel>
#include <QListWidget>
#include <QStatusBar>
#include <QTableView>

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;

namespace chancery::tests::details_tests {

namespace {

/// The window with its details open on an object.
struct Detailed : Writer
{
    explicit Detailed(const ObjectRef &object, Dossier dossier = sampleDossier())
        : Writer(std::move(dossier))
    {
        session.select(object);
        trigger("show-details");
        REQUIRE(QTest::qWaitFor([this] { return details().isVisible(); }));
        QCoreApplication::processEvents();
    }

    DetailsView &details() { return *window.findChild<DetailsView *>(); }
    template<class Editor>
    Editor &editor(const char *member)
    {
        auto *found = qobject_cast<Editor *>(details().form().editorOf(QString::fromLatin1(member)));
        REQUIRE(found);
        return *found;
    }
    [[nodiscard]] QString fault()
    {
        auto *label = details().findChild<QLabel *>(u"fault"_s);
        return label->isHidden() ? QString() : label->text();
    }
    void typeOver(QLineEdit &line, const QString &words)
    {
        line.setFocus();
        line.selectAll();
        QTest::keyClicks(&line, words);
    }
    /// As the keyboard leaves a field.
    void leave(QLineEdit &line)
    {
        QTest::keyClick(&line, Qt::Key_Return);
        QCoreApplication::processEvents();
    }
    [[nodiscard]] Dossier read() { return *edits().store()->readAll(); }
};

} // namespace

TEST_CASE("the details of an event change its title and its tags, each as one step of undo")
{
    const Dossier before = sampleDossier();
    Detailed at{ObjectRef(before.events.front().id)};
    auto &title = at.editor<QLineEdit>("title");
    at.typeOver(title, u"Talks at the harbour"_s);
    at.leave(title);
    CHECK(at.snapshot().title(before.events.front().id) == u"Talks at the harbour"_s);
    CHECK(at.edits().stack().undoText().contains(u"Title"_s));
    auto &tags = at.editor<QLineEdit>("tags");
    at.typeOver(tags, u"port, urgent, port"_s);
    at.leave(tags);
    CHECK(at.read().events.front().tags == QStringList{u"port"_s, u"urgent"_s});
    at.undo();
    CHECK(at.read().events.front().tags == before.events.front().tags);
    CHECK(title.text() == u"Talks at the harbour"_s);
    at.undo();
    CHECK(title.text() == before.events.front().title);
    CHECK(at.read() == *Store::fromDossier(before, u"talks"_s).value()->readAll());
}

TEST_CASE("every kind of object has a form, with a note and tags, and looking at it changes nothing")
{
    const Dossier dossier = sampleDossier();
    const std::vector<ObjectRef> all{
        dossier.sources[0].id, dossier.passages[0].id, dossier.participants[0].id, dossier.events[0].id,
        dossier.options[0].id, dossier.figures[0].id,  dossier.questions[0].id,    dossier.judgements[0].id};
    Detailed at{all.front()};
    std::vector<ObjectRef> objects = all;
    for (const Fact &fact : dossier.facts)
        objects.emplace_back(fact.id);
    for (const ObjectRef &object : objects) {
        INFO(object.id.toStdString());
        at.session.select(object);
        QCoreApplication::processEvents();
        CHECK(at.details().form().editorOf(u"note"_s));
        CHECK(at.details().form().editorOf(u"tags"_s));
        CHECK_FALSE(at.details().form().isTyped());
        CHECK_FALSE(at.details().form().fault());
    }
    CHECK_FALSE(at.edits().stack().canUndo());
}

TEST_CASE(
    "what is typed is kept when the selection changes, and what means nothing comes back with its object")
{
    const Dossier dossier = sampleDossier();
    const FactId fact = dossier.facts.front().id;
    Detailed at{ObjectRef(fact)};
    auto &statement = at.editor<QPlainTextEdit>("statement");
    statement.setFocus();
    statement.selectAll();
    QTest::keyClicks(&statement, u"Said otherwise"_s);
    auto *date = qobject_cast<DateField *>(at.details().form().editorOf(u"date"_s));
    REQUIRE(date);
    at.typeOver(*date->line(), u"soon"_s);
    // By the palette or Alt+Left nothing loses the keyboard first.
    at.session.select(dossier.events.front().id);
    REQUIRE(QTest::qWaitFor([&] { return at.snapshot().title(fact) == u"Said otherwise"_s; }));
    CHECK(at.snapshot().at(*at.snapshot().rowOf(fact)).date == dossier.facts.front().date);
    at.session.select(fact);
    QCoreApplication::processEvents();
    date = qobject_cast<DateField *>(at.details().form().editorOf(u"date"_s));
    REQUIRE(date);
    CHECK(date->text() == u"soon"_s);
    CHECK(at.fault().contains(u"Date"_s));
    // Escape takes back what was typed, and nothing else.
    QTest::keyClick(date->line(), Qt::Key_Escape);
    CHECK_FALSE(at.details().form().isTyped());
    CHECK(at.fault().isEmpty());
    CHECK(at.session.selection().object == ObjectRef(fact));
}

TEST_CASE("a statement that was made of a date has the corrected one; words of the analyst stay")
{
    Dossier dossier = sampleDossier();
    Fact *dated = nullptr;
    for (Fact &fact : dossier.facts) {
        if (fact.id == FactId(u"f-talks-date"_s))
            dated = &fact;
    }
    REQUIRE(dated);
    const QString own = dated->statement;
    dated->statement = u"Talks in Port: 3 January 2026"_s;
    REQUIRE(dated->date == tests::date("2026-01-03"));
    const FactId id = dated->id;
    Detailed at(ObjectRef(id), dossier);
    const auto correct = [&](const QString &date) {
        auto *field = qobject_cast<DateField *>(at.details().form().editorOf(u"date"_s));
        REQUIRE(field);
        at.typeOver(*field->line(), date);
        at.leave(*field->line());
        return at.snapshot().at(*at.snapshot().rowOf(id)).statement;
    };
    CHECK(correct(u"2 January 2026"_s) == u"Talks in Port: 2 January 2026"_s);
    CHECK(at.editor<QPlainTextEdit>("statement").toPlainText() == u"Talks in Port: 2 January 2026"_s);
    at.undo();
    CHECK(at.snapshot().at(*at.snapshot().rowOf(id)).statement == u"Talks in Port: 3 January 2026"_s);
    auto &statement = at.editor<QPlainTextEdit>("statement");
    statement.setFocus();
    statement.selectAll();
    QTest::keyClicks(&statement, own);
    QTest::keyClick(&statement, Qt::Key_Return, Qt::ControlModifier);
    CHECK(correct(u"2 January 2026"_s) == own);
}

TEST_CASE("what is typed stays while the dossier changes underneath")
{
    const Dossier dossier = sampleDossier();
    const ParticipantId id = dossier.participants.front().id;
    Detailed at{ObjectRef(id)};
    auto &name = at.editor<QLineEdit>("name");
    at.typeOver(name, u"Half a na"_s);
    Participant other = dossier.participants.front();
    other.aliases.append(u"Somebody Else"_s);
    Change change;
    change.put.emplace_back(other);
    REQUIRE(at.edits().apply(change, u"adding an alias"_s));
    CHECK(name.text() == u"Half a na"_s);
    CHECK(at.editor<QPlainTextEdit>("aliases").toPlainText().contains(u"Somebody Else"_s));
    QTest::keyClicks(&name, u"me"_s);
    at.leave(name);
    const Participant now = at.snapshot().at(*at.snapshot().rowOf(id));
    CHECK(now.name == u"Half a name"_s);
    CHECK(now.aliases == other.aliases);
}

TEST_CASE("a fact becomes one of another kind, with what both have, once it has all that it needs")
{
    const Dossier dossier = sampleDossier();
    const auto found = std::find_if(dossier.facts.begin(), dossier.facts.end(),
                                    [](const Fact &fact) { return fact.kind() == FactKind::Participation; });
    REQUIRE(found != dossier.facts.end());
    const EventId event = std::get<ParticipationPayload>(found->payload).event;
    Detailed at{ObjectRef(found->id)};
    const auto choose = [&](FactKind kind) {
        auto &box = at.editor<QComboBox>("kind");
        box.setFocus();
        box.setCurrentIndex(static_cast<int>(kind));
        Q_EMIT box.activated(static_cast<int>(kind));
        QCoreApplication::processEvents();
    };
    choose(FactKind::EventPlace);
    CHECK(at.fault().contains(u"Place"_s));
    CHECK(at.snapshot().at(*at.snapshot().rowOf(found->id)).kind() == FactKind::Participation);
    auto &place = at.editor<QLineEdit>("place");
    at.typeOver(place, u"Port"_s);
    at.leave(place);
    CHECK(at.fault().isEmpty());
    const Fact now = at.snapshot().at(*at.snapshot().rowOf(found->id));
    REQUIRE(now.kind() == FactKind::EventPlace);
    CHECK(std::get<EventPlacePayload>(now.payload) == EventPlacePayload{event, u"Port"_s});
    at.undo();
    CHECK(at.snapshot().at(*at.snapshot().rowOf(found->id)) == *found);
    CHECK(at.details().form().editorOf(u"role"_s));
}

TEST_CASE("what the store refuses stays typed, with the reason, and is taken back by Escape")
{
    const Dossier dossier = sampleDossier();
    const ParticipantId id = dossier.participants.front().id;
    Detailed at{ObjectRef(id)};
    auto &name = at.editor<QLineEdit>("name");
    name.setFocus();
    name.selectAll();
    QTest::keyClick(&name, Qt::Key_Backspace);
    at.leave(name);
    CHECK(at.fault().contains(u"Name"_s));
    CHECK(at.snapshot().title(id) == dossier.participants.front().name);
    QTest::keyClick(&name, Qt::Key_Escape);
    CHECK(name.text() == dossier.participants.front().name);
}

TEST_CASE("several facts chosen in the list are tagged and graded in one step")
{
    const Dossier dossier = sampleDossier();
    Writer writer(dossier);
    auto *table = writer.window.findChild<QWidget *>(u"view-facts"_s)->findChild<QTableView *>(u"table"_s);
    REQUIRE(table);
    table->setFocus();
    table->selectRow(0);
    QTest::keyClick(table, Qt::Key_Down, Qt::ShiftModifier);
    QTest::keyClick(table, Qt::Key_Down, Qt::ShiftModifier);
    REQUIRE(table->selectionModel()->selectedRows().size() == 3);
    whenAsked<TogetherDialog>([](TogetherDialog *dialog) {
        QTest::keyClicks(dialog->findChild<QLineEdit *>(u"add-tags"_s), u"port, urgent"_s);
        auto *credibility = dialog->findChild<QComboBox *>(u"credibility"_s);
        credibility->setCurrentIndex(5);
        QTest::mouseClick(dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok),
                          Qt::LeftButton);
        return true;
    });
    writer.pressInWindow(Qt::Key_T, Qt::ControlModifier);
    const auto tagged = [&writer] {
        const Dossier now = *writer.edits().store()->readAll();
        return std::count_if(now.facts.begin(), now.facts.end(),
                             [](const Fact &fact) { return fact.tags.contains(u"urgent"_s); });
    };
    CHECK(tagged() == 3);
    writer.undo();
    CHECK(tagged() == 0);
}

TEST_CASE("a new participant stands in To source, until a fact carries it, and in no matrix")
{
    Writer writer(sampleDossier());
    whenAsked<QInputDialog>([](QInputDialog *dialog) {
        QTest::keyClicks(dialog->findChild<QLineEdit *>(), u"Nadia Petrova"_s);
        press(*dialog->findChild<QLineEdit *>(), Qt::Key_Return);
        return true;
    });
    writer.trigger("new-participant");
    REQUIRE(writer.session.selection().object);
    const ObjectRef added = *writer.session.selection().object;
    CHECK(writer.snapshot().title(added) == u"Nadia Petrova"_s);
    REQUIRE(writer.window.showView(u"to-source"_s));
    auto *list = writer.window.findChild<QListWidget *>(u"to-source"_s);
    REQUIRE(QTest::qWaitFor([list] { return list->count() > 0; }));
    QStringList lines;
    for (int i = 0; i < list->count(); ++i)
        lines.append(list->item(i)->text());
    CHECK(lines.join(u'\n').contains(u"Nadia Petrova"_s));
    writer.undo();
    CHECK_FALSE(writer.snapshot().rowOf(added));
}

TEST_CASE("what no fact carries stands in no list but To source, and in no lane")
{
    Dossier dossier = sampleDossier();
    const QString title = u"Unheard of"_s;
    Event event;
    event.id = EventId(u"ev-unheard"_s);
    event.title = title;
    dossier.events.push_back(event);
    Participant participant;
    participant.id = ParticipantId(u"p-unheard"_s);
    participant.name = title;
    dossier.participants.push_back(participant);
    Option option;
    option.id = OptionId(u"opt-unheard"_s);
    option.title = title;
    dossier.options.push_back(option);
    Figure figure;
    figure.id = FigureId(u"fig-unheard"_s);
    figure.title = title;
    figure.unit = u"states"_s;
    dossier.figures.push_back(figure);
    Question question;
    question.id = QuestionId(u"q-unheard"_s);
    question.title = title;
    dossier.questions.push_back(question);
    Writer writer(dossier);
    for (const QString &name : MainWindow::viewNames())
        writer.window.showView(name);
    QTest::qWait(200); // views take their rows when they are shown
    int listed = 0;
    const std::function<int(const QAbstractItemModel &, const QModelIndex &)> countIn =
        [&](const QAbstractItemModel &model, const QModelIndex &parent) {
            int found = 0;
            for (int row = 0; row < model.rowCount(parent); ++row) {
                for (int column = 0; column < model.columnCount(parent); ++column) {
                    const QModelIndex index = model.index(row, column, parent);
                    found += index.data().toString().contains(title) ? 1 : 0;
                    found += column == 0 ? countIn(model, index) : 0;
                }
            }
            return found;
        };
    const auto views = writer.window.findChildren<QAbstractItemView *>();
    for (const QAbstractItemView *view : views) {
        if (!view->model() || view->isWindow())
            continue;
        INFO(view->accessibleName().toStdString());
        const int found = countIn(*view->model(), {});
        if (view->objectName() == u"to-source"_s)
            listed = found;
        else
            CHECK(found == 0);
    }
    CHECK(listed == 5);
    // Nor is it counted as if it were known.
    const auto labels = writer.window.statusBar()->findChildren<QLabel *>();
    const QString counts = counted(static_cast<std::uint32_t>(dossier.events.size() - 1), ObjectKind::Event);
    CHECK(std::any_of(labels.begin(), labels.end(),
                      [&counts](const QLabel *label) { return label->text().startsWith(counts); }));
    const EventRow row = *writer.snapshot().rowOf(event.id);
    for (const LaneGrouping grouping :
         {LaneGrouping::Kind, LaneGrouping::Participant, LaneGrouping::Place, LaneGrouping::Source}) {
        const TimelineLanes lanes(writer.session.snapshot(), grouping, {}, nullptr);
        for (const TimelineLanes::Lane &lane : lanes.lanes())
            CHECK(std::find(lane.events.begin(), lane.events.end(), row) == lane.events.end());
    }
}

TEST_CASE("events, participants, options, figures and questions are made from the menu, without a sentence")
{
    Writer writer(sampleDossier());
    for (const ObjectKind kind : {ObjectKind::Event, ObjectKind::Participant, ObjectKind::Option,
                                  ObjectKind::Figure, ObjectKind::Question}) {
        const QString title = u"A new "_s + label(kind);
        const std::uint32_t before = writer.count(kind);
        whenAsked<QInputDialog>([title](QInputDialog *dialog) {
            QTest::keyClicks(dialog->findChild<QLineEdit *>(), title);
            press(*dialog->findChild<QLineEdit *>(), Qt::Key_Return);
            return true;
        });
        writer.trigger((u"new-"_s + label(kind)).toUtf8().constData());
        REQUIRE(writer.count(kind) == before + 1);
        REQUIRE(writer.session.selection().object);
        CHECK(writer.snapshot().title(*writer.session.selection().object) == title);
    }
    CHECK(writer.edits().stack().index() == 5);
    for (int i = 0; i < 5; ++i)
        writer.undo();
    CHECK(*writer.edits().store()->readAll() == sampleDossier());
}

TEST_CASE("a tag is completed over those that there are, after the comma")
{
    Dossier dossier = sampleDossier();
    dossier.events.front().tags = {u"urgent"_s, u"harbour"_s};
    dossier.facts.front().tags = {u"urgent"_s, u"to-call"_s};
    Detailed detailed(ObjectRef(dossier.events.back().id), dossier);
    auto &tags = detailed.editor<QLineEdit>("tags");
    tags.setFocus();
    REQUIRE(tags.completer());
    CHECK(tags.completer()->model()->rowCount() == 3);
    QTest::keyClicks(&tags, u"port, urg"_s);
    REQUIRE(tags.completer()->completionCount() == 1);
    CHECK(tags.completer()->pathFromIndex(tags.completer()->currentIndex()) == u"port, urgent"_s);
    tags.setText(u"port, urgent"_s);
    QTest::keyClicks(&tags, u", h"_s);
    tags.completer()->popup()->hide(); // while it is open, Return takes what it offers
    detailed.leave(tags);
    CHECK(detailed.snapshot().at(*detailed.snapshot().rowOf(dossier.events.back().id)).tags ==
          QStringList{u"port"_s, u"urgent"_s, u"h"_s});
}

TEST_CASE("Properties change what the dossier says of itself in one step, and refuse what is no date")
{
    Writer writer(sampleDossier());
    const DossierInfo before = writer.snapshot().info();
    whenAsked<PropertiesDialog>([](PropertiesDialog *dialog) {
        auto *ok = dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok);
        auto *handling = dialog->findChild<QLineEdit *>(u"handling"_s);
        handling->selectAll();
        QTest::keyClicks(handling, u"OFFICIAL"_s);
        auto *cutoff = dialog->findChild<DateField *>(u"cutoff"_s);
        cutoff->line()->selectAll();
        QTest::keyClicks(cutoff->line(), u"soon"_s);
        QTest::mouseClick(ok, Qt::LeftButton);
        REQUIRE(dialog->isVisible());
        CHECK(dialog->findChild<QLabel *>(u"fault"_s)->isVisible());
        cutoff->line()->selectAll();
        QTest::keyClicks(cutoff->line(), u"8 Jan 2026"_s);
        QTest::mouseClick(ok, Qt::LeftButton);
        return true;
    });
    writer.trigger("properties");
    CHECK(writer.snapshot().info().handling == u"OFFICIAL"_s);
    CHECK(writer.snapshot().info().cutoff == date("2026-01-08"));
    writer.undo();
    CHECK(writer.snapshot().info() == before);
}

} // namespace chancery::tests::details_tests
