// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/import/entry.h"
#include "core/store/change.h"
#include "core/store/snapshot.h"

#include <QHash>
#include <QSet>

#include <cstdint>
#include <functional>
#include <optional>
#include <vector>

namespace chancery {

/// What becomes of the rows of a list of events.
enum class EventsAs : std::uint8_t {
    Facts,    ///< an event with its date, place and participants, each a fact resting on the row
    ToSource, ///< an event that no fact says anything of yet
};

/// What is said of the file itself, which is the source of its rows.
struct ImportedFile
{
    QString name;  ///< without its folder; a file of this name that was imported before is known by it
    QString title; ///< of the source; empty: the name
    QString kind;  ///< what it is, in words: `ICEWS events`
    QString mediaType;
    QString language;
    std::optional<Edtf> retrieved;
    bool isMachineCoded = false;
    /// What tells a row from others, by its words as they stand in the file; empty where these do.
    std::function<QString(const QString &row)> keyOf = {};
};

/// What came of an import.
struct ImportReport
{
    static constexpr std::size_t mostTold = 1000;

    qint64 added = 0;
    qint64 known = 0;        ///< that the dossier had already
    qint64 repeated = 0;     ///< that stood in the file before
    qint64 badCount = 0;     ///< rows that were kept out
    qint64 changedCount = 0; ///< rows that the dossier has with other words: kept out, too
    std::vector<BadRow> bad; ///< the first of both, mostTold at most
    qint64 participants = 0; ///< new ones
    qint64 sources = 0;      ///< new ones
    qint64 passages = 0;     ///< new ones
    /// What was added first: an event where there is one, else a source or a passage.
    std::optional<ObjectRef> first;

    [[nodiscard]] bool hasAdded() const { return added > 0 || sources > 0; }
};

/// Takes new objects, each of which refers to none but those before it and those of the dossier.
using TakeObjects = std::function<std::optional<Error>(std::vector<Change::Object> objects)>;

/// Makes objects of the rows of a list of events: the file is the source, in parts where it is long, each row
/// a passage, and everything that is said rests on it. What the dossier has of an earlier version of the file
/// is left out. Keeps no more than a part in memory, beside the names of participants and 16 bytes a row.
class RowImport
{
public:
    /// The longest part of a file, in UTF-16 units.
    static constexpr qsizetype longestPart = 1024 * 1024;

    /// `base` is what the dossier has already; null: nothing.
    RowImport(SnapshotPtr base, ImportedFile file, EventsAs as, TakeObjects take);

    /// A line that stands before the rows and is none, the names of columns.
    void addHeader(const QString &line);
    /// False where nothing more can be taken: see finish().
    bool add(const Entry &entry);
    void addBad(const BadRow &bad);
    /// What is left; an error of whoever takes the objects.
    std::optional<Error> finish();

    [[nodiscard]] const ImportReport &report() const { return m_report; }
    /// The first of the sources that rows were added to; empty where none was.
    [[nodiscard]] const SourceId &source() const { return m_first; }

private:
    void readKnown();
    [[nodiscard]] bool isTaken(const QString &id) const;
    ParticipantId participantOf(const NamedParty &party);
    void addText(const QString &text);
    std::vector<Change::Object> &room();
    bool flush();
    [[nodiscard]] Source nextSource();

    SnapshotPtr m_base;
    ImportedFile m_file;
    EventsAs m_as;
    TakeObjects m_take;
    ImportReport m_report;
    std::optional<Error> m_error;

    QHash<quint64, quint64> m_known; ///< of a row's key, what its words are
    QSet<quint64> m_seen;            ///< keys of rows of this file
    QHash<QString, ParticipantId> m_participants;
    QSet<QString> m_newIds;
    SourceId m_first;
    int m_part = 0; ///< of those that were written, and those of before
    QString m_stem; ///< of the ids of this part
    QString m_header;
    QString m_text;
    qint64 m_length = 0; ///< of m_text in code points
    qint64 m_rows = 0;   ///< of this part
    std::vector<Change::Object> m_newParticipants;
    /// Of this part, some rows at a time: what takes them holds few then, and works on them side by side.
    std::vector<std::vector<Change::Object>> m_objects;
};

} // namespace chancery
