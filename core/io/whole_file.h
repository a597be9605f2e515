// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/io/error.h"
#include "core/io/output.h"

#include <QByteArray>
#include <QIODevice>

#include <optional>

namespace chancery {

/// A file that is written beside its place and put there when it is whole; what was there before stays until
/// then, and on any error. Symbolic links are followed: the link stays and what it leads to is replaced. Of a
/// file with several hard links the one name gets the new file and the others keep the earlier one. A new
/// file has the mode that umask leaves, an earlier one keeps its mode and, where that is allowed, its owner.
/// Files without permission to write, folders, sockets and block devices are refused; FIFOs and character
/// devices are written to as streams, when everything is there, where Output allows it.
class WholeFile : public QIODevice
{
public:
    explicit WholeFile(Output output);
    ~WholeFile() override;

    /// Makes the unfinished file: what would make the work useless is found before it.
    Status begin();
    /// begin(), for what writes to a device; errorString() has the reason.
    bool open(OpenMode mode) override;
    void close() override;
    /// The unfinished file, for what writes by path; empty of a stream.
    [[nodiscard]] QString temporaryPath() const { return m_temporary; }

    /// Everything is written and on the disk, but not in its place yet: for several files that appear
    /// together.
    Status finish();
    /// Puts the file in its place.
    Status commit();

    [[nodiscard]] bool isSequential() const override { return false; }
    [[nodiscard]] qint64 size() const override;
    bool seek(qint64 position) override;

protected:
    qint64 readData(char *data, qint64 most) override;
    qint64 writeData(const char *data, qint64 size) override;

private:
    /// What is at the path, links followed.
    struct Target
    {
        QByteArray path;
        std::optional<int> descriptor; ///< of this process, where the path names one: /dev/stdout
        bool isStream = false;
        bool exists = false;
        unsigned mode = 0;
        unsigned owner = 0;
        unsigned group = 0;
    };
    Outcome<Target> resolve() const;
    std::optional<Error> refusal(const Target &target) const;
    std::optional<Error> makeTemporary();
    std::optional<Error> putThere();
    std::optional<Error> pour();
    bool flushBuffer();
    void discard();
    [[nodiscard]] Error failure(int error) const;

    Output m_output;
    Target m_target;
    QString m_temporary;
    QByteArray m_buffer;
    int m_descriptor = -1;
    int m_error = 0; ///< errno of the first write that failed; nothing is written after it
    bool m_isFinished = false;
};

/// Writes a file, whole or not at all.
Status writeWhole(const Output &output, const QByteArray &bytes);

/// Takes away what processes that have ended left unfinished of files beside `path`.
void removeUnfinished(const QString &path);

} // namespace chancery
