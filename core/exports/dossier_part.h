// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/dossier.h"

#include <QSet>

#include <cstdint>

namespace chancery {

/// Whether an event or a question that is in a part brings along, unasked, the facts by which it is what it
/// is: when, where and whether the event was, what raises the question.
enum class SettlingFacts : std::uint8_t { AsAsked, Always };

/// A part of a dossier that is a sound dossier itself, order kept: the objects with these ids, of facts also
/// everything they concern and rest on, of passages their sources, of participants and sources what they
/// belong to and repeat; and the judgements all of whose facts are there, no others. Excerpts of a source
/// shrink to the passages that are left.
Dossier partOf(const Dossier &dossier, const QSet<QString> &ids,
               SettlingFacts settling = SettlingFacts::AsAsked);

} // namespace chancery
