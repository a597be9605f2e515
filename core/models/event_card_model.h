// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/cards/event_card.h"
#include "core/models/card_model.h"

#include <memory>
#include <optional>

namespace chancery {

/// An event's card as a tree.
class EventCardModel : public CardModel
{
    Q_OBJECT

public:
    using Section = EventCard::Section;
    using CardModel::CardModel;

    /// Shows another event, of the facts that pass the test, or none; times by the clocks of a zone, by
    /// those of the dossier's where none is given.
    void show(SnapshotPtr snapshot, std::optional<EventRow> event, const FactFilter &test = {},
              const std::optional<Zone> &clock = {})
    {
        const bool isSame =
            m_eventCard && event && goesOn(this->snapshot(), snapshot) &&
            this->snapshot()->numberAt(ObjectKind::Event, m_eventCard->profile().event.value) ==
                snapshot->numberAt(ObjectKind::Event, event->value);
        auto card = snapshot && event ? std::make_unique<EventCard>(snapshot, *event, test, clock) : nullptr;
        m_eventCard = card.get();
        CardModel::show(std::move(snapshot), std::move(card), isSame);
    }
    [[nodiscard]] const EventCard *card() const { return m_eventCard; }
    [[nodiscard]] Section sectionAt(int group) const { return static_cast<Section>(sectionOf(group)); }

private:
    const EventCard *m_eventCard = nullptr; ///< what CardModel holds
};

} // namespace chancery
