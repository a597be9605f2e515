// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/snapshot.h"

#include <QByteArray>
#include <QStringList>

#include <optional>
#include <span>
#include <vector>

namespace chancery {

/// Something to be pasted elsewhere, in the three forms that other programs ask for; all say the same.
struct Quotation
{
    QString plain;
    QString html;
    QString markdown;

    [[nodiscard]] bool isEmpty() const { return plain.isEmpty(); }
};

/// Facts, each with the numbers of its passages, and below them the passages, word for word, with the sources
/// they are of. Facts given twice are quoted once.
Quotation quoteFacts(const Snapshot &snapshot, std::span<const FactRow> facts);

/// A table with the facts that its rows rest on.
struct TableToQuote
{
    struct Row
    {
        QStringList cells;
        std::vector<FactRow> facts;
    };
    QStringList headings;
    std::vector<Row> rows;
};
/// The table with a last column of numbers, and below it the passages.
Quotation quoteTable(const Snapshot &snapshot, const TableToQuote &table);

/// Words of a source's text with where they stand: `begin` and `end` are code points of its full text, where
/// they are known.
Quotation quoteWords(const Snapshot &snapshot, SourceRow source, const QString &words,
                     std::optional<std::int64_t> begin, std::optional<std::int64_t> end);

} // namespace chancery
