// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/writer.h"
#include "tests/support/sample_dossier.h"

#include <catch2/catch_test_macros.hpp>

#include <QAbstractButton>
#include <QDockWidget>

#include <cstdlib>

using namespace Qt::StringLiterals;

namespace chancery::tests::writing_room_tests {

TEST_CASE("the text has most of the window while one writes, and forms beside it are not cut off")
{
    for (const QSize size : {QSize(1366, 768), QSize(1024, 700)}) {
        INFO(size.width());
        Writer writer(tests::sampleDossier());
        writer.window.resize(size);
        writer.session.select(FactId(u"f-talks-held"_s));
        writer.pressInWindow(Qt::Key_3, Qt::ControlModifier | Qt::AltModifier);
        QCoreApplication::processEvents();
        QTest::qWait(20);                             // the layout's second pass
        CHECK(writer.window.width() == size.width()); // no view makes the window wider than it is
        CHECK(writer.text().width() > size.width() / 2);
        CHECK(writer.text().height() > size.height() / 3);
        CHECK(writer.form().isVisible());
        CHECK(writer.form().width() >= writer.form().minimumSizeHint().width());
        CHECK(writer.text().font().pointSizeF() > writer.window.font().pointSizeF());
        // Beside each other, the text first.
        CHECK(writer.text().mapToGlobal(QPoint()).x() < writer.form().mapToGlobal(QPoint()).x());
        writer.pressInWindow(Qt::Key_2, Qt::ControlModifier | Qt::AltModifier);
        QTest::qWait(20);
        CHECK(writer.window.width() == size.width());
        writer.pressInWindow(Qt::Key_1, Qt::ControlModifier | Qt::AltModifier);
        QTest::qWait(20);
        CHECK(writer.window.width() == size.width());
        CHECK(writer.text().font().pointSizeF() == writer.window.font().pointSizeF());
        // Made while one reads, a fact takes room from the timeline, not from its own fields.
        writer.caretAt(u"The talks were held"_s);
        Hands hands;
        hands.press(Qt::Key_Return, Qt::ControlModifier);
        QTest::qWait(20);
        CHECK(writer.form().width() >= writer.form().minimumSizeHint().width());
        CHECK(writer.text().width() > 150);
    }
}

namespace {

/// Lets layouts settle that ask for the next one.
void settle()
{
    for (int i = 0; i < 20; ++i)
        QTest::qWait(1);
}

} // namespace

TEST_CASE("a form that is closed gives its room back to what it took it from")
{
    Writer writer(tests::sampleDossier());
    writer.window.resize(1366, 768);
    writer.session.select(FactId(u"f-talks-held"_s));
    writer.pressInWindow(Qt::Key_2, Qt::ControlModifier | Qt::AltModifier);
    settle();
    const int before = writer.text().width();
    auto *dock = writer.window.findChild<QDockWidget *>(u"dock-judgement"_s);
    for (int i = 0; i < 2; ++i) {
        writer.trigger("new-judgement");
        settle();
        REQUIRE(dock->isVisible());
        // By the button of its title.
        QAbstractButton *close = nullptr;
        for (auto *button : dock->findChildren<QAbstractButton *>()) {
            if (button->objectName() == u"qt_dockwidget_closebutton"_s)
                close = button;
        }
        REQUIRE(close);
        QTest::mouseClick(close, Qt::LeftButton);
        settle();
        CHECK_FALSE(dock->isVisible());
        CHECK(std::abs(writer.text().width() - before) <= 8);
    }
    // An arrangement that is chosen meanwhile is as it would be without.
    writer.pressInWindow(Qt::Key_1, Qt::ControlModifier | Qt::AltModifier);
    settle();
    const int read = writer.text().width();
    writer.pressInWindow(Qt::Key_2, Qt::ControlModifier | Qt::AltModifier);
    writer.trigger("new-judgement");
    settle();
    writer.pressInWindow(Qt::Key_1, Qt::ControlModifier | Qt::AltModifier);
    settle();
    CHECK(std::abs(writer.text().width() - read) <= 8);
}

} // namespace chancery::tests::writing_room_tests
