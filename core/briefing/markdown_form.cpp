// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/briefing/markdown_form.h"

#include "core/briefing/settable.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace chancery::briefing {

namespace {

/// What would make a block of a paragraph is taken for text. The text is escaped already.
QString atLineStart(QString text)
{
    static const QRegularExpression marks(u"^(?:[-+=:#](?=\\s|$|[-=#])|\\d{1,9}[.)])"_s);
    text = text.trimmed();
    const QRegularExpressionMatch match = marks.match(text);
    if (match.hasMatch())
        text.insert(match.capturedEnd() - 1, u'\\');
    return text;
}

/// `isLast`: a space or nothing follows it.
QString strong(const QString &text, bool isLast)
{
    // Asterisks are read as meant beside letters, and at the end before a space.
    const QString inner = text.trimmed();
    if (inner.isEmpty())
        return text;
    const qsizetype begin = text.indexOf(inner);
    const QString before = text.left(begin);
    const QString after = text.mid(begin + inner.size());
    const bool isPlain =
        inner.front().isLetterOrNumber() && (inner.back().isLetterOrNumber() || isLast || !after.isEmpty());
    return before + (isPlain ? u"**%1**"_s : u"<strong>%1</strong>"_s).arg(markdownEscaped(inner)) + after;
}

class MarkdownWriter
{
public:
    explicit MarkdownWriter(const BlockDocument &document)
        : m_document(document)
        , m_anchors(anchorsOf(document))
    {
    }

    QByteArray write();

private:
    void set(const Heading &heading);
    void set(const Paragraph &paragraph);
    void set(const Table &table);
    void set(const Matrix &matrix);
    void set(const Contents &contents);
    void set(const TimelinePicture &picture) { block(u"*%1*"_s.arg(markdownEscaped(picture.alt))); }
    void set(const Chart &) {} // its numbers stand in the table that follows

    /// A paragraph, a list or a table, apart from what stands before.
    void block(const QString &text)
    {
        m_text += m_text.isEmpty() ? text : u"\n\n"_s + text;
        m_lastWasItem = false;
    }
    [[nodiscard]] QString spans(const Paragraph &paragraph) const;
    [[nodiscard]] QString link(const QString &text, const QString &target) const;
    [[nodiscard]] static QString anchor(const QString &name)
    {
        return name.isEmpty() ? QString() : u"<a id=\"%1\"></a>"_s.arg(name.toHtmlEscaped());
    }
    /// All of a cell in one line.
    [[nodiscard]] QString cell(const std::vector<Paragraph> &paragraphs) const;
    /// A table of keys and values as a list.
    void list(const Table &table);
    /// What stands on the lines below an item.
    [[nodiscard]] QString below(const std::vector<Paragraph> &paragraphs) const;
    static QString line(const QStringList &cells) { return u"| "_s + cells.join(u" | "_s) + u" |"_s; }
    static QString rule(qsizetype columns) { return u"|"_s + u" --- |"_s.repeated(columns); }

    const BlockDocument &m_document;
    QSet<QString> m_anchors;
    QString m_text;
    bool m_lastWasItem = false;
};

QByteArray MarkdownWriter::write()
{
    for (const Block &each : m_document.blocks)
        std::visit([this](const auto &value) { set(value); }, each);
    if (!m_document.footer.isEmpty())
        block(u"---\n\n"_s + markdownEscaped(m_document.footer));
    return m_text.toUtf8() + '\n';
}

void MarkdownWriter::set(const Heading &heading)
{
    const QString hashes = u"#"_s.repeated(std::clamp(heading.level, 0, 5) + 1);
    const bool leads = m_anchors.contains(heading.target);
    const QString text = markdownEscaped(heading.text).trimmed();
    block(hashes + u' ' + anchor(heading.anchor) + (leads ? link(text, heading.target) : text));
}

void MarkdownWriter::set(const Paragraph &paragraph)
{
    const QString text = atLineStart(spans(paragraph));
    if (isItem(paragraph)) {
        if (m_lastWasItem)
            m_text += u"\n- "_s + text;
        else
            block(u"- "_s + text);
        m_lastWasItem = true;
        return;
    }
    block(paragraph.role == ParagraphRole::Quote ? u"> "_s + text : text);
}

QString MarkdownWriter::link(const QString &text, const QString &target) const
{
    return m_anchors.contains(target) ? u"[%1](#%2)"_s.arg(text, target) : text;
}

QString MarkdownWriter::spans(const Paragraph &paragraph) const
{
    QString text;
    for (const Span &span : paragraph.spans) {
        const Span *const next = &span == &paragraph.spans.back() ? nullptr : &span + 1;
        const bool isLast = !next || next->text.startsWith(u' ');
        QString words = span.style == SpanStyle::Strong ? strong(settable(span.text), isLast)
                                                        : markdownEscaped(span.text);
        if (!span.target.isEmpty())
            words = link(words, span.target);
        else if (!span.address.isEmpty())
            words = u"[%1](<%2>)"_s.arg(words, span.address);
        text += anchor(span.anchor) + words;
    }
    int n = 0;
    for (const QString &place : paragraph.backTo) {
        ++n;
        if (m_anchors.contains(place))
            text += u" [↩%1](#%2)"_s.arg(n).arg(place);
    }
    return text;
}

QString MarkdownWriter::cell(const std::vector<Paragraph> &paragraphs) const
{
    QStringList lines;
    for (const Paragraph &paragraph : paragraphs)
        lines << (isItem(paragraph) && paragraphs.size() > 1 ? u"• "_s : QString()) +
                     spans(paragraph).trimmed();
    return lines.join(u"<br>"_s);
}

QString MarkdownWriter::below(const std::vector<Paragraph> &paragraphs) const
{
    QString text;
    for (const Paragraph &paragraph : paragraphs) {
        const QString words = atLineStart(spans(paragraph));
        text += isItem(paragraph)                        ? u"\n  - "_s + words
                : paragraph.role == ParagraphRole::Quote ? u"\n\n  > "_s + words
                                                         : u"\n\n  "_s + words;
    }
    return text;
}

void MarkdownWriter::list(const Table &table)
{
    bool isFirst = true;
    for (const Table::Row &row : table.rows) {
        if (row.isGroup || row.cells.size() < 2) {
            block(anchor(row.anchor) +
                  (row.cells.empty() ? QString() : atLineStart(cell(row.cells.front()))));
            isFirst = true;
            continue;
        }
        const std::vector<Paragraph> &value = row.cells[1];
        QString text = u"- "_s + anchor(row.anchor) + atLineStart(cell(row.cells.front()));
        const bool isShort = value.size() == 1 && value.front().role != ParagraphRole::Quote;
        text += isShort ? u": "_s + spans(value.front()).trimmed() : below(value);
        if (isFirst)
            block(text);
        else
            m_text += u'\n' + text;
        isFirst = false;
    }
    m_lastWasItem = false;
}

void MarkdownWriter::set(const Table &table)
{
    if (!table.hasHeader) {
        list(table);
        return;
    }
    QStringList lines;
    QStringList titles;
    for (const Table::Column &column : table.columns)
        titles << markdownEscaped(column.title);
    lines << line(titles) << rule(titles.size());
    for (const Table::Row &row : table.rows) {
        QStringList cells;
        for (std::size_t i = 0; i < table.columns.size(); ++i)
            cells << (i < row.cells.size() ? cell(row.cells[i]) : QString());
        cells.front().prepend(anchor(row.anchor));
        lines << line(cells);
    }
    block(lines.join(u'\n'));
}

void MarkdownWriter::set(const Matrix &matrix)
{
    QStringList titles{QString()};
    for (const Matrix::Head &column : matrix.columns)
        titles << link(markdownEscaped(column.title), column.target);
    QStringList lines{line(titles), rule(titles.size())};
    for (const Matrix::Row &row : matrix.rows) {
        QStringList cells{link(markdownEscaped(row.head.title), row.head.target)};
        for (const QString &mark : row.cells)
            cells << markdownEscaped(mark);
        lines << line(cells);
    }
    block(lines.join(u'\n'));
}

void MarkdownWriter::set(const Contents &)
{
    QStringList lines;
    for (const Block &each : m_document.blocks) {
        const auto *const heading = std::get_if<Heading>(&each);
        if (heading && heading->level == 1)
            lines << u"- "_s + link(markdownEscaped(heading->text), heading->anchor);
    }
    block(u"### "_s + QCoreApplication::translate("Briefing", "Contents"));
    block(lines.join(u'\n'));
}

} // namespace

QString markdownEscaped(const QString &text)
{
    static const QString special = u"\\`*_[]<>&|~$"_s;
    const QString clean = settable(text);
    QString result;
    result.reserve(clean.size());
    for (const QChar c : clean) {
        if (c.unicode() == QChar::LineSeparator) {
            result += u"<br>"_s;
            continue;
        }
        if (special.contains(c))
            result += u'\\';
        result += c == u'\t' ? u' ' : c;
    }
    return result;
}

QByteArray writeMarkdown(const BlockDocument &document)
{
    return MarkdownWriter(document).write();
}

} // namespace chancery::briefing
