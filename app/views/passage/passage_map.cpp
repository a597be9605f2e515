// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/views/passage/passage_map.h"

#include "app/views/theme.h"

#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cstdlib>

namespace chancery {

namespace {

constexpr int stripWidth = 14;
constexpr int reach = 4;

} // namespace

PassageMap::PassageMap(QWidget *parent)
    : QWidget(parent)
{
    setFixedWidth(stripWidth);
    setAccessibleName(tr("Where facts rest in the text"));
    setCursor(Qt::PointingHandCursor);
}

QSize PassageMap::sizeHint() const
{
    return {stripWidth, 100};
}

void PassageMap::setLocatedText(LocatedTextPtr text)
{
    m_text = std::move(text);
    update();
}

void PassageMap::setCarried(PassageTest carried)
{
    m_carried = std::move(carried);
    update();
}

void PassageMap::setMark(std::optional<PassageRow> passage, Relation relation)
{
    m_mark = passage;
    m_relation = relation;
    update();
}

void PassageMap::setInView(qsizetype begin, qsizetype end)
{
    if (begin == m_viewBegin && end == m_viewEnd)
        return;
    m_viewBegin = begin;
    m_viewEnd = end;
    update();
}

int PassageMap::yOf(qsizetype position) const
{
    const qsizetype length = std::max<qsizetype>(1, m_text ? m_text->text().size() : 1);
    return static_cast<int>(std::min(position, length) * std::max(1, height() - 3) / length) + 1;
}

void PassageMap::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme theme(palette());
    painter.fillRect(rect(), palette().color(QPalette::Base));
    if (!m_text)
        return;
    const int top = yOf(m_viewBegin);
    painter.fillRect(QRect(0, top, width(), std::max(4, yOf(m_viewEnd) - top)), theme.relatedBand());

    const LocatedPassage *mark = nullptr;
    int painted = -1;
    for (const LocatedPassage &passage : m_text->passages()) {
        if (passage.row == m_mark) {
            mark = &passage;
            continue;
        }
        if (!isCarried(passage.row))
            continue;
        const int y = yOf(passage.begin);
        if (!passage.isFaithful()) {
            // A triangle: what is changed is not told by its colour alone.
            painter.setRenderHint(QPainter::Antialiasing, true);
            painter.setPen(Qt::NoPen);
            painter.setBrush(theme.warning());
            painter.drawPolygon(QPolygonF({QPointF(2, y + 3), QPointF(7, y - 4), QPointF(12, y + 3)}));
            painter.setRenderHint(QPainter::Antialiasing, false);
        } else if (y != painted) {
            // What stands elsewhere than recorded, or is spaced otherwise, has a shorter line.
            const bool plain = passage.state == AnchorState::Exact;
            painter.fillRect(QRect(plain ? 3 : 6, y, plain ? 8 : 5, 1), theme.passageUnderline());
            painted = y;
        }
    }
    if (mark != nullptr) {
        const int y = yOf(mark->begin);
        const QRect block(1, y - 2, width() - 3, std::max(5, yOf(mark->end) - y));
        painter.setPen(palette().color(QPalette::Text));
        painter.setBrush(m_relation == Relation::Contradicts ? theme.contradiction() : theme.sentence());
        painter.drawRect(block);
    }
}

std::vector<PassageRow> PassageMap::passagesAt(int y) const
{
    std::vector<PassageRow> rows;
    if (!m_text)
        return rows;
    int nearest = reach + 1;
    for (const LocatedPassage &passage : m_text->passages()) {
        const int distance = std::abs(yOf(passage.begin) - y);
        if (distance > reach || distance > nearest || !isCarried(passage.row))
            continue;
        if (distance < nearest)
            rows.clear();
        nearest = distance;
        rows.push_back(passage.row);
    }
    return rows;
}

void PassageMap::mousePressEvent(QMouseEvent *event)
{
    const std::vector<PassageRow> passages = passagesAt(event->position().toPoint().y());
    if (event->button() == Qt::LeftButton && !passages.empty())
        Q_EMIT passageActivated(passages.front());
}

bool PassageMap::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip && m_describe) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const std::vector<PassageRow> passages = passagesAt(help->pos().y());
        if (passages.empty())
            QToolTip::hideText();
        else
            QToolTip::showText(help->globalPos(), m_describe(passages), this);
        return true;
    }
    return QWidget::event(event);
}

} // namespace chancery
