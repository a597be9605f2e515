// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/check/check_dossier.h"
#include "tests/support/sample_dossier.h"

#include <catch2/catch_test_macros.hpp>

#include <string>
#include <utility>

namespace chancery::tests {

/// A dossier of one source with a passage for each sentence, two participants, an event, an option and a
/// figure.
class Desk
{
public:
    explicit Desk(const QStringList &sentences, const QString &language = QStringLiteral("en"))
    {
        Source source;
        source.id = SourceId(QStringLiteral("s"));
        source.title = QStringLiteral("Report");
        source.published = date("2026-01-06");
        source.language = language;
        source.reliabilityReason = QStringLiteral("Made up.");
        source.completeness = Completeness::Full;
        source.text = sentences.join(QChar(u'\n'));
        for (const QString &sentence : sentences) {
            Passage passage;
            passage.id = PassageId(QStringLiteral("p%1").arg(dossier.passages.size()));
            passage.source = source.id;
            passage.exact = sentence;
            dossier.passages.push_back(passage);
        }
        dossier.info.id = QStringLiteral("desk");
        dossier.info.title = QStringLiteral("Desk");
        dossier.sources = {source};
        dossier.participants = {
            {keller, QStringLiteral("Anna Keller"), ParticipantKind::Person, {}, {}, {}, {}},
            {island, QStringLiteral("Island"), ParticipantKind::State, {QStringLiteral("Port")}, {}, {}, {}},
        };
        dossier.events = {{talks, QStringLiteral("Harbour talks"), EventKind::Meeting}};
        dossier.options = {{monitors, QStringLiteral("Monitors")}};
        dossier.figures = {{states, QStringLiteral("States at the talks"), QStringLiteral("states")}};
    }

    Fact &add(const QString &statement, Payload payload, int passage = 0)
    {
        Fact fact;
        fact.id = FactId(QStringLiteral("f%1").arg(dossier.facts.size()));
        fact.statement = statement;
        fact.credibility = 3;
        fact.payload = std::move(payload);
        fact.evidence = {{PassageId(QStringLiteral("p%1").arg(passage)), Relation::Supports}};
        dossier.facts.push_back(fact);
        return dossier.facts.back();
    }

    /// The warnings, `place: reason` each.
    [[nodiscard]] QStringList warnings() const
    {
        QStringList result;
        for (const Problem &problem : checkDossier(dossier, Warnings::Tell)) {
            if (problem.severity == Severity::Warning)
                result.append(problem.place + QStringLiteral(": ") + problem.reason);
        }
        return result;
    }

    Dossier dossier;
    const ParticipantId keller{QStringLiteral("keller")};
    const ParticipantId island{QStringLiteral("island")};
    const EventId talks{QStringLiteral("talks")};
    const OptionId monitors{QStringLiteral("monitors")};
    const FigureId states{QStringLiteral("states")};
};

/// The one warning there is, if any.
inline std::string only(const Desk &desk)
{
    const QStringList warnings = desk.warnings();
    CHECK(warnings.size() <= 1);
    return warnings.join(QChar(u'\n')).toStdString();
}

inline bool contains(const std::string &text, const char *words)
{
    return text.find(words) != std::string::npos;
}

/// The warning of a figure that rests on one sentence.
inline std::string figureWarning(const QString &sentence, double low, Qualifier qualifier = Qualifier::About,
                                 const QString &unit = QStringLiteral("states"),
                                 const QString &language = QStringLiteral("en"))
{
    Desk desk({sentence}, language);
    desk.dossier.figures[0].unit = unit;
    desk.add(QStringLiteral("So many states took part."),
             FigurePayload{desk.states, {qualifier, low, std::nullopt}});
    return only(desk);
}

/// A date that rests on one sentence of a report of 6 January 2026, a Tuesday.
inline Desk dated(const QString &sentence, const char *day)
{
    Desk desk({sentence});
    desk.add(QStringLiteral("The talks have a date."), EventDatePayload{desk.talks}).date = date(day);
    return desk;
}

/// The warning that its sentence says otherwise; that the report is older than its date is another matter.
inline std::string dateWarning(const QString &sentence, const char *day)
{
    QStringList warnings = dated(sentence, day).warnings();
    warnings.removeIf(
        [](const QString &warning) { return warning.contains(QStringLiteral("published before it")); });
    CHECK(warnings.size() <= 1);
    return warnings.join(QChar(u'\n')).toStdString();
}

/// The warning of a role at the talks that rests on one sentence.
inline std::string roleWarning(const QString &sentence, const ParticipantId &participant, Role role)
{
    Desk desk({sentence});
    desk.add(QStringLiteral("Somebody was there."), ParticipationPayload{participant, desk.talks, role});
    return only(desk);
}

} // namespace chancery::tests
