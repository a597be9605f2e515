// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/ids.h"
#include "core/store/held_file.h"
#include "core/store/sql.h"

#include <QByteArray>
#include <QByteArrayView>

#include <functional>
#include <limits>
#include <memory>
#include <optional>
#include <set>
#include <stop_token>

namespace chancery {

/// Whether a file's index of words has every word of its tables where it stands there, and no others: the
/// words of each are weighed with a key that is drawn anew each time, and the sums compared. Takes about as
/// long as making the index does, in small steps between which the file is free. So have the lists that FTS5
/// keeps for beginnings of words; of those of letters beyond ASCII the ones that some word has.
class IndexCheck
{
public:
    /// Stopped: the file changed meanwhile, or could not be read.
    enum class State { Going, Sound, Broken, Stopped };

    /// `stop` ends a step at once, within a word too that stands in every row.
    explicit IndexCheck(HeldFile &file, std::stop_token stop = {});
    /// Goes on for some milliseconds, less where `isEnough` says so.
    State step(const std::function<bool()> &isEnough);

private:
    bool begin();
    State readTables(const std::function<bool()> &isEnough);
    State readIndex(const std::function<bool()> &isEnough);
    State readBeginnings(const std::function<bool()> &isEnough);
    State failure(const SqlStatement &query) const;
    void weigh(ObjectKind kind, const SqlStatement &at);
    /// Of a word, or of a beginning of so many letters, at a place.
    [[nodiscard]] quint64 weightOf(QByteArrayView word, qint64 object, int column, qint64 place,
                                   int letters = 0) const;

    HeldFile &m_file;
    const std::stop_token m_stop;
    std::unique_ptr<SqlConnection> m_connection;
    DossierRevision m_revision;
    const std::size_t m_key;
    int m_kind = 0;                                      ///< of the tables' objects that come next
    qint64 m_row = 0;                                    ///< that was read last
    QByteArray m_word;                                   ///< of the index, that comes next
    bool m_hasWords = false;                             ///< all of the index are read
    std::set<QByteArray> m_beginnings;                   ///< to be looked for
    qint64 m_found = std::numeric_limits<qint64>::min(); ///< the last object that the first was found in
    quint64 m_sum = 0;                                   ///< of the tables' words, less those of the index
    qint64 m_count = 0;                                  ///< likewise
};

} // namespace chancery
