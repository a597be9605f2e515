// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/lines/document_lines.h"

using namespace Qt::StringLiterals;

namespace chancery {

void DocumentLines::add(const QString &text)
{
    if (m_open.empty() || text.isEmpty())
        return;
    QString &open = m_open.back();
    if (open.endsWith(u']') && m_isAfterMark && text[0].isLetterOrNumber())
        open += u' ';
    m_isAfterMark = false;
    open += text;
}

void DocumentLines::addMark(const QString &mark)
{
    if (m_open.empty() || mark.isEmpty())
        return;
    QString &open = m_open.back();
    open += (!open.isEmpty() && open.back().isDigit() ? u" ["_s : u"["_s) + mark + u']';
    m_isAfterMark = true;
}

void DocumentLines::endParagraph(bool goesOn)
{
    if (m_open.empty())
        return;
    const QString line = m_carried + m_open.back();
    m_open.pop_back();
    m_carried.clear();
    m_isAfterMark = false;
    if (goesOn) {
        m_carried = line;
        return;
    }
    for (const QString &one : line.split(u'\n'))
        addLine(one);
}

void DocumentLines::addLine(const QString &line)
{
    QString trimmed = line;
    while (trimmed.endsWith(u' ') || trimmed.endsWith(u'\t'))
        trimmed.chop(1);
    if (trimmed.isEmpty())
        return;
    const std::size_t outer = m_openNotes.empty() ? 0 : m_openNotes.back().rows;
    if (m_rows.size() > outer && m_rows.back().isInCell)
        m_rows.back().cell.append(trimmed);
    else if (!m_openNotes.empty())
        m_openNotes.back().lines.append(trimmed);
    else
        m_lines.append(trimmed);
}

void DocumentLines::beginRow()
{
    m_rows.emplace_back();
}

void DocumentLines::endRow()
{
    if (m_rows.empty())
        return;
    const QString line = m_rows.back().cells.join(u'\t');
    m_rows.pop_back();
    addLine(line);
}

void DocumentLines::beginCell()
{
    if (!m_rows.empty())
        m_rows.back().isInCell = true;
}

void DocumentLines::endCell()
{
    if (m_rows.empty())
        return;
    Row &row = m_rows.back();
    row.cells.append(row.cell.join(u' '));
    row.cell.clear();
    row.isInCell = false;
}

void DocumentLines::beginNote(const QString &mark)
{
    m_openNotes.push_back({mark, {}, m_rows.size()});
}

void DocumentLines::endNote()
{
    if (m_openNotes.empty())
        return;
    const Note note = m_openNotes.back();
    m_openNotes.pop_back();
    if (!note.lines.isEmpty())
        m_notes.append(u'[' + note.mark + u"] "_s + note.lines.join(u' '));
}

QString DocumentLines::text() const
{
    QStringList all = m_lines;
    if (!m_carried.isEmpty())
        all.append(m_carried);
    all += m_notes;
    return all.isEmpty() ? QString() : all.join(u'\n') + u'\n';
}

} // namespace chancery
