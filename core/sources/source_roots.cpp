// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sources/source_roots.h"

#include "core/domain/sort_unique.h"
#include "core/sources/repetition.h"
#include "core/sources/shared_origin.h"
#include "core/text/attribution/outlets.h"
#include "core/text/overlap/in_parallel.h"
#include "core/text/overlap/shared_runs.h"

#include <algorithm>
#include <limits>
#include <QRegularExpression>

#include <map>
#include <tuple>

namespace chancery {

namespace {

using Origins = std::vector<std::vector<std::uint32_t>>; // by source

constexpr std::size_t mostRoots = 16;
/// Pairs whose fingerprints agree less are not compared word for word: a third of the share that counts,
/// since neither kind of counting is exact.
constexpr std::uint32_t fewestFingerprints = 3;
constexpr double leastFingerprints = 0.1;
/// Short copies have few, but most of them in common.
constexpr double leastOfShortCopy = 0.5;
/// More reports of one publisher are not looked through for what they have in common.
constexpr std::size_t longestSeries = 200;
/// Each root of a fact is held against the others for being of one outlet; beyond this many nobody counts.
constexpr std::size_t mostCompared = 1000;

bool intersect(const std::vector<std::uint32_t> &a, const std::vector<std::uint32_t> &b)
{
    return std::any_of(a.begin(), a.end(),
                       [&b](std::uint32_t one) { return std::find(b.begin(), b.end(), one) != b.end(); });
}

/// The ends of all ways from each source to its origins. Sources in a circle are one place on the way
/// (R. Tarjan, "Depth-first search and linear graph algorithms", 1972), with a stack of our own: a chain may
/// be as long as the dossier.
class Ends
{
public:
    explicit Ends(const Origins &origins)
        : m_origins(origins)
        , m_order(origins.size(), 0)
        , m_low(origins.size(), 0)
        , m_onStack(origins.size(), false)
        , m_ends(origins.size())
    {
        for (std::uint32_t source = 0; source < origins.size(); ++source) {
            if (m_order[source] == 0)
                walk(source);
        }
    }

    Origins take() { return std::move(m_ends); }

private:
    struct Step
    {
        std::uint32_t source;
        std::size_t taken;
    };

    void enter(std::uint32_t source)
    {
        m_order[source] = m_low[source] = ++m_next;
        m_stack.push_back(source);
        m_onStack[source] = true;
        m_path.push_back({source, 0});
    }

    void walk(std::uint32_t first)
    {
        enter(first);
        while (!m_path.empty()) {
            Step &step = m_path.back();
            const std::uint32_t source = step.source;
            if (step.taken < m_origins[source].size()) {
                const std::uint32_t origin = m_origins[source][step.taken++];
                if (m_order[origin] == 0)
                    enter(origin);
                else if (m_onStack[origin])
                    m_low[source] = std::min(m_low[source], m_order[origin]);
                continue;
            }
            m_path.pop_back();
            if (!m_path.empty())
                m_low[m_path.back().source] = std::min(m_low[m_path.back().source], m_low[source]);
            if (m_low[source] == m_order[source])
                leave(source);
        }
    }

    /// A circle, or a single source, whose origins are all done.
    void leave(std::uint32_t first)
    {
        const auto begin = std::find(m_stack.rbegin(), m_stack.rend(), first).base() - 1;
        const std::vector<std::uint32_t> circle(begin, m_stack.end());
        m_stack.erase(begin, m_stack.end());
        std::vector<std::uint32_t> ends;
        for (const std::uint32_t source : circle)
            m_onStack[source] = false;
        for (const std::uint32_t source : circle) {
            for (const std::uint32_t origin : m_origins[source])
                ends.insert(ends.end(), m_ends[origin].begin(), m_ends[origin].end());
        }
        if (ends.empty())
            ends = {*std::min_element(circle.begin(), circle.end())};
        sortUnique(ends);
        ends.resize(std::min(ends.size(), mostRoots));
        for (const std::uint32_t source : circle)
            m_ends[source] = ends;
    }

    const Origins &m_origins;
    std::vector<std::uint32_t> m_order; ///< 0: not seen yet
    std::vector<std::uint32_t> m_low;
    std::vector<bool> m_onStack;
    std::vector<std::uint32_t> m_stack;
    std::vector<Step> m_path;
    std::uint32_t m_next = 0;
    Origins m_ends;
};

/// Whether every day that a may mean is before every day of b.
bool isBefore(const std::optional<Edtf> &a, const std::optional<Edtf> &b)
{
    const std::optional<CivilDay> last = a ? a->latest() : std::nullopt;
    const std::optional<CivilDay> first = b ? b->earliest() : std::nullopt;
    return last && first && *last < *first;
}

/// Of two sources one of which repeats the other, the one that does.
std::uint32_t repeater(const SharingTexts &pair, const MutualRepetition &found,
                       std::span<const SourceOrigin> sources)
{
    const auto &first = sources[pair.first].published;
    const auto &second = sources[pair.second].published;
    if (isBefore(first, second))
        return pair.second;
    if (isBefore(second, first))
        return pair.first;
    return found.first.share() > found.second.share() ? pair.first : pair.second;
}

/// What the reports of one publisher have in common, for those of whom two are to be compared.
class SeriesBoilerplate
{
public:
    SeriesBoilerplate(std::span<const SourceOrigin> sources, std::span<const SharingTexts> pairs,
                      const std::function<QString(std::size_t)> &textOf)
    {
        QHash<QString, std::vector<std::uint32_t>> reports;
        m_outlets.reserve(sources.size());
        for (std::uint32_t i = 0; i < sources.size(); ++i) {
            m_outlets.push_back(outletName(sources[i].publisher));
            if (!m_outlets.back().isEmpty())
                reports[m_outlets.back()].push_back(i);
        }
        for (const SharingTexts &pair : pairs) {
            const QString &outlet = m_outlets[pair.first];
            if (outlet != m_outlets[pair.second] || m_boilerplate.contains(outlet))
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

    [[nodiscard]] const Boilerplate &of(std::uint32_t first, std::uint32_t second) const
    {
        static const Boilerplate none;
        const auto known = m_outlets[first] == m_outlets[second] ? m_boilerplate.constFind(m_outlets[first])
                                                                 : m_boilerplate.cend();
        return known == m_boilerplate.cend() ? none : *known;
    }

private:
    std::vector<QString> m_outlets;
    QHash<QString, Boilerplate> m_boilerplate;
};

/// Compares the texts of each pair word for word, and calls `take` with what was found, pair by pair in their
/// order. Texts are read one after the other, from one place, and compared on all processors.
template<class Take>
void compareTexts(std::span<const SharingTexts> pairs, const std::function<QString(std::size_t)> &textOf,
                  const SeriesBoilerplate &series, Take take)
{
    constexpr std::size_t batch = 64;
    std::size_t read = std::numeric_limits<std::size_t>::max();
    QString first;
    for (std::size_t begin = 0; begin < pairs.size(); begin += batch) {
        const auto some = pairs.subspan(begin, std::min(batch, pairs.size() - begin));
        std::vector<std::pair<QString, QString>> texts;
        for (const SharingTexts &pair : some) {
            if (pair.first != read) {
                read = pair.first;
                first = textOf(read);
            }
            texts.emplace_back(first, textOf(pair.second));
        }
        std::vector<MutualRepetition> found(some.size());
        const std::size_t workers = workersFor(some.size());
        inParallel(workers, [&](std::size_t worker) {
            for (std::size_t i = worker; i < some.size(); i += workers)
                found[i] = compareOwnWords(texts[i].first, texts[i].second,
                                           series.of(some[i].first, some[i].second));
        });
        for (std::size_t i = 0; i < some.size(); ++i)
            take(some[i], found[i]);
    }
}

/// Whether all sources go back to one and the same.
bool haveOneRoot(const Origins &roots)
{
    return !roots.empty() && roots.front().size() == 1 &&
           std::all_of(roots.begin(), roots.end(),
                       [&roots](const std::vector<std::uint32_t> &own) { return own == roots.front(); });
}

Origins declaredOrigins(std::span<const SourceOrigin> sources)
{
    Origins origins;
    origins.reserve(sources.size());
    for (const SourceOrigin &source : sources) {
        origins.push_back(source.derivedFrom);
        std::erase_if(origins.back(), [&sources](std::uint32_t origin) { return origin >= sources.size(); });
    }
    return origins;
}

} // namespace

QStringList agenciesOf(const QStringList &named, const QString &author)
{
    QStringList agencies = named;
    static const QRegularExpression between(QStringLiteral("[,/;&|]|\\bwith\\b|\\band\\b"));
    for (const QString &part : author.split(between, Qt::SkipEmptyParts)) {
        if (isKnownOutlet(part.trimmed()) && !agencies.contains(outletName(part.trimmed())))
            agencies.append(outletName(part.trimmed()));
    }
    return agencies;
}

SourceRoots::SourceRoots(std::span<const SourceOrigin> sources)
    : m_roots(Ends(declaredOrigins(sources)).take())
{
}

SourceRoots::SourceRoots(std::span<const SourceOrigin> sources,
                         const std::function<QString(std::size_t)> &textOf)
    : SourceRoots(sources)
{
    // The parts of one long file go back to the first of them: there is nothing to be found out.
    if (haveOneRoot(m_roots))
        return;
    Origins origins = declaredOrigins(sources);
    const Origins declared = m_roots;
    std::vector<SharingTexts> pairs = findSharingTexts(sources.size(), textOf, Fingerprints::Winnowed);
    std::erase_if(pairs, [&declared](const SharingTexts &pair) {
        const bool few = pair.fingerprints < fewestFingerprints && pair.share < leastOfShortCopy;
        return few || pair.share < leastFingerprints ||
               intersect(declared[pair.first], declared[pair.second]);
    });
    const SeriesBoilerplate series(sources, pairs, textOf);
    compareTexts(pairs, textOf, series, [&](const SharingTexts &pair, const MutualRepetition &found) {
        if (!found.first.isRepetition() && !found.second.isRepetition())
            return;
        const std::uint32_t copy = repeater(pair, found, sources);
        origins[copy].push_back(copy == pair.first ? pair.second : pair.first);
    });
    m_roots = Ends(origins).take();
}

SourceRoots::SourceRoots(std::size_t count, const QHash<std::uint32_t, std::vector<std::uint32_t>> &derived)
{
    m_roots.reserve(count);
    for (std::size_t i = 0; i < count; ++i) {
        const auto source = static_cast<std::uint32_t>(i);
        const auto known = derived.constFind(source);
        m_roots.push_back(known == derived.cend() ? std::vector{source} : *known);
    }
}

bool operator<(const FactRoot &a, const FactRoot &b)
{
    return std::tie(a.kind, a.number, a.outlet) < std::tie(b.kind, b.number, b.outlet);
}

std::vector<FactRoot>
independentRoots(std::span<const Support> support,
                 const std::function<std::vector<std::uint32_t>(std::uint32_t)> &rootsOf,
                 const std::function<bool(std::uint32_t, std::uint32_t)> &isOfOutlet)
{
    std::vector<std::uint32_t> roots;
    std::vector<std::vector<std::uint32_t>> several;
    const auto isOwnWord = [](const Support &one) {
        return !one.attributedTo && one.outlet.isEmpty() && !one.speaker;
    };
    for (const Support &one : support) {
        if (!isOwnWord(one))
            continue;
        std::vector<std::uint32_t> own = rootsOf(one.source);
        if (own.size() > 1)
            several.push_back(std::move(own));
        else
            roots.insert(roots.end(), own.begin(), own.end());
    }
    for (const std::vector<std::uint32_t> &own : several) {
        if (!intersect(own, roots))
            roots.push_back(own.front());
    }
    const auto isOfSeveral = [](const Support &one) {
        return one.outlet.contains(severalOutlets) || (one.attributedTo && !one.outlet.isEmpty());
    };
    for (const Support &one : support) {
        if (!one.attributedTo || one.speaker || isOfSeveral(one))
            continue;
        const bool isThere = std::any_of(support.begin(), support.end(), [&](const Support &other) {
            return isOwnWord(other) && isOfOutlet(other.source, *one.attributedTo);
        });
        const std::vector<std::uint32_t> own = rootsOf(*one.attributedTo);
        if (!isThere && !own.empty() && !intersect(own, roots))
            roots.push_back(own.front());
    }
    sortUnique(roots);

    std::vector<FactRoot> result;
    // An outlet is one source, however many of its reports say the same and whoever wrote them: they share
    // its desk and its contacts, as two passages that are attributed to it do.
    for (const std::uint32_t root : roots) {
        const bool isToldAlready = roots.size() <= mostCompared &&
                                   std::any_of(result.begin(), result.end(), [&](const FactRoot &other) {
                                       return isOfOutlet(root, other.number);
                                   });
        if (!isToldAlready)
            result.push_back({FactRoot::Kind::Source, root, {}});
    }
    // What is heard of a speaker through sources that are counted for something else adds nothing to them.
    std::map<std::uint32_t, std::vector<std::uint32_t>> carriers; // by speaker
    for (const Support &one : support) {
        if (!one.speaker && !one.outlet.isEmpty() && !isOfSeveral(one))
            result.push_back({FactRoot::Kind::Outlet, 0, one.outlet});
        if (!one.speaker)
            continue;
        std::vector<std::uint32_t> &own = carriers[*one.speaker];
        const std::vector<std::uint32_t> ends = rootsOf(one.source);
        own.insert(own.end(), ends.begin(), ends.end());
    }
    // What may be of any of several outlets adds none where one of them is there.
    for (const Support &one : support) {
        if (one.speaker || !isOfSeveral(one))
            continue;
        const QStringList names = one.outlet.split(severalOutlets);
        const bool isThere = std::any_of(result.begin(), result.end(), [&names](const FactRoot &root) {
            const QStringList known = root.outlet.split(severalOutlets);
            return root.kind == FactRoot::Kind::Outlet &&
                   std::any_of(names.begin(), names.end(),
                               [&known](const QString &name) { return known.contains(name); });
        });
        const bool isOfSource =
            one.attributedTo && (intersect(rootsOf(*one.attributedTo), roots) ||
                                 std::any_of(roots.begin(), roots.end(), [&](std::uint32_t root) {
                                     return isOfOutlet(root, *one.attributedTo);
                                 }));
        if (!isThere && !isOfSource)
            result.push_back({FactRoot::Kind::Outlet, 0, one.outlet});
    }
    for (const auto &[speaker, own] : carriers) {
        if (intersect(own, roots))
            continue;
        result.push_back({FactRoot::Kind::Speaker, speaker, {}});
        roots.insert(roots.end(), own.begin(), own.end());
    }
    sortUnique(result);
    return result;
}

} // namespace chancery
