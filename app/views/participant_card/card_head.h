// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/cards/participant_card.h"

#include <QScrollArea>

class QLabel;

namespace chancery {

/// Who a card is of: name, kind, aliases, what it belongs to and who belongs to it. Each name leads
/// somewhere: an alias to a sentence that uses it, a member to its own card.
class CardHead : public QScrollArea
{
    Q_OBJECT

public:
    explicit CardHead(QWidget *parent = nullptr);

    /// None clears the head.
    void showCard(const ParticipantCard *card);
    /// Another participant that is named under the pointer.
    [[nodiscard]] std::optional<ParticipantRow> participantUnderPointer() const;

Q_SIGNALS:
    void participantAsked(chancery::ParticipantRow participant);
    /// Its name or an alias.
    void nameAsked(const QString &name);

protected:
    void changeEvent(QEvent *event) override;

private:
    void write();
    void follow(const QString &link);

    QLabel *m_name;
    QLabel *m_rest;
    Participant m_participant;
    QString m_hovered; ///< the link under the pointer
    /// Rows and names, as the head lists them.
    std::vector<std::pair<ParticipantRow, QString>> m_memberOf;
    std::vector<std::pair<ParticipantRow, QString>> m_members;
    std::size_t m_hidden = 0; ///< facts that the filter leaves out of the card
    bool m_empty = true;
};

} // namespace chancery
