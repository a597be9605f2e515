// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/views/options/statement_layout.h"

#include "core/text/shown_text.h"

#include <QCoreApplication>
#include <QFontMetrics>

using namespace Qt::StringLiterals;

namespace chancery {

namespace {

constexpr int marginX = 5;
constexpr int marginY = 3;
constexpr int between = 3;
constexpr int signWidth = 16;

QString textOf(const StatementLine &line)
{
    const QString text = visibly(line.text);
    return line.facts.size() > 1 ? u"%1 ×%2"_s.arg(text).arg(line.facts.size()) : text;
}

QString noteOf(const StatementLine &line)
{
    QStringList notes;
    if (!line.note.isEmpty())
        notes.append(visibly(line.note));
    if (line.planned)
        notes.append(label(Assertion::Planned));
    if (line.denied)
        notes.append(label(Assertion::Denied));
    return notes.join(u" · "_s);
}

} // namespace

StatementLayout::StatementLayout(const std::vector<StatementLine> &lines, const QFont &font,
                                 const QRect &cell)
{
    const QFontMetrics metrics(font);
    int top = cell.top() + marginY;
    for (const StatementLine &line : lines) {
        const int left = cell.left() + marginX + (line.stance ? signWidth : 0);
        const int width = std::max(20, cell.right() - marginX - left);
        const auto place = [&](const QString &text, int y) {
            const QRect bounds = metrics.boundingRect(QRect(0, 0, width, 10000),
                                                      Qt::TextWordWrap | Qt::AlignLeft | Qt::AlignTop, text);
            return QRect(left, y, width, text.isEmpty() ? 0 : std::max(metrics.height(), bounds.height()));
        };
        Item item;
        item.text = textOf(line);
        item.note = noteOf(line);
        item.textArea = place(item.text, top);
        item.noteArea = place(item.note, item.textArea.bottom() + 1);
        const int bottom = item.textArea.bottom() + item.noteArea.height();
        item.area = QRect(cell.left(), top - 1, cell.width() - 1, bottom - top + 3);
        top = bottom + 1 + between;
        m_items.push_back(std::move(item));
    }
    m_height = lines.empty() ? metrics.height() + 2 * marginY : top - between + marginY - cell.top();
}

int StatementLayout::lineAt(const QPoint &point) const
{
    for (std::size_t i = 0; i < m_items.size(); ++i) {
        if (m_items[i].area.contains(point))
            return static_cast<int>(i);
    }
    return -1;
}

} // namespace chancery
