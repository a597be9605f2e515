// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>

class QMainWindow;

namespace chancery {

class Settings;

/// Edit → Preferences: what is the reader's own and no dossier's. What is chosen takes effect at once.
class PreferencesDialog : public QDialog
{
    Q_OBJECT

public:
    /// `window`, whose keys are chosen, and `settings` outlive this.
    PreferencesDialog(const QMainWindow &window, Settings &settings, QWidget *parent);

Q_SIGNALS:
    /// Settings are others than before.
    void changed();
    /// The program is to start anew, with what is open.
    void restartRequested();

private:
    QWidget *generalPage();

    Settings &m_settings;
};

} // namespace chancery
