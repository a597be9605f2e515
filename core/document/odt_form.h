// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/document/blocks.h"
#include "core/document/drawing.h"
#include "core/document/paper.h"

#include <QByteArray>

namespace chancery::briefing {

/// A file within an OpenDocument text, by its path there.
struct OdtFile
{
    QString name;
    QByteArray bytes;
};

/// A briefing as an OpenDocument text (ISO/IEC 26300, version 1.3), which LibreOffice and Word open:
/// headings, lists, tables whose headings repeat, bookmarks and the links to them, pictures with words for
/// what they show. `date` is what its information bears; the same document and date give the same bytes.
QByteArray writeOdt(const BlockDocument &document, const Drawings &drawings, Paper paper,
                    std::optional<CivilDay> date);

/// The files that it is made of, in their order; the first is its type, which is not to be packed.
std::vector<OdtFile> odtFiles(const BlockDocument &document, const Drawings &drawings, Paper paper,
                              std::optional<CivilDay> date);

} // namespace chancery::briefing
