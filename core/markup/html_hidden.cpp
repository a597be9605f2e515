// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/markup/html_hidden.h"

#include "core/markup/html_lines.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>

#include <optional>

using namespace Qt::StringLiterals;

namespace chancery {

namespace {

/// A part with so much text, and most of the page's, is shown by a script where the page is read.
constexpr qsizetype longText = 1000;

/// What declarations say of whether an element is shown; none where they do not say.
struct Shown
{
    std::optional<bool> display;
    std::optional<bool> visibility;
    bool isImportant = false;
};

Shown shownBy(const QString &declarations)
{
    static const QRegularExpression declaration(uR"((?:^|;)\s*(display|visibility)\s*:\s*([a-z-]+))"_s,
                                                QRegularExpression::CaseInsensitiveOption);
    Shown shown;
    shown.isImportant = declarations.contains("!important"_L1, Qt::CaseInsensitive);
    if (!declarations.contains("display"_L1, Qt::CaseInsensitive) &&
        !declarations.contains("visibility"_L1, Qt::CaseInsensitive))
        return shown;
    for (auto it = declaration.globalMatch(declarations); it.hasNext();) {
        const auto match = it.next();
        const QString value = match.captured(2).toLower();
        if (match.captured(1).compare("display"_L1, Qt::CaseInsensitive) == 0)
            shown.display = value != "none"_L1;
        else
            shown.visibility = value != "hidden"_L1 && value != "collapse"_L1;
    }
    return shown;
}

/// A rule whose selector names one element by its tag, one class and its id at most.
struct SimpleRule
{
    QString tag;
    QString className;
    QString id;
    Shown shown;
    int weight = 0; ///< the cascade's specificity

    [[nodiscard]] bool matches(const HtmlNode &node, const QStringList &classes) const
    {
        return (tag.isEmpty() || node.name == tag) && (className.isEmpty() || classes.contains(className)) &&
               (id.isEmpty() || node.attribute("id"_L1) == id);
    }
};

/// The style sheets of a page, as far as they are simple.
class StyleRules
{
public:
    void add(QString sheet)
    {
        static const QRegularExpression comment(uR"(/\*.*?\*/)"_s,
                                                QRegularExpression::DotMatchesEverythingOption);
        sheet.remove(comment);
        QStringView rest(sheet);
        while (!rest.isEmpty()) {
            const qsizetype open = rest.indexOf(u'{');
            if (open < 0)
                return;
            const QString selectors = rest.first(open).trimmed().toString();
            const qsizetype close = closing(rest, open);
            if (!selectors.startsWith(u'@'))
                addRule(selectors, rest.sliced(open + 1, close - open - 1).toString());
            rest = rest.sliced(std::min(close + 1, rest.size()));
        }
    }

    /// Whether the rules hide it: later ones of the same weight win, heavier ones over all.
    [[nodiscard]] bool hides(const HtmlNode &node) const
    {
        if (m_byKey.isEmpty())
            return false;
        static const QRegularExpression blanks(u"\\s+"_s);
        const QStringList classes = node.attribute("class"_L1).split(blanks, Qt::SkipEmptyParts);
        QStringList keys{node.name, u'#' + node.attribute("id"_L1)};
        for (const QString &one : classes)
            keys.append(u'.' + one);
        bool display = true;
        bool visibility = true;
        int displayWeight = -1;
        int visibilityWeight = -1;
        for (const QString &key : keys) {
            for (const SimpleRule &rule : m_byKey.value(key)) {
                if (!rule.matches(node, classes))
                    continue;
                if (rule.shown.display && rule.weight >= displayWeight) {
                    display = *rule.shown.display;
                    displayWeight = rule.weight;
                }
                if (rule.shown.visibility && rule.weight >= visibilityWeight) {
                    visibility = *rule.shown.visibility;
                    visibilityWeight = rule.weight;
                }
            }
        }
        return !display || !visibility;
    }

private:
    static qsizetype closing(QStringView text, qsizetype open)
    {
        int depth = 0;
        for (qsizetype i = open; i < text.size(); ++i) {
            if (text[i] == u'{')
                ++depth;
            else if (text[i] == u'}' && --depth == 0)
                return i;
        }
        return text.size();
    }

    void addRule(const QString &selectors, const QString &declarations)
    {
        const Shown shown = shownBy(declarations);
        if (!shown.display && !shown.visibility)
            return;
        static const QRegularExpression simple(uR"(^([a-z][a-z0-9]*)?(?:\.([\w-]+))?(?:#([\w-]+))?$)"_s,
                                               QRegularExpression::CaseInsensitiveOption);
        for (const QString &part : selectors.split(u',')) {
            const auto match = simple.match(part.trimmed());
            if (!match.hasMatch() || part.trimmed().isEmpty())
                continue;
            SimpleRule rule{match.captured(1).toLower(), match.captured(2), match.captured(3), shown, 0};
            rule.weight = (shown.isImportant ? 1000 : 0) + (rule.id.isEmpty() ? 0 : 100) +
                          (rule.className.isEmpty() ? 0 : 10) + (rule.tag.isEmpty() ? 0 : 1);
            const QString key = !rule.id.isEmpty()          ? u'#' + rule.id
                                : !rule.className.isEmpty() ? u'.' + rule.className
                                                            : rule.tag;
            m_byKey[key].append(rule);
        }
    }

    QHash<QString, QList<SimpleRule>> m_byKey;
};

qsizetype charactersIn(const HtmlTree &tree, HtmlNodeId top)
{
    qsizetype count = 0;
    for (HtmlNodeId id = top; id != HtmlNodeId::None;) {
        const HtmlNode &node = tree.at(id);
        if (!node.isText() && isHtmlAside(node.name)) {
            id = tree.followingOutside(id, top);
            continue;
        }
        for (const QChar character : node.text)
            count += isHtmlSpace(character) ? 0 : 1;
        id = tree.following(id, top);
    }
    return count;
}

bool isHiddenBySelf(const HtmlNode &node)
{
    if (node.has("hidden"_L1) &&
        node.attribute("hidden"_L1).compare("until-found"_L1, Qt::CaseInsensitive) != 0)
        return true;
    return (node.is("dialog"_L1) && !node.has("open"_L1)) || node.is("noscript"_L1) || node.is("template"_L1);
}

bool mayBeShownByScript(const HtmlNode &node, const StyleRules &rules)
{
    if (node.attribute("aria-hidden"_L1).compare("true"_L1, Qt::CaseInsensitive) == 0 && !node.is("math"_L1))
        return true;
    const Shown own = shownBy(node.attribute("style"_L1));
    if (own.display.has_value() || own.visibility.has_value())
        return !own.display.value_or(true) || !own.visibility.value_or(true);
    return rules.hides(node);
}

} // namespace

qsizetype removeHidden(HtmlTree &tree)
{
    StyleRules rules;
    for (const HtmlNodeId style : tree.elements(tree.root(), {u"style"_s})) {
        const QString media = tree.at(style).attribute("media"_L1).trimmed().toLower();
        if (!media.isEmpty() && media != "all"_L1 && media != "screen"_L1)
            continue;
        QString sheet;
        for (HtmlNodeId id = style; id != HtmlNodeId::None; id = tree.following(id, style))
            sheet += tree.at(id).text;
        rules.add(sheet);
    }
    const qsizetype all = charactersIn(tree, tree.body());
    qsizetype words = 0;
    const auto take = [&](HtmlNodeId id) {
        const HtmlNodeId next = tree.followingOutside(id, tree.body());
        if (!tree.at(id).is("noscript"_L1) && !tree.at(id).is("template"_L1))
            words += tree.text(id).split(u' ', Qt::SkipEmptyParts).size();
        tree.remove(id);
        return next;
    };
    for (HtmlNodeId id = tree.at(tree.body()).first; id != HtmlNodeId::None;) {
        const HtmlNode &node = tree.at(id);
        if (node.isText() || (isHtmlAside(node.name) && !node.is("noscript"_L1))) {
            id = node.isText() ? tree.following(id, tree.body()) : tree.followingOutside(id, tree.body());
        } else if (isHiddenBySelf(node)) {
            id = take(id);
        } else if (mayBeShownByScript(node, rules)) {
            const qsizetype here = charactersIn(tree, id);
            id = here >= longText && here * 2 > all ? tree.following(id, tree.body()) : take(id);
        } else {
            id = tree.following(id, tree.body());
        }
    }
    return words;
}

} // namespace chancery
