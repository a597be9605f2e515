// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

namespace chancery {

struct Selection;
class Session;

/// A view that works only while it is seen: it takes the session's snapshot when it is first seen, and
/// follows snapshot and selection from then on; what changed while it was not it takes up when it is seen again.
class DossierView : public QWidget
{
    Q_OBJECT

public:
    /// Whether it is the one on top where views share a place. A dock behind another's tab is moved aside, not
    /// hidden, so that the widget itself does not know.
    void setOnTop(bool isOnTop);

protected:
    DossierView(Session &session, QWidget *parent);

    [[nodiscard]] Session &session() const { return m_session; }
    /// Puts the session's snapshot, and what its filter leaves of it, into the view's models.
    virtual void takeSnapshot() = 0;
    /// Shows what is selected; `by` is who selected it. Rows are those of the snapshot last taken.
    virtual void reflect(const Selection &selection, const QObject *by) = 0;

    void showEvent(QShowEvent *event) override;

private:
    void onSnapshot();
    void onFilter();
    void onSelection(const Selection &selection, const QObject *by);
    [[nodiscard]] bool isSeen() const { return m_isOnTop && isVisible(); }
    void takeUp();
    void catchUp();

    Session &m_session;
    bool m_isOnTop = true;
    bool m_stale = true;
    bool m_behind = true;
};

} // namespace chancery
