// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/io/error.h"

#include <QByteArray>
#include <QImage>
#include <QRectF>
#include <QString>

#include <functional>
#include <vector>

namespace chancery {

/// Which page of a PDF is wanted as a picture, and the words that are to be found on it.
struct PageRequest
{
    int page = 1;      ///< from 1; 0: the first that has all of the words, else the first one
    double dots = 100; ///< per inch; fewer where the page is large
    QString words;     ///< empty: none
    QString
        wordsBefore; ///< what stands before them, to tell them from the same words elsewhere; may be empty
};

/// A page as it looks.
struct PagePicture
{
    QImage image;
    int page = 1;
    int pages = 0; ///< of the document
    /// Where the words stand, line by line, as shares of the page's width and height; empty where they were
    /// not found. Of words that go on from another page, or to the next, what stands on this one.
    std::vector<QRectF> boxes;

    friend bool operator==(const PagePicture &, const PagePicture &) = default;
};

/// Draws a page. Like readDocument() a function of the bytes alone: for what they may make of memory and time
/// see confineProcess().
[[nodiscard]] Outcome<PagePicture> pictureOfPage(const QByteArray &bytes, const QString &name,
                                                 const PageRequest &request);

/// The same by a process of its own, shut in; see readConfined().
[[nodiscard]] Outcome<PagePicture> pictureConfined(const QByteArray &bytes, const QString &name,
                                                   const PageRequest &request, const QString &program,
                                                   const std::function<bool()> &isCancelled);

/// What the process answers with, and what comes of the answer: pixels as they are, so that no decoder of
/// pictures sees what a foreign document made.
[[nodiscard]] QByteArray toAnswer(const PagePicture &picture);
[[nodiscard]] Outcome<PagePicture> pictureFromAnswer(const QByteArray &answer, const QString &name);

} // namespace chancery
