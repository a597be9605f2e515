// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/briefing/blocks.h"
#include "core/briefing/briefing.h"
#include "core/briefing/compose.h"

namespace chancery::briefing {

/// Puts a briefing's parts into blocks, in the order of the calls, and keeps account of where each passage
/// is cited, so that its entry can lead back.
class Composer
{
public:
    Composer(const Briefing &briefing, Places places);

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

    const Briefing &m_briefing;
    Places m_places;
    BlockDocument m_document;
    std::vector<std::vector<QString>> m_citedAt; ///< by number - 1
};

} // namespace chancery::briefing
