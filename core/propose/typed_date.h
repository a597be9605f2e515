// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/edtf.h"

#include <QString>

#include <optional>

namespace chancery {

/// What a typed date was understood as.
struct TypedDate
{
    std::optional<Edtf> date; ///< none of nothing typed, and of what is no date
    QString note;  ///< what was taken from elsewhere: the year, the week; a sentence without its stop
    QString fault; ///< why it is no date; empty where nothing was typed

    friend bool operator==(const TypedDate &, const TypedDate &) = default;
};

/// Reads a date as people type it: EDTF, `6 Jan 2026`, `January 2026`, `29-31 Dec 2025`, `Tuesday`,
/// `yesterday`, `last month`, `about 2014`, `since March 2022`, `3 to 5 January`, `spring 2026`, `6 Jan 2026
/// 14:30`. Words that count from a day (`Tuesday`, a day without its year) count from that of the source; a
/// weekday is the last one up to it, with `next` the first one behind it. Never finer than what was typed.
/// Names of months and weekdays, and words such as `last week`, in `language` (BCP 47), English, German,
/// French and Ukrainian; months in Russian, Polish, Spanish and Italian as well. `01/06/2026` is a fault that
/// asks which is the month, unless the language says.
[[nodiscard]] TypedDate readTypedDate(const QString &typed, const std::optional<Edtf> &sourceDay = {},
                                      const QString &language = {});

/// The words of a sentence that give a date, as readTypedDate() takes them; empty where there are none. The
/// first that gives a day by itself, else one that counts from the source's, else the first of all.
[[nodiscard]] QString dateWordsIn(const QString &sentence, const std::optional<Edtf> &sourceDay = {},
                                  const QString &language = {});

} // namespace chancery
