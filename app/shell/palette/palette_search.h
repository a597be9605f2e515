// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/models/palette_model.h"
#include "core/names/object_names.h"
#include "core/search/indexed_names.h"
#include "core/search/use_counts.h"

#include <QObject>
#include <QThreadPool>

#include <atomic>
#include <memory>

namespace chancery {

/// What the palette looks through for one question.
struct PaletteQuestion
{
    QString text;
    SnapshotPtr snapshot;
    std::vector<PaletteEntry> commands; ///< in menu order
    QStringList commandKeys;            ///< of each command, for counting uses
    UseCounts uses;
};

/// What was found so far for a question.
struct PaletteAnswer
{
    QString text; ///< of the question
    std::vector<PaletteEntry> entries;
    bool isComplete = true; ///< otherwise another answer follows, with more
    QString remark;         ///< what there is to say of it, where something is
};

/// Finds commands and objects on threads of its own: those whose names it holds at once, those of kinds that
/// are too many for that after them. A question makes the one before it void: what is still to come for that
/// never comes.
class PaletteSearch : public QObject
{
    Q_OBJECT

public:
    explicit PaletteSearch(QObject *parent = nullptr);
    ~PaletteSearch() override;

    void ask(PaletteQuestion question);

    /// Whether some objects of the dossier are found through its index of words.
    static bool needsIndex(const Snapshot &snapshot);
    /// The key under which choosing an object is counted.
    static QString useKey(const Snapshot &snapshot, const ObjectRef &object);

Q_SIGNALS:
    void answered(const chancery::PaletteAnswer &answer);
    /// The words of a file without an index are being read: the share done, 0 where it is not known. Whatever
    /// is asked meanwhile waits for it, beyond what is found at once.
    void reading(double share);

private:
    using Question = std::shared_ptr<const PaletteQuestion>;

    [[nodiscard]] std::vector<PaletteEntry> answer(const PaletteQuestion &question, std::uint64_t generation);
    /// Adds what the index of words finds of the kinds whose names are not held, and tells it.
    void complete(const Question &question, PaletteAnswer answer, std::uint64_t generation);
    void tell(const PaletteAnswer &answer, std::uint64_t generation);
    [[nodiscard]] bool isOld(std::uint64_t generation) const { return generation != m_generation; }

    std::atomic<std::uint64_t> m_generation = 0;
    std::atomic<bool> m_ends = false;
    QThreadPool m_pool;                           ///< of one thread, as is the other
    std::unique_ptr<ObjectNames> m_names;         ///< that thread alone touches it
    QThreadPool m_indexPool;                      ///< a large index must not keep what is quick waiting
    std::unique_ptr<IndexedNames> m_indexedNames; ///< that thread alone touches it
};

} // namespace chancery
