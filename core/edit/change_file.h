// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/edit/remove.h"
#include "core/io/error.h"
#include "core/store/snapshot.h"

#include <QByteArray>

#include <map>
#include <span>
#include <vector>

namespace chancery {

/// What a file asks of a dossier: objects to put, as they are to be, and objects to remove.
struct ChangeFile
{
    std::vector<Change::Object> put;
    std::vector<ObjectRef> remove;
};

/// Reads `{"put": {"facts": [ … ], "sources": [ … ], … }, "remove": ["id", … ]}`: objects are whole and as in
/// the interchange format, but that a source without `text` keeps the one it has. What is removed must be in
/// the dossier. A fault has the place of the value in the file. `name` stands for the file in messages.
Outcome<ChangeFile> readChangeFile(const QByteArray &bytes, const QString &name, const Snapshot &snapshot);

/// The change that a file asks for, with what else must go where dependents may.
EditOutcome changeOf(const ChangeFile &file, const Snapshot &snapshot, Dependents dependents);

/// What objects are called, taken before a change that removes them.
using TitlesOfObjects = std::map<ObjectRef, QString>;
TitlesOfObjects titlesOf(const Snapshot &snapshot, std::span<const ObjectRef> objects);

/// What came of a change, a line each: what was added, removed and changed, by title and id, with the members
/// that differ, `gone` having the titles of what is removed; and what the dossier lacks now that it did not
/// lack before, as `check` would say it.
QStringList consequences(const Snapshot &before, const Snapshot &after, const TitlesOfObjects &gone);
QStringList newlyUnfinished(const Dossier &before, const Dossier &after);

} // namespace chancery
