// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/editing/fields/name_field.h"
#include "app/editing/merging/merge_dialog.h"
#include "app/editing/removing/remove_dialog.h"
#include "tests/app/writer.h"
#include "tests/support/sample_dossier.h"

#include <catch2/catch_test_macros.hpp>

#include <QListWidget>

using namespace Qt::StringLiterals;

namespace chancery::tests::changed_objects_tests {

TEST_CASE("Delete asks with what rests on the object, takes that with it, and comes back by one undo")
{
    Writer writer(tests::sampleDossier());
    const auto before = writer.edits().store()->readAll();
    REQUIRE(before);
    const ParticipantId elan(u"p-elan"_s);
    writer.session.select(elan);
    int consequences = 0;
    whenAsked<RemoveDialog>([&consequences](RemoveDialog *dialog) {
        consequences = dialog->findChild<QListWidget *>(u"consequences"_s)->count();
        press(*dialog->findChild<QPushButton *>(u"delete"_s), Qt::Key_Space);
        return true;
    });
    writer.pressInWindow(Qt::Key_Delete, {});
    CHECK(consequences > 0);
    CHECK_FALSE(writer.snapshot().rowOf(elan));
    CHECK(writer.count(ObjectKind::Fact) < before->facts.size());
    writer.undo();
    CHECK(*writer.edits().store()->readAll() == *before);
}

TEST_CASE("Delete that is not meant, and a title without words, change nothing")
{
    Writer writer(tests::sampleDossier());
    const auto before = writer.edits().store()->readAll();
    REQUIRE(before);
    writer.session.select(EventId(before->events.front().id));
    whenAsked<RemoveDialog>([](RemoveDialog *dialog) {
        press(*dialog, Qt::Key_Escape);
        return true;
    });
    writer.pressInWindow(Qt::Key_Delete, {});
    whenAsked<RenameDialog>([](RenameDialog *dialog) {
        auto *title = dialog->findChild<QLineEdit *>(u"title"_s);
        title->selectAll();
        QTest::keyClick(title, Qt::Key_Backspace);
        press(*title, Qt::Key_Return);
        REQUIRE(dialog->isVisible()); // it says what is wrong
        press(*title, Qt::Key_Escape);
        return true;
    });
    writer.pressInWindow(Qt::Key_F2, {});
    CHECK(*writer.edits().store()->readAll() == *before);
    CHECK_FALSE(writer.edits().stack().canUndo());
}

TEST_CASE("F2 gives what is selected another title")
{
    Writer writer(tests::sampleDossier());
    const EventId event = writer.snapshot().idAt(EventRow{0});
    writer.session.select(event);
    whenAsked<RenameDialog>([](RenameDialog *dialog) {
        auto *title = dialog->findChild<QLineEdit *>(u"title"_s);
        QTest::keyClicks(title, u"Another title"_s); // over what is selected
        press(*title, Qt::Key_Return);
        return true;
    });
    writer.pressInWindow(Qt::Key_F2, {});
    CHECK(writer.snapshot().title(event) == u"Another title"_s);
    CHECK(writer.session.selection().object == ObjectRef(event));
}

TEST_CASE("of two participants one is made, and the other's name becomes an alias")
{
    Dossier dossier = tests::sampleDossier();
    const Participant stays = dossier.participants.front();
    Participant other;
    other.id = ParticipantId(u"p-other"_s);
    other.name = u"Another Spelling"_s;
    other.kind = stays.kind;
    dossier.participants.push_back(other);
    Writer writer(dossier);
    writer.session.select(other.id);
    whenAsked<MergeDialog>([&stays](MergeDialog *dialog) {
        auto *field = dialog->findChild<NameField *>(u"stays"_s);
        CHECK_FALSE(dialog->findChild<QPushButton *>(u"merge-button"_s)->isEnabled());
        QTest::keyClicks(field, stays.name);
        press(*field, Qt::Key_Return);
        QTest::mouseClick(dialog->findChild<QPushButton *>(u"merge-button"_s), Qt::LeftButton);
        return true;
    });
    writer.trigger("merge-object");
    CHECK_FALSE(writer.snapshot().rowOf(other.id));
    const Participant now = writer.snapshot().at(*writer.snapshot().rowOf(stays.id));
    CHECK(now.aliases.contains(u"Another Spelling"_s));
    CHECK(writer.session.selection().object == ObjectRef(stays.id));
    writer.undo();
    CHECK(writer.snapshot().rowOf(other.id));
}

} // namespace chancery::tests::changed_objects_tests
