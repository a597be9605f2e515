// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/views/overview/overview_strip.h"

#include "app/views/shown_objects.h"
#include "app/views/theme.h"
#include "core/domain/plural.h"
#include "core/text/shown_text.h"

#include <QBarSet>
#include <QChart>
#include <QContextMenuEvent>
#include <QGraphicsLayout>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QMenu>
#include <QMouseEvent>
#include <QPainter>
#include <QStackedBarSeries>
#include <QToolTip>
#include <QValueAxis>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace chancery {

namespace {

/// Of a bar and the space beside it, at least.
constexpr double leastBar = 9;
/// To count more, and to draw what they are, takes a good part of a frame.
constexpr std::uint32_t mostCountedAtOnce = 100'000;
/// Beside an edge of the brush that still takes hold of it.
constexpr double gripWidth = 5;
constexpr int margin = 6;
/// A menu names so many events of a period at most.
constexpr std::size_t mostEventsNamed = 8;

QString nameOf(const Periods::Period &period)
{
    const QLocale locale;
    // A quarter is told by its months.
    const TickStep step = period.step.unit == TickUnit::Month ? TickStep{TickUnit::Month, 1} : period.step;
    const CivilSecond first = tickAtOrBefore(period.range.begin, step);
    const CivilSecond last = tickAtOrBefore(period.range.end - 1, step);
    const QString name = majorLabel(first, step, locale);
    return first == last ? name : u"%1 – %2"_s.arg(name, majorLabel(last, step, locale));
}

} // namespace

OverviewStrip::OverviewStrip(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_chart(new QChart)
{
    setObjectName(u"overview"_s);
    setAccessibleName(tr("Overview"));
    setAccessibleDescription(tr("Events per period; the brush marks what the timeline shows"));
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    new ShownObjects(
        *this,
        [this](const QPoint &place) {
            const auto period = periodAt(place.x());
            return period ? eventsIn(*period) : std::vector<ObjectRef>();
        },
        ShownObjects::Menu::IsOfWidget);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_scene.addItem(m_chart);
    m_chart->legend()->hide();
    m_chart->setMargins({});
    m_chart->layout()->setContentsMargins(0, 0, 0, 0);
    m_chart->setBackgroundRoundness(0);

    m_later.setSingleShot(true);
    connect(&m_later, &QTimer::timeout, this, [this] { count(true); });
    connect(&m_session, &Session::snapshotChanged, this, &OverviewStrip::takeSnapshot);
    connect(&m_session, &Session::filterChanged, this,
            [this] { setShownEvents(m_session.shown() ? m_session.shown()->events() : nullptr); });
    connect(&m_session, &Session::visibleRangeChanged, this, qOverload<>(&OverviewStrip::update));
    takeSnapshot(nullptr);
}

OverviewStrip::~OverviewStrip() = default;

void OverviewStrip::paintNames(QPainter &painter) const
{
    const QRectF plot = plotRect();
    const Theme theme(palette());
    const QLocale locale;
    const QFontMetricsF metrics(font());
    const auto &periods = m_periods.list();
    const double step = plot.width() / static_cast<double>(std::max<std::size_t>(periods.size(), 1));
    const double line = std::ceil(metrics.height());
    const double first = plot.bottom() + 1 + metrics.ascent();
    double taken = plot.left() - 1;
    double takenBelow = plot.left() - 1;
    std::optional<CivilSecond> parent;
    for (std::size_t i = 0; i < periods.size(); ++i) {
        const Periods::Period &period = periods[i];
        const double left = plot.left() + static_cast<double>(i) * step;
        if (period.isGap) {
            painter.setPen(theme.secondaryText());
            painter.drawText(QRectF(left, plot.bottom() - line, step, line), Qt::AlignCenter, u"…"_s);
        } else {
            const QString name = minorLabel(period.range.begin, period.step, locale, 0, 1);
            const double wide = metrics.horizontalAdvance(name);
            const double x = left + (step - wide) / 2;
            if (x > taken && x + wide < plot.right() + margin) {
                painter.setPen(theme.secondaryText());
                painter.drawText(QPointF(std::round(x), first), name);
                taken = x + wide + metrics.averageCharWidth();
            }
        }
        const TickStep above = majorStep(period.step);
        if (period.step.unit == TickUnit::Year)
            continue;
        const CivilSecond begin = tickAtOrBefore(period.range.begin, above);
        if (parent == begin)
            continue;
        parent = begin;
        painter.fillRect(QRectF(std::round(left), plot.top(), 1, plot.height() + 2 * line), theme.gridLine());
        const QString name = majorLabel(begin, above, locale);
        const double wide = metrics.horizontalAdvance(name);
        if (left + 3 > takenBelow && left + 3 + wide < width()) {
            painter.setPen(palette().color(QPalette::WindowText));
            painter.drawText(QPointF(std::round(left) + 3, first + line), name);
            takenBelow = left + 3 + wide + metrics.averageCharWidth();
        }
    }
}

void OverviewStrip::paintBrush(QPainter &painter) const
{
    const QRectF plot = plotRect();
    const QRectF brush = brushRect();
    if (brush.isEmpty())
        return;
    QColor veil = palette().color(QPalette::Window);
    veil.setAlphaF(0.55F);
    painter.fillRect(QRectF(0, plot.top(), brush.left(), plot.height()), veil);
    painter.fillRect(QRectF(brush.right(), plot.top(), width() - brush.right(), plot.height()), veil);
    const QColor highlight = palette().color(QPalette::Highlight);
    QColor ground = highlight;
    ground.setAlphaF(0.1F);
    painter.fillRect(brush, ground);
    painter.fillRect(QRectF(brush.left(), brush.top(), 1, brush.height()), highlight);
    painter.fillRect(QRectF(brush.right() - 1, brush.top(), 1, brush.height()), highlight);
    const double middle = brush.center().y();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(highlight, 1));
    painter.setBrush(palette().color(QPalette::Base));
    for (const double x : {brush.left() + 0.5, brush.right() - 0.5})
        painter.drawRoundedRect(QRectF(x - 2.5, middle - 7, 5, 14), 2, 2);
    if (hasFocus()) {
        painter.setPen(QPen(highlight, 1, Qt::DotLine));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(brush.adjusted(0.5, 0.5, -0.5, -0.5));
    }
}

void OverviewStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.drawPixmap(0, 0, m_picture);
    paintBrush(painter);
}

QSize OverviewStrip::sizeHint() const
{
    return {900, 48 + 2 * fontMetrics().height()};
}

QSize OverviewStrip::minimumSizeHint() const
{
    return {240, 28 + 2 * fontMetrics().height()};
}

void OverviewStrip::takeSnapshot(const ChangeSet *reached)
{
    // Words are not shown.
    if (reached != nullptr && reached->wordsOnly)
        return;
    m_mask = reached != nullptr && m_session.shown() ? m_session.shown()->events() : nullptr;
    // Where every view has much to do with a change, the chart is drawn when they have done it.
    if (reached != nullptr && m_session.snapshot()->events().size() > mostCountedAtOnce)
        return m_later.start();
    count(reached != nullptr);
}

void OverviewStrip::setShownEvents(EventMaskPtr mask)
{
    if (mask == m_mask)
        return;
    m_mask = std::move(mask);
    if (!m_later.isActive())
        count(true);
}

void OverviewStrip::count(bool looksAsBefore)
{
    m_later.stop();
    const EventColumns &events = m_session.snapshot()->events();
    const EventTimes times{
        std::span(events.begin).first(events.dated), std::span(events.end).first(events.dated), {}};
    const auto most = static_cast<std::size_t>(std::clamp(plotRect().width() / leastBar, 12.0, 220.0));
    Periods periods = Periods::of(times, most);
    std::vector<std::uint32_t> counts = periods.countByKind(times, events.kind, eventKindCount, m_mask.get());
    // The usual change moves no event into another period.
    if (looksAsBefore && periods == m_periods && counts == m_counts)
        return;
    const bool isInPlace = looksAsBefore && periods == m_periods && fillInPlace(counts);
    m_periods = std::move(periods);
    m_counts = std::move(counts);
    if (!isInPlace)
        fillChart();
    drawChart();
    update();
}

/// Gives the bars that differ their height; false where a kind has come or gone, or where they are many.
bool OverviewStrip::fillInPlace(const std::vector<std::uint32_t> &counts)
{
    const std::size_t size = m_periods.size();
    if (size == 0 || counts.size() != m_counts.size())
        return false;
    // With each bar that it is told of, a chart lays all of them out.
    constexpr std::size_t few = 3;
    std::size_t differing = 0;
    for (std::size_t i = 0; i < counts.size(); ++i)
        differing += counts[i] != m_counts[i] ? 1 : 0;
    if (differing > few)
        return false;
    std::vector<std::uint32_t> sums(size, 0);
    for (std::size_t kind = 0; kind < std::size_t{eventKindCount}; ++kind) {
        const std::span<const std::uint32_t> own = std::span(counts).subspan(kind * size, size);
        if (std::any_of(own.begin(), own.end(), [](std::uint32_t n) { return n > 0; }) !=
            (m_bars.at(kind) != nullptr))
            return false;
        for (std::size_t period = 0; period < size; ++period)
            sums[period] += own[period];
    }
    for (std::size_t i = 0; i < counts.size(); ++i) {
        if (counts[i] != m_counts[i])
            m_bars.at(i / size)->replace(static_cast<int>(i % size), counts[i]);
    }
    m_up->setRange(0, std::max<std::uint32_t>(*std::max_element(sums.begin(), sums.end()), 1));
    return true;
}

void OverviewStrip::fillChart()
{
    m_chart->removeAllSeries();
    m_bars = {};
    const QList<QAbstractAxis *> old = m_chart->axes();
    for (QAbstractAxis *axis : old) {
        m_chart->removeAxis(axis);
        delete axis;
    }
    m_chart->setBackgroundBrush(palette().color(QPalette::Window));
    const std::size_t size = m_periods.size();
    if (size == 0)
        return;

    const Theme theme(palette());
    auto *series = new QStackedBarSeries;
    series->setBarWidth(0.82);
    std::vector<std::uint32_t> sums(size, 0);
    for (std::size_t kind = 0; kind < std::size_t{eventKindCount}; ++kind) {
        const auto first = m_counts.begin() + static_cast<std::ptrdiff_t>(kind * size);
        if (std::all_of(first, first + static_cast<std::ptrdiff_t>(size),
                        [](std::uint32_t n) { return n == 0; }))
            continue;
        auto *set = new QBarSet(label(static_cast<EventKind>(kind)));
        set->append(QList<qreal>(first, first + static_cast<std::ptrdiff_t>(size)));
        for (std::size_t period = 0; period < size; ++period)
            sums[period] += m_counts[kind * size + period];
        set->setColor(theme.eventKind(static_cast<EventKind>(kind)));
        set->setBorderColor(Qt::transparent);
        series->append(set);
        m_bars.at(kind) = set;
    }
    m_chart->addSeries(series);
    auto *across = new QValueAxis;
    across->setRange(-0.5, static_cast<double>(size) - 0.5);
    auto *up = new QValueAxis;
    up->setRange(0, std::max<std::uint32_t>(*std::max_element(sums.begin(), sums.end()), 1));
    for (QValueAxis *axis : {across, up}) {
        axis->setVisible(false);
        m_chart->addAxis(axis, axis == across ? Qt::AlignBottom : Qt::AlignLeft);
        series->attachAxis(axis);
    }
    m_up = up;
}

QRectF OverviewStrip::plotRect() const
{
    const double names = 2 * std::ceil(QFontMetricsF(font()).height()) + 2;
    return {double{margin}, 4, std::max(width() - 2.0 * margin, 1.0), std::max(height() - names - 4, 1.0)};
}

void OverviewStrip::drawChart()
{
    m_scene.setSceneRect(rect());
    m_chart->setGeometry(rect());
    m_chart->setPlotArea(plotRect());
    m_chart->layout()->activate();
    m_picture = QPixmap(size() * devicePixelRatioF());
    m_picture.setDevicePixelRatio(devicePixelRatioF());
    m_picture.fill(palette().color(QPalette::Window));
    if (size().isEmpty())
        return;
    QPainter painter(&m_picture);
    if (m_periods.size() > 0)
        m_scene.render(&painter, QRectF(rect()), QRectF(rect()));
    const QRectF plot = plotRect();
    painter.setFont(font());
    painter.fillRect(QRectF(0, std::floor(plot.bottom()), width(), 1), Theme(palette()).gridLine());
    paintNames(painter);
}

double OverviewStrip::x(CivilSecond time) const
{
    const QRectF plot = plotRect();
    const auto size = static_cast<double>(std::max<std::size_t>(m_periods.size(), 1));
    return plot.left() + m_periods.position(time) / size * plot.width();
}

CivilSecond OverviewStrip::timeAt(double x) const
{
    const QRectF plot = plotRect();
    return m_periods.time((x - plot.left()) / plot.width() * static_cast<double>(m_periods.size()));
}

QRectF OverviewStrip::brushRect() const
{
    if (!m_session.visibleRange() || m_periods.size() == 0)
        return {};
    const QRectF plot = plotRect();
    double left = x(m_session.visibleRange()->begin);
    double right = x(m_session.visibleRange()->end);
    // However little is shown, the brush can be seen and taken hold of.
    constexpr double least = 6;
    if (right - left < least) {
        const double middle =
            std::clamp((left + right) / 2, plot.left() + least / 2, plot.right() - least / 2);
        left = middle - least / 2;
        right = middle + least / 2;
    }
    return {left, plot.top(), right - left, plot.height()};
}

OverviewStrip::Grip OverviewStrip::gripAt(double x) const
{
    const QRectF brush = brushRect();
    if (brush.isEmpty())
        return Grip::New;
    const double fromBegin = std::abs(x - brush.left());
    const double fromEnd = std::abs(x - brush.right());
    if (std::min(fromBegin, fromEnd) <= gripWidth && brush.width() > 2 * gripWidth)
        return fromBegin < fromEnd ? Grip::Begin : Grip::End;
    if (x >= brush.left() && x <= brush.right())
        return Grip::Middle;
    return Grip::New;
}

void OverviewStrip::choose(double from, double to)
{
    const auto [left, right] = std::minmax(from, to);
    const TimeRange range{timeAt(left), timeAt(right)};
    if (range.length() >= 600)
        m_session.show(range, this);
}

void OverviewStrip::showAll()
{
    if (m_periods.size() == 0)
        return;
    m_session.comeToRest();
    m_session.show(m_periods.extent(), this);
    m_session.comeToRest();
}

void OverviewStrip::moveBrush(double pixels)
{
    const QRectF plot = plotRect();
    const QRectF brush = brushRect();
    const double shift = std::clamp(pixels, std::min(plot.left() - brush.left(), 0.0),
                                    std::max(plot.right() - brush.right(), 0.0));
    choose(brush.left() + shift, brush.right() + shift);
}

void OverviewStrip::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || m_periods.size() == 0)
        return;
    m_session.comeToRest();
    m_pressed = event->position().x();
    m_grip = gripAt(m_pressed);
    m_pressedBrush = brushRect();
}

void OverviewStrip::mouseMoveEvent(QMouseEvent *event)
{
    const double at = event->position().x();
    const QRectF plot = plotRect();
    switch (m_grip) {
    case Grip::None: {
        const Grip under = gripAt(at);
        setCursor(under == Grip::Begin || under == Grip::End ? Qt::SplitHCursor
                  : under == Grip::Middle                    ? Qt::OpenHandCursor
                                                             : Qt::CrossCursor);
        break;
    }
    case Grip::Begin:
        choose(std::min(at, m_pressedBrush.right() - 2), m_pressedBrush.right());
        break;
    case Grip::End:
        choose(m_pressedBrush.left(), std::max(at, m_pressedBrush.left() + 2));
        break;
    case Grip::Middle: {
        setCursor(Qt::ClosedHandCursor);
        const double shift = std::clamp(at - m_pressed, std::min(plot.left() - m_pressedBrush.left(), 0.0),
                                        std::max(plot.right() - m_pressedBrush.right(), 0.0));
        if (shift != 0)
            choose(m_pressedBrush.left() + shift, m_pressedBrush.right() + shift);
        break;
    }
    case Grip::New:
        if (std::abs(at - m_pressed) >= 4)
            choose(m_pressed, std::clamp(at, plot.left(), plot.right()));
        break;
    }
}

void OverviewStrip::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    const Grip grip = m_grip;
    m_grip = Grip::None;
    unsetCursor();
    // A click beside the brush brings it there.
    const double at = event->position().x();
    if (grip == Grip::New && std::abs(at - m_pressed) < 4)
        moveBrush(at - m_pressedBrush.center().x());
}

void OverviewStrip::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || m_periods.size() == 0)
        return;
    m_grip = Grip::None;
    showAll();
}

void OverviewStrip::wheelEvent(QWheelEvent *event)
{
    const double turns = event->angleDelta().y() / 120.0;
    const QRectF brush = brushRect();
    if (brush.isEmpty() || turns == 0)
        return;
    event->accept();
    const double factor = std::pow(0.85, turns);
    const double at = std::clamp(event->position().x(), brush.left(), brush.right());
    const QRectF plot = plotRect();
    choose(std::max(at - (at - brush.left()) * factor, plot.left()),
           std::min(at + (brush.right() - at) * factor, plot.right()));
}

std::optional<std::size_t> OverviewStrip::periodAt(double x) const
{
    const QRectF plot = plotRect();
    const double position = (x - plot.left()) / plot.width() * static_cast<double>(m_periods.size());
    if (position < 0 || position >= static_cast<double>(m_periods.size()))
        return std::nullopt;
    return static_cast<std::size_t>(position);
}

std::vector<ObjectRef> OverviewStrip::eventsIn(std::size_t period) const
{
    const TimeRange &range = m_periods.list()[period].range;
    const EventColumns &events = m_session.snapshot()->events();
    const auto dated = events.begin.begin() + events.dated;
    std::vector<ObjectRef> objects;
    for (auto at = std::lower_bound(events.begin.begin(), dated, range.begin);
         at != dated && *at < range.end && objects.size() < mostEventsNamed; ++at) {
        const auto row = static_cast<std::uint32_t>(at - events.begin.begin());
        if (!m_mask || m_mask->shows(EventRow{row}))
            objects.emplace_back(m_session.snapshot()->idAt(EventRow{row}));
    }
    return objects;
}

void OverviewStrip::contextMenuEvent(QContextMenuEvent *event)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const bool isKey = event->reason() == QContextMenuEvent::Keyboard;
    const std::size_t none = m_periods.list().size();
    const std::size_t period = isKey ? none : periodAt(event->pos().x()).value_or(none);
    if (period != none) {
        menu->addAction(
            tr("Show &this period: %1").arg(nameOf(m_periods.list()[period]).replace(u'&', u"&&"_s)), this,
            [this, range = m_periods.list()[period].range] {
                m_session.comeToRest();
                m_session.show(range, this);
                m_session.comeToRest();
            });
    }
    menu->addAction(tr("Show &all"), this, &OverviewStrip::showAll)->setEnabled(m_periods.size() > 0);
    menu->addAction(tr("&Back to the range before"), this, [this] { m_session.goToRangeBefore(); })
        ->setEnabled(m_session.hasRangeBefore());
    if (period != none)
        ShownObjects::of(this)->offer(*menu, eventsIn(period));
    menu->popup(event->globalPos());
}

void OverviewStrip::keyPressEvent(QKeyEvent *event)
{
    const QRectF brush = brushRect();
    const QRectF plot = plotRect();
    const double step = std::max(brush.width() / 8, 2.0);
    switch (event->key()) {
    case Qt::Key_Left:
        return moveBrush(-step);
    case Qt::Key_Right:
        return moveBrush(step);
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        return choose(brush.left() + step, std::max(brush.right() - step, brush.left() + step + 2));
    case Qt::Key_Minus:
        return choose(std::max(brush.left() - step, plot.left()),
                      std::min(brush.right() + step, plot.right()));
    case Qt::Key_Home:
        return showAll();
    case Qt::Key_Backspace:
        return m_session.goToRangeBefore();
    default:
        QWidget::keyPressEvent(event);
    }
}

QString OverviewStrip::describe(double x) const
{
    const auto period = periodAt(x);
    if (!period)
        return {};
    const std::size_t index = *period;
    const std::size_t size = m_periods.size();
    QStringList parts;
    int sum = 0;
    for (std::size_t kind = 0; kind < std::size_t{eventKindCount}; ++kind) {
        const std::uint32_t count = m_counts[kind * size + index];
        sum += static_cast<int>(count);
        if (count > 0)
            parts.append(u"%1 × %2"_s.arg(QLocale().toString(count), label(static_cast<EventKind>(kind))));
    }
    const QString heading = asHtml(nameOf(m_periods.list()[index]));
    if (sum == 0)
        return u"<b>%1</b><br>%2"_s.arg(heading, tr("no events begin"));
    return u"<b>%1</b><br>%2<br>%3"_s.arg(
        heading, plural("chancery::OverviewStrip", "%Ln event begins", "%Ln events begin", sum),
        asHtml(parts.join(u" · "_s)));
}

bool OverviewStrip::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        QToolTip::showText(help->globalPos(), describe(help->pos().x()), this);
        return true;
    }
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        update();
    return QWidget::event(event);
}

void OverviewStrip::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        count();
}

void OverviewStrip::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (event->oldSize() != event->size())
        count();
}

} // namespace chancery
