// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/arguments.h"
#include "core/search/matches.h"
#include "core/store/store.h"

#include <optional>

namespace chancery::cli {

/// Adds `--where QUERY`.
void addWhere(Arguments &given);

/// The language of queries, as help texts have it.
QString queryLanguageHelp();

/// A query as typed; what could not be read is said on standard error.
Query readQuery(const QString &text);

/// What `--where` asks for, of one kind; nothing, after a message, where nothing can be matched. Without the
/// option, or with an empty query, everything.
std::optional<Matches> matchesOf(const Arguments &given, const Store &store, ObjectKind kind);

/// The part of a dossier that `--where` asks for, as a private store; the store itself without the option;
/// nothing after a message.
std::shared_ptr<Store> partOf(const Arguments &given, std::shared_ptr<Store> store);

} // namespace chancery::cli
