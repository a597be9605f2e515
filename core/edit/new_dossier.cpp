// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/edit/new_dossier.h"

#include "core/edit/edit_words.h"
#include "core/edit/new_id.h"
#include "core/io/dossier_limits.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace chancery {

using edit_words::tr;

namespace {

/// An id begins with a letter.
QString idOf(const QString &title)
{
    const QString slug = slugOf(title);
    if (slug.isEmpty())
        return u"dossier"_s;
    return slug.at(0).isDigit() ? u"dossier-"_s + slug : slug;
}

std::optional<Error> faultOf(const QString &title, const QString &language)
{
    if (title.isEmpty())
        return Error{{}, u"title"_s, tr("a dossier has a title")};
    if (title.size() > longestText)
        return Error{{}, u"title"_s, tr("is longer than %1 characters").arg(longestText)};
    if (!language.isEmpty() && !isLanguageTag(language))
        return Error{{}, u"language"_s, tr("“%1” is no language tag").arg(language)};
    return std::nullopt;
}

} // namespace

bool isLanguageTag(QStringView text)
{
    static const QRegularExpression tag(u"^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$"_s);
    return tag.match(text.toString()).hasMatch();
}

Outcome<Dossier> newDossier(const QString &title, const QString &language)
{
    Dossier dossier;
    dossier.info.title = title.simplified();
    dossier.info.language = language.trimmed();
    if (auto fault = faultOf(dossier.info.title, dossier.info.language))
        return *fault;
    dossier.info.id = idOf(dossier.info.title);
    return dossier;
}

} // namespace chancery
