// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/growing_dossier.h"

#include "core/io/early_writing.h"
#include "core/io/private_folder.h"
#include "core/io/whole_file.h"
#include "core/store/derived_columns.h"
#include "core/store/dossier_writer.h"
#include "core/store/dossier_zone.h"
#include "core/store/history.h"
#include "core/store/replace_file.h"
#include "core/store/root_tables.h"
#include "core/store/row_batch.h"
#include "core/store/schema.h"
#include "core/store/search_index.h"
#include "core/store/store_words.h"
#include "core/store/work_queue.h"

#include <QFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace chancery {

using store_words::tr;

namespace {

/// The share of the work that the objects are; the rest is the index of words.
constexpr double shareOfObjects = 0.6;

/// What the sources that were there before go back to.
QString rootsUpTo(SqlConnection &sql, qlonglong source)
{
    return sql
        .singleText(u"SELECT group_concat(source || ':' || origin) FROM (SELECT source, origin FROM "
                    "source_origin WHERE source <= %1 ORDER BY source, position)"_s.arg(source))
        .value_or(QString());
}

class GrowingFile
{
public:
    GrowingFile(SqlConnection &sql, const QString &path, const Growing &growing, const Progress &progress)
        : m_sql(sql)
        , m_path(path)
        , m_growing(growing)
        , m_progress(progress)
    {
    }

    std::optional<Error> run(const std::function<std::optional<Error>(const AddObjects &add)> &fill)
    {
        // Nobody else sees the file before it is complete, so nothing is lost by writing it without a
        // journal on the disk; of pages that were there before, one in memory would be as long as these.
        if (auto error = m_growing.base ? std::nullopt : m_sql.run(u"PRAGMA journal_mode=MEMORY"_s))
            return error;
        // Each object refers to what has its row already: the writer has looked it up.
        if (auto error = m_sql.run(u"PRAGMA synchronous=OFF;\nPRAGMA locking_mode=EXCLUSIVE;\n"
                                   "PRAGMA cache_size=-65536;\nPRAGMA foreign_keys=OFF"_s))
            return error;
        SqlTransaction transaction(m_sql);
        if (transaction.beginError())
            return transaction.beginError();
        if (auto error = prepare())
            return error;
        const qlonglong lastSource = lastRow(ObjectKind::Source);
        const QString roots = m_growing.base ? rootsUpTo(m_sql, lastSource) : QString();
        // What an older Chancery derived is derived anew.
        const bool isOlder = m_growing.base && !sourcesAreCompared(m_sql);
        if (auto error = m_growing.base ? std::nullopt : DossierWriter(m_sql).begin(m_growing.info))
            return error;
        auto beginning = readBeginning();
        if (!beginning)
            return beginning.error();
        const std::size_t sources = beginning->sources.size();
        BatchMaker maker(*std::move(beginning));
        if (auto error = write(maker, fill))
            return error;
        if (auto error = cancelledAt(shareOfObjects))
            return error;
        if (const auto compared = compareSources(m_sql); !compared)
            return compared.error();
        const auto copies = carryCopies(sources);
        if (!copies)
            return copies.error();
        if (isOlder || *copies || !maker.isWhole() ||
            (m_growing.base && rootsUpTo(m_sql, lastSource) != roots)) {
            if (auto error = deriveColumns(m_sql))
                return error;
        }
        if (auto error = restoreIndex())
            return error;
        if (m_growing.base) {
            if (auto error = DossierWriter(m_sql).write(Change()))
                return error;
        }
        Change change;
        change.author = m_growing.author;
        change.words = m_growing.words;
        if (auto error = change.words.isEmpty() ? std::nullopt : writeHistory(m_sql, change, {}))
            return error;
        const auto rest = [this](double share) {
            return !m_progress || m_progress(shareOfObjects + share * (1 - shareOfObjects));
        };
        if (m_growing.index == IndexOfWords::Made) {
            if (auto error = fillSearchIndex(m_sql, m_sql, rest))
                return error;
        }
        // Who has cancelled by now finds the file as it was.
        if (auto error = cancelledAt(1))
            return error;
        return transaction.commit();
    }

private:
    /// Tells how far it is; an error where it was cancelled.
    [[nodiscard]] std::optional<Error> cancelledAt(double share) const
    {
        if (!m_progress || m_progress(share))
            return std::nullopt;
        return Error{m_sql.displayName(), {}, cancelledReason(), ErrorKind::Cancelled};
    }

    std::optional<Error> prepare()
    {
        if (m_growing.base)
            return migrate(m_sql);
        if (auto error = createSchema(m_sql))
            return error;
        // Events do not come in the order of their dates: in order, at the end, the index is made faster.
        m_timeIndex = m_sql.singleText(u"SELECT sql FROM sqlite_schema WHERE name = 'event_time'"_s)
                          .value_or(QString());
        return m_timeIndex.isEmpty() ? std::nullopt : m_sql.run(u"DROP INDEX event_time"_s);
    }
    std::optional<Error> restoreIndex()
    {
        return m_timeIndex.isEmpty() ? std::nullopt : m_sql.run(m_timeIndex);
    }

    [[nodiscard]] qlonglong lastRow(ObjectKind kind)
    {
        return m_sql.single(u"SELECT coalesce(max(row), 0) FROM %1"_s.arg(tableOf(kind))).value_or(0);
    }

    Outcome<BatchMaker::Beginning> readBeginning()
    {
        auto reckoner = readReckoner(m_sql, 1);
        if (!reckoner)
            return reckoner.error();
        BatchMaker::Beginning beginning{{}, {}, {}, dossierZone(m_sql), *std::move(reckoner)};
        for (int kind = 0; kind < objectKindCount; ++kind)
            beginning.lastRows.at(static_cast<std::size_t>(kind)) = lastRow(static_cast<ObjectKind>(kind));
        SqlStatement query = m_sql.query();
        for (const ObjectKind kind : {ObjectKind::Source, ObjectKind::Participant}) {
            if (!query.exec(u"SELECT row, id FROM %1 ORDER BY row"_s.arg(tableOf(kind))))
                return m_sql.error(query, u"table "_s + tableOf(kind));
            while (query.next()) {
                beginning.rows.insert(query.text(1), query.integer(0));
                if (kind == ObjectKind::Source)
                    beginning.sources.push_back(query.integer(0));
            }
            if (query.failed())
                return m_sql.error(query, u"table "_s + tableOf(kind));
        }
        // A dossier of an older version gets its table of outlets.
        if (auto error = keepAttributions(m_sql, beginning.reckoner, std::set<qlonglong>()))
            return *error;
        if (!m_sql.allowCarried())
            return Error{m_sql.displayName(), {}, tr("cannot be written: %1").arg(u"SQLite"_s)};
        return beginning;
    }

    /// Whether a source behind the first ones goes back to one that carries an agency's copy.
    Outcome<bool> carryCopies(std::size_t first)
    {
        const auto reckoner = readReckoner(m_sql);
        if (!reckoner)
            return reckoner.error();
        for (std::size_t i = first; i < reckoner->sources().size(); ++i) {
            const std::vector<std::uint32_t> &roots =
                reckoner->sourceRoots().of(static_cast<std::uint32_t>(i));
            if (roots.size() == 1 && !reckoner->sources()[roots.front()].agencies.isEmpty())
                return true;
        }
        return false;
    }

    /// Has objects brought, made into rows, and these written: side by side, each in a thread.
    std::optional<Error> write(BatchMaker &maker,
                               const std::function<std::optional<Error>(const AddObjects &add)> &fill)
    {
        const QString name = m_sql.displayName();
        constexpr std::size_t mostBatches = 2;
        constexpr std::size_t mostObjects = 5; // all of a part, so that the next one can be read meanwhile
        WorkQueue<RowBatch> rows(mostBatches,
                                 [this](const RowBatch &batch) { return writeBatch(m_sql, batch); });
        WorkQueue<std::vector<Change::Object>> objects(
            mostObjects, [&](const std::vector<Change::Object> &some) -> std::optional<Error> {
                auto batch = maker.make(some, name);
                return batch ? rows.put(*std::move(batch)) : std::optional(batch.error());
            });
        constexpr int callsBetween = 32; // some ten megabytes
        EarlyWriting writing(m_path);
        int calls = 0;
        auto error = fill([&](std::vector<Change::Object> some) {
            if (++calls % callsBetween == 0)
                writing.go();
            return objects.put(std::move(some));
        });
        const auto made = objects.finish();
        const auto written = rows.finish();
        return error ? error : made ? made : written;
    }

    SqlConnection &m_sql;
    QString m_path;
    const Growing &m_growing;
    const Progress &m_progress;
    QString m_timeIndex; ///< what makes it, while it is not there
};

/// Puts a whole file's bytes into another one's place.
std::optional<Error> copyBytes(const QString &from, const QString &to, const QString &displayName)
{
    QFile source(from);
    QFile target(to);
    if (!source.open(QIODevice::ReadOnly) || !target.open(QIODevice::WriteOnly | QIODevice::Truncate))
        return Error{displayName, {}, tr("cannot be written: %1").arg(target.errorString())};
    constexpr qint64 block = 1024 * 1024;
    while (!source.atEnd()) {
        const QByteArray bytes = source.read(block);
        if (bytes.isEmpty() || target.write(bytes) != bytes.size())
            return Error{displayName, {}, tr("cannot be written: %1").arg(target.errorString())};
    }
    target.close();
    return target.error() == QFileDevice::NoError
               ? std::nullopt
               : std::optional(Error{displayName, {}, tr("cannot be written: %1").arg(target.errorString())});
}

} // namespace

Status writeGrowing(const Growing &growing, const Output &output,
                    const std::function<std::optional<Error>(const AddObjects &add)> &fill,
                    const Progress &progress)
{
    const auto grow = [&](const QString &path, SqlConnection::Mode mode) -> std::optional<Error> {
        auto connection = SqlConnection::open(path, mode, output.path);
        if (!connection)
            return connection.error();
        return GrowingFile(**connection, path, growing, progress).run(fill);
    };
    return replaceFile(output, [&](const QString &temporaryPath) -> std::optional<Error> {
        if (!growing.base)
            return grow(temporaryPath, SqlConnection::Mode::Create);
        const auto folder = PrivateFolder::makeTemporary(u"chancery-import"_s);
        if (!folder)
            return folder.error();
        const QString copy = (*folder)->filePath(privateStoreName());
        if (const Status copied = growing.base->writeTo(Output(copy)); !copied)
            return copied.error();
        if (auto error = grow(copy, SqlConnection::Mode::ReadWrite))
            return error;
        return copyBytes(copy, temporaryPath, output.path);
    });
}

} // namespace chancery
