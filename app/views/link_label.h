// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/views/wrapped_label.h"

#include <QFocusEvent>

namespace chancery {

/// A text with links, which wraps. Tab comes to its first link at once: by itself a label takes a stop of its
/// own before it, at which nothing can be done.
class LinkLabel : public WrappedLabel
{
public:
    using WrappedLabel::WrappedLabel;

protected:
    void focusInEvent(QFocusEvent *event) override
    {
        QLabel::focusInEvent(event);
        const bool isByTab =
            event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason;
        if (isByTab && text().contains(QLatin1StringView("<a ")))
            QLabel::focusNextPrevChild(event->reason() == Qt::TabFocusReason);
    }
};

} // namespace chancery
