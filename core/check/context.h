// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/dossier.h"
#include "core/text/code_points.h"

#include <functional>
#include <optional>
#include <vector>

namespace chancery {

/// A source with its text, and the offsets of that.
struct SourceText
{
    SourceText(Source of, CodePoints offsets);

    Source source;
    CodePoints points;
    /// BCP 47: what the source says, else what its text tells; empty where neither does.
    QString language;
    /// Whether it is in English, or may be: nobody says what it is in, and its letters are Latin.
    bool mayBeEnglish = true;
};

/// What rules may ask of the dossier around the object they look at: a whole one in memory, or a store in the
/// middle of a change. What is not there is none, or null. Pointers hold as long as the context.
class CheckContext
{
public:
    CheckContext() = default;
    virtual ~CheckContext() = default;
    CheckContext(const CheckContext &) = delete;
    CheckContext &operator=(const CheckContext &) = delete;

    [[nodiscard]] virtual std::optional<ObjectKind> kindOf(const QString &id) const = 0;
    /// One line that names the object: title, name, statement, or the passage's words.
    [[nodiscard]] virtual QString titleOf(const ObjectRef &ref) const = 0;
    [[nodiscard]] virtual const SourceText *textOf(const SourceId &id) const = 0;
    [[nodiscard]] virtual std::vector<SourceId> originsOf(const SourceId &id) const = 0;
    [[nodiscard]] virtual const Participant *participant(const ParticipantId &id) const = 0;
    [[nodiscard]] virtual const Figure *figure(const FigureId &id) const = 0;
    [[nodiscard]] virtual const Passage *passage(const PassageId &id) const = 0;
    /// The facts that a passage speaks for or against, and those that are of an event, in document order.
    [[nodiscard]] virtual std::vector<const Fact *> factsOn(const PassageId &id) const = 0;
    [[nodiscard]] virtual std::vector<const Fact *> factsOf(const EventId &id) const = 0;
    [[nodiscard]] virtual std::vector<Passage> passagesOf(const SourceId &id) const = 0;
    /// An earlier passage with the same words at the same place of the same source.
    [[nodiscard]] virtual std::optional<PassageId> twinOf(const Passage &passage) const = 0;
    /// How many independent roots the support of a fact has.
    [[nodiscard]] virtual std::size_t rootsOf(const Fact &fact) const = 0;

    /// `“Talks in Port” (ev-talks)`.
    [[nodiscard]] QString named(const ObjectRef &ref) const;
};

} // namespace chancery
