// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/document/drawing.h"

#include <QString>

class QXmlStreamWriter;

namespace chancery::briefing {

inline const QString docxRelations =
    QStringLiteral("http://schemas.openxmlformats.org/officeDocument/2006/relationships");
inline const QString docxDrawing =
    QStringLiteral("http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing");
inline const QString docxDrawingMain =
    QStringLiteral("http://schemas.openxmlformats.org/drawingml/2006/main");
inline const QString docxDrawingPicture =
    QStringLiteral("http://schemas.openxmlformats.org/drawingml/2006/picture");

/// A run that is a picture (ECMA-376, part 1, 20.4), by the relation `pictureN`, no wider than `most` points.
void docxPicture(QXmlStreamWriter &out, const Drawing &drawing, int pictureNumber, double most,
                 const QString &alt, const QString &title);

} // namespace chancery::briefing
