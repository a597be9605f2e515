// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QPoint>

#include <array>

namespace chancery {

class SourceTextEdit;

/// The two ends of the marked passage, to be taken hold of and dragged in the text; there while the text has
/// the keyboard.
class MarkHandles : public QObject
{
    Q_OBJECT

public:
    explicit MarkHandles(SourceTextEdit &text);
    ~MarkHandles() override;

    /// Puts them where the mark is now.
    void place();

Q_SIGNALS:
    /// An end was let go elsewhere; UTF-16 units of the text.
    void moved(qsizetype begin, qsizetype end);

private:
    class Handle;
    void drop(const Handle &handle, const QPoint &at);

    SourceTextEdit &m_text;
    std::array<Handle *, 2> m_handles;
};

} // namespace chancery
