// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

class QMainWindow;

namespace chancery {

/// What a view is for, in a sentence or two; empty for a name that is none of MainWindow::viewNames().
[[nodiscard]] QString viewHelp(const QString &name);

/// Answers “What’s this?” for every control of a window: with its own words; else with its tip and its name,
/// and what the view is for that it is in.
class WhatsThisAnswers : public QObject
{
    Q_OBJECT

public:
    explicit WhatsThisAnswers(QMainWindow &window);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace chancery
