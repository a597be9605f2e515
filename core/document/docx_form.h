// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/document/blocks.h"
#include "core/document/drawing.h"
#include "core/document/paper.h"

#include <QByteArray>

#include <optional>
#include <vector>

namespace chancery::briefing {

/// A part of a Word document, by its path there.
struct DocxPart
{
    QString name;
    QByteArray bytes;
};

/// A briefing as a Word document (ISO/IEC 29500 transitional), for readers who edit it: headings, lists,
/// tables whose headings repeat, pictures with words for what they show, bookmarks and the links to them.
/// Where a passage is cited first, a footnote has its words. `date` is what its information bears; the same
/// document and date give the same bytes.
QByteArray writeDocx(const BlockDocument &document, const Drawings &drawings, Paper paper,
                     std::optional<CivilDay> date);

/// The parts that it is made of, in their order.
std::vector<DocxPart> docxParts(const BlockDocument &document, const Drawings &drawings, Paper paper,
                                std::optional<CivilDay> date);

} // namespace chancery::briefing
