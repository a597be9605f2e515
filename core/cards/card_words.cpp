// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/cards/card_words.h"

#include "core/cards/cards_words.h"
#include "core/names/short_date.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace chancery {

using cards_words::tr;

QString sourceTitles(const Snapshot &snapshot, const Fact &fact)
{
    QStringList titles;
    for (const SourceRow source : supportingSources(snapshot, fact))
        titles.append(snapshot.title(snapshot.refAt(ObjectKind::Source, source.value)));
    return titles.join(u"; "_s);
}

QString sourceTitles(const Snapshot &snapshot, std::span<const FactRow> facts)
{
    QStringList titles;
    for (const FactRow row : facts) {
        for (const SourceRow source : supportingSources(snapshot, snapshot.at(row))) {
            const QString title = snapshot.title(snapshot.refAt(ObjectKind::Source, source.value));
            if (!titles.contains(title))
                titles.append(title);
        }
    }
    return titles.join(u"; "_s);
}

QString dateText(const std::optional<FactDate> &when)
{
    return when ? when->inWords(shortDate(when->date)) : QString();
}

CardLine lineOfFact(const Snapshot &snapshot, const Fact &fact)
{
    CardLine line;
    line.when = dateText(dateOf(snapshot, fact));
    line.text = fact.statement;
    line.note = sourceTitles(snapshot, fact);
    const bool isSaidOnly = !fact.date && fact.said.has_value();
    QStringList traits;
    if (fact.said && !isSaidOnly)
        traits.append(tr("said %1").arg(shortDate(*fact.said)));
    if (const QString condition = conditionInWords(fact); !condition.isEmpty())
        traits.append(condition);
    if (!traits.isEmpty())
        line.note = tr("%1 · %2").arg(traits.join(u" · "_s), line.note);
    line.planned = fact.assertion == Assertion::Planned;
    line.denied = fact.assertion == Assertion::Denied;
    return line;
}

bool anyDisputed(const Snapshot &snapshot, std::span<const FactRow> facts)
{
    return std::any_of(facts.begin(), facts.end(),
                       [&snapshot](FactRow row) { return snapshot.facts().disputed[row.value] != 0; });
}

} // namespace chancery
