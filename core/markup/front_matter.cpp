// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/markup/front_matter.h"

#include "core/markup/stated_day.h"

#include <QHash>
#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace chancery {

namespace {

/// A longer block is a document of its own.
constexpr int mostLines = 100;

QString withoutQuotes(QString value)
{
    value = value.trimmed();
    const bool isQuoted = value.size() >= 2 && (value.front() == u'"' || value.front() == u'\'') &&
                          value.back() == value.front();
    return isQuoted ? value.mid(1, value.size() - 2) : value;
}

/// The values of `[Ada Brenn, "Jon Halvar"]`, or the one that there is.
QStringList valuesOf(const QString &written)
{
    const QString text = written.trimmed();
    if (!text.startsWith(u'[') || !text.endsWith(u']'))
        return text.isEmpty() ? QStringList() : QStringList{withoutQuotes(text)};
    QStringList values;
    for (const QString &one : text.mid(1, text.size() - 2).split(u',', Qt::SkipEmptyParts))
        values.append(withoutQuotes(one));
    return values;
}

/// The values by their keys, in small letters, of lines that are all of the form; none otherwise.
std::optional<QHash<QString, QStringList>> readLines(const QStringList &lines)
{
    static const QRegularExpression pair(u"^([\\w][\\w .-]{0,40}?)\\s*[:=](?:\\s+(.*)|\\s*)$"_s,
                                         QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression item(u"^\\s*-\\s+(.*)$"_s);
    QHash<QString, QStringList> values;
    QString key;
    for (const QString &line : lines) {
        if (line.trimmed().isEmpty() || line.startsWith(u'#'))
            continue;
        if (const auto match = item.match(line); match.hasMatch() && !key.isEmpty()) {
            // `- name: Ada Brenn`
            const QString value = match.captured(1);
            values[key].append(withoutQuotes(value.startsWith("name:"_L1) ? value.mid(5) : value));
            continue;
        }
        if (line.front().isSpace() && !key.isEmpty())
            continue; // what belongs to the key before it
        const auto match = pair.match(line);
        if (!match.hasMatch())
            return std::nullopt;
        key = match.captured(1).toLower();
        values[key] += valuesOf(match.captured(2));
    }
    return values.isEmpty() ? std::nullopt : std::optional(values);
}

Stated firstOf(const QHash<QString, QStringList> &values, const QStringList &keys)
{
    for (const QString &key : keys) {
        const QString joined = values.value(key).join(u", "_s).simplified();
        if (!joined.isEmpty())
            return {joined, u"front matter "_s + key};
    }
    return {};
}

} // namespace

std::optional<FrontMatter> frontMatterOf(const QString &text)
{
    const QString fence = text.left(3);
    if (fence != "---"_L1 && fence != "+++"_L1)
        return std::nullopt;
    qsizetype at = text.indexOf(u'\n');
    if (at < 0 || !text.mid(3, at - 3).trimmed().isEmpty())
        return std::nullopt;
    QStringList lines;
    for (++at; at < text.size() && lines.size() < mostLines;) {
        qsizetype end = text.indexOf(u'\n', at);
        if (end < 0)
            end = text.size();
        const QString line = text.mid(at, end - at);
        at = std::min(end + 1, text.size());
        const QString mark = line.trimmed();
        if (mark != fence && !(fence == "---"_L1 && mark == "..."_L1)) {
            lines.append(mark.isEmpty() ? QString() : line.endsWith(u'\r') ? line.chopped(1) : line);
            continue;
        }
        const auto values = readLines(lines);
        if (!values)
            return std::nullopt;
        FrontMatter found;
        found.end = at;
        found.says.title = firstOf(*values, {u"title"_s, u"headline"_s});
        found.says.author = firstOf(*values, {u"author"_s, u"authors"_s, u"byline"_s});
        found.says.publisher = firstOf(*values, {u"publisher"_s, u"publication"_s, u"site"_s, u"sitename"_s});
        found.says.language = firstOf(*values, {u"lang"_s, u"language"_s, u"locale"_s});
        found.says.url =
            firstOf(*values, {u"url"_s, u"source"_s, u"link"_s, u"canonical"_s, u"canonical_url"_s});
        if (!found.says.url.value.contains("://"_L1))
            found.says.url = {};
        Stated day = firstOf(*values, {u"published"_s, u"date"_s, u"pubdate"_s, u"publishdate"_s,
                                       u"publish_date"_s, u"date_published"_s, u"datepublished"_s});
        day.value = statedDay(day.value, found.says.language.value);
        if (!day.value.isEmpty())
            found.says.published = day;
        return found;
    }
    return std::nullopt;
}

} // namespace chancery
