// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLatin1StringView>
#include <QString>

namespace chancery {

/// What a member of an object or a dossier is called in a form: `Reason of its reliability`. A name that is
/// not known is given back as it is.
[[nodiscard]] QString memberWords(QLatin1StringView name);

} // namespace chancery
