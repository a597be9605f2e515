// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/session/session.h"
#include "core/timeline/question_strip.h"

#include <QWidget>

#include <functional>
#include <optional>

namespace chancery {

/// A row below the timeline for the question that is selected: its state over time, and a mark for every fact
/// that was said to it. A mark opens its fact. Hidden while no question is selected.
class QuestionStripView : public QWidget
{
    Q_OBJECT

public:
    /// `scale` tells where times lie at present, in this widget's pixels; what is left of it is for the name.
    QuestionStripView(Session &session, std::function<TimeScale()> scale, QWidget *parent = nullptr);

    [[nodiscard]] std::optional<QuestionRow> question() const { return m_question; }
    /// What is drawn at present.
    [[nodiscard]] QuestionStrip strip() const;
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    /// It is shown or hidden now.
    void shownChanged(bool shown);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void takeSelection(const Selection &selection);
    void takeSnapshot(const ChangeSet *reached);
    void takeFilter();
    void showQuestion(std::optional<QuestionRow> question);
    void paintName(QPainter &painter, const QRect &area) const;
    void paintSpan(QPainter &painter, const QuestionStrip::Span &span) const;
    void paintMark(QPainter &painter, const QuestionStrip::Mark &mark, bool current) const;
    void open(const QuestionStrip::Mark &mark);
    [[nodiscard]] QString describe(const QuestionStrip::Mark &mark) const;

    Session &m_session;
    std::function<TimeScale()> m_scale;
    std::optional<QuestionRow> m_question;
    QuestionId m_id; ///< of the question, for another revision
    QString m_name;
    QString m_stateWords;
    std::vector<QuestionEntry> m_entries;
    std::size_t m_hidden = 0; ///< entries that the filter hides
    /// The mark that the keyboard is on.
    std::size_t m_current = 0;
};

} // namespace chancery
