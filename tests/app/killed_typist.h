// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QFileInfo>
#include <QString>

/// Somebody in a process of his own who types and is killed: this program, run with one hidden test case.
namespace chancery::tests {

/// Where the typist finds the dossier and leaves his state; for the typist himself.
[[nodiscard]] QString typistHome();

/// Runs the hidden case of this tag with a home, and kills it (SIGKILL) as soon as it says that it has typed.
void killWhenTyped(const QString &tag, const QString &home);

/// In the typist: takes the home's folder of state for its own. Call before there is a window.
class Typist
{
public:
    Typist();
    /// Says that all is typed once a draft holds these words, and waits to be killed.
    void waitToBeKilled(const QByteArray &words) const;

private:
    QString m_surroundings; ///< what a killed process cannot remove itself
};

/// The files of drafts in a folder of state.
[[nodiscard]] QFileInfoList draftFiles(const QString &home);

/// A folder of state of its own, for as long as this is there.
class StateIn
{
public:
    explicit StateIn(const QString &folder);
    ~StateIn();
    StateIn(const StateIn &) = delete;
    StateIn &operator=(const StateIn &) = delete;

private:
    QByteArray m_before;
};

} // namespace chancery::tests
