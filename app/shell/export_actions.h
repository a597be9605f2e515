// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/session/session.h"
#include "core/store/store.h"

#include <QObject>

#include <functional>

class QMenu;
class QWidget;

namespace chancery {

/// File → Export briefing and Export data: opens their dialogs with what is shown and selected now.
class ExportActions : public QObject
{
    Q_OBJECT

public:
    /// `store` gives the present dossier, `openFiles` the files that must not be written over. `window` is
    /// the parent of the dialogs, and of this.
    ExportActions(std::function<std::shared_ptr<Store>()> store,
                  std::function<std::vector<FileIdentity>()> openFiles, const Session &session,
                  QWidget *window);

    void addActions(QMenu *menu);

private:
    void exportBriefing();
    void exportData();

    std::function<std::shared_ptr<Store>()> m_store;
    std::function<std::vector<FileIdentity>()> m_openFiles;
    const Session &m_session;
    QWidget *m_window;
};

} // namespace chancery
