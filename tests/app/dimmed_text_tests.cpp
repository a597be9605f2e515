// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/views/passage/dimmed_text.h"
#include "app/views/passage/passage_view.h"
#include "app/views/passage/source_header.h"
#include "app/views/passage/source_text_edit.h"
#include "tests/support/sample_dossier.h"

#include <catch2/catch_test_macros.hpp>

#include <QAction>
#include <QLabel>
#include <QSignalSpy>
#include <QTest>
#include <QTextBlock>

namespace dimmed_text_tests {

using namespace chancery;
using namespace chancery::tests;
using namespace Qt::StringLiterals;

TEST_CASE("sentences between passages are set back, also where only part of the text is looked at")
{
    const QString text = u"One here. Two there. Three is\nlong. Four."_s;
    const qsizetype two = text.indexOf(u"Two"_s);
    const LocatedText located(text, {{PassageRow{0}, two, two + 10, AnchorState::Exact, 0}}, {}, true);
    const auto words = [&text](const std::vector<TextStretch> &stretches) {
        QStringList result;
        for (const TextStretch &stretch : stretches)
            result.append(text.mid(stretch.begin, stretch.end - stretch.begin));
        return result;
    };
    CHECK(words(uncoveredBetween(located, 0, text.size())).join(u'|') ==
          u"One here.|Three is\nlong.|Four."_s);
    CHECK(words(uncoveredBetween(located, two, text.size())).first() == u"Three is\nlong."_s);
    const LocatedText changed(text, {{PassageRow{0}, two, two + 10, AnchorState::Changed, 0}}, {}, true);
    CHECK(words(uncoveredBetween(changed, 0, text.size())).contains(u"Two there."_s));
}

TEST_CASE("the switch dims a sentence of a full text that carries no fact, and no other")
{
    const auto store = sampleStore();
    Change change;
    change.remove = {FactId(u"f-states-12"_s), PassageId(u"pas-g4"_s)};
    REQUIRE(store->apply(change).hasValue());
    Session session(store->snapshot());
    PassageView view(session);
    view.resize(450, 650);
    view.show();
    auto *text = view.findChild<SourceTextEdit *>();
    auto *dim = view.findChild<QAction *>(u"dimUncovered"_s);
    REQUIRE(dim);
    const auto changedWords = [&] {
        const QImage before = text->viewport()->grab().toImage();
        dim->trigger();
        const QImage after = text->viewport()->grab().toImage();
        dim->trigger();
        QRect changed;
        for (int y = 0; y < before.height(); ++y) {
            for (int x = 0; x < before.width(); ++x) {
                if (before.pixel(x, y) != after.pixel(x, y))
                    changed |= QRect(x, y, 1, 1);
            }
        }
        return changed;
    };
    session.select(SourceId(u"src-gazette"_s));
    REQUIRE(QTest::qWaitFor([text] { return text->locatedText() && text->locatedText()->isComplete(); }));
    const QRect dimmed = changedWords();
    REQUIRE(!dimmed.isEmpty());
    // The sentence that lost its fact is within what changed, and the first one is above it.
    QTextCursor cursor = text->document()->find(u"About 12 states"_s);
    cursor.setPosition(cursor.selectionStart() + 3);
    CHECK(dimmed.intersects(text->cursorRect(cursor)));
    QTextCursor first(text->document());
    CHECK(!dimmed.intersects(text->cursorRect(first)));

    session.select(SourceId(u"src-wire"_s));
    REQUIRE(QTest::qWaitFor([text] { return text->locatedText() && text->locatedText()->isComplete(); }));
    CHECK(changedWords().isEmpty());
}

TEST_CASE(
    "the header of a source in excerpts offers to attach its full text, and that of a full one does not")
{
    Session session(sampleStore()->snapshot());
    PassageView view(session);
    view.show();
    session.select(SourceId(u"src-wire"_s));
    auto *imprint = view.findChild<SourceHeader *>()->findChild<QLabel *>(u"imprint"_s);
    CHECK(imprint->text().contains(u"href=\"attach\""_s));
    QSignalSpy asked(&view, &PassageView::attachRequested);
    Q_EMIT imprint->linkActivated(u"attach"_s);
    REQUIRE(asked.size() == 1);
    CHECK(asked.first().at(0).value<SourceId>() == SourceId(u"src-wire"_s));
    session.select(SourceId(u"src-gazette"_s));
    CHECK(!imprint->text().contains(u"href=\"attach\""_s));
}

} // namespace dimmed_text_tests
