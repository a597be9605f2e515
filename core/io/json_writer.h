// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QLatin1StringView>
#include <QString>

#include <cstdint>
#include <vector>

namespace chancery {

/// Writes JSON in the order it is told, which QJsonDocument (sorted keys) cannot: RFC 8259, UTF-8, only what
/// must be escaped is escaped. The same calls give the same bytes.
class JsonWriter
{
public:
    /// Indented: two spaces a level and a line an item. Compact: one line.
    enum class Style { Indented, Compact };

    explicit JsonWriter(Style style = Style::Indented)
        : m_style(style)
    {
    }

    void beginObject();
    void endObject();
    void beginArray();
    void endArray();
    /// The key of the next value; call inside an object.
    void key(QLatin1StringView name);

    void value(const QString &text);
    void value(QLatin1StringView text) { value(QString(text)); }
    void value(std::int64_t number);
    void value(int number) { value(static_cast<std::int64_t>(number)); }
    /// The shortest form that reads back as the same number; whole numbers without a point.
    void value(double number);
    void value(bool truth);
    void null();

    template<class T>
    void member(QLatin1StringView name, const T &v)
    {
        key(name);
        value(v);
    }

    /// What was written so far.
    [[nodiscard]] const QByteArray &bytes() const { return m_bytes; }
    [[nodiscard]] QByteArray takeBytes() { return std::move(m_bytes); }

private:
    void separate();
    void newLine();
    void open(char bracket);
    void close(char bracket);
    void string(const QString &text);

    Style m_style;
    QByteArray m_bytes;
    std::vector<bool> m_hasItems; ///< a level: has it an item already?
    bool m_afterKey = false;
};

} // namespace chancery
