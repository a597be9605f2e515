// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/views/theme.h"

#include <QPlainTextEdit>

#include <optional>
#include <vector>

namespace chancery {

/// One of two texts that are compared: its stretches that stand in the other are marked, the current one more
/// so, and a click or Enter on one activates it.
class OverlapPane : public QPlainTextEdit
{
    Q_OBJECT

public:
    /// A range of the text in UTF-16 code units, end exclusive.
    struct Range
    {
        qsizetype begin = 0;
        qsizetype end = 0;
    };

    explicit OverlapPane(QWidget *parent = nullptr);
    ~OverlapPane() override;

    void showText(const QString &text);
    /// In any order; a stretch is known by its place in the list.
    void setStretches(std::vector<Range> stretches);
    /// Marks one of the stretches as the current one and scrolls it into the middle.
    void setCurrent(std::optional<std::size_t> stretch);

    [[nodiscard]] std::optional<std::size_t> current() const { return m_current; }
    [[nodiscard]] const std::vector<Range> &stretches() const { return m_stretches; }

Q_SIGNALS:
    void stretchActivated(std::size_t stretch);

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    void applyMarks();
    void activateAt(int position);

    Theme m_theme;
    std::vector<Range> m_stretches;
    std::optional<std::size_t> m_current;
};

} // namespace chancery
