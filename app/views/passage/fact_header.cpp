// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/views/passage/fact_header.h"

#include "app/views/arrow_button.h"
#include "app/views/elided_label.h"
#include "app/views/theme.h"
#include "app/views/wrapped_label.h"
#include "core/analysis/fact_evidence.h"
#include "core/analysis/fragility.h"
#include "core/names/roots_in_words.h"
#include "core/text/shown_text.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace chancery {

using namespace Qt::StringLiterals;

namespace {

QLabel *makeLabel(QWidget *parent)
{
    auto *label = new WrappedLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    // The menu is that of the fact.
    label->setContextMenuPolicy(Qt::NoContextMenu);
    return label;
}

QToolButton *stepButton(QAction *action, Qt::ArrowType arrow, QWidget *parent)
{
    QToolButton *button = arrowButton(action, arrow, parent);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

void setInk(QLabel *label, const QColor &ink)
{
    QPalette palette = label->parentWidget()->palette();
    palette.setColor(QPalette::WindowText, ink);
    label->setPalette(palette);
}

QString publisherOf(const SourceDescription &source)
{
    return source.publisher.isEmpty() ? source.title : source.publisher;
}

} // namespace

FactHeader::FactHeader(QAction *previousPassage, QAction *nextPassage, QWidget *parent)
    : QWidget(parent)
    , m_judgement(makeLabel(this))
    , m_statement(makeLabel(this))
    , m_grading(makeLabel(this))
    , m_place(new ElidedLabel(this))
    , m_steps(new QWidget(this))
{
    setAccessibleName(tr("Fact shown"));
    m_statement->setObjectName(u"statement"_s);
    m_grading->setObjectName(u"grading"_s);
    m_place->setObjectName(u"place"_s);
    m_judgement->setObjectName(u"judgement"_s);

    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    m_statement->setFont(bold);

    auto *steps = new QHBoxLayout(m_steps);
    steps->setContentsMargins(0, 0, 0, 0);
    steps->setSpacing(4);
    steps->addWidget(stepButton(previousPassage, Qt::LeftArrow, m_steps));
    steps->addWidget(stepButton(nextPassage, Qt::RightArrow, m_steps));
    steps->addWidget(m_place, 1);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(10, 8, 10, 4);
    layout->setSpacing(2);
    layout->addWidget(m_judgement);
    layout->addWidget(m_statement);
    layout->addWidget(m_grading);
    layout->addWidget(m_steps);
    m_judgement->hide();
}

void FactHeader::showFact(const Snapshot &snapshot, FactRow row, std::size_t evidence)
{
    const Fact fact = snapshot.at(row);
    m_statement->setText(visibly(fact.statement));

    QStringList grading{label(fact.assertion)};
    if (!fact.speaker.isEmpty())
        grading.push_back(tr("by %1").arg(snapshot.title(fact.speaker)));
    if (fact.date)
        grading.push_back(fact.date->toReadable());
    if (fact.said)
        grading.push_back(tr("said %1").arg(fact.said->toReadable()));
    if (const QString condition = conditionInWords(fact); !condition.isEmpty())
        grading.push_back(condition);
    grading.push_back(credibilityLabel(fact.credibility));
    grading.push_back(rootsInWords(snapshot, row));
    m_disputed = std::any_of(fact.evidence.begin(), fact.evidence.end(),
                             [](const Evidence &e) { return e.relation == Relation::Contradicts; });
    if (m_disputed)
        grading.push_back(tr("disputed"));
    m_grading->setText(visibly(grading.join(u" · "_s)));

    m_contradicts = false;
    m_steps->setVisible(evidence < fact.evidence.size());
    if (evidence < fact.evidence.size()) {
        const Evidence &shown = fact.evidence[evidence];
        m_contradicts = shown.relation == Relation::Contradicts;
        QString publisher;
        if (const auto passage = snapshot.rowOf(shown.passage)) {
            if (const auto source = snapshot.rowOf(snapshot.at(*passage).source))
                publisher = visibly(publisherOf(snapshot.at(*source)));
        }
        const QString number = QString::number(evidence + 1);
        const QString count = QString::number(fact.evidence.size());
        //: %1 of %2 passages; %3 the publisher, or the title, of the source
        m_place->setText(m_contradicts
                             ? tr("Passage %1 of %2 contradicts this fact — %3").arg(number, count, publisher)
                             : tr("Passage %1 of %2 — %3").arg(number, count, publisher));
    }
    applyColours();
}

void FactHeader::setJudgement(const Snapshot &snapshot, const std::optional<Judgement> &judgement)
{
    m_judgement->setVisible(judgement.has_value());
    if (!judgement)
        return;
    QStringList words{tr("Judgement (%1 confidence): %2 The fact below is one of those it rests on.")
                          .arg(label(judgement->confidence), judgement->statement),
                      inWords(snapshot, fragilityOf(snapshot, *judgement))};
    words.removeAll(QString());
    m_judgement->setText(visibly(words.join(u' ')));
}

void FactHeader::applyColours()
{
    const Theme theme(palette());
    setInk(m_grading, m_disputed ? theme.warning() : theme.secondaryText());
    setInk(m_place, m_contradicts ? theme.warning() : palette().color(QPalette::WindowText));
    QFont font = m_place->font();
    font.setBold(m_contradicts);
    m_place->setFont(font);
}

QSize FactHeader::sizeHint() const
{
    return {40 * fontMetrics().averageCharWidth(), 4 * fontMetrics().lineSpacing()};
}

QSize FactHeader::minimumSizeHint() const
{
    return {20 * fontMetrics().averageCharWidth(), fontMetrics().lineSpacing()};
}

void FactHeader::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        applyColours();
}

} // namespace chancery
