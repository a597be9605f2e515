// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace chancery {

/// Comma-separated values by RFC 4180 (UTF-8, CRLF). A cell that a spreadsheet would take for a formula is
/// led by an apostrophe, so that a dossier cannot make one run anything.
class CsvWriter
{
public:
    /// A byte-order mark, by which spreadsheets know UTF-8. A stream between programs goes without.
    void beginFile();
    void addRow(const QStringList &cells);

    [[nodiscard]] const QByteArray &bytes() const { return m_bytes; }
    [[nodiscard]] QByteArray takeBytes();

private:
    QByteArray m_bytes;
};

} // namespace chancery
