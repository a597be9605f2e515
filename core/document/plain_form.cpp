// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/document/plain_form.h"

#include "core/document/printable_text.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace chancery::briefing {

namespace {

/// In one line: a line end would begin another row, a tab another cell.
QString inLine(const QString &text)
{
    return printable(text).replace(QChar(QChar::LineSeparator), u' ').replace(u'\t', u' ');
}

QString textOf(const Paragraph &paragraph)
{
    QString text;
    for (const Span &span : paragraph.spans)
        text += inLine(span.text);
    return text;
}

QString rowOf(const Table::Row &row)
{
    QStringList cells;
    for (const std::vector<Paragraph> &paragraphs : row.cells) {
        QStringList texts;
        for (const Paragraph &paragraph : paragraphs)
            texts << textOf(paragraph);
        cells << texts.join(u"; "_s);
    }
    return cells.join(u'\t');
}

} // namespace

QString writePlain(const BlockDocument &document)
{
    QStringList lines;
    for (const Block &block : document.blocks) {
        if (const auto *const heading = std::get_if<Heading>(&block)) {
            lines << inLine(heading->text);
        } else if (const auto *const paragraph = std::get_if<Paragraph>(&block)) {
            lines << textOf(*paragraph);
        } else if (const auto *const table = std::get_if<Table>(&block)) {
            QStringList titles;
            for (const Table::Column &column : table->columns)
                titles << inLine(column.title);
            if (table->hasHeader)
                lines << titles.join(u'\t');
            for (const Table::Row &row : table->rows)
                lines << rowOf(row);
        }
    }
    return lines.join(u'\n') + u'\n';
}

} // namespace chancery::briefing
