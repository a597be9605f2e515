// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/dossier_zone.h"

using namespace Qt::StringLiterals;

namespace chancery {

std::optional<Zone> dossierZone(SqlConnection &connection)
{
    const auto name = connection.singleText(u"SELECT value FROM dossier WHERE key = 'timeZone'"_s);
    return name ? Zone::named(*name) : std::nullopt;
}

} // namespace chancery
