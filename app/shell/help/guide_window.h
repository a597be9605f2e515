// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>

class QListWidget;
class QTextBrowser;

namespace chancery {

/// Help → Guide: a short illustrated guide that travels inside the program, with its chapters beside it. It
/// stays open beside the window.
class GuideWindow : public QDialog
{
    Q_OBJECT

public:
    explicit GuideWindow(QWidget *parent);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void setText();
    void fitChapters();
    void goToChapter(int chapter);

    QListWidget *m_chapters;
    QTextBrowser *m_text;
};

} // namespace chancery
