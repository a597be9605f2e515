// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/session/session.h"
#include "core/store/store.h"

#include <QObject>

#include <functional>

class QMainWindow;
class QMenu;

namespace chancery {

class SavedNotice;
class Settings;

/// File → Export briefing, Export data and Print: opens their dialogs with what is shown and selected now,
/// proposes where and as what the last export was written, and tells what was.
class ExportActions : public QObject
{
    Q_OBJECT

public:
    /// `store` gives the present dossier, `openFiles` the files that must not be written over. `window` is
    /// the parent of the dialogs, and of this.
    ExportActions(std::function<std::shared_ptr<Store>()> store,
                  std::function<std::vector<FileIdentity>()> openFiles, const Session &session,
                  Settings &settings, QMainWindow *window);

    void addActions(QMenu *menu);

private:
    void exportBriefing();
    void exportData();
    void print();
    /// The last export's folder, where it is still there, with a file of this name; else the path as it is.
    [[nodiscard]] QString proposed(const QString &path) const;
    void remember(const QString &path, const QString &kind, const QString &form);

    std::function<std::shared_ptr<Store>()> m_store;
    std::function<std::vector<FileIdentity>()> m_openFiles;
    const Session &m_session;
    Settings &m_settings;
    QMainWindow *m_window;
    SavedNotice *m_notice;
};

} // namespace chancery
