// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/session/session.h"

#include <QObject>

#include <functional>

class QMenu;

namespace chancery {

class EditHistory;

/// The filters that the dossier keeps under names: to choose one, to keep the present one, to rename and to
/// delete. Each change of them is one of the dossier, which can be undone.
class SavedFilters : public QObject
{
    Q_OBJECT

public:
    /// Both and the window outlive this.
    SavedFilters(Session &session, EditHistory &history, QWidget &window);
    ~SavedFilters() override;

    [[nodiscard]] QMenu *menu() const { return m_menu; }

Q_SIGNALS:
    /// The reader wants this filter; `text` names the change.
    void wanted(const chancery::Filter &filter, const QString &text);

private:
    /// The dossier's own, whatever part of it the session shows.
    [[nodiscard]] const std::vector<SavedFilter> &kept() const;
    void fill();
    void save();
    void rename(const QString &name);
    void remove(const QString &name);
    void keep(std::vector<SavedFilter> filters, const QString &text);
    /// Asks for a name; `warning` says what is wrong with one, or what it leads to, and whether it will do.
    struct Verdict
    {
        QString warning;
        bool isFine = true;
    };
    void ask(const QString &title, const QString &name, std::function<Verdict(const QString &)> judge,
             std::function<void(const QString &)> take);

    Session &m_session;
    EditHistory &m_history;
    QWidget &m_window;
    QMenu *m_menu;
    QMenu *m_rename;
    QMenu *m_remove;
    QAction *m_separator;
    QAction *m_save;
    QList<QAction *> m_choices;
};

} // namespace chancery
