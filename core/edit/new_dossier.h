// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/dossier.h"
#include "core/io/error.h"

#include <QString>

namespace chancery {

/// A dossier with a title and nothing in it. Its id is made from the title; `language` is a BCP 47 tag, or
/// empty. A title without words, or longer than a dossier may hold, and what is no tag are an Error whose
/// place is the member.
Outcome<Dossier> newDossier(const QString &title, const QString &language);

/// Whether a text is formed as a language tag is (BCP 47): `en`, `pt-BR`.
bool isLanguageTag(QStringView text);

} // namespace chancery
