// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringView>

namespace chancery {

/// Letters that are written from left to right and from right to left.
struct LetterCount
{
    qsizetype leftToRight = 0;
    qsizetype rightToLeft = 0;
};

[[nodiscard]] LetterCount countLetters(QStringView text);

/// The characters of a line in the order in which they are read, from the order in which they stand on the
/// page from left to right: the Unicode Bidirectional Algorithm (UAX #9) without embeddings, run backwards.
/// Figures keep their order within text from right to left, as Latin words do within it; brackets there turn
/// round. Presentation forms of Arabic and Hebrew become the letters that they show.
///
/// Where two readings look alike on the page ("35 NATO" and "NATO 35" within Hebrew), the one that reads as
/// it stands is taken.
[[nodiscard]] QString readingOrder(QStringView visual, bool isLineRightToLeft);

} // namespace chancery
