// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/views/matrix/event_header.h"

#include "app/views/theme.h"
#include "core/models/participant_matrix_model.h"
#include "core/session/session.h"
#include "core/text/shown_text.h"

#include <QPainter>
#include <QTextLayout>

#include <algorithm>

namespace chancery {

namespace {

/// Lines of title beside the date that a column has room for.
constexpr int titleLines = 3;

/// A text on so many lines at most, the last elided.
QStringList linesOf(const QString &text, const QFont &font, int width, int most)
{
    QTextLayout layout(text, font);
    QTextOption wrap;
    wrap.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(wrap);
    QStringList lines;
    layout.beginLayout();
    while (lines.size() < most) {
        QTextLine line = layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(width);
        const bool last = lines.size() + 1 == most;
        lines.append(last ? QFontMetrics(font).elidedText(text.mid(line.textStart()), Qt::ElideRight, width)
                          : text.mid(line.textStart(), line.textLength()).trimmed());
    }
    layout.endLayout();
    return lines;
}

/// A little smaller than elsewhere: a head has much to say in little room.
QFont headFont(const QFont &font, bool bold)
{
    QFont small = font;
    small.setPointSizeF(font.pointSizeF() * 0.92);
    small.setBold(bold);
    return small;
}

/// From one line to the next; closer than prose is set.
int stepOf(const QFontMetrics &metrics)
{
    return metrics.ascent() + metrics.descent() - 1;
}

} // namespace

EventHeader::EventHeader(const Session &session, const ParticipantMatrixModel &model, QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
    , m_session(session)
    , m_model(model)
{
    setSectionsClickable(true);
    setSectionResizeMode(QHeaderView::Fixed);
    setMinimumSectionSize(20);
    takeFont();
}

void EventHeader::takeFont()
{
    setDefaultSectionSize(stepOf(QFontMetrics(headFont(font(), true))) * (titleLines + 1) + 4);
}

void EventHeader::changeEvent(QEvent *event)
{
    QHeaderView::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        takeFont();
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
    const QFont titleFont = headFont(font(), selected);
    const QFont dateFont = headFont(font(), false);
    const int step = stepOf(QFontMetrics(titleFont));
    const QString title =
        visibly(m_model.headerData(logicalIndex, Qt::Horizontal, Qt::DisplayRole).toString());
    const QStringList lines = linesOf(title, titleFont, length, std::max(1, (rect.width() - 3) / step - 1));
    const int top = (rect.width() - 1 - step * static_cast<int>(lines.size() + 1)) / 2;

    painter->setFont(dateFont);
    painter->setPen(theme.secondaryText());
    const QRect dateLine(0, top, length, step);
    painter->drawText(
        dateLine, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
        QFontMetrics(dateFont).elidedText(m_model.whenOf(logicalIndex), Qt::ElideRight, length));
    painter->setFont(titleFont);
    painter->setPen(palette().color(QPalette::WindowText));
    for (int i = 0; i < lines.size(); ++i) {
        painter->drawText(QRect(0, top + step * (i + 1), length, step),
                          Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, lines[i]);
    }
    painter->restore();
}

} // namespace chancery
