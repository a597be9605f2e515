// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/import/cell_values.h"
#include "core/import/import_words.h"
#include "core/import/json_entries.h"

#include <QHash>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace chancery {

using import_words::tr;

namespace {

/// The text of an entity's label or description: in English, else in the first language that it has.
QString inOneLanguage(const QJsonObject &texts)
{
    const auto value = [](const QJsonValue &text) {
        return text.isString() ? text.toString() : text.toObject()["value"_L1].toString();
    };
    for (const auto *language : {"en", "en-gb", "mul"}) {
        if (const QString text = value(texts[QLatin1StringView(language)]); !text.isEmpty())
            return text.simplified();
    }
    return texts.isEmpty() ? QString() : value(texts.begin().value()).simplified();
}

/// A time of Wikidata's data model: `+2026-01-06T00:00:00Z`, of which `precision` says how much is meant. No
/// clock is more exact than a day.
std::optional<Edtf> dateOfTime(const QJsonObject &time)
{
    const QString text = time["time"_L1].toString();
    const int precision = time["precision"_L1].toInt(11);
    const bool isBefore = text.startsWith(u'-');
    const QStringList parts = text.mid(1).section(u'T', 0, 0).split(u'-');
    bool isYear = false;
    const int number = parts.value(0).toInt(&isYear);
    if (!isYear || (isBefore && number == 0))
        return std::nullopt;
    const int year = isBefore ? -number : number;
    constexpr int century = 7;
    constexpr int decade = 8;
    constexpr int month = 10;
    constexpr int day = 11;
    if (precision < century)
        return std::nullopt;
    if (precision <= decade && !isBefore && number >= 1000 && number <= 9999) {
        // The nineteenth century is counted from 1801 to 1900.
        const int shown = precision == century ? (number - 1) / 100 : number / 10;
        auto date = Edtf::parse(QString::number(shown) + (precision == century ? u"XX"_s : u"X"_s));
        return date ? std::optional(*std::move(date)) : std::nullopt;
    }
    return dateOf(QString::number(year), precision >= month ? parts.value(1) : QString(),
                  precision >= day ? parts.value(2) : QString());
}

/// The values of an entity's statements of one property, the preferred ones alone where there are any.
std::vector<QJsonObject> statementsOf(const QJsonObject &entity, QLatin1StringView property)
{
    std::vector<QJsonObject> normal;
    std::vector<QJsonObject> preferred;
    for (const auto &one : entity["claims"_L1].toObject()[property].toArray()) {
        const QJsonObject statement = one.toObject();
        const QString rank = statement["rank"_L1].toString();
        const QJsonObject value = statement["mainsnak"_L1].toObject()["datavalue"_L1].toObject();
        if (rank == "deprecated"_L1 || !value["value"_L1].isObject())
            continue;
        (rank == "preferred"_L1 ? preferred : normal).push_back(value["value"_L1].toObject());
    }
    return preferred.empty() ? normal : preferred;
}

std::optional<Edtf> firstDate(const QJsonObject &entity, std::initializer_list<const char *> properties)
{
    for (const char *property : properties) {
        for (const QJsonObject &time : statementsOf(entity, QLatin1StringView(property))) {
            if (auto date = dateOfTime(time))
                return date;
        }
    }
    return std::nullopt;
}

using EntityNames = QHash<QString, QString>;

/// The names of the entities that statements lead to; of those that the file does not hold there are none.
QStringList namesOf(const QJsonObject &entity, QLatin1StringView property, const EntityNames &names)
{
    QStringList result;
    for (const QJsonObject &value : statementsOf(entity, property)) {
        if (const QString name = names.value(value["id"_L1].toString()); !name.isEmpty())
            result.append(name);
    }
    return result;
}

std::vector<JsonItem> entitiesOf(QStringView text)
{
    const JsonItem root(text);
    if (const JsonItem entities = root.member(u"entities"); !entities.isNothing())
        return entities.values();
    if (root.isArray())
        return root.values();
    return {root};
}

} // namespace

bool looksLikeWikidata(const JsonItem &root)
{
    const JsonItem entities = root.member(u"entities");
    const auto all = entities.isNothing() ? (root.isArray() ? root.values() : std::vector<JsonItem>{root})
                                          : entities.values();
    return !all.empty() && all.front().isObject() && !all.front().member(u"id").isNothing() &&
           (!all.front().member(u"claims").isNothing() || !all.front().member(u"labels").isNothing());
}

void readWikidata(QStringView text, const TakeEntry &take, const TakeBadRow &bad)
{
    const std::vector<JsonItem> entities = entitiesOf(text);
    EntityNames names;
    for (const JsonItem &item : entities) {
        const QJsonObject entity = item.object();
        names.insert(entity["id"_L1].toString(), inOneLanguage(entity["labels"_L1].toObject()));
    }
    LineCounter lines(text);
    for (const JsonItem &item : entities) {
        const qint64 line = lines.at(item.text());
        const QJsonObject entity = item.object();
        const QString id = entity["id"_L1].toString();
        const QString description = inOneLanguage(entity["descriptions"_L1].toObject());
        EventEntry event;
        event.title = names.value(id).isEmpty() ? description : names.value(id);
        if (event.title.isEmpty()) {
            bad({line, tr("%1 has no label").arg(id.isEmpty() ? tr("the entity") : id)});
            continue;
        }
        event.date = firstDate(entity, {"P585"});
        if (!event.date)
            event.date = chancery::span(firstDate(entity, {"P580"}), firstDate(entity, {"P582"}));
        if (!event.date)
            event.date = firstDate(entity, {"P571", "P577"});
        if (!event.date) {
            bad({line,
                 tr("%1 (%2) has no date (P585, P580, P582, P571, P577)").arg(event.title.left(200), id)});
            continue;
        }
        if (const auto kind = eventKindIn(event.title))
            event.kind = *kind;
        else if (const auto told = eventKindIn(description))
            event.kind = *told;
        QStringList places = namesOf(entity, "P276"_L1, names) + namesOf(entity, "P131"_L1, names) +
                             namesOf(entity, "P17"_L1, names);
        places.removeDuplicates();
        event.place = places.join(u", "_s);
        const auto addParties = [&](QLatin1StringView property, Role role) {
            for (const QString &name : namesOf(entity, property, names))
                event.parties.push_back({name, ParticipantKind::Organisation, role});
        };
        addParties("P664"_L1, Role::Host);
        addParties("P1891"_L1, Role::Signatory);
        addParties("P710"_L1, Role::Attended);
        if (!take({line, item.text().toString(), id, std::move(event)}))
            return;
    }
}

} // namespace chancery
