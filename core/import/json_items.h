// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonObject>
#include <QStringView>

#include <vector>

namespace chancery {

/// A value of a JSON text, as it stands there: what is imported of it is a passage of the file.
class JsonItem
{
public:
    JsonItem() = default;
    /// Of a whole text, which is JSON (RFC 8259): the caller has seen to that.
    explicit JsonItem(QStringView text);

    [[nodiscard]] QStringView text() const { return m_text; }
    [[nodiscard]] bool isObject() const { return m_text.startsWith(u'{'); }
    [[nodiscard]] bool isArray() const { return m_text.startsWith(u'['); }
    [[nodiscard]] bool isNothing() const { return m_text.isEmpty(); }
    /// The value of an object's member; nothing where it has none of that name.
    [[nodiscard]] JsonItem member(QStringView name) const;
    /// The values of an array, or of an object's members.
    [[nodiscard]] std::vector<JsonItem> values() const;
    /// As an object; empty where it is none.
    [[nodiscard]] QJsonObject object() const;

private:
    QStringView m_text;
};

/// The line, from 1, of places in one text that are asked for in ascending order.
class LineCounter
{
public:
    explicit LineCounter(QStringView text)
        : m_text(text)
    {
    }
    [[nodiscard]] qint64 at(QStringView part);

private:
    QStringView m_text;
    qsizetype m_at = 0;
    qint64 m_line = 1;
};

} // namespace chancery
