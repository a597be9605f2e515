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
