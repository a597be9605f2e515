// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/cards/event_card.h"
#include "core/domain/zone.h"

#include <QScrollArea>

#include <optional>
#include <utility>
#include <vector>

class QLabel;

namespace chancery {

/// What event a card is of: title, kind, state, when and where, what it is a part of. What is said there
/// leads to the facts it is known by, and other events to their own cards.
class EventHead : public QScrollArea
{
    Q_OBJECT

public:
    explicit EventHead(QWidget *parent = nullptr);

    /// None clears the head.
    void showCard(const EventCard *card);
    /// By whose clocks times are told; by the dossier's where it is not set.
    void setClock(std::optional<Zone> clock) { m_clock = std::move(clock); }
    /// What the saying under the pointer leads to, and the event itself.
    [[nodiscard]] std::vector<ObjectRef> objectsMeant() const;

Q_SIGNALS:
    void objectAsked(const chancery::ObjectRef &object);

protected:
    void changeEvent(QEvent *event) override;

private:
    void write();
    void follow(const QString &link);

    /// Something said of the event, and what it leads to.
    struct Saying
    {
        QString heading; ///< empty where it goes on with the one before
        QString words;
        ObjectRef object; ///< without an id where it leads nowhere
    };

    QLabel *m_name;
    QLabel *m_rest;
    QString m_title;
    ObjectRef m_event;
    QString m_hovered; ///< the link under the pointer
    std::vector<Saying> m_sayings;
    QString m_note; ///< the analyst's own
    std::size_t m_hidden = 0;
    bool m_empty = true;
    std::optional<Zone> m_clock;
};

} // namespace chancery
