// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringView>

#include <span>

namespace chancery {

/// An outlet that papers name as where they have their news from: an agency, a broadcaster or a paper, by the
/// name it is best known by and every other.
struct KnownOutlet
{
    QStringView name;
    QStringView others; ///< separated by `|`
};

/// Outlets whose names have no other meaning where one of the words of attribution stands by them.
[[nodiscard]] std::span<const KnownOutlet> knownOutlets();

/// Whether it is one of these, by any of its names.
[[nodiscard]] bool isKnownOutlet(const QString &name);

/// An outlet's name as names are compared: folded, without its leading article, and of an outlet with several
/// names the best known: `AFP` of `Agence France-Presse`.
[[nodiscard]] QString outletName(const QString &publisher);

/// A folded name without the article of its language that it begins with, as it stands behind another form of
/// that: `Monde` in `au Monde`. The name itself where it has none. For English see outletName().
[[nodiscard]] QString withoutArticle(const QString &name);

/// The newsroom that stands behind a report, to be compared: the publisher's name, folded. Empty where none
/// is given, and for a platform (X, Telegram, YouTube), which carries everybody's word and has none of its
/// own.
[[nodiscard]] QString newsroomOf(const QString &publisher);

} // namespace chancery
