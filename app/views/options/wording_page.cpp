// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/views/options/wording_page.h"

#include "app/views/fact_tree.h"
#include "app/views/options/wording_delegate.h"
#include "core/filter/hidden_facts.h"
#include "core/models/wording_model.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace chancery {

namespace {

/// So many objects of a kind are looked through for two wordings of one thing; what else has them is found by
/// selecting it.
constexpr std::uint32_t mostLookedThrough = 200;

/// `Option: Foreign monitors`.
QString nameOf(const Snapshot &snapshot, const ObjectRef &ref)
{
    QString kind = label(ref.kind);
    kind.front() = kind.front().toUpper();
    return WordingPage::tr("%1: %2").arg(kind, snapshot.title(ref));
}

bool hasWordings(ObjectKind kind)
{
    return kind == ObjectKind::Option || kind == ObjectKind::Question || kind == ObjectKind::Event ||
           kind == ObjectKind::Figure;
}

} // namespace

WordingPage::WordingPage(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_model(new WordingModel(this))
    , m_subjects(new QComboBox(this))
    , m_tree(new FactTree(this))
{
    m_subjects->setObjectName(u"wording-subject"_s);
    m_subjects->setAccessibleName(tr("What the wording is of"));
    m_subjects->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_subjects->setMinimumContentsLength(20);
    m_tree->setObjectName(u"wording"_s);
    m_tree->setAccessibleName(tr("Successive wordings"));
    m_tree->setAccessibleDescription(tr("Words that were put in are underlined, words left out struck."));
    m_tree->setModel(m_model);
    m_tree->setItemDelegate(new WordingDelegate(session, *m_model, m_tree));
    m_tree->setUniformRowHeights(false);
    m_tree->setHeaderHidden(true);
    m_tree->setFrameShape(QFrame::NoFrame);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(6, 3, 6, 3);
    auto *words = new QLabel(tr("Wording o&f"), this);
    words->setBuddy(m_subjects);
    auto *legend =
        new QLabel(tr("<b><u>put in</u></b>&nbsp; <s>left out</s>&nbsp; since the text above"), this);
    legend->setTextFormat(Qt::RichText);
    bar->addWidget(words);
    bar->addSpacing(4);
    bar->addWidget(m_subjects, 1);
    bar->addSpacing(8);
    bar->addWidget(legend);
    layout->addLayout(bar);
    layout->addWidget(m_tree, 1);
    setFocusProxy(m_tree);

    connect(m_subjects, &QComboBox::activated, this,
            [this] { showSubject(m_subjects->currentData().value<ObjectRef>()); });
    connect(m_tree, &QAbstractItemView::clicked, this, &WordingPage::open);
    connect(m_tree, &FactTree::asked, this, &WordingPage::open);
}

void WordingPage::takeSnapshot()
{
    m_stale = true;
    if (!goesOn(m_model->snapshot(), m_session.snapshot())) {
        m_subjects->clear();
        m_model->show({}, {});
    }
    if (isVisible())
        fill();
}

void WordingPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_stale)
        fill();
    reflect(nullptr);
}

void WordingPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    // Heights follow from widths.
    m_tree->doItemsLayout();
}

void WordingPage::fill()
{
    m_stale = false;
    const Snapshot &snapshot = *m_session.snapshot();
    m_test = testOf(m_session.shown());
    m_tree->setEmptyText(m_test ? tr("No two sources word the same thing alike in what the filter leaves.")
                                : tr("No two sources word the same thing alike in this dossier."));
    const QVariant chosen = m_subjects->currentData();
    const QSignalBlocker quiet(m_subjects);
    m_subjects->clear();
    for (const ObjectKind kind :
         {ObjectKind::Option, ObjectKind::Event, ObjectKind::Question, ObjectKind::Figure}) {
        for (std::uint32_t row = 0; row < std::min(mostLookedThrough, snapshot.count(kind)); ++row) {
            const ObjectRef ref = snapshot.refAt(kind, row);
            if (!wordingThreads(snapshot, ref, m_test).empty())
                m_subjects->addItem(nameOf(snapshot, ref), QVariant::fromValue(ref));
        }
    }
    // One that was added for what is selected is compared still.
    const ObjectRef subject = chosen.value<ObjectRef>();
    bool isThere = false;
    for (int place = 0; place < m_subjects->count(); ++place)
        isThere = isThere || m_subjects->itemData(place).value<ObjectRef>() == subject;
    if (chosen.isValid() && !isThere && snapshot.rowOf(subject) &&
        !wordingThreads(snapshot, subject, m_test).empty())
        m_subjects->addItem(nameOf(snapshot, subject), chosen);
    for (int place = 0; chosen.isValid() && place < m_subjects->count(); ++place) {
        if (m_subjects->itemData(place).value<ObjectRef>() == subject) {
            m_subjects->setCurrentIndex(place);
            m_tree->unfoldNew([&] { m_model->show(m_session.snapshot(), subject, m_test); });
            return;
        }
    }
    if (m_subjects->count() > 0)
        showSubject(m_subjects->itemData(0).value<ObjectRef>());
    else
        m_model->show({}, {});
}

void WordingPage::showSubject(const ObjectRef &subject)
{
    m_model->show(m_session.snapshot(), subject, m_test);
    m_tree->expandAll();
    m_tree->scrollToTop();
}

void WordingPage::reflect(const QObject *by)
{
    const Selection &selection = m_session.selection();
    if (!isVisible() || m_stale)
        return;
    if (by != this && selection.object && hasWordings(selection.object->kind) &&
        *selection.object != m_model->subject()) {
        int place = -1;
        for (int i = 0; place < 0 && i < m_subjects->count(); ++i) {
            if (m_subjects->itemData(i).value<ObjectRef>() == *selection.object)
                place = i;
        }
        if (place < 0 && !wordingThreads(*m_session.snapshot(), *selection.object, m_test).empty()) {
            place = m_subjects->count();
            m_subjects->addItem(nameOf(*m_session.snapshot(), *selection.object),
                                QVariant::fromValue(*selection.object));
        }
        if (place >= 0) {
            m_subjects->setCurrentIndex(place);
            showSubject(*selection.object);
        }
    }
    if (by != this && selection.object && selection.object->kind == ObjectKind::Fact) {
        const QModelIndex text = m_model->indexOf(selection.leadPassage, selection.leadFact);
        m_tree->setCurrentIndex(text);
        if (text.isValid())
            m_tree->scrollTo(text);
    }
    m_tree->viewport()->update();
}

void WordingPage::open(const QModelIndex &index)
{
    // The passage, not a fact: a fact that rests on several texts might show another.
    if (const WordingText *text = m_model->textAt(index))
        m_session.select(m_session.snapshot()->idAt(text->passage), this);
}

} // namespace chancery
