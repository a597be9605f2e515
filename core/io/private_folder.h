// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/io/error.h"

#include <QString>
#include <QStringList>

#include <memory>

namespace chancery {

/// A folder of one process's own, for its owner's eyes alone, whose name tells which process that is
/// (ProcessMark). It goes, with all that is in it, when the last holder lets go.
class PrivateFolder
{
public:
    /// Makes `PURPOSE-MARK-RANDOM` in `parent`. What processes that have ended left of this purpose there
    /// goes first, once in the life of a process, unless `parent` keeps what is left to be asked about.
    enum class Leftovers { Removed, Kept };
    static Outcome<std::shared_ptr<PrivateFolder>> make(const QString &parent, const QString &purpose,
                                                        Leftovers leftovers = Leftovers::Removed);
    /// In the system's folder of temporary files.
    static Outcome<std::shared_ptr<PrivateFolder>> makeTemporary(const QString &purpose);

    /// Folders of this purpose that processes left which have ended, oldest first.
    static QStringList leftIn(const QString &parent, const QString &purpose);
    /// Takes over such a folder; an error where it has gone, or another process was quicker.
    static Outcome<std::shared_ptr<PrivateFolder>> takeOver(const QString &path);
    /// Removes such a folder with all that is in it, unless another process was quicker.
    static void removeLeft(const QString &path);

    ~PrivateFolder();
    PrivateFolder(const PrivateFolder &) = delete;
    PrivateFolder &operator=(const PrivateFolder &) = delete;

    [[nodiscard]] const QString &path() const { return m_path; }
    [[nodiscard]] QString filePath(const QString &name) const { return m_path + u'/' + name; }
    /// It stays when the last holder lets go.
    void keep() { m_isKept = true; }

private:
    explicit PrivateFolder(QString path);

    QString m_path;
    bool m_isKept = false;
};

} // namespace chancery
