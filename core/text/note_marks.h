// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringView>

/// Marks of footnotes as they stand after the end of a sentence: `[3]`, `³`, `(3)`, `*`, `†`, or a bare
/// figure where the text lost its superscripts.
namespace chancery {

/// Where the closing quotes and brackets, note marks and invisible characters end that belong to the stop
/// before `at`; `at` where there are none. White space belongs to them only between a stop and `[3]`, and
/// only where `spacedMarks` says so.
[[nodiscard]] qsizetype stopTailEnd(QStringView text, qsizetype at, bool spacedMarks);

/// Where the note mark ends that stands at the place, directly after a stop, a quotation mark or a word; the
/// place itself where there is none. Bare figures are marks only after a stop that follows a letter.
[[nodiscard]] qsizetype noteMarkEnd(QStringView text, qsizetype at);

/// Of a line that begins as a footnote does, `3 See …`, `³ See …`, `[3] See …`, where the mark ends; the
/// place itself where it does not. A number with a full stop is that of a paragraph.
[[nodiscard]] qsizetype lineMarkEnd(QStringView text, qsizetype at);

/// `[3]`, `[3, 4]`, `[3–5]`: the place behind it; the place itself where there is none.
[[nodiscard]] qsizetype bracketedFigureEnd(QStringView text, qsizetype at);

/// Whether a footnote's mark and a word meet at the place without a space between: `agreed¦³`, `³¦The`,
/// `held.3¦The`.
[[nodiscard]] bool isNoteBoundary(QStringView text, qsizetype at);

/// A raised digit, `²`, as footnotes have them.
[[nodiscard]] bool isRaisedDigit(QChar character);

} // namespace chancery
