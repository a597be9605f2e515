// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringView>

#include <array>
#include <vector>

/// Words by which attributions are read, and the text before and behind an outlet's name cut into them.
namespace chancery::cues {

/// Words and turns, and what letters they begin and end with: most texts are told by theirs to have none.
class Words
{
public:
    void add(QStringView word);

    [[nodiscard]] auto begin() const { return m_words.begin(); }
    [[nodiscard]] auto end() const { return m_words.end(); }
    [[nodiscard]] bool empty() const { return m_words.empty(); }

    /// Whether any of them may begin or end with the letter, in whatever case.
    [[nodiscard]] bool mayBeginWith(QChar letter) const { return isMarked(m_first, letter); }
    [[nodiscard]] bool mayEndWith(QChar letter) const { return isMarked(m_last, letter); }

private:
    /// Of ASCII, by which letters are told; all others may be any.
    using Letters = std::array<bool, 0x80>;
    static bool isMarked(const Letters &letters, QChar letter)
    {
        return letter.unicode() >= 0x80 || letters[letter.unicode()];
    }
    static void mark(Letters &letters, QChar letter);

    std::vector<QStringView> m_words;
    Letters m_first{};
    Letters m_last{};
};

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
