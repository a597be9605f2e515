// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/views/search/search_view.h"
#include "core/models/search_result_model.h"
#include "core/store/open_dossier.h"
#include "tests/benchmarks/bench_context.h"
#include "tests/benchmarks/figures.h"
#include "tests/benchmarks/generate_dossier.h"
#include "tests/benchmarks/generate_prose.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QTemporaryDir>
#include <QThread>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace chancery::bench {

namespace {

/// What an analyst types: names by one spelling, phrases, beginnings, fields, common and rare words.
const QStringList queries{u"zelenskyy"_s,
                          u"the agreement"_s,
                          u"monitoring mission"_s,
                          u"sanctions relief"_s,
                          u"\"foreign minister\""_s,
                          u"who:tusk ceasefire"_s,
                          u"ceasefire after:2024-01-03"_s,
                          u"article 5 guarantees"_s,
                          u"troops -withdrawal"_s,
                          u"(paris OR london) summit"_s,
                          u"kind:meeting energy"_s,
                          u"élysée"_s,
                          u"prisoner exch*"_s,
                          u"status:held delegation"_s,
                          u"grain corridor"_s,
                          u"reliability:B nuclear"_s,
                          u"a"_s,
                          u"draft treaty text"_s,
                          u"before:2018 observers"_s,
                          u"is:disputed border"_s};

struct Times
{
    std::vector<double> first;
    std::vector<double> complete;
    double longestGap = 0; ///< in which the window answered nothing
    QString slowest;       ///< what took longest to answer
};

double at95(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    const auto index = static_cast<std::size_t>(std::ceil(0.95 * static_cast<double>(values.size())));
    return values[std::clamp<std::size_t>(index, 1, values.size()) - 1];
}

class Typist
{
public:
    Typist(SearchView &view, Times &times)
        : m_times(times)
        , m_field(*view.findChild<QLineEdit *>(u"search-field"_s))
    {
        const auto *list = view.findChild<QListView *>(u"search-results"_s);
        QObject::connect(list->model(), &QAbstractItemModel::rowsInserted, &m_here,
                         [this] { m_hasFirst = true; });
        QObject::connect(&view, &SearchView::settled, &m_here, [this] { m_isSettled = true; });
    }

    void type(const QString &query)
    {
        for (const QChar c : query)
            press(c);
        m_field.clear();
        QApplication::processEvents();
    }

private:
    void press(QChar c)
    {
        m_hasFirst = false;
        m_isSettled = false;
        QElapsedTimer timer;
        timer.start();
        watched([&] {
            QKeyEvent press(QEvent::KeyPress, 0, Qt::NoModifier, QString(c));
            QApplication::sendEvent(&m_field, &press);
        });
        if (parseQuery(m_field.text(), LastWord::MayGoOn).isEmpty())
            return;
        double first = -1;
        while (!m_isSettled) {
            watched([] { QApplication::processEvents(); });
            if (m_hasFirst && first < 0)
                first = static_cast<double>(timer.nsecsElapsed()) / 1e6;
            if (!m_isSettled)
                QThread::usleep(200);
        }
        const double complete = static_cast<double>(timer.nsecsElapsed()) / 1e6;
        m_times.first.push_back(first < 0 ? complete : first);
        if (m_times.complete.empty() || complete > *std::ranges::max_element(m_times.complete))
            m_times.slowest = m_field.text();
        m_times.complete.push_back(complete);
    }

    template<class Work>
    void watched(Work work)
    {
        m_times.longestGap = std::max(m_times.longestGap, timed(work));
    }

    Times &m_times;
    QLineEdit &m_field;
    QObject m_here;
    bool m_hasFirst = false;
    bool m_isSettled = false;
};

} // namespace

/// Twenty queries, a key at a time, each key answered before the next: from the key to the first results and
/// to all of them, and the longest time in which the window did not answer. On a dossier of its own, with
/// prose.
Status measureSearch(BenchContext &context)
{
    const QTemporaryDir folder;
    QString path = context.dossier().path;
    double indexing = -1;
    {
        const auto store = openDossier(path);
        if (!store)
            return store.error();
        const bool hasProse = (*store)->snapshot()->info().id != generatedId;
        if (!hasProse) {
            path = folder.filePath(u"prose.dossier"_s);
            const std::uint32_t events = (*store)->snapshot()->events().size();
            const auto made = generateProse(path, events, context.dossier().seed);
            if (!made)
                return made.error();
            indexing = *made;
        }
    }
    const auto store = openDossier(path);
    if (!store)
        return store.error();
    BenchWindow window(*store, path, true);
    auto *main = qobject_cast<MainWindow *>(&window.widget());
    main->showView(u"search"_s);
    auto *view = main->findChild<SearchView *>();
    view->startTyping();
    BenchWindow::finishFrame();
    Times times;
    Typist typist(*view, times);
    typist.type(u"warm"_s);
    times = {};
    for (const QString &query : queries)
        typist.type(query);
    QJsonObject result{
        {u"name"_s, u"search"_s},
        {u"events"_s, static_cast<qint64>((*store)->snapshot()->events().size())},
        {u"keys"_s, static_cast<qint64>(times.first.size())},
        {u"first_p95_ms"_s, rounded(at95(times.first))},
        {u"complete_p95_ms"_s, rounded(at95(times.complete))},
        {u"complete_max_ms"_s, rounded(*std::max_element(times.complete.begin(), times.complete.end()))},
        {u"slowest"_s, times.slowest},
        {u"longest_gap_ms"_s, rounded(times.longestGap)}};
    if (indexing >= 0) {
        result.insert(u"indexing_ms"_s, rounded(indexing));
        result.insert(u"indexing_raw_scans"_s, context.inRawScans(indexing));
    }
    context.report().add(result);
    return std::monostate();
}

} // namespace chancery::bench
