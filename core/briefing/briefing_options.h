// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/document/paper.h"
#include "core/domain/civil_day.h"
#include "core/domain/ids.h"

#include <QByteArray>
#include <QFlags>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace chancery {

/// The parts of a briefing that can be left out. Title, scope, sources and passages cannot: without them a
/// citation leads nowhere.
enum class BriefingSection : std::uint16_t {
    Judgements = 0x001,
    Timeline = 0x002,
    Chronology = 0x004,
    Participants = 0x008,
    Options = 0x010,
    Figures = 0x020,
    Disagreements = 0x040,
    Questions = 0x080,
    OtherFacts = 0x100, ///< facts that no other part shows
};
Q_DECLARE_FLAGS(BriefingSections, BriefingSection)
Q_DECLARE_OPERATORS_FOR_FLAGS(BriefingSections)

/// In the order in which a briefing has them.
inline constexpr BriefingSection briefingSections[] = {
    BriefingSection::Judgements,    BriefingSection::Timeline,  BriefingSection::Chronology,
    BriefingSection::Participants,  BriefingSection::Options,   BriefingSection::Figures,
    BriefingSection::Disagreements, BriefingSection::Questions, BriefingSection::OtherFacts,
};
inline constexpr BriefingSections everyBriefingSection{0x1ff};

/// The heading of a part, translated.
QString label(BriefingSection section);
/// The word that names a part on the command line: `judgements`.
QString toTerm(BriefingSection section);
/// Terms separated by commas; none where a word is no term.
std::optional<BriefingSections> sectionsFromTerms(QStringView terms);

/// What a briefing is written as.
enum class BriefingForm : std::uint8_t { Pdf, Html, Markdown, Odt, Docx };
inline constexpr BriefingForm briefingForms[] = {
    BriefingForm::Pdf, BriefingForm::Html, BriefingForm::Markdown, BriefingForm::Odt, BriefingForm::Docx};

/// The word that names a form on the command line and ends its file names: `pdf`, `html`, `md`, `odt`,
/// `docx`.
QString toTerm(BriefingForm form);
/// The form's name, translated.
QString label(BriefingForm form);
std::optional<BriefingForm> formFromTerm(QStringView term);
/// The form that a file's ending stands for (`htm` and `markdown` are known, too); none for others.
std::optional<BriefingForm> formOfFile(const QString &path);

/// How much of a dossier a briefing tells. A page and a brief keep their length for any dossier: what does
/// not fit is counted and named in them.
enum class BriefingLength : std::uint8_t {
    Page,  ///< one page, complete by itself
    Brief, ///< six pages at most
    Full,  ///< everything, with the passages word for word
};
inline constexpr BriefingLength briefingLengths[] = {BriefingLength::Page, BriefingLength::Brief,
                                                     BriefingLength::Full};

/// The word that names a length on the command line: `page`, `brief`, `full`.
QString toTerm(BriefingLength length);
/// What a reader sees, translated.
QString label(BriefingLength length);
std::optional<BriefingLength> lengthFromTerm(QStringView term);
/// The pages that a briefing of that length has at most; none where it has as many as it needs.
std::optional<int> mostPages(BriefingLength length);

/// A choice of facts, made elsewhere.
struct FactChoice
{
    std::vector<FactRow> facts; ///< of the snapshot that the briefing is made of
    QString description;        ///< in words, for the reader: “kind:figure”, “what is selected”
};

/// What a briefing shows of a dossier, and how.
struct BriefingOptions
{
    BriefingForm form = BriefingForm::Pdf;
    BriefingLength length = BriefingLength::Full;
    Paper paper = Paper::A4;
    bool isTagged = true; ///< a PDF has a structure for screen readers; without one only to measure its cost
    BriefingSections sections = everyBriefingSection;
    QString title;                      ///< in place of the dossier's; empty: the dossier's
    QString preparedBy;                 ///< in place of the dossier's; empty: the dossier's
    std::optional<CivilDay> preparedOn; ///< none: the day on which it is written
    std::optional<CivilDay> since; ///< changes are told since this day; none: the one before the last report
    std::optional<CivilDay> from;  ///< first day of the events shown; none: no bound
    std::optional<CivilDay> to;    ///< last day, inclusive
    std::vector<ObjectRef> about;  ///< only facts that concern one of these; empty: all
    std::optional<FactChoice> chosen; ///< only these facts; none: all
    QByteArray embeddedDossier;       ///< the JSON dossier that is put into the PDF or HTML; empty: none
    QString embeddedName = QStringLiteral("dossier.json");
};

} // namespace chancery
