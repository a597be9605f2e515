// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/arguments.h"
#include "core/io/output.h"

#include <QStringList>

#include <optional>

namespace chancery::cli {

/// Whether a form can go to the standard output, a FIFO or a character device.
enum class Streams { Refused, Written };

/// Adds -o; `value` stands for the file in the help.
void addOutput(Arguments &given, const QString &description, const QString &value = QStringLiteral("OUT"));

/// Adds --force, without which a dossier is not replaced; with words of its own where it allows more.
void addForce(Arguments &given, const QString &description = {});

/// What -o says; empty, after a message and with the exit status Refused due, where it is missing.
QString outputPath(const Arguments &given, const QString &value = QStringLiteral("OUT"));

/// Where a command writes, checked before it works: nothing, after a message, where it would replace one of
/// the files that it reads, a dossier without --force, or what is no file.
std::optional<Output> outputFrom(const Arguments &given, const QString &path, const QStringList &filesRead,
                                 Streams streams);

} // namespace chancery::cli
