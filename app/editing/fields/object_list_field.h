// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/snapshot.h"

#include <QWidget>

#include <vector>

class QDragEnterEvent;
class QDropEvent;
class QListWidget;
class QMimeData;

namespace chancery {

class NameField;

/// Several objects of some kinds, a line each; a field below adds one by its name, a drop from any view those
/// that are dragged. Delete and the menu take the chosen one out.
class ObjectListField : public QWidget
{
    Q_OBJECT

public:
    /// `kinds` are tried in their order where a name is typed.
    explicit ObjectListField(std::vector<ObjectKind> kinds, QWidget *parent = nullptr);

    void setSnapshot(const SnapshotPtr &snapshot);
    void setObjects(const std::vector<ObjectRef> &objects);
    [[nodiscard]] const std::vector<ObjectRef> &objects() const { return m_objects; }
    void add(const ObjectRef &object);
    /// Whether some of what is dragged is of its kinds.
    [[nodiscard]] bool takes(const QMimeData &dragged) const;
    /// Adds what is dragged and is of its kinds.
    void addDropped(const QMimeData &dragged);
    /// Names that were typed and not taken yet, a text for each kind.
    [[nodiscard]] QStringList typedNames() const;
    /// Puts such names back; those that are not given are empty.
    void setTypedNames(const QStringList &names);

Q_SIGNALS:
    void edited();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    [[nodiscard]] std::vector<ObjectRef> ofItsKinds(const QMimeData &dragged) const;
    void offerMenu(const QPoint &at);
    void fill();
    void removeCurrent();

    std::vector<ObjectKind> m_kinds;
    SnapshotPtr m_snapshot;
    std::vector<ObjectRef> m_objects;
    QListWidget *m_list;
    std::vector<NameField *> m_fields;
};

} // namespace chancery
