// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/dossier.h"
#include "core/io/error.h"

#include <QString>
#include <QStringList>

#include <functional>
#include <optional>
#include <variant>
#include <vector>

namespace chancery {

/// Who took part in an event, as a file names him.
struct NamedParty
{
    QString name;
    ParticipantKind kind = ParticipantKind::Organisation;
    Role role = Role::Mentioned;

    friend bool operator==(const NamedParty &, const NamedParty &) = default;
};

/// What a file says of an event.
struct EventEntry
{
    QString title;
    EventKind kind = EventKind::Meeting;
    std::optional<Edtf> date;
    QString place;
    std::vector<NamedParty> parties;
    std::optional<EventStatus> status;
    bool isMachineCoded = false;

    friend bool operator==(const EventEntry &, const EventEntry &) = default;
};

/// A report that a list names: without its text.
struct SourceEntry
{
    SourceDescription source;
};

/// A stretch of a report that somebody marked: of the report at an address, or with a title.
struct QuoteEntry
{
    SourceDescription source;
    QString exact; ///< empty where there is a place alone: then it is what stands there
    QString prefix;
    QString suffix;
    std::optional<std::int64_t> start; ///< a hint, in code points
    std::optional<std::int64_t> end;
    QString note; ///< what he who marked it said of it
    QStringList tags;
};

/// One row of a file.
struct Entry
{
    qint64 line = 0; ///< where it begins, from 1
    QString text;    ///< the row as it stands in the file
    QString key;     ///< what tells it from other rows; empty: its text does
    std::variant<EventEntry, SourceEntry, QuoteEntry> content;
};

/// A row that means nothing here, and why.
struct BadRow
{
    qint64 line = 0;
    QString reason;
    QString text = {}; ///< as it stands; empty where it is no part of the file's text that can be told

    friend bool operator==(const BadRow &, const BadRow &) = default;
};

/// Called with every row; false ends it.
using TakeEntry = std::function<bool(Entry entry)>;
using TakeBadRow = std::function<void(const BadRow &bad)>;

} // namespace chancery
