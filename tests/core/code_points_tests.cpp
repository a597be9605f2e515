// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/code_points.h"

#include <catch2/catch_test_macros.hpp>

#include <QList>
#include <QString>

#include <random>

namespace code_points_tests {

using chancery::CodePoints;

TEST_CASE("a text of the basic plane has as many code points as code units")
{
    const QString text = QStringLiteral("35 countries – “about 50”\u00a0nations");
    const CodePoints points(text);
    CHECK(points.length() == text.size());
    for (qsizetype i = 0; i <= text.size(); ++i) {
        REQUIRE(points.fromUtf16(i) == i);
        REQUIRE(points.toUtf16(i) == i);
    }
}

TEST_CASE("a character beyond the basic plane is one code point of two code units")
{
    const QString text = QStringLiteral("a\U0001F1EB\U0001F1F7b");
    const CodePoints points(text);
    REQUIRE(text.size() == 6);
    CHECK(points.length() == 4);
    CHECK(points.toUtf16(0) == 0);
    CHECK(points.toUtf16(1) == 1);
    CHECK(points.toUtf16(2) == 3);
    CHECK(points.toUtf16(3) == 5);
    CHECK(points.toUtf16(4) == 6);
    CHECK(points.fromUtf16(1) == 1);
    CHECK(points.fromUtf16(2) == 1);
    CHECK(points.fromUtf16(3) == 2);
    CHECK(points.fromUtf16(5) == 3);
    CHECK(points.fromUtf16(6) == 4);
}

TEST_CASE("offsets outside of the text are moved to its nearest end")
{
    const CodePoints points(QStringLiteral("a\U0001F1EB"));
    CHECK(points.toUtf16(-5) == 0);
    CHECK(points.toUtf16(99) == 3);
    CHECK(points.fromUtf16(-5) == 0);
    CHECK(points.fromUtf16(99) == 2);
    CHECK(CodePoints().toUtf16(1) == 0);
    CHECK(CodePoints().length() == 0);
}

TEST_CASE("offsets agree with Qt's own conversion, unpaired surrogates included")
{
    static constexpr char16_t units[] = {u'a', u'é', 0xD83D, 0xDE00, 0xD83D, 0xDE00, u' '};
    std::mt19937 random(7);
    for (int round = 0; round < 500; ++round) {
        QString text;
        for (std::size_t i = random() % 30; i > 0; --i)
            text += QChar(units[random() % std::size(units)]);
        const CodePoints points(text);
        REQUIRE(points.length() == text.toUcs4().size());
        for (qsizetype point = 0; point <= points.length(); ++point) {
            const qsizetype unit = points.toUtf16(point);
            REQUIRE(points.fromUtf16(unit) == point);
            REQUIRE(QStringView(text).left(unit).toUcs4().size() == point);
        }
    }
}

} // namespace code_points_tests
