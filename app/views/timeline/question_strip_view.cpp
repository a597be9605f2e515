// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/views/timeline/question_strip_view.h"

#include "app/views/fact_menu.h"
#include "app/views/theme.h"
#include "core/analysis/question_state.h"
#include "core/domain/plural.h"
#include "core/filter/hidden_facts.h"
#include "core/text/shown_text.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>
#include <QToolTip>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace chancery {

namespace {

constexpr int padding = 6;
constexpr double glyphRadius = 5;

/// The days a date may mean; of a date with one end known, the day of that end.
std::optional<TimeRange> rangeOf(const std::optional<FactDate> &when)
{
    if (!when)
        return std::nullopt;
    const auto first = when->date.earliest() ? when->date.earliest() : when->date.latest();
    const auto last = when->date.latest() ? when->date.latest() : when->date.earliest();
    if (!first || !last)
        return std::nullopt;
    return TimeRange{first->daysSinceEpoch * secondsPerDay, (last->daysSinceEpoch + 1) * secondsPerDay};
}

/// Each state has its pattern: nothing of it rests on colour.
Qt::BrushStyle patternOf(QuestionState state)
{
    switch (state) {
    case QuestionState::Open:
        return Qt::NoBrush;
    case QuestionState::PartlyAnswered:
        return Qt::BDiagPattern;
    case QuestionState::Answered:
        return Qt::SolidPattern;
    case QuestionState::Overtaken:
        return Qt::DiagCrossPattern;
    }
    return Qt::NoBrush;
}

} // namespace

QuestionStripView::QuestionStripView(Session &session, std::function<TimeScale()> scale, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_scale(std::move(scale))
{
    setObjectName(u"question-strip"_s);
    setMouseTracking(true);
    setFocusPolicy(Qt::TabFocus);
    setAutoFillBackground(true);
    hide();
    connect(&session, &Session::snapshotChanged, this, &QuestionStripView::takeSnapshot);
    connect(&session, &Session::filterChanged, this, &QuestionStripView::takeFilter);
    connect(&session, &Session::selectionChanged, this, &QuestionStripView::takeSelection);
    takeSelection(session.selection());
}

QSize QuestionStripView::sizeHint() const
{
    return {320, fontMetrics().height() + 2 * padding + 2};
}

QuestionStrip QuestionStripView::strip() const
{
    return layOutQuestion(m_entries, m_scale());
}

void QuestionStripView::takeSnapshot(const ChangeSet *reached)
{
    // Rows of the former snapshot mean nothing in this one; of another dossier the selection that follows
    // says what to show.
    const std::size_t current = m_current;
    showQuestion(reached != nullptr && !m_id.isEmpty() ? m_session.snapshot()->rowOf(m_id) : std::nullopt);
    if (reached != nullptr && current < m_entries.size())
        m_current = current;
}

void QuestionStripView::takeFilter()
{
    if (m_question)
        showQuestion(m_question);
}

void QuestionStripView::takeSelection(const Selection &selection)
{
    std::optional<QuestionRow> question;
    if (selection.object && selection.object->kind == ObjectKind::Question)
        question = m_session.snapshot()->rowOf(selection.object->as<QuestionTag>());
    else if (m_question &&
             std::binary_search(selection.questions.begin(), selection.questions.end(), *m_question))
        question = m_question; // one of its facts
    if (question != m_question)
        showQuestion(question);
    update();
}

void QuestionStripView::showQuestion(std::optional<QuestionRow> question)
{
    m_question = question;
    m_id = question ? m_session.snapshot()->idAt(*question) : QuestionId();
    m_entries.clear();
    m_hidden = 0;
    m_current = 0;
    if (question) {
        const Snapshot &snapshot = *m_session.snapshot();
        const QuestionProgress progress = progressOf(snapshot, *question);
        const FactFilter test = testOf(m_session.shown());
        for (const QuestionProgress::Entry &entry : progress.entries) {
            const bool hidden = !passes(test, entry.fact);
            m_entries.push_back({entry.fact, entry.effect, rangeOf(entry.when), hidden});
            m_hidden += hidden ? 1 : 0;
        }
        m_name = snapshot.title(snapshot.refAt(ObjectKind::Question, question->value));
        m_stateWords = label(progress.state);
        setAccessibleName(tr("Question on the timeline: %1").arg(m_name));
        const std::size_t facts = m_entries.size() - m_hidden;
        const QString bearing =
            plural("chancery::QuestionStripView", "%Ln fact bears on it", "%Ln facts bear on it", facts);
        QStringList words{m_stateWords, bearing, hiddenByFilter(m_hidden)};
        words.removeAll(QString());
        setAccessibleDescription(
            tr("%1. Left and right walk them, Enter opens one.").arg(words.join(u"; "_s)));
    }
    if (isHidden() == question.has_value()) {
        setVisible(question.has_value());
        Q_EMIT shownChanged(question.has_value());
    }
    update();
}

void QuestionStripView::paintName(QPainter &painter, const QRect &area) const
{
    painter.setPen(palette().color(QPalette::WindowText));
    painter.drawText(area.adjusted(padding + 1, 0, -padding, 0),
                     Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                     fontMetrics().elidedText(m_name, Qt::ElideRight, area.width() - 2 * padding - 1));
}

void QuestionStripView::paintSpan(QPainter &painter, const QuestionStrip::Span &span) const
{
    const Theme theme(palette());
    const double top = height() / 2.0 - 7;
    const QRectF band(span.x0, top, span.x1 - span.x0, 14);
    const QColor ink = theme.secondaryText();
    QColor fill = ink;
    fill.setAlphaF(span.state == QuestionState::Answered ? 0.30F : 0.55F);
    painter.setPen(Qt::NoPen);
    painter.setBrush(QBrush(fill, patternOf(span.state)));
    painter.drawRect(band);
    QPen outline(ink, 1);
    painter.setBrush(Qt::NoBrush);
    // Dashed as far as it is not sure that the state had come.
    const QRectF sure(span.sureFrom, top, span.x1 - span.sureFrom, 14);
    painter.setPen(outline);
    painter.drawLine(sure.topLeft(), sure.topRight());
    painter.drawLine(sure.bottomLeft(), sure.bottomRight());
    outline.setStyle(Qt::DashLine);
    painter.setPen(outline);
    painter.drawLine(band.topLeft(), QPointF(span.sureFrom, top));
    painter.drawLine(band.bottomLeft(), QPointF(span.sureFrom, band.bottom()));
}

void QuestionStripView::paintMark(QPainter &painter, const QuestionStrip::Mark &mark, bool current) const
{
    const Theme theme(palette());
    const Selection &selection = m_session.selection();
    const bool selected = selection.leadFact && std::find(mark.facts.begin(), mark.facts.end(),
                                                          *selection.leadFact) != mark.facts.end();
    const QPointF middle(mark.x, height() / 2.0);
    const QColor ink = palette().color(selected ? QPalette::Highlight : QPalette::Text);
    const QRectF ring(middle - QPointF(glyphRadius, glyphRadius), QSizeF(2 * glyphRadius, 2 * glyphRadius));
    painter.setPen(QPen(ink, 1.6));
    painter.setBrush(palette().color(QPalette::Base));
    switch (mark.effect) {
    case Effect::Raises:
        painter.drawEllipse(ring);
        break;
    case Effect::BearsOn:
        painter.setBrush(ink);
        painter.drawEllipse(middle, 2.5, 2.5);
        break;
    case Effect::PartlyAnswers:
        painter.drawEllipse(ring);
        painter.setBrush(ink);
        painter.drawPie(ring, -90 * 16, 180 * 16);
        break;
    case Effect::Answers:
        painter.setBrush(ink);
        painter.drawEllipse(ring);
        break;
    case Effect::Overtakes:
        painter.drawEllipse(ring);
        painter.drawLine(ring.topLeft() + QPointF(2, 2), ring.bottomRight() - QPointF(2, 2));
        painter.drawLine(ring.topRight() + QPointF(-2, 2), ring.bottomLeft() + QPointF(2, -2));
        break;
    }
    if (mark.facts.size() > 1) {
        QFont small = font();
        small.setPointSizeF(small.pointSizeF() * 0.8);
        painter.setFont(small);
        const QString count = QString::number(mark.facts.size());
        const QRectF number(ring.right() + 2, ring.top() - 5,
                            QFontMetricsF(small).horizontalAdvance(count) + 3, 12);
        painter.fillRect(number, palette().color(QPalette::Base));
        painter.drawText(number, Qt::AlignCenter, count);
        painter.setFont(font());
    }
    if (current) {
        painter.setPen(QPen(palette().color(QPalette::Text), 1, Qt::DotLine));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(ring.adjusted(-3, -3, 3, 3));
    }
}

void QuestionStripView::paintEvent(QPaintEvent *)
{
    if (!m_question)
        return;
    QPainter painter(this);
    const Theme theme(palette());
    const TimeScale scale = m_scale();
    const int left = static_cast<int>(scale.left());
    painter.fillRect(rect().adjusted(left, 0, 0, 0), palette().color(QPalette::Base));
    painter.setPen(theme.gridLine());
    painter.drawLine(0, 0, width(), 0);
    painter.drawLine(left, 0, left, height());
    paintName(painter, QRect(0, 0, left, height()));
    const QuestionStrip drawn = layOutQuestion(m_entries, scale);
    painter.setClipRect(rect().adjusted(left + 1, 1, 0, 0));
    painter.setRenderHint(QPainter::Antialiasing);
    for (const QuestionStrip::Span &span : drawn.spans)
        paintSpan(painter, span);
    // A state is written where no mark is in the way of it.
    for (const QuestionStrip::Span &span : drawn.spans) {
        double from = span.x0 + 6;
        double to = span.x1 - 6;
        for (const QuestionStrip::Mark &mark : drawn.marks) {
            if (mark.x >= span.x0 && mark.x <= span.x1 && mark.x - from < to - mark.x)
                from = std::max(from, mark.x + 2 * markSpacing);
            else if (mark.x >= span.x0 && mark.x <= span.x1)
                to = std::min(to, mark.x - markSpacing);
        }
        const QString words = label(span.state);
        const double wide = fontMetrics().horizontalAdvance(words) + 8.0;
        if (to - from < wide)
            continue;
        const QRectF box(from, height() / 2.0 - fontMetrics().height() / 2.0, wide, fontMetrics().height());
        painter.fillRect(box, palette().color(QPalette::Base));
        painter.setPen(theme.secondaryText());
        painter.drawText(box, Qt::AlignCenter, words);
    }
    for (std::size_t i = 0; i < drawn.marks.size(); ++i)
        paintMark(painter, drawn.marks[i], hasFocus() && i == m_current);
    if (drawn.spans.empty() && drawn.marks.empty()) {
        painter.setPen(theme.secondaryText());
        painter.drawText(rect().adjusted(left + padding, 0, -padding, 0), Qt::AlignLeft | Qt::AlignVCenter,
                         m_hidden > 0 ? hiddenByFilter(m_hidden)
                                      : tr("Nothing that was said to it is dated in this range."));
    }
}

QString QuestionStripView::describe(const QuestionStrip::Mark &mark) const
{
    constexpr std::size_t most = 6;
    QStringList lines;
    for (std::size_t i = 0; i < std::min(most, mark.facts.size()); ++i) {
        const Fact fact = m_session.snapshot()->at(mark.facts[i]);
        const Effect effect = effectOn(m_session.snapshot()->idAt(*m_question), fact);
        lines.append(asHtml(tr("%1: %2").arg(label(effect), fact.statement)));
    }
    if (mark.facts.size() > most)
        lines.append(tr("and %1 more").arg(mark.facts.size() - most));
    return u"<p style='white-space:normal'>%1</p>"_s.arg(lines.join(u"<br/>"_s));
}

bool QuestionStripView::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const QuestionStrip drawn = strip();
    if (help->pos().x() < m_scale().left())
        QToolTip::showText(
            help->globalPos(),
            asToolTip(m_hidden == 0 ? tr("%1 – %2").arg(m_name, m_stateWords)
                                    : tr("%1 – %2; %3").arg(m_name, m_stateWords, hiddenByFilter(m_hidden))),
            this);
    else if (const QuestionStrip::Mark *mark = markAt(drawn, help->pos().x()))
        QToolTip::showText(help->globalPos(), describe(*mark), this);
    else
        QToolTip::hideText();
    return true;
}

void QuestionStripView::mouseMoveEvent(QMouseEvent *event)
{
    const QuestionStrip drawn = strip();
    setCursor(markAt(drawn, event->position().x()) ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void QuestionStripView::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || !m_question)
        return;
    const QuestionStrip drawn = strip();
    if (event->position().x() < m_scale().left())
        m_session.select(m_session.snapshot()->idAt(*m_question), this);
    else if (const QuestionStrip::Mark *mark = markAt(drawn, event->position().x()))
        open(*mark);
}

void QuestionStripView::open(const QuestionStrip::Mark &mark)
{
    const Snapshot &snapshot = *m_session.snapshot();
    if (mark.facts.size() == 1) {
        m_session.select(snapshot.idAt(mark.facts.front()), this);
        return;
    }
    popupFacts(this, snapshot, mark.facts, mapToGlobal(QPoint(static_cast<int>(mark.x), height())),
               [this](const ObjectRef &ref) { m_session.select(ref, this); });
}

void QuestionStripView::keyPressEvent(QKeyEvent *event)
{
    const QuestionStrip drawn = strip();
    if (drawn.marks.empty()) {
        QWidget::keyPressEvent(event);
        return;
    }
    m_current = std::min(m_current, drawn.marks.size() - 1);
    switch (event->key()) {
    case Qt::Key_Left:
        m_current = m_current > 0 ? m_current - 1 : 0;
        break;
    case Qt::Key_Right:
        m_current = std::min(m_current + 1, drawn.marks.size() - 1);
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        open(drawn.marks[m_current]);
        break;
    default:
        QWidget::keyPressEvent(event);
        return;
    }
    update();
}

} // namespace chancery
