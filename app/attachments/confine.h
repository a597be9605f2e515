// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/io/error.h"

#include <QtGlobal>

namespace chancery {

/// What reading an outside file may take before it is given up.
struct ExtractionLimits
{
    qint64 memory = qint64{1024} * 1024 * 1024; ///< bytes of address space
    int seconds = 60;                           ///< of the processor's time
    int pages = 5000;
    qsizetype characters = 20'000'000; ///< of text, in UTF-16 units
};

/// The statuses with which a confined process ends where it cannot answer.
struct ConfinedExit
{
    static constexpr int outOfMemory = 70;
    static constexpr int outOfTime = 71;
    static constexpr int fault = 72; ///< of the reader: it was made to go wrong
};

/// Shuts the present process in from here on; there is no way back. What it can still do is to read the files
/// that it has open, to write to standard output and standard error, to allocate memory up to the limit and
/// to end. Where the kernel has Landlock, it can also open files for reading in folders of data that readers
/// need: maps of characters, fonts, converters, models of recognition. It can open nothing else, start
/// nothing, connect to nothing, and gain no privilege.
///
/// Where it goes beyond the limits or a reader goes wrong, it ends with a ConfinedExit.
///
/// An error, with the reason, where the kernel does not let itself be asked for this: then nothing foreign
/// may be read.
[[nodiscard]] Status confineProcess(const ExtractionLimits &limits);

} // namespace chancery
