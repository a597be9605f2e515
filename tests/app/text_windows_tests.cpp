// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/views/dossier_source/dossier_source_view.h"
#include "app/views/overlap/overlap_pane.h"
#include "app/views/overlap/overlap_view.h"
#include "core/io/json_dossier.h"
#include "core/store/open_dossier.h"
#include "tests/support/sample_dossier.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QTest>
#include <QTextBlock>

#include <catch2/catch_test_macros.hpp>

namespace text_windows_tests {

using namespace chancery;
using namespace chancery::tests;
using namespace Qt::StringLiterals;

namespace {

std::shared_ptr<Store> builtin()
{
    auto store = openDossier(defaultDossier());
    if (!store)
        FAIL(store.error().toString().toStdString());
    return *store;
}

/// The comparison of a source of the built-in dossier with the one that has most in common with it.
struct Compared
{
    explicit Compared(std::uint32_t source)
        : session(builtin()->snapshot())
        , view(session, SourceRow{source})
        , boxes{view.findChild<QComboBox *>(u"first-source"_s),
                view.findChild<QComboBox *>(u"second-source"_s)}
        , panes{view.findChild<OverlapPane *>(u"first-text"_s),
                view.findChild<OverlapPane *>(u"second-text"_s)}
    {
        view.show();
        wait();
    }
    void wait()
    {
        REQUIRE(QTest::qWaitFor([this] { return view.isIdle(); }, 60'000));
        QCoreApplication::processEvents();
    }
    [[nodiscard]] static QString words(const OverlapPane *pane)
    {
        const OverlapPane::Range range = pane->stretches()[pane->current().value()];
        return pane->toPlainText().mid(range.begin, range.end - range.begin);
    }

    Session session;
    OverlapView view;
    QList<QComboBox *> boxes;
    QList<OverlapPane *> panes;
};

} // namespace

TEST_CASE("a source is compared with the one that has most in common with it, stretch by stretch")
{
    Compared compared(2);
    CHECK(compared.boxes[0]->currentIndex() == 2);
    CHECK(compared.boxes[1]->currentIndex() == 3);
    OverlapPane *first = compared.panes[0];
    OverlapPane *second = compared.panes[1];
    REQUIRE(first->stretches().size() >= 3);
    REQUIRE(first->stretches().size() == second->stretches().size());
    CHECK(first->current() == 0);
    for (std::size_t i = 0; i < first->stretches().size(); ++i) {
        CHECK(first->current() == i);
        CHECK(second->current() == i);
        // What is marked in both panes is the same wherever no word in between differs.
        const auto begins = [](OverlapPane *pane) {
            QString words = Compared::words(pane);
            return words.remove(QRegularExpression(u"[^\\w ]"_s)).section(u' ', 0, 1);
        };
        CHECK(begins(first).compare(begins(second), Qt::CaseInsensitive) == 0);
        CHECK(first->viewport()->rect().contains(first->cursorRect().center()));
        CHECK(second->viewport()->rect().contains(second->cursorRect().center()));
        QTest::keyClick(&compared.view, Qt::Key_F7);
    }
    CHECK(first->current() == 0); // round the end
    QTest::keyClick(&compared.view, Qt::Key_F7, Qt::ShiftModifier);
    CHECK(second->current() == second->stretches().size() - 1);
    CHECK(compared.view.findChild<QLabel *>(u"summary"_s)->text().contains(u"count as one source"_s));
}

TEST_CASE("a click on a stretch shows it in the other text")
{
    Compared compared(2);
    OverlapPane *first = compared.panes[0];
    OverlapPane *second = compared.panes[1];
    second->setCurrent(2); // brings it into view
    first->setCurrent(0);
    QTextCursor cursor(second->document());
    cursor.setPosition(static_cast<int>(second->stretches()[2].begin) + 4);
    QTest::mouseClick(second->viewport(), Qt::LeftButton, {}, second->cursorRect(cursor).center());
    CHECK(first->current() == 2);
    CHECK(first->extraSelections().size() == static_cast<qsizetype>(first->stretches().size()));
}

TEST_CASE("other sources can be chosen, and two that share nothing are said to")
{
    Compared compared(2);
    compared.boxes[1]->setCurrentIndex(2);
    compared.wait();
    CHECK(compared.view.findChild<QLabel *>(u"summary"_s)->text().contains(u"with itself"_s));
    compared.boxes[0]->setCurrentIndex(0);
    compared.boxes[1]->setCurrentIndex(4); // while the former two are still being compared
    compared.wait();
    CHECK(compared.view.findChild<QLabel *>(u"summary"_s)->text().contains(u"count as two sources"_s));
    CHECK(compared.panes[1]->toPlainText().contains(u"AI"_s) ==
          compared.session.snapshot()->text(SourceRow{4}).contains(u"AI"_s));
}

TEST_CASE("the dossier's source is its JSON, highlighted where it is seen, and cannot be changed")
{
    const auto store = sampleStore();
    DossierSourceView view(store);
    view.show();
    REQUIRE(QTest::qWaitFor([&view] { return view.isComplete(); }, 60'000));
    auto *text = view.findChild<QPlainTextEdit *>();
    CHECK(text->toPlainText() == QString::fromUtf8(writeJsonDossier(sampleDossier())));
    CHECK(text->isReadOnly());
    REQUIRE(QTest::qWaitFor(
        [text] {
            QTextBlock line = text->document()->firstBlock();
            for (int i = 0; i < 5; ++i, line = line.next()) {
                if (!line.layout()->formats().isEmpty())
                    return true;
            }
            return false;
        },
        60'000));
    QTest::keyClicks(text, u"x"_s);
    CHECK(text->toPlainText() == QString::fromUtf8(writeJsonDossier(sampleDossier())));
}

TEST_CASE("words are found in the dossier's source from the keyboard, and round its end")
{
    DossierSourceView view(sampleStore());
    view.show();
    REQUIRE(QTest::qWaitFor([&view] { return view.isComplete(); }, 60'000));
    auto *text = view.findChild<QPlainTextEdit *>();
    auto *words = view.findChild<QLineEdit *>();
    QTest::keyClick(&view, Qt::Key_F, Qt::ControlModifier);
    QTest::keyClicks(words, u"src-copy"_s);
    QTest::keyClick(words, Qt::Key_Return);
    CHECK(text->textCursor().selectedText() == u"src-copy"_s);
    const int first = text->textCursor().position();
    QTest::keyClick(&view, Qt::Key_F3);
    CHECK(text->textCursor().position() > first);
    int steps = 1;
    while (text->textCursor().position() != first && ++steps < 50)
        QTest::keyClick(&view, Qt::Key_F3);
    CHECK(steps < 50);
    words->setText(u"no such words"_s);
    QTest::keyClick(&view, Qt::Key_F3);
    CHECK(view.findChild<QLabel *>(u"found"_s)->text() == u"Not found"_s);
    CHECK(text->textCursor().position() == first);
}

TEST_CASE("a line that no layout could bear is cut in the middle, and says so")
{
    const QByteArray line(200'000, 'x');
    const DossierSource source = shownSource("{\n\"" + line + "\"\n}\n");
    CHECK(source.shortened == 1);
    CHECK(source.text.size() < longestShownLine + 100);
    CHECK(source.text.startsWith(u"{\n\"xxx"_s));
    CHECK(source.text.endsWith(u"xxx\"\n}\n"_s));
    CHECK(shownSource("[1]").text == u"[1]"_s);
    CHECK(shownSource("").text.isEmpty());
}

} // namespace text_windows_tests
