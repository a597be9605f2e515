// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/shell/edit_history.h"
#include "core/io/content_stamp.h"
#include "core/io/file_identity.h"

#include <QObject>
#include <QString>

#include <optional>
#include <vector>

class QMenu;
class QWidget;

namespace chancery {

/// File → Save, Save as, Save a copy, and the question before changes would be lost. A `.dossier` is saved by
/// each change; only an untitled copy, made from JSON or built in, has anything to ask about.
class DossierSaving : public QObject
{
    Q_OBJECT

public:
    /// `location` is what the history's dossier was opened from. `window` is the parent of what is asked.
    DossierSaving(EditHistory &history, QString location, QWidget *window);

    void addActions(QMenu *menu);
    /// Another dossier was opened; `stamp` is of its file as it was read, where it is JSON.
    void open(const QString &location, const std::optional<ContentStamp> &stamp = {});

    /// Asks what to do with unsaved changes, if there are any; false where the dossier must stay open.
    bool mayLeave();
    /// File → Save as; true where the dossier is in the file that was named.
    bool saveAs();

    /// Where the dossier was opened from, or was saved to since.
    [[nodiscard]] const QString &location() const { return m_location; }
    /// What that file held when it was read or written last, where it is JSON.
    [[nodiscard]] const std::optional<ContentStamp> &stamp() const { return m_stamp; }
    /// The files that nothing else is written over: the dossier's own, and what it was opened from.
    [[nodiscard]] std::vector<FileIdentity> openFiles() const;
    /// The file as the window's title names it.
    [[nodiscard]] QString fileName() const;

Q_SIGNALS:
    void saved(const QString &path);
    void fileNameChanged();
    /// The reader wants to see how the dossier differs from what is in this file now.
    void compareRequested(const QString &path);

private:
    /// Each is true where the changes are in a file afterwards.
    bool save();
    /// The same question, of changes to a file that is no longer where or what it was.
    bool mayLeaveLostFile();
    /// Whether the file of a `.dossier` is no longer where or what it was.
    [[nodiscard]] bool isLost() const;
    bool writeTo(const QString &path);
    bool writeJson(const QString &path);
    /// What to do where somebody else has changed a file since it was read or written here.
    enum class Answer { Replace, SaveAs, Leave };
    Answer askAboutChange(const QString &path);
    void saveCopy();
    enum class Texts { QuotedOnly, Full };
    /// What a copy carries of texts that were attached; none where it is not to be written.
    std::optional<Texts> askForTexts();
    /// The file the reader names; empty where he does not.
    QString choosePath(const QString &title, const QString &proposed);
    void warn(const Error &error);

    EditHistory &m_history;
    QWidget *m_window;
    QString m_location;
    QString m_target;                    ///< the JSON file that an untitled copy was saved to
    std::optional<ContentStamp> m_stamp; ///< of m_location, where that is JSON
};

} // namespace chancery
