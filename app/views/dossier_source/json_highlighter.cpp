// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/views/dossier_source/json_highlighter.h"

#include "app/views/theme.h"

#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/Format>
#include <KSyntaxHighlighting/Theme>

#include <QTextBlock>
#include <QTextDocument>

namespace chancery {

using namespace Qt::StringLiterals;

JsonHighlighter::JsonHighlighter()
{
    setDefinition(m_repository.definitionForName(u"JSON"_s));
    setPalette(QPalette());
}

JsonHighlighter::~JsonHighlighter() = default;

void JsonHighlighter::setPalette(const QPalette &palette)
{
    setTheme(m_repository.defaultTheme(Theme(palette).isDark()
                                           ? KSyntaxHighlighting::Repository::DarkTheme
                                           : KSyntaxHighlighting::Repository::LightTheme));
    m_state = KSyntaxHighlighting::State();
    m_done = 0;
}

bool JsonHighlighter::advance(QTextDocument &document, int lastLine, QDeadlineTimer deadline)
{
    QTextBlock block = document.findBlockByNumber(m_done);
    while (block.isValid() && m_done <= lastLine) {
        m_ranges.clear();
        m_state = highlightLine(block.text(), m_state);
        block.layout()->setFormats(m_ranges);
        document.markContentsDirty(block.position(), block.length());
        ++m_done;
        block = block.next();
        if (deadline.hasExpired())
            break;
    }
    return m_done > lastLine || !block.isValid();
}

void JsonHighlighter::applyFormat(int offset, int length, const KSyntaxHighlighting::Format &format)
{
    if (length <= 0 || format.isDefaultTextStyle(theme()))
        return;
    QTextLayout::FormatRange range;
    range.start = offset;
    range.length = length;
    if (format.hasTextColor(theme()))
        range.format.setForeground(format.textColor(theme()));
    if (format.isBold(theme()))
        range.format.setFontWeight(QFont::Bold);
    m_ranges.push_back(range);
}

} // namespace chancery
