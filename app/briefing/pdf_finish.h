// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/briefing/tag_tree.h"
#include "core/domain/civil_day.h"

#include <QByteArray>
#include <QHash>
#include <QRectF>
#include <QString>

#include <optional>
#include <vector>

class QIODevice;

namespace chancery {

class PageMarker;
struct TaggedArea;

/// What a PDF is given once its pages are painted. Lengths in points, from the top left corner of a page.
struct PdfExtras
{
    struct Link
    {
        QRectF rect;
        QString target;              ///< a destination's name
        QString address;             ///< or a URL; neither: a stretch of text with an element of its own
        int element = TagTree::none; ///< the structure's element Link
        QString words = {};          ///< what can be clicked
    };
    struct Destination
    {
        int page = 0; ///< from 0
        double y = 0;
    };
    struct Bookmark
    {
        int level = 1; ///< from 1
        QString title;
        QString target;
    };

    TagTree *tags = nullptr;      ///< the structure that the pages are marked with; it gets their content
    PageMarker *marker = nullptr; ///< of the pages that are marked already
    std::vector<std::vector<Link>> links; ///< by page
    QHash<QString, Destination> destinations;
    std::vector<Bookmark> bookmarks;
    QString title;
    QString subject;
    QString author;
    QString language; ///< BCP 47
    std::optional<CivilDay> date;
    QByteArray embeddedDossier; ///< empty: none
    QString embeddedName;
    QString attachmentDescription;

    /// The places of the links, by page, in units of the page.
    [[nodiscard]] std::vector<std::vector<TaggedArea>> areas() const;
};

/// Adds structure, links, destinations, outline, attachment and metadata to a PDF, so that it is one of
/// PDF/UA-1 and PDF/A-3, and writes it to a device. The same
/// input gives the same bytes. Returns the reason where it could not be done, an empty text where it was.
[[nodiscard]] QString finishPdf(const QByteArray &pdf, const PdfExtras &extras, QIODevice &output);

} // namespace chancery
