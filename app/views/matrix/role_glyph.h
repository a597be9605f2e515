// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/analysis/participation_agreement.h"

#include <QColor>
#include <QRectF>

class QPainter;

namespace chancery {

class Theme;

/// What a glyph of the matrix says.
struct RoleGlyph
{
    Role role = Role::Mentioned;
    Assertion assertion = Assertion::Reported;
    PresenceSummary::Harmony harmony = PresenceSummary::Harmony::Same;
    bool hasFurtherRoles = false;
    /// Independent sources; shown from two on.
    int sources = 0;
    /// It is the part of one who belongs to the participant: drawn smaller.
    bool isThrough = false;
};

/// Colours of one glyph: the hue of its event, and what lies under it.
struct GlyphColors
{
    QColor hue;
    QColor paper;
};

/// Draws a role's shape with its letter in the middle of an area: solid where it happened, hollow where it
/// was planned or expected, struck where it is denied; a corner mark where the facts of the cell differ.
void paintRoleGlyph(QPainter &painter, const QRectF &area, const RoleGlyph &glyph, const GlyphColors &colors,
                    const Theme &theme);

} // namespace chancery
