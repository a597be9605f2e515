// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/views/questions/questions_view.h"

#include "app/views/copying.h"
#include "app/views/elided_label.h"
#include "app/views/fact_tree.h"
#include "app/views/listed_objects.h"
#include "app/views/questions/question_delegate.h"
#include "core/models/question_model.h"
#include "core/session/session.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

#include <array>

using namespace Qt::StringLiterals;

namespace chancery {

namespace {

constexpr std::array states{QuestionState::Open, QuestionState::PartlyAnswered, QuestionState::Answered,
                            QuestionState::Overtaken};

} // namespace

QuestionsView::QuestionsView(Session &session, QWidget *parent)
    : DossierView(session, parent)
    , m_model(new QuestionModel({}, this))
    , m_tree(new FactTree(this))
{
    setAccessibleName(tr("Questions"));
    m_tree->setObjectName(u"questions"_s);
    m_tree->setAccessibleName(tr("Questions and what was said to them"));
    m_tree->setEmptyText(tr("This dossier has no questions."));
    m_tree->setModel(m_model);
    m_tree->setItemDelegate(new QuestionDelegate(session, *m_model, m_tree));
    m_tree->setUniformRowHeights(false);
    addCopying(
        *m_tree, [this] { return m_model->snapshot(); },
        [this](const QModelIndex &index) {
            const ObjectRef object = m_model->objectAt(index);
            return m_model->snapshot()->factsOf(object);
        });
    new ListedObjects(*m_tree,
                      [this](const QModelIndex &index) { return std::vector{m_model->objectAt(index)}; });

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeToolBar());
    layout->addWidget(m_tree, 1);
    setFocusProxy(m_tree);

    connect(m_tree, &QAbstractItemView::clicked, this, &QuestionsView::open);
    connect(m_tree, &FactTree::asked, this, &QuestionsView::open);
    narrow();
}

QWidget *QuestionsView::makeToolBar()
{
    auto *bar = new QWidget(this);
    auto *layout = new QHBoxLayout(bar);
    layout->setContentsMargins(4, 3, 4, 3);
    m_kind = new QComboBox(bar);
    m_kind->setAccessibleName(tr("Kind of question"));
    m_kind->addItem(tr("All kinds"));
    for (const QuestionKind kind : {QuestionKind::OpenPoint, QuestionKind::Obstacle, QuestionKind::Signal})
        m_kind->addItem(label(kind), static_cast<int>(kind));
    m_state = new QComboBox(bar);
    m_state->setAccessibleName(tr("State of the question"));
    m_state->addItem(tr("All states"));
    for (const QuestionState state : states)
        m_state->addItem(label(state), static_cast<int>(state));
    m_summary = new ElidedLabel(bar);
    m_summary->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_summary->setTextInteractionFlags(Qt::TextSelectableByMouse);
    const auto button = [bar](const QString &text) {
        auto *made = new QToolButton(bar);
        made->setText(text);
        made->setAutoRaise(true);
        return made;
    };
    QToolButton *unfold = button(tr("&Unfold all"));
    QToolButton *fold = button(tr("F&old all"));
    layout->addWidget(m_kind);
    layout->addWidget(m_state);
    layout->addWidget(m_summary, 1);
    layout->addWidget(unfold);
    layout->addWidget(fold);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &QuestionsView::narrow);
    connect(m_state, &QComboBox::currentIndexChanged, this, &QuestionsView::narrow);
    connect(unfold, &QToolButton::clicked, m_tree, &QTreeView::expandAll);
    connect(fold, &QToolButton::clicked, m_tree, &QTreeView::collapseAll);
    return bar;
}

void QuestionsView::showEvent(QShowEvent *event)
{
    DossierView::showEvent(event);
    fitColumns();
}

void QuestionsView::resizeEvent(QResizeEvent *event)
{
    DossierView::resizeEvent(event);
    fitColumns();
}

void QuestionsView::fitColumns()
{
    const int width = m_tree->viewport()->width();
    const int state = std::clamp(width * 3 / 20, 96, 150);
    const int since = std::clamp(width / 5, 96, 170);
    const int source = std::clamp(width / 6, 80, 220);
    m_tree->setColumnWidth(QuestionModel::Statement, std::max(160, width - state - since - source));
    m_tree->setColumnWidth(QuestionModel::State, state);
    m_tree->setColumnWidth(QuestionModel::Since, since);
    // Heights follow from widths.
    m_tree->doItemsLayout();
}

void QuestionsView::takeSnapshot()
{
    m_model->setSnapshot(session().snapshot(), session().shown());
    narrow();
}

void QuestionsView::narrow()
{
    const QVariant kind = m_kind->currentData();
    const QVariant state = m_state->currentData();
    std::array<int, states.size()> counts{};
    for (int group = 0; group < m_model->rowCount(); ++group) {
        const QuestionState its = m_model->progressAt(group).state;
        const bool ofKind = !kind.isValid() || static_cast<int>(m_model->kindAt(group)) == kind.toInt();
        const bool inState = !state.isValid() || static_cast<int>(its) == state.toInt();
        m_tree->setRowHidden(group, {}, !ofKind || !inState);
        if (ofKind)
            ++counts[static_cast<std::size_t>(its)];
    }
    QStringList words;
    for (std::size_t i = 0; i < states.size(); ++i) {
        if (counts[i] > 0)
            words.append(tr("%1 %2").arg(counts[i]).arg(label(states[i])));
    }
    m_summary->setText(words.join(u" · "_s));
}

void QuestionsView::reflect(const Selection &selection, const QObject *by)
{
    if (by != this) {
        QModelIndex target;
        if (selection.object && selection.object->kind == ObjectKind::Fact && selection.leadFact)
            target = m_model->indexOf(*selection.leadFact);
        if (!target.isValid() && !selection.questions.empty())
            target = m_model->indexOf(selection.questions.front());
        if (target.isValid()) {
            const QModelIndex question = target.parent().isValid() ? target.parent() : target;
            if (m_tree->isRowHidden(question.row(), {})) {
                m_kind->setCurrentIndex(0);
                m_state->setCurrentIndex(0);
            }
            m_tree->expand(question);
            m_tree->setCurrentIndex(target);
            // Of a question what was said to it is to be seen too.
            m_tree->scrollTo(target, target == question ? QAbstractItemView::PositionAtTop
                                                        : QAbstractItemView::EnsureVisible);
        }
    }
    m_tree->viewport()->update();
}

void QuestionsView::open(const QModelIndex &index)
{
    session().select(m_model->objectAt(index), this);
}

} // namespace chancery
