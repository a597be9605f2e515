// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/views/passage/prose_highlighter.h"

#include "app/views/passage/legible.h"
#include "app/views/theme.h"

#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/Format>
#include <KSyntaxHighlighting/State>
#include <KSyntaxHighlighting/Theme>

#include <algorithm>

namespace chancery {

using namespace Qt::StringLiterals;

namespace {

/// A paragraph of more characters is shown without marks: it is not prose, and its highlighting would be
/// waited for.
constexpr qsizetype longestParagraph = 50'000;

/// The name of […] in the definition.
constexpr QLatin1StringView omissionItem("Omission");

/// Each quotation in one piece: a definition gives a character one item only, so that a date or a name
/// interrupts the quotation it stands in.
std::vector<ProseHighlighter::Span> quotations(const std::vector<ProseHighlighter::Span> &found)
{
    std::vector<ProseHighlighter::Span> whole;
    qsizetype reached = -1; // end of the last of the spans that follow one another without a gap
    for (const ProseHighlighter::Span &span : found) {
        const bool continues = span.begin == reached;
        reached = span.begin + span.length;
        if (span.mark != ProseMark::Quotation) {
            if (!continues)
                reached = -1;
        } else if (continues && !whole.empty()) {
            whole.back().length = reached - whole.back().begin;
        } else {
            whole.push_back(span);
        }
    }
    return whole;
}

} // namespace

ProseHighlighter::ProseHighlighter() = default;

ProseHighlighter::~ProseHighlighter() = default;

void ProseHighlighter::load()
{
    if (m_repository)
        return;
    m_repository = std::make_unique<KSyntaxHighlighting::Repository>();
    m_repository->addCustomSearchPath(u":/chancery"_s);
    setDefinition(m_repository->definitionForName(u"Diplomatic Prose"_s));
    applyPalette();
    applyNames();
}

bool ProseHighlighter::isValid()
{
    load();
    return definition().isValid();
}

QTextCharFormat ProseHighlighter::format(ProseMark mark)
{
    load();
    return m_formats[static_cast<std::size_t>(mark)];
}

void ProseHighlighter::setPalette(const QPalette &palette)
{
    m_palette = palette;
    if (m_repository)
        applyPalette();
}

void ProseHighlighter::applyPalette()
{
    const Theme own(m_palette);
    setTheme(m_repository->defaultTheme(own.isDark() ? KSyntaxHighlighting::Repository::DarkTheme
                                                     : KSyntaxHighlighting::Repository::LightTheme));
    const std::array backgrounds{m_palette.color(QPalette::Base), own.sentence(), own.contradiction()};
    m_omission = {};
    m_omission.setForeground(own.secondaryText());
    for (const KSyntaxHighlighting::Format &item : definition().formats()) {
        const std::optional<ProseMark> mark = markOfItem(item.name());
        if (!mark)
            continue;
        QTextCharFormat look;
        if (item.hasTextColor(theme()))
            look.setForeground(legible(item.textColor(theme()), backgrounds));
        if (item.isBold(theme()))
            look.setFontWeight(QFont::DemiBold);
        if (item.isItalic(theme()))
            look.setFontItalic(true);
        m_formats[static_cast<std::size_t>(*mark)] = look;
    }
}

void ProseHighlighter::setNames(NameList names)
{
    m_names = std::move(names);
    if (m_repository)
        applyNames();
}

void ProseHighlighter::applyNames()
{
    KSyntaxHighlighting::Definition prose = definition();
    prose.setKeywordList(u"persons"_s, m_names.firstWords(ParticipantKind::Person));
    prose.setKeywordList(u"states"_s, m_names.firstWords(ParticipantKind::State));
    prose.setKeywordList(u"organisations"_s, m_names.firstWords(ParticipantKind::Organisation));
    prose.setKeywordList(u"groups"_s, m_names.firstWords(ParticipantKind::Group));
}

std::vector<ProseHighlighter::Span> ProseHighlighter::spans(const QString &paragraph)
{
    m_found.clear();
    m_omissions.clear();
    if (!isValid() || paragraph.size() > longestParagraph)
        return {};
    highlightLine(paragraph, KSyntaxHighlighting::State());

    std::vector<Span> spans = quotations(m_found);
    for (const Span &span : m_found) {
        if (span.mark != ProseMark::Name && span.mark != ProseMark::Quotation)
            spans.push_back(span);
    }
    // What the definition reports as a name is the first word of one or more; the rest is compared here.
    qsizetype covered = 0;
    for (const Span &span : m_found) {
        if (span.mark != ProseMark::Name || span.begin < covered)
            continue;
        if (const qsizetype length = m_names.matchAt(paragraph, span.begin); length > 0) {
            spans.push_back({ProseMark::Name, span.begin, length});
            covered = span.begin + length;
        }
    }
    m_found.clear();
    return spans;
}

QList<QTextLayout::FormatRange> ProseHighlighter::highlight(const QString &paragraph)
{
    QList<QTextLayout::FormatRange> ranges;
    const auto add = [&ranges](qsizetype begin, qsizetype length, const QTextCharFormat &look) {
        QTextLayout::FormatRange range;
        range.start = static_cast<int>(begin);
        range.length = static_cast<int>(length);
        range.format = look;
        ranges.push_back(range);
    };
    for (const Span &span : spans(paragraph)) {
        if (m_marks.has(span.mark))
            add(span.begin, span.length, format(span.mark));
    }
    for (const auto &[begin, length] : m_omissions)
        add(begin, length, m_omission);
    return ranges;
}

void ProseHighlighter::applyFormat(int offset, int length, const KSyntaxHighlighting::Format &format)
{
    if (length <= 0)
        return;
    if (const std::optional<ProseMark> mark = markOfItem(format.name()))
        m_found.push_back({*mark, offset, length});
    else if (format.name() == omissionItem)
        m_omissions.emplace_back(offset, length);
}

} // namespace chancery
