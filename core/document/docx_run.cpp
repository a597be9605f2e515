// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/document/docx_run.h"

#include "core/document/printable_text.h"

#include <QXmlStreamWriter>

using namespace Qt::StringLiterals;

namespace chancery::briefing {

void docxValue(QXmlStreamWriter &out, const QString &name, const QString &value)
{
    out.writeEmptyElement(docxWord, name);
    out.writeAttribute(docxWord, u"val"_s, value);
}

void docxRun(QXmlStreamWriter &out, const QString &string, const QString &styleName, const QString &language)
{
    const QString shown = printable(string);
    if (shown.isEmpty())
        return;
    out.writeStartElement(docxWord, u"r"_s);
    const bool isRightToLeft = shown.isRightToLeft();
    if (!styleName.isEmpty() || isRightToLeft || !language.isEmpty()) {
        out.writeStartElement(docxWord, u"rPr"_s);
        if (!styleName.isEmpty())
            docxValue(out, u"rStyle"_s, styleName);
        if (isRightToLeft)
            out.writeEmptyElement(docxWord, u"rtl"_s);
        if (!language.isEmpty()) {
            out.writeEmptyElement(docxWord, u"lang"_s);
            out.writeAttribute(docxWord, isRightToLeft ? u"bidi"_s : u"val"_s, language);
        }
        out.writeEndElement();
    }
    QString words;
    const auto flush = [&] {
        if (words.isEmpty())
            return;
        out.writeStartElement(docxWord, u"t"_s);
        out.writeAttribute(u"xml:space"_s, u"preserve"_s);
        out.writeCharacters(words);
        out.writeEndElement();
        words.clear();
    };
    for (const QChar c : shown) {
        if (c != u'\t' && c.unicode() != QChar::LineSeparator) {
            words += c;
            continue;
        }
        flush();
        out.writeEmptyElement(docxWord, c == u'\t' ? u"tab"_s : u"br"_s);
    }
    flush();
    out.writeEndElement();
}

} // namespace chancery::briefing
