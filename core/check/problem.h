// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/ids.h"

#include <QString>

#include <cstdint>
#include <vector>

namespace chancery {

enum class Severity : std::uint8_t {
    Error,      ///< against the rules: a change that brings it in is refused
    Unfinished, ///< what is wanting before a dossier is whole; a change may leave it, `check` tells it
    Warning,    ///< may be meant, and mostly is not: told where it is asked for
};

/// What is wrong with an object of a dossier.
struct Problem
{
    Severity severity = Severity::Error;
    ObjectRef object; ///< without an id where it is of what a dossier keeps under names
    QString place;    ///< JSON pointer into the dossier; empty where the object was looked at alone
    QString member;   ///< JSON pointer into the object; empty where the object as a whole is meant
    QString reason;

    friend bool operator==(const Problem &, const Problem &) = default;
};

/// Gathers what rules find. They speak of one object at a time.
class Findings
{
public:
    /// The object spoken of from now on; `place` is its JSON pointer, if it stands in a document.
    void lookAt(ObjectRef object, const QString &place = {});
    void add(Severity severity, const QString &member, const QString &reason);

    [[nodiscard]] const std::vector<Problem> &problems() const { return m_problems; }
    [[nodiscard]] std::vector<Problem> take() { return std::move(m_problems); }

private:
    ObjectRef m_object;
    QString m_place;
    std::vector<Problem> m_problems;
};

/// `“Talks in Port” (ev-talks)`: how messages name an object. A long title is cut.
QString namedInMessage(const QString &title, const QString &id);

} // namespace chancery
