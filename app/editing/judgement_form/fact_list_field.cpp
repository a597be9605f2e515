// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/editing/judgement_form/fact_list_field.h"

#include "core/models/object_mime.h"

#include <QDragEnterEvent>
#include <QDropEvent>
#include <QMimeData>

namespace chancery {

namespace {

std::vector<ObjectRef> factsIn(const QMimeData &data)
{
    std::vector<ObjectRef> facts = objectsIn(data);
    std::erase_if(facts, [](const ObjectRef &object) { return object.kind != ObjectKind::Fact; });
    return facts;
}

} // namespace

FactListField::FactListField(QWidget *parent)
    : ObjectListField({ObjectKind::Fact}, parent)
{
    setAcceptDrops(true);
}

void FactListField::setFacts(const std::vector<FactId> &facts)
{
    setObjects({facts.begin(), facts.end()});
}

std::vector<FactId> FactListField::facts() const
{
    std::vector<FactId> result;
    for (const ObjectRef &object : objects())
        result.push_back(object.as<FactTag>());
    return result;
}

void FactListField::dragEnterEvent(QDragEnterEvent *event)
{
    if (!factsIn(*event->mimeData()).empty())
        event->acceptProposedAction();
}

void FactListField::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    for (const ObjectRef &fact : factsIn(*event->mimeData()))
        add(fact);
    Q_EMIT edited();
}

} // namespace chancery
