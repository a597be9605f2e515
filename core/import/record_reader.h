// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/io/error.h"
#include "core/text/encoding/legacy_encodings.h"

#include <QByteArray>
#include <QIODevice>
#include <QString>
#include <QStringDecoder>
#include <QStringList>

#include <optional>

namespace chancery {

/// One record of a file of separated values.
struct Record
{
    qint64 line = 0; ///< on which it begins, from 1
    QString text;    ///< as it stands, without the end of its last line
    QStringList cells;
};

/// Reads separated values by RFC 4180 record by record, however long the file: fields in quotation marks may
/// hold separators and line ends, and a doubled mark is one. Lines end with LF, CR LF or CR.
class RecordReader
{
public:
    /// A longer record is refused: a quotation mark that is never closed would swallow the file.
    static constexpr qsizetype longestRecord = 1024 * 1024;
    /// Of a file in an encoding of several bytes a character other than Unicode, in bytes.
    static constexpr qint64 largestAtOnce = 64 * 1024 * 1024;

    /// The encoding and, unless it is given, the separator (comma, semicolon, tab, bar) are told by the first
    /// part of the file.
    RecordReader(QIODevice &device, QString name, std::optional<char16_t> separator = std::nullopt);

    /// Why nothing can be read; none where it can.
    [[nodiscard]] const std::optional<Error> &error() const { return m_error; }
    [[nodiscard]] char16_t separator() const { return m_separator; }
    [[nodiscard]] const QString &encoding() const { return m_encoding; }

    /// The next record that is not empty; none at the end, or on an error. A record that is no record (longer
    /// than longestRecord, or an open quotation mark at the end of the file) has a line and no cells.
    std::optional<Record> next();
    /// The share of the file that has been read, 0 to 1; 0 where its size is not known.
    [[nodiscard]] double share() const;

private:
    bool fill();
    [[nodiscard]] QString decoded(const QByteArray &bytes);
    [[nodiscard]] std::optional<Record> take(qsizetype end, qsizetype after, bool isBroken);
    void chooseSeparator();

    QIODevice &m_device;
    QString m_name;
    std::optional<Error> m_error;
    QString m_encoding;
    QStringDecoder m_decoder;
    const LegacyEncoding *m_legacy = nullptr; ///< one that Qt does not know
    char16_t m_separator = u',';
    QString m_text;       ///< decoded and not taken yet
    qsizetype m_from = 0; ///< where the next record begins in it
    qint64 m_line = 1;
    bool m_atEnd = false;
};

/// The cells of one record.
[[nodiscard]] QStringList cellsOf(QStringView record, char16_t separator);

} // namespace chancery
