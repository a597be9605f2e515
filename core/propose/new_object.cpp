// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/propose/new_object.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>
#include <QSet>

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace chancery {

namespace {

const QSet<QString> &stateNames()
{
    static const QSet<QString> names = [] {
        QSet<QString> all{u"us"_s,      u"u.s."_s,          u"usa"_s,     u"uk"_s,
                          u"u.k."_s,    u"united states"_s, u"britain"_s, u"great britain"_s,
                          u"türkiye"_s, u"holy see"_s};
        for (int i = 1; i <= static_cast<int>(QLocale::LastTerritory); ++i) {
            const auto territory = static_cast<QLocale::Territory>(i);
            all.insert(QLocale::territoryToString(territory).toLower());
        }
        // By the name that each has in its own languages: `Deutschland`, `Україна`.
        for (const QLocale &locale :
             QLocale::matchingLocales(QLocale::AnyLanguage, QLocale::AnyScript, QLocale::AnyTerritory))
            all.insert(locale.nativeTerritoryName().toLower());
        all.remove({});
        all.remove(u"world"_s);
        all.remove(u"europe"_s);
        return all;
    }();
    return names;
}

bool has(const QString &text, const char *pattern)
{
    return QRegularExpression(u"\\b(?:"_s + QString::fromLatin1(pattern) + u")\\b"_s,
                              QRegularExpression::CaseInsensitiveOption)
        .match(text)
        .hasMatch();
}

} // namespace

ParticipantKind participantKindOf(const QString &name)
{
    const QString words = name.simplified();
    if (stateNames().contains(words.toLower()))
        return ParticipantKind::State;
    if (has(words,
            "officials|leaders|allies|negotiators|advisers|advisors|members|countries|nations|residents|"
            "rebels|protesters|coalition|delegation|delegations|ministers|diplomats|forces"))
        return ParticipantKind::Group;
    static const QRegularExpression capitals(u"^[A-Z]{2,6}$"_s);
    if (capitals.match(words).hasMatch() ||
        has(words,
            "ministry|union|organi[sz]ation|council|agency|commission|committee|party|bank|army|navy|court|"
            "parliament|government|university|institute|association|service|company|group|office|court"))
        return ParticipantKind::Organisation;
    return ParticipantKind::Person;
}

EventKind eventKindOf(const QString &title)
{
    static const std::array<std::pair<EventKind, const char *>, 10> signs{{
        {EventKind::Summit, "summit"},
        {EventKind::Declaration, "declaration|communiqu[eé]"},
        {EventKind::Agreement, "agreement|treaty|accord|deal|memorandum|ceasefire|truce"},
        {EventKind::Statement, "statement|speech|address|remarks|interview|press conference"},
        {EventKind::Allegation, "allegation|accusation|alleged"},
        {EventKind::Sanction, "sanctions?"},
        {EventKind::Exchange, "exchange|swap"},
        {EventKind::Expiry, "expiry|expiration|deadline"},
        {EventKind::MilitaryAct,
         "attack|strike|offensive|counteroffensive|invasion|shelling|capture|raid|battle|"
         "annexation"},
        {EventKind::Visit, "visit|arrival|trip|journey"},
    }};
    for (const auto &[kind, pattern] : signs) {
        if (has(title, pattern))
            return kind;
    }
    return has(title, "plan|proposal|draft") ? EventKind::Plan : EventKind::Meeting;
}

QuestionKind questionKindOf(const QString &title)
{
    if (has(title, "obstacle|hurdle|sticking point"))
        return QuestionKind::Obstacle;
    return has(title, "signal|signs? of") ? QuestionKind::Signal : QuestionKind::OpenPoint;
}

Change::Object newObjectNamed(ObjectKind kind, const QString &name)
{
    const QString title = name.simplified();
    switch (kind) {
    case ObjectKind::Event: {
        Event event;
        event.title = title;
        event.kind = eventKindOf(title);
        return event;
    }
    case ObjectKind::Option: {
        Option option;
        option.title = title;
        return option;
    }
    case ObjectKind::Figure: {
        Figure figure;
        figure.title = title;
        figure.unit = QCoreApplication::translate("Edit", "number");
        return figure;
    }
    case ObjectKind::Question: {
        Question question;
        question.title = title;
        question.kind = questionKindOf(title);
        return question;
    }
    default: {
        Participant participant;
        participant.name = title;
        participant.kind = participantKindOf(title);
        return participant;
    }
    }
}

} // namespace chancery
