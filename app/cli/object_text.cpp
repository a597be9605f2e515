// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/object_text.h"

#include "app/cli/cli_words.h"
#include "app/cli/console.h"
#include "app/cli/object_json.h"
#include "app/cli/text_table.h"
#include "core/analysis/fragility.h"
#include "core/analysis/source_track.h"
#include "core/analysis/wording_history.h"
#include "core/cards/participant_card.h"
#include "core/domain/source_pages.h"
#include "core/domain/visit_row.h"
#include "core/exports/event_days.h"
#include "core/names/roots_in_words.h"

using namespace Qt::StringLiterals;

namespace chancery::cli {

using cli_words::tr;

namespace {

constexpr int fieldWidth = 14;

class ObjectPrinter
{
public:
    explicit ObjectPrinter(const Snapshot &snapshot)
        : m_snapshot(snapshot)
    {
    }

    void print(SourceRow, const SourceDescription &s)
    {
        head(s.id, s.title);
        field(tr("publisher"), s.publisher.isEmpty() ? tr("not stated") : s.publisher);
        field(tr("author"), s.author.isEmpty() ? tr("not stated") : s.author);
        const QString published = s.published ? s.published->toString() : tr("not stated");
        field(tr("published"),
              s.publishedReason.isEmpty() ? published : u"%1 – %2"_s.arg(published, s.publishedReason));
        field(tr("language"), s.language);
        field(tr("address"), s.url);
        field(tr("file"), s.file);
        field(tr("retrieved"), s.retrieved ? s.retrieved->toString() : QString());
        field(tr("type"), s.mediaType);
        field(tr("reliability"), u"%1. %2"_s.arg(label(s.reliability), s.reliabilityReason));
        for (const SourceId &origin : s.derivedFrom)
            field(tr("derived from"), u"%1. %2"_s.arg(origin.toString(), s.derivedReason));
        field(tr("carries"), s.agencies.join(u", "_s));
        for (const QString &warning : s.notes)
            field(tr("warning"), warning);
        if (const auto row = m_snapshot.rowOf(s.id))
            field(tr("track"),
                  inWords(trackOf(m_snapshot, *row, findDisagreementsAndPrecisions(m_snapshot))));
        field(tr("text"), s.recognised ? tr("%1, from character recognition").arg(label(s.completeness))
                                       : label(s.completeness));
        for (const Aside &aside : s.aside)
            field(tr("set aside"), u"%1–%2: %3"_s.arg(aside.start).arg(aside.end).arg(aside.reason));
        field(tr("SHA-256"), s.sha256);
        field(tr("attached"), s.attached ? s.attached->toString() : QString());
        ownWords(s);
    }

    void print(PassageRow, const Passage &p)
    {
        head(p.id, {});
        passage(p, QString());
        if (p.published)
            field(tr("published"), p.publishedReason.isEmpty()
                                       ? p.published->toString()
                                       : u"%1 – %2"_s.arg(p.published->toString(), p.publishedReason));
        ownWords(p);
    }

    void print(ParticipantRow row, const Participant &p)
    {
        head(p.id, p.name);
        field(tr("kind"), label(p.kind));
        field(tr("also"), p.aliases.join(u", "_s));
        ownWords(p);
        // The snapshot outlives the printing: the card may share it without owning it.
        const ParticipantCard card(SnapshotPtr(SnapshotPtr(), &m_snapshot), row);
        for (const ParticipantRow group : card.profile().memberOf)
            field(tr("member of"), titleAndId(m_snapshot.idAt(group)));
        for (const ParticipantRow member : card.profile().members)
            field(tr("member"), titleAndId(m_snapshot.idAt(member)));
        for (int i = 0; i < ParticipantCard::sectionCount; ++i)
            section(card, static_cast<ParticipantCard::Section>(i));
    }

    void print(EventRow row, const Event &e)
    {
        head(e.id, e.title);
        const EventColumns &columns = m_snapshot.events();
        field(tr("kind"), label(e.kind));
        const std::uint16_t flags = columns.flags[row.value];
        field(tr("status"), label(columns.status[row.value], e.kind) +
                                ((flags & StatusDiffers) != 0 ? tr(" (reports differ)") : QString()));
        const EventWords words = eventWords(m_snapshot, e.id);
        const auto dated = [this](const Edtf &date, FactRow fact) {
            return u"%1 · %2 · %3"_s.arg(date.toString(), date.toReadable(),
                                         m_snapshot.idAt(fact).toString());
        };
        field(tr("date"), words.dates.own
                              ? dated(words.dates.own->date, words.dates.own->fact) +
                                    ((flags & DatesDiffer) != 0 ? tr(" (reports differ)") : QString())
                              : tr("not stated"));
        for (const OtherEventDate &other : words.dates.others)
            field(tr("other date"), u"%1 (%2)"_s.arg(dated(other.date, other.fact), label(other.kind)));
        for (const EventPlace &place : words.places)
            field(tr("place"), u"%1 · %2"_s.arg(place.toReadable(), m_snapshot.idAt(place.fact).toString()));
        ownWords(e);
    }

    void print(OptionRow, const Option &o)
    {
        head(o.id, o.title);
        ownWords(o);
    }

    void print(FigureRow, const Figure &f)
    {
        head(f.id, f.title);
        field(tr("unit"), f.unit);
        ownWords(f);
    }

    void print(QuestionRow, const Question &q)
    {
        head(q.id, q.title);
        field(tr("kind"), label(q.kind));
        ownWords(q);
    }

    void print(FactRow row, const Fact &f)
    {
        head(f.id, {});
        fact(row, f);
        ownWords(f);
    }

    void print(JudgementRow, const Judgement &j)
    {
        head(j.id, j.statement);
        if (j.likelihood)
            field(tr("likelihood"), label(*j.likelihood));
        field(tr("confidence"), label(j.confidence));
        field(tr("reason"), j.confidenceReason);
        field(tr("stands on"), inWords(m_snapshot, fragilityOf(m_snapshot, j)));
        field(tr("made"), j.made ? j.made->toString() : QString());
        field(tr("key"), j.key ? tr("a key judgement") : QString());
        for (const FactId &fact : j.against)
            field(tr("against"), titleAndId(fact));
        for (const QString &assumption : j.assumptions)
            field(tr("assumes"), assumption);
        for (const QString &alternative : j.alternatives)
            field(tr("alternative"), alternative);
        for (const QString &change : j.wouldChangeIf)
            field(tr("would change"),
                  m_snapshot.rowOf(QuestionId(change)) ? titleAndId(QuestionId(change)) : change);
        for (const EarlierJudgement &earlier : j.earlier)
            field(tr("earlier"), earlierWords(earlier));
        ownWords(j);
    }

    /// How the wording of what is said of an object went on from text to text: what was left out stands in
    /// [-…-], what was added in {+…+}.
    void wording(const ObjectRef &ref)
    {
        const std::vector<WordingThread> threads = wordingThreads(m_snapshot, ref);
        if (threads.empty())
            return;
        printLine({});
        printLine(tr("Wording across texts"));
        for (const WordingThread &thread : threads) {
            printLine({});
            for (const WordingText &text : thread.texts)
                wordingText(thread, text);
        }
    }

    void facts(const ObjectRef &ref)
    {
        if (ref.kind == ObjectKind::Fact)
            return;
        const std::vector<FactRow> rows = m_snapshot.factsOf(ref, allFacts);
        printLine({});
        printLine(tr("Facts: %1").arg(rows.size()));
        for (const FactRow row : rows) {
            const Fact f = m_snapshot.at(row);
            printLine({});
            printLine(f.id.toString());
            fact(row, f);
        }
    }

private:
    [[nodiscard]] QString titleAndId(const ObjectRef &ref) const
    {
        return u"%1 (%2)"_s.arg(m_snapshot.title(ref), ref.id);
    }

    static QString earlierWords(const EarlierJudgement &earlier)
    {
        QStringList words;
        if (earlier.made)
            words.append(earlier.made->toString());
        words.append(earlier.statement);
        words.append(tr("confidence %1: %2").arg(label(earlier.confidence), earlier.confidenceReason));
        return words.join(u" · "_s);
    }

    /// What the analyst put to an object: never evidence, and shown as such.
    template<class T>
    static void ownWords(const T &object)
    {
        field(tr("tags"), object.tags.join(u", "_s));
        field(tr("own note"), object.note);
    }

    /// A section of a participant's card: a paragraph a line, with the ids of the facts behind it.
    void section(const ParticipantCard &card, ParticipantCard::Section which)
    {
        if (card.count(which) == 0)
            return;
        printLine({});
        printLine(ParticipantCard::title(which));
        for (std::size_t i = 0; i < card.count(which); ++i) {
            const CardLine line = card.line(which, i);
            QStringList parts{line.when, line.text, line.note};
            if (line.disputed)
                parts.append(tr("disputed"));
            QStringList ids;
            for (const FactRow fact : line.facts)
                ids.append(m_snapshot.idAt(fact).toString());
            parts.append(u"[%1]"_s.arg(ids.join(u", "_s)));
            parts.removeAll(QString());
            paragraph(parts.join(u" · "_s), u"  "_s);
        }
    }

    void wordingText(const WordingThread &thread, const WordingText &text) const
    {
        const auto exact = [this](PassageRow row) { return m_snapshot.at(row).exact; };
        QStringList where{text.published ? text.published->toString() : tr("not dated"),
                          m_snapshot.title(m_snapshot.refAt(ObjectKind::Source, text.source.value)),
                          m_snapshot.idAt(text.passage).toString()};
        paragraph(where.join(u" · "_s), u"  "_s);
        const QString words = exact(text.passage);
        const QString before = text.earlier ? exact(thread.texts[*text.earlier].passage) : words;
        QString marked;
        for (const RedlinePiece &piece : redline(before, words, text.differences)) {
            marked += piece.kind == RedlinePiece::Kind::Removed ? u"[-%1-]"_s.arg(piece.text)
                      : piece.kind == RedlinePiece::Kind::Added ? u"{+%1+}"_s.arg(piece.text)
                                                                : piece.text;
        }
        paragraph(marked, u"    "_s);
    }

    void head(const ObjectRef &ref, const QString &title)
    {
        printLine(u"%1 %2"_s.arg(label(ref.kind), ref.id));
        if (!title.isEmpty())
            paragraph(title, u"  "_s);
    }

    static void paragraph(const QString &text, const QString &indent)
    {
        for (const QString &line : wrap(onOneLine(text), textWidth - static_cast<int>(indent.size())))
            printLine(indent + line);
    }

    static void field(const QString &name, const QString &value)
    {
        if (value.isEmpty())
            return;
        QString before = u"  "_s + name.leftJustified(fieldWidth);
        for (const QString &line : wrap(onOneLine(value), textWidth - fieldWidth - 2)) {
            printLine(before + line);
            before = QString(fieldWidth + 2, u' ');
        }
    }

    void fact(FactRow row, const Fact &f) const
    {
        paragraph(f.statement, u"  "_s);
        QStringList traits{label(f.kind()), label(f.assertion), credibilityLabel(f.credibility)};
        if (!f.speaker.isEmpty())
            traits.append(tr("said by %1").arg(m_snapshot.title(f.speaker)));
        if (f.date)
            traits.append(f.date->toString());
        if (f.said)
            traits.append(tr("said %1").arg(f.said->toString()));
        if (const auto *link = std::get_if<EventLinkPayload>(&f.payload))
            traits.append(u"%1 %2 %3"_s.arg(m_snapshot.title(link->event), label(link->relation),
                                            m_snapshot.title(link->other)));
        if (const QString condition = conditionInWords(f); !condition.isEmpty())
            traits.append(condition);
        traits.append(rootsInWords(m_snapshot, row));
        paragraph(traits.join(u" · "_s), u"  "_s);
        for (const Evidence &evidence : f.evidence) {
            if (const auto passageRow = m_snapshot.rowOf(evidence.passage))
                passage(m_snapshot.at(*passageRow), label(evidence.relation));
        }
    }

    /// The source on one line, the words below it as they stand.
    void passage(const Passage &p, const QString &relation) const
    {
        QStringList where;
        if (!relation.isEmpty())
            where.append(relation);
        where.append(p.id.toString());
        std::optional<std::int64_t> page = p.page;
        if (const auto row = m_snapshot.rowOf(p.source)) {
            const SourceDescription source = m_snapshot.at(*row);
            page = pageOf(p, source);
            where.append(source.id.toString());
            where.append(source.title);
            if (!source.file.isEmpty())
                where.append(source.file);
        }
        if (page)
            where.append(tr("page %1").arg(*page));
        const QString position = positionOf(p);
        if (!position.isEmpty())
            where.append(tr("characters %1").arg(position));
        paragraph(where.join(u" · "_s), u"    "_s);
        printLine(u"      “"_s + harmless(p.exact) + u'”');
    }

    const Snapshot &m_snapshot;
};

} // namespace

void printObject(const Snapshot &snapshot, const ObjectRef &ref)
{
    const auto row = snapshot.rowOf(ref);
    if (!row)
        return;
    ObjectPrinter printer(snapshot);
    visitRow(ref.kind, *row, [&](auto typedRow) { printer.print(typedRow, snapshot.at(typedRow)); });
    if (ref.kind == ObjectKind::Option || ref.kind == ObjectKind::Event || ref.kind == ObjectKind::Figure ||
        ref.kind == ObjectKind::Question || ref.kind == ObjectKind::Fact)
        printer.wording(ref);
    printer.facts(ref);
}

QString exampleObject()
{
    return u"ev-paris-summit"_s;
}

} // namespace chancery::cli
