// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/text_table.h"

#include "app/cli/console.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace chancery::cli {

namespace {

constexpr size_t rowsThatSettleWidths = 500;
constexpr int widestColumn = 34;
constexpr int gap = 2;
constexpr int narrowestText = 30;
constexpr int stackedIndent = 4;

bool isWide(char32_t c)
{
    // The blocks of Unicode's East Asian Width W and F that have letters of their own.
    return (c >= 0x1100 && c <= 0x115f) || (c >= 0x2e80 && c <= 0xa4cf) || (c >= 0xac00 && c <= 0xd7a3) ||
           (c >= 0xf900 && c <= 0xfaff) || (c >= 0xfe30 && c <= 0xfe6f) || (c >= 0xff00 && c <= 0xff60) ||
           (c >= 0xffe0 && c <= 0xffe6) || (c >= 0x1f300 && c <= 0x1faff) || (c >= 0x20000 && c <= 0x3fffd);
}

} // namespace

int displayWidth(QStringView text)
{
    int width = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        char32_t c = text.at(i).unicode();
        if (text.at(i).isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate())
            c = QChar::surrogateToUcs4(text.at(i), text.at(i + 1));
        if (c > 0xffff)
            ++i;
        const QChar::Category category = QChar::category(c);
        if (category == QChar::Mark_NonSpacing || category == QChar::Mark_Enclosing ||
            category == QChar::Other_Format)
            continue;
        width += isWide(c) ? 2 : 1;
    }
    return width;
}

QStringList wrap(const QString &text, int width)
{
    QStringList lines;
    QString line;
    for (const QString &word : text.split(u' ', Qt::SkipEmptyParts)) {
        if (!line.isEmpty() && displayWidth(line) + 1 + displayWidth(word) > width) {
            lines.append(line);
            line.clear();
        }
        line += line.isEmpty() ? word : u' ' + word;
    }
    if (!line.isEmpty() || lines.isEmpty())
        lines.append(line);
    return lines;
}

TextTable::TextTable(QStringList headings)
    : m_headings(std::move(headings))
{
}

void TextTable::addRow(const QStringList &cells)
{
    QStringList harmlessCells;
    for (const QString &cell : cells)
        harmlessCells.append(onOneLine(cell));
    if (!m_widths.empty()) {
        printRow(harmlessCells);
        return;
    }
    m_rows.push_back(std::move(harmlessCells));
    if (m_rows.size() == rowsThatSettleWidths)
        settle();
}

void TextTable::finish()
{
    if (m_widths.empty() && !m_rows.empty())
        settle();
}

void TextTable::settle()
{
    int left = textWidth;
    for (qsizetype column = 0; column + 1 < m_headings.size(); ++column) {
        int width = displayWidth(m_headings.at(column));
        for (const QStringList &row : m_rows)
            width = std::max(width, displayWidth(row.at(column)));
        width = std::min(width, widestColumn);
        m_widths.push_back(width);
        left -= width + gap;
    }
    m_isStacked = left < narrowestText;
    m_widths.push_back(m_isStacked ? textWidth - stackedIndent : left);

    printRow(m_headings);
    for (const QStringList &row : m_rows)
        printRow(row);
    m_rows.clear();
}

void TextTable::printRow(const QStringList &cells) const
{
    std::vector<QStringList> columns;
    qsizetype height = 0;
    const qsizetype aligned = cells.size() - (m_isStacked ? 1 : 0);
    for (qsizetype column = 0; column < aligned; ++column) {
        columns.push_back(wrap(cells.at(column), m_widths.at(static_cast<size_t>(column))));
        height = std::max(height, columns.back().size());
    }
    for (qsizetype i = 0; i < height; ++i) {
        QString line;
        int used = 0; ///< columns of the terminal taken by what stands in `line`
        int edge = 0; ///< where the next column begins
        for (size_t column = 0; column < columns.size(); ++column) {
            const QString part = columns[column].value(i);
            if (!part.isEmpty()) {
                line += QString(std::max(edge - used, used > 0 && edge <= used ? 1 : 0), u' ') + part;
                used = std::max(edge, used) + displayWidth(part);
            }
            edge += m_widths[column] + gap;
        }
        printLine(line);
    }
    if (m_isStacked) {
        for (const QString &line : wrap(cells.last(), m_widths.back()))
            printLine(QString(stackedIndent, u' ') + line);
    }
}

} // namespace chancery::cli
