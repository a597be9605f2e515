// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/shell/edit_history.h"

#include <QObject>

class QAction;
class QWidget;

namespace chancery {

/// File → Attach full text: for the source that is selected, or that of the sentence shown.
class AttachActions : public QObject
{
    Q_OBJECT

public:
    AttachActions(EditHistory &history, Session &session, QWidget *window);

    [[nodiscard]] QAction *action() const { return m_action; }
    /// Asks for a file unless one is named, shows its report, and attaches it where the reader keeps it.
    void attach(const SourceId &source, QString path = {});

Q_SIGNALS:
    void attached(const chancery::SourceId &source);
    /// A source's text was taken from the file at this place.
    void taken(const QString &sha256, const QString &path);

private:
    [[nodiscard]] SourceId chosenSource() const;
    void updateAction();

    EditHistory &m_history;
    Session &m_session;
    QWidget *m_window;
    QAction *m_action;
};

} // namespace chancery
