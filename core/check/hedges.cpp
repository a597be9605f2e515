// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/check/hedges.h"

#include <QFile>
#include <QRegularExpression>
#include <QStringList>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace chancery {

namespace {

/// One pattern of every rule and every word that the definition calls a hedge.
QRegularExpression readPattern()
{
    QFile file(u":/chancery/syntax/diplomatic-prose.xml"_s);
    QStringList patterns;
    QStringList words;
    if (file.open(QIODevice::ReadOnly)) {
        QXmlStreamReader xml(&file);
        bool isInList = false;
        while (!xml.atEnd()) {
            xml.readNext();
            const auto name = xml.name();
            if (xml.isStartElement() && name == "list"_L1) {
                isInList = xml.attributes().value("name"_L1) == "hedges"_L1;
            } else if (xml.isStartElement() && name == "item"_L1 && isInList) {
                words.append(QRegularExpression::escape(xml.readElementText().trimmed()));
            } else if (xml.isStartElement() && name == "RegExpr"_L1 &&
                       xml.attributes().value("attribute"_L1) == "Hedge"_L1) {
                patterns.append(u"(?:"_s + xml.attributes().value("String"_L1).toString() + u')');
            }
        }
    }
    if (!words.isEmpty())
        patterns.append(u"\\b(?:"_s + words.join(u'|') + u")\\b"_s);
    return QRegularExpression(patterns.isEmpty() ? u"(?!)"_s : patterns.join(u'|'),
                              QRegularExpression::CaseInsensitiveOption |
                                  QRegularExpression::UseUnicodePropertiesOption);
}

} // namespace

std::vector<Hedge> hedgesIn(const QString &text)
{
    static const QRegularExpression pattern = readPattern();
    std::vector<Hedge> result;
    auto matches = pattern.globalMatch(text);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        // The month.
        if (match.captured() != "May"_L1 || match.capturedStart() == 0)
            result.push_back({match.capturedStart(), match.capturedLength()});
    }
    return result;
}

} // namespace chancery
