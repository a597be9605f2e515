// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace chancery {

/// A dossier, and perhaps an object in it: `talks.dossier#ev-paris-summit`, `builtin:NAME#ID`.
struct DossierAddress
{
    QString location; ///< what openDossier() takes
    QString object;   ///< an id; empty: the dossier alone

    [[nodiscard]] QString toString() const { return object.isEmpty() ? location : location + u'#' + object; }

    friend bool operator==(const DossierAddress &, const DossierAddress &) = default;
};

/// Takes an address apart. A file's name may hold a `#` itself: the longest part that names a file is the
/// file. Where no part does, all of it is the location, for openDossier() to say what is wrong with it.
DossierAddress parseDossierAddress(const QString &address);

/// A location that means the same whatever the current folder is: a file's absolute path, and `builtin:NAME`
/// or nothing as they are.
[[nodiscard]] QString absoluteLocation(const QString &location);

} // namespace chancery
