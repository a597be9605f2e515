// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/edit/judgements.h"

#include "core/analysis/judgement_state.h"
#include "core/check/judgement_wording.h"
#include "core/edit/draft.h"
#include "core/edit/edit_words.h"
#include "core/edit/faults.h"
#include "core/io/judgement_ground.h"

#include <QRegularExpression>

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace chancery {

using edit_words::tr;

namespace {

QString groundIn(const Draft &draft, const Judgement &judgement)
{
    return groundOf(judgement, [&draft](const FactId &id) { return draft.find(id); });
}

bool saysOtherwise(const Judgement &a, const Judgement &b)
{
    return a.statement != b.statement || a.likelihood != b.likelihood || a.confidence != b.confidence ||
           a.confidenceReason != b.confidenceReason;
}

QStringList withoutEmpty(const QStringList &texts)
{
    QStringList result;
    for (const QString &text : texts) {
        if (const QString line = text.simplified(); !line.isEmpty() && !result.contains(line))
            result.append(line);
    }
    return result;
}

/// The words of a likelihood as a sentence has them: `there is a roughly even chance that …`.
QString opening(Likelihood likelihood)
{
    const QString term = label(likelihood);
    return likelihood == Likelihood::AlmostNoChance      ? tr("There is %1 that ").arg(term)
           : likelihood == Likelihood::RoughlyEvenChance ? tr("There is a %1 that ").arg(term)
                                                         : tr("It is %1 that ").arg(term);
}

/// An opening of ours with whatever term.
const QRegularExpression &openingPattern()
{
    static const QRegularExpression pattern(
        u"^(?:there is (?:an? )?(?:almost no chance|roughly even (?:chance|odds))|it is (?:almost "
        u"certain|very "
        u"likely|likely|unlikely|very unlikely|probable|highly (?:likely|unlikely)))(?: that)?\\s+"_s,
        QRegularExpression::CaseInsensitiveOption);
    return pattern;
}

} // namespace

QString meaningOf(Likelihood likelihood)
{
    switch (likelihood) {
    case Likelihood::AlmostNoChance:
        return tr("next to impossible: 1–5 %");
    case Likelihood::VeryUnlikely:
        return tr("highly improbable: 5–20 %");
    case Likelihood::Unlikely:
        return tr("improbable: 20–45 %");
    case Likelihood::RoughlyEvenChance:
        return tr("as probable as not: 45–55 %");
    case Likelihood::Likely:
        return tr("probable: 55–80 %");
    case Likelihood::VeryLikely:
        return tr("highly probable: 80–95 %");
    case Likelihood::AlmostCertain:
        return tr("nearly certain: 95–99 %");
    }
    return {};
}

QStringList faultsOf(const Judgement &judgement)
{
    QStringList faults;
    const QString statement = judgement.statement.simplified();
    if (statement.isEmpty())
        faults.append(tr("Say what you conclude."));
    const std::vector<Likelihood> found = likelihoodsIn(statement);
    if (found.size() > 1)
        faults.append(tr("One likelihood a sentence: this one has “%1” and “%2”.")
                          .arg(label(found[0]), label(found[1])));
    else if (judgement.likelihood && (found.empty() || found.front() != *judgement.likelihood))
        faults.append(
            tr("The sentence does not carry its likelihood, “%1”.").arg(label(*judgement.likelihood)));
    else if (!judgement.likelihood && !found.empty())
        faults.append(
            tr("The sentence says “%1”: choose that term, or word it without.").arg(label(found.front())));
    if (const auto words = confidenceWordsIn(statement))
        faults.append(
            tr("“%1” is confidence, and stands apart: likelihood and confidence never in one sentence.")
                .arg(*words));
    if (judgement.confidenceReason.trimmed().isEmpty())
        faults.append(tr("Say why the confidence is what it is."));
    if (judgement.facts.empty())
        faults.append(tr("It rests on no fact yet: drag facts here, pick them, or take the selected one."));
    for (const FactId &id : judgement.facts) {
        if (std::find(judgement.against.begin(), judgement.against.end(), id) != judgement.against.end())
            faults.append(tr("One fact stands for it and against it."));
    }
    return faults;
}

QString withLikelihood(const QString &statement, const std::optional<Likelihood> &likelihood)
{
    if (!likelihood)
        return statement;
    const std::vector<Likelihood> found = likelihoodsIn(statement);
    if (found.size() == 1 && found.front() == *likelihood)
        return statement;
    QString rest = statement.trimmed();
    rest.remove(openingPattern());
    if (likelihoodsIn(rest).empty())
        return opening(*likelihood) + rest;
    // Within a sentence adjectives and adverbs take each other's place: `will likely`, `is unlikely to`.
    for (const Likelihood each : found) {
        const QRegularExpression term(u"\\b%1\\b"_s.arg(QRegularExpression::escape(label(each))),
                                      QRegularExpression::CaseInsensitiveOption);
        rest.replace(term, label(*likelihood));
    }
    return rest;
}

EditOutcome setJudgement(const Snapshot &snapshot, Judgement judgement, const std::optional<Edtf> &today)
{
    Draft draft(snapshot);
    judgement.statement = judgement.statement.simplified();
    judgement.confidenceReason = judgement.confidenceReason.simplified();
    for (QStringList *texts : {&judgement.assumptions, &judgement.alternatives, &judgement.wouldChangeIf})
        *texts = withoutEmpty(*texts);
    if (const QStringList faults = faultsOf(judgement); !faults.isEmpty())
        return Error{{}, namedWithKind(judgement.id, judgement.statement), faults.front()};
    for (const auto &list : {judgement.facts, judgement.against}) {
        for (const FactId &fact : list) {
            if (!draft.has(fact))
                return notThere(fact);
        }
    }
    if (judgement.id.isEmpty()) {
        judgement.id = JudgementId(draft.newId(ObjectKind::Judgement, judgement.statement));
        judgement.earlier.clear();
    } else {
        const auto before = draft.find(judgement.id);
        if (!before)
            return notThere(judgement.id);
        judgement.earlier = before->earlier;
        if (saysOtherwise(judgement, *before)) {
            judgement.earlier.push_back({before->made, before->statement, before->likelihood,
                                         before->confidence, before->confidenceReason});
            draft.say(tr("The earlier wording is kept: “%1”").arg(before->statement));
        }
        Judgement same = judgement;
        same.made = before->made;
        same.ground = before->ground;
        if (same == *before && before->ground == groundIn(draft, judgement))
            return std::move(draft).edit(judgement.id); // nothing is said anew
    }
    if (today)
        judgement.made = today;
    judgement.ground = groundIn(draft, judgement);
    const JudgementId id = judgement.id;
    draft.put(std::move(judgement));
    return std::move(draft).edit(id);
}

EditOutcome confirmJudgement(const Snapshot &snapshot, const JudgementId &id,
                             const std::optional<Edtf> &today)
{
    Draft draft(snapshot);
    auto judgement = draft.find(id);
    if (!judgement)
        return notThere(id);
    if (today)
        judgement->made = today;
    judgement->ground = groundIn(draft, *judgement);
    draft.put(*std::move(judgement));
    return std::move(draft).edit(id);
}

EditOutcome setKey(const Snapshot &snapshot, const JudgementId &id, bool isKey)
{
    Draft draft(snapshot);
    auto judgement = draft.find(id);
    if (!judgement)
        return notThere(id);
    if (judgement->key != isKey) {
        judgement->key = isKey;
        draft.put(*std::move(judgement));
    }
    return std::move(draft).edit(id);
}

EditOutcome moveJudgement(const Snapshot &snapshot, const JudgementId &id, int by)
{
    std::vector<Judgement> judgements;
    for (const JudgementRow row : judgementsInOrder(snapshot))
        judgements.push_back(snapshot.at(row));
    const auto found = std::find_if(judgements.begin(), judgements.end(),
                                    [&id](const Judgement &each) { return each.id == id; });
    if (found == judgements.end())
        return notThere(id);
    Edit edit;
    edit.object = id;
    const std::ptrdiff_t from = found - judgements.begin();
    const std::ptrdiff_t to = std::clamp<std::ptrdiff_t>(from + by, 0, std::ssize(judgements) - 1);
    if (to == from || judgements[static_cast<std::size_t>(to)].key != found->key)
        return edit;
    if (to > from)
        std::rotate(found, found + 1, judgements.begin() + to + 1);
    else
        std::rotate(judgements.begin() + to, found, found + 1);
    // The order is that of the document: from the first that another takes the place of, all come again.
    for (std::size_t i = static_cast<std::size_t>(std::min(from, to)); i < judgements.size(); ++i) {
        edit.change.remove.push_back(judgements[i].id);
        edit.change.put.emplace_back(std::move(judgements[i]));
    }
    return edit;
}

} // namespace chancery
