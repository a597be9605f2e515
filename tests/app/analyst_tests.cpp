// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/briefing/briefing_dialog.h"
#include "app/editing/details/details_view.h"
#include "app/editing/fields/name_field.h"
#include "app/editing/merging/merge_dialog.h"
#include "app/editing/removing/remove_dialog.h"
#include "app/editing/start_page/new_dossier_dialog.h"
#include "app/editing/start_page/start_page.h"
#include "app/shell/unsaved_dialog.h"
#include "app/shell/unsaved_work.h"
#include "app/shell/windows.h"
#include "core/check/check_dossier.h"
#include "core/io/json_dossier.h"
#include "core/io/process_mark.h"
#include "tests/app/analyst.h"
#include "tests/support/sample_dossier.h"

#include <catch2/catch_test_macros.hpp>

#include <QComboBox>
#include <QCryptographicHash>
#include <QDir>
#include <QDropEvent>
#include <QLabel>
#include <QListWidget>
#include <QMimeData>
#include <QProcess>
#include <QProcessEnvironment>
#include <QTemporaryDir>
#include <QTreeWidget>

#include <poppler-qt6.h>

#include <functional>
#include <iostream>

using namespace Qt::StringLiterals;

namespace chancery::tests::analyst_tests {

namespace {

/// Tells another one of this program which step it does before it is killed, and where its work lies.
const QString stepName = u"CHANCERY_TEST_STEP"_s;
const QString homeName = u"CHANCERY_TEST_HOME"_s;

/// One step of undo, and the words that the caret is brought to where it does not come from the step before.
struct Step
{
    QString words;
    std::function<void(Analyst &)> act;
};

QString saved(const QString &folder, const QString &name, const QByteArray &text)
{
    QFile file(folder + u'/' + name);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(text);
    return file.fileName();
}

void checkFirstDate(const Analyst &analyst)
{
    // The first date is where the timeline begins.
    const EventColumns &events = analyst.snapshot().events();
    REQUIRE(events.dated == 1);
    const auto shown = analyst.session.visibleRange();
    REQUIRE(shown);
    CHECK(shown->begin <= events.begin.front());
    CHECK(shown->end > events.begin.front());
}

/// The two spellings are one person.
void mergeNames(Analyst &analyst)
{
    const ObjectRef nadia = analyst.named(u"Nadia Petrova"_s);
    analyst.session.select(analyst.named(u"Minister Petrowa"_s));
    analyst.passage().setFocus();
    whenAsked<MergeDialog>([](MergeDialog *dialog) {
        auto *field = dialog->findChild<NameField *>(u"stays"_s);
        QTest::keyClicks(field, u"Nadia Petrova"_s);
        press(*field, Qt::Key_Return);
        QTest::mouseClick(dialog->findChild<QPushButton *>(u"merge-button"_s), Qt::LeftButton);
        return true;
    });
    analyst.trigger("merge-object");
    REQUIRE(analyst.session.selection().object == nadia);
    analyst.stepDone();
}

/// A date is corrected in the details.
void correctDate(Analyst &analyst)
{
    const FactId dated = [&] {
        for (std::uint32_t row = 0; row < analyst.count(ObjectKind::Fact); ++row) {
            const Fact fact = analyst.snapshot().at(FactRow{row});
            if (fact.kind() == FactKind::EventDate)
                return fact.id;
        }
        return FactId();
    }();
    analyst.session.select(dated);
    analyst.passage().setFocus();
    analyst.trigger("show-details");
    auto *details = analyst.window.findChild<DetailsView *>();
    REQUIRE(
        QTest::qWaitFor([details] { return details->isVisible() && details->form().editorOf(u"date"_s); }));
    auto *date = qobject_cast<DateField *>(details->form().editorOf(u"date"_s));
    REQUIRE(date);
    date->line()->setFocus();
    date->line()->selectAll();
    QTest::keyClicks(date->line(), u"6 to 7 January 2026"_s);
    press(*date->line(), Qt::Key_Return);
    REQUIRE(QTest::qWaitFor([&] {
        return analyst.snapshot().at(*analyst.snapshot().rowOf(dated)).date ==
               std::optional(*Edtf::parse(u"2026-01-06/2026-01-07"));
    }));
    analyst.stepDone();
}

/// What he concludes, of the fact that is selected.
void judge(Analyst &analyst)
{
    const std::vector<FactRow> positions = analyst.snapshot().factsOf(analyst.named(u"Observer force"_s));
    REQUIRE(positions.size() == 2);
    analyst.session.select(analyst.snapshot().idAt(positions.front()));
    analyst.pressInWindow(Qt::Key_J, Qt::ControlModifier | Qt::ShiftModifier);
    analyst.hands.type(u"It is unlikely that an observer force is agreed on."_s);
    auto *reason = analyst.window.findChild<QLineEdit *>(u"judgement-reason"_s);
    REQUIRE(reason);
    reason->setFocus();
    analyst.hands.type(u"One side is against it."_s);
    analyst.hands.press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(analyst.count(ObjectKind::Judgement) == 1);
    analyst.stepDone();
}

/// What is deleted takes what rests on it along.
void deleteEvent(Analyst &analyst)
{
    analyst.session.select(analyst.named(u"Second round"_s));
    analyst.passage().setFocus();
    int consequences = 0;
    whenAsked<RemoveDialog>([&consequences](RemoveDialog *dialog) {
        consequences = dialog->findChild<QListWidget *>(u"consequences"_s)->count();
        press(*dialog->findChild<QPushButton *>(u"delete"_s), Qt::Key_Space);
        return true;
    });
    analyst.trigger("delete-object");
    CHECK(consequences > 0);
    CHECK(analyst.count(ObjectKind::Event) == 1);
    CHECK(analyst.count(ObjectKind::Fact) == 9);
    analyst.stepDone();
}

/// From three reports that are dropped to a dossier of twelve facts, with a merge, a corrected date, a
/// judgement, and a deletion with what rests on it. The reports are written into the folder.
std::vector<Step> stepsIn(const QString &folder)
{
    using Values = std::vector<std::pair<QString, QString>>;
    const auto drop = [folder](const QString &name, const QByteArray &text) {
        return Step{{}, [folder, name, text](Analyst &analyst) { analyst.drop(saved(folder, name, text)); }};
    };
    const auto fact = [](const QString &words, Qt::Key kind, const Values &values) {
        return Step{words, [words, kind, values](Analyst &analyst) { analyst.fact(words, kind, values); }};
    };
    const QString talks = u"Talks in Port"_s;
    std::vector<Step> steps{
        drop(u"gazette.txt"_s, gazette),
        fact(u"Envoys of"_s, Qt::Key_D, {{u"event"_s, talks}}),
        fact(u"Nadia Petrova attended"_s, Qt::Key_T,
             {{u"participant"_s, u"Nadia Petrova"_s}, {u"event"_s, talks}}),
        fact(u"About 35"_s, Qt::Key_F, {{u"figure"_s, u"Delegations in Port"_s}}),
        fact(u"Island opposes"_s, Qt::Key_P,
             {{u"participant"_s, u"Island"_s}, {u"option"_s, u"Observer force"_s}}),
        fact(u"The talks were held"_s, Qt::Key_S, {{u"event"_s, talks}}),

        drop(u"courier.txt"_s, courier),
        fact(u"The talks took place"_s, Qt::Key_W, {{u"event"_s, talks}, {u"place"_s, u"Harbour Hotel"_s}}),
        fact(u"Some 40"_s, Qt::Key_F, {{u"figure"_s, u"Delegations in Port"_s}}),
        fact(u"Minister Petrowa chaired"_s, Qt::Key_T,
             {{u"participant"_s, u"Minister Petrowa"_s}, {u"event"_s, talks}}),
        fact(u"Republic supports"_s, Qt::Key_P,
             {{u"participant"_s, u"Republic"_s}, {u"option"_s, u"Observer force"_s}}),

        drop(u"herald.txt"_s, herald),
        fact(u"A second round"_s, Qt::Key_D, {{u"event"_s, u"Second round"_s}}),
        fact(u"Nadia Petrova is expected"_s, Qt::Key_T,
             {{u"participant"_s, u"Nadia Petrova"_s}, {u"event"_s, u"Second round"_s}}),
        fact(u"The second round was"_s, Qt::Key_S, {{u"event"_s, u"Second round"_s}}),

        {{}, mergeNames},
        {{}, correctDate},
        {{}, judge},
        {{}, deleteEvent},
    };
    const auto first = steps[1].act;
    steps[1].act = [first](Analyst &analyst) {
        first(analyst);
        checkFirstDate(analyst);
    };
    return steps;
}

/// What a process that is ended at this moment leaves: its private folder as it stands on the disk, under
/// the mark of a process that is no more.
void leaveAsKilled(const QString &folder)
{
    const QStringList own = ProcessMark::own().split(u'-');
    QProcess process;
    process.start(u"true"_s, QStringList());
    REQUIRE(process.waitForStarted(-1));
    const QString pid = QString::number(process.processId(), 16);
    REQUIRE(process.waitForFinished(-1));
    QString left = folder;
    left.replace(ProcessMark::own(), QStringList{own.at(0), own.at(1), pid, own.at(3)}.join(u'-'));
    // By another process: one that closes a file of SQLite's that it has open gives up its locks on it.
    QProcess copy;
    copy.start(u"cp"_s, {u"-a"_s, folder, left});
    REQUIRE(copy.waitForFinished(-1));
    REQUIRE(copy.exitCode() == 0);
}

QString digestOf(const Dossier &dossier)
{
    return QString::fromLatin1(
        QCryptographicHash::hash(writeJsonDossier(dossier), QCryptographicHash::Sha256).toHex());
}

QString textOf(const QString &pdf)
{
    const auto document = Poppler::Document::load(pdf);
    REQUIRE(document);
    QString text;
    for (int page = 0; page < document->numPages(); ++page)
        text += document->page(page)->text({}).simplified() + u' ';
    return text;
}

} // namespace

TEST_CASE("an analyst writes a dossier from three reports, with few keys, and every step goes back and forth")
{
    QTemporaryDir folder;
    Writer writer(sampleDossier());
    Analyst analyst(writer);
    analyst.begin();
    const auto empty = analyst.edits().store()->readAll();
    REQUIRE(empty);
    // After each step, what would be found if the program were killed then is what was acknowledged, and it
    // is offered by name.
    analyst.afterStep = [&analyst] {
        INFO(analyst.steps);
        leaveAsKilled(analyst.edits().store()->privateFolder()->path());
        const auto left = unsavedDossiers();
        REQUIRE(left.size() == 1);
        CHECK(left.front().title == u"Talks in Port"_s);
        const auto found = Store::takeOver(left.front().folder, left.front().title);
        REQUIRE(found);
        CHECK(*(*found)->readAll() == *analyst.edits().store()->readAll());
    };
    const std::vector<Step> steps = stepsIn(folder.path());
    for (const Step &step : steps)
        step.act(analyst);
    analyst.afterStep = {};
    CHECK(analyst.facts == 12);
    CHECK(analyst.steps == static_cast<int>(steps.size()));
    std::cout << "keys beside the words typed: " << analyst.allKeys << " for " << analyst.facts << " facts, "
              << analyst.mostKeys << " at most\n";

    const auto done = analyst.edits().store()->readAll();
    REQUIRE(done);
    QStringList problems;
    for (const Problem &problem : checkDossier(*done))
        problems.append(problem.reason);
    INFO(problems.join(u'\n').toStdString());
    CHECK(problems.isEmpty());
    const QString pdf = folder.filePath(u"briefing.pdf"_s);
    whenAsked<BriefingDialog>([&pdf](BriefingDialog *dialog) {
        auto *path = dialog->findChild<QLineEdit *>(u"path"_s);
        path->setFocus();
        path->selectAll();
        QTest::keyClicks(path, pdf);
        QTest::mouseClick(dialog->findChild<QPushButton *>(u"export"_s), Qt::LeftButton);
        return true;
    });
    analyst.pressInWindow(Qt::Key_E, Qt::ControlModifier);
    const QString briefing = textOf(pdf);
    for (const QString &words :
         {u"Talks in Port"_s, u"It is unlikely that an observer force is agreed on."_s, u"Nadia Petrova"_s,
          u"Harbour Hotel"_s, u"About 35 delegations took part."_s})
        CHECK(briefing.contains(words));
    CHECK_FALSE(briefing.contains(u"Second round"_s));

    // All the way back to an empty dossier, and forth to the same one.
    CHECK(analyst.edits().stack().count() == analyst.steps);
    for (int i = 0; i < analyst.steps; ++i)
        analyst.undo();
    CHECK(*analyst.edits().store()->readAll() == *empty);
    for (int i = 0; i < analyst.steps; ++i)
        analyst.redo();
    CHECK(writeJsonDossier(*analyst.edits().store()->readAll()) == writeJsonDossier(*done));
}

TEST_CASE("killed after each of his steps, an analyst is offered by name what he wrote, and goes on with it",
          "[killed]")
{
    // Another one of this program takes up what the one before left, does the next step, and is killed.
    QTemporaryDir home;
    const int steps = static_cast<int>(stepsIn(home.path()).size());
    QString acknowledged;
    // Before the first step stands File → New, and after the last one somebody looks what is there.
    for (int step = 0; step <= steps + 1; ++step) {
        INFO(step);
        QProcess writer;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(stepName, QString::number(step));
        environment.insert(homeName, home.path());
        writer.setProcessEnvironment(environment);
        writer.start(QCoreApplication::applicationFilePath(), {u"[killed-analyst]"_s});
        QByteArray said;
        const auto heard = [&said](const QByteArray &word) -> QString {
            const qsizetype at = said.indexOf('\n' + word);
            const qsizetype end = at < 0 ? -1 : said.indexOf('\n', at + 1);
            return end < 0 ? QString() : QString::fromUtf8(said.sliced(at, end - at).mid(word.size() + 1));
        };
        REQUIRE(QTest::qWaitFor(
            [&] {
                said += writer.readAllStandardOutput();
                return !heard("done in ").isEmpty() || writer.state() == QProcess::NotRunning;
            },
            600000));
        INFO(said.toStdString());
        const QString surroundings = heard("done in ");
        REQUIRE_FALSE(surroundings.isEmpty());
        writer.kill();
        REQUIRE(writer.waitForFinished(-1));
        CHECK(writer.exitStatus() == QProcess::CrashExit);
        // The folder of temporary files that it could not remove itself.
        REQUIRE(surroundings.startsWith(QDir::tempPath() + u'/'));
        QDir(surroundings).removeRecursively();

        if (step > 0) {
            CHECK(heard("offered ") == u"1 Talks in Port"_s);
            CHECK(heard("found ") == acknowledged);
        }
        acknowledged = heard("left ");
        REQUIRE_FALSE(acknowledged.isEmpty());
        if (step > steps)
            CHECK(heard("holds ") == u"9 facts, 1 judgements, 0 problems"_s);
    }
}

TEST_CASE("an analyst who is killed when he has gone on by a step", "[.][killed-analyst]")
{
    const int step = qEnvironmentVariableIntValue(stepName.toLatin1().constData());
    const QString home = qEnvironmentVariable(homeName.toLatin1().constData());
    const QString surroundings = QFileInfo(qEnvironmentVariable("XDG_STATE_HOME")).path();
    qputenv("XDG_STATE_HOME", home.toUtf8());
    Settings settings{QString()};
    Windows windows(settings);
    REQUIRE(windows.open({}));
    REQUIRE(QTest::qWaitForWindowExposed(windows.startPage()));
    if (step == 0) {
        Analyst::nameTheNewDossier();
        QTest::mouseClick(windows.startPage()->findChild<QPushButton *>(u"new"_s), Qt::LeftButton);
    } else {
        windows.offerUnsaved();
        auto *offered = windows.startPage()->findChild<UnsavedDialog *>();
        REQUIRE(offered);
        const auto *list = offered->findChild<QTreeWidget *>(u"left"_s);
        std::cout << "\noffered " << list->topLevelItemCount() << ' '
                  << list->topLevelItem(0)->text(0).toStdString() << '\n';
        QTest::mouseClick(offered->findChild<QPushButton *>(u"open"_s), Qt::LeftButton);
    }
    REQUIRE(QTest::qWaitFor([&windows] { return windows.all().size() == 1; }));
    MainWindow &window = *windows.all().front();
    Analyst analyst(Desk{window, window.session()});
    analyst.show();
    const auto readAll = [&analyst] {
        auto all = analyst.edits().store()->readAll();
        REQUIRE(all);
        return *std::move(all);
    };
    CHECK(window.isWindowModified());
    std::cout << "\nfound " << digestOf(readAll()).toStdString() << '\n';
    const std::vector<Step> steps = stepsIn(home);
    if (step > 0 && step <= static_cast<int>(steps.size())) {
        const auto &[words, act] = steps[static_cast<std::size_t>(step - 1)];
        if (!words.isEmpty())
            analyst.comeBackTo(words);
        act(analyst);
    }
    const Dossier now = readAll();
    std::cout << "\nleft " << digestOf(now).toStdString() << "\nholds " << now.facts.size() << " facts, "
              << now.judgements.size() << " judgements, " << checkDossier(now).size() << " problems\ndone in "
              << surroundings.toStdString() << std::endl;
    QTest::qWait(600000);
}

} // namespace chancery::tests::analyst_tests
