// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/merging/conflict_list.h"
#include "app/merging/dossier_merge_dialog.h"
#include "app/shell/importing.h"
#include "core/io/json_dossier.h"
#include "core/store/open_dossier.h"
#include "tests/app/writer.h"
#include "tests/support/sample_dossier.h"

#include <QComboBox>
#include <QLabel>
#include <QTemporaryDir>
#include <QTextBrowser>

namespace merging_tests {

using namespace chancery;
using namespace chancery::tests;
using namespace Qt::StringLiterals;

namespace {

/// What both came of, and what a colleague made of it: another title for one event, another statement of a
/// fact, and a new participant.
struct Colleagues
{
    Colleagues()
        : base(sampleDossier())
        , mine(base)
        , theirs(base)
    {
        mine.events[0].title = u"As I call it"_s;
        theirs.events[0].title = u"As they call it"_s;
        mine.facts[0].statement = u"As I put it."_s;
        theirs.facts[0].statement = u"As they put it."_s;
        Participant added;
        added.id = ParticipantId(u"p-new"_s);
        added.name = u"A newcomer"_s;
        theirs.participants.push_back(added);
        theirs.info.description = u"Described by them."_s;
        basePath = folder.filePath(u"base.json"_s);
        theirsPath = folder.filePath(u"theirs.json"_s);
        REQUIRE(writeJsonDossierFile(base, basePath));
        REQUIRE(writeJsonDossierFile(theirs, theirsPath));
    }

    QTemporaryDir folder;
    Dossier base;
    Dossier mine;
    Dossier theirs;
    QString basePath;
    QString theirsPath;
};

} // namespace

TEST_CASE("what both changed is decided side by side, by keyboard, and the merge is one step that is undone")
{
    const Colleagues both;
    Writer writer(both.mine);
    bool isDecided = false;
    whenAsked<DossierMergeDialog>([&](DossierMergeDialog *dialog) {
        auto *conflicts = dialog->findChild<ConflictList *>();
        auto *doIt = dialog->findChild<QPushButton *>(u"merge-it"_s);
        if (!isDecided) {
            if (conflicts->topLevelItemCount() == 0)
                return false;
            REQUIRE(conflicts->topLevelItemCount() == 2);
            CHECK(!doIt->isEnabled());
            CHECK(dialog->findChild<QLabel *>(u"verdict"_s)->text().contains(u"open: 2"_s));
            // Both sides are there to be read.
            const QString detail = dialog->findChild<QTextBrowser *>()->toPlainText();
            CHECK(detail.contains(u"As I "_s));
            CHECK(detail.contains(u"As they "_s));
            const bool isEventFirst = conflicts->current()->object->kind == ObjectKind::Event;
            conflicts->setFocus();
            QTest::keyClick(conflicts, isEventFirst ? Qt::Key_T : Qt::Key_M);
            CHECK(conflicts->undecided() == 1);
            QTest::keyClick(conflicts, isEventFirst ? Qt::Key_M : Qt::Key_T);
            isDecided = true;
            return false;
        }
        if (!doIt->isEnabled())
            return false;
        QTest::mouseClick(doIt, Qt::LeftButton);
        return true;
    });
    writer.window.findChild<Importing *>()->merge(both.basePath, both.theirsPath);
    const auto merged = writer.store->readAll();
    REQUIRE(merged);
    CHECK(merged->events[0].title == u"As they call it"_s);
    CHECK(merged->facts[0].statement == u"As I put it."_s);
    CHECK(merged->participants.back().name == u"A newcomer"_s);
    CHECK(merged->info.description == u"Described by them."_s);
    writer.undo();
    Dossier before = both.mine;
    const auto undone = writer.store->readAll();
    REQUIRE(undone);
    CHECK(undone->events == before.events);
    CHECK(undone->facts == before.facts);
    CHECK(undone->participants == before.participants);
    CHECK(undone->info == before.info);
}

TEST_CASE("a merge goes into a new file where that is asked for, and leaves the open dossier as it is")
{
    const Colleagues both;
    const auto mine = Store::fromDossier(both.mine, u"mine"_s);
    REQUIRE(mine);
    const QString out = both.folder.filePath(u"both.dossier"_s);
    MergeInto into;
    into.mine = *mine;
    into.title = u"Mine"_s;
    into.apply = [](const Change &, const QString &, const std::function<void(const Status &)> &) {
        FAIL("the open dossier is not meant");
    };
    into.chooseOutput = [&out](const QString &) { return out; };
    DossierMergeDialog dialog(into);
    dialog.show();
    dialog.setPaths(both.basePath, both.folder.filePath(u"nowhere.json"_s));
    auto *verdict = dialog.findChild<QLabel *>(u"verdict"_s);
    REQUIRE(QTest::qWaitFor([&] { return verdict->text().contains(u"there is no such file"_s); }, 60'000));
    auto *doIt = dialog.findChild<QPushButton *>(u"merge-it"_s);
    CHECK(!doIt->isEnabled());
    dialog.setPaths(both.basePath, both.theirsPath);
    auto *all = dialog.findChild<QPushButton *>(u"all-theirs"_s);
    REQUIRE(QTest::qWaitFor([&] { return all->isEnabled(); }, 60'000));
    QTest::mouseClick(all, Qt::LeftButton);
    REQUIRE(QTest::qWaitFor([&] { return doIt->isEnabled(); }, 60'000));
    auto *target = dialog.findChild<QComboBox *>(u"target"_s);
    QTest::keyClick(target, Qt::Key_Down);
    QTest::mouseClick(doIt, Qt::LeftButton);
    REQUIRE(QTest::qWaitFor([&] { return dialog.result() == QDialog::Accepted; }, 60'000));
    const auto written = openDossier(out);
    REQUIRE(written.hasValue());
    const auto merged = (*written)->readAll();
    REQUIRE(merged);
    CHECK(merged->events == both.theirs.events);
    CHECK(merged->facts == both.theirs.facts);
    CHECK((*mine)->readAll()->events == both.mine.events);
}

} // namespace merging_tests
