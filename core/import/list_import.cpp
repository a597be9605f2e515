// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/import/list_import.h"

#include "core/check/problem.h"
#include "core/edit/new_id.h"
#include "core/import/import_words.h"
#include "core/io/dossier_limits.h"

#include <QUrl>

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace chancery {

using import_words::tr;

namespace {

const QString gapOfExcerpts = u"\n[…]\n"_s;

/// Addresses that lead to the same page are the same: the scheme, `www.`, the fragment and a slash at the end
/// do not count.
QString foldedAddress(const QString &address)
{
    const QUrl url(address.trimmed());
    QString host = url.host().toLower();
    if (host.isEmpty())
        return address.trimmed();
    if (host.startsWith("www."_L1))
        host = host.mid(4);
    QString path = url.path();
    while (path.endsWith(u'/'))
        path.chop(1);
    return host + path + (url.hasQuery() ? u'?' + url.query() : QString());
}

QString foldedTitle(const QString &title)
{
    return title.simplified().toCaseFolded();
}

/// Where a passage begins is part of what it is, where that is known.
QString placeAndWords(const QString &exact, std::optional<std::int64_t> start)
{
    return start ? QString::number(*start) + u':' + exact : exact;
}

} // namespace

ListImport::ListImport(SnapshotPtr base, ImportedFile file, TakeObjects take)
    : m_base(std::move(base))
    , m_file(std::move(file))
    , m_take(std::move(take))
{
    for (std::uint32_t row = 0; m_base && row < m_base->count(ObjectKind::Source); ++row)
        remember(m_base->at(SourceRow{row}));
}

bool ListImport::isTaken(const QString &id) const
{
    return m_newIds.contains(id) || (m_base && m_base->find(id));
}

void ListImport::remember(const SourceDescription &source)
{
    if (const QString address = foldedAddress(source.url);
        !address.isEmpty() && !m_byAddress.contains(address))
        m_byAddress.insert(address, source.id);
    m_byTitle[foldedTitle(source.title)].push_back(source);
}

/// The same address, or the same title where neither day nor author speaks against it.
std::optional<SourceId> ListImport::sourceLike(const SourceDescription &source) const
{
    if (const QString address = foldedAddress(source.url); !address.isEmpty()) {
        if (const auto found = m_byAddress.constFind(address); found != m_byAddress.cend())
            return *found;
    }
    for (const SourceDescription &other : m_byTitle.value(foldedTitle(source.title))) {
        const bool isOther = (!source.url.isEmpty() && !other.url.isEmpty()) ||
                             (source.published && other.published && source.published != other.published) ||
                             (!source.author.isEmpty() && !other.author.isEmpty() &&
                              foldedTitle(source.author) != foldedTitle(other.author));
        if (!isOther && !source.title.isEmpty())
            return other.id;
    }
    return std::nullopt;
}

SourceId ListImport::addNew(SourceDescription source)
{
    if (source.title.isEmpty())
        source.title = source.url.isEmpty() ? m_file.name : source.url;
    source.id =
        SourceId(newId(ObjectKind::Source, source.title, [this](const QString &id) { return isTaken(id); }));
    m_newIds.insert(source.id.toString());
    if (source.published)
        source.publishedReason = tr("As %1 has it.").arg(m_file.name);
    source.reliability = Reliability::F;
    source.reliabilityReason = tr("Named in %1; nobody has judged it.").arg(m_file.name);
    source.completeness = Completeness::Excerpts;
    remember(source);
    ++m_report.sources;
    m_marked[source.id].isNew = true;
    m_marked[source.id].source = Source{source, {}};
    return source.id;
}

void ListImport::addSource(const SourceEntry &entry)
{
    if (sourceLike(entry.source)) {
        ++m_report.known;
        return;
    }
    addNew(entry.source);
    ++m_report.added;
}

ListImport::Marked &ListImport::marked(const QuoteEntry &quote)
{
    const auto known = sourceLike(quote.source);
    const SourceId id = known ? *known : addNew(quote.source);
    const auto [place, isFirst] = m_marked.try_emplace(id);
    Marked &own = place->second;
    if (!isFirst)
        return own;
    const auto row = m_base->rowOf(id);
    own.source = Source{m_base->at(*row), m_base->text(*row)};
    if (own.source.completeness == Completeness::Full)
        own.anchorer = std::make_unique<Anchorer>(own.source.text);
    for (const PassageRow passage : m_base->passagesOf(*row)) {
        const Passage has = m_base->at(passage);
        own.words.insert(placeAndWords(has.exact, own.anchorer ? has.start : std::nullopt));
    }
    return own;
}

/// Whether the dossier has all of the text that something was marked in.
bool ListImport::hasFullText(const QuoteEntry &quote) const
{
    const auto known = sourceLike(quote.source);
    const auto row = known && m_base ? m_base->rowOf(*known) : std::nullopt;
    return row && quote.start && m_base->at(*row).completeness == Completeness::Full;
}

void ListImport::addQuote(const QuoteEntry &quote, qint64 line)
{
    if (quote.source.url.isEmpty() && quote.source.title.isEmpty()) {
        addBad({line, tr("does not say what it is of")});
        return;
    }
    if (quote.exact.trimmed().isEmpty() && !hasFullText(quote)) {
        addBad({line, tr("tells a place in a text and no words, and the dossier does not have that text")});
        return;
    }
    Marked &own = marked(quote);
    Passage passage;
    passage.source = own.source.id;
    passage.exact = quote.exact;
    if (own.anchorer && quote.exact.trimmed().isEmpty()) {
        const CodePoints &points = own.anchorer->codePoints();
        if (quote.end.value_or(0) > points.length()) {
            addBad({line, tr("tells a place behind the end of the text of %1")
                              .arg(namedInMessage(own.source.title, own.source.id.toString()))});
            return;
        }
        const qsizetype from = points.toUtf16(static_cast<qsizetype>(*quote.start));
        passage.exact =
            own.source.text.sliced(from, points.toUtf16(static_cast<qsizetype>(*quote.end)) - from);
        if (passage.exact.trimmed().isEmpty()) {
            addBad({line, tr("tells a place where nothing stands")});
            return;
        }
    }
    passage.prefix = quote.prefix;
    passage.suffix = quote.suffix;
    if (own.anchorer) {
        const Anchor at =
            own.anchorer->find({passage.exact, quote.prefix, quote.suffix, quote.start, quote.end});
        if (at.state == AnchorState::Lost || at.state == AnchorState::Changed) {
            addBad({line, tr("its words do not stand in the text of %1: “%2”")
                              .arg(namedInMessage(own.source.title, own.source.id.toString()),
                                   quote.exact.simplified().left(60))});
            return;
        }
        const CodePoints &points = own.anchorer->codePoints();
        passage.exact = at.exact;
        passage.start = points.fromUtf16(at.start);
        passage.end = points.fromUtf16(at.end);
        if (at.state != AnchorState::Exact) {
            passage.prefix.clear();
            passage.suffix.clear();
        }
        const QStringView before = QStringView(own.source.text).left(at.start);
        const QStringView after = QStringView(own.source.text).mid(at.end);
        if (!before.endsWith(passage.prefix))
            passage.prefix.clear();
        if (!after.startsWith(passage.suffix))
            passage.suffix.clear();
    }
    const QString words = placeAndWords(passage.exact, passage.start);
    if (own.words.contains(words)) {
        ++m_report.known;
        return;
    }
    own.words.insert(words);
    if (!own.anchorer && !own.source.text.contains(passage.exact)) {
        own.source.text += (own.source.text.isEmpty() ? QString() : gapOfExcerpts) + passage.exact;
        own.isTouched = true;
    }
    passage.note = quote.note.left(longestText);
    passage.tags = quote.tags;
    passage.id = PassageId(
        newId(ObjectKind::Passage, own.source.title, [this](const QString &id) { return isTaken(id); }));
    m_newIds.insert(passage.id.toString());
    m_passages.emplace_back(std::move(passage));
    ++m_report.passages;
    ++m_report.added;
}

bool ListImport::add(const Entry &entry)
{
    if (const auto *source = std::get_if<SourceEntry>(&entry.content)) {
        addSource(*source);
    } else if (const auto *quote = std::get_if<QuoteEntry>(&entry.content)) {
        if (quote->exact.size() > longestText)
            addBad({entry.line, tr("is longer than %1 characters").arg(longestText)});
        else
            addQuote(*quote, entry.line);
    }
    return true;
}

void ListImport::addBad(const BadRow &bad)
{
    ++m_report.badCount;
    if (m_report.bad.size() < ImportReport::mostTold)
        m_report.bad.push_back(bad);
}

std::optional<Error> ListImport::finish()
{
    std::vector<Change::Object> all;
    for (auto &[id, own] : m_marked) {
        if (own.isNew || own.isTouched)
            all.emplace_back(std::move(own.source));
    }
    std::move(m_passages.begin(), m_passages.end(), std::back_inserter(all));
    m_passages.clear();
    const bool hasPassages = m_report.passages > 0;
    for (const Change::Object &object : all) {
        // Of marked stretches the first of them, not the source that they stand in.
        if (!m_report.first && std::holds_alternative<Passage>(object) == hasPassages)
            m_report.first = refOf(object);
    }
    return all.empty() ? std::nullopt : m_take(std::move(all));
}

} // namespace chancery
