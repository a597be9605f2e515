// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/import/cell_values.h"
#include "core/import/import_words.h"
#include "core/import/json_entries.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace chancery {

using import_words::tr;

namespace {

/// A value alone is a list of one, as JSON-LD has it.
QJsonArray asList(const QJsonValue &value)
{
    if (value.isArray())
        return value.toArray();
    return value.isUndefined() || value.isNull() ? QJsonArray() : QJsonArray{value};
}

/// The address of a resource, which is given as a text or as an object.
QString addressOf(const QJsonValue &resource)
{
    if (resource.isString())
        return resource.toString();
    const QJsonObject object = resource.toObject();
    return object["id"_L1].isString() ? object["id"_L1].toString() : object["@id"_L1].toString();
}

bool isOfType(const QJsonObject &object, QLatin1StringView type)
{
    const QJsonArray types = asList(object.contains("type"_L1) ? object["type"_L1] : object["@type"_L1]);
    return std::any_of(types.begin(), types.end(), [type](const QJsonValue &one) {
        return one.toString() == type || one.toString().endsWith(u':' + QString(type));
    });
}

void readSelector(const QJsonValue &value, QuoteEntry &quote, int depth)
{
    constexpr int deepest = 8;
    for (const auto &one : asList(value)) {
        const QJsonObject selector = one.toObject();
        if (isOfType(selector, "TextQuoteSelector"_L1) && quote.exact.isEmpty()) {
            quote.exact = selector["exact"_L1].toString();
            quote.prefix = selector["prefix"_L1].toString();
            quote.suffix = selector["suffix"_L1].toString();
        } else if (isOfType(selector, "TextPositionSelector"_L1) && !quote.start) {
            const double start = selector["start"_L1].toDouble(-1);
            const double end = selector["end"_L1].toDouble(-1);
            if (start >= 0 && end > start && end < 1e12) {
                quote.start = static_cast<std::int64_t>(start);
                quote.end = static_cast<std::int64_t>(end);
            }
        } else if (isOfType(selector, "Choice"_L1)) {
            readSelector(selector["items"_L1], quote, depth + 1);
        }
        if (depth < deepest && selector.contains("refinedBy"_L1))
            readSelector(selector["refinedBy"_L1], quote, depth + 1);
    }
}

void readBodies(const QJsonObject &annotation, QuoteEntry &quote)
{
    QStringList notes;
    const auto add = [&notes](const QString &text) {
        if (!text.trimmed().isEmpty())
            notes.append(text.trimmed());
    };
    add(annotation["bodyValue"_L1].toString());
    add(annotation["text"_L1].toString()); // of Hypothesis
    for (const auto &one : asList(annotation["body"_L1])) {
        const QJsonObject body = one.toObject();
        const QString words =
            body["value"_L1].isString() ? body["value"_L1].toString() : body["chars"_L1].toString();
        const QJsonArray purposes = asList(body["purpose"_L1]);
        if (purposes.contains(QJsonValue(u"tagging"_s)) && !words.trimmed().isEmpty())
            quote.tags.append(words.simplified());
        else if (isOfType(body, "TextualBody"_L1) || !words.isEmpty())
            add(plainLine(words));
    }
    for (const auto &tag : asList(annotation["tags"_L1])) {
        if (!tag.toString().simplified().isEmpty())
            quote.tags.append(tag.toString().simplified());
    }
    quote.tags.removeDuplicates();
    quote.note = notes.join(u"\n"_s);
}

/// Collects the annotations of a page, a collection, a list or an export.
void collectAnnotations(const JsonItem &item, std::vector<JsonItem> &into, int depth)
{
    constexpr int deepest = 8;
    if (depth > deepest)
        return;
    if (item.isArray()) {
        for (const JsonItem &one : item.values())
            collectAnnotations(one, into, depth + 1);
        return;
    }
    if (!item.isObject())
        return;
    bool isList = false;
    for (const auto *list : {u"items", u"rows", u"annotations", u"first", u"@graph"}) {
        const JsonItem inner = item.member(list);
        if (!inner.isNothing() && item.member(u"target").isNothing()) {
            isList = true;
            collectAnnotations(inner, into, depth + 1);
        }
    }
    if (!isList)
        into.push_back(item);
}

} // namespace

bool looksLikeAnnotations(const JsonItem &root)
{
    std::vector<JsonItem> all;
    collectAnnotations(root, all, 0);
    if (all.empty())
        return isOfType(root.object(), "AnnotationPage"_L1) ||
               isOfType(root.object(), "AnnotationCollection"_L1);
    const QJsonObject first = all.front().object();
    return isOfType(first, "Annotation"_L1) || first.contains("target"_L1) ||
           isOfType(first, "AnnotationCollection"_L1) || isOfType(first, "AnnotationPage"_L1);
}

void readAnnotations(QStringView text, const TakeEntry &take, const TakeBadRow &bad)
{
    std::vector<JsonItem> all;
    collectAnnotations(JsonItem(text), all, 0);
    LineCounter lines(text);
    for (const JsonItem &item : all) {
        const qint64 line = lines.at(item.text());
        const QJsonObject annotation = item.object();
        const QJsonArray targets = asList(annotation["target"_L1]);
        bool hasQuote = false;
        for (const auto &one : targets) {
            const QJsonObject target = one.toObject();
            QuoteEntry quote;
            readSelector(target["selector"_L1], quote, 0);
            if (quote.exact.trimmed().isEmpty() && !quote.start)
                continue; // nothing that could be found in a text
            hasQuote = true;
            quote.source.url = addressOf(target["source"_L1]);
            if (quote.source.url.isEmpty())
                quote.source.url = annotation["uri"_L1].toString();
            const QJsonValue title = annotation["document"_L1].toObject()["title"_L1];
            quote.source.title = asList(title).at(0).toString().simplified();
            readBodies(annotation, quote);
            const QString key = addressOf(annotation);
            if (!take({line, item.text().toString(), key, std::move(quote)}))
                return;
        }
        if (!hasQuote)
            bad({line,
                 targets.isEmpty()
                     ? tr("has no target")
                     : tr("marks no words: it has neither a TextQuoteSelector nor a TextPositionSelector")});
    }
}

} // namespace chancery
