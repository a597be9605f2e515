// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/document/blocks.h"

#include <QString>
#include <QStringList>

#include <functional>
#include <vector>

/// What becomes of characters that no font has: none is dropped or set as a box.
namespace chancery::briefing {

/// Whether a character (a Unicode code point) can be shown.
using HasCharacter = std::function<bool(char32_t)>;

/// `U+0E01`, `U+13000`.
QString codeOf(char32_t character);

/// The text with each character that is not had as its code in brackets: `[U+13000]`.
QString withCodes(const QString &text, const HasCharacter &has);

/// A place of a document where characters are not had.
struct MissingCharacters
{
    QString place;                    ///< `[S2·8]` of a passage, else the heading that it stands under
    std::vector<char32_t> characters; ///< each once, in the order of the text
};

/// All of a document, in its order; a place comes once.
std::vector<MissingCharacters> missingCharacters(const BlockDocument &document, const HasCharacter &has);

/// A sentence for each place, no more than `most`, and one on those beyond; none where nothing is missing.
QStringList wordsOf(const std::vector<MissingCharacters> &missing, std::size_t most);

} // namespace chancery::briefing
