// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/shell/preferences/action_keys.h"

#include <QWidget>

class QKeySequenceEdit;
class QLabel;
class QLineEdit;
class QPushButton;
class QTreeWidget;

namespace chancery {

/// The page of the preferences on which every action can be given keys. What is chosen takes effect at once.
class KeysPage : public QWidget
{
    Q_OBJECT

public:
    /// `window` and `settings` outlive this.
    KeysPage(const QMainWindow &window, Settings &settings, QWidget *parent = nullptr);

Q_SIGNALS:
    void changed();

private:
    void fill();
    void showMatching(const QString &words);
    void updateChoice();
    void assign(const QKeySequence &keys);
    void giveBackOwn();
    void remember(const KeyedAction &keyed, const QList<QKeySequence> &keys);
    [[nodiscard]] const KeyedAction *chosen() const;
    [[nodiscard]] const KeyedAction *holderOf(const QKeySequence &keys) const;

    Settings &m_settings;
    QList<KeyedAction> m_actions; ///< by the list's rows
    QLineEdit *m_words;
    QTreeWidget *m_list;
    QKeySequenceEdit *m_edit;
    QPushButton *m_assign;
    QPushButton *m_none;
    QPushButton *m_own;
    QLabel *m_note;
};

} // namespace chancery
