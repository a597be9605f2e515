// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringView>

namespace chancery {

/// Whether a name ends with the mark that a text ends with, so that the sentence may go on: `Yahoo!`, `En
/// Marche!`, `Jeopardy!`. `text` ends with the mark.
[[nodiscard]] bool endsWithMarkedName(QStringView text);

/// Whether the word is a part of such a name, or what a firm's name goes on with: `Finance` of `Yahoo!
/// Finance`, `Inc` of `Guess? Inc.`
[[nodiscard]] bool continuesMarkedName(QStringView word);

/// Whether a token without spaces, of which `at` is a full stop, is the name of a file or of a site:
/// `Draft.Final.PDF`, `Gazeta.Ru`, `Node.JS`.
[[nodiscard]] bool isFileOrSite(QStringView token, qsizetype at);

/// `14 h. 30`, `14 ч. 30 мин.`, `h. 14.30`: an hour that the full stop of its abbreviation does not end.
/// `word` is the abbreviation, `earlier` what is before it, `next` the word behind the full stop.
[[nodiscard]] bool isHourOfTime(QStringView word, QStringView earlier, QStringView next);

/// `1.2`, `3.4.1`: the number of a section.
[[nodiscard]] bool isSectionNumber(QStringView word);

} // namespace chancery
