// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/io/dossier_file.h"

#include "core/io/json_dossier.h"

#include <QByteArrayView>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace chancery {

namespace {

/// Finds the member `format` of a JSON object while its bytes go by: no more of JSON than that takes, so that
/// a file which is cut off or damaged later is told as well.
class FormatFinder
{
public:
    enum class Found { Nothing, Ours, Other };

    Found feed(QByteArrayView bytes)
    {
        for (const char c : bytes) {
            if (m_inString)
                readString(c);
            else
                readStructure(c);
            if (m_found != Found::Nothing)
                break;
        }
        return m_found;
    }

private:
    void readString(char c)
    {
        if (std::exchange(m_isEscaped, false)) {
            keep(c);
        } else if (c == '\\') {
            m_isEscaped = true;
        } else if (c != '"') {
            keep(c);
        } else {
            m_inString = false;
            if (m_depth != 1)
                return;
            if (!m_isValue)
                m_key = m_text;
            else if (m_key == "format")
                m_found = m_text == "chancery-dossier" ? Found::Ours : Found::Other;
        }
    }

    void readStructure(char c)
    {
        switch (c) {
        case '"':
            m_inString = true;
            m_text.clear();
            break;
        case '{':
        case '[':
            if (m_depth == 0 && c == '[')
                m_found = Found::Other;
            ++m_depth;
            break;
        case '}':
        case ']':
            --m_depth;
            break;
        case ':':
            m_isValue = m_isValue || m_depth == 1;
            break;
        case ',':
            m_isValue = m_isValue && m_depth != 1;
            break;
        default:
            if (m_depth == 0 && !QByteArrayView(" \t\r\n\xEF\xBB\xBF").contains(c))
                m_found = Found::Other;
            break;
        }
    }

    void keep(char c)
    {
        constexpr qsizetype enough = 32; // neither the key nor the value is longer
        if (m_text.size() < enough)
            m_text += c;
    }

    Found m_found = Found::Nothing;
    QByteArray m_text;
    QByteArray m_key;
    qint64 m_depth = 0;
    bool m_inString = false;
    bool m_isEscaped = false;
    bool m_isValue = false; ///< in the outermost object, after a colon
};

/// https://www.sqlite.org/fileformat2.html#the_database_header
bool isOurDatabase(const QByteArray &head)
{
    return head.startsWith(QByteArrayView("SQLite format 3\0", 16)) && head.sliced(68, 4) == "Chcy";
}

} // namespace

bool isDossierFile(const QString &path)
{
    constexpr qint64 headSize = 100;
    constexpr qint64 chunk = 256 * 1024;
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return false;
    QByteArray bytes = file.read(headSize);
    if (bytes.size() == headSize && isOurDatabase(bytes))
        return true;
    FormatFinder finder;
    for (qint64 size = 0; !bytes.isEmpty() && size <= largestJsonDossier; size += bytes.size()) {
        if (const auto found = finder.feed(bytes); found != FormatFinder::Found::Nothing)
            return found == FormatFinder::Found::Ours;
        bytes = file.read(chunk);
    }
    return false;
}

} // namespace chancery
