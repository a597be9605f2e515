// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/import/entry.h"
#include "core/import/json_items.h"

namespace chancery {

// Readers of the texts of files that are JSON (RFC 8259), which the caller has seen to. Each calls `take`
// with every row until that says false.

/// A timeline of TimelineJS: version 3 (`events`, `eras`) or version 2 (`timeline`.`date`).
[[nodiscard]] bool looksLikeTimelineJs(const JsonItem &root);
void readTimelineJs(QStringView text, const TakeEntry &take, const TakeBadRow &bad);

/// Entities of Wikidata: what Special:EntityData or the API gives (`entities`), a list of them, or one. Those
/// that have a date (P585, P580, P582, P571, P577) are events.
[[nodiscard]] bool looksLikeWikidata(const JsonItem &root);
void readWikidata(QStringView text, const TakeEntry &take, const TakeBadRow &bad);

/// Annotations of the W3C Web Annotation Data Model, one, a list, a page or a collection of them; or what
/// Hypothesis exports (`rows`).
[[nodiscard]] bool looksLikeAnnotations(const JsonItem &root);
void readAnnotations(QStringView text, const TakeEntry &take, const TakeBadRow &bad);

/// References of the Citation Style Language.
[[nodiscard]] bool looksLikeCsl(const JsonItem &root);
void readCsl(QStringView text, const TakeEntry &take, const TakeBadRow &bad);

} // namespace chancery
