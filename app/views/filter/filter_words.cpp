// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/views/filter/filter_words.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace chancery {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("Filter", text);
}

template<class E>
QString labels(const std::vector<E> &values)
{
    QStringList words;
    for (const E value : values)
        words << label(value);
    return words.join(u", "_s);
}

template<class Tag>
QString titles(const Snapshot &snapshot, const std::vector<Id<Tag>> &ids)
{
    QStringList words;
    for (const Id<Tag> &id : ids) {
        const QString title = snapshot.title(id);
        words << (title.isEmpty() ? id.toString() : title);
    }
    return words.join(u", "_s);
}

QString values(const Snapshot &snapshot, const Filter &filter, Criterion criterion)
{
    switch (criterion) {
    case Criterion::Text:
        return filter.text;
    case Criterion::EventKinds:
        return labels(filter.eventKinds);
    case Criterion::FactKinds:
        return labels(filter.factKinds);
    case Criterion::Participants:
        return titles(snapshot, filter.participants);
    case Criterion::Options:
        return titles(snapshot, filter.options);
    case Criterion::Sources:
        return titles(snapshot, filter.sources);
    case Criterion::Reliability:
        return filter.reliability ? toTerm(*filter.reliability) : QString();
    case Criterion::Roots:
        return QString::number(filter.roots);
    case Criterion::Assertions:
        return labels(filter.assertions);
    case Criterion::Dates:
        if (filter.from && filter.to)
            return tr("%1 to %2").arg(filter.from->toIso(), filter.to->toIso());
        return filter.from ? tr("from %1").arg(filter.from->toIso())
                           : tr("to %1").arg(filter.to ? filter.to->toIso() : QString());
    case Criterion::Disputed:
    case Criterion::VisibleRange:
        break;
    }
    return {};
}

} // namespace

QString chipText(const Snapshot &snapshot, const Filter &filter, Criterion criterion)
{
    const QString said = values(snapshot, filter, criterion);
    return said.isEmpty() ? label(criterion) : tr("%1: %2").arg(label(criterion), said);
}

} // namespace chancery
