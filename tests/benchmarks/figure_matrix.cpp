// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/views/matrix/matrix_table.h"
#include "app/views/matrix/matrix_view.h"
#include "core/models/participant_matrix_model.h"
#include "core/store/store.h"
#include "tests/benchmarks/bench_context.h"
#include "tests/benchmarks/figures.h"

#include <QApplication>
#include <QScrollBar>

#include <array>
#include <random>

using namespace Qt::StringLiterals;

namespace chancery::bench {

namespace {

constexpr int participants = 500;
constexpr int events = 5000;
constexpr int states = 60;

Fact madeFact(const QString &id, Payload payload, const PassageId &passage)
{
    Fact fact;
    fact.id = FactId(id);
    fact.statement = u"As the report says."_s;
    fact.credibility = 2;
    fact.payload = std::move(payload);
    fact.evidence = {{passage, Relation::Supports}};
    return fact;
}

/// Sixty states with their people; each event has two to fourteen of them in a role, some in two.
Dossier madeDossier(std::uint32_t seed)
{
    std::mt19937 random(seed);
    const auto below = [&random](int limit) {
        return std::uniform_int_distribution<int>(0, limit - 1)(random);
    };
    Dossier dossier;
    dossier.info.id = u"matrix"_s;
    dossier.info.title = u"Participants and events"_s;
    std::vector<PassageId> passages;
    for (int i = 0; i < 3; ++i) {
        Source source;
        source.id = SourceId(u"s%1"_s.arg(i));
        source.title = u"Report %1"_s.arg(i);
        source.reliability = Reliability::B;
        source.reliabilityReason = u"made"_s;
        source.text = u"As the report says."_s;
        Passage passage;
        passage.id = PassageId(u"pas%1"_s.arg(i));
        passage.source = source.id;
        passage.exact = source.text;
        passages.push_back(passage.id);
        dossier.sources.push_back(std::move(source));
        dossier.passages.push_back(std::move(passage));
    }
    const auto participantId = [](int i) { return ParticipantId(u"p%1"_s.arg(i)); };
    for (int i = 0; i < participants; ++i) {
        Participant made;
        made.id = participantId(i);
        made.kind = i < states ? ParticipantKind::State : ParticipantKind::Person;
        made.name = i < states ? u"State %1"_s.arg(i) : u"Delegate %1"_s.arg((i * 7919) % 10007);
        if (i >= states)
            made.memberOf = {participantId(below(states))};
        dossier.participants.push_back(std::move(made));
    }
    static const Edtf first = *Edtf::parse(u"2020-01-01"_s);
    for (int i = 0; i < events; ++i) {
        const EventId event(u"e%1"_s.arg(i));
        dossier.events.push_back(
            {event, u"Session number %1 of the talks"_s.arg(i), static_cast<EventKind>(below(9))});
        const CivilDay day{first.earliest()->daysSinceEpoch + i / 3};
        Fact when = madeFact(u"d%1"_s.arg(i), EventDatePayload{event}, passages[0]);
        when.date = *Edtf::parse(day.toIso());
        dossier.facts.push_back(std::move(when));
        for (int k = 0, most = 2 + below(13); k < most; ++k) {
            Fact fact = madeFact(
                u"f%1-%2"_s.arg(i).arg(k),
                ParticipationPayload{participantId(below(participants)), event, static_cast<Role>(below(8))},
                passages[static_cast<std::size_t>(below(3))]);
            fact.assertion = static_cast<Assertion>(below(6));
            dossier.facts.push_back(std::move(fact));
        }
    }
    return dossier;
}

} // namespace

/// The matrix of 500 participants by 5,000 events, at 1366 x 700: scrolled both ways, and put in each order.
Status measureMatrix(BenchContext &context)
{
    const auto store = Store::fromDossier(madeDossier(context.dossier().seed), u"matrix"_s);
    if (!store)
        return store.error();
    Session session((*store)->snapshot());
    MatrixView view(session);
    view.resize(1366, 700);
    view.show();
    // What the view reads first of so many facts it reads beside the window.
    while (view.model()->rowCount() == 0)
        QApplication::processEvents(QEventLoop::WaitForMoreEvents);
    BenchWindow::finishFrame();
    QScrollBar &across = *view.table()->horizontalScrollBar();
    QScrollBar &down = *view.table()->verticalScrollBar();
    std::vector<double> scrolls;
    for (int i = 0; i < 400; ++i) {
        // By a wheel's step, and now and then to another place altogether.
        const bool leap = i % 20 == 19;
        scrolls.push_back(BenchWindow::frameTime([&] {
            across.setValue(leap ? across.maximum() / 400 * i : across.value() + 60);
            down.setValue(leap ? down.maximum() / 400 * i : down.value() + (i % 2 == 0 ? 30 : -15));
        }));
    }
    context.report().addTimes(u"matrix_scroll"_s, events, std::move(scrolls));

    std::vector<double> sorts;
    static constexpr std::array orders{MatrixOrder::Company, MatrixOrder::Name, MatrixOrder::FirstAppearance,
                                       MatrixOrder::Events};
    for (int i = 0; i < 12; ++i) {
        const MatrixOrder order = orders.at(static_cast<std::size_t>(i) % orders.size());
        sorts.push_back(BenchWindow::frameTime([&] { view.model()->setOrder(order); }));
    }
    context.report().addTimes(u"matrix_sort"_s, events, std::move(sorts));
    return std::monostate();
}

} // namespace chancery::bench
