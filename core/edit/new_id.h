// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/ids.h"

#include <QString>

#include <functional>

namespace chancery {

/// What a title is in an id: its words in lower-case ASCII letters and digits with hyphens between, 48 at
/// most and no word cut unless it is the only one. Accents go; Cyrillic and Greek letters are spelt in Latin
/// ones, as English texts mostly do. Empty where nothing can be spelt so, as of a title in Chinese.
QString slugOf(const QString &title);

/// An id for a new object: the letters that tell its kind, and its title (`ev-talks-in-port`); where there is
/// such an id already, with a number after it. `isTaken` knows all ids in use.
QString newId(ObjectKind kind, const QString &title, const std::function<bool(const QString &id)> &isTaken);

} // namespace chancery
