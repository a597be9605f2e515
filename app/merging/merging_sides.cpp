// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/merging/merging_sides.h"

#include "core/io/json_dossier.h"
#include "core/merge/merged_dossier.h"
#include "core/store/open_dossier.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace chancery {

Outcome<DossierMerge> MergingSides::merge(const MergeDecisions &decisions, const Progress &progress)
{
    const auto part = [&progress](double from, double to) {
        return
            [&progress, from, to](double share) { return !progress || progress(from + (to - from) * share); };
    };
    if (!m_base) {
        auto base = openDossier(m_basePath, part(0, 0.3));
        if (!base)
            return base.error();
        m_base = *std::move(base);
    }
    if (!m_theirs) {
        auto theirs = openDossier(m_theirsPath, part(0.3, 0.6));
        if (!theirs)
            return theirs.error();
        m_theirs = *std::move(theirs);
    }
    const SnapshotPtr base = m_base->snapshot();
    const SnapshotPtr theirs = m_theirs->snapshot();
    auto merge = mergeDossiers(
        *base, *m_mineAsItIs, *theirs,
        [&decisions](const MergeConflict &conflict) -> std::optional<Side> {
            const auto found = decisions.constFind(conflict.key());
            return found == decisions.cend() ? std::nullopt : std::optional(*found);
        },
        part(0.6, 1));
    // A damaged file must not look like one in which much was removed.
    for (const SnapshotPtr &one : {base, m_mineAsItIs, theirs}) {
        if (auto error = one->error())
            return *error;
    }
    if (!merge)
        return Error{{}, {}, cancelledReason(), ErrorKind::Cancelled};
    return *std::move(merge);
}

Status MergingSides::write(const DossierMerge &merge, const QString &path, const Progress &progress)
{
    const auto mine = m_mine->readAll();
    if (!mine)
        return mine.error();
    const auto theirs = m_theirs->readAll();
    if (!theirs)
        return theirs.error();
    const auto merged = mergedDossier(*mine, merge, path);
    if (!merged)
        return merged.error();
    if (const QStringList problems = newProblems(*mine, *theirs, *merged); !problems.isEmpty())
        return Error{path, {}, problems.mid(0, 5).join(u"; "_s)};
    return path.endsWith(".json"_L1, Qt::CaseInsensitive) ? writeJsonDossierFile(*merged, Output(path))
                                                          : Store::write(*merged, Output(path), progress);
}

} // namespace chancery
