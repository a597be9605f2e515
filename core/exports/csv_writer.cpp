// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exports/csv_writer.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace chancery {

namespace {

/// What a spreadsheet reads as the beginning of a formula (OWASP, CSV injection), full-width forms included.
/// A plain negative number is one of our own values and stays a number.
bool looksLikeFormula(const QString &cell)
{
    static const QString beginnings = u"=+-@\t\r\n＝＋－＠"_s;
    if (cell.isEmpty() || !beginnings.contains(cell.front()))
        return false;
    bool isNumber = false;
    cell.toDouble(&isNumber);
    return !isNumber || cell.front() != u'-';
}

} // namespace

void CsvWriter::beginFile()
{
    m_bytes += "\xef\xbb\xbf";
}

void CsvWriter::addRow(const QStringList &cells)
{
    for (qsizetype i = 0; i < cells.size(); ++i) {
        if (i > 0)
            m_bytes += ',';
        QString cell = cells.at(i);
        if (looksLikeFormula(cell))
            cell.prepend(u'\'');
        const bool needsQuotes =
            cell.contains(u'"') || cell.contains(u',') || cell.contains(u'\n') || cell.contains(u'\r');
        if (needsQuotes)
            cell = u'"' + cell.replace(u'"', u"\"\""_s) + u'"';
        m_bytes += cell.toUtf8();
    }
    m_bytes += "\r\n";
}

QByteArray CsvWriter::takeBytes()
{
    return std::exchange(m_bytes, {});
}

} // namespace chancery
