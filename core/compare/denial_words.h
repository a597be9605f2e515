// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringView>

namespace chancery {

/// Whether a sentence reports a denial: somebody denied, rejected or dismissed what another put forward, or
/// called it false. English, as the attributions of core/text.
bool saysDenied(QStringView sentence);

} // namespace chancery
