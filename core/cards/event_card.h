// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/analysis/event_profile.h"
#include "core/cards/card.h"
#include "core/domain/zone.h"

#include <cstdint>
#include <optional>

namespace chancery {

/// What there is to say of one event: first what it was about.
class EventCard : public Card
{
public:
    enum class Section : std::uint8_t {
        Substance,
        When,
        Where,
        State,
        Hosted,
        Attended,
        Spoke,
        Expected,
        StayedAway,
        Signed,
        Did,
        Quotes,
        Figures,
        Documents,
        Disagreements,
        Questions,
        Links,
        Named,
        Others,
    };
    static constexpr int sectionCount = static_cast<int>(Section::Others) + 1;

    /// Of the facts that pass the test. Times of day are told by the clocks of `clock`, by those of the
    /// dossier's zone where none is given, and as the report has them beside it.
    EventCard(SnapshotPtr snapshot, EventRow event, const FactFilter &test = {},
              std::optional<Zone> clock = {});

    [[nodiscard]] const EventProfile &profile() const { return m_profile; }
    [[nodiscard]] const SnapshotPtr &snapshot() const override { return m_snapshot; }
    [[nodiscard]] static QString title(Section section);
    [[nodiscard]] std::size_t count(Section section) const;
    [[nodiscard]] CardLine line(Section section, std::size_t index) const;
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
    [[nodiscard]] const std::vector<EventProfile::Participant> *partOf(Section section) const;
    [[nodiscard]] const std::vector<FactRow> *plainFacts(Section section) const;
    [[nodiscard]] const std::vector<EventProfile::Link> *linksOf(Section section) const;
    [[nodiscard]] CardLine factLine(FactRow row) const;
    [[nodiscard]] CardLine dateLine(FactRow row) const;
    [[nodiscard]] CardLine figureLine(FactRow row) const;
    [[nodiscard]] CardLine questionLine(FactRow row) const;
    [[nodiscard]] CardLine participantLine(const EventProfile::Participant &participant) const;
    [[nodiscard]] CardLine quoteLine(const EventProfile::Quote &quote) const;
    [[nodiscard]] CardLine linkLine(const EventProfile::Link &link) const;
    [[nodiscard]] CardLine disagreementLine(const Disagreement &disagreement) const;

    SnapshotPtr m_snapshot;
    EventProfile m_profile;
    std::optional<Zone> m_clock;
};

} // namespace chancery
