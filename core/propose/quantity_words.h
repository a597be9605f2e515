// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/dossier.h"

#include <QString>

#include <optional>

namespace chancery {

/// The first number of a sentence that counts or measures something: no year, no day of a month, no ordinal.
/// A text in `language` (BCP 47; empty: English) writes its numbers as that language does: `1.500` and `1,5`
/// in German are 1500 and one and a half. What stands before it (`about`, `etwa`, `plus de`, `понад`) and
/// what it is a multiple of (`million`, `Milliarden`, `тис.`) are read in English, German, French, Ukrainian,
/// Russian.
[[nodiscard]] std::optional<Quantity> quantityIn(const QString &sentence, const QString &language = {});

/// A quantity that was typed alone: `about 35`, `15,000-20,000`, `2 million`, and what Quantity::toReadable()
/// gives, in whatever language the program speaks. None where words stand before the number that mean nothing
/// here: it would be more exact than what was typed.
[[nodiscard]] std::optional<Quantity> quantityTyped(const QString &typed);

/// What a sentence that states a number counts in: the words that follow it (`countries`, `foreign troops`),
/// `%` or a currency. Empty where the sentence does not state it, or not in what.
[[nodiscard]] QString unitIn(const QString &sentence, const Quantity &quantity, const QString &language = {});

} // namespace chancery
