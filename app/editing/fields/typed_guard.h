// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QString>

class QWidget;

namespace chancery {

/// Knows whether somebody typed or chose anything in the fields of a dialog, so that it is not dismissed with
/// what was typed by one key.
class TypedGuard
{
public:
    explicit TypedGuard(QWidget &dialog)
        : m_dialog(dialog)
    {
    }

    /// What stands in the fields from here on was proposed, not typed.
    void begin();
    [[nodiscard]] bool isTyped() const;
    /// Asks, where anything was typed, whether that may go; true where nothing was.
    [[nodiscard]] bool mayDismiss() const;

private:
    using Fields = QHash<const QWidget *, QString>;
    [[nodiscard]] Fields fields() const;

    QWidget &m_dialog;
    Fields m_before;
};

} // namespace chancery
