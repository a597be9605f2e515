// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/merge/merged_dossier.h"

#include "core/check/check_dossier.h"
#include "core/store/store.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace chancery {

Change changeOf(const DossierMerge &merge)
{
    Change change = merge.change;
    change.info = merge.info;
    return change;
}

Outcome<Dossier> mergedDossier(const Dossier &mine, const DossierMerge &merge, const QString &name)
{
    const auto store = Store::fromDossier(mine, name);
    if (!store)
        return store.error();
    if (const Change change = changeOf(merge); !change.isEmpty()) {
        if (const auto applied = (*store)->apply(change); !applied)
            return applied.error();
    }
    return (*store)->readAll();
}

QStringList newProblems(const Dossier &mine, const Dossier &theirs, const Dossier &merged)
{
    QSet<QString> known;
    for (const Dossier *one : {&mine, &theirs}) {
        for (const Problem &problem : checkDossier(*one))
            known.insert(problem.reason);
    }
    QStringList lines;
    for (const Problem &problem : checkDossier(merged)) {
        if (problem.severity == Severity::Error && !known.contains(problem.reason))
            lines.append(problem.place + u": "_s + problem.reason);
    }
    return lines;
}

} // namespace chancery
