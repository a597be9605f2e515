// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/dossier.h"
#include "core/io/error.h"
#include "core/merge/merge_dossiers.h"

#include <QString>
#include <QStringList>

namespace chancery {

/// What makes mine the merged dossier, as one change.
[[nodiscard]] Change changeOf(const DossierMerge &merge);

/// Mine with what is merged in, made in a private store, where it meets the rules that any change does;
/// `name` stands for mine in messages.
[[nodiscard]] Outcome<Dossier> mergedDossier(const Dossier &mine, const DossierMerge &merge,
                                             const QString &name);

/// What is wrong with the merged dossier that was wrong with neither.
[[nodiscard]] QStringList newProblems(const Dossier &mine, const Dossier &theirs, const Dossier &merged);

} // namespace chancery
