// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/document/blocks.h"

#include <QByteArray>

#include <cstddef>
#include <optional>

namespace chancery::briefing {

/// The parts of a Word document that say what the others are: the types of all (`[Content_Types].xml`), what
/// the whole begins with (`_rels/.rels`), who made it and when (`docProps/core.xml`).
[[nodiscard]] QByteArray docxTypes(std::size_t pictures);
[[nodiscard]] QByteArray docxRootRelations();
[[nodiscard]] QByteArray docxCore(const BlockDocument &document, std::optional<CivilDay> date);
/// What stands at the head (`hdr`) or foot (`ftr`) of every page, with the page's number or without.
[[nodiscard]] QByteArray docxFurniture(const QString &element, const QString &text, bool hasPage);
[[nodiscard]] QByteArray docxSettings();

} // namespace chancery::briefing
