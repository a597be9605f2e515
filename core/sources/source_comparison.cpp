// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sources/source_comparison.h"

#include "core/domain/in_parallel.h"
#include "core/text/attribution/outlets.h"
#include "core/text/overlap/shared_runs.h"

#include <QSet>

#include <algorithm>
#include <limits>

namespace chancery {

namespace {

/// Pairs whose fingerprints agree less are not compared word for word: a third of the share that counts,
/// since neither kind of counting is exact.
constexpr std::uint32_t fewestFingerprints = 3;
constexpr double leastFingerprints = 0.1;
/// Short copies have few, but most of them in common.
constexpr double leastOfShortCopy = 0.5;
/// More reports of one publisher are not looked through for what they have in common.
constexpr std::size_t longestSeries = 200;

using TextOf = std::function<QString(std::size_t)>;

std::vector<QString> outletsOf(std::span<const SourceOrigin> sources)
{
    std::vector<QString> outlets;
    outlets.reserve(sources.size());
    QHash<QString, QString> names; // reports of one publisher are many
    for (const SourceOrigin &source : sources) {
        auto known = names.find(source.publisher);
        if (known == names.end())
            known = names.insert(source.publisher, outletName(source.publisher));
        outlets.push_back(*known);
    }
    return outlets;
}

/// What the reports of one publisher have in common, for those of whom two are to be compared.
class SeriesBoilerplate
{
public:
    SeriesBoilerplate(const std::vector<QString> &outlets, std::span<ComparedSources *const> pairs,
                      const TextOf &textOf)
        : m_outlets(outlets)
    {
        QHash<QString, std::vector<std::uint32_t>> reports;
        for (std::uint32_t i = 0; i < outlets.size(); ++i) {
            if (!outlets[i].isEmpty())
                reports[outlets[i]].push_back(i);
        }
        for (const ComparedSources *pair : pairs) {
            const QString &outlet = m_outlets[pair->first];
            if (outlet != m_outlets[pair->second] || m_boilerplate.contains(outlet))
                continue;
            const std::vector<std::uint32_t> own = reports.value(outlet);
            if (own.size() < 3 || own.size() > longestSeries)
                continue;
            std::vector<QString> texts;
            texts.reserve(own.size());
            for (const std::uint32_t report : own)
                texts.push_back(textOf(report));
            m_boilerplate.insert(outlet, boilerplateOf(texts));
        }
    }

    [[nodiscard]] const Boilerplate &of(const ComparedSources &pair) const
    {
        static const Boilerplate none;
        const QString &outlet = m_outlets[pair.first];
        const auto known =
            outlet == m_outlets[pair.second] ? m_boilerplate.constFind(outlet) : m_boilerplate.cend();
        return known == m_boilerplate.cend() ? none : *known;
    }

private:
    const std::vector<QString> &m_outlets;
    QHash<QString, Boilerplate> m_boilerplate;
};

/// Compares the texts of each pair word for word. Texts are read one after the other, from one place, and
/// compared on all processors.
void compareEach(std::span<ComparedSources *const> pairs, const std::vector<QString> &outlets,
                 const TextOf &textOf)
{
    const SeriesBoilerplate series(outlets, pairs, textOf);
    constexpr std::size_t batch = 64;
    std::size_t read = std::numeric_limits<std::size_t>::max();
    QString first;
    for (std::size_t begin = 0; begin < pairs.size(); begin += batch) {
        const auto some = pairs.subspan(begin, std::min(batch, pairs.size() - begin));
        std::vector<std::pair<QString, QString>> texts;
        for (const ComparedSources *pair : some) {
            if (pair->first != read) {
                read = pair->first;
                first = textOf(read);
            }
            texts.emplace_back(first, textOf(pair->second));
        }
        const std::size_t workers = workersFor(some.size());
        inParallel(workers, [&](std::size_t worker) {
            for (std::size_t i = worker; i < some.size(); i += workers)
                some[i]->found = compareOwnWords(texts[i].first, texts[i].second, series.of(*some[i]));
        });
    }
}

} // namespace

std::vector<ComparedSources> compareTexts(std::span<const SourceOrigin> sources, const TextOf &textOf)
{
    const SourceRoots declared(sources);
    if (haveOneRoot(declared))
        return {};
    std::vector<ComparedSources> result;
    for (const SharingTexts &pair : findSharingTexts(sources.size(), textOf, Fingerprints::Winnowed)) {
        const bool few = pair.fingerprints < fewestFingerprints && pair.share < leastOfShortCopy;
        if (!few && pair.share >= leastFingerprints)
            result.push_back({pair.first, pair.second});
    }
    std::vector<ComparedSources *> unrelated;
    for (ComparedSources &pair : result) {
        if (!declared.haveRootInCommon(pair.first, pair.second))
            unrelated.push_back(&pair);
    }
    compareEach(unrelated, outletsOf(sources), textOf);
    return result;
}

void compareAgain(std::vector<ComparedSources> &compared, std::span<const SourceOrigin> sources,
                  const QStringList &publishers, const TextOf &textOf)
{
    QSet<QString> changed;
    for (const QString &publisher : publishers) {
        if (const QString outlet = outletName(publisher); !outlet.isEmpty())
            changed.insert(outlet);
    }
    if (changed.isEmpty())
        return;
    const std::vector<QString> outlets = outletsOf(sources);
    std::vector<ComparedSources *> touched;
    for (ComparedSources &pair : compared) {
        if (pair.found && (changed.contains(outlets[pair.first]) || changed.contains(outlets[pair.second])))
            touched.push_back(&pair);
    }
    compareEach(touched, outlets, textOf);
}

} // namespace chancery
