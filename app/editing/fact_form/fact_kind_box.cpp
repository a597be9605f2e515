// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/editing/fact_form/fact_kind_box.h"

#include <QCoreApplication>

namespace chancery {

QString kindInWords(FactKind kind)
{
    const auto tr = [](const char *text) { return QCoreApplication::translate("FactForm", text); };
    switch (kind) {
    case FactKind::Plain:
        return tr("Note: a plain statement");
    case FactKind::Participation:
        return tr("Took part");
    case FactKind::Position:
        return tr("Position on an option");
    case FactKind::Figure:
        return tr("Figure");
    case FactKind::EventDate:
        return tr("Date of an event");
    case FactKind::EventPlace:
        return tr("Where an event was");
    case FactKind::EventStatus:
        return tr("State of an event");
    case FactKind::OptionAspect:
        return tr("Aspect of an option");
    case FactKind::Answer:
        return tr("Question: what bears on it");
    case FactKind::EventLink:
        return tr("Link between events");
    }
    return {};
}

} // namespace chancery
