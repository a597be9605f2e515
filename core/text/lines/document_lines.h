// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace chancery {

/// Collects the text of a document as lines: paragraphs, cells of tables, and notes that come at the end.
/// Paragraphs may stand within others (text boxes, notes): each is written where it ends.
class DocumentLines
{
public:
    void beginParagraph() { m_open.emplace_back(); }
    /// A paragraph whose mark was deleted goes on in the next one.
    void endParagraph(bool goesOn = false);
    void add(const QString &text);
    /// The mark of a footnote, set apart from a figure before it.
    void addMark(const QString &mark);
    void beginCell();
    void endCell();
    void beginRow();
    void endRow();
    /// What comes until the end is a note of that mark.
    void beginNote(const QString &mark);
    void endNote();

    [[nodiscard]] QString text() const;

private:
    /// A row of a table that is being read: the cells so far.
    struct Row
    {
        QStringList cells;
        QStringList cell; ///< paragraphs of the cell that is open
        bool isInCell = false;
    };
    struct Note
    {
        QString mark;
        QStringList lines;
        std::size_t rows = 0; ///< that were open when it began
    };

    void addLine(const QString &line);

    QStringList m_lines;
    QStringList m_notes;
    std::vector<QString> m_open;
    std::vector<Row> m_rows;
    std::vector<Note> m_openNotes;
    QString m_carried; ///< of a paragraph that goes on
    bool m_isAfterMark = false;
};

} // namespace chancery
