// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/briefing/briefing_options.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace chancery {

QString label(BriefingSection section)
{
    const auto tr = [](const char *text) { return QCoreApplication::translate("Briefing", text); };
    switch (section) {
    case BriefingSection::Judgements:
        return tr("Key judgements");
    case BriefingSection::Timeline:
        return tr("Timeline");
    case BriefingSection::Chronology:
        return tr("Chronology");
    case BriefingSection::Participants:
        return tr("Participants");
    case BriefingSection::Options:
        return tr("Options");
    case BriefingSection::Figures:
        return tr("Figures");
    case BriefingSection::Disagreements:
        return tr("Where reports differ");
    case BriefingSection::Questions:
        return tr("Open questions");
    case BriefingSection::OtherFacts:
        return tr("Further facts");
    }
    return {};
}

QString toTerm(BriefingSection section)
{
    switch (section) {
    case BriefingSection::Judgements:
        return u"judgements"_s;
    case BriefingSection::Timeline:
        return u"timeline"_s;
    case BriefingSection::Chronology:
        return u"chronology"_s;
    case BriefingSection::Participants:
        return u"participants"_s;
    case BriefingSection::Options:
        return u"options"_s;
    case BriefingSection::Figures:
        return u"figures"_s;
    case BriefingSection::Disagreements:
        return u"disagreements"_s;
    case BriefingSection::Questions:
        return u"questions"_s;
    case BriefingSection::OtherFacts:
        return u"other-facts"_s;
    }
    return {};
}

QString toTerm(BriefingForm form)
{
    switch (form) {
    case BriefingForm::Pdf:
        return u"pdf"_s;
    case BriefingForm::Html:
        return u"html"_s;
    case BriefingForm::Markdown:
        return u"md"_s;
    case BriefingForm::Odt:
        return u"odt"_s;
    case BriefingForm::Docx:
        return u"docx"_s;
    }
    return {};
}

QString label(BriefingForm form)
{
    const auto tr = [](const char *text) { return QCoreApplication::translate("Briefing", text); };
    switch (form) {
    case BriefingForm::Pdf:
        return tr("PDF");
    case BriefingForm::Html:
        return tr("HTML, a single page");
    case BriefingForm::Markdown:
        return tr("Markdown");
    case BriefingForm::Odt:
        return tr("OpenDocument text (LibreOffice)");
    case BriefingForm::Docx:
        return tr("Word document");
    }
    return {};
}

QString toTerm(BriefingLength length)
{
    switch (length) {
    case BriefingLength::Page:
        return u"page"_s;
    case BriefingLength::Brief:
        return u"brief"_s;
    case BriefingLength::Full:
        return u"full"_s;
    }
    return {};
}

QString label(BriefingLength length)
{
    const auto tr = [](const char *text) { return QCoreApplication::translate("Briefing", text); };
    switch (length) {
    case BriefingLength::Page:
        return tr("One page");
    case BriefingLength::Brief:
        return tr("Brief: six pages at most");
    case BriefingLength::Full:
        return tr("Full, with every passage");
    }
    return {};
}

std::optional<BriefingLength> lengthFromTerm(QStringView term)
{
    const auto *const found = std::find_if(std::begin(briefingLengths), std::end(briefingLengths),
                                           [&](BriefingLength length) { return toTerm(length) == term; });
    return found == std::end(briefingLengths) ? std::nullopt : std::optional(*found);
}

std::optional<int> mostPages(BriefingLength length)
{
    switch (length) {
    case BriefingLength::Page:
        return 1;
    case BriefingLength::Brief:
        return 6;
    case BriefingLength::Full:
        break;
    }
    return std::nullopt;
}

std::optional<BriefingForm> formFromTerm(QStringView term)
{
    const auto *const found = std::find_if(std::begin(briefingForms), std::end(briefingForms),
                                           [&](BriefingForm form) { return toTerm(form) == term; });
    return found == std::end(briefingForms) ? std::nullopt : std::optional(*found);
}

std::optional<BriefingForm> formOfFile(const QString &path)
{
    const QString ending = path.section(u'/', -1).section(u'.', -1).toLower();
    if (!path.section(u'/', -1).contains(u'.'))
        return std::nullopt;
    if (ending == "htm"_L1)
        return BriefingForm::Html;
    if (ending == "markdown"_L1)
        return BriefingForm::Markdown;
    return formFromTerm(ending);
}

std::optional<BriefingSections> sectionsFromTerms(QStringView terms)
{
    BriefingSections sections;
    for (const QStringView word : terms.split(u',', Qt::SkipEmptyParts)) {
        const auto *const found =
            std::find_if(std::begin(briefingSections), std::end(briefingSections),
                         [&](BriefingSection section) { return toTerm(section) == word.trimmed(); });
        if (found == std::end(briefingSections))
            return std::nullopt;
        sections |= *found;
    }
    return sections;
}

} // namespace chancery
