// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/benchmarks/bench_context.h"

#include "core/store/open_dossier.h"
#include "tests/benchmarks/generate_dossier.h"

#include <QFile>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTextStream>

#include <algorithm>

#include <malloc.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace chancery::bench {

namespace {

std::int64_t residentBytes()
{
    malloc_trim(0);
    QFile file(u"/proc/self/statm"_s);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    const QList<QByteArray> fields = file.readAll().split(' ');
    return fields.value(1).toLongLong() * sysconf(_SC_PAGESIZE);
}

/// What machines are compared by: the plainest loop through Qt Sql, which the program itself does not use.
double rawScan(const QString &path)
{
    const QString name = u"raw scan"_s;
    const double time = timed([&] {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
        database.setDatabaseName(path);
        database.setConnectOptions(u"QSQLITE_OPEN_READONLY"_s);
        if (!database.open())
            return;
        QSqlQuery query(database);
        query.setForwardOnly(true);
        query.exec(u"SELECT id, begin, end, kind FROM event"_s);
        qlonglong sum = 0;
        while (query.next())
            sum += query.value(0).toString().size() + query.value(1).toLongLong() +
                   query.value(2).toLongLong() + query.value(3).toInt();
        Q_UNUSED(sum)
    });
    QSqlDatabase::removeDatabase(name);
    return time;
}

} // namespace

BenchContext::~BenchContext() = default;

std::optional<Error> BenchContext::open()
{
    if (m_window)
        return std::nullopt;
    // A viewer with an empty dossier first: what it takes is not the events'.
    Dossier empty;
    empty.info.id = u"empty"_s;
    empty.info.title = u"Empty"_s;
    const auto nothing = Store::fromDossier(empty, u"empty"_s);
    if (!nothing)
        return nothing.error();
    std::int64_t before = 0;
    {
        const BenchWindow window(*nothing, u"empty"_s, m_dossier.hasDocks);
        before = residentBytes();
    }
    if (!QSqlDatabase::isDriverAvailable(u"QSQLITE"_s))
        return Error{m_dossier.path,
                     {},
                     u"cannot be scanned: Qt's driver for SQLite is not here (Debian: libqt6sql6-sqlite)"_s};
    constexpr int scans = 5;
    m_opening.rawScan = rawScan(m_dossier.path);
    for (int i = 1; i < scans; ++i)
        m_opening.rawScan = std::min(m_opening.rawScan, rawScan(m_dossier.path));
    std::optional<Error> error;
    m_opening.milliseconds = timed([&] {
        const auto store = openDossier(m_dossier.path);
        if (store)
            m_window = std::make_unique<BenchWindow>(*store, m_dossier.path, m_dossier.hasDocks);
        else
            error = store.error();
    });
    m_opening.bytes = residentBytes() - before;
    return error;
}

Outcome<BenchContext::Opening> BenchContext::opening()
{
    if (auto error = open())
        return *error;
    return m_opening;
}

Outcome<BenchWindow *> BenchContext::window()
{
    if (auto error = open())
        return *error;
    if (m_window->session().snapshot()->info().id == generatedId)
        m_window->group(LaneGrouping::Place);
    BenchWindow::finishFrame();
    return m_window.get();
}

double BenchContext::inRawScans(double milliseconds)
{
    const auto opened = opening();
    return opened && opened->rawScan > 0 ? rounded(milliseconds / opened->rawScan, 3) : 0;
}

std::uint32_t BenchContext::eventCount()
{
    return m_window ? m_window->session().snapshot()->events().size() : 0;
}

} // namespace chancery::bench
