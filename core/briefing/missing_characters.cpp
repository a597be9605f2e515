// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/briefing/missing_characters.h"

#include "core/briefing/briefing_words.h"
#include "core/document/printable_text.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace chancery::briefing {

using briefing_words::tr;

namespace {

/// Characters named in one sentence; beyond them, how many there are.
constexpr std::size_t mostNamed = 8;

/// The code point at `i`, which goes on to its last unit.
char32_t codePointAt(const QString &text, qsizetype &i)
{
    const QChar c = text.at(i);
    if (c.isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate())
        return QChar::surrogateToUcs4(c, text.at(++i));
    return c.unicode();
}

/// Every font has these.
bool isCommon(char32_t c)
{
    return c < 0x7f;
}

/// Collects what is missing, by place.
class Search
{
public:
    Search(const HasCharacter &has, const BlockDocument &document)
        : m_has(has)
        , m_place(document.title)
    {
    }

    void operator()(const Heading &heading)
    {
        m_place = heading.text;
        look(heading.text, m_place);
    }
    void operator()(const Paragraph &paragraph) { look(paragraph, m_place); }
    void operator()(const Table &table)
    {
        for (const Table::Column &column : table.columns)
            look(column.title, m_place);
        for (const Table::Row &row : table.rows) {
            // A row that is a passage is led by what it is cited as.
            const bool isPassage = row.anchor.startsWith("passage-"_L1) && !row.cells.empty() &&
                                   !row.cells.front().empty() && !row.cells.front().front().spans.empty();
            QString place = m_place;
            if (isPassage) {
                place = u"["_s;
                for (const Span &part : row.cells.front().front().spans)
                    place += part.text;
                place += u']';
            }
            for (const std::vector<Paragraph> &cell : row.cells) {
                for (const Paragraph &paragraph : cell)
                    look(paragraph, place);
            }
        }
    }
    void operator()(const Matrix &matrix)
    {
        for (const Matrix::Head &head : matrix.columns)
            look(head.title, m_place);
        for (const Matrix::Row &row : matrix.rows)
            look(row.head.title, m_place);
    }
    void operator()(const Contents &) {}
    void operator()(const TimelinePicture &picture)
    {
        for (const TimelinePicture::Mark &mark : picture.marks)
            look(mark.title, m_place);
    }
    void operator()(const Chart &chart)
    {
        look(chart.title, m_place);
        for (const Chart::Mark &mark : chart.marks) {
            look(mark.label, m_place);
            look(mark.value, m_place);
        }
    }

    void look(const QString &text, const QString &place)
    {
        if (std::all_of(text.begin(), text.end(), [](QChar c) { return isCommon(c.unicode()); }))
            return;
        const QString shown = printable(text);
        for (qsizetype i = 0; i < shown.size(); ++i) {
            const char32_t c = codePointAt(shown, i);
            if (!isCommon(c) && !m_has(c))
                note(c, place);
        }
    }

    [[nodiscard]] std::vector<MissingCharacters> take() { return std::move(m_found); }

private:
    void look(const Paragraph &paragraph, const QString &place)
    {
        for (const Span &span : paragraph.spans)
            look(span.text, place);
    }

    void note(char32_t c, const QString &place)
    {
        if (m_found.empty() || m_found.back().place != place) {
            const auto known = std::find_if(m_found.begin(), m_found.end(),
                                            [&](const auto &each) { return each.place == place; });
            if (known == m_found.end())
                m_found.push_back({place, {}});
            else
                std::rotate(known, known + 1, m_found.end());
        }
        std::vector<char32_t> &characters = m_found.back().characters;
        if (std::find(characters.begin(), characters.end(), c) == characters.end())
            characters.push_back(c);
    }

    const HasCharacter &m_has;
    QString m_place;
    std::vector<MissingCharacters> m_found;
};

} // namespace

QString codeOf(char32_t character)
{
    return u"U+%1"_s.arg(QString::number(static_cast<uint>(character), 16).toUpper(), 4, u'0');
}

QString withCodes(const QString &text, const HasCharacter &has)
{
    QString result;
    result.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const qsizetype begin = i;
        const char32_t c = codePointAt(text, i);
        if (has(c))
            result.append(QStringView(text).sliced(begin, i + 1 - begin));
        else
            result += u'[' + codeOf(c) + u']';
    }
    return result;
}

std::vector<MissingCharacters> missingCharacters(const BlockDocument &document, const HasCharacter &has)
{
    Search search(has, document);
    for (const QString &text : {document.title, document.handling, document.footer})
        search.look(text, document.title);
    for (const Block &block : document.blocks)
        std::visit(search, block);
    return search.take();
}

QStringList wordsOf(const std::vector<MissingCharacters> &missing, std::size_t most)
{
    QStringList result;
    for (const MissingCharacters &each : missing) {
        if (static_cast<std::size_t>(result.size()) == most) {
            result << tr("… and in %1 more places.").arg(missing.size() - most);
            break;
        }
        QStringList codes;
        for (std::size_t i = 0; i < std::min(each.characters.size(), mostNamed); ++i)
            codes << codeOf(each.characters[i]);
        QString words = codes.join(u", "_s);
        if (each.characters.size() > mostNamed)
            words = tr("%1 and %2 more").arg(words).arg(each.characters.size() - mostNamed);
        result
            << (each.characters.size() == 1
                    ? tr("%1: no font here has %2; it is written by its code.").arg(each.place, words)
                    : tr("%1: no font here has %2; they are written by their codes.").arg(each.place, words));
    }
    return result;
}

} // namespace chancery::briefing
