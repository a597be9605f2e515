// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/io/dossier_references.h"

#include <algorithm>

namespace chancery {

bool isValidId(QStringView id)
{
    const auto isLetter = [](QChar c) { return c >= u'a' && c <= u'z'; };
    const auto isAllowed = [&](QChar c) { return isLetter(c) || (c >= u'0' && c <= u'9') || c == u'-'; };
    return !id.isEmpty() && id.size() <= 128 && isLetter(id.front()) &&
           std::all_of(id.begin(), id.end(), isAllowed);
}

std::optional<Error> resolveReferences(Dossier &dossier, const QString &file, const KindOfId &elsewhere)
{
    const ObjectIndex index(dossier);
    resolveAbout(dossier, index, elsewhere);
    const std::vector<Problem> problems = referenceProblems(dossier, index, elsewhere);
    if (problems.empty())
        return std::nullopt;
    return Error{file, problems.front().place, problems.front().reason};
}

} // namespace chancery
