// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/briefing/briefing_pdf.h"
#include "app/editing/details/details_view.h"
#include "app/editing/fields/name_field.h"
#include "app/editing/merging/merge_dialog.h"
#include "app/editing/removing/remove_dialog.h"
#include "core/check/check_dossier.h"
#include "core/io/json_dossier.h"
#include "tests/app/writer.h"

#include <catch2/catch_test_macros.hpp>

#include <QComboBox>
#include <QDropEvent>
#include <QLabel>
#include <QListWidget>
#include <QMimeData>
#include <QTemporaryDir>

#include <iostream>

using namespace Qt::StringLiterals;

namespace chancery::tests::analyst_tests {

namespace {

const QByteArray gazette = "Talks open in Port\n\n"
                           "Envoys of Republic and Island met in Port on Tuesday, 6 January 2026. "
                           "Nadia Petrova attended the talks. "
                           "About 35 delegations took part. "
                           "Island opposes an observer force, Nadia Petrova said. "
                           "The talks were held behind closed doors.\n";
const QByteArray courier = "Second day in Port\n\n"
                           "The talks took place in the Harbour Hotel. "
                           "Some 40 delegations took part, a spokesman said. "
                           "Minister Petrowa chaired the talks. "
                           "Republic supports an observer force.\n";
const QByteArray herald = "What comes next\n\n"
                          "A second round is planned for March 2026. "
                          "Nadia Petrova is expected at the second round. "
                          "The second round was postponed.\n";

/// An analyst who counts the keys.
struct Analyst : Writer
{
    void drop(const QString &path)
    {
        const std::uint32_t before = count(ObjectKind::Source);
        whenAsked<NewSourceDialog>([](NewSourceDialog *dialog) {
            auto *add = dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok);
            if (!add->isEnabled())
                return false;
            auto *published = dialog->findChild<DateField *>(u"published"_s);
            published->line()->setFocus();
            published->line()->selectAll();
            QTest::keyClicks(published->line(), u"8 Jan 2026"_s);
            QTest::mouseClick(add, Qt::LeftButton);
            return true;
        });
        QMimeData mime;
        mime.setUrls({QUrl::fromLocalFile(path)});
        QDragEnterEvent enter(QPoint(50, 50), Qt::CopyAction, &mime, Qt::LeftButton, {});
        QApplication::sendEvent(&window, &enter);
        QDropEvent event(QPointF(50, 50), Qt::CopyAction, &mime, Qt::LeftButton, {});
        QApplication::sendEvent(&window, &event);
        REQUIRE(QTest::qWaitFor([&] { return count(ObjectKind::Source) == before + 1; }, 60000));
        ++steps;
    }

    /// Makes a fact of the sentence that begins so: a letter for its kind, then values by the names of their
    /// fields; the keys beside the words typed are counted.
    void fact(const QString &words, Qt::Key kind, const std::vector<std::pair<QString, QString>> &values)
    {
        INFO(words.toStdString());
        const std::uint32_t before = count(ObjectKind::Fact);
        caretAt(words);
        // A letter that follows another within a moment would go on with it, as in any list.
        QTest::qWait(QApplication::keyboardInputInterval() + 50);
        hands.keys = 0;
        hands.press(Qt::Key_Return, Qt::ControlModifier);
        hands.press(kind);
        for (const auto &[name, value] : values) {
            QStringList passed;
            for (int i = 0; i < 12 && !isIn(name); ++i) {
                hands.press(Qt::Key_Tab);
                passed.append(QApplication::focusWidget()->objectName());
            }
            INFO(passed.join(u' ').toStdString());
            REQUIRE(isIn(name));
            if (auto *box = qobject_cast<QComboBox *>(QApplication::focusWidget())) {
                for (int i = 0; i < box->count() && box->currentText() != value; ++i)
                    hands.press(Qt::Key_Down);
                REQUIRE(box->currentText() == value);
                continue;
            }
            hands.type(value);
            if (qobject_cast<NameField *>(QApplication::focusWidget()))
                hands.press(Qt::Key_Return);
        }
        hands.press(Qt::Key_Return);
        const auto *fault = form().findChild<QLabel *>(u"fault"_s);
        INFO(fault->text().toStdString());
        REQUIRE(count(ObjectKind::Fact) == before + 1);
        CHECK(hands.keys <= 12);
        mostKeys = std::max(mostKeys, hands.keys);
        allKeys += hands.keys;
        ++facts;
        ++steps;
    }
    static bool isIn(const QString &name)
    {
        const QWidget *at = QApplication::focusWidget();
        return at &&
               (at->objectName() == name || (at->parentWidget() && at->parentWidget()->objectName() == name));
    }
    [[nodiscard]] ObjectRef named(const QString &title) const
    {
        for (const ObjectKind kind :
             {ObjectKind::Participant, ObjectKind::Event, ObjectKind::Option, ObjectKind::Figure}) {
            for (std::uint32_t row = 0; row < count(kind); ++row) {
                if (snapshot().title(snapshot().refAt(kind, row)) == title)
                    return snapshot().refAt(kind, row);
            }
        }
        FAIL(title.toStdString());
        return {};
    }

    Hands hands;
    int steps = 0;
    int facts = 0;
    int allKeys = 0;
    int mostKeys = 0;
};

} // namespace

TEST_CASE("an analyst writes a dossier from three reports, with few keys, and every step goes back and forth")
{
    QTemporaryDir folder;
    const auto save = [&folder](const QString &name, const QByteArray &text) {
        QFile file(folder.filePath(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(text);
        return file.fileName();
    };
    Analyst analyst;
    const auto empty = analyst.edits().store()->readAll();
    REQUIRE(empty);

    analyst.drop(save(u"gazette.txt"_s, gazette));
    analyst.fact(u"Nadia Petrova attended"_s, Qt::Key_T,
                 {{u"participant"_s, u"Nadia Petrova"_s}, {u"event"_s, u"Talks in Port"_s}});
    analyst.fact(u"Envoys of"_s, Qt::Key_D, {{u"event"_s, u"Talks in Port"_s}});
    analyst.fact(u"About 35"_s, Qt::Key_F, {{u"figure"_s, u"Delegations in Port"_s}});
    analyst.fact(u"Island opposes"_s, Qt::Key_P,
                 {{u"participant"_s, u"Island"_s}, {u"option"_s, u"Observer force"_s}});
    analyst.fact(u"The talks were held"_s, Qt::Key_S, {{u"event"_s, u"Talks in Port"_s}});

    analyst.drop(save(u"courier.txt"_s, courier));
    analyst.fact(u"The talks took place"_s, Qt::Key_W,
                 {{u"event"_s, u"Talks in Port"_s}, {u"place"_s, u"Harbour Hotel"_s}});
    analyst.fact(u"Some 40"_s, Qt::Key_F, {{u"figure"_s, u"Delegations in Port"_s}});
    analyst.fact(u"Minister Petrowa chaired"_s, Qt::Key_T,
                 {{u"participant"_s, u"Minister Petrowa"_s}, {u"event"_s, u"Talks in Port"_s}});
    analyst.fact(u"Republic supports"_s, Qt::Key_P,
                 {{u"participant"_s, u"Republic"_s}, {u"option"_s, u"Observer force"_s}});

    analyst.drop(save(u"herald.txt"_s, herald));
    analyst.fact(u"A second round"_s, Qt::Key_D, {{u"event"_s, u"Second round"_s}});
    analyst.fact(u"Nadia Petrova is expected"_s, Qt::Key_T,
                 {{u"participant"_s, u"Nadia Petrova"_s}, {u"event"_s, u"Second round"_s}});
    analyst.fact(u"The second round was"_s, Qt::Key_S, {{u"event"_s, u"Second round"_s}});
    CHECK(analyst.facts == 12);
    std::cout << "keys beside the words typed: " << analyst.allKeys << " for " << analyst.facts << " facts, "
              << analyst.mostKeys << " at most\n";

    // The two spellings are one person.
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
    ++analyst.steps;
    REQUIRE(analyst.session.selection().object == nadia);

    // A date is corrected in the details.
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
    ++analyst.steps;

    // What is deleted takes what rests on it along.
    analyst.session.select(analyst.named(u"Observer force"_s));
    analyst.passage().setFocus();
    int consequences = 0;
    whenAsked<RemoveDialog>([&consequences](RemoveDialog *dialog) {
        consequences = dialog->findChild<QListWidget *>(u"consequences"_s)->count();
        press(*dialog->findChild<QPushButton *>(u"delete"_s), Qt::Key_Space);
        return true;
    });
    analyst.trigger("delete-object");
    CHECK(consequences > 0);
    ++analyst.steps;
    CHECK(analyst.count(ObjectKind::Option) == 0);

    const auto done = analyst.edits().store()->readAll();
    REQUIRE(done);
    QStringList problems;
    for (const Problem &problem : checkDossier(*done))
        problems.append(problem.reason);
    INFO(problems.join(u'\n').toStdString());
    // Island and Republic are carried by what went with the option: they are to be sourced now, and said so.
    for (const QString &problem : std::as_const(problems))
        CHECK((problem.contains(u"Island"_s) || problem.contains(u"island"_s) ||
               problem.contains(u"Republic"_s) || problem.contains(u"republic"_s)));
    BriefingOptions options;
    CHECK(writeBriefingPdf(analyst.snapshot(), options, folder.filePath(u"briefing.pdf"_s)));
    CHECK(QFileInfo(folder.filePath(u"briefing.pdf"_s)).size() > 1000);

    // All the way back to an empty dossier, and forth to the same one.
    CHECK(analyst.edits().stack().count() == analyst.steps);
    for (int i = 0; i < analyst.steps; ++i)
        analyst.undo();
    CHECK(*analyst.edits().store()->readAll() == *empty);
    for (int i = 0; i < analyst.steps; ++i)
        analyst.redo();
    CHECK(writeJsonDossier(*analyst.edits().store()->readAll()) == writeJsonDossier(*done));
}

} // namespace chancery::tests::analyst_tests
