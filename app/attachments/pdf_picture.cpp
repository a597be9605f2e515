// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/attachments/pdf_picture.h"

#include "app/attachments/recogniser.h"

#include <QImage>

#include <algorithm>
#include <cmath>

#include <poppler-qt6.h>

using namespace Qt::StringLiterals;

namespace chancery {

namespace {

constexpr double pointsPerInch = 72;
constexpr double usualDots = 300; ///< per inch: what Tesseract's models were made with
constexpr double mostPixels = 30e6;
constexpr int leastConfidence = 40; ///< below, words are made of a photograph's spots

/// Lines of even height, as the recogniser tells no more than which follow each other.
constexpr double lineHeight = 10;
constexpr double lineWidth = 400;

} // namespace

std::optional<PdfPage> recognisedLines(const Poppler::Page &page, int number, Recogniser &recogniser)
{
    const QSizeF size = page.pageSizeF();
    const double area = size.width() * size.height() / (pointsPerInch * pointsPerInch);
    if (!(area > 0))
        return std::nullopt;
    const double dots = std::min(usualDots, std::sqrt(mostPixels / area));
    const QImage picture = page.renderToImage(dots, dots);
    if (picture.isNull())
        return std::nullopt;
    const auto read = recogniser.read(picture, static_cast<int>(dots));
    if (!read || read->confidence < leastConfidence)
        return std::nullopt;
    PdfPage result;
    result.number = number;
    result.isRecognised = true;
    double y = lineHeight;
    for (const QString &line : read->text.split(u'\n')) {
        const QString text = line.simplified();
        if (!text.isEmpty())
            result.lines.push_back({text, QRectF(0, y, lineWidth, lineHeight)});
        y += lineHeight * 1.2;
    }
    if (result.lines.empty())
        return std::nullopt;
    result.height = y;
    return result;
}

} // namespace chancery
