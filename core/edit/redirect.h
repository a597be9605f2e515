// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/dossier.h"
#include "core/store/change.h"

#include <optional>

namespace chancery {

/// What came of an object when others were taken out of it.
struct Redirected
{
    bool changed = false;
    bool lostRequired = false; ///< it cannot be without what it named: it goes too
};

/// Has an object name `to` wherever it names `from`, or nothing at all. Lists keep each entry once. What an
/// object must name and has lost makes it go: the payload of a fact, the source of a passage, the last
/// passage that supports a fact, the last fact of a judgement.
Redirected redirect(SourceDescription &source, const ObjectRef &from, const std::optional<ObjectRef> &to);
Redirected redirect(Passage &passage, const ObjectRef &from, const std::optional<ObjectRef> &to);
Redirected redirect(Participant &participant, const ObjectRef &from, const std::optional<ObjectRef> &to);
Redirected redirect(Fact &fact, const ObjectRef &from, const std::optional<ObjectRef> &to);
Redirected redirect(Judgement &judgement, const ObjectRef &from, const std::optional<ObjectRef> &to);

} // namespace chancery
