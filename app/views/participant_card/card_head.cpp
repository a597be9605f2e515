// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/views/participant_card/card_head.h"

#include "app/views/link_label.h"
#include "app/views/theme.h"
#include "core/filter/hidden_facts.h"
#include "core/text/shown_text.h"

#include <QEvent>
#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace chancery {

namespace {

/// More members than these are counted, not named: their rows in the matrix name them.
constexpr std::size_t mostNamed = 40;

const QString participantLink = u"participant:"_s;
const QString nameLink = u"name:"_s;

QString capitalised(QString words)
{
    if (!words.isEmpty())
        words[0] = words[0].toUpper();
    return words;
}

} // namespace

CardHead::CardHead(QWidget *parent)
    : QScrollArea(parent)
    , m_name(new LinkLabel)
    , m_rest(new LinkLabel)
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("Names and membership"));
    auto *inside = new QWidget;
    inside->setAutoFillBackground(false);
    viewport()->setAutoFillBackground(false);
    auto *layout = new QVBoxLayout(inside);
    layout->setContentsMargins(8, 4, 8, 8);
    layout->setSpacing(4);
    layout->addWidget(m_name);
    layout->addWidget(m_rest);
    layout->addStretch(1);
    setWidget(inside);
    for (QLabel *label : {m_name, m_rest}) {
        label->setAlignment(Qt::AlignLeft | Qt::AlignTop);
        label->setTextFormat(Qt::RichText);
        label->setTextInteractionFlags(Qt::TextBrowserInteraction);
        label->setFocusPolicy(Qt::StrongFocus);
        connect(label, &QLabel::linkActivated, this, &CardHead::follow);
        connect(label, &QLabel::linkHovered, this, [this](const QString &link) { m_hovered = link; });
        // Its menu is that of who is named.
        label->setContextMenuPolicy(Qt::NoContextMenu);
    }
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.35);
    large.setBold(true);
    m_name->setFont(large);
}

void CardHead::showCard(const ParticipantCard *card)
{
    m_empty = card == nullptr;
    m_memberOf.clear();
    m_members.clear();
    m_hovered.clear();
    if (card != nullptr) {
        const Snapshot &snapshot = *card->snapshot();
        m_participant = snapshot.at(card->profile().participant);
        const auto named = [&snapshot](ParticipantRow row) {
            return std::pair(row, snapshot.title(snapshot.refAt(ObjectKind::Participant, row.value)));
        };
        m_hidden = card->profile().hidden;
        for (const ParticipantRow row : card->profile().memberOf)
            m_memberOf.push_back(named(row));
        for (const ParticipantRow row : card->profile().members)
            m_members.push_back(named(row));
    }
    write();
}

void CardHead::write()
{
    if (m_empty) {
        m_name->clear();
        m_rest->clear();
        return;
    }
    const Theme theme(palette());
    const auto link = [this](const QString &target, const QString &text, bool plain) {
        const QColor color = palette().color(plain ? QPalette::WindowText : QPalette::Link);
        return u"<a href=\"%1\" style=\"color:%2;text-decoration:none\">%3</a>"_s.arg(
            asHtml(target), color.name(), asHtml(text));
    };
    const auto heading = [&theme](const QString &text) {
        return u"<p style=\"margin:6px 0 1px 0;color:%1\">%2</p>"_s.arg(theme.secondaryText().name(),
                                                                        asHtml(text));
    };
    const auto participants = [&](const QString &title, const auto &list) {
        if (list.empty())
            return QString();
        QStringList names;
        for (std::size_t i = 0; i < std::min(mostNamed, list.size()); ++i)
            names.append(link(participantLink + QString::number(list[i].first.value), list[i].second, false));
        if (list.size() > mostNamed)
            names.append(tr("and %1 more").arg(list.size() - mostNamed));
        return heading(title) + names.join(u", "_s);
    };
    m_name->setText(link(nameLink + u"0"_s, m_participant.name, true));
    m_name->setToolTip(tr("Show a sentence that uses this name"));
    QString rest = u"<p style=\"margin:0;color:%1\">%2</p>"_s.arg(
        theme.secondaryText().name(), asHtml(capitalised(label(m_participant.kind))));
    if (m_hidden > 0)
        rest += u"<p style=\"margin:2px 0 0 0\"><i>%1</i></p>"_s.arg(asHtml(hiddenByFilter(m_hidden)));
    if (!m_participant.aliases.isEmpty()) {
        QStringList names;
        for (qsizetype i = 0; i < m_participant.aliases.size(); ++i)
            names.append(link(nameLink + QString::number(i + 1), m_participant.aliases[i], false));
        rest += heading(tr("Also called")) + names.join(u", "_s);
    }
    rest += participants(tr("Belongs to"), m_memberOf);
    rest += participants(tr("Belonging to it"), m_members);
    m_rest->setText(rest);
}

void CardHead::follow(const QString &link)
{
    const auto number = [&link](const QString &scheme) {
        return link.startsWith(scheme) ? link.mid(scheme.size()).toUInt() : 0;
    };
    if (link.startsWith(participantLink)) {
        Q_EMIT participantAsked({number(participantLink)});
    } else if (link.startsWith(nameLink)) {
        const auto place = static_cast<qsizetype>(number(nameLink));
        if (place <= m_participant.aliases.size())
            Q_EMIT nameAsked(place == 0 ? m_participant.name : m_participant.aliases[place - 1]);
    }
}

std::optional<ParticipantRow> CardHead::participantUnderPointer() const
{
    if (!m_hovered.startsWith(participantLink))
        return std::nullopt;
    return ParticipantRow{m_hovered.mid(participantLink.size()).toUInt()};
}

void CardHead::changeEvent(QEvent *event)
{
    QScrollArea::changeEvent(event);
    // The colours stand in the text.
    if (event->type() == QEvent::PaletteChange)
        write();
}

} // namespace chancery
