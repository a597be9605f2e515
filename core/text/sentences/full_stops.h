// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringView>

namespace chancery {

class SentenceLanguage;

/// Tells full stops that end sentences from those of abbreviations, initials, ordinals, dates and labels.
/// Words are told by the rules of English and of the text's language.
class FullStops
{
public:
    /// `isInCapitals`: all of the text is, so that a capital tells nothing. The language outlives this.
    FullStops(const SentenceLanguage &language, bool isInCapitals)
        : m_language(language)
        , m_capitals(isInCapitals)
    {
    }

    /// Whether a single full stop ends the sentence of which `stem` is all before it. `next` is the word
    /// behind it, with which `after` begins.
    [[nodiscard]] bool endSentence(QStringView stem, QStringView next, QStringView after) const;
    /// Whether a word hardly ever is part of a name, so that with a capital it begins a sentence.
    [[nodiscard]] bool startsSentence(QStringView word) const;

private:
    const SentenceLanguage &m_language;
    bool m_capitals;
};

} // namespace chancery
