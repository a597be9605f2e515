// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/briefing/short_names.h"

#include "core/briefing/briefing_words.h"
#include "core/names/short_date.h"

using namespace Qt::StringLiterals;

namespace chancery::briefing {

using briefing_words::tr;

namespace {

constexpr qsizetype longestName = 28;

QString compactDay(CivilDay day, std::int64_t year)
{
    return shortDay(day, day.toYmd().year != year);
}

} // namespace

QString compactDate(const Edtf &date, std::int64_t year)
{
    const auto first = date.earliest();
    const auto last = date.latest();
    QString text;
    if (first && last && *first == *last)
        text = compactDay(*first, year);
    else if (!first && last && !date.isInterval())
        text = tr("by %1").arg(compactDay(*last, year));
    else if (first && !last && !date.isInterval())
        text = tr("from %1").arg(compactDay(*first, year));
    if (!text.isEmpty()) {
        if (date.isApproximate())
            text = tr("about %1").arg(text);
        return date.isUncertain() ? text + u'?' : text;
    }
    static constexpr const char *months[] = {"January",   "February", "March",    "April",   "August",
                                             "September", "October",  "November", "December"};
    text = date.toReadable();
    for (const char *const month : months)
        text.replace(QLatin1StringView(month), QLatin1StringView(month).left(3));
    return text;
}

QString clipped(const QString &text, qsizetype most)
{
    if (text.size() <= most)
        return text;
    qsizetype end = std::max<qsizetype>(most - 1, 1);
    const qsizetype space = text.lastIndexOf(u' ', end);
    if (space > most / 2)
        end = space;
    else if (text.at(end - 1).isHighSurrogate())
        --end;
    return text.left(end).trimmed() + u'…';
}

QString shortNameOf(const SourceDescription &source, std::int64_t year)
{
    QString name = source.publisher.isEmpty() ? source.author : source.publisher;
    if (name.isEmpty()) {
        name = source.title;
        if (name.startsWith(u'[') && name.endsWith(u']'))
            name = name.mid(1, name.size() - 2);
    }
    name = clipped(name.simplified(), longestName);
    return source.published ? tr("%1, %2").arg(name, compactDate(*source.published, year)) : name;
}

} // namespace chancery::briefing
