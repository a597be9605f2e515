// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/views/fact_tree.h"
#include "app/views/participant_card/participant_card_view.h"
#include "core/models/participant_card_model.h"
#include "core/session/session.h"
#include "core/store/open_dossier.h"
#include "tests/app/shown_window.h"
#include "tests/support/sample_dossier.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QTest>

#include <catch2/catch_test_macros.hpp>

namespace participant_card_tests {

using namespace chancery;
using namespace Qt::StringLiterals;

namespace {

struct Shown : tests::ShownView<ParticipantCardView>
{
    explicit Shown(std::shared_ptr<Store> from = tests::sampleStore(), const QSize &size = {900, 300})
        : ShownView(std::move(from), size)
    {
    }

    /// The line of a section that begins with these words.
    [[nodiscard]] QModelIndex line(ParticipantCard::Section section, const QString &words) const
    {
        for (int group = 0; group < view.model()->rowCount(); ++group) {
            const QModelIndex head = view.model()->index(group, 0);
            for (int row = 0; view.model()->sectionAt(group) == section && row < view.model()->rowCount(head);
                 ++row) {
                const QModelIndex index = view.model()->index(row, 0, head);
                if (index.data().toString().startsWith(words))
                    return index;
            }
        }
        FAIL("there is no such line");
        return {};
    }
    void click(const QModelIndex &index) const
    {
        view.tree()->scrollTo(index);
        QTest::mouseClick(view.tree()->viewport(), Qt::LeftButton, {},
                          view.tree()->visualRect(index).center());
    }
};

std::shared_ptr<Store> builtin()
{
    auto store = openDossier(u"builtin:coalition-2026-01"_s);
    if (!store)
        FAIL(store.error().toString().toStdString());
    return *store;
}

using Section = ParticipantCard::Section;

} // namespace

TEST_CASE("a participant that is selected anywhere has its card shown")
{
    Shown shown;
    CHECK(shown.view.model()->rowCount() == 0);
    shown.session.select(ParticipantId(u"p-elan"_s));
    CHECK(shown.view.participant() == ParticipantId(u"p-elan"_s));
    CHECK(shown.view.model()->rowCount() > 0);
    // What is selected next is looked for on the card that is there.
    shown.session.select(FactId(u"f-minister"_s));
    CHECK(shown.view.participant() == ParticipantId(u"p-elan"_s));
    CHECK(shown.view.tree()->currentIndex() == shown.line(Section::Standing, u"Ada Élan is a minister"_s));
}

TEST_CASE("a click on a line opens its fact, and the card stays")
{
    Shown shown;
    shown.session.select(ParticipantId(u"p-elan"_s));
    shown.click(shown.line(Section::Statements, u"Island may accept"_s));
    CHECK(shown.session.selection().object == ObjectRef(FactId(u"f-island-open"_s)));
    CHECK(shown.session.selection().leadPassage == shown.session.snapshot()->rowOf(PassageId(u"pas-w4"_s)));
    CHECK(shown.view.participant() == ParticipantId(u"p-elan"_s));
}

TEST_CASE("Enter on a line with several facts lists them")
{
    Shown shown;
    shown.session.select(ParticipantId(u"p-elan"_s));
    shown.view.tree()->setCurrentIndex(shown.line(Section::Events, u"Talks in Port"_s));
    QTest::keyClick(shown.view.tree(), Qt::Key_Return);
    auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    REQUIRE(menu != nullptr);
    CHECK(menu->actions().size() == 2);
    QTest::keyClick(menu, Qt::Key_Return);
    CHECK(shown.session.selection().object == ObjectRef(FactId(u"f-elan-expected"_s)));
}

TEST_CASE("typing any alias and Enter shows the card of the one participant it means")
{
    Shown shown(builtin());
    for (const auto &name : {u"Zelenskyy"_s, u"Putin"_s, u"zelensky"_s}) {
        shown.view.finder()->clear();
        QTest::keyClicks(shown.view.finder(), name);
        QTest::keyClick(shown.view.finder(), Qt::Key_Return);
        QApplication::processEvents();
        CHECK(shown.view.participant() == ParticipantId(name == u"Putin"_s ? u"p-putin"_s : u"p-zelensky"_s));
    }
    CHECK(shown.session.selection().object == ObjectRef(ParticipantId(u"p-zelensky"_s)));
    QTest::keyClicks(shown.view.finder(), u"nobody of that name"_s);
    QTest::keyClick(shown.view.finder(), Qt::Key_Return);
    CHECK(shown.view.participant() == ParticipantId(u"p-zelensky"_s));
}

TEST_CASE("an alias opens a sentence that uses it, a membership the card it leads to")
{
    Shown shown(builtin());
    shown.session.select(ParticipantId(u"p-zelensky"_s));
    const auto labels = shown.view.findChildren<QLabel *>();
    REQUIRE(labels.size() >= 2);
    Q_EMIT labels[1]->linkActivated(u"name:3"_s); // Zelenskyy
    REQUIRE(shown.session.selection().leadPassage.has_value());
    CHECK(
        shown.session.snapshot()->at(*shown.session.selection().leadPassage).exact.contains(u"Zelenskyy"_s));
    CHECK(shown.view.participant() == ParticipantId(u"p-zelensky"_s));
    const auto ukraine = shown.session.snapshot()->rowOf(ParticipantId(u"p-ukraine"_s));
    REQUIRE(ukraine.has_value());
    Q_EMIT labels[1]->linkActivated(u"participant:%1"_s.arg(ukraine->value));
    CHECK(shown.view.participant() == ParticipantId(u"p-ukraine"_s));
}

TEST_CASE("in a narrow dock the names stand above the lines, and nothing is wider than the dock")
{
    Shown shown(builtin(), {380, 500});
    shown.session.select(ParticipantId(u"p-zelensky"_s));
    QApplication::processEvents();
    CHECK(shown.view.finder()->mapTo(&shown.view, QPoint()).y() <
          shown.view.tree()->mapTo(&shown.view, QPoint()).y());
    CHECK(shown.view.tree()->width() > 360);
    CHECK(shown.view.minimumSizeHint().width() <= 380);
}

TEST_CASE("another dossier takes the card away")
{
    Shown shown;
    shown.session.select(ParticipantId(u"p-elan"_s));
    const auto other = builtin();
    shown.session.openSnapshot(other->snapshot());
    CHECK(shown.view.participant().isEmpty());
    CHECK(shown.view.model()->rowCount() == 0);
}

} // namespace participant_card_tests
