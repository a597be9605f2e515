// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/views/event_card/event_head.h"

#include "app/views/link_label.h"
#include "app/views/theme.h"
#include "core/domain/zoned_date.h"
#include "core/filter/hidden_facts.h"
#include "core/text/shown_text.h"

#include <QEvent>
#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace chancery {

namespace {

QString withCapital(QString words)
{
    if (!words.isEmpty())
        words[0] = words[0].toUpper();
    return words;
}

} // namespace

EventHead::EventHead(QWidget *parent)
    : QScrollArea(parent)
    , m_name(new LinkLabel)
    , m_rest(new LinkLabel)
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("Event, when and where"));
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
        label->setTextInteractionFlags(Qt::TextBrowserInteraction);
        connect(label, &QLabel::linkActivated, this, &EventHead::follow);
        connect(label, &QLabel::linkHovered, this, [this](const QString &link) { m_hovered = link; });
        // Its menu is that of what it tells of.
        label->setContextMenuPolicy(Qt::NoContextMenu);
    }
    m_name->setTextFormat(Qt::PlainText);
    m_rest->setTextFormat(Qt::RichText);
    m_rest->setFocusPolicy(Qt::StrongFocus);
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.25);
    large.setBold(true);
    m_name->setFont(large);
}

void EventHead::showCard(const EventCard *card)
{
    m_empty = card == nullptr;
    m_sayings.clear();
    m_hovered.clear();
    m_event = ObjectRef();
    m_title.clear();
    m_note.clear();
    if (card != nullptr) {
        const Snapshot &snapshot = *card->snapshot();
        const EventProfile &profile = card->profile();
        const Event event = snapshot.at(profile.event);
        const EventColumns &columns = snapshot.events();
        const std::uint32_t row = profile.event.value;
        const auto factOf = [&snapshot](const std::vector<FactRow> &facts) {
            return facts.empty() ? ObjectRef() : ObjectRef(snapshot.idAt(facts.front()));
        };
        const auto words = [&](const Edtf &date) {
            return toReadable(date, snapshot.info().timeZone, m_clock);
        };
        m_title = event.title;
        m_event = event.id;
        m_note = event.note;
        m_hidden = profile.hidden;
        const QString differs =
            (columns.flags[row] & StatusDiffers) != 0 ? tr(" (reports differ)") : QString();
        m_sayings.push_back({{}, withCapital(label(event.kind)), {}});
        if (columns.status[row] != EventStatus::Unknown)
            m_sayings.push_back(
                {tr("State"), label(columns.status[row], event.kind) + differs, factOf(profile.states)});
        if (profile.dated.own)
            m_sayings.push_back({tr("When"),
                                 profile.dated.isPlanned
                                     ? tr("%1 (planned)").arg(words(profile.dated.own->date))
                                     : words(profile.dated.own->date),
                                 ObjectRef(snapshot.idAt(profile.dated.own->fact))});
        else
            m_sayings.push_back({tr("When"), tr("no date stated"), {}});
        for (const OtherEventDate &other : profile.dated.others)
            m_sayings.push_back({{},
                                 tr("%1 (%2)").arg(words(other.date), label(other.kind)),
                                 ObjectRef(snapshot.idAt(other.fact))});
        QString heading = tr("Where");
        for (const EventPlace &place : eventPlacesOf(snapshot, event.id)) {
            m_sayings.push_back({heading, place.toReadable(), ObjectRef(snapshot.idAt(place.fact))});
            heading.clear();
        }
        heading = tr("Part of");
        for (const EventProfile::Link &link : profile.links) {
            if (link.relation != LinkRelation::PartOf || link.isOfOther)
                continue;
            const ObjectRef whole(snapshot.idAt(link.other));
            m_sayings.push_back({heading, snapshot.title(whole), whole});
            heading.clear();
        }
    }
    write();
}

void EventHead::write()
{
    m_name->setText(visibly(m_title));
    if (m_empty) {
        m_rest->clear();
        return;
    }
    const Theme theme(palette());
    QString rest;
    if (m_hidden > 0)
        rest += u"<p style=\"margin:2px 0 0 0\"><i>%1</i></p>"_s.arg(asHtml(hiddenByFilter(m_hidden)));
    for (std::size_t i = 0; i < m_sayings.size(); ++i) {
        const Saying &saying = m_sayings[i];
        if (!saying.heading.isEmpty())
            rest += u"<p style=\"margin:5px 0 1px 0;color:%1\">%2</p>"_s.arg(theme.secondaryText().name(),
                                                                             asHtml(saying.heading));
        const QString words = asHtml(saying.words);
        rest += u"<p style=\"margin:0\">%1</p>"_s.arg(
            saying.object.id.isEmpty()
                ? words
                : u"<a href=\"%1\" style=\"color:%2;text-decoration:none\">%3</a>"_s.arg(
                      QString::number(i), palette().color(QPalette::Link).name(), words));
    }
    if (!m_note.isEmpty())
        rest += u"<p style=\"margin:6px 0 0 0;color:%1\">%2</p><p style=\"margin:0\"><i>%3</i></p>"_s.arg(
            theme.secondaryText().name(), asHtml(tr("Own note")), asHtml(m_note));
    m_rest->setText(rest);
}

void EventHead::follow(const QString &link)
{
    bool isPlace = false;
    const std::size_t place = link.toUInt(&isPlace);
    if (isPlace && place < m_sayings.size())
        Q_EMIT objectAsked(m_sayings[place].object);
}

std::vector<ObjectRef> EventHead::objectsMeant() const
{
    std::vector<ObjectRef> objects;
    bool isPlace = false;
    const std::size_t place = m_hovered.toUInt(&isPlace);
    if (isPlace && place < m_sayings.size())
        objects.push_back(m_sayings[place].object);
    objects.push_back(m_event);
    std::erase_if(objects, [](const ObjectRef &object) { return object.id.isEmpty(); });
    return objects;
}

void EventHead::changeEvent(QEvent *event)
{
    QScrollArea::changeEvent(event);
    // The colours stand in the text.
    if (event->type() == QEvent::PaletteChange)
        write();
}

} // namespace chancery
