// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exports/object_words.h"

namespace chancery {

QString number(std::int64_t value)
{
    return QString::number(value);
}

QString dateOf(const std::optional<Edtf> &date)
{
    return date ? date->toString() : QString();
}

std::vector<Fact> factsOf(const Snapshot &snapshot, const ObjectRef &ref)
{
    std::vector<Fact> facts;
    for (const FactRow row : snapshot.factsOf(ref, everyFact))
        facts.push_back(snapshot.at(row));
    return facts;
}

QStringList valuesOf(const Snapshot &snapshot, const FigureId &figure)
{
    return sayings<FigurePayload>(snapshot, figure, [&](const Fact &, const FigurePayload &value) {
        return value.figure == figure ? std::optional(value.value.toReadable()) : std::nullopt;
    });
}

} // namespace chancery
