// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/sources/context_words.h"
#include "core/sources/source_roots.h"

#include <QString>

#include <span>
#include <vector>

namespace chancery {

/// Between outlets of which a passage has its news from any, in Support::outlet: `dpa / Reuters`. Where the
/// support has a source of one of them as well, it may be that one.
inline constexpr QLatin1StringView severalOutlets(" / ");

/// Who says what a passage says, where it gives all of it as the word of one: his last name, folded, `peskov`
/// of `“The talks go on,” Peskov told reporters` and of `Dmitry Peskov, the spokesman, said that …`. Empty
/// where it is nobody's, or nobody is called by name.
[[nodiscard]] QString speakerIn(const QString &words);

/// Whether one of two passages is the other's copy, as an agency's are: nearly all of a dozen words or more
/// outside of quoted speech, or all of nine, not counting a string of names; or with a word or two changed,
/// see isEditedCopy().
[[nodiscard]] bool isCopy(const QString &first, const QString &second);

/// What supports a fact, given each of its passages by itself with its words. Left out is what only adds
/// context by sourcesOfContext(). What is one passage's copy of another has its origin, and so has what one
/// speaker said to two papers, unless the fact is that he said it: then each paper heard him.
[[nodiscard]] std::vector<Support>
supportOfFact(const QString &statement, std::span<const SupportingWords> words, std::vector<Support> support);

} // namespace chancery
