// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/document/blocks.h"
#include "core/document/drawing.h"
#include "core/document/paper.h"

#include <QByteArray>

namespace chancery::briefing {

/// A briefing as one HTML file (UTF-8) that needs nothing beside itself: style and pictures within, no
/// script, nothing fetched. Structure is that of the text: headings, lists, tables with the scope of their
/// headings, quotations, figures with words for what they show. `paper` is for printing.
QByteArray writeHtml(const BlockDocument &document, const Drawings &drawings, Paper paper,
                     const EmbeddedFile &embedded = {});

/// The blocks alone, without the page around them: what is pasted elsewhere.
QByteArray writeHtmlFragment(const BlockDocument &document);

/// An SVG picture as an element inside HTML: without prolog, named by `label`, its inner names led by
/// `prefix` so that two pictures never share one; `areas` of it lead within the document. Empty where the
/// bytes are not well-formed XML.
QByteArray inlineSvg(const QByteArray &svg, const QString &label, const QString &prefix,
                     const std::vector<Drawing::Area> &areas = {});

} // namespace chancery::briefing
