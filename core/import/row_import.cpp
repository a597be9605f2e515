// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/import/row_import.h"

#include "core/edit/new_id.h"
#include "core/import/import_words.h"
#include "core/io/dossier_limits.h"

#include <QStringBuilder>

#include <algorithm>
#include <iterator>
#include <utility>

using namespace Qt::StringLiterals;

namespace chancery {

using import_words::tr;

namespace {

/// What facts and events bear that a program made of other texts: no one has read these.
const QStringList &codedTags()
{
    static const QStringList tags{u"machine-coded"_s};
    return tags;
}

quint64 hashOf(const QString &text)
{
    // Two seeds: a row that is taken for another would be lost.
    return (static_cast<quint64>(qHash(text, 0x51ed27)) << 1) ^ static_cast<quint64>(qHash(text, 0x9e3779));
}

QString foldedName(const QString &name)
{
    return name.simplified().toCaseFolded();
}

qint64 codePointsOf(const QString &text)
{
    return text.size() - std::count_if(text.begin(), text.end(), [](QChar c) { return c.isLowSurrogate(); });
}

/// At least six digits: ids of a part are in the order of its rows.
QString numbered(qint64 number)
{
    constexpr qsizetype digits = 6;
    return QString::number(number).rightJustified(digits, u'0');
}

} // namespace

RowImport::RowImport(SnapshotPtr base, ImportedFile file, EventsAs as, TakeObjects take)
    : m_base(std::move(base))
    , m_file(std::move(file))
    , m_as(as)
    , m_take(std::move(take))
{
    if (m_file.title.trimmed().isEmpty())
        m_file.title = m_file.name;
    if (m_base)
        readKnown();
}

/// The rows that an earlier version of the file has brought, and who is there already.
void RowImport::readKnown()
{
    for (std::uint32_t row = 0; row < m_base->count(ObjectKind::Participant); ++row) {
        const Participant participant = m_base->at(ParticipantRow{row});
        m_participants.insert(foldedName(participant.name), participant.id);
        for (const QString &alias : participant.aliases) {
            if (!m_participants.contains(foldedName(alias)))
                m_participants.insert(foldedName(alias), participant.id);
        }
    }
    for (std::uint32_t row = 0; row < m_base->count(ObjectKind::Source); ++row) {
        const SourceDescription source = m_base->at(SourceRow{row});
        if (source.file != m_file.name)
            continue;
        if (m_first.isEmpty())
            m_first = source.id;
        ++m_part;
        for (const PassageRow passage : m_base->passagesOf(SourceRow{row})) {
            const QString words = m_base->at(passage).exact;
            const QString key = m_file.keyOf ? m_file.keyOf(words) : QString();
            m_known.insert(hashOf(key.isEmpty() ? words : key), hashOf(words));
        }
    }
}

bool RowImport::isTaken(const QString &id) const
{
    return m_newIds.contains(id) || (m_base && m_base->find(id));
}

ParticipantId RowImport::participantOf(const NamedParty &party)
{
    const QString name = foldedName(party.name);
    if (const auto known = m_participants.constFind(name); known != m_participants.cend())
        return *known;
    Participant participant;
    participant.name = party.name.simplified();
    participant.kind = party.kind;
    participant.id = ParticipantId(
        newId(ObjectKind::Participant, participant.name, [this](const QString &id) { return isTaken(id); }));
    m_newIds.insert(participant.id.toString());
    m_participants.insert(name, participant.id);
    m_newParticipants.emplace_back(participant);
    ++m_report.participants;
    return participant.id;
}

void RowImport::addHeader(const QString &line)
{
    m_header = line;
}

void RowImport::addText(const QString &text)
{
    m_text += text;
    m_text += u'\n';
    m_length += codePointsOf(text) + 1;
}

void RowImport::addBad(const BadRow &bad)
{
    ++m_report.badCount;
    if (m_report.bad.size() < ImportReport::mostTold)
        m_report.bad.push_back(bad);
}

/// Where the objects of the next row go.
std::vector<Change::Object> &RowImport::room()
{
    constexpr std::size_t objectsAtOnce = 6'000;
    constexpr std::size_t mostOfARow = 28; // a passage, an event, and a fact for each letter
    if (m_objects.empty() || m_objects.back().size() >= objectsAtOnce)
        m_objects.emplace_back().reserve(objectsAtOnce + mostOfARow);
    return m_objects.back();
}

bool RowImport::add(const Entry &entry)
{
    if (m_error)
        return false;
    const auto *event = std::get_if<EventEntry>(&entry.content);
    if (!event)
        return true;
    if (entry.text.size() > longestText) {
        addBad({entry.line, tr("is longer than %1 characters").arg(longestText)});
        return true;
    }
    if (entry.text.trimmed().isEmpty())
        return true;
    const quint64 words = hashOf(entry.text);
    const quint64 key = entry.key.isEmpty() ? words : hashOf(entry.key);
    if (const auto known = m_known.constFind(key); known != m_known.cend()) {
        ++m_report.known;
        if (*known != words) {
            ++m_report.changedCount;
            if (m_report.bad.size() < ImportReport::mostTold)
                m_report.bad.push_back(
                    {entry.line, tr("has other words than when it was imported, and stays as it was")});
        }
        return true;
    }
    if (m_seen.contains(key)) {
        ++m_report.repeated;
        return true;
    }
    m_seen.insert(key);
    if (m_stem.isEmpty()) {
        const Source source = nextSource();
        m_stem = source.id.toString().mid(4); // without what tells that it is a source
    }

    if (m_text.isEmpty() && !m_header.isEmpty())
        addText(m_header);
    ++m_rows;
    const QString row = m_stem % u'-' % numbered(m_rows);
    Passage passage;
    passage.id = PassageId(u"pas-" % row);
    passage.source = SourceId(u"src-"_s + m_stem);
    passage.exact = entry.text;
    passage.start = m_length;
    addText(entry.text);
    passage.end = m_length - 1;
    std::vector<Change::Object> &objects = room();
    objects.emplace_back(passage);

    Event made;
    made.id = EventId(u"ev-" % row);
    made.title = event->title;
    made.kind = event->kind;
    if (event->isMachineCoded)
        made.tags = codedTags();
    if (m_as == EventsAs::ToSource)
        made.note = tr("%1, line %2").arg(m_file.name).arg(entry.line);
    objects.emplace_back(made);
    ++m_report.added;
    ++m_report.passages;
    if (!m_report.first)
        m_report.first = made.id;

    if (m_as == EventsAs::Facts) {
        char letter = 'a';
        // Machines find the same in many reports: what they say of each is told apart by its number.
        const QString said = event->isMachineCoded && !entry.key.isEmpty()
                                 ? u"%1 (%2)"_s.arg(made.title, entry.key)
                                 : made.title;
        const auto say = [&](const QString &statement, auto payload, const std::optional<Edtf> &date = {}) {
            Fact &fact = std::get<Fact>(objects.emplace_back(std::in_place_type<Fact>));
            fact.id = FactId(u"f-" % row % QLatin1Char(letter++));
            fact.statement = statement;
            fact.payload = std::move(payload);
            fact.date = date;
            fact.evidence.push_back({passage.id, Relation::Supports});
            if (event->isMachineCoded)
                fact.tags = codedTags();
        };
        if (event->date)
            say(said % u": " % event->date->toString(), EventDatePayload{made.id}, event->date);
        if (!event->place.isEmpty())
            say(tr("%1: in %2").arg(said, event->place), EventPlacePayload{made.id, event->place});
        if (event->status)
            say(said % u": " % label(*event->status, made.kind), EventStatusPayload{made.id, *event->status});
        for (const NamedParty &party : event->parties) {
            if (letter > 'z')
                break; // more than a row can tell of one event
            say(said % u": " % party.name % u", " % label(party.role),
                ParticipationPayload{participantOf(party), made.id, party.role});
        }
    }
    return m_text.size() < longestPart || flush();
}

/// The source of the present part, without its text.
Source RowImport::nextSource()
{
    Source source;
    source.title = m_part == 0 ? m_file.title : tr("%1, part %2").arg(m_file.title).arg(m_part + 1);
    source.id = SourceId(newId(ObjectKind::Source, source.title, [this](const QString &id) {
        // Its rows are called after it.
        return !id.startsWith("src-"_L1) || isTaken(id) ||
               isTaken(u"pas-%1-%2"_s.arg(id.mid(4), numbered(1))) ||
               isTaken(u"ev-%1-%2"_s.arg(id.mid(4), numbered(1)));
    }));
    source.file = m_file.name;
    source.mediaType = m_file.mediaType;
    source.language = m_file.language;
    source.retrieved = m_file.retrieved;
    source.completeness = Completeness::Full;
    source.reliability = Reliability::F;
    source.reliabilityReason = m_file.isMachineCoded
                                   ? tr("%1, coded by a machine; nobody has judged it.").arg(m_file.kind)
                                   : tr("Imported as %1; nobody has judged it.").arg(m_file.kind);
    if (m_file.isMachineCoded)
        source.notes = {tr("Coded by a machine from reports that are not in this dossier.")};
    if (!m_first.isEmpty()) {
        source.derivedFrom = {m_first};
        source.derivedReason = tr("A further part of the same file.");
    }
    return source;
}

bool RowImport::flush()
{
    if (m_rows == 0 || m_error)
        return !m_error;
    Source source = nextSource();
    source.text = std::move(m_text);
    if (m_first.isEmpty())
        m_first = source.id;
    m_newIds.insert(source.id.toString());
    ++m_part;
    ++m_report.sources;
    std::vector<Change::Object> head;
    head.reserve(m_newParticipants.size() + 1);
    head.emplace_back(std::move(source));
    std::move(m_newParticipants.begin(), m_newParticipants.end(), std::back_inserter(head));
    m_newParticipants.clear();
    m_stem.clear();
    m_text = QString();
    m_length = 0;
    m_rows = 0;
    m_error = m_take(std::move(head));
    for (std::vector<Change::Object> &some : m_objects)
        m_error = m_error ? m_error : m_take(std::move(some));
    m_objects.clear();
    return !m_error;
}

std::optional<Error> RowImport::finish()
{
    flush();
    return m_error;
}

} // namespace chancery
