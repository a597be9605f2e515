// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/civil_day.h"
#include "core/domain/terms.h"

#include <QSet>
#include <QString>

#include <optional>
#include <variant>
#include <vector>

/// A briefing as a sequence of blocks: what every form of it (PDF, HTML, …) sets in its own way. Texts are
/// plain; nothing in them is markup.
namespace chancery::briefing {

enum class SpanStyle : std::uint8_t {
    Plain,
    Strong,
    Quiet,    ///< of lesser weight
    Citation, ///< a number that leads to a passage
};

struct Span
{
    QString text;
    SpanStyle style = SpanStyle::Plain;
    QString target;  ///< the anchor it leads to; empty: none
    QString address; ///< the URL it leads to; empty: none
    QString anchor;  ///< the name others find it by; empty: none
};

/// Text that leads nowhere.
[[nodiscard]] inline Span span(const QString &text, SpanStyle style = SpanStyle::Plain)
{
    return {text, style, {}, {}, {}};
}

enum class ParagraphRole : std::uint8_t {
    Body,
    Lead,  ///< under the title
    Item,  ///< of a list
    Small, ///< in tables and notes
    SmallItem,
    Quote, ///< verbatim
};

struct Paragraph
{
    ParagraphRole role = ParagraphRole::Body;
    std::vector<Span> spans;
    /// Anchors of the places that lead here. On paper their page numbers follow the text, each once; in
    /// other forms a mark for each.
    std::vector<QString> backTo;
    QString language = {}; ///< BCP 47, where it is not the document's
};

/// Whether it is an item of a list.
[[nodiscard]] inline bool isItem(const Paragraph &paragraph)
{
    return paragraph.role == ParagraphRole::Item || paragraph.role == ParagraphRole::SmallItem;
}

struct Heading
{
    int level = 1; ///< 0 is the title of the whole
    QString text;
    QString anchor;
    QString target; ///< the anchor it leads to; empty: none
    bool newPage = false;
};

struct Table
{
    struct Column
    {
        QString title;
        double share = 1; ///< of the width; shares add up to 1
    };
    struct Row
    {
        std::vector<std::vector<Paragraph>> cells;
        QString anchor;
        bool isGroup = false; ///< one cell over the whole width, the title of the rows that follow
    };
    std::vector<Column> columns;
    std::vector<Row> rows;
    bool isRuled = true;   ///< lines between rows
    bool hasHeader = true; ///< the columns' titles are shown
};

/// Who against what, a mark in each cell: too many columns for a table.
struct Matrix
{
    struct Head
    {
        QString title;
        QString target; ///< the anchor it leads to
    };
    struct Row
    {
        Head head;
        std::vector<QString> cells; ///< by column; a few letters, or empty
    };
    std::vector<Head> columns;
    std::vector<Row> rows;
};

/// The list of headings of two levels (contentsOf) with their pages.
struct Contents
{
};

/// The timeline, drawn.
struct TimelinePicture
{
    /// An event on an axis that is broken where nothing is dated.
    struct Mark
    {
        int number = 0; ///< of its row in the chronology; 0: none
        QString title;  ///< written below its date; empty where the number stands for it
        QString date;   ///< in few words; marks of one date stand together
        std::optional<CivilDay> first;
        std::optional<CivilDay> last;
        EventKind kind = EventKind::Meeting;
        EventStatus status = EventStatus::Unknown;
        bool denied = false;
        QString name = {};   ///< of the event, where it is not written
        QString target = {}; ///< the anchor of its row in the chronology
    };
    QString alt; ///< what it shows, for those who do not see it
    /// In time order; none: the events are drawn in lanes by kind, as the window does.
    std::vector<Mark> marks = {};
};

/// Numbers that reports give of one matter, drawn on one scale.
struct Chart
{
    struct Mark
    {
        QString label; ///< who gives it
        QString value; ///< as reported, in words
        /// What the words may mean; an end that is none has no bound.
        std::optional<double> low;
        std::optional<double> high;
        std::optional<double> named; ///< the number in the words, where there is one
        bool isHollow = false;       ///< planned or denied: not put forward as it is
    };
    QString title;
    QString alt;
    double from = 0; ///< the ends of the scale
    double to = 1;
    std::vector<Mark> marks;
};

using Block = std::variant<Heading, Paragraph, Table, Matrix, Contents, TimelinePicture, Chart>;

struct BlockDocument
{
    QString title;
    QString language;
    QString subject;
    QString author;
    QString footer;        ///< what stands beside the page number
    QString handling = {}; ///< a marking that stands at the head and foot of every page; empty: none
    std::vector<Block> blocks;
};

/// What the contents list: the parts, and within each part of no more than two dozen entries these.
std::vector<const Heading *> contentsOf(const BlockDocument &document);

/// Every name in a document that links can lead to.
QSet<QString> anchorsOf(const BlockDocument &document);

} // namespace chancery::briefing
