// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringView>

#include <vector>

/// Words by which attributions are read, and the text before and behind an outlet's name cut into them.
namespace chancery::cues {

using Words = std::vector<QStringView>;

/// Words and turns with `|` between.
[[nodiscard]] Words wordsIn(QStringView list);

/// Whether the word is one of these, in whatever letters.
[[nodiscard]] bool isAmong(QStringView word, const Words &words);

/// The letters and figures that a text ends or begins with; empty where it does with another character. A
/// first word keeps its apostrophes.
[[nodiscard]] QStringView lastWordOf(QStringView text);
[[nodiscard]] QStringView firstWordOf(QStringView text);

/// Whether the text begins or ends with the turn, as a word of its own.
[[nodiscard]] bool beginsWithCue(QStringView text, QStringView cue);
[[nodiscard]] bool endsWithCue(QStringView text, QStringView cue);
[[nodiscard]] bool beginsWithAnyCue(QStringView text, const Words &cues);
[[nodiscard]] bool endsWithAnyCue(QStringView text, const Words &cues);

/// What an outlet is, beside its name: `news agency`, `Zeitung`.
[[nodiscard]] const Words &descriptors();

/// Past an article, or the last letters of one that is written together with the name: `l'`, `'a`.
[[nodiscard]] QStringView withoutArticle(QStringView head);

} // namespace chancery::cues
