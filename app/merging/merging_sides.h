// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/merge/merge_dossiers.h"
#include "core/store/store.h"

#include <QHash>
#include <QString>

#include <memory>
#include <optional>

namespace chancery {

/// Whose side each conflict takes, by its key.
using MergeDecisions = QHash<QString, Side>;

/// The three dossiers of a merge; the files are opened when they are first needed. For one thread at a time.
class MergingSides
{
public:
    MergingSides(QString basePath, QString theirsPath, std::shared_ptr<Store> mine)
        : m_basePath(std::move(basePath))
        , m_theirsPath(std::move(theirsPath))
        , m_mine(std::move(mine))
        , m_mineAsItIs(m_mine->snapshot())
    {
    }

    /// Brings the three together as far as it is decided. Not for the thread of a window.
    Outcome<DossierMerge> merge(const MergeDecisions &decisions, const Progress &progress);
    /// Writes what a merge without open conflicts makes of them into a `.dossier` or a JSON file.
    Status write(const DossierMerge &merge, const QString &path, const Progress &progress);

private:
    QString m_basePath;
    QString m_theirsPath;
    std::shared_ptr<Store> m_mine;
    SnapshotPtr m_mineAsItIs;
    std::shared_ptr<Store> m_base;
    std::shared_ptr<Store> m_theirs;
};

} // namespace chancery
