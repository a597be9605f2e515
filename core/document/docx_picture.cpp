// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/document/docx_picture.h"

#include "core/document/docx_run.h"
#include "core/document/printable_text.h"

#include <QXmlStreamWriter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace chancery::briefing {

namespace {

constexpr int unitsOfDrawing = 12700; ///< English Metric Units to a point

} // namespace

void docxPicture(QXmlStreamWriter &out, const Drawing &drawing, int pictureNumber, double most,
                 const QString &alt, const QString &title)
{
    const double scale = std::min(1.0, most / std::max(drawing.width, 1.0));
    const QString width = QString::number(static_cast<qint64>(drawing.width * scale * unitsOfDrawing));
    const QString height = QString::number(static_cast<qint64>(drawing.height * scale * unitsOfDrawing));
    const QString number = QString::number(pictureNumber);
    const auto properties = [&](const QString &space, const QString &element) {
        out.writeEmptyElement(space, element);
        out.writeAttribute(u"id"_s, number);
        out.writeAttribute(u"name"_s, u"Picture "_s + number);
        out.writeAttribute(u"descr"_s, printable(alt));
        if (!title.isEmpty())
            out.writeAttribute(u"title"_s, printable(title));
    };
    const auto extent = [&](const QString &space, const QString &element) {
        out.writeEmptyElement(space, element);
        out.writeAttribute(u"cx"_s, width);
        out.writeAttribute(u"cy"_s, height);
    };
    out.writeStartElement(docxWord, u"r"_s);
    out.writeStartElement(docxWord, u"drawing"_s);
    out.writeStartElement(docxDrawing, u"inline"_s);
    extent(docxDrawing, u"extent"_s);
    properties(docxDrawing, u"docPr"_s);
    out.writeStartElement(docxDrawingMain, u"graphic"_s);
    out.writeStartElement(docxDrawingMain, u"graphicData"_s);
    out.writeAttribute(u"uri"_s, docxDrawingPicture);
    out.writeStartElement(docxDrawingPicture, u"pic"_s);
    out.writeStartElement(docxDrawingPicture, u"nvPicPr"_s);
    properties(docxDrawingPicture, u"cNvPr"_s);
    out.writeEmptyElement(docxDrawingPicture, u"cNvPicPr"_s);
    out.writeEndElement();
    out.writeStartElement(docxDrawingPicture, u"blipFill"_s);
    out.writeEmptyElement(docxDrawingMain, u"blip"_s);
    out.writeAttribute(docxRelations, u"embed"_s, u"picture"_s + number);
    out.writeStartElement(docxDrawingMain, u"stretch"_s);
    out.writeEmptyElement(docxDrawingMain, u"fillRect"_s);
    out.writeEndElement();
    out.writeEndElement();
    out.writeStartElement(docxDrawingPicture, u"spPr"_s);
    out.writeStartElement(docxDrawingMain, u"xfrm"_s);
    out.writeEmptyElement(docxDrawingMain, u"off"_s);
    out.writeAttribute(u"x"_s, u"0"_s);
    out.writeAttribute(u"y"_s, u"0"_s);
    extent(docxDrawingMain, u"ext"_s);
    out.writeEndElement();
    out.writeStartElement(docxDrawingMain, u"prstGeom"_s);
    out.writeAttribute(u"prst"_s, u"rect"_s);
    out.writeEmptyElement(docxDrawingMain, u"avLst"_s);
    for (int open = 0; open < 8; ++open)
        out.writeEndElement();
}

} // namespace chancery::briefing
