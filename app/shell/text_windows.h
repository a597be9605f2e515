// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/session/session.h"
#include "core/store/store.h"

#include <QObject>

#include <functional>
#include <memory>

class QMenu;
class QWidget;

namespace chancery {

/// The windows beside the main one that show texts: two sources compared, and the dossier's own JSON.
class TextWindows : public QObject
{
    Q_OBJECT

public:
    /// `store` yields the present dossier; `window` owns what is opened and this.
    TextWindows(Session &session, std::function<std::shared_ptr<Store>()> store, QWidget *window);
    ~TextWindows() override;

    void addPassageActions(QMenu &menu);
    void addViewActions(QMenu &menu);

private:
    void compareSources();
    void showDossierSource();

    Session &m_session;
    std::function<std::shared_ptr<Store>()> m_store;
    QWidget *m_window;
};

} // namespace chancery
