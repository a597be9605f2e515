// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/analysis/judgement_state.h"
#include "core/cards/card.h"
#include "core/store/snapshot.h"

#include <QStringList>

#include <cstdint>

namespace chancery {

/// What there is to say of one judgement. What it rests on and what speaks against it are facts; the rest are
/// the analyst's own words, with nothing behind them.
class JudgementCard : public Card
{
public:
    enum class Section : std::uint8_t {
        Since,
        Facts,
        Against,
        Assumptions,
        Alternatives,
        WouldChange,
        Earlier
    };
    static constexpr int sectionCount = static_cast<int>(Section::Earlier) + 1;

    /// `happened`: see happenedSince(); empty where nobody knows.
    JudgementCard(SnapshotPtr snapshot, JudgementRow judgement, const QStringList &happened = {});

    [[nodiscard]] const Judgement &judgement() const { return m_judgement; }
    [[nodiscard]] const JudgementState &state() const { return m_state; }
    [[nodiscard]] const SnapshotPtr &snapshot() const override { return m_snapshot; }
    [[nodiscard]] static QString title(Section section);

    [[nodiscard]] int sections() const override { return sectionCount; }
    [[nodiscard]] QString titleOf(int section) const override { return title(static_cast<Section>(section)); }
    [[nodiscard]] std::size_t countOf(int section) const override;
    [[nodiscard]] CardLine lineOf(int section, std::size_t index) const override;
    [[nodiscard]] std::vector<FactRow> factsOf(int section, std::size_t index) const override;
    /// The question that a line names, of what would change the judgement.
    [[nodiscard]] std::optional<QuestionRow> questionOf(int section, std::size_t index) const;

private:
    [[nodiscard]] CardLine sinceLine(std::size_t index) const;
    [[nodiscard]] CardLine earlierLine(const EarlierJudgement &earlier) const;

    SnapshotPtr m_snapshot;
    Judgement m_judgement;
    JudgementState m_state;
    QStringList m_happened;
    std::vector<FactRow> m_facts;
    std::vector<FactRow> m_against;
};

} // namespace chancery
