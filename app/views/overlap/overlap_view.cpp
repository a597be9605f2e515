// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/views/overlap/overlap_view.h"

#include "app/views/arrow_button.h"
#include "app/views/overlap/overlap_pane.h"
#include "core/models/source_model.h"
#include "core/work/job.h"

#include <QAction>
#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QSplitter>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace chancery {

using namespace Qt::StringLiterals;

namespace {

/// So many sources, and so much text, are looked through for the one that has most in common with another.
constexpr std::uint32_t mostCandidates = 100;
constexpr qsizetype mostText = 2'000'000;

QString percent(double share)
{
    return share > 0 && share < 0.01 ? u"<1 %"_s : OverlapView::tr("%1 %").arg(qRound(share * 100));
}

} // namespace

OverlapView::OverlapView(Session &session, std::optional<SourceRow> source, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_snapshot(session.snapshot())
    , m_job(new Job(this))
{
    setWindowTitle(tr("Compare sources"));
    setObjectName(u"compare-sources"_s);
    resize(1100, 640);
    createActions();
    createLayout();
    // A model, not items: titles of thousands of sources are fetched as they come into view.
    m_sources = new SourceModel(m_snapshot, this);
    for (QComboBox *box : {m_firstSource, m_secondSource}) {
        box->setModel(m_sources);
        box->setModelColumn(SourceModel::Title);
    }
    connect(m_firstSource, &QComboBox::currentIndexChanged, this, &OverlapView::begin);
    connect(m_secondSource, &QComboBox::currentIndexChanged, this, &OverlapView::begin);
    connect(&m_session, &Session::snapshotChanged, this, &OverlapView::takeSnapshot);
    chooseFirst(source);
}

OverlapView::~OverlapView() = default;

void OverlapView::takeSnapshot(const ChangeSet *reached)
{
    const bool compares = chosen(m_firstSource) && chosen(m_secondSource);
    if (reached == nullptr) {
        close(); // what is compared here is gone with its dossier
        return;
    }
    m_snapshot = m_session.snapshot();
    m_sources->setSnapshot(m_snapshot, {});
    const auto first = chosen(m_firstSource);
    const auto second = chosen(m_secondSource);
    if (compares && (!first || !second)) {
        close(); // one of the two was removed
        return;
    }
    if (!compares || !reached->reaches(ObjectKind::Source))
        return;
    m_firstSource->update();
    m_secondSource->update();
    if (m_snapshot->text(*first) != m_firstText || m_snapshot->text(*second) != m_secondText)
        begin();
    else if (!m_job->isRunning())
        describe();
}

void OverlapView::createActions()
{
    const auto make = [this](const QString &text, const QKeySequence &keys, int by) {
        auto *action = new QAction(text, this);
        action->setShortcut(keys);
        action->setToolTip(u"%1 (%2)"_s.arg(text, keys.toString(QKeySequence::NativeText)));
        connect(action, &QAction::triggered, this, [this, by] { step(by); });
        addAction(action);
        return action;
    };
    m_next = make(tr("Next stretch"), Qt::Key_F7, 1);
    m_previous = make(tr("Previous stretch"), Qt::SHIFT | Qt::Key_F7, -1);
}

void OverlapView::createLayout()
{
    const auto makeBox = [this](const QString &name) {
        auto *box = new QComboBox(this);
        box->setAccessibleName(name);
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(20);
        return box;
    };
    const auto makePane = [this](const QString &name) {
        auto *pane = new OverlapPane(this);
        pane->setAccessibleName(name);
        connect(pane, &OverlapPane::stretchActivated, this, &OverlapView::setCurrent);
        return pane;
    };
    m_firstSource = makeBox(tr("First source"));
    m_secondSource = makeBox(tr("Second source"));
    m_first = makePane(tr("Text of the first source"));
    m_second = makePane(tr("Text of the second source"));
    m_firstSource->setObjectName(u"first-source"_s);
    m_secondSource->setObjectName(u"second-source"_s);
    m_first->setObjectName(u"first-text"_s);
    m_second->setObjectName(u"second-text"_s);
    m_summary = new QLabel(this);
    m_summary->setObjectName(u"summary"_s);
    m_summary->setWordWrap(true);
    m_place = new QLabel(this);
    m_place->setObjectName(u"place"_s);

    auto *splitter = new QSplitter(Qt::Horizontal, this);
    const auto addSide = [&](QComboBox *box, OverlapPane *pane) {
        auto *side = new QWidget(splitter);
        auto *column = new QVBoxLayout(side);
        column->setContentsMargins(0, 0, 0, 0);
        column->addWidget(box);
        column->addWidget(pane, 1);
        splitter->addWidget(side);
    };
    addSide(m_firstSource, m_first);
    addSide(m_secondSource, m_second);
    splitter->setChildrenCollapsible(false);

    auto *steps = new QHBoxLayout;
    steps->addWidget(arrowButton(m_previous, Qt::UpArrow, this));
    steps->addWidget(arrowButton(m_next, Qt::DownArrow, this));
    steps->addWidget(m_place, 1);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_summary);
    layout->addWidget(splitter, 1);
    layout->addLayout(steps);
}

std::optional<SourceRow> OverlapView::chosen(const QComboBox *box) const
{
    if (box->currentIndex() < 0)
        return std::nullopt;
    return SourceRow{static_cast<std::uint32_t>(box->currentIndex())};
}

void OverlapView::chooseFirst(std::optional<SourceRow> source)
{
    const std::uint32_t count = m_snapshot->count(ObjectKind::Source);
    if (count < 2) {
        m_summary->setText(tr("There are no two sources to compare."));
        m_next->setEnabled(false);
        m_previous->setEnabled(false);
        return;
    }
    const SourceRow first = source.value_or(SourceRow{0});
    SourceRow best{first.value == 0 ? 1U : 0U};
    double most = 0;
    const QString text = m_snapshot->text(first);
    qsizetype left = mostText - text.size();
    for (std::uint32_t row = 0; row < std::min(count, mostCandidates) && left > 0; ++row) {
        if (row == first.value)
            continue;
        const QString other = m_snapshot->text(SourceRow{row});
        left -= other.size();
        const double share = left > 0 ? findOverlap(text, other).shareOfFirst : 0;
        if (share > most) {
            most = share;
            best = SourceRow{row};
        }
    }
    compare(first, best);
}

void OverlapView::compare(SourceRow first, SourceRow second)
{
    {
        const QSignalBlocker firstBlocker(m_firstSource);
        const QSignalBlocker secondBlocker(m_secondSource);
        m_firstSource->setCurrentIndex(static_cast<int>(first.value));
        m_secondSource->setCurrentIndex(static_cast<int>(second.value));
    }
    begin();
}

void OverlapView::begin()
{
    m_job->cancel();
    const auto first = chosen(m_firstSource);
    const auto second = chosen(m_secondSource);
    if (!first || !second)
        return;
    m_firstText = m_snapshot->text(*first);
    m_secondText = m_snapshot->text(*second);
    m_overlap = {};
    m_first->showText(m_firstText);
    m_second->showText(m_secondText);
    m_summary->setText(tr("Comparing…"));
    m_place->clear();
    m_next->setEnabled(false);
    m_previous->setEnabled(false);
    m_job->start(
        [first = m_firstText, second = m_secondText](const Progress &) { return findOverlap(first, second); },
        [this](const TextOverlap &overlap) { finish(overlap); });
}

void OverlapView::finish(const TextOverlap &overlap)
{
    m_overlap = overlap;
    std::vector<OverlapPane::Range> first;
    std::vector<OverlapPane::Range> second;
    for (const SharedStretch &stretch : overlap.stretches) {
        first.push_back({stretch.firstStart, stretch.firstEnd});
        second.push_back({stretch.secondStart, stretch.secondEnd});
    }
    m_first->setStretches(std::move(first));
    m_second->setStretches(std::move(second));
    m_next->setEnabled(!overlap.stretches.empty());
    m_previous->setEnabled(!overlap.stretches.empty());
    describe();
    if (!overlap.stretches.empty())
        setCurrent(0);
}

void OverlapView::describe()
{
    const auto first = chosen(m_firstSource);
    const auto second = chosen(m_secondSource);
    if (!first || !second)
        return;
    if (*first == *second) {
        m_summary->setText(tr("A source is compared with itself."));
        return;
    }
    QString text =
        m_overlap.stretches.empty()
            ? tr("Nothing stands in both: no five words in a row are the same.")
            : tr("%1 of the words on the left stand on the right, %2 of those on the right stand on "
                 "the left, in runs of at least five.")
                  .arg(percent(m_overlap.shareOfFirst), percent(m_overlap.shareOfSecond));
    text += u' ';
    const std::vector<SourceRow> roots = m_snapshot->rootsOf(*first);
    const std::vector<SourceRow> others = m_snapshot->rootsOf(*second);
    const bool sameRoot = std::any_of(roots.begin(), roots.end(), [&others](SourceRow root) {
        return std::find(others.begin(), others.end(), root) != others.end();
    });
    text += sameRoot ? tr("Where both support a fact they count as one source.")
                     : tr("Where both support a fact they count as two sources.");
    m_summary->setText(text);
}

void OverlapView::setCurrent(std::size_t stretch)
{
    if (stretch >= m_overlap.stretches.size())
        return;
    m_first->setCurrent(stretch);
    m_second->setCurrent(stretch);
    m_place->setText(tr("Stretch %1 of %2: %3 words the same")
                         .arg(stretch + 1)
                         .arg(m_overlap.stretches.size())
                         .arg(m_overlap.stretches[stretch].sameWords));
}

void OverlapView::step(int step)
{
    const auto count = static_cast<std::ptrdiff_t>(m_overlap.stretches.size());
    if (count == 0)
        return;
    const auto present = static_cast<std::ptrdiff_t>(m_first->current().value_or(0));
    setCurrent(static_cast<std::size_t>((present + step + count) % count));
}

} // namespace chancery
