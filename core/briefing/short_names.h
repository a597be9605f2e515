// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/dossier.h"

#include <QString>

namespace chancery::briefing {

/// A date in few words: `6 Jan 2026`, `by 3 Jan 2026`, `from 6 Jan 2026`; others as Edtf::toReadable says,
/// with months of three letters. The year is left out where it is `year`.
QString compactDate(const Edtf &date, std::int64_t year = 0);

/// What a source is called beside a citation: `Meduza, 6 Jan`. Its publisher, else its author, else the
/// beginning of its title; then the day it came out, without the year where that is `year`.
QString shortNameOf(const SourceDescription &source, std::int64_t year = 0);

/// At most so many characters of a text, cut between words, with `…` where something was cut.
QString clipped(const QString &text, qsizetype most);

} // namespace chancery::briefing
