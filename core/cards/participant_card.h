// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/analysis/participant_profile.h"
#include "core/cards/card.h"

#include <QString>

#include <vector>

namespace chancery {

/// What there is to say of one participant, as sections of lines. Which lines there are is known at once;
/// what stands in one is read when it is asked for.
class ParticipantCard : public Card
{
public:
    enum class Section : std::uint8_t { Standing, Events, Positions, Statements, Company, Others };
    static constexpr int sectionCount = 6;

    /// Of the facts that pass the test.
    ParticipantCard(SnapshotPtr snapshot, ParticipantRow participant, const FactFilter &test = {});

    [[nodiscard]] const ParticipantProfile &profile() const { return m_profile; }
    [[nodiscard]] const SnapshotPtr &snapshot() const override { return m_snapshot; }
    [[nodiscard]] static QString title(Section section);
    [[nodiscard]] std::size_t count(Section section) const;
    [[nodiscard]] CardLine line(Section section, std::size_t index) const;
    /// The facts behind a line, without its words.
    [[nodiscard]] std::vector<FactRow> facts(Section section, std::size_t index) const;

    [[nodiscard]] int sections() const override { return sectionCount; }
    [[nodiscard]] QString titleOf(int section) const override { return title(static_cast<Section>(section)); }
    [[nodiscard]] std::size_t countOf(int section) const override
    {
        return count(static_cast<Section>(section));
    }
    [[nodiscard]] CardLine lineOf(int section, std::size_t index) const override
    {
        return line(static_cast<Section>(section), index);
    }
    [[nodiscard]] std::vector<FactRow> factsOf(int section, std::size_t index) const override
    {
        return facts(static_cast<Section>(section), index);
    }

private:
    /// A stage of the stance on one option.
    struct Stage
    {
        std::size_t history;
        std::size_t stage;
    };

    [[nodiscard]] CardLine eventLine(const ParticipantProfile::Part &part) const;
    [[nodiscard]] CardLine positionLine(const Stage &stage) const;
    [[nodiscard]] CardLine statementLine(const ParticipantProfile::Quote &quote) const;
    [[nodiscard]] CardLine companionLine(const Companion &companion) const;

    SnapshotPtr m_snapshot;
    ParticipantProfile m_profile;
    std::vector<Stage> m_stages;
};

} // namespace chancery
