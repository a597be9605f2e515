// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringView>

namespace chancery {

/// What a text's language tells of its full stops, beyond what is read in any language as in English.
class SentenceLanguage
{
public:
    /// A BCP 47 tag, of which the primary language counts; empty where the language is not known.
    explicit SentenceLanguage(QStringView tag = {});

    /// Whether the full stop after a number makes it an ordinal that goes on with the next word: `am 6.
    /// Januar`, `das 19. Jahrhundert`, `6. 1. 2026`, `Ludwig XIV. August`. `earlier` is what stands before
    /// the number, `after` what comes behind the full stop.
    [[nodiscard]] bool isOrdinal(QStringView number, QStringView earlier, QStringView after) const;
    /// Whether something always follows this abbreviation, written without its full stop: `z`, `Nr`, `Mio`.
    [[nodiscard]] bool isAbbreviation(QStringView word) const;
    /// A word of the language that hardly ever is part of a name, so that with a capital it begins a
    /// sentence.
    [[nodiscard]] bool beginsSentence(QStringView word) const;
    /// Whether a sentence may end with this abbreviation all the same, and does where `next` comes behind it:
    /// `и т. д. Документ`, `у 2026 р. Він`.
    [[nodiscard]] bool mayEnd(QStringView word, QStringView earlier, QStringView next) const;
    /// The primary tag, in small letters; empty where it is not known.
    [[nodiscard]] QStringView primary() const { return m_language; }
    /// English, or not known.
    [[nodiscard]] bool mayBeEnglish() const { return m_language.isEmpty() || m_language == u"en"; }
    /// Whether a semicolon ends a question, as in Greek.
    [[nodiscard]] bool asksWithSemicolon() const { return m_language == u"el"; }

private:
    QString m_language;
};

} // namespace chancery
