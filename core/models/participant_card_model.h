// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/cards/participant_card.h"
#include "core/models/card_model.h"

#include <memory>
#include <optional>

namespace chancery {

/// A participant's card as a tree.
class ParticipantCardModel : public CardModel
{
    Q_OBJECT

public:
    using Section = ParticipantCard::Section;
    using CardModel::CardModel;

    /// Shows another participant, of the facts that pass the test, or none.
    void show(SnapshotPtr snapshot, std::optional<ParticipantRow> participant, const FactFilter &test = {})
    {
        const bool isSame = m_participantCard && participant && goesOn(this->snapshot(), snapshot) &&
                            this->snapshot()->numberAt(ObjectKind::Participant,
                                                       m_participantCard->profile().participant.value) ==
                                snapshot->numberAt(ObjectKind::Participant, participant->value);
        auto card = snapshot && participant ? std::make_unique<ParticipantCard>(snapshot, *participant, test)
                                            : nullptr;
        m_participantCard = card.get();
        CardModel::show(std::move(snapshot), std::move(card), isSame);
    }
    [[nodiscard]] const ParticipantCard *card() const { return m_participantCard; }
    [[nodiscard]] Section sectionAt(int group) const { return static_cast<Section>(sectionOf(group)); }

private:
    const ParticipantCard *m_participantCard = nullptr; ///< what CardModel holds
};

} // namespace chancery
