// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/briefing/quotation.h"

#include "core/briefing/briefing_words.h"
#include "core/document/html_form.h"
#include "core/document/markdown_form.h"
#include "core/document/plain_form.h"

#include <QHash>

#include <set>

using namespace Qt::StringLiterals;

namespace chancery {

using briefing_words::tr;

namespace {

using namespace briefing;

/// `A. Writer, “Talks open in Port”, The Gazette, 2 January 2026`; what the source does not state is left
/// out.
QString citationOf(const SourceDescription &source)
{
    QStringList parts;
    if (!source.author.isEmpty())
        parts << source.author;
    parts << tr("“%1”").arg(source.title);
    if (!source.publisher.isEmpty())
        parts << source.publisher;
    if (source.published)
        parts << source.published->toReadable();
    return parts.join(u", "_s);
}

QString rangeOf(std::optional<std::int64_t> begin, std::optional<std::int64_t> end)
{
    return begin && end ? tr(", characters %1–%2").arg(*begin).arg(*end) : QString();
}

/// The words, then who says them where.
std::vector<Paragraph> quoted(const QString &number, const QString &words, const SourceDescription &source,
                              std::optional<std::int64_t> begin, std::optional<std::int64_t> end)
{
    Paragraph quote{ParagraphRole::Body, {}, {}};
    if (!number.isEmpty())
        quote.spans.push_back(span(number + u' ', SpanStyle::Strong));
    quote.spans.push_back(span(tr("“%1”").arg(words)));
    quote.spans.push_back(span(u" — "_s + citationOf(source) + rangeOf(begin, end)));
    if (!source.url.isEmpty())
        quote.spans.push_back(span(u", "_s + source.url));
    return {std::move(quote)};
}

/// Gives passages numbers as they are cited, and lists them.
class Citations
{
public:
    explicit Citations(const Snapshot &snapshot)
        : m_snapshot(snapshot)
    {
    }

    /// `[1] [2] contradicted by [3]`
    QString cite(const Fact &fact)
    {
        QString supports;
        QString contradicts;
        for (const Evidence &evidence : fact.evidence) {
            const auto row = m_snapshot.rowOf(evidence.passage);
            if (!row)
                continue;
            auto number = m_numbers.find(row->value);
            if (number == m_numbers.end()) {
                m_passages.push_back(*row);
                number = m_numbers.insert(row->value, static_cast<int>(m_passages.size()));
            }
            QString &list = evidence.relation == Relation::Supports ? supports : contradicts;
            list += (list.isEmpty() ? u"[%1]"_s : u" [%1]"_s).arg(*number);
        }
        return contradicts.isEmpty() ? supports
                                     : tr("%1 contradicted by %2").arg(supports, contradicts).trimmed();
    }

    void list(BlockDocument &document) const
    {
        for (std::size_t i = 0; i < m_passages.size(); ++i) {
            const Passage passage = m_snapshot.at(m_passages[i]);
            const auto source = m_snapshot.rowOf(passage.source);
            for (Paragraph &paragraph :
                 quoted(u"[%1]"_s.arg(i + 1), passage.exact, source ? m_snapshot.at(*source) : Source(),
                        passage.start, passage.end))
                document.blocks.emplace_back(std::move(paragraph));
        }
    }

private:
    const Snapshot &m_snapshot;
    QHash<quint32, int> m_numbers; ///< by passage row
    std::vector<PassageRow> m_passages;
};

Quotation inEveryForm(const BlockDocument &document)
{
    return {writePlain(document), QString::fromUtf8(writeHtmlFragment(document)),
            QString::fromUtf8(writeMarkdown(document))};
}

} // namespace

Quotation quoteFacts(const Snapshot &snapshot, std::span<const FactRow> facts)
{
    BlockDocument document;
    Citations citations(snapshot);
    std::set<std::uint32_t> done;
    for (const FactRow row : facts) {
        if (!done.insert(row.value).second)
            continue;
        const Fact fact = snapshot.at(row);
        QStringList notes;
        if (fact.assertion != Assertion::Reported)
            notes << label(fact.assertion);
        if (!fact.speaker.isEmpty())
            notes << tr("according to %1").arg(snapshot.title(fact.speaker));
        const QString note = notes.isEmpty() ? QString() : u" ("_s + notes.join(u", "_s) + u')';
        document.blocks.emplace_back(
            Paragraph{ParagraphRole::Body, {span(fact.statement + note + u' ' + citations.cite(fact))}, {}});
    }
    if (document.blocks.empty())
        return {};
    citations.list(document);
    return inEveryForm(document);
}

Quotation quoteTable(const Snapshot &snapshot, const TableToQuote &table)
{
    if (table.rows.empty())
        return {};
    BlockDocument document;
    Citations citations(snapshot);
    Table block;
    const double share = 1.0 / static_cast<double>(table.headings.size() + 1);
    for (const QString &heading : table.headings)
        block.columns.push_back({heading, share});
    block.columns.push_back({tr("Passages"), share});
    for (const TableToQuote::Row &row : table.rows) {
        Table::Row cells;
        const auto add = [&cells](const QString &text) {
            cells.cells.push_back({{ParagraphRole::Small, {span(text)}, {}}});
        };
        for (qsizetype i = 0; i < table.headings.size(); ++i)
            add(row.cells.value(i));
        QStringList numbers;
        for (const FactRow fact : row.facts) {
            const QString cited = citations.cite(snapshot.at(fact));
            if (!cited.isEmpty() && !numbers.contains(cited))
                numbers << cited;
        }
        add(numbers.join(u"; "_s));
        block.rows.push_back(std::move(cells));
    }
    document.blocks.emplace_back(std::move(block));
    citations.list(document);
    return inEveryForm(document);
}

Quotation quoteWords(const Snapshot &snapshot, SourceRow source, const QString &words,
                     std::optional<std::int64_t> begin, std::optional<std::int64_t> end)
{
    if (words.isEmpty())
        return {};
    BlockDocument document;
    for (Paragraph &paragraph : quoted({}, words, snapshot.at(source), begin, end))
        document.blocks.emplace_back(std::move(paragraph));
    return inEveryForm(document);
}

} // namespace chancery
