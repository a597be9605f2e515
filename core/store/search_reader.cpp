// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/search_reader.h"

#include "core/store/read_through.h"
#include "core/store/search_index.h"
#include "core/store/snapshot_data.h"
#include "core/store/store_words.h"

#include <chrono>
#include <thread>

using namespace Qt::StringLiterals;

namespace chancery {

using store_words::tr;

SearchReader::SearchReader(SnapshotPtr snapshot, std::unique_ptr<SqlConnection> connection)
    : m_snapshot(std::move(snapshot))
    , m_connection(std::move(connection))
{
}

SearchReader::~SearchReader()
{
    // Queries must be gone before their connection closes, and that before the snapshot lets go of the file.
    m_statements.clear();
    m_connection.reset();
}

Outcome<std::unique_ptr<SearchReader>> SearchReader::open(SnapshotPtr snapshot, const Progress &progress)
{
    auto connection = snapshot->m_data->file()->connect();
    if (!connection)
        return connection.error();
    std::unique_ptr<SearchReader> reader(new SearchReader(std::move(snapshot), std::move(*connection)));
    SqlConnection &sql = *reader->m_connection;
    static_cast<void>(sql.allowRowTests()); // what asks for one fails else, and says so
    HeldFile &file = *reader->m_snapshot->m_data->file();
    using Words = HeldFile::Words;
    const bool hasIndex = hasSearchIndex(sql);
    if (hasIndex && file.words() == Words::Unknown && isSearchIndexSound(sql))
        file.noteWords(Words::Tried);
    // A large file's is gone by while it is compared as a whole.
    if (hasIndex)
        file.checkWords();
    if (!hasIndex || file.words() == Words::Unknown || file.words() == Words::Broken) {
        if (auto error = reader->attachPrivateIndex(progress))
            return *error;
    }
    return reader;
}

QStringList SearchReader::tagsOf(const Snapshot &snapshot, int most)
{
    const auto connection = snapshot.m_data->file()->connect();
    if (!connection)
        return {};
    const HeldFile::Turn turn(*snapshot.m_data->file());
    QStringList tags;
    SqlStatement query = (*connection)->query();
    // From one to the next in the index, however many objects bear each.
    query.prepare(u"SELECT MIN(tag) FROM tag WHERE tag > ?"_s);
    QString last;
    while (tags.size() < most) {
        query.bind(0, last);
        if (!query.exec() || !query.next() || query.isNull(0))
            break;
        last = query.text(0);
        tags.append(last);
        query.finish();
    }
    return tags;
}

std::optional<Error> SearchReader::attachPrivateIndex(const Progress &progress)
{
    SnapshotData::PrivateIndex &index = m_snapshot->m_data->privateIndex;
    // Whoever else wants to search waits for the one index.
    std::unique_lock guard(index.making, std::try_to_lock);
    while (!guard.owns_lock()) {
        constexpr std::chrono::milliseconds aMoment(20);
        if (progress && !progress(0))
            return Error{m_connection->displayName(), {}, cancelledReason()};
        std::this_thread::sleep_for(aMoment);
        static_cast<void>(guard.try_lock());
    }
    const QString name = u"words.sqlite"_s;
    if (!index.folder) {
        auto folder = PrivateFolder::makeTemporary(u"chancery-words"_s);
        if (!folder)
            return Error{m_connection->displayName(),
                         {},
                         tr("no index of its words could be made: %1").arg(folder.error().toString())};
        if (auto error = makePrivateIndex((*folder)->filePath(name), progress))
            return error;
        index.folder = *std::move(folder);
    }
    m_connection->allowAttaching();
    SqlStatement attach = m_connection->query();
    attach.prepare(u"ATTACH DATABASE ? AS words"_s);
    attach.bind(0, index.folder->filePath(name));
    if (!attach.exec())
        return m_connection->error(attach, {});
    m_table = u"words.search"_s;
    return std::nullopt;
}

std::optional<Error> SearchReader::makePrivateIndex(const QString &path, const Progress &progress)
{
    auto target = SqlConnection::open(path, SqlConnection::Mode::Create, m_connection->displayName());
    if (!target)
        return target.error();
    if (auto error = (*target)->run(u"PRAGMA journal_mode=MEMORY;\nPRAGMA synchronous=OFF"_s))
        return error;
    SqlTransaction transaction(**target);
    if (transaction.beginError())
        return transaction.beginError();
    if (auto error = (*target)->run(searchIndexSchema()))
        return error;
    const Reading reading(*this);
    if (reading.error())
        return reading.error();
    const HeldFile &file = *m_snapshot->m_data->file();
    const auto goesOn = [&](double share) { return !file.writerWaits() && (!progress || progress(share)); };
    if (auto error = fillSearchIndex(*m_connection, **target, goesOn))
        return error;
    return transaction.commit();
}

SearchReader::Reading::Reading(SearchReader &reader)
    : m_reader(reader)
    , m_turn(*reader.m_snapshot->m_data->file())
{
    SqlConnection &sql = *m_reader.m_connection;
    m_error = sql.run(u"BEGIN"_s);
    if (m_error)
        return;
    const auto found = sql.single(revisionQuery());
    if (!m_reader.m_snapshot->m_data->covers(static_cast<std::uint64_t>(found.value_or(0))))
        m_error = Error{sql.displayName(), {}, tr("was changed meanwhile"), ErrorKind::Outdated};
}

SearchReader::Reading::~Reading()
{
    for (auto &[sql, query] : m_reader.m_statements)
        query.finish();
    m_reader.m_connection->run(u"COMMIT"_s);
}

SqlStatement &SearchReader::statement(const QString &sql)
{
    auto it = m_statements.find(sql);
    if (it == m_statements.end()) {
        SqlStatement query = m_connection->query();
        query.prepare(sql);
        it = m_statements.emplace(sql, std::move(query)).first;
    }
    return it->second;
}

Error SearchReader::error(const SqlStatement &query) const
{
    return m_connection->error(query, u"table search"_s);
}

std::optional<std::uint32_t> SearchReader::rowOf(ObjectKind kind, qlonglong number) const
{
    return m_snapshot->m_data->mapOf(kind).rowOf(number);
}

qlonglong SearchReader::numberAt(ObjectKind kind, std::uint32_t row) const
{
    return m_snapshot->m_data->mapOf(kind).numberAt(row);
}

} // namespace chancery
