// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/snapshot.h"

#include <QString>

#include <memory>
#include <span>
#include <vector>

class QMimeData;

namespace chancery {

/// Under which what is dragged names objects of the dossier, by kind and id.
[[nodiscard]] QString objectMimeType();

/// Facts as they are dragged: their names for this window, and for other programs a line each, the statement
/// and in brackets the sources that support it.
[[nodiscard]] std::unique_ptr<QMimeData> factsAsMime(const Snapshot &snapshot,
                                                     std::span<const FactRow> facts);

/// Names objects in what is dragged.
void nameObjects(QMimeData &data, std::span<const ObjectRef> objects);

/// The objects that are dragged; none where it is something else.
[[nodiscard]] std::vector<ObjectRef> objectsIn(const QMimeData &data);

} // namespace chancery
