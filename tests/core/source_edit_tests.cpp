// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What follows from what a source says of itself is derived where it may have changed, and must be what
// deriving all of it gives.

#include "core/edit/remove.h"
#include "core/store/open_dossier.h"
#include "core/store/root_tables.h"
#include "core/store/snapshot.h"
#include "tests/support/rounds.h"

#include <catch2/catch_test_macros.hpp>

#include <QTemporaryDir>

#include <random>

using namespace chancery;
using namespace chancery::tests;
using namespace Qt::StringLiterals;

namespace {

const QStringList publishers{u""_s,         u"Gazette"_s,         u"The Gazette"_s, u"Reuters"_s, u"AFP"_s,
                             u"Der Bote"_s, u"Вечірній вісник"_s, u"Courier"_s,     u"Telegram"_s};

const QStringList sentences{u"The talks will go on in March, the Gazette reported."_s,
                            u"Seven states will send troops, according to Reuters."_s,
                            u"KYIV, Jan 6 (AFP) – The envoys met again."_s,
                            u"Die Gespräche gehen weiter, berichtet der Bote."_s,
                            u"Про це повідомляє Вечірній вісник."_s,
                            u"Peskov said that nothing had been agreed."_s,
                            u"He added that the next round would be longer, he told the Cour\u00ADier."_s,
                            u"As the Courier first reported, the draft has nine points."_s,
                            u"The delegations left in the evening without a word to the press."_s};

/// Stories of which several sources have parts, word for word.
QString story(int number, int from, int to)
{
    QStringList lines;
    for (int line = from; line < to; ++line) {
        QStringList words;
        for (int word = 0; word < 11; ++word)
            words << u"w%1"_s.arg((number * 7919 + line * 104729 + word * 31) % 9973);
        lines << u"So "_s + words.join(u' ') + u'.';
    }
    return lines.join(u' ');
}

Dossier dossierOfCopies(std::mt19937 &random)
{
    constexpr int sources = 14;
    Dossier dossier;
    dossier.info.id = u"copies"_s;
    dossier.info.title = u"Copies"_s;
    dossier.participants.push_back(
        {ParticipantId(u"p-one"_s), u"Peskov"_s, ParticipantKind::Person, {}, {}, {}, {}});
    for (int i = 0; i < sources; ++i) {
        Source source;
        source.id = SourceId(u"src-%1"_s.arg(i));
        source.title = u"Report %1"_s.arg(i);
        source.publisher = publishers[static_cast<qsizetype>(random()) % publishers.size()];
        source.published = *Edtf::parse(u"2026-01-%1"_s.arg(10 + static_cast<int>(random() % 15)));
        source.reliabilityReason = u"made"_s;
        source.completeness = Completeness::Full;
        const QString sentence = sentences[i % sentences.size()];
        source.text = sentence + u' ' + story(i / 3, 0, 6 + i % 3) + u' ' + story(100 + i, 0, i % 4);
        Passage passage;
        passage.id = PassageId(u"pas-%1"_s.arg(i));
        passage.source = source.id;
        passage.exact = sentence;
        passage.start = 0;
        passage.end = sentence.size();
        passage.suffix = source.text.mid(sentence.size(), 32);
        dossier.sources.push_back(std::move(source));
        dossier.passages.push_back(std::move(passage));
    }
    for (int i = 0; i < 8; ++i) {
        const EventId event(u"ev-%1"_s.arg(i));
        dossier.events.push_back({event, u"Round %1"_s.arg(i), EventKind::Meeting});
        for (int k = 0; k < 3; ++k) {
            Fact fact;
            fact.id = FactId(u"f-%1-%2"_s.arg(i).arg(k));
            fact.statement = u"Round %1 was on day %2."_s.arg(i).arg(k);
            fact.credibility = 3;
            fact.payload = EventDatePayload{event};
            fact.date = *Edtf::parse(u"2026-01-%1"_s.arg(10 + i + k));
            fact.assertion = k == 0 ? Assertion::Planned : Assertion::Reported;
            if (k == 2)
                fact.speaker = ParticipantId(u"p-one"_s);
            for (int e = 0; e < 3; ++e) {
                const PassageId passage(u"pas-%1"_s.arg(static_cast<int>(random() % sources)));
                if (e == 0 || std::none_of(fact.evidence.begin(), fact.evidence.end(),
                                           [&](const Evidence &one) { return one.passage == passage; }))
                    fact.evidence.push_back({passage, Relation::Supports});
            }
            dossier.facts.push_back(std::move(fact));
        }
    }
    return dossier;
}

Change drawSourceEdit(const Snapshot &snapshot, const Dossier &now, std::mt19937 &random, int number)
{
    Change change;
    Source source = now.sources[random() % now.sources.size()];
    const Source &other = now.sources[random() % now.sources.size()];
    switch (random() % 9) {
    case 0:
    case 1:
        source.publisher = publishers[static_cast<qsizetype>(random()) % publishers.size()];
        break;
    case 2:
        source.published = *Edtf::parse(u"2026-01-%1"_s.arg(10 + static_cast<int>(random() % 15)));
        break;
    case 3:
        source.author = random() % 2 == 0 ? u"Reuters"_s : u"Jane Doe"_s;
        break;
    case 4:
        source.agencies = random() % 2 == 0 ? QStringList{u"Interfax"_s} : QStringList();
        break;
    case 5:
        source.derivedFrom =
            random() % 2 == 0 && other.id != source.id ? std::vector{other.id} : std::vector<SourceId>();
        source.derivedReason = source.derivedFrom.empty() ? QString() : u"It says so."_s;
        break;
    case 6: { // another story behind the sentence
        const qsizetype begin = source.text.indexOf(u" So "_s);
        source.text = source.text.left(begin) + u' ' + story(static_cast<int>(random() % 5), 0, 8);
        change.keepsLostPassages = true;
        break;
    }
    case 7: {
        source.id = SourceId(u"src-new-%1"_s.arg(number));
        source.derivedFrom.clear();
        source.derivedReason.clear();
        break;
    }
    default: {
        const auto edit = remove(snapshot, {source.id}, Dependents::Go);
        return edit ? edit->change : change;
    }
    }
    if (random() % 2 == 0 && change.keepsLostPassages == false && snapshot.rowOf(source.id))
        change.put.emplace_back(static_cast<const SourceDescription &>(source));
    else
        change.put.emplace_back(source);
    return change;
}

} // namespace

TEST_CASE("what follows from a source that says something else of itself is what deriving it all gives")
{
    for (unsigned seed = 1; seed <= 4; ++seed) {
        std::mt19937 random(seed); // NOLINT(cert-msc51-cpp): the same changes every time
        QTemporaryDir folder;
        const QString path = folder.filePath(u"copies.dossier"_s);
        REQUIRE(Store::write(dossierOfCopies(random), path).hasValue());
        const auto store = Store::open(path);
        REQUIRE(store.hasValue());
        std::vector<Change> inverses;
        int narrow = 0;
        for (int number = 0; number < tests::rounds(30); ++number) {
            INFO("seed " << seed << ", change " << number);
            static_cast<void>((*store)->snapshot()->facts());
            const auto now = (*store)->readAll(); // looks through all that is derived
            INFO((now ? QString() : now.error().toString()).toStdString());
            REQUIRE(now.hasValue());
            const bool takesBack = !inverses.empty() && (random() % 4 == 0 || now->sources.size() < 8);
            const auto done = (*store)->apply(
                takesBack ? inverses.back() : drawSourceEdit(*(*store)->snapshot(), *now, random, number));
            if (takesBack)
                inverses.pop_back();
            if (!done)
                continue; // against the rules, as a circle of origins is
            narrow += done->reached.anything ? 0 : 1;
            if (!takesBack)
                inverses.push_back(done->inverse);
            const auto anew = Store::open(path);
            REQUIRE(anew.hasValue());
            const SnapshotPtr mine = (*store)->snapshot();
            const SnapshotPtr other = (*anew)->snapshot();
            CHECK(mine->facts().sources == other->facts().sources);
            CHECK(mine->facts().disputed == other->facts().disputed);
            CHECK(mine->events().begin == other->events().begin);
            CHECK(mine->events().flags == other->events().flags);
            CHECK(mine->events().weight == other->events().weight);
            REQUIRE(mine->count(ObjectKind::Source) == other->count(ObjectKind::Source));
            for (std::uint32_t row = 0; row < mine->count(ObjectKind::Source); ++row)
                CHECK(mine->rootsOf(SourceRow{row}) == other->rootsOf(SourceRow{row}));
        }
        CHECK(narrow > 0);
        CHECK((*store)->readAll().hasValue());
    }
}
