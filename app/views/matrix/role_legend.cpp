// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/views/matrix/role_legend.h"

#include "app/views/matrix/role_glyph.h"
#include "app/views/theme.h"

#include <QPainter>

namespace chancery {

namespace {

using Harmony = PresenceSummary::Harmony;

struct Line
{
    RoleGlyph glyph;
    QString text;
};

std::vector<Line> legendLines()
{
    std::vector<Line> lines;
    for (const Role role : {Role::Host, Role::Chair, Role::Attended, Role::Signatory, Role::Speaker,
                            Role::Author, Role::Actor, Role::Mediator, Role::Head, Role::Party, Role::Invited,
                            Role::Expected, Role::Absent, Role::Mentioned})
        lines.push_back(
            {{.role = role}, role == Role::Absent ? RoleLegend::tr("absent, by a source") : label(role)});
    lines.push_back(
        {{.role = Role::Host, .assertion = Assertion::Planned}, RoleLegend::tr("hollow: planned")});
    lines.push_back(
        {{.role = Role::Attended, .assertion = Assertion::Denied}, RoleLegend::tr("struck: denied")});
    lines.push_back({{.role = Role::Attended, .sources = 2}, RoleLegend::tr("by two independent sources")});
    lines.push_back({{.role = Role::Host, .hasFurtherRoles = true}, RoleLegend::tr("and a further role")});
    lines.push_back(
        {{.role = Role::Attended, .harmony = Harmony::Update}, RoleLegend::tr("was expected before")});
    lines.push_back({{.role = Role::Attended, .harmony = Harmony::Contradiction},
                     RoleLegend::tr("reports contradict each other")});
    lines.push_back(
        {{.role = Role::Attended, .isThrough = true}, RoleLegend::tr("small: through who belongs to it")});
    return lines;
}

constexpr int lineHeight = 26;
constexpr int glyphWidth = 46;
constexpr int margin = 8;

} // namespace

RoleLegend::RoleLegend(QWidget *parent)
    : QWidget(parent, Qt::Popup)
{
    QStringList words;
    for (const Line &line : legendLines())
        words.append(line.text);
    setAccessibleName(tr("Legend of the matrix"));
    setAccessibleDescription(words.join(QLatin1StringView("; ")));
}

QSize RoleLegend::sizeHint() const
{
    int width = 0;
    const std::vector<Line> lines = legendLines();
    for (const Line &line : lines)
        width = std::max(width, fontMetrics().horizontalAdvance(line.text));
    return {width + glyphWidth + 3 * margin, static_cast<int>(lines.size()) * lineHeight + 2 * margin};
}

void RoleLegend::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme theme(palette());
    painter.fillRect(rect(), palette().color(QPalette::Base));
    painter.setPen(theme.gridLine());
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
    int top = margin;
    for (const Line &line : legendLines()) {
        paintRoleGlyph(painter, QRectF(margin, top, glyphWidth, lineHeight), line.glyph,
                       {theme.eventKind(EventKind::Meeting), palette().color(QPalette::Base)}, theme);
        painter.setPen(palette().color(QPalette::Text));
        painter.drawText(QRect(glyphWidth + 2 * margin, top, width(), lineHeight),
                         Qt::AlignLeft | Qt::AlignVCenter, line.text);
        top += lineHeight;
    }
}

} // namespace chancery
