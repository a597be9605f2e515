// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/briefing/source_summary.h"

#include "core/briefing/briefing_words.h"
#include "core/domain/plural.h"

#include <map>

using namespace Qt::StringLiterals;

namespace chancery::briefing {

using briefing_words::tr;

namespace {

QString name(const SourceItem &source)
{
    return u"S%1"_s.arg(source.number);
}

/// `S1, S2 and S5`.
QString list(const QStringList &names)
{
    if (names.size() < 2)
        return names.join(QString());
    return tr("%1 and %2").arg(names.first(names.size() - 1).join(u", "_s), names.last());
}

QString ratings(const std::vector<SourceItem> &sources)
{
    std::map<Reliability, QStringList> byReliability;
    for (const SourceItem &source : sources)
        byReliability[source.source.reliability] << name(source);
    QStringList parts;
    for (const auto &[reliability, names] : byReliability)
        parts << tr("%1 (%2)").arg(label(reliability), list(names));
    return parts.join(u"; "_s);
}

QStringList namesOf(const std::vector<SourceItem> &sources, auto &&predicate)
{
    QStringList names;
    for (const SourceItem &source : sources) {
        if (predicate(source))
            names << name(source);
    }
    return names;
}

} // namespace

QStringList summarizeSources(const Briefing &briefing)
{
    const std::vector<SourceItem> &sources = briefing.sources;
    if (sources.empty())
        return {tr("No source is cited.")};
    QStringList paragraphs;
    paragraphs << tr("Reliability: %1.").arg(ratings(sources));

    const QStringList derived = namesOf(sources, [](const SourceItem &source) {
        return !source.derivedFrom.empty() || !source.derivedFromUncited.empty();
    });
    const auto roots = static_cast<qsizetype>(sources.size()) - derived.size();
    if (derived.isEmpty())
        paragraphs << (sources.size() == 1
                           ? tr("Independence: there is one source.")
                           : plural("Briefing",
                                    "Independence: none of the %Ln source is marked as repeating another.",
                                    "Independence: none of the %Ln sources is marked as repeating another.",
                                    sources.size()));
    else
        paragraphs << plural("Briefing",
                             "Independence: %Ln of the %1 sources repeats others (%2) and does not count as "
                             "further support; %3.",
                             "Independence: %Ln of the %1 sources repeat others (%2) and do not count as "
                             "further support; %3.",
                             derived.size())
                          .arg(sources.size())
                          .arg(list(derived), plural("Briefing", "%Ln counts as independent",
                                                     "%Ln count as independent", roots));

    std::vector<const SourceItem *> byWeight;
    byWeight.reserve(sources.size());
    for (const SourceItem &source : sources)
        byWeight.push_back(&source);
    std::stable_sort(byWeight.begin(), byWeight.end(),
                     [](const SourceItem *a, const SourceItem *b) { return a->facts > b->facts; });
    QStringList weights;
    for (const SourceItem *source : byWeight)
        weights << plural("Briefing", "%1 supports %Ln fact", "%1 supports %Ln facts", source->facts)
                       .arg(name(*source));
    paragraphs << tr("Weight: %1.").arg(weights.join(u", "_s));

    QStringList gaps;
    const auto gap = [&gaps](const QString &text, const QStringList &names) {
        if (!names.isEmpty())
            gaps << text.arg(list(names));
    };
    gap(tr("publisher not stated: %1"),
        namesOf(sources, [](const SourceItem &source) { return source.source.publisher.isEmpty(); }));
    gap(tr("author not stated: %1"),
        namesOf(sources, [](const SourceItem &source) { return source.source.author.isEmpty(); }));
    gap(tr("date of publication not stated: %1"),
        namesOf(sources, [](const SourceItem &source) { return !source.source.published.has_value(); }));
    gap(tr("excerpts only, not the full text: %1"), namesOf(sources, [](const SourceItem &source) {
            return source.source.completeness == Completeness::Excerpts;
        }));
    if (!gaps.isEmpty())
        paragraphs << tr("Gaps: %1.").arg(gaps.join(u"; "_s));
    return paragraphs;
}

} // namespace chancery::briefing
