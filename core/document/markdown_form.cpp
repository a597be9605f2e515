// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/document/markdown_form.h"

#include "core/document/printable_text.h"

#include <QCoreApplication>
#include <QHash>
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

QString contentsTitle()
{
    return QCoreApplication::translate("Briefing", "Contents");
}

/// `s2-8` of a passage that is cited as S2·8.
QString labelOf(const std::vector<Paragraph> &cell)
{
    QString label;
    for (const Paragraph &paragraph : cell) {
        for (const Span &span : paragraph.spans) {
            for (const QChar c : span.text.toLower())
                label += c.isLetterOrNumber() ? c : QChar(u'-');
        }
    }
    return label;
}

class MarkdownWriter
{
public:
    explicit MarkdownWriter(const BlockDocument &document)
        : m_document(document)
    {
        collectPlaces();
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
    /// Finds out what links can lead to. Where raw HTML is off there are no anchors of one's own, so a link
    /// leads to the heading that its place stands under, and a citation to a footnote.
    void collectPlaces();
    /// A passage as a footnote, which readers bring to where it is cited, and lead back from.
    void footnote(const Table::Row &row, const QString &label);
    /// All of a cell in one line.
    [[nodiscard]] QString cell(const std::vector<Paragraph> &paragraphs) const;
    /// A table of keys and values as a list.
    void list(const Table &table);
    /// What stands on the lines below an item.
    [[nodiscard]] QString below(const std::vector<Paragraph> &paragraphs) const;
    static QString line(const QStringList &cells) { return u"| "_s + cells.join(u" | "_s) + u" |"_s; }
    static QString rule(qsizetype columns) { return u"|"_s + u" --- |"_s.repeated(columns); }

    const BlockDocument &m_document;
    QHash<QString, QString> m_slugs;  ///< by anchor: that of the heading it stands under
    QHash<QString, QString> m_labels; ///< by anchor: the footnote that it is
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

void MarkdownWriter::collectPlaces()
{
    QHash<QString, int> used;
    // As the places where Markdown is read make them of a heading's words: small letters, digits and hyphens,
    // and a number from the second of the same words on.
    const auto slugOf = [&used](const QString &words) {
        QString slug;
        for (const QChar c : words.simplified().toLower()) {
            if (c == u' ')
                slug += u'-';
            else if (c.isLetterOrNumber() || c.isMark() || c == u'-' || c == u'_')
                slug += c;
        }
        const int before = used[slug]++;
        return before > 0 ? slug + u"-%1"_s.arg(before) : slug;
    };
    QString slug;
    for (const Block &each : m_document.blocks) {
        if (const auto *const heading = std::get_if<Heading>(&each)) {
            slug = slugOf(heading->text);
            m_slugs.insert(heading->anchor, slug);
        } else if (std::holds_alternative<Contents>(each)) {
            slugOf(contentsTitle());
        } else if (const auto *const table = std::get_if<Table>(&each)) {
            for (const Table::Row &row : table->rows) {
                if (row.anchor.isEmpty())
                    continue;
                if (row.anchor.startsWith("passage-"_L1) && !row.cells.empty())
                    m_labels.insert(row.anchor, labelOf(row.cells.front()));
                else
                    m_slugs.insert(row.anchor, slug);
            }
        }
    }
}

void MarkdownWriter::footnote(const Table::Row &row, const QString &label)
{
    QString text = u"[^"_s + label + u"]: "_s + cell(row.cells.front());
    for (const Paragraph &paragraph : row.cells[1])
        text += (paragraph.role == ParagraphRole::Quote ? u"\n\n    > "_s : u"\n\n    "_s) +
                atLineStart(spans(paragraph));
    block(text);
}

void MarkdownWriter::set(const Heading &heading)
{
    const QString hashes = u"#"_s.repeated(std::clamp(heading.level, 0, 5) + 1);
    block(hashes + u' ' + link(markdownEscaped(heading.text.simplified()), heading.target));
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
    if (const auto label = m_labels.constFind(target); label != m_labels.constEnd())
        return text + u"[^"_s + *label + u']';
    const QString slug = m_slugs.value(target);
    return slug.isEmpty() ? text : u"[%1](#%2)"_s.arg(text, slug);
}

QString MarkdownWriter::spans(const Paragraph &paragraph) const
{
    QString text;
    for (const Span &span : paragraph.spans) {
        const Span *const next = &span == &paragraph.spans.back() ? nullptr : &span + 1;
        const bool isLast = !next || next->text.startsWith(u' ');
        QString words = span.style == SpanStyle::Strong ? strong(printable(span.text), isLast)
                                                        : markdownEscaped(span.text);
        if (!span.target.isEmpty())
            words = link(words, span.target);
        else if (!span.address.isEmpty())
            words = u"[%1](<%2>)"_s.arg(words, span.address);
        text += words;
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
            block(row.cells.empty() ? QString() : atLineStart(cell(row.cells.front())));
            isFirst = true;
            continue;
        }
        if (const auto label = m_labels.constFind(row.anchor); label != m_labels.constEnd()) {
            footnote(row, *label);
            continue;
        }
        const std::vector<Paragraph> &value = row.cells[1];
        QString text = u"- "_s + atLineStart(cell(row.cells.front()));
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
    for (const Heading *const heading : contentsOf(m_document))
        lines << (heading->level > 1 && !lines.isEmpty() ? u"  - "_s : u"- "_s) +
                     link(markdownEscaped(heading->text), heading->anchor);
    block(u"### "_s + contentsTitle());
    block(lines.join(u'\n'));
}

} // namespace

QString markdownEscaped(const QString &text)
{
    static const QString special = u"\\`*_[]<>&|~$"_s;
    const QString clean = printable(text);
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
