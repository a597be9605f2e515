// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/shell/column_widths.h"

#include "app/shell/settings.h"

#include <QEvent>
#include <QHeaderView>
#include <QMainWindow>

using namespace Qt::StringLiterals;

namespace chancery {

namespace {

constexpr auto sizesBefore = "sizesBeforePress";

/// `view-facts/table`: the names of what it is in; empty for a table that is in no view.
QString nameOf(const QHeaderView &header)
{
    QStringList names;
    for (const QWidget *widget = header.parentWidget(); widget; widget = widget->parentWidget()) {
        if (widget->objectName().startsWith("qt_"_L1) || widget->objectName().isEmpty())
            continue;
        names.prepend(widget->objectName());
        if (widget->objectName().startsWith("view-"_L1))
            return names.join(u'/');
    }
    return {};
}

QList<int> sizesOf(const QHeaderView &header)
{
    QList<int> sizes;
    for (int i = 0; i < header.count(); ++i)
        sizes.append(header.sectionSize(i));
    return sizes;
}

} // namespace

ColumnWidths::ColumnWidths(QMainWindow &window, Settings &settings)
    : QObject(&window)
    , m_settings(settings)
{
    for (QHeaderView *header : window.findChildren<QHeaderView *>()) {
        if (header->orientation() != Qt::Horizontal || nameOf(*header).isEmpty())
            continue;
        header->viewport()->installEventFilter(this);
        apply(*header);
    }
}

bool ColumnWidths::eventFilter(QObject *watched, QEvent *event)
{
    auto *header = qobject_cast<QHeaderView *>(watched->parent());
    if (header && event->type() == QEvent::MouseButtonPress)
        header->setProperty(sizesBefore, QVariant::fromValue(sizesOf(*header)));
    // A press that moved nothing was a click to sort by.
    if (header && event->type() == QEvent::MouseButtonRelease &&
        header->property(sizesBefore).value<QList<int>>() != sizesOf(*header))
        keep(*header);
    return QObject::eventFilter(watched, event);
}

void ColumnWidths::apply(QHeaderView &header)
{
    const QList<int> sizes = m_settings.columnWidths(nameOf(header));
    if (sizes.size() != header.count())
        return; // none, or of another table
    for (int i = 0; i < header.count(); ++i) {
        if (header.sectionResizeMode(i) == QHeaderView::Interactive && sizes.at(i) > 0)
            header.resizeSection(i, sizes.at(i));
    }
}

void ColumnWidths::keep(const QHeaderView &header)
{
    m_settings.setColumnWidths(nameOf(header), sizesOf(header));
}

} // namespace chancery
