// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace chancery::cli {

/// How wide plain output is, in columns of a terminal.
inline constexpr int textWidth = 100;

/// The columns a text takes in a terminal: two for East Asian wide characters, none for combining ones.
int displayWidth(QStringView text);

/// The text in lines of at most `width` columns, broken at spaces; a longer word has a line of its own and is
/// never cut, so that ids and addresses can be copied. At least one line.
QStringList wrap(const QString &text, int width);

/// Rows under headings, aligned, textWidth wide. The first rows settle the widths; later ones are printed as
/// they come, so that a long list needs no memory.
class TextTable
{
public:
    /// The last column takes what the others leave, and wraps; where they leave too little it stands below.
    explicit TextTable(QStringList headings);

    void addRow(const QStringList &cells);
    /// Prints what is still held back.
    void finish();

private:
    void settle();
    void printRow(const QStringList &cells) const;

    QStringList m_headings;
    std::vector<QStringList> m_rows;
    std::vector<int> m_widths; ///< empty until settled
    bool m_isStacked = false;
};

} // namespace chancery::cli
