// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/carried_rows.h"

#include <QByteArray>

#include <bit>
#include <new>

#include <sqlite3.h>

namespace chancery {

void CarriedRows::put(int column, double real)
{
    use(rows() - 1, column) = {std::bit_cast<std::int64_t>(real), isReal};
}

void CarriedRows::put(int column, QStringView text)
{
    const std::size_t begin = m_bytes.size();
    // Nearly all of a table is ASCII, which is taken as it stands.
    m_bytes.resize(begin + static_cast<std::size_t>(text.size()));
    const char16_t *const units = text.utf16();
    qsizetype done = 0;
    for (char *out = m_bytes.data() + begin; done < text.size() && units[done] < 0x80; ++done)
        *out++ = static_cast<char>(units[done]);
    if (done < text.size()) {
        const QByteArray rest = text.sliced(done).toUtf8();
        m_bytes.resize(begin + static_cast<std::size_t>(done));
        m_bytes.append(rest.constData(), static_cast<std::size_t>(rest.size()));
    }
    use(rows() - 1, column) = {static_cast<std::int64_t>(begin),
                               static_cast<std::int32_t>(m_bytes.size() - begin)};
}

namespace {

// A virtual table without anything of its own: which rows it has is said anew by each statement.

struct Cursor : sqlite3_vtab_cursor
{
    const CarriedRows *rows = nullptr;
    std::size_t row = 0;
    std::size_t end = 0;
};

int connect(sqlite3 *database, void *, int, const char *const *, sqlite3_vtab **table, char **)
{
    std::string declaration = "CREATE TABLE carried(";
    for (int i = 0; i < CarriedRows::mostColumns; ++i)
        declaration += 'c' + std::to_string(i) + ',';
    declaration += "rows HIDDEN)";
    if (const int code = sqlite3_declare_vtab(database, declaration.c_str()); code != SQLITE_OK)
        return code;
    // No trigger and no view of a file reads from it.
    if (const int code = sqlite3_vtab_config(database, SQLITE_VTAB_DIRECTONLY); code != SQLITE_OK)
        return code;
    *table = new (std::nothrow) sqlite3_vtab{};
    return *table ? SQLITE_OK : SQLITE_NOMEM;
}

int disconnect(sqlite3_vtab *table)
{
    delete table;
    return SQLITE_OK;
}

/// Rows are read from the first to the last, and only those that are bound.
int bestIndex(sqlite3_vtab *, sqlite3_index_info *info)
{
    for (int i = 0; i < info->nConstraint; ++i) {
        const auto &constraint = info->aConstraint[i];
        if (constraint.usable && constraint.iColumn == CarriedRows::mostColumns &&
            constraint.op == SQLITE_INDEX_CONSTRAINT_EQ) {
            info->aConstraintUsage[i].argvIndex = 1;
            info->aConstraintUsage[i].omit = 1;
            info->estimatedCost = 1;
            return SQLITE_OK;
        }
    }
    return SQLITE_CONSTRAINT;
}

int openCursor(sqlite3_vtab *, sqlite3_vtab_cursor **cursor)
{
    *cursor = new (std::nothrow) Cursor{};
    return *cursor ? SQLITE_OK : SQLITE_NOMEM;
}

int closeCursor(sqlite3_vtab_cursor *cursor)
{
    delete static_cast<Cursor *>(cursor);
    return SQLITE_OK;
}

int filter(sqlite3_vtab_cursor *cursor, int, const char *, int, sqlite3_value **values)
{
    auto &own = *static_cast<Cursor *>(cursor);
    own.rows = static_cast<const CarriedRows *>(sqlite3_value_pointer(values[0], carriedPointer));
    own.row = 0;
    own.end = own.rows ? own.rows->rows() : 0;
    return SQLITE_OK;
}

int next(sqlite3_vtab_cursor *cursor)
{
    ++static_cast<Cursor *>(cursor)->row;
    return SQLITE_OK;
}

int isAtEnd(sqlite3_vtab_cursor *cursor)
{
    const auto &own = *static_cast<Cursor *>(cursor);
    return own.row >= own.end ? 1 : 0;
}

int column(sqlite3_vtab_cursor *cursor, sqlite3_context *result, int column)
{
    const auto &own = *static_cast<Cursor *>(cursor);
    if (column >= own.rows->columns())
        return SQLITE_OK;
    const CarriedRows::Cell &cell = own.rows->cell(own.row, column);
    switch (cell.form) {
    case CarriedRows::isNull:
        break;
    case CarriedRows::isNumber:
        sqlite3_result_int64(result, cell.value);
        break;
    case CarriedRows::isReal:
        sqlite3_result_double(result, std::bit_cast<double>(cell.value));
        break;
    default: // the rows outlive the statement
        sqlite3_result_text(result, own.rows->bytes().data() + cell.value, cell.form, SQLITE_STATIC);
        break;
    }
    return SQLITE_OK;
}

int rowid(sqlite3_vtab_cursor *cursor, sqlite3_int64 *row)
{
    *row = static_cast<sqlite3_int64>(static_cast<Cursor *>(cursor)->row);
    return SQLITE_OK;
}

const sqlite3_module &module()
{
    static const sqlite3_module made = [] {
        sqlite3_module module{};
        module.xConnect = connect; // and no xCreate: it is there by its name alone
        module.xDisconnect = disconnect;
        module.xBestIndex = bestIndex;
        module.xOpen = openCursor;
        module.xClose = closeCursor;
        module.xFilter = filter;
        module.xNext = next;
        module.xEof = isAtEnd;
        module.xColumn = column;
        module.xRowid = rowid;
        return module;
    }();
    return made;
}

} // namespace

bool addCarriedRows(sqlite3 *database)
{
    return sqlite3_create_module_v2(database, "carried", &module(), nullptr, nullptr) == SQLITE_OK;
}

} // namespace chancery
