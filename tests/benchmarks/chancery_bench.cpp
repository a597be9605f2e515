// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/views/overview/overview_strip.h"
#include "app/views/timeline/timeline_view.h"
#include "core/store/open_dossier.h"
#include "core/store/sql.h"
#include "tests/benchmarks/generate_dossier.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMouseEvent>
#include <QTemporaryDir>
#include <QTextStream>
#include <QVBoxLayout>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>
#include <functional>

#include <malloc.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace chancery::bench {

namespace {

constexpr QSize windowSize{1920, 1080};

/// Where results go: a line each to standard output, and to a file if asked for.
class Report
{
public:
    explicit Report(const QString &path)
    {
        if (path.isEmpty())
            return;
        m_file.setFileName(path);
        m_isOpen = m_file.open(QIODevice::WriteOnly | QIODevice::Truncate);
    }
    [[nodiscard]] bool isUsable(const QString &path) const { return path.isEmpty() || m_isOpen; }

    void add(const QJsonObject &result)
    {
        const QByteArray line = QJsonDocument(result).toJson(QJsonDocument::Compact) + '\n';
        QTextStream(stdout) << line;
        if (m_isOpen)
            m_file.write(line);
    }

    void addTimes(const QString &name, std::uint32_t events, std::vector<double> milliseconds)
    {
        std::sort(milliseconds.begin(), milliseconds.end());
        const auto at = [&](double share) {
            const auto index =
                static_cast<std::size_t>(std::ceil(share * static_cast<double>(milliseconds.size())));
            return milliseconds[std::clamp<std::size_t>(index, 1, milliseconds.size()) - 1];
        };
        const auto rounded = [](double value) { return std::round(value * 1000) / 1000; };
        add({{u"name"_s, name},
             {u"events"_s, static_cast<qint64>(events)},
             {u"p50_ms"_s, rounded(at(0.5))},
             {u"p99_ms"_s, rounded(at(0.99))},
             {u"max_ms"_s, rounded(milliseconds.back())}});
    }

private:
    QFile m_file;
    bool m_isOpen = false;
};

/// The part of the program that shows time: the overview over the timeline.
struct Window
{
    Session session;
    QWidget frame;
    OverviewStrip *overview;
    TimelineView *view;

    explicit Window(SnapshotPtr snapshot)
        : session(std::move(snapshot))
        , overview(new OverviewStrip(session))
        , view(new TimelineView(session))
    {
        auto *layout = new QVBoxLayout(&frame);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->setSpacing(0);
        layout->addWidget(overview);
        layout->addWidget(view);
        frame.resize(windowSize);
        frame.show();
        finishFrame();
    }

    /// Everything that is due, painting included.
    static void finishFrame()
    {
        QApplication::sendPostedEvents();
        QApplication::processEvents();
        QApplication::processEvents();
    }
};

double timed(const std::function<void()> &work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

double frameTime(const std::function<void()> &gesture)
{
    return timed([&] {
        gesture();
        Window::finishFrame();
    });
}

qint64 residentBytes()
{
    malloc_trim(0);
    QFile file(u"/proc/self/statm"_s);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    const QList<QByteArray> fields = file.readAll().split(' ');
    return fields.value(1).toLongLong() * sysconf(_SC_PAGESIZE);
}

/// Milliseconds that SQLite takes to read id, start, end and lane of every event.
double rawScan(const QString &path)
{
    return timed([&] {
        auto connection = SqlConnection::open(path, SqlConnection::Mode::ReadOnly, path);
        if (!connection)
            return;
        QSqlQuery query = (*connection)->query();
        query.exec(u"SELECT id, begin, end, kind FROM event"_s);
        qlonglong sum = 0;
        while (query.next())
            sum += query.value(0).toString().size() + query.value(1).toLongLong() +
                   query.value(2).toLongLong() + query.value(3).toInt();
        Q_UNUSED(sum)
    });
}

std::vector<double> pan(Window &window)
{
    const TimeRange extent = window.view->lanes().extent();
    constexpr int steps = 60;
    const CivilSecond length = extent.length() / 20;
    std::vector<double> times;
    window.view->showRange({extent.begin, extent.begin + length});
    Window::finishFrame();
    for (int step = 1; step <= steps; ++step) {
        const CivilSecond begin = extent.begin + (extent.length() - length) / steps * step;
        times.push_back(frameTime([&] { window.view->showRange({begin, begin + length}); }));
    }
    return times;
}

/// The middle of the day on which most events begin: where somebody would zoom to.
CivilSecond fullestDay(const EventTimes &times)
{
    std::size_t best = 0;
    std::size_t most = 0;
    for (std::size_t first = 0, last = 0; first < times.begin.size(); ++first) {
        while (last < times.begin.size() && times.begin[last] < times.begin[first] + secondsPerDay)
            ++last;
        if (last - first > most) {
            most = last - first;
            best = first;
        }
    }
    return times.begin[best] + secondsPerDay / 2;
}

std::vector<double> zoom(Window &window)
{
    window.view->fitAll();
    Window::finishFrame();
    constexpr int steps = 30;
    const double whole = static_cast<double>(window.view->range().length());
    const double factor = std::pow(static_cast<double>(secondsPerDay) / whole, 1.0 / steps);
    const CivilSecond middle = fullestDay(window.view->lanes().times());
    std::vector<double> times;
    for (const bool in : {true, false}) {
        for (int step = 1; step <= steps; ++step) {
            const double length = whole * std::pow(factor, in ? step : steps - step);
            const auto half = static_cast<CivilSecond>(length / 2);
            times.push_back(frameTime([&] { window.view->showRange({middle - half, middle + half}); }));
        }
    }
    return times;
}

std::vector<double> hover(Window &window)
{
    std::vector<double> times;
    QWidget *area = window.view->viewport();
    const TimeRange extent = window.view->lanes().extent();
    for (const CivilSecond length : {extent.length(), extent.length() / 50}) {
        window.view->showRange(
            {extent.begin + extent.length() / 3, extent.begin + extent.length() / 3 + length});
        Window::finishFrame();
        for (int i = 0; i < 150; ++i) {
            const QPointF at(200 + (i * 131) % (area->width() - 220), 60 + (i * 53) % (area->height() - 80));
            times.push_back(frameTime([&] {
                QMouseEvent move(QEvent::MouseMove, at, area->mapToGlobal(at), Qt::NoButton, Qt::NoButton,
                                 {});
                QApplication::sendEvent(area, &move);
            }));
        }
    }
    return times;
}

std::vector<double> select(Window &window)
{
    std::vector<double> times;
    const std::uint32_t count = window.session.snapshot()->events().dated;
    for (std::uint32_t i = 0; i < 100; ++i) {
        const EventRow row{static_cast<std::uint32_t>(std::uint64_t{i} * 7919 * 31 % count)};
        times.push_back(frameTime([&] { window.session.select(window.session.snapshot()->idAt(row)); }));
    }
    return times;
}

int run(const QCommandLineParser &options)
{
    QTextStream errors(stderr);
    const QString only = options.value(u"only"_s);
    const auto wanted = [&](const QString &name) { return only.isEmpty() || only == name; };
    Report report(options.value(u"json"_s));
    if (!report.isUsable(options.value(u"json"_s))) {
        errors << "chancery-bench: cannot write " << options.value(u"json"_s) << '\n';
        return 2;
    }

    QTemporaryDir folder;
    QString path = options.value(u"dossier"_s);
    if (path.isEmpty()) {
        path = folder.filePath(u"generated.dossier"_s);
        bool isNumber = false;
        bool isSeed = false;
        const std::uint32_t events = options.value(u"events"_s).toUInt(&isNumber);
        const std::uint32_t seed = options.value(u"seed"_s).toUInt(&isSeed);
        if (!isNumber || !isSeed || events == 0) {
            errors << "chancery-bench: --events and --seed take whole numbers, --events at least 1\n";
            return 2;
        }
        if (const auto error = generateDossier(path, events, seed)) {
            errors << "chancery-bench: " << error->toString() << '\n';
            return 2;
        }
    }

    // An empty viewer first: what it takes is not the events'.
    Dossier empty;
    empty.info.id = u"empty"_s;
    empty.info.title = u"Empty"_s;
    const auto emptyStore = Store::fromDossier(empty, u"empty"_s);
    if (!emptyStore)
        return 2;
    qint64 before = 0;
    {
        Window window((*emptyStore)->snapshot());
        before = residentBytes();
    }

    const double raw = std::min(rawScan(path), rawScan(path));
    std::optional<Outcome<std::shared_ptr<Store>>> store;
    std::unique_ptr<Window> window;
    const double opened = timed([&] {
        store.emplace(openDossier(path));
        if (*store)
            window = std::make_unique<Window>((**store)->snapshot());
    });
    if (!*store) {
        errors << "chancery-bench: " << store->error().toString() << '\n';
        return 2;
    }
    const std::uint32_t count = window->session.snapshot()->events().size();
    if (wanted(u"open_first_frame"_s))
        report.add({{u"name"_s, u"open_first_frame"_s},
                    {u"events"_s, static_cast<qint64>(count)},
                    {u"ms"_s, std::round(opened * 10) / 10},
                    {u"raw_scan_ms"_s, std::round(raw * 10) / 10}});
    if (wanted(u"memory"_s))
        report.add({{u"name"_s, u"memory"_s},
                    {u"events"_s, static_cast<qint64>(count)},
                    {u"bytes_per_event"_s, std::round(static_cast<double>(residentBytes() - before) /
                                                      std::max<double>(count, 1) * 10) /
                                               10}});

    // Twelve lanes.
    if (options.value(u"dossier"_s).isEmpty())
        window->view->setGrouping(LaneGrouping::Place);
    Window::finishFrame();
    const std::pair<QString, std::vector<double> (*)(Window &)> measured[] = {
        {u"pan"_s, pan}, {u"zoom"_s, zoom}, {u"hover"_s, hover}, {u"select"_s, select}};
    for (const auto &[name, measure] : measured)
        if (wanted(name) && count > 0)
            report.addTimes(name, count, measure(*window));
    if (!options.value(u"picture"_s).isEmpty()) {
        window->view->fitAll();
        Window::finishFrame();
        window->frame.grab().save(options.value(u"picture"_s));
    }
    return 0;
}

} // namespace

} // namespace chancery::bench

int main(int argc, char **argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    QApplication::setApplicationName(u"chancery-bench"_s);
    QApplication::setStyle(u"Fusion"_s);
    QCommandLineParser options;
    options.setApplicationDescription(
        u"Generates a dossier and measures the timeline on it; prints one JSON object per line."_s);
    options.addHelpOption();
    options.addOptions(
        {{u"events"_s, u"How many events to generate."_s, u"N"_s, u"1000000"_s},
         {u"seed"_s, u"What the generated dossier depends on."_s, u"S"_s, u"1"_s},
         {u"only"_s, u"Report this alone: pan, zoom, hover, select, open_first_frame, memory."_s, u"NAME"_s},
         {u"dossier"_s, u"Measure this file instead of a generated one."_s, u"FILE"_s},
         {u"json"_s, u"Write the results to this file, too."_s, u"FILE"_s},
         {u"picture"_s, u"Write a picture of the window at the whole range."_s, u"FILE"_s}});
    options.process(application);
    return chancery::bench::run(options);
}
