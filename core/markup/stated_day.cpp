// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/markup/stated_day.h"

#include <QDate>
#include <QHash>
#include <QRegularExpression>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace chancery {

namespace {

/// No page gives an earlier day as its own; those that programs write where they know none are among them.
constexpr int firstYear = 1600;

QString day(int year, int month, int dayOfMonth)
{
    const QDate date(year, month, dayOfMonth);
    if (!date.isValid() || year < firstYear || year > 9999 || date == QDate(1970, 1, 1))
        return {};
    return date.toString(Qt::ISODate);
}

/// Names of months, and the beginnings that are used for them, in English, German, French, Spanish, Italian,
/// Portuguese, Dutch, Polish, Czech, Turkish, Russian and Ukrainian; of cases the one that dates are in.
int monthNamed(const QString &word)
{
    static const QStringList names[] = {
        {u"january"_s, u"jan"_s, u"januar"_s, u"jänner"_s, u"janvier"_s, u"janv"_s, u"enero"_s, u"ene"_s,
         u"gennaio"_s, u"gen"_s, u"janeiro"_s, u"januari"_s, u"stycznia"_s, u"ledna"_s, u"ocak"_s,
         u"января"_s, u"січня"_s},
        {u"february"_s, u"feb"_s, u"februar"_s, u"février"_s, u"févr"_s, u"fév"_s, u"febrero"_s,
         u"febbraio"_s, u"fevereiro"_s, u"fev"_s, u"februari"_s, u"lutego"_s, u"února"_s, u"şubat"_s,
         u"февраля"_s, u"лютого"_s},
        {u"march"_s, u"mar"_s, u"märz"_s, u"mär"_s, u"mars"_s, u"marzo"_s, u"março"_s, u"maart"_s, u"mrt"_s,
         u"marca"_s, u"března"_s, u"mart"_s, u"марта"_s, u"березня"_s},
        {u"april"_s, u"apr"_s, u"avril"_s, u"avr"_s, u"abril"_s, u"abr"_s, u"aprile"_s, u"kwietnia"_s,
         u"dubna"_s, u"nisan"_s, u"апреля"_s, u"квітня"_s},
        {u"may"_s, u"mai"_s, u"mayo"_s, u"maggio"_s, u"mag"_s, u"maio"_s, u"mei"_s, u"maja"_s, u"května"_s,
         u"mayıs"_s, u"мая"_s, u"травня"_s},
        {u"june"_s, u"jun"_s, u"juni"_s, u"juin"_s, u"junio"_s, u"giugno"_s, u"giu"_s, u"junho"_s,
         u"czerwca"_s, u"června"_s, u"haziran"_s, u"июня"_s, u"червня"_s},
        {u"july"_s, u"jul"_s, u"juli"_s, u"juillet"_s, u"juil"_s, u"julio"_s, u"luglio"_s, u"lug"_s,
         u"julho"_s, u"lipca"_s, u"července"_s, u"temmuz"_s, u"июля"_s, u"липня"_s},
        {u"august"_s, u"aug"_s, u"août"_s, u"agosto"_s, u"ago"_s, u"augustus"_s, u"sierpnia"_s, u"srpna"_s,
         u"ağustos"_s, u"августа"_s, u"серпня"_s},
        {u"september"_s, u"sep"_s, u"sept"_s, u"septembre"_s, u"septiembre"_s, u"settembre"_s, u"set"_s,
         u"setembro"_s, u"września"_s, u"září"_s, u"eylül"_s, u"сентября"_s, u"вересня"_s},
        {u"october"_s, u"oct"_s, u"oktober"_s, u"okt"_s, u"octobre"_s, u"octubre"_s, u"ottobre"_s, u"ott"_s,
         u"outubro"_s, u"out"_s, u"października"_s, u"října"_s, u"ekim"_s, u"октября"_s, u"жовтня"_s},
        {u"november"_s, u"nov"_s, u"novembre"_s, u"noviembre"_s, u"novembro"_s, u"listopada"_s,
         u"listopadu"_s, u"kasım"_s, u"ноября"_s, u"листопада"_s},
        {u"december"_s, u"dec"_s, u"dezember"_s, u"dez"_s, u"décembre"_s, u"déc"_s, u"diciembre"_s, u"dic"_s,
         u"dicembre"_s, u"dezembro"_s, u"grudnia"_s, u"prosince"_s, u"aralık"_s, u"декабря"_s, u"грудня"_s}};
    static const QHash<QString, int> months = [] {
        QHash<QString, int> all;
        for (int month = 0; month < 12; ++month) {
            for (const QString &name : names[month])
                all.insert(name, month + 1);
        }
        return all;
    }();
    return months.value(word.toLower());
}

QString byNumbers(const QString &text)
{
    // 2026-01-06, with a time or without; 2026/01/06; 20260106; 2026年1月6日; 2026-01
    static const QRegularExpression full(
        uR"(^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?=$|[T\s,])|^(\d{4})(\d{2})(\d{2})(?:$|T?\d{4,6}$|T)|^(\d{4})年\s?(\d{1,2})月\s?(\d{1,2})日|^(\d{4})년\s?(\d{1,2})월\s?(\d{1,2})일)"_s);
    static const QRegularExpression month(uR"(^(\d{4})-(\d{2})$)"_s);
    static const QRegularExpression points(uR"(^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})(?=$|[\s,]))"_s);
    if (const auto match = full.match(text); match.hasMatch()) {
        for (const int at : {1, 5, 8, 11}) {
            if (match.capturedLength(at) > 0) {
                const int next = at == 1 ? 3 : at + 1; // past the sign between
                return day(match.captured(at).toInt(), match.captured(next).toInt(),
                           match.captured(next + 1).toInt());
            }
        }
    }
    if (const auto match = month.match(text); match.hasMatch())
        return day(match.captured(1).toInt(), match.captured(2).toInt(), 1).isEmpty() ? QString() : text;
    if (const auto match = points.match(text); match.hasMatch())
        return day(match.captured(3).toInt(), match.captured(2).toInt(), match.captured(1).toInt());
    return {};
}

QString bySlashes(const QString &text, const QString &language)
{
    static const QRegularExpression form(uR"(^(\d{1,2})[/-](\d{1,2})[/-](\d{4})(?=$|[\s,]))"_s);
    const auto match = form.match(text);
    if (!match.hasMatch())
        return {};
    const int first = match.captured(1).toInt();
    const int second = match.captured(2).toInt();
    const int year = match.captured(3).toInt();
    if (first == second || first > 12)
        return day(year, second, first);
    if (second > 12)
        return day(year, first, second);
    const QString tag = language.toLower().replace(u'_', u'-');
    if (tag == "en-us"_L1)
        return day(year, first, second);
    static const QStringList dayFirst{u"fr"_s, u"es"_s, u"it"_s, u"pt"_s, u"el"_s, u"vi"_s, u"id"_s, u"tr"_s};
    if (tag == "en-gb"_L1 || tag == "en-au"_L1 || tag == "en-ie"_L1 || tag == "en-nz"_L1 ||
        tag == "en-in"_L1 ||
        (dayFirst.contains(tag.section(u'-', 0, 0)) && !tag.endsWith("-us"_L1) && tag != "fr-ca"_L1))
        return day(year, second, first);
    return {};
}

QString byName(const QString &text)
{
    // 6 January 2026, 6. Januar 2026, 6 de enero de 2026, Tue, 06 Jan 2026 …; January 6th, 2026
    static const QRegularExpression dayFirst(
        uR"((?:^|[\s,])(\d{1,2})(?:\.|st|nd|rd|th|er|º)?[\s-](?:de |of )?(\p{L}+)\.?,?[\s-](?:de |del )?(\d{4})(?=$|[\s,.]))"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression monthFirst(
        uR"((?:^|[\s,])(\p{L}+)\.?\s(\d{1,2})(?:st|nd|rd|th)?,?\s(?:\d{2}:\d{2}:\d{2}\s(?:[A-Z+:\d-]+\s)?)?(\d{4})(?=$|[\s,.]))"_s,
        QRegularExpression::CaseInsensitiveOption);
    if (const auto match = dayFirst.match(text); match.hasMatch()) {
        if (const int month = monthNamed(match.captured(2)))
            return day(match.captured(3).toInt(), month, match.captured(1).toInt());
    }
    if (const auto match = monthFirst.match(text); match.hasMatch()) {
        if (const int month = monthNamed(match.captured(1)))
            return day(match.captured(3).toInt(), month, match.captured(2).toInt());
    }
    return {};
}

} // namespace

QString statedDay(const QString &text, const QString &language)
{
    const QString trimmed = text.simplified();
    if (trimmed.isEmpty() || trimmed.size() > 80)
        return {};
    QString found = byNumbers(trimmed);
    if (found.isEmpty())
        found = bySlashes(trimmed, language);
    return found.isEmpty() ? byName(trimmed) : found;
}

QString dayInAddress(const QString &address)
{
    static const QRegularExpression form(
        uR"((?:/|-|_|^)((?:19|20)\d\d)[/-](\d{1,2}|[a-z]{3})[/-](\d{1,2})(?=[/_.-]|$)|[/_-]((?:19|20)\d\d)(\d\d)(\d\d)(?=[/_.-]|$))"_s);
    QString found;
    const QString path = address.section(u"://"_s, 1).section(u'?', 0, 0).section(u'#', 0, 0);
    for (auto it = form.globalMatch(path); it.hasNext();) {
        const auto match = it.next();
        const int at = match.capturedLength(1) > 0 ? 1 : 4;
        bool isNumber = false;
        int month = match.captured(at + 1).toInt(&isNumber);
        if (!isNumber)
            month = monthNamed(match.captured(at + 1));
        const QString one = day(match.captured(at).toInt(), month, match.captured(at + 2).toInt());
        if (one.isEmpty())
            continue;
        if (!found.isEmpty() && found != one)
            return {};
        found = one;
    }
    return found;
}

} // namespace chancery
