// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/ids.h"

#include <QJsonObject>
#include <QString>

#include <functional>
#include <optional>
#include <vector>

namespace chancery {

/// Whose of two versions that came of one is taken.
enum class Side : std::uint8_t { Mine, Theirs };

/// A member, or members that mean something together alone, that both changed, each otherwise.
struct MemberConflict
{
    QString member;
    std::optional<QString> base; ///< in words; none where it is not there
    std::optional<QString> mine;
    std::optional<QString> theirs;

    friend bool operator==(const MemberConflict &, const MemberConflict &) = default;
};

/// A list into which both put something, or out of which both took something, and which now has it all.
struct JoinedList
{
    QString member;
    QString mine; ///< the list in words
    QString theirs;

    friend bool operator==(const JoinedList &, const JoinedList &) = default;
};

/// Whose value a conflict takes; none where nobody has decided: then it is mine for the time being.
using DecideMember = std::function<std::optional<Side>(const MemberConflict &)>;

/// Brings together three versions of one object in the interchange format, in the same ids: what one side
/// changed is as that side has it, lists have what either put in and neither took out, and what both changed,
/// each otherwise, is decided by `decide`. Members that mean something only together (the words of a passage
/// and their place, what a fact says of what, a source's text and what counts its characters) are one. Of
/// what an object has that neither the kind nor this knows, the same holds.
QJsonObject threeWay(std::optional<ObjectKind> kind, const QJsonObject &base, const QJsonObject &mine,
                     const QJsonObject &theirs, const DecideMember &decide, std::vector<JoinedList> &joined);

/// The members that go with a source's text.
[[nodiscard]] QStringList membersOfText();

} // namespace chancery
