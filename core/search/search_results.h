// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/ids.h"
#include "core/search/text_marks.h"

#include <QString>

#include <span>
#include <vector>

namespace chancery {

/// One object that was found.
struct SearchResult
{
    ObjectRef object;
    QString title; ///< what names it: see Snapshot::title()
    std::vector<MarkRange> titleMarks;
    /// Of a fact, the passage that carries it; of a source, the place in its text; of a participant, its
    /// other names; else empty.
    QString sentence;
    std::vector<MarkRange> sentenceMarks;
    QString from; ///< of a fact's sentence and of a passage: the title of its source
    double score = 0;
};

/// What was found of one kind, best first.
struct SearchGroup
{
    ObjectKind kind = ObjectKind::Fact;
    std::vector<SearchResult> results;
    std::size_t found = 0;  ///< how many there are, shown or not
    bool isAtLeast = false; ///< there are more: `found` are the first in the dossier, and alone were ranked
};

/// The order in which kinds are searched and shown: what is few and named first.
std::span<const ObjectKind> searchOrder();

} // namespace chancery
