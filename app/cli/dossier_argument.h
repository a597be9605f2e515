// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/arguments.h"
#include "core/store/store.h"

#include <memory>

namespace chancery::cli {

/// How help texts describe DOSSIER.
Usage::Argument dossierArgument();

/// Opens what DOSSIER names; where that fails, says on standard error which file, which place and why, and
/// yields nothing.
std::shared_ptr<Store> open(const QString &location);

/// Adds --as-known-on; with words of its own where it is not all of the dossier that it is about.
void addAsKnownOn(Arguments &given, const QString &description = {});

/// Opens what the first argument names, as known on the day that --as-known-on says, if any, and says on
/// standard error what that hides. Nothing, after a message, where the day is none or opening fails.
std::shared_ptr<Store> openAsGiven(const Arguments &given);
/// The same with what may have been published by the day of `known`, a dossier as known on it; nothing where
/// that leaves nothing open, or after a message.
std::shared_ptr<Store> openWithPossible(const Arguments &given, const Snapshot &known);

/// The day of --as-known-on: the last one its expression may mean. False, after a message, where it has none;
/// `day` stays as it is where the option is not given.
bool readAsKnownOn(const Arguments &given, std::optional<CivilDay> &day);

/// Every value of a store, or nothing after a message.
std::optional<Dossier> readAll(const Store &store);

/// The exit status of what was printed from a snapshot: refused, after a message, where some of it could not
/// be fetched because the file is damaged.
int statusOf(const Snapshot &snapshot);

} // namespace chancery::cli
