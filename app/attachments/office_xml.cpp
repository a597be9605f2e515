// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/attachments/office_xml.h"

#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace chancery {

QString attributeNamed(const QXmlStreamReader &xml, QLatin1StringView name)
{
    for (const QXmlStreamAttribute &one : xml.attributes()) {
        if (one.name() == name)
            return one.value().toString();
    }
    return {};
}

void readOfficeProperties(const QByteArray &bytes, const QString &part, DocumentText &document)
{
    QXmlStreamReader xml(bytes);
    while (!xml.atEnd()) {
        xml.readNext();
        if (!xml.isStartElement())
            continue;
        const QString name = xml.name().toString();
        Stated *stated = name == "title"_L1                                     ? &document.title
                         : name == "creator"_L1 || name == "initial-creator"_L1 ? &document.author
                         : name == "language"_L1                                ? &document.language
                                                                                : nullptr;
        if (!stated || (!stated->isEmpty() && name != "initial-creator"_L1))
            continue;
        const QString text = xml.readElementText(QXmlStreamReader::SkipChildElements).simplified();
        if (!text.isEmpty())
            *stated = {text, u"%1 %2"_s.arg(part, name)};
    }
}

} // namespace chancery
