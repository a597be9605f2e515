// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/snapshot.h"

#include <QStringList>

#include <limits>

/// What lists and tables say of objects, in the words of files.
namespace chancery {

inline constexpr auto everyFact = std::numeric_limits<std::uint32_t>::max();

QString number(std::int64_t value);
/// The EDTF expression; empty where there is none.
QString dateOf(const std::optional<Edtf> &date);

template<class Tag>
QString joined(const std::vector<Id<Tag>> &ids)
{
    QStringList names;
    for (const auto &id : ids)
        names.append(id.toString());
    return names.join(QStringLiteral("; "));
}

/// Every fact that concerns an object, in document order.
std::vector<Fact> factsOf(const Snapshot &snapshot, const ObjectRef &ref);

/// What an object's facts of one kind say, once each, in document order.
template<class PayloadKind, class Say>
QStringList sayings(const Snapshot &snapshot, const ObjectRef &ref, Say say)
{
    QStringList result;
    for (const Fact &fact : factsOf(snapshot, ref)) {
        if (const auto *payload = std::get_if<PayloadKind>(&fact.payload)) {
            const std::optional<QString> words = say(fact, *payload);
            if (words && !result.contains(*words))
                result.append(*words);
        }
    }
    return result;
}

/// The values that reports give of a figure, once each, readable.
QStringList valuesOf(const Snapshot &snapshot, const FigureId &figure);

} // namespace chancery
