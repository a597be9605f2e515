// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/filter.h"

#include "core/domain/domain_words.h"
#include "core/domain/edtf.h"

#include <QUrlQuery>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace chancery {

using domain_words::tr;

namespace {

template<class E>
void writeTerms(QUrlQuery &query, const QString &key, const std::vector<E> &values)
{
    for (const E value : values)
        query.addQueryItem(key, QString(terms<E>()[static_cast<std::size_t>(value)]));
}

template<class Tag>
void writeIds(QUrlQuery &query, const QString &key, const std::vector<Id<Tag>> &ids)
{
    for (const Id<Tag> &id : ids)
        query.addQueryItem(key, QString::fromLatin1(QUrl::toPercentEncoding(id.toString())));
}

template<class E>
void readTerms(const QUrlQuery &query, const QString &key, std::vector<E> &values)
{
    for (const QString &text : query.allQueryItemValues(key, QUrl::FullyDecoded)) {
        if (const auto value = fromTerm<E>(text))
            values.push_back(*value);
    }
}

template<class Tag>
void readIds(const QUrlQuery &query, const QString &key, std::vector<Id<Tag>> &ids)
{
    for (const QString &id : query.allQueryItemValues(key, QUrl::FullyDecoded))
        ids.emplace_back(id);
}

std::optional<CivilDay> readDay(const QUrlQuery &query, const QString &key)
{
    const auto date = Edtf::parse(query.queryItemValue(key, QUrl::FullyDecoded));
    return date ? date->earliest() : std::nullopt;
}

} // namespace

bool Filter::has(Criterion criterion) const
{
    switch (criterion) {
    case Criterion::Text:
        return !text.isEmpty();
    case Criterion::EventKinds:
        return !eventKinds.empty();
    case Criterion::FactKinds:
        return !factKinds.empty();
    case Criterion::Participants:
        return !participants.empty();
    case Criterion::Options:
        return !options.empty();
    case Criterion::Sources:
        return !sources.empty();
    case Criterion::Reliability:
        return reliability.has_value();
    case Criterion::Roots:
        return roots > 1;
    case Criterion::Assertions:
        return !assertions.empty();
    case Criterion::Disputed:
        return disputed;
    case Criterion::Dates:
        return from || to;
    case Criterion::VisibleRange:
        return visibleRange;
    }
    return false;
}

bool Filter::isEmpty() const
{
    for (int i = 0; i < criterionCount; ++i) {
        if (has(static_cast<Criterion>(i)))
            return false;
    }
    return true;
}

Filter Filter::without(Criterion criterion) const
{
    Filter rest = *this;
    switch (criterion) {
    case Criterion::Text:
        rest.text.clear();
        break;
    case Criterion::EventKinds:
        rest.eventKinds.clear();
        break;
    case Criterion::FactKinds:
        rest.factKinds.clear();
        break;
    case Criterion::Participants:
        rest.participants.clear();
        break;
    case Criterion::Options:
        rest.options.clear();
        break;
    case Criterion::Sources:
        rest.sources.clear();
        break;
    case Criterion::Reliability:
        rest.reliability.reset();
        break;
    case Criterion::Roots:
        rest.roots = 0;
        break;
    case Criterion::Assertions:
        rest.assertions.clear();
        break;
    case Criterion::Disputed:
        rest.disputed = false;
        break;
    case Criterion::Dates:
        rest.from.reset();
        rest.to.reset();
        break;
    case Criterion::VisibleRange:
        rest.visibleRange = false;
        break;
    }
    return rest;
}

QString Filter::toText() const
{
    QUrlQuery query;
    if (!text.isEmpty())
        query.addQueryItem(u"text"_s, QString::fromLatin1(QUrl::toPercentEncoding(text)));
    writeTerms(query, u"event"_s, eventKinds);
    writeTerms(query, u"fact"_s, factKinds);
    writeIds(query, u"who"_s, participants);
    writeIds(query, u"option"_s, options);
    writeIds(query, u"source"_s, sources);
    if (reliability)
        writeTerms<chancery::Reliability>(query, u"reliability"_s, {*reliability});
    if (roots > 1)
        query.addQueryItem(u"roots"_s, QString::number(roots));
    writeTerms(query, u"assertion"_s, assertions);
    if (disputed)
        query.addQueryItem(u"is"_s, u"disputed"_s);
    if (from)
        query.addQueryItem(u"from"_s, from->toIso());
    if (to)
        query.addQueryItem(u"to"_s, to->toIso());
    if (visibleRange)
        query.addQueryItem(u"is"_s, u"visible"_s);
    return query.toString(QUrl::FullyEncoded);
}

Filter Filter::fromText(const QString &text)
{
    const QUrlQuery query(text);
    Filter filter;
    filter.text = query.queryItemValue(u"text"_s, QUrl::FullyDecoded);
    readTerms(query, u"event"_s, filter.eventKinds);
    readTerms(query, u"fact"_s, filter.factKinds);
    readIds(query, u"who"_s, filter.participants);
    readIds(query, u"option"_s, filter.options);
    readIds(query, u"source"_s, filter.sources);
    filter.reliability = fromTerm<chancery::Reliability>(query.queryItemValue(u"reliability"_s));
    filter.roots = std::clamp(query.queryItemValue(u"roots"_s).toInt(), 0, 255);
    readTerms(query, u"assertion"_s, filter.assertions);
    const QStringList states = query.allQueryItemValues(u"is"_s);
    filter.disputed = states.contains(u"disputed"_s);
    filter.visibleRange = states.contains(u"visible"_s);
    filter.from = readDay(query, u"from"_s);
    filter.to = readDay(query, u"to"_s);
    return filter;
}

bool onlyTextDiffers(const Filter &a, const Filter &b)
{
    return !a.text.isEmpty() && !b.text.isEmpty() && a.text != b.text &&
           a.without(Criterion::Text) == b.without(Criterion::Text);
}

QString label(Criterion criterion)
{
    switch (criterion) {
    case Criterion::Text:
        return tr("Text");
    case Criterion::EventKinds:
        return tr("Kind of event");
    case Criterion::FactKinds:
        return tr("Kind of fact");
    case Criterion::Participants:
        return tr("Participant");
    case Criterion::Options:
        return tr("Option");
    case Criterion::Sources:
        return tr("Source");
    case Criterion::Reliability:
        return tr("Reliability at least");
    case Criterion::Roots:
        return tr("Independent sources at least");
    case Criterion::Assertions:
        return tr("Assertion");
    case Criterion::Disputed:
        return tr("Disputed only");
    case Criterion::Dates:
        return tr("Date");
    case Criterion::VisibleRange:
        return tr("Only what is in the visible range");
    }
    return {};
}

} // namespace chancery
