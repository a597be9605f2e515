// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/dossier.h"

#include "core/domain/domain_words.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

namespace chancery {

using domain_words::tr;

namespace {

QString number(double value)
{
    static const QLocale locale(QLocale::English); // the language of our own statements
    const bool whole = std::floor(value) == value && std::abs(value) < 1e15;
    return whole ? locale.toString(value, 'f', 0)
                 : locale.toString(value, 'g', QLocale::FloatingPointShortest);
}

} // namespace

QString Quantity::toReadable() const
{
    QString lower = number(low);
    switch (qualifier) {
    case Qualifier::Exact:
        return lower;
    case Qualifier::About:
        return tr("about %1").arg(lower);
    case Qualifier::MoreThan:
        return tr("more than %1").arg(lower);
    case Qualifier::AtLeast:
        return tr("at least %1").arg(lower);
    case Qualifier::LessThan:
        return tr("less than %1").arg(lower);
    case Qualifier::AtMost:
        return tr("at most %1").arg(lower);
    case Qualifier::Nearly:
        return tr("nearly %1").arg(lower);
    case Qualifier::Between:
        return tr("%1–%2").arg(lower, number(high.value_or(low)));
    }
    return lower;
}

const Condition *conditionOf(const Payload &payload)
{
    const std::optional<Condition> *condition = nullptr;
    if (const auto *position = std::get_if<PositionPayload>(&payload))
        condition = &position->condition;
    else if (const auto *aspect = std::get_if<OptionAspectPayload>(&payload))
        condition = &aspect->condition;
    return condition != nullptr && *condition ? &**condition : nullptr;
}

std::vector<ObjectRef> Fact::concerns() const
{
    std::vector<ObjectRef> refs;
    const auto add = [&refs](const ObjectRef &ref) {
        if (!ref.id.isEmpty() && std::find(refs.begin(), refs.end(), ref) == refs.end())
            refs.push_back(ref);
    };
    if (const auto *participation = std::get_if<ParticipationPayload>(&payload)) {
        add(participation->participant);
        add(participation->event);
    } else if (const auto *position = std::get_if<PositionPayload>(&payload)) {
        add(position->participant);
        add(position->option);
    } else if (const auto *figure = std::get_if<FigurePayload>(&payload)) {
        add(figure->figure);
    } else if (const auto *when = std::get_if<EventDatePayload>(&payload)) {
        add(when->event);
    } else if (const auto *where = std::get_if<EventPlacePayload>(&payload)) {
        add(where->event);
    } else if (const auto *status = std::get_if<EventStatusPayload>(&payload)) {
        add(status->event);
    } else if (const auto *aspect = std::get_if<OptionAspectPayload>(&payload)) {
        add(aspect->option);
    } else if (const auto *answer = std::get_if<AnswerPayload>(&payload)) {
        add(answer->question);
    } else if (const auto *link = std::get_if<EventLinkPayload>(&payload)) {
        add(link->event);
        add(link->other);
    }
    add(speaker);
    for (const ObjectRef &ref : about)
        add(ref);
    return refs;
}

QHash<QString, ObjectKind> kindsById(const Dossier &dossier)
{
    QHash<QString, ObjectKind> kinds;
    const auto collect = [&kinds](const auto &objects) {
        for (const auto &object : objects) {
            const ObjectRef ref(object.id);
            kinds.insert(ref.id, ref.kind);
        }
    };
    collect(dossier.sources);
    collect(dossier.passages);
    collect(dossier.participants);
    collect(dossier.events);
    collect(dossier.options);
    collect(dossier.figures);
    collect(dossier.questions);
    collect(dossier.facts);
    collect(dossier.judgements);
    return kinds;
}

void dropSavedOfOthers(Dossier &part)
{
    if (part.filters.empty() && part.bookmarks.empty())
        return;
    const QHash<QString, ObjectKind> kinds = kindsById(part);
    const auto losesAll = [&kinds](auto &named) {
        const auto gone =
            std::erase_if(named, [&kinds](const auto &id) { return !kinds.contains(id.toString()); });
        return gone > 0 && named.empty();
    };
    std::erase_if(part.filters, [&losesAll](SavedFilter &saved) {
        const bool participants = losesAll(saved.filter.participants);
        const bool options = losesAll(saved.filter.options);
        const bool sources = losesAll(saved.filter.sources);
        return participants || options || sources;
    });
    std::erase_if(part.bookmarks, [&kinds](const Bookmark &bookmark) {
        return !bookmark.object.isEmpty() && !kinds.contains(bookmark.object);
    });
}

} // namespace chancery
