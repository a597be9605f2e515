// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/saved.h"
#include "core/io/error.h"
#include "core/io/json_object_reader.h"
#include "core/io/json_writer.h"

#include <QByteArray>

#include <optional>
#include <vector>

/// Filters and bookmarks in the interchange format.
namespace chancery {

/// The members `filters` and `bookmarks` of a dossier.
std::vector<SavedFilter> readSavedFilters(JsonFault &fault, JsonObjectReader &dossier);
std::vector<Bookmark> readBookmarks(JsonFault &fault, JsonObjectReader &dossier);
void writeSaved(JsonWriter &out, const std::vector<SavedFilter> &filters);
void writeSaved(JsonWriter &out, const std::vector<Bookmark> &bookmarks);

/// The criteria of a filter as one line of JSON, as they stand in a filter of the interchange format, and
/// back. `file` stands for the file in messages; the place of a fault is a pointer into the line.
QByteArray writeJsonCriteria(const Filter &filter);
Outcome<Filter> readJsonCriteria(const QByteArray &bytes, const QString &file);

/// What makes these no list that a dossier may hold: an empty or overlong name, or one that stands twice, too
/// many, a filter without criteria, a range that ends before it begins. The place is `/filters/3`.
std::optional<Error> faultOf(const std::vector<SavedFilter> &filters, const QString &file);
std::optional<Error> faultOf(const std::vector<Bookmark> &bookmarks, const QString &file);

} // namespace chancery
