// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>
#include <QWidget>

class QListWidget;

namespace chancery {

/// What stands where no dossier is open: the ones opened last, a new one, a file, the built-in example.
class StartPage : public QWidget
{
    Q_OBJECT

public:
    /// `recent`: addresses, the last one first. `unsaved`: how many earlier processes left.
    StartPage(const QStringList &recent, const QString &example, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override { return {760, 520}; }

Q_SIGNALS:
    void openRequested(const QString &address);
    void newRequested();
    void chooseRequested();
    /// Files were dropped, whatever they are.
    void filesDropped(const QStringList &paths);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QListWidget *m_recent;
};

} // namespace chancery
