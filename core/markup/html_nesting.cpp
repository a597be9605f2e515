// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/markup/html_nesting.h"

#include "core/markup/html_tree.h"

#include <QHash>
#include <QSet>
#include <QStringView>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace chancery {

namespace {

constexpr int deepest = 512; // as in Chromium
constexpr int mostFormatting = 48;

/// Elements that end by themselves: they make no depth of their own.
bool endsByItself(const QString &name)
{
    static const QSet<QString> names{
        u"area"_s, u"base"_s,  u"br"_s,     u"col"_s,   u"colgroup"_s, u"dd"_s,    u"dt"_s,     u"embed"_s,
        u"hr"_s,   u"img"_s,   u"input"_s,  u"li"_s,    u"link"_s,     u"meta"_s,  u"option"_s, u"optgroup"_s,
        u"p"_s,    u"param"_s, u"source"_s, u"tbody"_s, u"td"_s,       u"tfoot"_s, u"th"_s,     u"thead"_s,
        u"tr"_s,   u"track"_s, u"wbr"_s,    u"rp"_s,    u"rt"_s,       u"html"_s,  u"head"_s,   u"body"_s};
    return names.contains(name);
}

bool isFormatting(const QString &name)
{
    static const QSet<QString> names{u"a"_s,      u"b"_s,      u"big"_s,  u"code"_s, u"em"_s,
                                     u"font"_s,   u"i"_s,      u"nobr"_s, u"s"_s,    u"small"_s,
                                     u"strike"_s, u"strong"_s, u"tt"_s,   u"u"_s};
    return names.contains(name);
}

bool isRaw(const QString &name)
{
    static const QSet<QString> names{u"script"_s, u"style"_s,  u"textarea"_s, u"title"_s,
                                     u"xmp"_s,    u"iframe"_s, u"noembed"_s,  u"noframes"_s};
    return names.contains(name);
}

/// Walks the tags of a page, nothing more; what is no tag stays as it is.
class Bounding
{
public:
    explicit Bounding(QStringView html)
        : m_html(html)
    {
    }

    QString run()
    {
        qsizetype at = 0;
        while ((at = m_html.indexOf(u'<', at)) >= 0)
            at = readMarkup(at);
        if (!m_isBounded)
            return {};
        m_kept += m_html.sliced(m_keptTo);
        return m_kept;
    }

private:
    [[nodiscard]] qsizetype after(QLatin1StringView end, qsizetype from) const
    {
        const qsizetype found = m_html.indexOf(end, from);
        return found < 0 ? m_html.size() : found + end.size();
    }

    qsizetype readMarkup(qsizetype at)
    {
        const QStringView rest = m_html.sliced(at);
        if (rest.startsWith("<!--"_L1))
            return after("-->"_L1, at + 4);
        const bool closes = rest.startsWith("</"_L1);
        const qsizetype nameAt = at + (closes ? 2 : 1);
        if (nameAt >= m_html.size() || !m_html[nameAt].isLetter() || m_html[nameAt].unicode() > 0x7F)
            return at + 1;
        qsizetype end = nameAt;
        while (end < m_html.size() && !isHtmlSpace(m_html[end]) && m_html[end] != u'>' && m_html[end] != u'/')
            ++end;
        const QString name =
            m_html.sliced(nameAt, std::min<qsizetype>(end - nameAt, 64)).toString().toLower();
        // A “>” within the quotes of an attribute does not end the tag.
        QChar quote;
        for (; end < m_html.size() && (m_html[end] != u'>' || !quote.isNull()); ++end) {
            if (m_html[end] == quote)
                quote = {};
            else if (quote.isNull() && (m_html[end] == u'"' || m_html[end] == u'\'') &&
                     m_html[end - 1] == u'=')
                quote = m_html[end];
        }
        end = std::min(end + 1, m_html.size());
        if (!closes && name == "noscript"_L1) {
            const qsizetype close = m_html.indexOf(u"</noscript", end, Qt::CaseInsensitive);
            const qsizetype last = close < 0 ? end : after(">"_L1, close);
            drop(at, last);
            return last;
        }
        if (!closes && isRaw(name))
            return skipRaw(name, end);
        if (!endsByItself(name) && (closes ? dropsEnd(name) : dropsStart(name)))
            drop(at, end);
        return end;
    }

    [[nodiscard]] qsizetype skipRaw(const QString &name, qsizetype from) const
    {
        const qsizetype found = m_html.indexOf(QString(u"</"_s + name), from, Qt::CaseInsensitive);
        return found < 0 ? m_html.size() : found;
    }

    bool dropsStart(const QString &name)
    {
        const bool formats = isFormatting(name);
        if (m_depth >= deepest || (formats && m_formatting >= mostFormatting)) {
            ++m_dropped[name];
            return true;
        }
        ++m_open[name];
        ++m_depth;
        m_formatting += formats ? 1 : 0;
        return false;
    }

    bool dropsEnd(const QString &name)
    {
        if (const auto dropped = m_dropped.find(name); dropped != m_dropped.end() && *dropped > 0) {
            --*dropped;
            return true;
        }
        if (const auto open = m_open.find(name); open != m_open.end() && *open > 0) {
            --*open;
            --m_depth;
            m_formatting -= isFormatting(name) ? 1 : 0;
        }
        return false;
    }

    /// A blank stands for the tag, as words on both sides of a block are two.
    void drop(qsizetype from, qsizetype to)
    {
        m_isBounded = true;
        m_kept += m_html.sliced(m_keptTo, from - m_keptTo);
        m_kept += u' ';
        m_keptTo = to;
    }

    QStringView m_html;
    QString m_kept;
    qsizetype m_keptTo = 0;
    QHash<QString, int> m_open;
    QHash<QString, int> m_dropped;
    int m_depth = 0;
    int m_formatting = 0;
    bool m_isBounded = false;
};

} // namespace

QString withBoundedNesting(const QString &html)
{
    const QString bounded = Bounding(html).run();
    return bounded.isNull() ? html : bounded;
}

} // namespace chancery
