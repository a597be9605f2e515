// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/html_text.h"

#include "core/text/html_entities.h"

#include <QSet>
#include <QStringView>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace chancery {

namespace {

/// What stands between tags of these names is no text at all: it ends at the closing tag and nowhere else.
bool isRaw(const QString &name)
{
    static const QSet<QString> names{u"script"_s, u"style"_s,   u"template"_s,
                                     u"iframe"_s, u"noembed"_s, u"xmp"_s};
    return names.contains(name);
}

/// Elements that are left out with all that is in them.
bool isDropped(const QString &name)
{
    static const QSet<QString> names{u"head"_s,   u"nav"_s,    u"svg"_s,      u"math"_s,
                                     u"button"_s, u"select"_s, u"textarea"_s, u"object"_s,
                                     u"audio"_s,  u"video"_s,  u"canvas"_s,   u"datalist"_s};
    return names.contains(name);
}

/// Elements that begin and end a line.
bool isBlock(const QString &name)
{
    static const QSet<QString> names{
        u"address"_s,  u"article"_s,    u"aside"_s,   u"blockquote"_s, u"body"_s,  u"caption"_s,
        u"dd"_s,       u"details"_s,    u"dialog"_s,  u"div"_s,        u"dl"_s,    u"dt"_s,
        u"fieldset"_s, u"figcaption"_s, u"figure"_s,  u"footer"_s,     u"form"_s,  u"h1"_s,
        u"h2"_s,       u"h3"_s,         u"h4"_s,      u"h5"_s,         u"h6"_s,    u"header"_s,
        u"hr"_s,       u"html"_s,       u"legend"_s,  u"li"_s,         u"main"_s,  u"ol"_s,
        u"p"_s,        u"pre"_s,        u"section"_s, u"summary"_s,    u"table"_s, u"tbody"_s,
        u"tfoot"_s,    u"thead"_s,      u"title"_s,   u"tr"_s,         u"ul"_s,    u"nav"_s};
    return names.contains(name);
}

bool isHtmlSpace(QChar character)
{
    return character == u' ' || character == u'\t' || character == u'\n' || character == u'\r' ||
           character == u'\f';
}

class HtmlReader
{
public:
    explicit HtmlReader(QStringView html)
        : m_html(html)
    {
    }

    QString run()
    {
        while (m_at < m_html.size()) {
            const qsizetype tag = m_html.indexOf(u'<', m_at);
            addCharacters(m_html.sliced(m_at, (tag < 0 ? m_html.size() : tag) - m_at));
            if (tag < 0)
                break;
            m_at = tag;
            readMarkup();
        }
        while (m_text.endsWith(u'\n') || m_text.endsWith(u' '))
            m_text.chop(1);
        return m_text.isEmpty() ? m_text : m_text + u'\n';
    }

private:
    void readMarkup()
    {
        const QStringView rest = m_html.sliced(m_at);
        if (rest.startsWith("<!--"_L1)) {
            skipTo(rest, "-->"_L1);
        } else if (rest.startsWith("<![CDATA["_L1)) {
            skipTo(rest, "]]>"_L1);
        } else if (rest.startsWith("<!"_L1) || rest.startsWith("<?"_L1)) {
            skipTo(rest, ">"_L1);
        } else {
            const bool closes = rest.startsWith("</"_L1);
            const qsizetype nameAt = closes ? 2 : 1;
            if (rest.size() <= nameAt || !rest[nameAt].isLetter() || rest[nameAt].unicode() > 0x7F) {
                addCharacters(rest.first(1)); // “<” before a number or a blank is itself
                ++m_at;
                return;
            }
            readTag(rest, nameAt, closes);
        }
    }

    void skipTo(QStringView rest, QLatin1StringView end)
    {
        const qsizetype at = rest.indexOf(end);
        m_at = at < 0 ? m_html.size() : m_at + at + end.size();
    }

    void readTag(QStringView rest, qsizetype nameAt, bool closes)
    {
        qsizetype end = nameAt;
        while (end < rest.size() && !isHtmlSpace(rest[end]) && rest[end] != u'>' && rest[end] != u'/')
            ++end;
        const QString name = rest.sliced(nameAt, end - nameAt).toString().toLower();
        // A “>” within the quotes of an attribute does not end the tag.
        QChar quote;
        for (; end < rest.size() && (rest[end] != u'>' || !quote.isNull()); ++end) {
            if (rest[end] == quote)
                quote = {};
            else if (quote.isNull() && (rest[end] == u'"' || rest[end] == u'\'') && rest[end - 1] == u'=')
                quote = rest[end];
        }
        const bool closesItself = end > 0 && end < rest.size() && rest[end - 1] == u'/';
        m_at += std::min(end + 1, rest.size());
        if (closes)
            closeElement(name);
        else
            openElement(name, closesItself);
    }

    void openElement(const QString &name, bool closesItself)
    {
        if (isRaw(name)) {
            skipRaw(name);
            return;
        }
        if (name == "body"_L1)
            m_dropDepth = 0; // a head that was never closed ends here
        if (isDropped(name)) {
            if (m_dropDepth == 0)
                m_dropped = name;
            if (m_dropDepth == 0 || name == m_dropped)
                m_dropDepth += closesItself ? 0 : 1;
            breakLine(isBlock(name));
            return;
        }
        if (name == "br"_L1)
            newLine();
        else if (name == "td"_L1 || name == "th"_L1)
            nextCell();
        else
            breakLine(isBlock(name));
        if (name == "pre"_L1 && !closesItself)
            ++m_preDepth;
    }

    void closeElement(const QString &name)
    {
        if (m_dropDepth > 0 && name == m_dropped)
            --m_dropDepth;
        breakLine(isBlock(name));
        if (name == "pre"_L1 && m_preDepth > 0)
            --m_preDepth;
        if (name == "tr"_L1)
            m_isInRow = false;
    }

    void skipRaw(const QString &name)
    {
        const QString end = u"</"_s + name;
        qsizetype at = m_at;
        while ((at = m_html.indexOf(end, at, Qt::CaseInsensitive)) >= 0) {
            const qsizetype after = at + end.size();
            if (after >= m_html.size() || isHtmlSpace(m_html[after]) || m_html[after] == u'>' ||
                m_html[after] == u'/')
                break;
            at = after;
        }
        const qsizetype close = at < 0 ? -1 : m_html.indexOf(u'>', at);
        m_at = close < 0 ? m_html.size() : close + 1;
    }

    void addCharacters(QStringView characters)
    {
        if (m_dropDepth > 0)
            return;
        for (qsizetype i = 0; i < characters.size();) {
            if (characters[i] == u'&') {
                const qsizetype end =
                    characters.sliced(i).first(std::min<qsizetype>(characters.size() - i, 34)).indexOf(u';');
                const QString character = end > 1 ? htmlEntity(characters.sliced(i + 1, end - 1)) : QString();
                if (!character.isEmpty()) {
                    addText(character);
                    i += end + 1;
                    continue;
                }
            }
            if (isHtmlSpace(characters[i])) {
                if (m_preDepth > 0)
                    addText(characters.sliced(i, 1));
                else
                    m_spaceIsDue = true;
                ++i;
                continue;
            }
            qsizetype end = i + 1;
            while (end < characters.size() && characters[end] != u'&' && !isHtmlSpace(characters[end]))
                ++end;
            addText(characters.sliced(i, end - i));
            i = end;
        }
    }

    void addText(QStringView text)
    {
        if (m_spaceIsDue && !m_text.isEmpty() && !m_text.endsWith(u'\n') && !m_text.endsWith(u'\t') &&
            !m_text.endsWith(u' '))
            m_text += u' ';
        m_spaceIsDue = false;
        m_text += text;
    }

    void newLine()
    {
        if (m_dropDepth > 0)
            return;
        m_spaceIsDue = false;
        if (!m_text.isEmpty())
            m_text += u'\n';
    }

    void breakLine(bool breaks)
    {
        if (breaks && m_dropDepth == 0) {
            m_spaceIsDue = false;
            if (!m_text.isEmpty() && !m_text.endsWith(u'\n'))
                m_text += u'\n';
        }
        if (breaks)
            m_isInRow = false;
    }

    void nextCell()
    {
        if (m_dropDepth == 0 && m_isInRow) {
            m_spaceIsDue = false;
            m_text += u'\t';
        }
        m_isInRow = true;
    }

    QStringView m_html;
    qsizetype m_at = 0;
    QString m_text;
    QString m_dropped;   ///< the element that is being left out
    int m_dropDepth = 0; ///< how many of that name are open
    int m_preDepth = 0;
    bool m_spaceIsDue = false;
    bool m_isInRow = false; ///< a cell has begun in this row
};

} // namespace

QString htmlText(const QString &html)
{
    return HtmlReader(html).run();
}

} // namespace chancery
