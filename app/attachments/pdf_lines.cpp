// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/attachments/pdf_lines.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace chancery {

namespace {

/// The part of a page's height, at top and foot, where running heads stand.
constexpr double marginShare = 0.12;

bool isHyphen(QChar character)
{
    return character == u'-' || character == QChar(0x2010) || character == QChar(0x00AD);
}

/// A line with its numbers made alike: “Page 3 of 9” is that of every page.
QString shapeOf(const QString &line)
{
    static const QRegularExpression digits(u"\\d+"_s);
    return line.simplified().replace(digits, u"#"_s);
}

bool isPageNumber(const QString &shape)
{
    static const QRegularExpression number(uR"(^(?:page |p\. ?)?[-–—|]? ?#(?: ?[/|]| of)? ?#? ?[-–—|]?$)"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    return number.match(shape).hasMatch();
}

bool isInMargin(const PdfLine &line, const PdfPage &page)
{
    return line.place.bottom() < page.height * marginShare ||
           line.place.top() > page.height * (1 - marginShare);
}

void removeRunningHeads(std::vector<PdfPage> &pages)
{
    QHash<QString, std::size_t> seen;
    for (const PdfPage &page : pages) {
        QSet<QString> here;
        for (const PdfLine &line : page.lines) {
            if (isInMargin(line, page))
                here.insert(shapeOf(line.text));
        }
        for (const QString &shape : here)
            ++seen[shape];
    }
    for (PdfPage &page : pages) {
        std::erase_if(page.lines, [&](const PdfLine &line) {
            if (!isInMargin(line, page))
                return false;
            const QString shape = shapeOf(line.text);
            const bool repeats = pages.size() > 2 && seen.value(shape) * 2 > pages.size();
            return repeats || isPageNumber(shape);
        });
    }
}

/// The words of all lines but for those that a hyphen at a line's end divides.
QSet<QString> wordsOf(const std::vector<PdfPage> &pages)
{
    QSet<QString> words;
    static const QRegularExpression word(uR"([\p{L}\p{M}]+(?:[-\x{2010}][\p{L}\p{M}]+)*)"_s,
                                         QRegularExpression::UseUnicodePropertiesOption);
    for (const PdfPage &page : pages) {
        for (const PdfLine &line : page.lines) {
            for (auto it = word.globalMatch(line.text); it.hasNext();) {
                const auto match = it.next();
                if (match.capturedEnd() + 1 < line.text.size() || !isHyphen(line.text.back()))
                    words.insert(match.captured().toLower().replace(QChar(0x2010), u'-'));
            }
        }
    }
    return words;
}

QString lettersAtEnd(const QString &text)
{
    qsizetype from = text.size();
    while (from > 0 && (text[from - 1].isLetter() || text[from - 1].isMark()))
        --from;
    return text.mid(from);
}

QString lettersAtStart(const QString &text)
{
    qsizetype to = 0;
    while (to < text.size() && (text[to].isLetter() || text[to].isMark()))
        ++to;
    return text.left(to);
}

/// What decides whether a hyphen at a line's end is the word's own.
struct Hyphenation
{
    QSet<QString> words;
    bool isUsual = false; ///< so many lines end with one that the text must have been hyphenated
};

/// Prose has a compound broken at its own hyphen in one line of a hundred; a hyphenated page divides a word
/// in every tenth.
Hyphenation hyphenationOf(const std::vector<PdfPage> &pages)
{
    qsizetype lines = 0;
    qsizetype hyphens = 0;
    for (const PdfPage &page : pages) {
        for (const PdfLine &line : page.lines) {
            ++lines;
            hyphens +=
                line.text.size() > 1 && isHyphen(line.text.back()) && line.text.chopped(1).back().isLetter()
                    ? 1
                    : 0;
        }
    }
    return {wordsOf(pages), hyphens * 25 > lines};
}

bool keepsHyphen(const QString &first, const QString &second, const Hyphenation &hyphenation)
{
    if (second.isEmpty() || !second[0].isLower())
        return true;
    const QSet<QString> &words = hyphenation.words;
    const bool isJoined = words.contains((first + second).toLower());
    const bool isHyphened = words.contains((first + u'-' + second).toLower());
    if (isJoined != isHyphened)
        return isHyphened;
    return !hyphenation.isUsual ||
           (first.size() > 1 && words.contains(first.toLower()) && words.contains(second.toLower()));
}

/// Adds a line of the same paragraph.
void join(QString &text, const QString &line, const Hyphenation &hyphenation)
{
    if (text.isEmpty() || line.isEmpty() || !isHyphen(text.back())) {
        text += text.isEmpty() ? line : u' ' + line;
        return;
    }
    const QString first = lettersAtEnd(text.chopped(1));
    if (first.isEmpty()) {
        // A dash after a blank stands between words; “20-point” and the like keep theirs.
        const bool isDash = text.size() > 1 && text[text.size() - 2].isSpace();
        text += isDash ? u' ' + line : line;
        return;
    }
    const bool isSoft = text.back() == QChar(0x00AD);
    if (isSoft || !keepsHyphen(first, lettersAtStart(line), hyphenation))
        text.chop(1);
    text += line;
}

bool endsSentence(const QString &text)
{
    for (qsizetype i = text.size(); i > 0; --i) {
        const QChar character = text[i - 1];
        if (character == u'.' || character == u'!' || character == u'?' || character == u':')
            return true;
        if (!QStringView(u"”’\"')]»").contains(character))
            return false;
    }
    return true;
}

/// Whether a line begins a paragraph after the line before it.
bool begins(const PdfLine &line, const PdfLine &before, double width, const QString &soFar)
{
    const double height = std::max(before.place.height(), 1.0);
    const bool sameColumn = line.place.top() >= before.place.top();
    if (!sameColumn) // the next column or page: the paragraph goes on unless it was at an end
        return endsSentence(soFar) || std::abs(line.place.height() - height) > height * 0.2;
    return line.place.top() - before.place.bottom() > height * 0.6 ||
           std::abs(line.place.height() - height) > height * 0.2 ||
           (endsSentence(soFar) && before.place.width() < width * 0.85);
}

} // namespace

QString runningText(std::vector<PdfPage> pages)
{
    removeRunningHeads(pages);
    const Hyphenation hyphenation = hyphenationOf(pages);
    double width = 0;
    for (const PdfPage &page : pages) {
        for (const PdfLine &line : page.lines)
            width = std::max(width, line.place.width());
    }
    QString text;
    QString paragraph;
    const PdfLine *before = nullptr;
    for (const PdfPage &page : pages) {
        for (const PdfLine &line : page.lines) {
            if (before && begins(line, *before, width, paragraph)) {
                text += paragraph + u'\n';
                paragraph.clear();
            }
            join(paragraph, line.text, hyphenation);
            before = &line;
        }
    }
    return paragraph.isEmpty() ? text : text + paragraph + u'\n';
}

} // namespace chancery
