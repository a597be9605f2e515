// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/import/row_import.h"
#include "core/text/anchoring/anchor.h"

#include <map>
#include <memory>

namespace chancery {

/// Makes sources and passages of what a list names: references become sources without a text, unless the
/// dossier has them; marked stretches become passages of the source that they are of. Where the dossier does
/// not have that, it gets it, with no more of its text than what was marked.
class ListImport
{
public:
    /// `base` is what the dossier has already; null: nothing.
    ListImport(SnapshotPtr base, ImportedFile file, TakeObjects take);

    bool add(const Entry &entry);
    void addBad(const BadRow &bad);
    std::optional<Error> finish();
    [[nodiscard]] const ImportReport &report() const { return m_report; }

private:
    /// A source that stretches are marked in.
    struct Marked
    {
        Source source;
        bool isNew = false;
        bool isTouched = false;             ///< its excerpts have grown
        std::unique_ptr<Anchorer> anchorer; ///< of a full text
        QSet<QString> words;                ///< of its passages, with where they begin
    };

    [[nodiscard]] bool isTaken(const QString &id) const;
    [[nodiscard]] std::optional<SourceId> sourceLike(const SourceDescription &source) const;
    void remember(const SourceDescription &source);
    SourceId addNew(SourceDescription source);
    Marked &marked(const QuoteEntry &quote);
    [[nodiscard]] bool hasFullText(const QuoteEntry &quote) const;
    void addSource(const SourceEntry &entry);
    void addQuote(const QuoteEntry &quote, qint64 line);

    SnapshotPtr m_base;
    ImportedFile m_file;
    TakeObjects m_take;
    ImportReport m_report;
    QHash<QString, SourceId> m_byAddress;
    QHash<QString, std::vector<SourceDescription>> m_byTitle;
    QSet<QString> m_newIds;
    std::map<SourceId, Marked> m_marked;
    std::vector<Change::Object> m_passages;
};

} // namespace chancery
