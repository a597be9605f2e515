// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/views/matrix/event_header.h"

#include "app/views/theme.h"
#include "core/models/participant_matrix_model.h"
#include "core/session/session.h"

#include <QPainter>
#include <QTextLayout>

#include <algorithm>

namespace chancery {

namespace {

/// A text on two lines at most, the second elided.
QStringList twoLines(const QString &text, const QFont &font, int width)
{
    const QFontMetrics metrics(font);
    QTextLayout layout(text, font);
    QTextOption wrap;
    wrap.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(wrap);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    if (line.isValid())
        line.setLineWidth(width);
    layout.endLayout();
    if (!line.isValid())
        return {};
    const QString first = text.left(line.textLength()).trimmed();
    const QString rest = text.mid(line.textLength()).trimmed();
    return rest.isEmpty() ? QStringList{first}
                          : QStringList{first, metrics.elidedText(rest, Qt::ElideRight, width)};
}

} // namespace

EventHeader::EventHeader(const Session &session, const ParticipantMatrixModel &model, QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
    , m_session(session)
    , m_model(model)
{
    setSectionsClickable(true);
    setSectionResizeMode(QHeaderView::Fixed);
    setDefaultSectionSize(48);
    setMinimumSectionSize(20);
}

void EventHeader::setHeight(int height)
{
    if (height == m_height)
        return;
    m_height = height;
    Q_EMIT geometriesChanged();
    viewport()->update();
}

QSize EventHeader::sizeHint() const
{
    return {0, m_height};
}

void EventHeader::paintSection(QPainter *painter, const QRect &rect, int logicalIndex) const
{
    if (!rect.isValid())
        return;
    const Theme theme(palette());
    const Selection &selection = m_session.selection();
    const EventRow event = m_model.eventAt(logicalIndex);
    const bool related = std::binary_search(selection.events.begin(), selection.events.end(), event);
    const bool selected = related && selection.object && selection.object->kind == ObjectKind::Event &&
                          m_model.snapshot()->rowOf(*selection.object) == event.value;

    painter->save();
    painter->fillRect(rect, related ? theme.relatedBand() : palette().color(QPalette::Window));
    const EventColumns &events = m_model.snapshot()->events();
    painter->fillRect(QRect(rect.left(), rect.bottom() - 2, rect.width() - 1, 3),
                      theme.eventKind(events.kind[event.value]));
    painter->setPen(theme.gridLine());
    painter->drawLine(rect.topRight(), rect.bottomRight());

    // Turned so that the text runs upwards; from here on x is up and y is right.
    painter->translate(rect.left(), rect.bottom() - 6);
    painter->rotate(-90);
    const int length = rect.height() - 10;
    QFont titleFont = font();
    titleFont.setBold(selected);
    const QFontMetrics metrics(titleFont);
    const QString title = m_model.headerData(logicalIndex, Qt::Horizontal, Qt::DisplayRole).toString();
    const QStringList lines = twoLines(title, titleFont, length);
    const int step = std::min(metrics.height(), (rect.width() - 2) / 3);
    const int top = (rect.width() - 1 - step * static_cast<int>(lines.size() + 1)) / 2;

    painter->setFont(font());
    painter->setPen(theme.secondaryText());
    const QRect dateLine(0, top, length, step);
    painter->drawText(dateLine, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                      metrics.elidedText(m_model.whenOf(logicalIndex), Qt::ElideRight, length));
    painter->setFont(titleFont);
    painter->setPen(palette().color(QPalette::WindowText));
    for (int i = 0; i < lines.size(); ++i) {
        painter->drawText(QRect(0, top + step * (i + 1), length, step),
                          Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, lines[i]);
    }
    painter->restore();
}

} // namespace chancery
