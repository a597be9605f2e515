// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/check/judgement_wording.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace chancery {

namespace {

struct Wording
{
    Likelihood likelihood;
    QLatin1StringView pattern;
};

// ICD 203, D.6.e.(2)(a): each line of its table with both of its rows and their adverbs. Longer phrases come
// first, for the first that fits where a phrase begins is the one that is meant.
constexpr std::array wordings{
    Wording{Likelihood::AlmostNoChance, "almost no chance|remote(?:ly possible)?"_L1},
    Wording{Likelihood::AlmostCertain, "(?:almost|nearly) certain(?:ly)?"_L1},
    Wording{Likelihood::VeryUnlikely, "very unlikely|highly (?:unlikely|improbable)"_L1},
    Wording{Likelihood::VeryLikely, "very (?:likely|probabl[ey])|highly (?:likely|probable)"_L1},
    Wording{Likelihood::RoughlyEvenChance, "roughly even (?:chance|odds)"_L1},
    Wording{Likelihood::Unlikely, "unlikely|improbabl[ey]"_L1},
    Wording{Likelihood::Likely, "likely|probabl[ey]"_L1},
};

const QRegularExpression &likelihoodPattern()
{
    static const QRegularExpression pattern = [] {
        QStringList groups;
        for (const Wording &wording : wordings)
            groups.append(u'(' + wording.pattern + u')');
        return QRegularExpression(u"\\b(?:%1)\\b"_s.arg(groups.join(u'|')),
                                  QRegularExpression::CaseInsensitiveOption);
    }();
    return pattern;
}

} // namespace

std::vector<Likelihood> likelihoodsIn(const QString &statement)
{
    std::vector<Likelihood> found;
    auto matches = likelihoodPattern().globalMatch(statement.simplified());
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        const auto group = static_cast<size_t>(match.lastCapturedIndex() - 1);
        const Likelihood likelihood = wordings.at(group).likelihood;
        if (std::find(found.begin(), found.end(), likelihood) == found.end())
            found.push_back(likelihood);
    }
    return found;
}

std::optional<QString> confidenceWordsIn(const QString &statement)
{
    static const QRegularExpression pattern(
        u"\\b(?:low|moderate|medium|high)(?:[- ]to[- ](?:low|moderate|medium|high))?[- ]confidence\\b"
        u"|\\bconfidence (?:is|level is) (?:low|moderate|medium|high)\\b"
        u"|\\bwith confidence\\b|\\bconfident(?:ly)?\\b"_s,
        QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = pattern.match(statement.simplified());
    return match.hasMatch() ? std::optional(match.captured()) : std::nullopt;
}

} // namespace chancery
