// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/growing_dossier.h"

#include "core/io/private_folder.h"
#include "core/io/whole_file.h"
#include "core/store/derived_columns.h"
#include "core/store/dossier_writer.h"
#include "core/store/history.h"
#include "core/store/replace_file.h"
#include "core/store/root_tables.h"
#include "core/store/schema.h"
#include "core/store/search_index.h"
#include "core/store/store_words.h"

#include <QFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace chancery {

using store_words::tr;

namespace {

/// What is derived is reckoned for so many events at a time: what it needs in memory grows with them.
constexpr qlonglong eventsAtOnce = 10'000;
/// The shares of the work: objects, what is derived, the index of words.
constexpr double shareOfObjects = 0.6;
constexpr double shareOfDerived = 0.8;

struct LastRows
{
    qlonglong source = 0;
    qlonglong passage = 0;
    qlonglong event = 0;
    qlonglong fact = 0;

    static LastRows of(SqlConnection &sql)
    {
        const auto last = [&sql](ObjectKind kind) {
            return sql.single(u"SELECT coalesce(max(row), 0) FROM %1"_s.arg(tableOf(kind))).value_or(0);
        };
        return {last(ObjectKind::Source), last(ObjectKind::Passage), last(ObjectKind::Event),
                last(ObjectKind::Fact)};
    }
};

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
    GrowingFile(SqlConnection &sql, const Growing &growing, const Progress &progress)
        : m_sql(sql)
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
        m_before = LastRows::of(m_sql);
        const QString roots = m_growing.base ? rootsUpTo(m_sql, m_before.source) : QString();
        DossierWriter writer(m_sql);
        if (auto error = m_growing.base ? std::nullopt : writer.begin(m_growing.info))
            return error;
        if (auto error =
                fill([&writer](std::span<const Change::Object> objects) { return writer.add(objects); }))
            return error;
        if (auto error = derive(roots))
            return error;
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
            return !m_progress || m_progress(shareOfDerived + share * (1 - shareOfDerived));
        };
        if (m_growing.index == IndexOfWords::Made) {
            if (auto error = fillSearchIndex(m_sql, m_sql, rest))
                return error;
        }
        return transaction.commit();
    }

private:
    std::optional<Error> prepare()
    {
        if (m_growing.base)
            return migrate(m_sql);
        if (auto error = createSchema(m_sql))
            return error;
        // Events come without their dates, and get them later: in order at the end the index is made once.
        m_timeIndex = m_sql.singleText(u"SELECT sql FROM sqlite_schema WHERE name = 'event_time'"_s)
                          .value_or(QString());
        return m_timeIndex.isEmpty() ? std::nullopt : m_sql.run(u"DROP INDEX event_time"_s);
    }
    std::optional<Error> restoreIndex()
    {
        return m_timeIndex.isEmpty() ? std::nullopt : m_sql.run(m_timeIndex);
    }

    std::optional<Error> derive(const QString &roots)
    {
        const auto compared = compareSources(m_sql);
        if (!compared)
            return compared.error();
        if (m_growing.base && rootsUpTo(m_sql, m_before.source) != roots)
            return deriveColumns(m_sql);
        const LastRows last = LastRows::of(m_sql);
        // Objects come part by part, each with what belongs to it, so that rows near each other belong
        // together: those without an event come along with their share.
        const qlonglong events = last.event - m_before.event;
        const qlonglong steps = std::max<qlonglong>(1, (events + eventsAtOnce - 1) / eventsAtOnce);
        KeptReckoner reckoner;
        for (qlonglong step = 0; step < steps; ++step) {
            if (m_progress &&
                !m_progress(shareOfObjects + (shareOfDerived - shareOfObjects) * static_cast<double>(step) /
                                                 static_cast<double>(steps)))
                return Error{m_sql.displayName(), {}, cancelledReason(), ErrorKind::Cancelled};
            const auto share = [&](qlonglong from, qlonglong to, std::set<qlonglong> &rows) {
                const qlonglong begin = from + (to - from) * step / steps;
                const qlonglong end = from + (to - from) * (step + 1) / steps;
                for (qlonglong row = begin + 1; row <= end; ++row)
                    rows.insert(rows.end(), row);
            };
            DerivedScope scope;
            share(m_before.event, last.event, scope.events);
            share(m_before.fact, last.fact, scope.facts);
            share(m_before.passage, last.passage, scope.passages);
            // Facts are looked at with their events; those of others stay for the step of these.
            if (auto error = deriveColumns(m_sql, scope, reckoner))
                return error;
        }
        return std::nullopt;
    }

    SqlConnection &m_sql;
    const Growing &m_growing;
    const Progress &m_progress;
    LastRows m_before;
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
        return GrowingFile(**connection, growing, progress).run(fill);
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
