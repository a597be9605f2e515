// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/import/entry.h"

namespace chancery {

/// References in the form of RIS (Research Information Systems, 2001 and 2011): each from TY to ER.
[[nodiscard]] bool looksLikeRis(QStringView text);
void readRis(QStringView text, const TakeEntry &take, const TakeBadRow &bad);

/// References in the form of BibTeX, with its strings and the usual commands of LaTeX for letters with marks.
[[nodiscard]] bool looksLikeBibtex(QStringView text);
void readBibtex(QStringView text, const TakeEntry &take, const TakeBadRow &bad);

/// What the members of a reference come to, whatever the form.
struct Reference
{
    QString key;
    QString title;
    QStringList authors;
    QString publisher; ///< or the journal, the newspaper, the site
    QString language;
    QString url;
    QString doi;
    QStringList keywords;
    std::optional<Edtf> published;
    std::optional<Edtf> retrieved;
};

/// The source that a reference names; an error where it has no title.
[[nodiscard]] Result<SourceEntry, QString> sourceOf(const Reference &reference);

} // namespace chancery
