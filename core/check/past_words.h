// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace chancery {

/// Whether a sentence tells of something as past, and of nothing that is still to be: `the ministers met on
/// 7 January`, `die Minister trafen sich`, `відбулася зустріч`. A day that is set or agreed on is one to
/// come. `language` is a BCP 47 tag; without one the sentence is read as English, and in a language that is
/// not known here nothing is past.
[[nodiscard]] bool tellsOfThePast(const QString &sentence, const QString &language);

/// Whether a sentence has a verb in the past of what happens, whatever else it says; by the same rules.
[[nodiscard]] bool tellsWhatWas(const QString &sentence, const QString &language);

} // namespace chancery
