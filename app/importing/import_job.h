// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/import/import_file.h"
#include "core/work/job.h"

#include <QObject>

#include <functional>
#include <optional>
#include <vector>

namespace chancery {

/// What is asked for: which file, how it is read, and what becomes of it.
struct ImportRequest
{
    QString path;
    ImportOptions options;
    std::optional<EventsAs> as; ///< of events; none: facts
    QString title;              ///< of the source; empty: the file's name
    QString language;
};

/// What a file is taken for, and its first rows.
struct ImportPreview
{
    ImportForm form = ImportForm::Table;
    ImportYield yields = ImportYield::Events;
    QString formName;               ///< in words
    QString name;                   ///< of the file, without its folder
    Columns columns;                ///< of a table
    std::vector<QStringList> cells; ///< of a table: its first rows as they stand, the header left out
    std::vector<Entry> rows;        ///< as they will be
    std::vector<BadRow> bad;        ///< of the first rows those that are kept out
    bool isLong =
        false; ///< too long to become one change: it is written into the dossier's file as it is read
};

/// Reads a file of another program in the background. ended() comes last, whatever came before it.
class ImportJob : public QObject
{
    Q_OBJECT

public:
    /// `base` is the dossier that it is for; null: none.
    ImportJob(ImportRequest request, SnapshotPtr base, QObject *parent = nullptr);

    /// Looks at the first rows, and, where the file is not long, at what all of it would come to.
    void look();
    /// Writes it into a file: a new dossier, or what the base of `growing` has and this beside it. One of
    /// written() and failed() comes of it even after cancel().
    void write(Growing growing, const QString &path);
    void cancel();
    [[nodiscard]] bool isCancelled() const { return m_cancelled; }

Q_SIGNALS:
    void looked(const chancery::ImportPreview &preview);
    void proposed(const std::shared_ptr<const chancery::ProposedImport> &proposal);
    void progressed(double share);
    void written(const chancery::ImportReport &report);
    void failed(const chancery::Error &error);
    void ended();

private:
    void start(std::function<void(const Progress &progress)> work);
    /// To be called in the background: `what` is done in the window's thread, unless it was cancelled by
    /// then.
    void tell(std::function<void()> what);
    [[nodiscard]] ImportPlan planFor(const ImportReader &reader) const;
    void lookAtFile(const Progress &progress);
    void writeFile(Growing growing, const QString &path, const Progress &progress);
    [[nodiscard]] Outcome<ImportReport> writeList(ImportReader &reader, const Growing &growing,
                                                  const QString &path, const Progress &progress);

    ImportRequest m_request;
    SnapshotPtr m_base;
    bool m_cancelled = false; ///< known to the window's thread alone
    Job m_job;                ///< last: what it works on is there until it has stopped
};

} // namespace chancery
