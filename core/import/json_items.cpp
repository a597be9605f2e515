// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/import/json_items.h"

#include <QJsonDocument>

namespace chancery {

namespace {

bool isJsonSpace(QChar c)
{
    return c == u' ' || c == u'\n' || c == u'\r' || c == u'\t';
}

qsizetype afterSpace(QStringView text, qsizetype at)
{
    while (at < text.size() && isJsonSpace(text[at]))
        ++at;
    return at;
}

/// Where the value that begins here ends.
qsizetype afterValue(QStringView text, qsizetype at)
{
    int depth = 0;
    for (; at < text.size(); ++at) {
        const QChar c = text[at];
        if (c == u'"') {
            for (++at; at < text.size() && text[at] != u'"'; ++at) {
                if (text[at] == u'\\')
                    ++at;
            }
            if (depth == 0)
                return qMin(at + 1, text.size());
        } else if (c == u'{' || c == u'[') {
            ++depth;
        } else if (c == u'}' || c == u']') {
            if (depth == 0)
                return at;
            if (--depth == 0)
                return at + 1;
        } else if (depth == 0 && (c == u',' || c == u':' || isJsonSpace(c))) {
            return at;
        }
    }
    return at;
}

/// Calls `take` with the name (of an object's member) and the text of each value; it ends where that says so.
template<class Take>
void eachValue(QStringView text, Take take)
{
    const bool isObject = text.startsWith(u'{');
    if (!isObject && !text.startsWith(u'['))
        return;
    qsizetype at = afterSpace(text, 1);
    while (at < text.size() && text[at] != u'}' && text[at] != u']') {
        QStringView name;
        if (isObject) {
            const qsizetype end = afterValue(text, at);
            name = text.sliced(at, end - at);
            at = afterSpace(text, end);
            at = afterSpace(text, qMin(at + 1, text.size())); // the colon
        }
        const qsizetype end = afterValue(text, at);
        if (end <= at || !take(name, text.sliced(at, end - at)))
            return;
        at = afterSpace(text, end);
        if (at < text.size() && text[at] == u',')
            at = afterSpace(text, at + 1);
    }
}

} // namespace

JsonItem::JsonItem(QStringView text)
{
    const qsizetype begin = afterSpace(text, 0);
    m_text = text.sliced(begin, afterValue(text, begin) - begin);
}

JsonItem JsonItem::member(QStringView name) const
{
    JsonItem found;
    if (!isObject())
        return found;
    eachValue(m_text, [&](QStringView own, QStringView value) {
        if (own.size() == name.size() + 2 && own.sliced(1, name.size()) == name)
            found.m_text = value;
        return true; // the last of several counts, as for other readers
    });
    return found;
}

std::vector<JsonItem> JsonItem::values() const
{
    std::vector<JsonItem> all;
    eachValue(m_text, [&all](QStringView, QStringView value) {
        all.emplace_back();
        all.back().m_text = value;
        return true;
    });
    return all;
}

QJsonObject JsonItem::object() const
{
    return isObject() ? QJsonDocument::fromJson(m_text.toUtf8()).object() : QJsonObject();
}

qint64 LineCounter::at(QStringView part)
{
    const qsizetype place = part.data() - m_text.data();
    for (; m_at < place && m_at < m_text.size(); ++m_at)
        m_line += m_text[m_at] == u'\n' ? 1 : 0;
    return m_line;
}

} // namespace chancery
