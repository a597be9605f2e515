// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/edit/edit.h"
#include "core/store/snapshot.h"

#include <QStringList>

#include <optional>

namespace chancery {

/// What ICD 203 and the rules of a dossier want otherwise of a judgement as it is being written, a sentence
/// each; empty where it can be kept.
[[nodiscard]] QStringList faultsOf(const Judgement &judgement);

/// The statement with another likelihood term in the place of those that it has; before it where it has none:
/// `It is likely that …`. Without a term those that it has stay.
[[nodiscard]] QString withLikelihood(const QString &statement, const std::optional<Likelihood> &likelihood);

/// What a likelihood term means, in the reader's language and in hundredths, after ICD 203: the term itself
/// is the standard's, and English. `probable: 55–80 %`.
[[nodiscard]] QString meaningOf(Likelihood likelihood);

/// Writes a judgement, a new one where it has no id. One that is there and says something else – statement,
/// likelihood, confidence, its reason – keeps the earlier wording with its day. It is made on `today`, on its
/// facts as they are now.
EditOutcome setJudgement(const Snapshot &snapshot, Judgement judgement, const std::optional<Edtf> &today);

/// The judgement holds on its facts as they are now.
EditOutcome confirmJudgement(const Snapshot &snapshot, const JudgementId &id,
                             const std::optional<Edtf> &today);

/// Makes a judgement one of the key ones, or not.
EditOutcome setKey(const Snapshot &snapshot, const JudgementId &id, bool isKey);

/// Moves a judgement by so many places among those that are key, or among those that are not.
EditOutcome moveJudgement(const Snapshot &snapshot, const JudgementId &id, int by);

} // namespace chancery
