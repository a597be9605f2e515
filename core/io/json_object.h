// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/dossier.h"

#include <QByteArray>

namespace chancery {

/// One object of any kind, or what the dossier says of itself, as the interchange format writes it: one line
/// of JSON.
template<class T>
QByteArray writeJsonObject(const T &object);

} // namespace chancery
