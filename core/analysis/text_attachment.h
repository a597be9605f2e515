// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/dossier.h"
#include "core/store/store.h"
#include "core/text/anchoring/anchor.h"

#include <optional>
#include <vector>

namespace chancery {

/// Where a passage stands in the text that is to be attached to its source.
struct ReanchoredPassage
{
    Passage passage; ///< as the dossier has it
    AnchorState state = AnchorState::Lost;
    std::int64_t start = 0; ///< in code points of the text; equal to end where it is lost
    std::int64_t end = 0;
    QString found;  ///< what stands there
    QString prefix; ///< what stands before and after it, 32 code points at most
    QString suffix;

    /// Whether the words there are the passage's.
    [[nodiscard]] bool isFaithful() const
    {
        return state != AnchorState::Changed && state != AnchorState::Lost;
    }
};

/// What attaching a text to a source would do to its passages; nothing is changed by making one.
struct AttachmentReport
{
    SourceDescription source; ///< as the dossier has it
    std::vector<ReanchoredPassage> passages;

    [[nodiscard]] int count(AnchorState state) const;
    /// Whether every passage has its words in the text.
    [[nodiscard]] bool isFaithful() const;
    /// Whether so many passages are changed or lost, more than half, that the text is hardly the source's.
    [[nodiscard]] bool isMostlyLost() const;
};

/// Looks for the passages of a source in a text, in their order. None where `progress` asked to stop.
[[nodiscard]] std::optional<AttachmentReport> reanchor(SourceDescription source,
                                                       std::vector<Passage> passages, const QString &text,
                                                       const Progress &progress = {});

/// What is known of an attached text beside its words.
struct AttachedPages
{
    std::vector<qint64> starts; ///< code points before page 2, 3, …; empty where it has no pages
    bool recognised = false;    ///< some of it comes from character recognition
};

/// The change that attaches the text: the source's text is whole, taken from the file of that SHA-256 on that
/// day. Passages found word for word get their place and surroundings there, reflowed ones their place; the
/// quoted words of all stay as they are, and so does all of a passage that is changed or lost.
[[nodiscard]] Change attachmentChange(const AttachmentReport &report, const QString &text,
                                      const QString &sha256, const Edtf &day,
                                      const AttachedPages &pages = {});

} // namespace chancery
