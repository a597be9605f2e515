// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QBasicTimer>
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

protected:
    void timerEvent(QTimerEvent *event) override;

private:
    class Handle;
    /// An end is held with the middle of its bar there, on the viewport; past its edge the text is scrolled.
    void drag(Handle &handle, const QPoint &at);
    void drop(Handle &handle, const QPoint &at);
    /// The nearest place on the viewport.
    [[nodiscard]] QPoint within(const QPoint &at) const;

    SourceTextEdit &m_text;
    std::array<Handle *, 2> m_handles;
    Handle *m_dragged = nullptr;
    QPoint m_at; ///< of the one that is dragged
    QBasicTimer m_scrolling;
};

} // namespace chancery
