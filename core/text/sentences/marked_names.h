// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringView>

#include <optional>

namespace chancery {

/// Whether a name ends with the mark that a text ends with, so that the sentence may go on: `Yahoo!`, `En
/// Marche!`, `Jeopardy!`. `text` ends with the mark.
[[nodiscard]] bool endsWithMarkedName(QStringView text);

/// Whether the word is a part of such a name, or what a firm's name goes on with: `Finance` of `Yahoo!
/// Finance`, `Inc` of `Guess? Inc.`
[[nodiscard]] bool continuesMarkedName(QStringView word);

/// Whether the full stop of an hour's abbreviation ends a sentence: not in `14 h. 30`, `14 ч. 30 мин.`, `h.
/// 14.30`, but in `8 h. 30 ministres`, where the next begins with a figure; none where that is no hour.
/// `word` is the abbreviation, `earlier` what is before it, `next` the word behind the full stop, with which
/// `after` begins.
[[nodiscard]] std::optional<bool> endsAfterHour(QStringView word, QStringView earlier, QStringView next,
                                                QStringView after);

/// `1.2`, `3.4.1`: the number of a section.
[[nodiscard]] bool isSectionNumber(QStringView word);

} // namespace chancery
