// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/views/matrix/role_glyph.h"

#include "app/views/theme.h"
#include "core/models/participant_matrix_model.h"

#include <QPainter>
#include <QPainterPath>
#include <QPolygonF>

using namespace Qt::StringLiterals;

namespace chancery {

namespace {

constexpr double side = 18; // of a glyph, logical pixels

QPainterPath shapeOf(Role role, const QPointF &middle)
{
    const QRectF box(middle.x() - side / 2, middle.y() - side / 2, side, side);
    QPainterPath path;
    switch (role) {
    case Role::Host:
        path.addRect(box.adjusted(0.5, 0.5, -0.5, -0.5));
        break;
    case Role::Chair:
        path.addPolygon(QPolygonF{{middle.x(), box.top() - 2},
                                  {box.right() + 2, middle.y()},
                                  {middle.x(), box.bottom() + 2},
                                  {box.left() - 2, middle.y()},
                                  {middle.x(), box.top() - 2}});
        break;
    case Role::Signatory:
        // A page with its corner turned down.
        path.addPolygon(QPolygonF{{box.left() + 1, box.top()},
                                  {box.right() - 5, box.top()},
                                  {box.right() - 1, box.top() + 4},
                                  {box.right() - 1, box.bottom()},
                                  {box.left() + 1, box.bottom()},
                                  {box.left() + 1, box.top()}});
        break;
    case Role::Invited:
        path.addRoundedRect(box.adjusted(0, 2, 0, -2), 3, 3);
        break;
    case Role::Mediator:
        path.addPolygon(QPolygonF{{middle.x() - side / 4, box.top()},
                                  {middle.x() + side / 4, box.top()},
                                  {box.right() + 1, middle.y()},
                                  {middle.x() + side / 4, box.bottom()},
                                  {middle.x() - side / 4, box.bottom()},
                                  {box.left() - 1, middle.y()},
                                  {middle.x() - side / 4, box.top()}});
        break;
    case Role::Author:
    case Role::Party:
        path.addRect(box.adjusted(1, 0, -1, 0));
        break;
    case Role::Attended:
    case Role::Expected:
    case Role::Absent:
    case Role::Speaker:
    case Role::Actor:
    case Role::Head:
        path.addEllipse(box);
        break;
    case Role::Mentioned:
        path.addRoundedRect(box.adjusted(1, 2, -1, -2), 5, 5);
        break;
    }
    return path;
}

void paintMark(QPainter &painter, const QPointF &corner, bool contradiction, const Theme &theme)
{
    const double reach = contradiction ? 9 : 7;
    const QPolygonF triangle{corner, corner - QPointF(reach, 0), corner + QPointF(0, reach)};
    painter.setPen(Qt::NoPen);
    painter.setBrush(contradiction ? theme.warning() : theme.secondaryText());
    painter.drawPolygon(triangle);
}

} // namespace

void paintRoleGlyph(QPainter &painter, const QRectF &area, const RoleGlyph &glyph, const GlyphColors &colors,
                    const Theme &theme)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    if (glyph.isThrough) {
        constexpr double share = 0.68;
        painter.translate(area.center());
        painter.scale(share, share);
        painter.translate(-area.center());
    }
    const bool hasNumber = glyph.sources > 1;
    const QPointF middle = area.center() - QPointF(hasNumber ? 5 : 0, 0);
    const bool denied = glyph.assertion == Assertion::Denied;
    const bool solid = !denied && !isHollow(glyph.role, glyph.assertion) && glyph.role != Role::Absent &&
                       glyph.role != Role::Mentioned;

    QPen outline(colors.hue, 1.5);
    if (glyph.role == Role::Absent || glyph.role == Role::Invited)
        outline.setStyle(Qt::DashLine);
    if (glyph.role == Role::Mentioned)
        outline = QPen(theme.gridLine(), 1);
    painter.setPen(outline);
    painter.setBrush(solid                           ? QBrush(colors.hue)
                     : glyph.role == Role::Mentioned ? QBrush(theme.alternateBand())
                                                     : QBrush(colors.paper));
    painter.drawPath(shapeOf(glyph.role, middle));

    QFont font = painter.font();
    font.setPixelSize(12);
    font.setBold(glyph.role != Role::Mentioned);
    painter.setFont(font);
    painter.setPen(solid ? colors.paper : glyph.role == Role::Mentioned ? theme.secondaryText() : colors.hue);
    painter.drawText(QRectF(middle.x() - side, middle.y() - side, 2 * side, 2 * side), Qt::AlignCenter,
                     roleLetter(glyph.role));

    if (denied) {
        painter.setPen(QPen(theme.warning(), 2));
        painter.drawLine(middle + QPointF(-side / 2 - 2, side / 2),
                         middle + QPointF(side / 2 + 2, -side / 2));
    }
    font.setPixelSize(10);
    font.setBold(false);
    painter.setFont(font);
    painter.setPen(theme.secondaryText());
    if (hasNumber) {
        painter.drawText(QRectF(middle.x() + side / 2 + 2, area.top(), 12, area.height() - 2),
                         Qt::AlignLeft | Qt::AlignBottom, QString::number(glyph.sources));
    }
    if (glyph.hasFurtherRoles) {
        painter.drawText(QRectF(middle.x() - side / 2 - 9, area.top(), 8, area.height()),
                         Qt::AlignRight | Qt::AlignVCenter, u"+"_s);
    }
    if (glyph.harmony != PresenceSummary::Harmony::Same) {
        paintMark(painter, area.topRight(), glyph.harmony == PresenceSummary::Harmony::Contradiction, theme);
    }
    painter.restore();
}

} // namespace chancery
