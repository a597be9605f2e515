// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/edtf.h"
#include "core/io/error.h"
#include "core/store/change.h"
#include "core/store/snapshot.h"

#include <QDate>
#include <QString>

#include <functional>
#include <optional>

namespace chancery {

/// The dossier that is written, whole, whatever part of it is shown, and the way to change it.
struct Writing
{
    std::function<SnapshotPtr()> snapshot;
    /// One step of undo, under a name that fits behind “Undo”: `adding the fact “…”`.
    std::function<Status(const Change &change, const QString &text)> apply;
};

/// The day of today, as what is written bears it.
inline std::optional<Edtf> dayOfToday()
{
    const auto day = Edtf::parse(QDate::currentDate().toString(Qt::ISODate));
    return day ? std::optional(*day) : std::nullopt;
}

/// A title as the name of a step has it: `“Talks in Port”`, cut where it is long.
inline QString quotedShort(const QString &title)
{
    constexpr qsizetype longest = 40;
    const QString line = title.simplified();
    return u'“' + (line.size() > longest ? line.left(longest - 1) + u'…' : line) + u'”';
}

} // namespace chancery
