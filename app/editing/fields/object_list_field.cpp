// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/editing/fields/object_list_field.h"

#include "app/editing/fields/name_field.h"
#include "core/models/object_mime.h"

#include <QDragEnterEvent>
#include <QDropEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QListWidget>
#include <QMenu>
#include <QMimeData>
#include <QVBoxLayout>

#include <algorithm>

namespace chancery {

namespace {

constexpr int mostLinesShown = 4;

} // namespace

ObjectListField::ObjectListField(std::vector<ObjectKind> kinds, QWidget *parent)
    : QWidget(parent)
    , m_kinds(std::move(kinds))
    , m_list(new QListWidget(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addWidget(m_list);
    m_list->setAccessibleName(tr("Objects; Delete takes one out"));
    m_list->setToolTip(tr("Delete takes the chosen one out"));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->installEventFilter(this);
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_list, &QWidget::customContextMenuRequested, this, &ObjectListField::offerMenu);
    setAcceptDrops(true);
    auto *row = new QHBoxLayout;
    row->setSpacing(2);
    column->addLayout(row);
    for (const ObjectKind kind : m_kinds) {
        auto *field = new NameField(kind, this);
        field->setCreates(false);
        field->setPlaceholderText(tr("+ %1").arg(label(kind)));
        connect(field, &NameField::chosen, this, [this, field] {
            if (!field->choice())
                return;
            const ObjectRef object = field->choice()->object;
            field->clearChoice();
            add(object);
            Q_EMIT edited();
        });
        row->addWidget(field);
        m_fields.push_back(field);
    }
    if (!m_fields.empty())
        setFocusProxy(m_fields.front());
    fill();
}

void ObjectListField::setSnapshot(const SnapshotPtr &snapshot)
{
    m_snapshot = snapshot;
    for (NameField *field : m_fields)
        field->setSnapshot(snapshot);
    fill();
}

void ObjectListField::setObjects(const std::vector<ObjectRef> &objects)
{
    m_objects = objects;
    fill();
}

void ObjectListField::add(const ObjectRef &object)
{
    if (std::find(m_objects.begin(), m_objects.end(), object) == m_objects.end())
        m_objects.push_back(object);
    fill();
}

std::vector<ObjectRef> ObjectListField::ofItsKinds(const QMimeData &dragged) const
{
    std::vector<ObjectRef> objects = objectsIn(dragged);
    std::erase_if(objects, [this](const ObjectRef &object) {
        return std::find(m_kinds.begin(), m_kinds.end(), object.kind) == m_kinds.end();
    });
    return objects;
}

bool ObjectListField::takes(const QMimeData &dragged) const
{
    return !ofItsKinds(dragged).empty();
}

void ObjectListField::addDropped(const QMimeData &dragged)
{
    for (const ObjectRef &object : ofItsKinds(dragged))
        add(object);
    Q_EMIT edited();
}

void ObjectListField::dragEnterEvent(QDragEnterEvent *event)
{
    if (takes(*event->mimeData()))
        event->acceptProposedAction();
}

void ObjectListField::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    addDropped(*event->mimeData());
}

void ObjectListField::offerMenu(const QPoint &at)
{
    QListWidgetItem *item = m_list->itemAt(at);
    if (!item)
        return;
    m_list->setCurrentItem(item);
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QAction *takeOut = menu->addAction(tr("Take out"));
    takeOut->setShortcut(Qt::Key_Delete);
    takeOut->setShortcutVisibleInContextMenu(true);
    connect(takeOut, &QAction::triggered, this, &ObjectListField::removeCurrent);
    menu->popup(m_list->viewport()->mapToGlobal(at));
}

QStringList ObjectListField::typedNames() const
{
    QStringList names;
    bool any = false;
    for (const NameField *field : m_fields) {
        names.append(field->text());
        any = any || !names.back().isEmpty();
    }
    return any ? names : QStringList();
}

void ObjectListField::setTypedNames(const QStringList &names)
{
    for (std::size_t i = 0; i < m_fields.size(); ++i)
        m_fields[i]->setText(names.value(static_cast<qsizetype>(i)));
}

void ObjectListField::fill()
{
    m_list->clear();
    for (const ObjectRef &object : m_objects) {
        auto *item = new QListWidgetItem(m_snapshot ? m_snapshot->title(object) : object.id, m_list);
        item->setToolTip(item->text());
    }
    const int lines = std::clamp(static_cast<int>(m_objects.size()), 1, mostLinesShown);
    m_list->setFixedHeight(lines * (fontMetrics().height() + 4) + 2 * m_list->frameWidth());
    m_list->setVisible(!m_objects.empty());
}

void ObjectListField::removeCurrent()
{
    const int row = m_list->currentRow();
    if (row < 0)
        return;
    m_objects.erase(m_objects.begin() + row);
    fill();
    m_list->setCurrentRow(std::min(row, m_list->count() - 1));
    Q_EMIT edited();
}

bool ObjectListField::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_list &&
        (event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride)) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Delete || key == Qt::Key_Backspace) {
            if (event->type() == QEvent::KeyPress)
                removeCurrent();
            event->accept();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace chancery
