// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/briefing/tag_tree.h"

#include <QBrush>
#include <QPainter>
#include <QPen>
#include <QPointF>
#include <QTransform>

#include <algorithm>

namespace chancery {

namespace {

/// A line of no length, which is the shortest that can be said to the painter: it leaves the painter as it is
/// but for a pen that could not draw it.
void mark(QPainter &painter, int value)
{
    const QPen pen = painter.pen();
    if (pen.style() != Qt::SolidLine || pen.brush().style() != Qt::SolidPattern || pen.color().alpha() != 255)
        painter.setPen(Qt::black);
    QPointF place(TagTree::markX, value);
    if (const QTransform &transform = painter.worldTransform(); !transform.isIdentity())
        place = transform.inverted().map(place);
    painter.drawLine(place, place);
}

} // namespace

TagTree::TagTree()
{
    m_elements.push_back({"Document"});
}

int TagTree::add(int parent, const char *type)
{
    const int element = addInline(parent, type);
    if (element != none)
        place(element);
    return element;
}

int TagTree::addInline(int parent, const char *type)
{
    if (parent == none)
        return none;
    m_elements.push_back({type, parent});
    return size() - 1;
}

void TagTree::setActual(int element, const QString &text)
{
    if (element != none && needsActual(text))
        at(element).actual = QString(text).remove(QChar::SoftHyphen);
}

bool TagTree::needsActual(const QString &text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) {
        const QChar::Script script = c.script();
        return c.isSurrogate() || c == QChar::SoftHyphen ||
               (c.unicode() >= 0x370 && script != QChar::Script_Common && script != QChar::Script_Inherited &&
                script != QChar::Script_Latin && script != QChar::Script_Greek &&
                script != QChar::Script_Cyrillic);
    });
}

void TagTree::place(int element)
{
    Element &placed = at(element);
    if (placed.isPlaced || placed.parent == none)
        return;
    placed.isPlaced = true;
    at(placed.parent).kids.push_back({Kid::Kind::Element, element, 0});
}

TagScope::TagScope(TagTree *tree, QPainter &painter, int element)
    : m_painter(painter)
    , m_isMarking(tree && tree->isMarking && element != TagTree::none)
{
    if (m_isMarking)
        mark(m_painter, element + 1);
}

TagScope::~TagScope()
{
    if (m_isMarking)
        mark(m_painter, 0);
}

} // namespace chancery
