// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/source_reach.h"

#include "core/store/root_tables.h"
#include "core/text/attribution/outlets.h"
#include "core/text/folding.h"

#include <QHash>

#include <algorithm>
#include <string>
#include <string_view>

using namespace Qt::StringLiterals;

namespace chancery {

namespace {

/// Beyond so many passages it takes no longer to derive all anew.
constexpr std::size_t mostPassages = 20'000;

/// Which of what sources say of themselves an edit gave another value.
struct Differences
{
    explicit Differences(const SourceEdit &edit)
        : isThere(edit.before.has_value() != edit.after.has_value())
    {
        const SourceDescription none;
        const SourceDescription &before = edit.before ? *edit.before : none;
        const SourceDescription &after = edit.after ? *edit.after : none;
        published = before.published != after.published;
        publisher = before.publisher != after.publisher;
        origins = before.derivedFrom != after.derivedFrom;
        agencies = before.agencies != after.agencies || before.author != after.author;
    }

    [[nodiscard]] bool any() const { return isThere || published || publisher || origins || agencies; }

    bool isThere; ///< it came or went
    bool published = false;
    bool publisher = false;
    bool origins = false;
    bool agencies = false;
};

/// Whether a text has characters that folding takes out of words, or makes plain letters of: soft hyphens,
/// what has no width, ligatures, wide letters. By the first bytes of their UTF-8.
bool hidesLetters(QByteArrayView text)
{
    static constexpr std::string_view hidden[] = {"\xc2\xad",     "\xe2\x80\x8b", "\xe2\x80\x8c",
                                                  "\xe2\x80\x8d", "\xe2\x80\x8e", "\xe2\x80\x8f",
                                                  "\xe2\x81\xa0", "\xd9\x80",     "\xef"};
    const std::string_view bytes(text.data(), static_cast<std::size_t>(text.size()));
    if (std::none_of(bytes.begin(), bytes.end(),
                     [](char c) { return static_cast<unsigned char>(c) >= 0x80; }))
        return false;
    return std::any_of(std::begin(hidden), std::end(hidden),
                       [bytes](std::string_view one) { return bytes.find(one) != std::string_view::npos; });
}

/// Where a text may name a publisher, by its name without an article.
class PublisherName
{
public:
    explicit PublisherName(const QString &publisher)
        : m_name(folded(publisher).simplified())
    {
        if (m_name.startsWith("the "_L1, Qt::CaseInsensitive))
            m_name = m_name.mid(4);
        m_name = withoutArticle(m_name);
        QString letters;
        for (const QChar c : m_name + u' ') {
            if (c < QChar(0x80) && c.isLetterOrNumber()) {
                letters += c;
                continue;
            }
            if (letters.size() > static_cast<qsizetype>(m_letters.size()))
                m_letters = letters.toStdString();
            letters.clear();
        }
    }

    [[nodiscard]] bool isEmpty() const { return m_name.isEmpty(); }
    [[nodiscard]] bool mayStandIn(QByteArrayView text) const
    {
        // Most texts do not have its letters, and need not be folded.
        const std::string_view bytes(text.data(), static_cast<std::size_t>(text.size()));
        if (m_letters.size() >= 3 && bytes.find(m_letters) == std::string_view::npos && !hidesLetters(text))
            return false;
        return folded(QString::fromUtf8(text)).simplified().contains(m_name, Qt::CaseInsensitive);
    }

private:
    QString m_name;        ///< folded
    std::string m_letters; ///< the longest stretch of ASCII in it, as a text has it in any layout
};

class SourceFollower
{
public:
    SourceFollower(SqlConnection &connection, const std::vector<SourceEdit> &edits)
        : m_connection(connection)
        , m_edits(edits)
    {
    }

    Outcome<SourceReach> run()
    {
        const auto roots = compare();
        if (!roots)
            return roots.error();
        // Those whose word may be another source's, or another's theirs, in another way than before.
        std::set<qlonglong> reached = *roots;
        QStringList names;
        for (const SourceEdit &edit : m_edits) {
            const Differences differs(edit);
            if (!differs.any())
                continue;
            reached.insert(edit.row);
            if (differs.isThere || differs.publisher || differs.agencies)
                rows(u"SELECT source FROM source_origin WHERE origin = ?"_s, edit.row, reached);
            if (differs.isThere || differs.publisher)
                names += {edit.before ? edit.before->publisher : QString(),
                          edit.after ? edit.after->publisher : QString()};
        }
        for (const qlonglong source : reached) {
            rows(u"SELECT row FROM passage WHERE source = ?"_s, source, m_reach.passages);
            if (isLarge())
                return large();
        }
        followAttributed(reached);
        names.removeAll(QString());
        names.removeDuplicates();
        for (const QString &name : names)
            followName(name);
        if (isLarge())
            return large();
        for (const qlonglong passage : m_reach.passages)
            rows(u"SELECT fact FROM evidence WHERE passage = ?"_s, passage, m_reach.facts);
        if (m_error)
            return *m_error;
        return std::move(m_reach);
    }

private:
    [[nodiscard]] bool isLarge() const { return m_reach.passages.size() > mostPassages; }
    static SourceReach large()
    {
        SourceReach reach;
        reach.isLarge = true;
        return reach;
    }

    Outcome<std::set<qlonglong>> compare()
    {
        QStringList publishers;
        bool comparesTexts = false;
        bool comparesDates = false;
        for (const SourceEdit &edit : m_edits) {
            const Differences differs(edit);
            comparesTexts = comparesTexts || edit.hasOtherText || differs.isThere || differs.origins;
            comparesDates = comparesDates || differs.published;
            if (differs.publisher && !differs.isThere)
                publishers += {edit.before->publisher, edit.after->publisher};
        }
        if (comparesTexts)
            return compareSources(m_connection);
        if (comparesDates || !publishers.isEmpty())
            return compareSourcesAgain(m_connection, publishers);
        return std::set<qlonglong>();
    }

    /// Passages that have their news from one of these sources.
    void followAttributed(const std::set<qlonglong> &sources)
    {
        query(u"SELECT passage, origin FROM passage_origin"_s, {}, [&](const SqlStatement &at) {
            if (sources.contains(at.integer(1)))
                m_reach.passages.insert(at.integer(0));
        });
    }

    /// Passages that may be attributed to an outlet of this name.
    void followName(const QString &publisher)
    {
        const QString outlet = outletName(publisher);
        const PublisherName name(publisher);
        if (name.isEmpty())
            return;
        // It is found already, as a source's or as one that no source is of.
        std::set<qlonglong> sources;
        query(u"SELECT row, publisher FROM source WHERE publisher IS NOT NULL"_s, {},
              [&](const SqlStatement &at) {
                  if (at.text(1) == publisher || outletOf(at.text(1)) == outlet)
                      sources.insert(at.integer(0));
              });
        followAttributed(sources);
        query(u"SELECT passage, outlet FROM passage_outlet"_s, {}, [&](const SqlStatement &at) {
            if (at.text(1).contains(outlet))
                m_reach.passages.insert(at.integer(0));
        });
        // Or it was no name before.
        std::set<qlonglong> naming;
        query(u"SELECT source, text FROM source_text"_s, {}, [&](const SqlStatement &at) {
            if (name.mayStandIn(at.bytes(1)))
                naming.insert(at.integer(0));
        });
        for (const qlonglong source : naming) {
            rows(u"SELECT row FROM passage WHERE source = ?"_s, source, m_reach.passages);
            if (isLarge())
                return;
        }
        query(u"SELECT row, exact FROM passage"_s, {}, [&](const SqlStatement &at) {
            if (name.mayStandIn(at.bytes(1)))
                m_reach.passages.insert(at.integer(0));
        });
    }

    /// Reports of one publisher are many.
    const QString &outletOf(const QString &publisher)
    {
        auto known = m_outlets.find(publisher);
        if (known == m_outlets.end())
            known = m_outlets.insert(publisher, outletName(publisher));
        return *known;
    }

    template<class Take>
    void query(const QString &sql, const SqlValue &bound, Take take)
    {
        if (m_error)
            return;
        SqlStatement query = m_connection.query();
        query.prepare(sql);
        if (sql.contains(u'?'))
            query.bind(0, bound);
        if (!query.exec()) {
            m_error = m_connection.error(query, {});
            return;
        }
        while (query.next())
            take(query);
        if (query.failed())
            m_error = m_connection.error(query, {});
    }

    void rows(const QString &sql, qlonglong bound, std::set<qlonglong> &into)
    {
        query(sql, bound, [&into](const SqlStatement &at) { into.insert(at.integer(0)); });
    }

    SqlConnection &m_connection;
    const std::vector<SourceEdit> &m_edits;
    QHash<QString, QString> m_outlets;
    SourceReach m_reach;
    std::optional<Error> m_error;
};

} // namespace

Outcome<SourceReach> followSources(SqlConnection &connection, const std::vector<SourceEdit> &edits)
{
    return SourceFollower(connection, edits).run();
}

} // namespace chancery
