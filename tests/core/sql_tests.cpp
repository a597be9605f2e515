// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/carried_rows.h"
#include "core/store/row_test.h"
#include "core/store/sql.h"
#include "tests/support/tamper.h"

#include <catch2/catch_test_macros.hpp>

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <sqlite3.h>

namespace sql_tests {

using namespace chancery;
using namespace Qt::StringLiterals;

namespace {

/// A new file in a folder of its own, and a connection to it.
struct Scratch
{
    QTemporaryDir folder;
    QString path = folder.filePath(u"scratch.sqlite"_s);
    std::unique_ptr<SqlConnection> sql = connect(SqlConnection::Mode::Create);

    [[nodiscard]] std::unique_ptr<SqlConnection> connect(SqlConnection::Mode mode) const
    {
        auto opened = SqlConnection::open(path, mode, u"scratch"_s);
        if (!opened)
            FAIL(opened.error().toString().toStdString());
        return std::move(*opened);
    }

    void run(const QString &script) const
    {
        if (const auto error = sql->run(script))
            FAIL(error->toString().toStdString());
    }
};

} // namespace

TEST_CASE("a statement that was compiled before begins anew, unbound, and follows a changed schema")
{
    const Scratch scratch;
    scratch.run(u"CREATE TABLE t (a INTEGER PRIMARY KEY, b); INSERT INTO t VALUES (1, 'one'), (2, 'two')"_s);
    const QString words = u"SELECT b FROM t WHERE a >= coalesce(?, 0) ORDER BY a"_s;
    const auto first = [&](std::optional<qint64> from) {
        SqlStatement query = scratch.sql->query();
        REQUIRE(query.prepare(words));
        if (from)
            query.bind(0, *from);
        // It is left where it stands.
        return query.exec() && query.next() ? query.text(0) : QString();
    };
    CHECK(first(2) == u"two"_s);
    CHECK(first({}) == u"one"_s);

    // Two of the same words at a time are two.
    SqlStatement outer = scratch.sql->query();
    REQUIRE(outer.exec(u"SELECT b FROM t WHERE a >= coalesce(?, 0) ORDER BY a"_s));
    REQUIRE(outer.next());
    CHECK(first(2) == u"two"_s);
    REQUIRE(outer.next());
    CHECK(outer.text(0) == u"two"_s);
    CHECK_FALSE(outer.next());
    outer = SqlStatement();

    scratch.run(u"DROP TABLE t"_s);
    {
        SqlStatement query = scratch.sql->query();
        CHECK_FALSE((query.prepare(words) && query.exec()));
        CHECK(query.message().contains(u"no such table"_s));
    }
    scratch.run(u"CREATE TABLE t (c, b, a INTEGER PRIMARY KEY); INSERT INTO t VALUES (0, 'three', 3)"_s);
    CHECK(first({}) == u"three"_s);

    // What works when it is compiled does so each time.
    for (const bool isOn : {true, false, true}) {
        SqlStatement query = scratch.sql->query();
        REQUIRE(query.exec(u"PRAGMA query_only = %1"_s.arg(isOn ? u"ON"_s : u"OFF"_s)));
        CHECK(scratch.sql->run(u"DELETE FROM t WHERE a = 0"_s).has_value() == isOn);
    }
}

TEST_CASE("rows that are carried are put into a table by one statement, each cell with its type")
{
    const Scratch scratch;
    REQUIRE(scratch.sql->allowCarried());
    scratch.run(u"CREATE TABLE t (a INTEGER PRIMARY KEY, b, c)"_s);
    const QString text = u"Élysée \U0001f54a"_s;
    CarriedRows rows(3);
    for (qint64 row = 1; row <= 3; ++row) {
        rows.begin();
        rows.put(0, row);
    }
    rows.put(1, text);
    rows.putAt(0, 2, Q_INT64_C(-9223372036854775807));
    rows.begin();
    rows.put(0, qint64{4});
    rows.put(1, 0.1);
    rows.put(2, QString());
    const auto put = [&](const CarriedRows &some) {
        SqlStatement insert = scratch.sql->query();
        REQUIRE(insert.prepare(u"INSERT INTO t SELECT c0, c1, c2 FROM carried(?)"_s));
        insert.bind(0, some);
        return insert.exec();
    };
    REQUIRE(put(rows));
    SqlStatement query = scratch.sql->query();
    REQUIRE(query.exec(u"SELECT b, c FROM t ORDER BY a"_s));
    REQUIRE(query.next());
    CHECK(query.isNull(0));
    CHECK(query.integer(1) == Q_INT64_C(-9223372036854775807));
    REQUIRE(query.next());
    CHECK((query.isNull(0) && query.isNull(1)));
    REQUIRE(query.next());
    CHECK(query.text(0) == text);
    REQUIRE(query.next());
    CHECK(query.real(0) == 0.1);
    CHECK((query.type(1) == SqlType::Text && query.text(1).isEmpty()));
    CHECK(!query.next());
    CHECK(!put(rows)); // the keys are taken
    CHECK(put(CarriedRows(3)));
    SqlStatement unbound = scratch.sql->query();
    REQUIRE(unbound.prepare(u"SELECT c0 FROM carried(?)"_s));
    REQUIRE(unbound.exec());
    CHECK(!unbound.next());
    CHECK(!unbound.exec(u"SELECT c0 FROM carried"_s));
}

TEST_CASE("a statement asks a bound test of rows, which may read over the same connection")
{
    class OddOf : public RowTest
    {
    public:
        explicit OddOf(SqlConnection &sql)
            : m_sql(sql)
        {
        }
        [[nodiscard]] bool meets(std::int64_t number) const override
        {
            SqlStatement query = m_sql.query();
            query.prepare(u"SELECT b FROM t WHERE a = ?"_s);
            query.bind(0, number);
            return query.exec() && query.next() && query.integer(0) % 2 != 0;
        }

    private:
        SqlConnection &m_sql;
    };

    const Scratch scratch;
    REQUIRE(scratch.sql->allowRowTests());
    scratch.run(u"CREATE TABLE t (a INTEGER PRIMARY KEY, b, c);"
                "INSERT INTO t VALUES (1, 5, 1), (2, 6, NULL), (3, 7, 'x'), (4, 8, 3)"_s);
    const auto sumOf = [&](const QString &condition, const SqlValues &values) {
        SqlStatement query = scratch.sql->query();
        REQUIRE(query.prepare(u"SELECT sum(a) FROM t WHERE "_s + condition));
        query.bind(values);
        REQUIRE(query.exec());
        REQUIRE(query.next());
        return query.integer(0);
    };
    const std::shared_ptr<const RowTest> test = std::make_shared<OddOf>(*scratch.sql);
    CHECK(sumOf(u"meets(?, a)"_s, {test}) == 4);
    CHECK(sumOf(u"NOT meets(?, a)"_s, {test}) == 6);
    CHECK(sumOf(u"meets(?, c)"_s, {test}) == 5); // of NULL, and of what is no number, it does not hold
    CHECK(sumOf(u"meets(?, a)"_s, {SqlValue()}) == 0);
    CHECK(sumOf(u"meets(?, a)"_s, {u"chancery row test"_s}) == 0);
}

TEST_CASE("what is bound to a statement comes out of its columns with its type")
{
    const Scratch scratch;
    scratch.run(u"CREATE TABLE t (a, b, c, d, e)"_s);
    SqlStatement insert = scratch.sql->query();
    REQUIRE(insert.prepare(u"INSERT INTO t VALUES (?, ?, ?, ?, ?)"_s));
    const QString text = u"Élysée \U0001f54a \u0645\u0631\u062d\u0628\u0627"_s;
    insert.bind({Q_INT64_C(-9223372036854775807), 0.1, text, QString(), SqlValue()});
    REQUIRE(insert.exec());

    SqlStatement query = scratch.sql->query();
    REQUIRE(query.exec(u"SELECT a, b, c, d, e, x'00ff' FROM t"_s));
    REQUIRE(query.next());
    CHECK(query.type(0) == SqlType::Integer);
    CHECK(query.integer(0) == Q_INT64_C(-9223372036854775807));
    CHECK(query.type(1) == SqlType::Real);
    CHECK(query.real(1) == 0.1);
    CHECK(query.type(2) == SqlType::Text);
    CHECK(query.text(2) == text);
    CHECK(query.bytes(2) == QByteArrayView(text.toUtf8()));
    CHECK(query.type(3) == SqlType::Text); // a null string is an empty one
    CHECK(!query.text(3).isNull());
    CHECK(query.isNull(4));
    CHECK(query.text(4).isNull());
    CHECK(!query.number(4));
    CHECK(query.type(5) == SqlType::Blob);
    CHECK(query.bytes(5) == QByteArrayView("\0\xff", 2));
    CHECK(query.isNull(99)); // no such column
    CHECK(!query.next());
    CHECK(!query.next());
    CHECK(!query.failed());
}

TEST_CASE("a statement can be run again with other values, and after a failure")
{
    const Scratch scratch;
    scratch.run(u"CREATE TABLE t (a INTEGER PRIMARY KEY, b TEXT NOT NULL)"_s);
    SqlStatement insert = scratch.sql->query();
    REQUIRE(insert.prepare(u"INSERT INTO t VALUES (?, ?)"_s));
    for (int i = 1; i <= 3; ++i) {
        insert.bind({i, QString::number(i * 10)});
        REQUIRE(insert.exec());
    }
    insert.bind({2, u"again"_s});
    CHECK(!insert.exec());
    CHECK(insert.failed());
    CHECK(scratch.sql->error(insert, u"table t"_s).reason.contains(u"UNIQUE"_s));
    insert.bind({4, u"40"_s});
    CHECK(insert.exec());
    CHECK(!insert.failed());

    SqlStatement query = scratch.sql->query();
    REQUIRE(query.prepare(u"SELECT b FROM t WHERE a >= ? ORDER BY a"_s));
    query.bind(0, 2);
    REQUIRE(query.exec());
    REQUIRE(query.next());
    CHECK(query.text(0) == u"20"_s);
    query.finish();
    query.bind(0, 4);
    REQUIRE(query.exec());
    REQUIRE(query.next());
    CHECK(query.text(0) == u"40"_s);
    CHECK(!query.next());
    REQUIRE(query.exec()); // with what is bound
    CHECK(query.next());
}

TEST_CASE("a statement that cannot be compiled says why and yields nothing")
{
    const Scratch scratch;
    SqlStatement query = scratch.sql->query();
    CHECK(!query.exec(u"SELECT nonsense FROM nowhere"_s));
    CHECK(!query.next());
    CHECK(query.failed());
    CHECK(scratch.sql->error(query, u"here"_s) ==
          Error{u"scratch"_s, u"here"_s, u"no such table: nowhere"_s});
    SqlStatement never;
    CHECK(!never.next());
    CHECK(!never.exec());
}

TEST_CASE("a statement that is not finished can be moved from place to place")
{
    const Scratch scratch;
    scratch.run(u"CREATE TABLE t (a);\nINSERT INTO t VALUES (1), (2), (3)"_s);
    SqlStatement first = scratch.sql->query();
    REQUIRE(first.exec(u"SELECT a FROM t"_s));
    REQUIRE(first.next());
    SqlStatement second = std::move(first);
    REQUIRE(second.next());
    CHECK(second.integer(0) == 2);
}

TEST_CASE("opening a file makes none, and what reads changes none")
{
    const Scratch scratch;
    scratch.run(u"CREATE TABLE t (a)"_s);
    const QString missing = scratch.folder.filePath(u"missing.sqlite"_s);
    for (const auto mode : {SqlConnection::Mode::ReadOnly, SqlConnection::Mode::ReadWrite})
        CHECK(!SqlConnection::open(missing, mode, missing).hasValue());
    CHECK(!QFile::exists(missing));
    const auto reader = scratch.connect(SqlConnection::Mode::ReadOnly);
    CHECK(reader->run(u"INSERT INTO t VALUES (1)"_s));
    CHECK(reader->run(u"PRAGMA user_version=7"_s));
    CHECK(QDir(scratch.folder.path()).entryList(QDir::Files) == QStringList{u"scratch.sqlite"_s});
}

TEST_CASE("a connection takes nothing from the schema of a file but tables")
{
    const Scratch scratch;
    tests::tamper(scratch.path,
                  {u"CREATE TABLE t (a)"_s, u"CREATE TABLE told (a)"_s, u"CREATE VIEW v AS SELECT a FROM t"_s,
                   u"CREATE TRIGGER g AFTER INSERT ON t BEGIN INSERT INTO told VALUES (1); END"_s});
    const auto sql = scratch.connect(SqlConnection::Mode::ReadWrite);
    CHECK(sql->run(u"SELECT * FROM v"_s));
    REQUIRE(!sql->run(u"INSERT INTO t VALUES (1)"_s));
    CHECK(sql->single(u"SELECT count(*) FROM told"_s) == 0);
    CHECK(sql->run(u"SELECT load_extension('x')"_s));
    CHECK(sql->run(u"ATTACH DATABASE ':memory:' AS other"_s));
    CHECK(sql->run(u"PRAGMA writable_schema=ON;\nDELETE FROM sqlite_schema"_s));
    CHECK(sql->run(u"SELECT \"no such column\" FROM t"_s)); // and is no text either
}

TEST_CASE("a lock that another connection keeps is named as such")
{
    const Scratch scratch;
    scratch.run(u"CREATE TABLE t (a);\nBEGIN EXCLUSIVE"_s);
    const auto other = SqlConnection::open(scratch.path, SqlConnection::Mode::ReadWrite, u"scratch"_s);
    REQUIRE(other.hasValue());
    const auto error = (*other)->run(u"INSERT INTO t VALUES (1)"_s);
    REQUIRE(error);
    CHECK(error->reason.contains(u"in use by another program"_s));
}

TEST_CASE("an answer for which there was no memory is not taken for none: its transaction is not committed")
{
    const Scratch scratch;
    scratch.run(u"CREATE TABLE t (a);\nINSERT INTO t VALUES (7)"_s);
    {
        SqlTransaction transaction(*scratch.sql);
        REQUIRE(!transaction.beginError());
        scratch.run(u"UPDATE t SET a = 8"_s);
        const qint64 before = sqlite3_hard_heap_limit64(sqlite3_memory_used());
        CHECK(!scratch.sql->single(u"SELECT length(hex(randomblob(1000000)))"_s));
        sqlite3_hard_heap_limit64(before);
        CHECK(scratch.sql->single(u"SELECT a FROM t"_s) == 8);
        CHECK(transaction.commit());
    }
    CHECK(scratch.sql->single(u"SELECT a FROM t"_s) == 7);
    // What is not there at all is no such failure.
    SqlTransaction transaction(*scratch.sql);
    CHECK(!scratch.sql->single(u"SELECT a FROM no_such_table"_s));
    CHECK_FALSE(transaction.commit());
}

TEST_CASE("what takes long is ended when it is no longer wanted")
{
    const Scratch scratch;
    int asked = 0;
    scratch.sql->setProgress([&asked] { return ++asked < 3; });
    const QString endless =
        u"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT max(i) FROM n"_s;
    CHECK(scratch.sql->run(endless));
    CHECK(asked == 3);
    scratch.sql->setProgress({});
    CHECK(scratch.sql->single(u"SELECT 7"_s) == 7);
}

} // namespace sql_tests
