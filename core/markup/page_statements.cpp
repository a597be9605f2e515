// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/markup/page_statements.h"

#include "core/markup/markup_words.h"
#include "core/markup/page_data.h"
#include "core/markup/saved_page.h"
#include "core/markup/stated_day.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace chancery {

using markup_words::tr;

namespace {

/// Names of meta elements, the surest first.
constexpr QLatin1StringView dateNames[] = {"article:published_time"_L1,
                                           "og:article:published_time"_L1,
                                           "og:published_time"_L1,
                                           "datepublished"_L1,
                                           "article:published"_L1,
                                           "article.published"_L1,
                                           "parsely-pub-date"_L1,
                                           "sailthru.date"_L1,
                                           "cxenseparse:recs:publishtime"_L1,
                                           "citation_publication_date"_L1,
                                           "citation_online_date"_L1,
                                           "citation_date"_L1,
                                           "prism.publicationdate"_L1,
                                           "dc.date.issued"_L1,
                                           "dcterms.issued"_L1,
                                           "dcterms.available"_L1,
                                           "dc.issued"_L1,
                                           "publishdate"_L1,
                                           "publish-date"_L1,
                                           "publish_date"_L1,
                                           "published-date"_L1,
                                           "publication_date"_L1,
                                           "publication-date"_L1,
                                           "pubdate"_L1,
                                           "pub_date"_L1,
                                           "originalpublicationdate"_L1,
                                           "dcterms.date"_L1,
                                           "dc.date"_L1,
                                           "dc.date.created"_L1,
                                           "dcterms.created"_L1,
                                           "displaydate"_L1,
                                           "rbpubdate"_L1,
                                           "pdate"_L1,
                                           "date"_L1};
constexpr QLatin1StringView titleNames[] = {"og:title"_L1,      "twitter:title"_L1, "citation_title"_L1,
                                            "dc.title"_L1,      "dcterms.title"_L1, "parsely-title"_L1,
                                            "sailthru.title"_L1};
constexpr QLatin1StringView authorNames[] = {
    "author"_L1,         "article:author"_L1,  "og:article:author"_L1, "dc.creator"_L1, "dcterms.creator"_L1,
    "parsely-author"_L1, "sailthru.author"_L1, "citation_author"_L1,   "byl"_L1};
constexpr QLatin1StringView publisherNames[] = {"og:site_name"_L1, "dc.publisher"_L1, "dcterms.publisher"_L1,
                                                "citation_publisher"_L1, "citation_journal_title"_L1};

class StatementReader
{
public:
    StatementReader(const HtmlTree &tree, const QString &address)
        : m_tree(tree)
        , m_address(address)
    {
        for (const HtmlNodeId id : m_tree.elements(m_tree.root(), {u"meta"_s})) {
            const HtmlNode &node = m_tree.at(id);
            const QString content = node.attribute("content"_L1).simplified();
            if (content.isEmpty())
                continue;
            for (const QLatin1StringView name : {"property"_L1, "name"_L1, "http-equiv"_L1}) {
                for (const QString &one : node.attribute(name).toLower().split(u' ', Qt::SkipEmptyParts))
                    m_metas[one].append(content);
            }
        }
    }

    PageStatements read()
    {
        PageStatements page;
        page.language = language();
        page.url = url();
        Stated title = byMeta(titleNames);
        const Stated own = ownTitle();
        m_data = articleData(m_tree, title.isEmpty() ? own.value : title.value,
                             page.url.isEmpty() ? m_address : page.url.value)
                     .value_or(QJsonObject());
        QString headline = unescaped(m_data["headline"_L1].toString());
        // Some put a description there, and the title into the name.
        const QString name = unescaped(m_data["name"_L1].toString());
        if (!name.isEmpty() && own.value.startsWith(name) && !own.value.contains(headline))
            headline = name;
        page.title = !headline.isEmpty() ? Stated{headline, u"JSON-LD headline"_s}
                     : title.isEmpty()   ? own
                                         : title;
        page.publisher = publisher();
        page.title.value = withoutPublisher(page.title.value, page.publisher.value);
        page.author = author();
        page.published = published(page.language.value, page.url.isEmpty() ? m_address : page.url.value);
        if (page.language.isEmpty() && m_data["inLanguage"_L1].isString())
            page.language = {m_data["inLanguage"_L1].toString(), u"JSON-LD inLanguage"_s};
        page.article = m_data["articleBody"_L1].toString();
        return page;
    }

private:
    /// Data of scripts often holds HTML's entities, which are no part of JSON.
    static QString unescaped(const QString &text)
    {
        if (!text.contains(u'&') && !text.contains(u'<'))
            return text.simplified();
        const HtmlTree tree = HtmlTree::parse(text.left(4096));
        return tree.text(tree.body());
    }

    template<std::size_t count>
    [[nodiscard]] Stated byMeta(const QLatin1StringView (&names)[count]) const
    {
        for (const QLatin1StringView name : names) {
            for (const QString &content : m_metas.value(QString(name))) {
                if (!content.startsWith("http"_L1))
                    return {content, u"meta "_s + name};
            }
        }
        return {};
    }

    [[nodiscard]] Stated ownTitle() const
    {
        const auto headings = m_tree.elements(m_tree.body(), {u"h1"_s});
        const auto titles = m_tree.elements(m_tree.root(), {u"title"_s});
        const QString title = titles.empty() ? QString() : m_tree.text(titles.front());
        for (const HtmlNodeId id : headings) {
            const QString heading = m_tree.text(id);
            if (heading.size() > 8 && (title.isEmpty() || title.contains(heading)))
                return {heading, u"h1"_s};
        }
        return title.isEmpty() ? Stated() : Stated{title, u"title"_s};
    }

    /// “Title – Publisher” is the title.
    static QString withoutPublisher(const QString &title, const QString &publisher)
    {
        static const QRegularExpression sign(uR"(\s+[|–—»·\x{2022}-]\s+)"_s);
        for (auto it = sign.globalMatch(title); it.hasNext();) {
            const auto match = it.next();
            QString first = title.left(match.capturedStart());
            QString rest = title.mid(match.capturedEnd());
            if (!publisher.isEmpty() && rest.compare(publisher, Qt::CaseInsensitive) == 0)
                return first;
            if (!publisher.isEmpty() && first.compare(publisher, Qt::CaseInsensitive) == 0)
                return rest;
        }
        return title;
    }

    [[nodiscard]] Stated publisher() const
    {
        if (const QString name = unescaped(namesIn(m_data["publisher"_L1])); !name.isEmpty())
            return {name, u"JSON-LD publisher"_s};
        if (Stated meta = byMeta(publisherNames); !meta.isEmpty())
            return meta;
        return byProperty(u"publisher"_s);
    }

    [[nodiscard]] Stated author() const
    {
        if (const QString name = unescaped(namesIn(m_data["author"_L1])); !name.isEmpty())
            return {name, u"JSON-LD author"_s};
        for (const QLatin1StringView name : authorNames) {
            QStringList all;
            for (const QString &content : m_metas.value(QString(name))) {
                if (!content.startsWith("http"_L1) && !all.contains(content))
                    all.append(content);
            }
            if (!all.isEmpty())
                return {withoutBy(all.join(u", "_s)), u"meta "_s + name};
        }
        if (const Stated property = byProperty(u"author"_s); !property.isEmpty())
            return {withoutBy(property.value), property.where};
        for (HtmlNodeId id = m_tree.body(); id != HtmlNodeId::None;
             id = m_tree.following(id, m_tree.body())) {
            const HtmlNode &node = m_tree.at(id);
            if (node.isText())
                continue;
            const bool isLink = node.attribute("rel"_L1).split(u' ').contains(u"author"_s);
            const bool isByline = node.attribute("class"_L1).contains("byline"_L1, Qt::CaseInsensitive);
            if (!isLink && !isByline)
                continue;
            const QString text = withoutBy(m_tree.text(id));
            if (!text.isEmpty() && text.size() < 80)
                return {text, isLink ? u"rel=author"_s : u"class byline"_s};
        }
        return {};
    }

    static QString withoutBy(const QString &text)
    {
        static const QRegularExpression by(uR"(^(?:written )?(?:by|von|par|por|di|door|автор:?)\s+)"_s,
                                           QRegularExpression::CaseInsensitiveOption);
        static const QRegularExpression dated(
            uR"((?:\s+(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.?)?\s*(?:[•|·,]\s*)?\d.*$)"_s);
        return text.simplified().remove(by).remove(dated);
    }

    [[nodiscard]] QString valueOf(HtmlNodeId id) const
    {
        const HtmlNode &node = m_tree.at(id);
        for (const QLatin1StringView name : {"content"_L1, "datetime"_L1}) {
            if (QString value = node.attribute(name).simplified(); !value.isEmpty())
                return value;
        }
        return m_tree.text(id);
    }

    /// Whether a part speaks of something else than the page: a comment, what is related, what was updated.
    [[nodiscard]] bool isElsewhere(HtmlNodeId id) const
    {
        static const QRegularExpression names(
            uR"(comment|related|sidebar|teaser|recommend|footer|widget|promo|latest|popular)"_s,
            QRegularExpression::CaseInsensitiveOption);
        for (HtmlNodeId up = id; up != HtmlNodeId::None && up != m_tree.body(); up = m_tree.at(up).parent) {
            const HtmlNode &node = m_tree.at(up);
            if (node.is("aside"_L1) || node.is("nav"_L1) || node.is("footer"_L1) ||
                names.match(node.attribute("class"_L1) + u' ' + node.attribute("id"_L1)).hasMatch() ||
                node.attribute("itemprop"_L1).contains("comment"_L1))
                return true;
        }
        return false;
    }

    /// Microdata; of a thing with a name, the name.
    [[nodiscard]] Stated byProperty(const QString &property) const
    {
        for (HtmlNodeId id = m_tree.root(); id != HtmlNodeId::None;
             id = m_tree.following(id, m_tree.root())) {
            if (m_tree.at(id).isText() ||
                !m_tree.at(id).attribute("itemprop"_L1).split(u' ').contains(property) || isElsewhere(id))
                continue;
            HtmlNodeId named = id;
            for (HtmlNodeId in = m_tree.following(id, id); in != HtmlNodeId::None;
                 in = m_tree.following(in, id)) {
                if (m_tree.at(in).attribute("itemprop"_L1) == "name"_L1) {
                    named = in;
                    break;
                }
            }
            const QString value = valueOf(named);
            if (!value.isEmpty() && value.size() < 200)
                return {value, u"itemprop "_s + property};
        }
        return {};
    }

    [[nodiscard]] Stated language() const
    {
        const auto html = m_tree.elements(m_tree.root(), {u"html"_s});
        if (!html.empty()) {
            for (const QLatin1StringView name : {"lang"_L1, "xml:lang"_L1}) {
                if (const QString tag = m_tree.at(html.front()).attribute(name).trimmed(); !tag.isEmpty())
                    return {QString(tag).replace(u'_', u'-'), u"html lang"_s};
            }
        }
        for (const QLatin1StringView name :
             {"content-language"_L1, "og:locale"_L1, "language"_L1, "dc.language"_L1}) {
            const QStringList all = m_metas.value(QString(name));
            if (!all.isEmpty() && all.front().size() <= 16)
                return {QString(all.front().section(u',', 0, 0)).replace(u'_', u'-'), u"meta "_s + name};
        }
        return {};
    }

    [[nodiscard]] Stated url() const
    {
        for (const HtmlNodeId id : m_tree.elements(m_tree.root(), {u"link"_s})) {
            const HtmlNode &node = m_tree.at(id);
            const QString address = withoutWayback(node.attribute("href"_L1).trimmed());
            if (node.attribute("rel"_L1).toLower().split(u' ').contains(u"canonical"_s) &&
                address.startsWith("http"_L1))
                return {address, u"link canonical"_s};
        }
        for (const QLatin1StringView name : {"og:url"_L1, "twitter:url"_L1}) {
            const QStringList all = m_metas.value(QString(name));
            if (!all.isEmpty() && withoutWayback(all.front()).startsWith("http"_L1))
                return {withoutWayback(all.front()), u"meta "_s + name};
        }
        return {};
    }

    [[nodiscard]] Stated published(const QString &language, const QString &address) const
    {
        if (const QString day = statedDay(m_data["datePublished"_L1].toString(), language); !day.isEmpty())
            return {day, u"JSON-LD datePublished"_s};
        for (const QLatin1StringView name : dateNames) {
            QSet<QString> days;
            for (const QString &content : m_metas.value(QString(name)))
                days.insert(statedDay(content, language));
            days.remove(QString());
            if (days.size() == 1)
                return {*days.begin(), u"meta "_s + name};
        }
        if (const Stated property = byProperty(u"datePublished"_s); !property.isEmpty()) {
            if (const QString day = statedDay(property.value, language); !day.isEmpty())
                return {day, property.where};
        }
        if (const QString day = dayInAddress(address); !day.isEmpty())
            return {day, tr("address")};
        return byTimes(language);
    }

    /// A `time` that says it is the day of publication; or one day that all of them give.
    [[nodiscard]] Stated byTimes(const QString &language) const
    {
        static const QRegularExpression updated(uR"(updat|modif|edit)"_s,
                                                QRegularExpression::CaseInsensitiveOption);
        static const QRegularExpression publishing(uR"(publi|posted|entry-date|post-date)"_s,
                                                   QRegularExpression::CaseInsensitiveOption);
        QSet<QString> days;
        for (const HtmlNodeId id : m_tree.elements(m_tree.body(), {u"time"_s})) {
            const HtmlNode &node = m_tree.at(id);
            const QString names = node.attribute("class"_L1) + u' ' + node.attribute("itemprop"_L1);
            if (isElsewhere(id) || (updated.match(names).hasMatch() && !publishing.match(names).hasMatch()))
                continue;
            const QString day = statedDay(valueOf(id), language);
            if (day.isEmpty())
                continue;
            if (node.has("pubdate"_L1) || publishing.match(names).hasMatch())
                return {day, u"time"_s};
            days.insert(day);
        }
        return days.size() == 1 ? Stated{*days.begin(), u"time"_s} : Stated();
    }

    const HtmlTree &m_tree;
    QString m_address;
    QHash<QString, QStringList> m_metas;
    QJsonObject m_data;
};

} // namespace

PageStatements pageStatements(const HtmlTree &tree, const QString &address)
{
    return StatementReader(tree, address).read();
}

} // namespace chancery
