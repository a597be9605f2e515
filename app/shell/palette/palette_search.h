// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/models/object_names.h"
#include "core/models/palette_model.h"
#include "core/models/use_counts.h"

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

/// Finds commands and objects on a thread of its own. A question makes the one before it void: its answer
/// never comes.
class PaletteSearch : public QObject
{
    Q_OBJECT

public:
    explicit PaletteSearch(QObject *parent = nullptr);
    ~PaletteSearch() override;

    void ask(PaletteQuestion question);

    /// The key under which choosing an object is counted.
    static QString useKey(const Snapshot &snapshot, const ObjectRef &object);

Q_SIGNALS:
    void answered(const QString &text, const std::vector<chancery::PaletteEntry> &entries);

private:
    [[nodiscard]] std::vector<PaletteEntry> answer(const PaletteQuestion &question, std::uint64_t generation);

    QThreadPool m_pool;
    std::atomic<std::uint64_t> m_generation = 0;
    std::unique_ptr<ObjectNames> m_names; ///< the pool's one thread alone touches it
};

} // namespace chancery
