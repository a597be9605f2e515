// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/terms.h"

#include <QRectF>

class QPainter;

namespace chancery {

class Theme;

/// Draws the sign of a stance in the middle of an area: up, down, ring, question mark. It does not rest on
/// colour.
void paintStance(QPainter &painter, Stance stance, const QRectF &area, const Theme &theme);

} // namespace chancery
