// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/import/travels_entries.h"

#include "core/import/cell_values.h"
#include "core/import/import_words.h"

#include <QXmlStreamReader>

#include <algorithm>
#include <array>
#include <tuple>

using namespace Qt::StringLiterals;

namespace chancery {

using import_words::tr;

namespace {

constexpr qsizetype longestTravelTitle = 300;
constexpr std::array<QStringView, 2> travelElements{u"trip", u"visit"};

/// What an element says, by the names of those in it: the words of each, one after the other.
struct Travel
{
    QHash<QString, QString> words;
    QString fault;

    [[nodiscard]] QString at(const char *name) const
    {
        return words.value(QString::fromLatin1(name)).simplified();
    }
};

Travel travelOf(QStringView element)
{
    Travel travel;
    QXmlStreamReader xml(element.toString());
    if (!xml.readNextStartElement()) {
        travel.fault = xml.errorString();
        return travel;
    }
    while (xml.readNextStartElement()) {
        const QString name = xml.name().toString();
        QString &words = travel.words[name];
        if (!words.isEmpty())
            words += u' ';
        words += xml.readElementText(QXmlStreamReader::IncludeChildElements);
    }
    if (xml.hasError())
        travel.fault = xml.errorString();
    return travel;
}

/// Where the next element of one of the names begins, and which; behind the end where there is none.
std::pair<qsizetype, QStringView> nextElement(QStringView text, qsizetype from)
{
    std::pair<qsizetype, QStringView> best{text.size(), {}};
    for (const QStringView name : travelElements) {
        for (qsizetype at = text.indexOf(u'<' + name.toString(), from); at >= 0 && at < best.first;
             at = text.indexOf(u'<' + name.toString(), at + 1)) {
            const QChar after =
                text.mid(at + 1 + name.size(), 1).isEmpty() ? QChar(u'>') : text[at + 1 + name.size()];
            if (after == u'>' || after.isSpace()) {
                best = {at, name};
                break;
            }
        }
    }
    return best;
}

Result<EventEntry, QString> eventOf(const Travel &travel)
{
    EventEntry event;
    const QString name = travel.at("name").isEmpty() ? travel.at("visitor") : travel.at("name");
    const QString country = travel.at("country");
    QStringList place;
    for (const QString &part : {travel.at("locale"), country}) {
        if (!part.isEmpty() && !place.contains(part))
            place.append(part);
    }
    event.place = place.join(u", "_s).left(500);
    const QString remarks = travel.at("remarks").isEmpty() ? travel.at("description") : travel.at("remarks");
    if (name.isEmpty() && remarks.isEmpty())
        return tr("says of nobody that he travelled");
    QString title = name.isEmpty()          ? remarks
                    : event.place.isEmpty() ? name
                                            : tr("%1 in %2").arg(name, event.place);
    if (!remarks.isEmpty() && title != remarks)
        title += u": "_s + remarks;
    event.title = title.size() <= longestTravelTitle ? title : title.left(longestTravelTitle - 1) + u'…';
    if (const auto kind = eventKindIn(remarks))
        event.kind = *kind;
    const auto day = [&travel](const char *element) -> Result<std::optional<Edtf>, QString> {
        const QString cell = travel.at(element);
        if (cell.isEmpty())
            return std::optional<Edtf>();
        auto date = dateIn(cell, DateOrder::MonthFirst);
        if (!date)
            return tr("“%1” is no date").arg(cell.left(60));
        return std::optional(*date);
    };
    const auto from = day("start-date");
    if (!from)
        return from.error();
    const auto to = day("end-date");
    if (!to)
        return to.error();
    event.date = chancery::span(*from, *to);
    if (!name.isEmpty())
        event.parties.push_back({name.left(500), ParticipantKind::Person, Role::Attended});
    return event;
}

} // namespace

bool looksLikeTravels(QStringView start)
{
    // Declarations, comments and instructions may stand before the root.
    for (qsizetype at = start.indexOf(u'<'); at >= 0; at = start.indexOf(u'<', at + 1)) {
        if (start.mid(at).startsWith(u"<!--")) {
            at = start.indexOf(u"-->", at);
            if (at < 0)
                return false;
            continue;
        }
        const QStringView name = start.mid(at + 1);
        if (!name.startsWith(u'?') && !name.startsWith(u'!'))
            return name.startsWith(u"trips") || name.startsWith(u"visits");
    }
    return false;
}

void readTravels(QStringView text, const TakeEntry &take, const TakeBadRow &bad)
{
    qint64 line = 1;
    qsizetype counted = 0;
    for (auto [at, name] = nextElement(text, 0); at < text.size();
         std::tie(at, name) = nextElement(text, at)) {
        line += text.sliced(counted, at - counted).count(u'\n');
        counted = at;
        const QString close = u"</"_s + name.toString();
        const qsizetype end = text.indexOf(close, at);
        const qsizetype after = end < 0 ? -1 : text.indexOf(u'>', end);
        if (after < 0) {
            bad({line, tr("is not closed")});
            return;
        }
        const QStringView element = text.sliced(at, after + 1 - at);
        at = after + 1;
        const Travel travel = travelOf(element);
        if (!travel.fault.isEmpty()) {
            bad({line, tr("is no XML: %1").arg(travel.fault), element.toString()});
            continue;
        }
        auto event = eventOf(travel);
        if (!event) {
            bad({line, event.error(), element.toString()});
            continue;
        }
        if (!take({line, element.toString(), travel.at("id"), *std::move(event)}))
            return;
    }
}

QString travelKey(const QString &element)
{
    return travelOf(element).at("id");
}

} // namespace chancery
