// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/markup/html_lines.h"

#include <QRegularExpression>
#include <QSet>

using namespace Qt::StringLiterals;

namespace chancery {

namespace {

/// What stands raised or links within the page: the mark of a footnote, a power, the ending of an ordinal.
enum class Raised { Mark, Power, Letters };

bool linksWithinPage(const HtmlTree &tree, HtmlNodeId top)
{
    for (const HtmlNodeId link : tree.elements(top, {u"a"_s})) {
        const HtmlNode &node = tree.at(link);
        if (node.attribute("href"_L1).contains(u'#') || node.attribute("role"_L1) == "doc-noteref"_L1)
            return true;
    }
    return false;
}

bool isNumberOrSign(QStringView text)
{
    static const QRegularExpression form(uR"(^(?:\d{1,3}(?:\s*[,;–-]\s*\d{1,3})*|[*†‡§¶]{1,3})$)"_s,
                                         QRegularExpression::UseUnicodePropertiesOption);
    return form.match(text.toString()).hasMatch();
}

bool isInBrackets(QStringView text)
{
    static const QRegularExpression form(uR"(^(?:\[[^\[\]]{1,24}\]\s*)+$)"_s);
    return form.match(text.toString()).hasMatch();
}

QString asPower(const QString &digits)
{
    static constexpr QStringView powers = u"⁰¹²³⁴⁵⁶⁷⁸⁹";
    QString power;
    for (const QChar digit : digits)
        power += powers[digit.digitValue()];
    return power;
}

/// Writes characters and breaks as lines.
class LineWriter
{
public:
    void add(QStringView text, bool isPreformatted)
    {
        for (qsizetype i = 0; i < text.size();) {
            if (isHtmlSpace(text[i])) {
                if (isPreformatted)
                    put(text.sliced(i, 1));
                else
                    m_spaceIsDue = true;
                ++i;
                continue;
            }
            qsizetype end = i + 1;
            while (end < text.size() && !isHtmlSpace(text[end]))
                ++end;
            put(text.sliced(i, end - i));
            i = end;
        }
    }

    /// Sets a mark apart from a figure before it, and from a word after it.
    void addMark(const QString &mark)
    {
        if (!m_spaceIsDue && !m_text.isEmpty() && m_text.back().isDigit())
            m_spaceIsDue = true;
        put(mark);
        m_isAfterMark = true;
    }

    void newLine()
    {
        m_spaceIsDue = m_isAfterMark = false;
        if (!m_text.isEmpty())
            m_text += u'\n';
    }

    void breakLine()
    {
        m_spaceIsDue = m_isAfterMark = false;
        if (!m_text.isEmpty() && !m_text.endsWith(u'\n'))
            m_text += u'\n';
        m_isInRow = false;
    }

    void nextCell()
    {
        if (m_isInRow) {
            m_spaceIsDue = m_isAfterMark = false;
            m_text += u'\t';
        }
        m_isInRow = true;
    }

    void endRow() { m_isInRow = false; }

    /// The last character that was written; a blank where a word cannot go on.
    [[nodiscard]] QChar last() const
    {
        return m_spaceIsDue || m_text.isEmpty() ? QChar(u' ') : m_text.back();
    }
    [[nodiscard]] const QString &text() const { return m_text; }

    QString take()
    {
        while (m_text.endsWith(u'\n') || m_text.endsWith(u' '))
            m_text.chop(1);
        return m_text.isEmpty() ? m_text : m_text + u'\n';
    }

private:
    void put(QStringView text)
    {
        if (m_isAfterMark && text[0].isLetterOrNumber())
            m_spaceIsDue = true;
        m_isAfterMark = false;
        if (m_spaceIsDue && !m_text.isEmpty() && !m_text.endsWith(u'\n') && !m_text.endsWith(u'\t') &&
            !m_text.endsWith(u' '))
            m_text += u' ';
        m_spaceIsDue = false;
        m_text += text;
    }

    QString m_text;
    bool m_spaceIsDue = false;
    bool m_isAfterMark = false;
    bool m_isInRow = false; ///< a cell has begun in this row
};

/// Units that are squared and cubed in prose.
bool takesPower(const QString &before)
{
    static const QRegularExpression unit(uR"((?:^|[\s\d(/])(?:[kcdm]?m|ft|mi|in|yd|s|R|r|x)$)"_s);
    static const QRegularExpression base(uR"([×x·*]\s?10$)"_s);
    const QString end = before.right(8);
    return unit.match(end).hasMatch() || base.match(end).hasMatch();
}

Raised raisedAs(const HtmlTree &tree, HtmlNodeId id, const QString &text, const QString &before)
{
    if (isInBrackets(text))
        return Raised::Mark;
    const bool links = linksWithinPage(tree, id);
    if (!isNumberOrSign(text)) // 1st, Mme; a letter that links is a note's
        return links && text.size() <= 3 && !before.isEmpty() && !before.back().isSpace() ? Raised::Mark
                                                                                          : Raised::Letters;
    const bool isDigits = text.size() <= 2 && text[0].isDigit() && text.back().isDigit();
    return isDigits && !links && takesPower(before) ? Raised::Power : Raised::Mark;
}

/// A number that links within the page and hangs on the word before it is a note's mark without being raised.
bool isLinkedMark(const HtmlTree &tree, HtmlNodeId id, const QString &text, QChar before)
{
    const HtmlNode &node = tree.at(id);
    return node.is("a"_L1) && !before.isSpace() &&
           (node.attribute("href"_L1).startsWith(u'#') || node.attribute("role"_L1) == "doc-noteref"_L1) &&
           (isNumberOrSign(text) || isInBrackets(text));
}

/// `↩`: the way from a note back to its mark, and no word of either.
bool isWayBack(const HtmlNode &node, const QString &text)
{
    static const QRegularExpression arrows(u"^[↩↑⤴⏎↵⇑↖⬆^\\x{FE0E}\\x{FE0F}\\s]{1,6}$"_s);
    return node.is("a"_L1) && node.attribute("href"_L1).startsWith(u'#') && arrows.match(text).hasMatch();
}

} // namespace

bool isHtmlBlock(const QString &name)
{
    static const QSet<QString> names{
        u"address"_s,  u"article"_s,    u"aside"_s,   u"blockquote"_s, u"body"_s,   u"caption"_s, u"center"_s,
        u"dd"_s,       u"details"_s,    u"dialog"_s,  u"dir"_s,        u"div"_s,    u"dl"_s,      u"dt"_s,
        u"fieldset"_s, u"figcaption"_s, u"figure"_s,  u"footer"_s,     u"form"_s,   u"h1"_s,      u"h2"_s,
        u"h3"_s,       u"h4"_s,         u"h5"_s,      u"h6"_s,         u"header"_s, u"hgroup"_s,  u"hr"_s,
        u"html"_s,     u"legend"_s,     u"li"_s,      u"main"_s,       u"menu"_s,   u"ol"_s,      u"p"_s,
        u"pre"_s,      u"search"_s,     u"section"_s, u"summary"_s,    u"table"_s,  u"tbody"_s,   u"tfoot"_s,
        u"thead"_s,    u"title"_s,      u"tr"_s,      u"ul"_s,         u"nav"_s,    u"option"_s};
    return names.contains(name);
}

bool isHtmlAside(const QString &name)
{
    static const QSet<QString> names{
        u"head"_s,     u"script"_s,  u"style"_s,      u"template"_s,      u"noscript"_s, u"svg"_s,
        u"button"_s,   u"input"_s,   u"select"_s,     u"datalist"_s,      u"textarea"_s, u"object"_s,
        u"embed"_s,    u"applet"_s,  u"audio"_s,      u"video"_s,         u"canvas"_s,   u"iframe"_s,
        u"frameset"_s, u"noembed"_s, u"noframes"_s,   u"map"_s,           u"progress"_s, u"meter"_s,
        u"rp"_s,       u"rt"_s,      u"annotation"_s, u"annotation-xml"_s};
    return names.contains(name);
}

QString htmlLines(const HtmlTree &tree, const std::vector<HtmlNodeId> &parts)
{
    LineWriter lines;
    int preformatted = 0;
    const auto enter = [&](HtmlNodeId id, const HtmlNode &node) -> bool {
        if (node.isText()) {
            lines.add(node.text, preformatted > 0);
            return false;
        }
        if (isHtmlAside(node.name)) {
            if (isHtmlBlock(node.name))
                lines.breakLine();
            return false;
        }
        if (node.is("br"_L1)) {
            lines.newLine();
            return false;
        }
        if (node.is("sup"_L1) || node.is("a"_L1)) {
            const QString text = tree.text(id);
            const bool isMark = !text.isEmpty() && text.size() <= 40 &&
                                (node.is("sup"_L1) ? raisedAs(tree, id, text, lines.text()) == Raised::Mark
                                                   : isLinkedMark(tree, id, text, lines.last()));
            if (isWayBack(node, text))
                return false;
            if (isMark) {
                lines.addMark(isInBrackets(text) ? text : u'[' + text + u']');
                return false;
            }
            if (!text.isEmpty() && node.is("sup"_L1) && text.size() <= 2 &&
                raisedAs(tree, id, text, lines.text()) == Raised::Power) {
                lines.add(asPower(text), true);
                return false;
            }
            return true;
        }
        if (node.is("td"_L1) || node.is("th"_L1))
            lines.nextCell();
        else if (isHtmlBlock(node.name))
            lines.breakLine();
        preformatted += node.is("pre"_L1) ? 1 : 0;
        return true;
    };
    const auto leave = [&](const HtmlNode &node) {
        if (isHtmlBlock(node.name))
            lines.breakLine();
        if (node.is("pre"_L1))
            --preformatted;
        if (node.is("tr"_L1))
            lines.endRow();
    };
    for (const HtmlNodeId part : parts) {
        lines.breakLine();
        HtmlNodeId id = part;
        while (id != HtmlNodeId::None) {
            if (enter(id, tree.at(id))) {
                if (tree.at(id).first != HtmlNodeId::None) {
                    id = tree.at(id).first;
                    continue;
                }
                leave(tree.at(id));
            }
            while (id != part && tree.at(id).next == HtmlNodeId::None) {
                id = tree.at(id).parent;
                leave(tree.at(id));
            }
            id = id == part ? HtmlNodeId::None : tree.at(id).next;
        }
    }
    return lines.take();
}

} // namespace chancery
