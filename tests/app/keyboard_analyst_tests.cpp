// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/briefing/briefing_dialog.h"
#include "app/editing/judgement_form/judgement_form.h"
#include "app/editing/merging/merge_dialog.h"
#include "app/editing/removing/remove_dialog.h"
#include "app/shell/palette/palette.h"
#include "core/check/check_dossier.h"
#include "core/io/json_dossier.h"
#include "tests/app/analyst.h"
#include "tests/support/sample_dossier.h"

#include <catch2/catch_test_macros.hpp>

#include <QFileInfo>
#include <QListView>
#include <QTemporaryDir>

#include <iostream>

using namespace Qt::StringLiterals;

namespace chancery::tests::keyboard_analyst_tests {

namespace {

/// Acts when a dialog of this kind has the keyboard.
template<class Dialog, class Act>
void whenIn(Act act)
{
    whenAsked<Dialog>([act](Dialog *dialog) {
        const QWidget *focus = QApplication::focusWidget();
        if (!focus || !dialog->isAncestorOf(focus))
            return false;
        act();
        return true;
    });
}

/// One who has no mouse: every key goes to what has the keyboard, and nothing is selected but by keys.
struct KeyboardAnalyst : Analyst
{
    using Analyst::Analyst;

    /// A key to the window, as its shortcut.
    void shortcut(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        ++hands.keys;
        pressInWindow(key, modifiers);
        QCoreApplication::processEvents();
    }
    /// Ctrl+K, the words of a title as far as there are keys for them, Enter.
    void find(const QString &title)
    {
        shortcut(Qt::Key_K, Qt::ControlModifier);
        const QPointer<Palette> palette = window.findChild<Palette *>();
        REQUIRE(palette);
        QString words = title;
        words.removeIf([](QChar c) { return c.unicode() > 126; });
        hands.type(words);
        const auto *list = palette->findChild<QListView *>();
        REQUIRE(
            QTest::qWaitFor([&] { return list->model()->index(0, 0).data().toString().contains(title); }));
        hands.press(Qt::Key_Return);
        REQUIRE(QTest::qWaitFor([&palette] { return palette.isNull(); }));
        QCoreApplication::processEvents();
    }
    void findObject(const QString &title)
    {
        find(title);
        REQUIRE(session.selection().object);
        CHECK(snapshot().title(*session.selection().object).contains(title));
    }
    /// The report from the clipboard, with the day that it is of.
    void pasteReport(const QByteArray &text)
    {
        const std::uint32_t before = count(ObjectKind::Source);
        QApplication::clipboard()->setText(QString::fromUtf8(text));
        whenAsked<NewSourceDialog>([this](NewSourceDialog *dialog) {
            if (!dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok)->isEnabled())
                return false;
            for (int i = 0; i < 12 && !isIn(u"published"_s); ++i)
                hands.press(Qt::Key_Tab);
            REQUIRE(isIn(u"published"_s));
            hands.type(u"8 Jan 2026"_s);
            hands.press(Qt::Key_Return);
            return true;
        });
        shortcut(Qt::Key_V, Qt::ControlModifier | Qt::ShiftModifier);
        REQUIRE(QTest::qWaitFor([&] { return count(ObjectKind::Source) == before + 1; }, 60000));
        stepDone();
    }
    void tabTo(const QString &name, int most)
    {
        QStringList passed;
        for (int i = 0; i < most && !isIn(name); ++i) {
            hands.press(Qt::Key_Tab);
            passed.append(QApplication::focusWidget()->objectName());
        }
        INFO(passed.join(u' ').toStdString());
        REQUIRE(isIn(name));
    }
};

} // namespace

TEST_CASE(
    "an analyst without a mouse writes a dossier, from File → New to the briefing, with few keys a fact")
{
    QTemporaryDir folder;
    Writer writer(sampleDossier());
    KeyboardAnalyst analyst(writer);
    analyst.begin();
    const QString talks = u"Talks in Port"_s;
    analyst.pasteReport(gazette);
    analyst.fact(u"Envoys of"_s, Qt::Key_D, {{u"event"_s, talks}});
    analyst.fact(u"Nadia Petrova attended"_s, Qt::Key_T,
                 {{u"participant"_s, u"Nadia Petrova"_s}, {u"event"_s, talks}});
    analyst.fact(u"About 35"_s, Qt::Key_F, {{u"figure"_s, u"Delegations in Port"_s}});
    analyst.fact(u"Island opposes"_s, Qt::Key_P,
                 {{u"participant"_s, u"Island"_s}, {u"option"_s, u"Observer force"_s}});
    analyst.fact(u"The talks were held"_s, Qt::Key_S, {{u"event"_s, talks}});
    analyst.pasteReport(courier);
    analyst.fact(u"The talks took place"_s, Qt::Key_W,
                 {{u"event"_s, talks}, {u"place"_s, u"Harbour Hotel"_s}});
    analyst.fact(u"Some 40"_s, Qt::Key_F, {{u"figure"_s, u"Delegations in Port"_s}});
    analyst.fact(u"Minister Petrowa chaired"_s, Qt::Key_T,
                 {{u"participant"_s, u"Minister Petrowa"_s}, {u"event"_s, talks}});
    analyst.fact(u"Republic supports"_s, Qt::Key_P,
                 {{u"participant"_s, u"Republic"_s}, {u"option"_s, u"Observer force"_s}});
    analyst.pasteReport(herald);
    analyst.fact(u"A second round"_s, Qt::Key_D, {{u"event"_s, u"Second round"_s}});
    analyst.fact(u"Nadia Petrova is expected"_s, Qt::Key_T,
                 {{u"participant"_s, u"Nadia Petrova"_s}, {u"event"_s, u"Second round"_s}});
    analyst.fact(u"The second round was"_s, Qt::Key_S, {{u"event"_s, u"Second round"_s}});
    CHECK(analyst.facts == 12);
    std::cout << "keys beside the words typed, without a mouse: " << analyst.allKeys << " for "
              << analyst.facts << " facts, " << analyst.mostKeys << " at most\n";

    // The two spellings are one person.
    analyst.hands.keys = 0;
    analyst.findObject(u"Minister Petrowa"_s);
    whenIn<MergeDialog>([&analyst] {
        analyst.tabTo(u"stays"_s, 4);
        analyst.hands.type(u"Nadia Petrova"_s);
        analyst.hands.press(Qt::Key_Return); // takes the name
        analyst.hands.press(Qt::Key_Return);
    });
    analyst.find(u"Merge with"_s);
    INFO(analyst.edits().stack().undoText().toStdString());
    INFO(analyst.snapshot().title(analyst.session.selection().object.value_or(ObjectRef())).toStdString());
    REQUIRE(QTest::qWaitFor([&] {
        return analyst.session.selection().object &&
               analyst.snapshot().title(*analyst.session.selection().object) == u"Nadia Petrova"_s;
    }));
    std::cout << "a merge: " << analyst.hands.keys << " keys\n";

    // A date is corrected in the details.
    analyst.hands.keys = 0;
    const FactId dated = [&] {
        for (std::uint32_t row = 0; row < analyst.count(ObjectKind::Fact); ++row) {
            const Fact fact = analyst.snapshot().at(FactRow{row});
            if (fact.kind() == FactKind::EventDate)
                return fact.id;
        }
        return FactId();
    }();
    analyst.findObject(analyst.snapshot().title(dated));
    REQUIRE(analyst.session.selection().object == ObjectRef(dated));
    analyst.shortcut(Qt::Key_Return, Qt::AltModifier);
    analyst.tabTo(u"date"_s, 12);
    analyst.hands.press(Qt::Key_A, Qt::ControlModifier);
    analyst.hands.type(u"6 to 7 January 2026"_s);
    analyst.hands.press(Qt::Key_Return);
    REQUIRE(QTest::qWaitFor([&] {
        return analyst.snapshot().at(*analyst.snapshot().rowOf(dated)).date ==
               std::optional(*Edtf::parse(u"2026-01-06/2026-01-07"));
    }));
    std::cout << "a corrected date: " << analyst.hands.keys << " keys\n";

    // A judgement on a position.
    analyst.hands.keys = 0;
    const auto positions = analyst.snapshot().factsOf(analyst.named(u"Observer force"_s));
    analyst.findObject(analyst.snapshot().title(analyst.snapshot().idAt(positions.front())));
    analyst.shortcut(Qt::Key_J, Qt::ControlModifier | Qt::ShiftModifier);
    analyst.hands.type(u"It is unlikely that an observer force is agreed on."_s);
    analyst.tabTo(u"judgement-reason"_s, 6);
    analyst.hands.type(u"One side is against it."_s);
    analyst.hands.press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(analyst.count(ObjectKind::Judgement) == 1);
    std::cout << "a judgement: " << analyst.hands.keys << " keys\n";

    // What is deleted takes what rests on it along.
    analyst.hands.keys = 0;
    analyst.findObject(u"Second round"_s);
    whenIn<RemoveDialog>([&analyst] { analyst.hands.press(Qt::Key_Return); });
    analyst.shortcut(Qt::Key_Delete);
    REQUIRE(QTest::qWaitFor([&analyst] { return analyst.count(ObjectKind::Event) == 1; }));
    CHECK(analyst.count(ObjectKind::Fact) == 9);
    std::cout << "a deletion: " << analyst.hands.keys << " keys\n";

    const auto done = analyst.edits().store()->readAll();
    REQUIRE(done);
    CHECK(checkDossier(*done).empty());
    const QString pdf = folder.filePath(u"briefing.pdf"_s);
    whenIn<BriefingDialog>([&analyst, &pdf] {
        analyst.tabTo(u"path"_s, 24);
        analyst.hands.press(Qt::Key_A, Qt::ControlModifier);
        analyst.hands.type(pdf);
        analyst.hands.press(Qt::Key_Return);
    });
    analyst.shortcut(Qt::Key_E, Qt::ControlModifier);
    CHECK(QTest::qWaitFor([&pdf] { return QFileInfo(pdf).size() > 1000; }, 60000));
    // Ctrl+Z takes back every step: twelve facts, three reports, and the four after them.
    for (int i = 0; i < 19; ++i)
        analyst.shortcut(Qt::Key_Z, Qt::ControlModifier);
    CHECK(analyst.count(ObjectKind::Source) == 0);
    CHECK(analyst.count(ObjectKind::Fact) == 0);
    CHECK_FALSE(analyst.edits().stack().canUndo());
    for (int i = 0; i < 19; ++i)
        analyst.shortcut(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(writeJsonDossier(*analyst.edits().store()->readAll()) == writeJsonDossier(*done));
}

} // namespace chancery::tests::keyboard_analyst_tests
