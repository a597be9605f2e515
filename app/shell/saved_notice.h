// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QWidget>

class QLabel;
class QStatusBar;

namespace chancery {

/// Says at the foot of the window what was written, with buttons that open it and its folder; until it is put
/// away, or something else is written.
class SavedNotice : public QWidget
{
    Q_OBJECT

public:
    explicit SavedNotice(QStatusBar *bar);

    /// Tells of a file, or of a folder of files.
    void tell(const QString &path);
    [[nodiscard]] QString path() const { return m_path; }

private:
    QString m_path;
    QLabel *m_text;
};

} // namespace chancery
