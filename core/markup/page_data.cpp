// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/markup/page_data.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace chancery {

namespace {

constexpr int deepestObject = 6; // of objects within objects

/// Pages write JSON that is none: line ends within strings, comments of HTML around it, a semicolon after it.
QJsonDocument lenientJson(QString text)
{
    text = text.trimmed();
    static const QRegularExpression around(
        uR"(^\s*(?:<!--|//\s*<!\[CDATA\[|<!\[CDATA\[|/\*.*?\*/)|(?:-->|//\s*\]\]>|\]\]>|;)\s*$)"_s);
    text.remove(around);
    for (QChar &character : text) {
        if (character.unicode() < 0x20)
            character = u' ';
    }
    return QJsonDocument::fromJson(text.toUtf8());
}

void collect(const QJsonValue &value, std::vector<QJsonObject> &objects, int depth)
{
    if (depth > deepestObject)
        return;
    if (value.isArray()) {
        for (const auto &one : value.toArray())
            collect(one, objects, depth + 1);
        return;
    }
    if (!value.isObject())
        return;
    const QJsonObject object = value.toObject();
    objects.push_back(object);
    for (const QLatin1StringView member : {"@graph"_L1, "mainEntity"_L1, "mainEntityOfPage"_L1, "@list"_L1})
        collect(object[member], objects, depth + 1);
}

bool isArticle(const QJsonObject &object)
{
    const QStringList types = typesOf(object);
    return std::any_of(types.begin(), types.end(), [](const QString &type) {
        return type.endsWith("Article"_L1) || type.endsWith("BlogPosting"_L1) || type == "Report"_L1 ||
               type == "SocialMediaPosting"_L1 || type == "AnalysisNewsArticle"_L1;
    });
}

bool isPage(const QJsonObject &object)
{
    const QStringList types = typesOf(object);
    return std::any_of(types.begin(), types.end(),
                       [](const QString &type) { return type.endsWith("WebPage"_L1); });
}

QString plain(const QString &text)
{
    static const QRegularExpression gap(uR"([\W_]+)"_s, QRegularExpression::UseUnicodePropertiesOption);
    return text.toLower().replace(gap, u" "_s).trimmed();
}

QString addressIn(const QJsonObject &object)
{
    for (const QLatin1StringView member : {"url"_L1, "mainEntityOfPage"_L1, "@id"_L1}) {
        const QJsonValue value = object[member];
        const QString text = value.isObject() ? value[u"@id"].toString() : value.toString();
        if (text.startsWith("http"_L1))
            return text.section(u'#', 0, 0).section(u'?', 0, 0);
    }
    return {};
}

bool bears(const QJsonObject &object, const QString &title, const QString &address)
{
    QString headline = plain(object["headline"_L1].toString());
    if (headline.isEmpty())
        headline = plain(object["name"_L1].toString());
    const QString wanted = plain(title);
    if (headline.size() > 8 && wanted.size() > 8 && (wanted.contains(headline) || headline.contains(wanted)))
        return true;
    const QString own = address.section(u'#', 0, 0).section(u'?', 0, 0);
    return !own.isEmpty() && addressIn(object) == own;
}

} // namespace

QStringList typesOf(const QJsonObject &object)
{
    QStringList types;
    const QJsonValue value = object["@type"_L1];
    for (const auto &one : value.isArray() ? value.toArray() : QJsonArray{value})
        types.append(one.toString().section(u'/', -1));
    return types;
}

QString namesIn(const QJsonValue &value)
{
    QStringList names;
    for (const auto &one : value.isArray() ? value.toArray() : QJsonArray{value}) {
        const QJsonValue name = one.isObject() ? one[u"name"] : one;
        const QString text = (name.isArray() ? name[0] : name).toString().simplified();
        if (!text.isEmpty() && !text.startsWith("http"_L1) && !names.contains(text))
            names.append(text);
    }
    return names.join(u", "_s);
}

std::optional<QJsonObject> articleData(const HtmlTree &tree, const QString &title, const QString &address)
{
    std::vector<QJsonObject> objects;
    for (const HtmlNodeId id : tree.elements(tree.root(), {u"script"_s})) {
        if (!tree.at(id).attribute("type"_L1).startsWith("application/ld+json"_L1, Qt::CaseInsensitive))
            continue;
        QString text;
        for (HtmlNodeId child = tree.at(id).first; child != HtmlNodeId::None; child = tree.at(child).next)
            text += tree.at(child).text;
        const QJsonDocument json = lenientJson(text);
        collect(json.isArray() ? QJsonValue(json.array()) : QJsonValue(json.object()), objects, 0);
    }
    for (const auto &fits : {isArticle, isPage}) {
        std::vector<QJsonObject> fitting;
        std::copy_if(objects.begin(), objects.end(), std::back_inserter(fitting), fits);
        for (const QJsonObject &object : fitting) {
            if (bears(object, title, address))
                return object;
        }
        // One that is alone, or several that agree on the day, speak of the page they stand on.
        const auto day = [](const QJsonObject &object) {
            return object["datePublished"_L1].toString().left(10);
        };
        if (!fitting.empty() && std::all_of(fitting.begin(), fitting.end(), [&](const QJsonObject &object) {
                return day(object) == day(fitting.front());
            }))
            return fitting.front();
    }
    return std::nullopt;
}

} // namespace chancery
