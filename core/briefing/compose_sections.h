// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/briefing/briefing.h"
#include "core/briefing/compose.h"
#include "core/briefing/room.h"
#include "core/document/blocks.h"

#include <set>

namespace chancery::briefing {

/// Puts a briefing's parts into blocks, in the order of the calls, and keeps account of where each passage
/// is cited, so that its entry can lead back.
class Composer
{
public:
    Composer(const Briefing &briefing, Places places, int roomStep);

    /// The forms of a page and of a brief, whole.
    void page();
    void brief();

    void front();
    void judgements();
    void timeline();
    void chronology();
    void participants();
    void options();
    void figures();
    void disagreements();
    void questions();
    void otherFacts();
    void sources();
    void passages();

    [[nodiscard]] BlockDocument take() { return std::move(m_document); }

private:
    // Parts of the short forms.
    void shortHead();
    void bottomLine();
    void shortJudgements();
    void briefJudgements();
    void leadFacts();
    void shortChanges();
    void decisiveDays();
    void shortChronology();
    void shortOptions();
    void shortDisagreements();
    void shortQuestions();
    void shortSources();
    void omissions();
    /// The statement, no longer than there is room.
    QString fit(const QString &text) { return fit(text, m_room.text); }
    QString fit(const QString &text, qsizetype most);
    /// Citations of the passages that support these facts, each once, no more than there is room for.
    void citeTogether(std::vector<Span> &spans, const std::vector<CitedFact> &facts);
    Paragraph shortFact(const CitedFact &fact);
    /// Says that of these things those from `from` on are not there.
    template<class T, class Name>
    void leaveOut(const QString &what, const std::vector<T> &things, std::size_t from, Name name);

    void add(Block block) { m_document.blocks.push_back(std::move(block)); }
    void section(const QString &text, const QString &anchor);
    void participantMatrix();
    void note(const QString &text);
    /// The numbers of a fact's passages, each a link and a place to come back to.
    void cite(std::vector<Span> &spans, const CitedFact &fact);
    /// The statement, how it is asserted, its numbers and its rating.
    void state(std::vector<Span> &spans, const CitedFact &fact);
    /// After a value, how it is asserted (where the value does not say so itself) and the numbers.
    void citeValue(std::vector<Span> &spans, const CitedFact &fact, const QString &value, bool isFirst);
    Paragraph factParagraph(const CitedFact &fact, ParagraphRole role);
    std::vector<Paragraph> valueCell(const std::vector<CitedValue> &values);

    /// `[S2·8]`, at the first of a source `[S2·8 Meduza, 6 Jan]`.
    QString citationOf(const PassageItem &passage);
    void cite(std::vector<Span> &spans, Number number);
    [[nodiscard]] const PassageItem &passage(Number number) const
    {
        return m_briefing.passages[static_cast<std::size_t>(number - 1)];
    }

    const Briefing &m_briefing;
    Places m_places;
    Room m_room;
    QStringList m_leftOut;      ///< what there is no room for, in words
    int m_clipped = 0;          ///< texts that are cut short
    std::set<Number> m_isNamed; ///< sources cited by their name already
    BlockDocument m_document;
    std::vector<std::vector<QString>> m_citedAt; ///< by number - 1
};

} // namespace chancery::briefing
