// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/analysis/disagreements.h"
#include "core/io/json_writer.h"
#include "core/store/snapshot.h"

#include <QStringList>

#include <functional>
#include <span>
#include <vector>

namespace chancery::cli {

/// A list of what is no object of the dossier: it follows from the facts.
struct DerivedList
{
    QLatin1StringView name; ///< the KIND of the command line
    /// Calls `row` for each line of the plain list.
    QStringList (*plainHeadings)();
    void (*plainRows)(const Snapshot &, const std::function<void(const QStringList &)> &row);
    QStringList (*csvHeadings)();
    void (*csvRows)(const Snapshot &, const std::function<void(const QStringList &)> &row);
    /// Writes the items of the array that is open; `flush` is called after each.
    void (*writeItems)(const Snapshot &, JsonWriter &out, const std::function<void()> &flush);
};

/// `positions`, a line for every fact that gives somebody's stance on an option; `participations`, a line for
/// every fact that gives somebody's role in an event, in order of time; `disagreements`.
std::span<const DerivedList> derivedLists();
const DerivedList *derivedList(QStringView name);

/// The disagreement that bears an id, if any.
std::optional<Disagreement> findDisagreement(const Snapshot &snapshot, const QString &id);

/// One disagreement as `list` and `show` give it.
void writeDisagreement(JsonWriter &out, const Snapshot &snapshot, const Disagreement &disagreement);
/// One disagreement for reading: each side with its sources and their sentences.
void printDisagreement(const Snapshot &snapshot, const Disagreement &disagreement);

} // namespace chancery::cli
