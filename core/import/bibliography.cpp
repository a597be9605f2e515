// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/import/bibliography.h"

#include "core/edit/new_dossier.h"
#include "core/import/cell_values.h"
#include "core/import/import_words.h"
#include "core/import/json_entries.h"
#include "core/import/latex_text.h"

#include <QHash>
#include <QJsonArray>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace chancery {

using import_words::tr;

namespace {

/// Dates with slashes, of which the last parts may be empty: `2026/01/06/`, `2026///spring`.
std::optional<Edtf> dateOfRis(const QString &text)
{
    const QStringList parts = text.split(u'/');
    static const QRegularExpression year(u"^\\d{4}$"_s);
    if (parts.size() > 1 && year.match(parts[0].trimmed()).hasMatch())
        return dateOf(parts[0], parts.value(1), parts.value(2));
    return dateIn(text, DateOrder::DayFirst);
}

struct RisLine
{
    QStringView tag;
    QStringView value;
};

/// `TY  - JOUR`; files have one space or two, and none after the hyphen where there is no value.
std::optional<RisLine> risLine(QStringView line)
{
    if (line.size() < 4 || !line[0].isUpper() || !(line[1].isUpper() || line[1].isDigit()))
        return std::nullopt;
    qsizetype at = 2;
    while (at < line.size() && line[at] == u' ')
        ++at;
    if (at == 2 || at >= line.size() || line[at] != u'-')
        return std::nullopt;
    return RisLine{line.first(2), line.sliced(at + 1).trimmed()};
}

void addRisValue(const QString &tag, const QString &value, QHash<QString, QStringList> &values)
{
    if (!value.isEmpty())
        values[tag].append(value);
}

Reference referenceOfRis(const QHash<QString, QStringList> &values)
{
    const auto first = [&values](std::initializer_list<const char *> tags) {
        for (const char *tag : tags) {
            const QStringList found = values.value(QString::fromLatin1(tag));
            if (!found.isEmpty())
                return found.first();
        }
        return QString();
    };
    Reference reference;
    reference.key = first({"ID", "AN"});
    reference.title = first({"TI", "T1", "CT", "BT"});
    for (const char *tag : {"AU", "A1", "A2"}) {
        if (reference.authors.isEmpty())
            reference.authors = values.value(QString::fromLatin1(tag));
    }
    reference.publisher = first({"PB", "T2", "JF", "JO", "JA", "J2"});
    reference.language = first({"LA"});
    reference.url = first({"UR", "L2", "LK"});
    reference.doi = first({"DO", "DI"});
    reference.keywords = values.value(u"KW"_s);
    for (const char *tag : {"DA", "Y1", "PY", "YR"}) {
        const QString text = first({tag});
        if (!reference.published && !text.isEmpty())
            reference.published = dateOfRis(text);
    }
    if (const QString text = first({"Y2"}); !text.isEmpty())
        reference.retrieved = dateOfRis(text);
    return reference;
}

std::optional<Edtf> dateOfCsl(const QJsonObject &date)
{
    const QJsonArray parts = date["date-parts"_L1].toArray();
    const auto one = [](const QJsonArray &list) {
        const auto text = [&list](int place) {
            const QJsonValue value = list.at(place);
            return value.isDouble() ? QString::number(value.toInt()) : value.toString();
        };
        return dateOf(text(0), text(1), text(2));
    };
    if (!parts.isEmpty()) {
        const auto from = one(parts.at(0).toArray());
        return parts.size() > 1 ? chancery::span(from, one(parts.at(1).toArray())) : from;
    }
    for (const auto *name : {"raw", "literal"}) {
        if (const QString text = date[QLatin1StringView(name)].toString(); !text.isEmpty())
            return dateIn(text, DateOrder::DayFirst);
    }
    return std::nullopt;
}

QString nameOfCsl(const QJsonObject &name)
{
    if (QString whole = name["literal"_L1].toString(); !whole.isEmpty())
        return whole;
    QStringList parts;
    for (const auto *part : {"given", "dropping-particle", "non-dropping-particle", "family", "suffix"}) {
        if (const QString text = name[QLatin1StringView(part)].toString().trimmed(); !text.isEmpty())
            parts.append(text);
    }
    return parts.join(u' ');
}

/// What a field of CSL says, which some programs give as a list of one.
QString textOfCsl(const QJsonObject &item, QLatin1StringView name)
{
    const QJsonValue value = item[name];
    if (value.isDouble())
        return QString::number(value.toDouble(), 'f', 0);
    return plainLine(value.isArray() ? value.toArray().at(0).toString() : value.toString());
}

Reference referenceOfCsl(const QJsonObject &item)
{
    Reference reference;
    reference.key = textOfCsl(item, "id"_L1);
    reference.title = textOfCsl(item, "title"_L1);
    for (const auto *role : {"author", "editor", "director", "interviewer"}) {
        if (!reference.authors.isEmpty())
            break;
        for (const auto &name : item[QLatin1StringView(role)].toArray()) {
            if (const QString text = nameOfCsl(name.toObject()); !text.isEmpty())
                reference.authors.append(text);
        }
    }
    reference.publisher = textOfCsl(item, "publisher"_L1);
    if (reference.publisher.isEmpty())
        reference.publisher = textOfCsl(item, "container-title"_L1);
    reference.language = textOfCsl(item, "language"_L1);
    reference.url = textOfCsl(item, "URL"_L1);
    reference.doi = textOfCsl(item, "DOI"_L1);
    reference.keywords = textOfCsl(item, "keyword"_L1).split(u',', Qt::SkipEmptyParts);
    reference.published = dateOfCsl(item["issued"_L1].toObject());
    reference.retrieved = dateOfCsl(item["accessed"_L1].toObject());
    return reference;
}

void takeReference(qint64 line, const QString &text, const Reference &reference, bool &goesOn,
                   const TakeEntry &take, const TakeBadRow &bad)
{
    auto source = sourceOf(reference);
    if (!source)
        bad({line, source.error()});
    else
        goesOn = take({line, text, reference.key, *std::move(source)});
}

} // namespace

Result<SourceEntry, QString> sourceOf(const Reference &reference)
{
    constexpr qsizetype longest = 2000;
    SourceEntry entry;
    SourceDescription &source = entry.source;
    source.title = reference.title.simplified().left(longest);
    if (source.title.isEmpty())
        return tr("has no title");
    QStringList authors;
    for (const QString &author : reference.authors)
        authors.append(author.simplified());
    source.author = authors.join(u"; "_s).left(longest);
    source.publisher = reference.publisher.simplified().left(longest);
    source.language = isLanguageTag(reference.language) ? reference.language : QString();
    source.url = reference.url.trimmed().left(longest);
    if (source.url.isEmpty() && !reference.doi.trimmed().isEmpty()) {
        source.url = reference.doi.trimmed().left(longest);
        if (!source.url.contains("://"_L1))
            source.url.prepend("https://doi.org/"_L1);
    }
    for (const QString &keyword : reference.keywords) {
        if (!keyword.simplified().isEmpty())
            source.tags.append(keyword.simplified().left(longest));
    }
    source.tags.removeDuplicates();
    source.published = reference.published;
    source.retrieved = reference.retrieved;
    return entry;
}

bool looksLikeRis(QStringView text)
{
    for (const QStringView line : text.left(4000).split(u'\n')) {
        if (line.trimmed().isEmpty())
            continue;
        const auto tagged = risLine(line);
        if (!tagged && line.size() < 200)
            continue; // what some databases put before the first
        return tagged && tagged->tag == "TY"_L1;
    }
    return false;
}

void readRis(QStringView text, const TakeEntry &take, const TakeBadRow &bad)
{
    QHash<QString, QStringList> values;
    QString words;
    QString last;
    qint64 number = 0;
    qint64 begin = 0;
    bool goesOn = true;
    const auto finish = [&] {
        takeReference(begin, words, referenceOfRis(values), goesOn, take, bad);
        values.clear();
        words.clear();
        begin = 0;
    };
    for (QStringView line : text.split(u'\n')) {
        ++number;
        if (line.endsWith(u'\r'))
            line.chop(1);
        if (!goesOn)
            return;
        const auto tagged = risLine(line);
        if (tagged && tagged->tag == "TY"_L1) {
            if (begin > 0)
                bad({begin, tr("is a reference without an end (ER)")});
            values.clear();
            words.clear();
            begin = number;
        }
        if (begin == 0)
            continue;
        words += line;
        words += u'\n';
        if (!tagged) {
            // A long value goes on in the next line.
            if (!last.isEmpty() && !values.value(last).isEmpty() && !line.trimmed().isEmpty())
                values[last].last() += u' ' + line.trimmed().toString();
            continue;
        }
        last = tagged->tag.toString();
        if (tagged->tag == "ER"_L1)
            finish();
        else
            addRisValue(last, tagged->value.toString(), values);
    }
    if (begin > 0 && goesOn)
        finish(); // cut off, or written without the last line
}

bool looksLikeCsl(const JsonItem &root)
{
    const JsonItem items = root.isArray() ? root : root.member(u"items");
    const auto all = items.isNothing() ? std::vector<JsonItem>{root} : items.values();
    if (all.empty() || !all.front().isObject())
        return false;
    const JsonItem &first = all.front();
    return !first.member(u"title").isNothing() && !first.member(u"type").isNothing() &&
           (!first.member(u"issued").isNothing() || !first.member(u"author").isNothing() ||
            !first.member(u"id").isNothing());
}

void readCsl(QStringView text, const TakeEntry &take, const TakeBadRow &bad)
{
    const JsonItem root(text);
    const JsonItem items = root.isArray() ? root : root.member(u"items");
    LineCounter lines(text);
    bool goesOn = true;
    for (const JsonItem &item : items.isNothing() ? std::vector<JsonItem>{root} : items.values()) {
        if (!goesOn)
            return;
        takeReference(lines.at(item.text()), item.text().toString(), referenceOfCsl(item.object()), goesOn,
                      take, bad);
    }
}

namespace {

/// Reads the entries of BibTeX one after the other: `@article{key, title = {…}, year = 2026}`.
class BibtexReader
{
public:
    BibtexReader(QStringView text, const TakeEntry &take, const TakeBadRow &bad)
        : m_text(text)
        , m_take(take)
        , m_bad(bad)
    {
        static const char *const months[] = {"jan", "feb", "mar", "apr", "may", "jun",
                                             "jul", "aug", "sep", "oct", "nov", "dec"};
        int month = 0;
        for (const char *name : months)
            m_strings.insert(QString::fromLatin1(name), QString::number(++month));
    }

    void run()
    {
        while (m_goesOn) {
            const qsizetype sign = m_text.indexOf(u'@', m_at);
            if (sign < 0)
                return;
            for (; m_counted < sign; ++m_counted)
                m_line += m_text[m_counted] == u'\n' ? 1 : 0;
            m_at = sign + 1;
            readEntry(sign);
        }
    }

private:
    void readEntry(qsizetype begin)
    {
        const QString type = word().toLower();
        skipSpace();
        if (type.isEmpty() || !(is(u'{') || is(u'(')))
            return; // an address in a comment between entries
        const QChar close = is(u'{') ? u'}' : u')';
        ++m_at;
        if (type == "comment"_L1 || type == "preamble"_L1) {
            --m_at;
            static_cast<void>(braced());
            return;
        }
        QHash<QString, QString> fields;
        QString key;
        if (type != "string"_L1) {
            const qsizetype from = m_at;
            while (m_at < m_text.size() && !is(u',') && !is(close) && !is(u'='))
                ++m_at;
            key = m_text.sliced(from, m_at - from).trimmed().toString();
        }
        while (m_at < m_text.size() && !is(close)) {
            if (is(u',')) {
                ++m_at;
                continue;
            }
            skipSpace();
            if (is(close) || is(u','))
                continue;
            const QString name = word().toLower();
            skipSpace();
            if (name.isEmpty() || !is(u'=')) {
                m_bad({m_line, tr("is an entry that cannot be read: “%1”").arg(near())});
                return;
            }
            ++m_at;
            fields.insert(name, value());
            skipSpace();
        }
        if (m_at >= m_text.size()) {
            m_bad({m_line, tr("is an entry without an end")});
            return;
        }
        ++m_at;
        if (type == "string"_L1) {
            for (auto field = fields.cbegin(); field != fields.cend(); ++field)
                m_strings.insert(field.key(), field.value());
            return;
        }
        takeReference(m_line, m_text.sliced(begin, m_at - begin).toString(), referenceOf(key, fields),
                      m_goesOn, m_take, m_bad);
    }

    static Reference referenceOf(const QString &key, const QHash<QString, QString> &fields)
    {
        const auto first = [&fields](std::initializer_list<const char *> names) {
            for (const char *name : names) {
                QString text = latexText(fields.value(QString::fromLatin1(name)));
                if (!text.isEmpty())
                    return text;
            }
            return QString();
        };
        Reference reference;
        reference.key = key;
        reference.title = first({"title", "booktitle"});
        if (const QString more = first({"subtitle"}); !more.isEmpty())
            reference.title += u": "_s + more;
        for (const auto *names : {"author", "editor"}) {
            if (!reference.authors.isEmpty())
                break;
            static const QRegularExpression between(u"\\s+and\\s+"_s);
            for (const QString &name :
                 fields.value(QString::fromLatin1(names)).split(between, Qt::SkipEmptyParts))
                reference.authors.append(latexText(name));
        }
        reference.publisher = first({"publisher", "journal", "journaltitle", "institution", "organization",
                                     "school", "howpublished"});
        reference.language = first({"langid", "language"});
        static const QRegularExpression address(u"\\\\url\\s*\\{([^}]*)\\}"_s);
        reference.url = fields.value(u"url"_s);
        for (const auto *name : {"howpublished", "note"}) {
            const auto match = address.match(fields.value(QString::fromLatin1(name)));
            if (reference.url.isEmpty() && match.hasMatch())
                reference.url = match.captured(1);
        }
        reference.url.remove(u"\\"_s);
        reference.doi = fields.value(u"doi"_s);
        reference.keywords = first({"keywords"}).split(QRegularExpression(u"[,;]"_s), Qt::SkipEmptyParts);
        const QString date = first({"date"});
        if (!date.isEmpty())
            reference.published = dateIn(date, DateOrder::DayFirst);
        if (!reference.published)
            reference.published = dateOfYear(first({"year"}), first({"month"}), first({"day"}));
        if (const QString seen = first({"urldate"}); !seen.isEmpty())
            reference.retrieved = dateIn(seen, DateOrder::DayFirst);
        return reference;
    }

    static std::optional<Edtf> dateOfYear(const QString &year, const QString &month, const QString &day)
    {
        bool isNumber = false;
        month.toInt(&isNumber);
        if (month.isEmpty() || isNumber)
            return dateOf(year, month, day);
        if (auto date = dateIn(u"%1 %2 %3"_s.arg(day, month, year).simplified(), DateOrder::DayFirst))
            return date;
        return dateOf(year, {}, {});
    }

    [[nodiscard]] bool is(QChar c) const { return m_at < m_text.size() && m_text[m_at] == c; }
    [[nodiscard]] QString near() const { return m_text.mid(m_at, 30).toString().simplified(); }
    void skipSpace()
    {
        while (m_at < m_text.size() && m_text[m_at].isSpace())
            ++m_at;
    }
    QString word()
    {
        skipSpace();
        const qsizetype from = m_at;
        while (m_at < m_text.size() && (m_text[m_at].isLetterOrNumber() || m_text[m_at] == u'_' ||
                                        m_text[m_at] == u'-' || m_text[m_at] == u':' || m_text[m_at] == u'+'))
            ++m_at;
        return m_text.sliced(from, m_at - from).toString();
    }
    /// What stands in braces, or in marks; m_at is at the first of them.
    QString braced()
    {
        const bool isMarks = is(u'"');
        int depth = 0;
        const qsizetype from = m_at + 1;
        for (; m_at < m_text.size(); ++m_at) {
            const QChar c = m_text[m_at];
            if (c == u'\\') {
                ++m_at;
            } else if (c == u'{') {
                ++depth;
            } else if (c == u'}') {
                --depth;
                if (!isMarks && depth <= 0)
                    break;
            } else if (isMarks && c == u'"' && depth == 0 && m_at >= from) {
                break;
            }
        }
        const qsizetype end = qMin(m_at, m_text.size());
        m_at = qMin(m_at + 1, m_text.size());
        return m_text.sliced(qMin(from, end), end - qMin(from, end)).toString();
    }
    /// `{…} # name # "…"`.
    QString value()
    {
        QString all;
        for (;;) {
            skipSpace();
            if (is(u'{') || is(u'"')) {
                all += braced();
            } else {
                const QString name = word();
                if (name.isEmpty())
                    return all;
                all += m_strings.value(name.toLower(), name);
            }
            skipSpace();
            if (!is(u'#'))
                return all;
            ++m_at;
        }
    }

    QStringView m_text;
    const TakeEntry &m_take;
    const TakeBadRow &m_bad;
    QHash<QString, QString> m_strings;
    qsizetype m_at = 0;
    qsizetype m_counted = 0;
    qint64 m_line = 1;
    bool m_goesOn = true;
};

} // namespace

bool looksLikeBibtex(QStringView text)
{
    static const QRegularExpression entry(u"^\\s*@\\s*[A-Za-z]+\\s*[{(]"_s,
                                          QRegularExpression::MultilineOption);
    return entry.match(text.left(20000).toString()).hasMatch();
}

void readBibtex(QStringView text, const TakeEntry &take, const TakeBadRow &bad)
{
    BibtexReader(text, take, bad).run();
}

} // namespace chancery
