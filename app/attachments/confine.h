// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

namespace chancery {

/// What reading an outside file may take before it is given up.
struct ExtractionLimits
{
    qint64 memory = qint64{1536} * 1024 * 1024; ///< bytes of address space
    int seconds = 60;                           ///< of the processor's time
    int pages = 5000;
    qsizetype characters = 20'000'000; ///< of text, in UTF-16 units
};

/// Holds the present process to the limits of memory and time from here on; there is no way back. The system
/// ends a process that goes beyond.
void confineProcess(const ExtractionLimits &limits);

} // namespace chancery
