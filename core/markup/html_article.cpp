// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/markup/html_article.h"

#include "core/markup/html_lines.h"
#include "core/markup/html_measure.h"
#include "core/markup/html_names.h"
#include "core/markup/shared_words.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <cmath>
#include <optional>

using namespace Qt::StringLiterals;

namespace chancery {

namespace {

/// What is left out while looking; each is given up in turn where little comes out.
struct Strictness
{
    bool dropsUnlikely = true;
    bool weighsNames = true;
    bool cleans = true;
};

constexpr qsizetype enoughText = 500;      // characters of an article
constexpr qsizetype enoughEastAsian = 200; // the same, where a character is a word
constexpr qsizetype shortestScored = 25;   // characters of a paragraph that is scored
constexpr double enoughShared = 0.8;       // of an article's words with what the page says its article is
constexpr int candidates = 5;
constexpr std::size_t agreeing = 3; // candidates that have a part in common

bool isPhrasing(const HtmlTree &tree, HtmlNodeId id)
{
    static const QSet<QString> names{
        u"abbr"_s,   u"b"_s,      u"bdo"_s,  u"bdi"_s,  u"br"_s,  u"cite"_s, u"code"_s,  u"data"_s,
        u"dfn"_s,    u"em"_s,     u"font"_s, u"i"_s,    u"img"_s, u"kbd"_s,  u"label"_s, u"mark"_s,
        u"math"_s,   u"output"_s, u"q"_s,    u"ruby"_s, u"s"_s,   u"samp"_s, u"small"_s, u"span"_s,
        u"strong"_s, u"sub"_s,    u"sup"_s,  u"time"_s, u"u"_s,   u"var"_s,  u"wbr"_s};
    const HtmlNode &node = tree.at(id);
    if (node.isText() || names.contains(node.name))
        return true;
    if (!node.is("a"_L1) && !node.is("del"_L1) && !node.is("ins"_L1))
        return false;
    for (HtmlNodeId child = node.first; child != HtmlNodeId::None; child = tree.at(child).next) {
        if (!isPhrasing(tree, child))
            return false;
    }
    return true;
}

bool isBlank(const HtmlTree &tree, HtmlNodeId id)
{
    const HtmlNode &node = tree.at(id);
    return node.is("br"_L1) || (node.isText() && node.text.trimmed().isEmpty());
}

bool holdsBlock(const HtmlTree &tree, HtmlNodeId top)
{
    static const QStringList blocks{u"blockquote"_s, u"dl"_s,  u"div"_s,   u"img"_s, u"ol"_s,
                                    u"p"_s,          u"pre"_s, u"table"_s, u"ul"_s};
    for (HtmlNodeId id = tree.following(top, top); id != HtmlNodeId::None; id = tree.following(id, top)) {
        if (blocks.contains(tree.at(id).name))
            return true;
    }
    return false;
}

bool hasAncestor(const HtmlTree &tree, HtmlNodeId id, QLatin1StringView name, int most = 0)
{
    int depth = 0;
    for (HtmlNodeId up = tree.at(id).parent; up != HtmlNodeId::None; up = tree.at(up).parent) {
        if (tree.at(up).is(name))
            return true;
        if (most > 0 && ++depth > most)
            return false;
    }
    return false;
}

/// Looks for the article in a tree of its own.
class ArticleFinder
{
public:
    ArticleFinder(const HtmlTree &page, const QString &title, Strictness strictness)
        : m_tree(page)
        , m_title(title)
        , m_strictness(strictness)
    {
    }

    HtmlArticle find()
    {
        dropAsides();
        splitAtBreaks();
        arrange();
        MeasuredHtml measured(m_tree);
        score(measured);
        const HtmlNodeId best = choose(measured);
        std::vector<HtmlNodeId> parts = withSiblings(measured, best);
        for (const HtmlNodeId part : parts)
            clean(measured, part);
        m_length = 0;
        for (const HtmlNodeId part : parts)
            m_length += measured.of(part).characters;
        return {std::move(m_tree), std::move(parts)};
    }

    /// Characters of what find() found.
    [[nodiscard]] qsizetype length() const { return m_length; }

private:
    void dropAsides()
    {
        for (HtmlNodeId id = m_tree.at(m_tree.body()).first; id != HtmlNodeId::None;) {
            const HtmlNode &node = m_tree.at(id);
            const bool goes =
                !node.isText() && !node.is("input"_L1) &&
                (isHtmlAside(node.name) || node.is("link"_L1) || node.is("meta"_L1) || node.is("title"_L1));
            const HtmlNodeId next =
                goes ? m_tree.followingOutside(id, m_tree.body()) : m_tree.following(id, m_tree.body());
            if (goes)
                m_tree.remove(id);
            id = next;
        }
    }

    /// Two line breaks in a row end a paragraph: what stands between such is put into one.
    void splitAtBreaks()
    {
        for (const HtmlNodeId id : m_tree.elements(m_tree.body(), {u"br"_s})) {
            if (m_tree.at(id).parent == HtmlNodeId::None)
                continue; // went with the run before it
            bool isRun = false;
            for (HtmlNodeId next = nextShown(m_tree.at(id).next);
                 next != HtmlNodeId::None && m_tree.at(next).is("br"_L1);
                 next = nextShown(m_tree.at(id).next)) {
                isRun = true;
                m_tree.remove(next);
            }
            if (!isRun)
                continue;
            HtmlNodeId first = HtmlNodeId::None;
            HtmlNodeId last = HtmlNodeId::None;
            for (HtmlNodeId next = m_tree.at(id).next; next != HtmlNodeId::None;
                 next = m_tree.at(next).next) {
                if (m_tree.at(next).is("br"_L1)) {
                    const HtmlNodeId after = nextShown(m_tree.at(next).next);
                    if (after != HtmlNodeId::None && m_tree.at(after).is("br"_L1))
                        break;
                }
                if (!isPhrasing(m_tree, next))
                    break;
                first = first == HtmlNodeId::None ? next : first;
                last = next;
            }
            if (first == HtmlNodeId::None)
                continue;
            while (last != first && isBlank(m_tree, last))
                last = m_tree.at(last).previous;
            const HtmlNodeId wrapper = m_tree.wrap(first, last, u"p"_s);
            m_tree.remove(id);
            HtmlNode &parent = m_tree.at(m_tree.at(wrapper).parent);
            if (parent.is("p"_L1))
                parent.name = u"div"_s;
        }
    }

    [[nodiscard]] HtmlNodeId nextShown(HtmlNodeId id) const
    {
        while (id != HtmlNodeId::None && m_tree.at(id).isText() && m_tree.at(id).text.trimmed().isEmpty())
            id = m_tree.at(id).next;
        return id;
    }

    [[nodiscard]] bool isUnlikely(HtmlNodeId id, const HtmlNode &node) const
    {
        if (node.attribute("aria-modal"_L1) == "true"_L1 && node.attribute("role"_L1) == "dialog"_L1)
            return true;
        if (!m_strictness.dropsUnlikely)
            return false;
        if (!node.is("body"_L1) && !node.is("a"_L1) && soundsUnlikely(node) &&
            !hasAncestor(m_tree, id, "table"_L1, 3) && !hasAncestor(m_tree, id, "code"_L1, 3))
            return true;
        return hasFurnitureRole(node);
    }

    [[nodiscard]] bool isHollow(HtmlNodeId id, const HtmlNode &node) const
    {
        static const QSet<QString> names{u"div"_s, u"section"_s, u"header"_s, u"h1"_s, u"h2"_s,
                                         u"h3"_s,  u"h4"_s,      u"h5"_s,     u"h6"_s};
        if (!names.contains(node.name))
            return false;
        for (HtmlNodeId child = node.first; child != HtmlNodeId::None; child = m_tree.at(child).next) {
            const HtmlNode &one = m_tree.at(child);
            if (one.isText() ? !one.text.trimmed().isEmpty() : !one.is("br"_L1) && !one.is("hr"_L1))
                return false;
        }
        return id != m_tree.body();
    }

    /// Leaves out what is unlikely, makes paragraphs of what is one, and notes what is to be scored.
    void arrange()
    {
        static const QSet<QString> scored{u"section"_s, u"h2"_s, u"h3"_s, u"h4"_s, u"h5"_s,
                                          u"h6"_s,      u"p"_s,  u"td"_s, u"pre"_s};
        const HtmlNodeId top = m_tree.body();
        bool hasByline = false;
        bool hasTitle = m_title.isEmpty();
        for (HtmlNodeId id = top; id != HtmlNodeId::None;) {
            if (m_tree.at(id).isText()) {
                id = m_tree.following(id, top);
                continue;
            }
            bool goes = id != top && (isUnlikely(id, m_tree.at(id)) || isHollow(id, m_tree.at(id)));
            if (!goes && !hasByline && id != top && soundsLikeByline(m_tree.at(id))) {
                const qsizetype length = m_tree.text(id).size();
                goes = hasByline = length > 0 && length < 100;
            }
            if (!goes && !hasTitle && (m_tree.at(id).is("h1"_L1) || m_tree.at(id).is("h2"_L1)))
                goes = hasTitle = likeness(m_title, m_tree.text(id)) > 0.75;
            if (goes) {
                const HtmlNodeId next = m_tree.followingOutside(id, top);
                m_tree.remove(id);
                id = next;
                continue;
            }
            if (scored.contains(m_tree.at(id).name))
                m_scored.push_back(id);
            else if (divides(m_tree.at(id)))
                arrangeDivision(id);
            id = m_tree.following(id, top);
        }
    }

    /// Elements whose own text, between blocks, makes paragraphs.
    static bool divides(const HtmlNode &node)
    {
        return node.is("div"_L1) || node.is("center"_L1) || node.is("article"_L1) || node.is("main"_L1);
    }

    void arrangeDivision(HtmlNodeId id)
    {
        HtmlNodeId first = HtmlNodeId::None;
        HtmlNodeId last = HtmlNodeId::None;
        const auto close = [&] {
            if (first == HtmlNodeId::None)
                return;
            while (last != first && isBlank(m_tree, last))
                last = m_tree.at(last).previous;
            m_tree.wrap(first, last, u"p"_s);
            first = HtmlNodeId::None;
        };
        for (HtmlNodeId child = m_tree.at(id).first; child != HtmlNodeId::None;) {
            const HtmlNodeId next = m_tree.at(child).next;
            if (!isPhrasing(m_tree, child)) {
                close();
            } else {
                if (first == HtmlNodeId::None && !isBlank(m_tree, child))
                    first = child;
                last = child;
            }
            child = next;
        }
        close();
        if (m_tree.at(id).is("center"_L1))
            m_tree.at(id).name = u"div"_s;
        if (!m_tree.at(id).is("div"_L1))
            return;
        const HtmlNodeId paragraph = onlyParagraph(id);
        if (paragraph != HtmlNodeId::None)
            m_tree.at(paragraph).name = u"span"_s;
        if (paragraph != HtmlNodeId::None || !holdsBlock(m_tree, id)) {
            m_tree.at(id).name = u"p"_s;
            m_scored.push_back(id);
        }
    }

    /// The paragraph that is all that a division holds and no list of links: the two are one paragraph, which
    /// counts for what is around it.
    [[nodiscard]] HtmlNodeId onlyParagraph(HtmlNodeId id) const
    {
        HtmlNodeId only = HtmlNodeId::None;
        for (HtmlNodeId child = m_tree.at(id).first; child != HtmlNodeId::None;
             child = m_tree.at(child).next) {
            if (isBlank(m_tree, child))
                continue;
            if (only != HtmlNodeId::None || !m_tree.at(child).is("p"_L1))
                return HtmlNodeId::None;
            only = child;
        }
        if (only == HtmlNodeId::None)
            return only;
        qsizetype linked = 0;
        for (const HtmlNodeId link : m_tree.elements(only, {u"a"_s}))
            linked += m_tree.text(link).size();
        return linked * 4 < m_tree.text(only).size() ? only : HtmlNodeId::None;
    }

    [[nodiscard]] int weight(const HtmlNode &node) const
    {
        return m_strictness.weighsNames ? nameWeight(node) : 0;
    }

    [[nodiscard]] double firstScore(const HtmlNode &node) const
    {
        static const QSet<QString> text{u"pre"_s, u"td"_s, u"blockquote"_s};
        static const QSet<QString> lists{u"address"_s, u"ol"_s, u"ul"_s, u"dl"_s,
                                         u"dd"_s,      u"dt"_s, u"li"_s, u"form"_s};
        const int base = node.is("div"_L1)                          ? 5
                         : text.contains(node.name)                 ? 3
                         : lists.contains(node.name)                ? -3
                         : isHeading(node.name) || node.is("th"_L1) ? -5
                                                                    : 0;
        return base + weight(node);
    }

    void score(const MeasuredHtml &measured)
    {
        m_scores.assign(m_tree.size(), std::nullopt);
        for (const HtmlNodeId id : m_scored) {
            const HtmlMeasure &measure = measured.of(id);
            if (m_tree.at(id).parent == HtmlNodeId::None || measure.characters < shortestScored)
                continue;
            const double points = 2 + static_cast<double>(measure.commas) +
                                  std::min(std::floor(static_cast<double>(measure.characters) / 100), 3.0);
            int level = 0;
            for (HtmlNodeId up = m_tree.at(id).parent;
                 up != HtmlNodeId::None && up != m_tree.root() && level < 5;
                 up = m_tree.at(up).parent, ++level) {
                if (m_tree.at(up).is("html"_L1))
                    break;
                std::optional<double> &score = scoreOf(up);
                if (!score) {
                    score = firstScore(m_tree.at(up));
                    m_candidates.push_back(up);
                }
                *score += points / (level == 0 ? 1 : level == 1 ? 2 : level * 3);
            }
        }
        for (const HtmlNodeId id : m_candidates)
            *scoreOf(id) *= 1 - measured.of(id).linkShare();
    }

    [[nodiscard]] std::optional<double> &scoreOf(HtmlNodeId id)
    {
        return m_scores[static_cast<std::size_t>(id)];
    }

    HtmlNodeId choose(const MeasuredHtml &measured)
    {
        std::vector<HtmlNodeId> best = m_candidates;
        std::stable_sort(best.begin(), best.end(),
                         [this](HtmlNodeId a, HtmlNodeId b) { return *scoreOf(a) > *scoreOf(b); });
        if (best.size() > candidates)
            best.resize(candidates);
        if (best.empty() || best.front() == m_tree.body())
            return m_tree.body();
        HtmlNodeId top = sharedByBest(best);
        top = climbed(top);
        // An only child is no more than its parent, which may have siblings that belong to it.
        for (HtmlNodeId up = m_tree.at(top).parent; up != m_tree.body() && elementsIn(up) == 1;
             up = m_tree.at(up).parent)
            top = up;
        return withinArticle(measured, top);
    }

    /// Characters of paragraphs that are prose beyond doubt.
    [[nodiscard]] qsizetype proseIn(const MeasuredHtml &measured, HtmlNodeId top) const
    {
        qsizetype characters = 0;
        for (const HtmlNodeId id : m_tree.elements(top, {u"p"_s})) {
            const HtmlMeasure &measure = measured.of(id);
            if (measure.characters > 80 && measure.linkShare() < 0.25)
                characters += measure.characters;
        }
        return characters;
    }

    /// Where the page marks its article and the best part is a piece of it alone, the article.
    HtmlNodeId withinArticle(const MeasuredHtml &measured, HtmlNodeId top)
    {
        qsizetype here = 0;
        for (HtmlNodeId up = top; up != m_tree.body() && up != HtmlNodeId::None; up = m_tree.at(up).parent) {
            const HtmlNode &node = m_tree.at(up);
            if (!node.is("article"_L1) && !node.attribute("itemprop"_L1).contains("articleBody"_L1))
                continue;
            if (here == 0) {
                for (const HtmlNodeId part : withSiblings(measured, top))
                    here += proseIn(measured, part);
            }
            return proseIn(measured, up) * 4 > here * 5 ? up : top;
        }
        return top;
    }

    [[nodiscard]] int elementsIn(HtmlNodeId id) const
    {
        int count = 0;
        for (HtmlNodeId child = m_tree.at(id).first; child != HtmlNodeId::None; child = m_tree.at(child).next)
            count += m_tree.at(child).isText() ? 0 : 1;
        return count;
    }

    /// Where several parts are nearly as good, what holds most of them is the article.
    HtmlNodeId sharedByBest(const std::vector<HtmlNodeId> &best)
    {
        const HtmlNodeId top = best.front();
        std::vector<HtmlNodeId> good;
        for (const HtmlNodeId id : best) {
            if (id != top && *scoreOf(id) / *scoreOf(top) >= 0.75)
                good.push_back(id);
        }
        if (good.size() < agreeing)
            return top;
        for (HtmlNodeId up = m_tree.at(top).parent; up != m_tree.body() && up != HtmlNodeId::None;
             up = m_tree.at(up).parent) {
            const auto within = std::count_if(
                good.begin(), good.end(), [&](HtmlNodeId id) { return id != up && m_tree.isWithin(id, up); });
            if (static_cast<std::size_t>(within) >= agreeing)
                return up;
        }
        return top;
    }

    /// A part above that scores still better holds more of the article.
    HtmlNodeId climbed(HtmlNodeId top)
    {
        double last = scoreOf(top).value_or(0);
        const double least = last / 3;
        for (HtmlNodeId up = m_tree.at(top).parent; up != m_tree.body() && up != HtmlNodeId::None;
             up = m_tree.at(up).parent) {
            if (!scoreOf(up))
                continue;
            if (*scoreOf(up) < least)
                break;
            if (*scoreOf(up) > last)
                return up;
            last = *scoreOf(up);
        }
        return top;
    }

    std::vector<HtmlNodeId> withSiblings(const MeasuredHtml &measured, HtmlNodeId top)
    {
        if (top == m_tree.body())
            return {top};
        const double topScore = scoreOf(top).value_or(0);
        const double least = std::max(10.0, topScore * 0.2);
        const QString className = m_tree.at(top).attribute("class"_L1);
        std::vector<HtmlNodeId> parts;
        for (HtmlNodeId id = m_tree.at(m_tree.at(top).parent).first; id != HtmlNodeId::None;
             id = m_tree.at(id).next) {
            const HtmlNode &node = m_tree.at(id);
            if (node.isText())
                continue;
            bool takes = id == top;
            if (!takes) {
                const double bonus =
                    !className.isEmpty() && node.attribute("class"_L1) == className ? topScore * 0.2 : 0;
                takes = scoreOf(id) && *scoreOf(id) + bonus >= least;
            }
            if (!takes && node.is("p"_L1)) {
                const HtmlMeasure &measure = measured.of(id);
                const double links = measure.linkShare();
                if (measure.characters > 80)
                    takes = links < 0.25;
                else if (measure.characters > 0 && links == 0)
                    takes = endsSentence(m_tree.text(id));
            }
            if (takes)
                parts.push_back(id);
        }
        return parts;
    }

    static bool endsSentence(const QString &text)
    {
        static const QRegularExpression end(uR"([.!?。！？…](?: |$))"_s);
        return end.match(text).hasMatch();
    }

    /// Takes out of a part of the article what is none of it.
    void clean(MeasuredHtml &measured, HtmlNodeId part)
    {
        cleanWhere(measured, part, {u"form"_s});
        cleanWhere(measured, part, {u"fieldset"_s});
        for (const HtmlNodeId id : m_tree.elements(part, {u"footer"_s, u"aside"_s}))
            removeWithin(measured, part, id);
        for (const HtmlNodeId id : m_tree.within(part)) {
            if (!m_tree.at(id).isText() && soundsLikeSharing(m_tree.at(id)) &&
                measured.of(id).characters < enoughText)
                removeWithin(measured, part, id);
        }
        for (const HtmlNodeId id : m_tree.elements(part, {u"h1"_s, u"h2"_s})) {
            if (weight(m_tree.at(id)) < 0)
                removeWithin(measured, part, id);
        }
        cleanWhere(measured, part, {u"table"_s});
        cleanWhere(measured, part, {u"ul"_s, u"ol"_s});
        cleanWhere(measured, part, {u"div"_s});
    }

    void removeWithin(MeasuredHtml &measured, HtmlNodeId part, HtmlNodeId id)
    {
        if (id != part && m_tree.isWithin(id, part))
            measured.remove(id);
    }

    /// Takes out elements of these names that look like furniture, the innermost first.
    void cleanWhere(MeasuredHtml &measured, HtmlNodeId part, const QStringList &names)
    {
        if (!m_strictness.cleans)
            return;
        const std::vector<HtmlNodeId> found = m_tree.elements(part, names);
        for (auto id = found.rbegin(); id != found.rend(); ++id) {
            if (*id != part && looksLikeFurniture(measured, *id))
                removeWithin(measured, part, *id);
        }
    }

    [[nodiscard]] bool isInDataTable(const MeasuredHtml &measured, HtmlNodeId id) const
    {
        for (HtmlNodeId up = m_tree.at(id).parent; up != HtmlNodeId::None; up = m_tree.at(up).parent) {
            if (m_tree.at(up).is("table"_L1) && measured.isDataTable(up))
                return true;
        }
        return false;
    }

    [[nodiscard]] bool looksLikeFurniture(const MeasuredHtml &measured, HtmlNodeId id) const
    {
        const HtmlNode &node = m_tree.at(id);
        const HtmlMeasure &m = measured.of(id);
        const auto characters = static_cast<double>(m.characters);
        const bool isList = node.is("ul"_L1) || node.is("ol"_L1) ||
                            (m.characters > 0 && static_cast<double>(m.inLists) / characters > 0.9);
        if (m.dataTables > 0 || isInDataTable(measured, id) || hasAncestor(m_tree, id, "code"_L1))
            return false;
        const int names = weight(node);
        if (names < 0)
            return true;
        if (m.commas >= 10)
            return false;
        const double links = m.linkShare();
        const double headings = m.characters > 0 ? static_cast<double>(m.inHeadings) / characters : 0;
        const bool isInFigure = hasAncestor(m_tree, id, "figure"_L1);
        const bool goes = (!isInFigure && m.images > 1 && m.paragraphs < 0.5 * m.images) ||
                          (!isList && m.items - 100 > m.paragraphs) || m.controls > m.paragraphs / 3 ||
                          (!isList && !isInFigure && headings < 0.9 && m.characters < shortestScored &&
                           (m.images == 0 || m.images > 2) && links > 0) ||
                          (!isList && names < 25 && links > 0.2) || (names >= 25 && links > 0.5) ||
                          (m.images == 0 && m.inProse == 0);
        return goes;
    }

    HtmlTree m_tree;
    QString m_title;
    Strictness m_strictness;
    std::vector<HtmlNodeId> m_scored;
    std::vector<HtmlNodeId> m_candidates;
    std::vector<std::optional<double>> m_scores;
    qsizetype m_length = 0;
};

} // namespace

QString HtmlArticle::text() const
{
    return htmlLines(tree, parts);
}

HtmlArticle htmlArticle(const HtmlTree &page, const QString &title, const QString &hint)
{
    const bool hasHint = hint.size() >= enoughText;
    const qsizetype enough = isEastAsian(page) ? enoughEastAsian : enoughText;
    HtmlArticle best;
    double bestRank = 0;
    for (const Strictness strictness : {Strictness{true, true, true}, Strictness{false, true, true},
                                        Strictness{false, false, true}, Strictness{false, false, false}}) {
        ArticleFinder finder(page, title, strictness);
        HtmlArticle article = finder.find();
        const double match = hasHint ? sharedWords(article.text(), hint) : 0;
        if (finder.length() >= enough && (!hasHint || match > enoughShared))
            return article;
        // What the page says its article is decides, and else the length.
        const double rank = match * 1e9 + static_cast<double>(finder.length());
        if (rank > bestRank) {
            bestRank = rank;
            best = std::move(article);
        }
    }
    return best;
}

} // namespace chancery
