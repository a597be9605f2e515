// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/views/filter/filter_panel.h"

#include "core/domain/civil_date.h"
#include "core/domain/plural.h"
#include "core/search/query.h"
#include "core/session/session.h"
#include "core/work/job.h"

#include <QCheckBox>
#include <QDateEdit>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QToolButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace chancery {

namespace {

/// So many objects of a kind are offered, those with the most facts.
constexpr std::size_t mostObjects = 200;
constexpr int mostRoots = 5;
/// Up to so many facts are counted within a frame.
constexpr std::uint32_t mostCountedAtOnce = 20'000;
/// Who types on within this time has not said all yet.
constexpr int typingMs = 250;
constexpr int movingMs = 500;
/// Of a text: more than fits a dossier's filter is not taken.
constexpr int longestText = 1000;

constexpr int criterionRole = Qt::UserRole;
constexpr int valueRole = Qt::UserRole + 1; ///< a term's number, or an object's id
constexpr int rowRole = Qt::UserRole + 2;   ///< an object's row

template<class T>
void toggle(std::vector<T> &values, const T &value, bool chosen)
{
    std::erase(values, value);
    if (chosen)
        values.push_back(value);
}

template<class T>
bool contains(const std::vector<T> &values, const T &value)
{
    return std::find(values.begin(), values.end(), value) != values.end();
}

bool isChosen(const Filter &filter, Criterion criterion, const QVariant &value)
{
    const int number = value.toInt();
    switch (criterion) {
    case Criterion::EventKinds:
        return contains(filter.eventKinds, static_cast<EventKind>(number));
    case Criterion::FactKinds:
        return contains(filter.factKinds, static_cast<FactKind>(number));
    case Criterion::Participants:
        return contains(filter.participants, ParticipantId(value.toString()));
    case Criterion::Options:
        return contains(filter.options, OptionId(value.toString()));
    case Criterion::Sources:
        return contains(filter.sources, SourceId(value.toString()));
    case Criterion::Reliability:
        return filter.reliability == static_cast<Reliability>(number);
    case Criterion::Roots:
        return filter.roots == number;
    case Criterion::Assertions:
        return contains(filter.assertions, static_cast<Assertion>(number));
    case Criterion::Disputed:
        return filter.disputed;
    case Criterion::VisibleRange:
        return filter.visibleRange;
    case Criterion::Text:
    case Criterion::Dates:
        break;
    }
    return false;
}

void choose(Filter &filter, Criterion criterion, const QVariant &value, bool chosen)
{
    const int number = value.toInt();
    switch (criterion) {
    case Criterion::EventKinds:
        toggle(filter.eventKinds, static_cast<EventKind>(number), chosen);
        break;
    case Criterion::FactKinds:
        toggle(filter.factKinds, static_cast<FactKind>(number), chosen);
        break;
    case Criterion::Participants:
        toggle(filter.participants, ParticipantId(value.toString()), chosen);
        break;
    case Criterion::Options:
        toggle(filter.options, OptionId(value.toString()), chosen);
        break;
    case Criterion::Sources:
        toggle(filter.sources, SourceId(value.toString()), chosen);
        break;
    case Criterion::Reliability:
        filter.reliability = chosen ? std::optional(static_cast<Reliability>(number)) : std::nullopt;
        break;
    case Criterion::Roots:
        filter.roots = chosen ? number : 0;
        break;
    case Criterion::Assertions:
        toggle(filter.assertions, static_cast<Assertion>(number), chosen);
        break;
    case Criterion::Disputed:
        filter.disputed = chosen;
        break;
    case Criterion::VisibleRange:
        filter.visibleRange = chosen;
        break;
    case Criterion::Text:
    case Criterion::Dates:
        break;
    }
}

} // namespace

FilterPanel::FilterPanel(Session &session, QWidget *parent)
    : QDialog(parent, Qt::Tool)
    , m_session(session)
    , m_text(new QLineEdit(this))
    , m_notes(new QLabel(this))
    , m_help(new QToolButton(this))
    , m_tree(new QTreeWidget(this))
    , m_hasFrom(new QCheckBox(tr("&From"), this))
    , m_hasTo(new QCheckBox(tr("&To"), this))
    , m_from(new QDateEdit(this))
    , m_to(new QDateEdit(this))
    , m_fromCount(new QLabel(this))
    , m_toCount(new QLabel(this))
    , m_dims(new QCheckBox(tr("&Dim instead of hide"), this))
    , m_saved(new QToolButton(this))
    , m_counting(new Job(this))
{
    setWindowTitle(tr("Filter"));
    setObjectName(u"filter-panel"_s);
    resize(460, 600);
    m_tree->setObjectName(u"filter-choices"_s);
    m_tree->setAccessibleName(tr("Choices of the filter"));
    m_tree->setHeaderLabels({tr("Show only"), tr("Facts")});
    m_tree->setUniformRowHeights(true);
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_tree->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    createText();
    createDates();
    m_dims->setObjectName(u"filter-dims"_s);
    m_dims->setToolTip(tr("Show what the filter leaves out pale, in the timeline and in the list of facts"));
    m_saved->setObjectName(u"filter-saved"_s);
    m_saved->setText(tr("&Saved filters"));
    m_saved->setPopupMode(QToolButton::InstantPopup);
    m_saved->setFocusPolicy(Qt::StrongFocus);
    m_saved->hide();

    auto *text = new QHBoxLayout;
    auto *textLabel = new QLabel(tr("Te&xt"), this);
    textLabel->setBuddy(m_text);
    text->addWidget(textLabel);
    text->addWidget(m_text, 1);
    text->addWidget(m_help);
    auto *dates = new QGridLayout;
    dates->addWidget(m_hasFrom, 0, 0);
    dates->addWidget(m_from, 0, 1);
    dates->addWidget(m_fromCount, 0, 2);
    dates->addWidget(m_hasTo, 1, 0);
    dates->addWidget(m_to, 1, 1);
    dates->addWidget(m_toCount, 1, 2);
    dates->setColumnStretch(2, 1);
    auto *last = new QHBoxLayout;
    last->addWidget(m_dims);
    last->addStretch(1);
    last->addWidget(m_saved);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(text);
    layout->addWidget(m_notes);
    layout->addWidget(m_tree, 1);
    layout->addLayout(dates);
    layout->addLayout(last);

    connect(m_tree, &QTreeWidget::itemChanged, this, &FilterPanel::choose);
    connect(m_dims, &QCheckBox::clicked, this, &FilterPanel::dimsWanted);
    connect(&m_session, &Session::filterChanged, this, &FilterPanel::refresh);
    connect(&m_session, &Session::snapshotChanged, this, [this](const ChangeSet *reached) {
        m_stale = true;
        if (!isVisible())
            return;
        if (reached != nullptr)
            refresh();
        else
            restart();
    });
    // Counted when the timeline has come to rest, not in each of its frames.
    m_moving.setSingleShot(true);
    m_moving.setInterval(movingMs);
    connect(&m_session, &Session::visibleRangeChanged, this, [this] { m_moving.start(); });
    connect(&m_moving, &QTimer::timeout, this, &FilterPanel::refresh);
}

void FilterPanel::createText()
{
    m_text->setObjectName(u"filter-text"_s);
    m_text->setAccessibleName(tr("Text that facts are to match"));
    m_text->setPlaceholderText(tr("words, \"a phrase\", who:tusk, is:disputed …"));
    m_text->setToolTip(tr("As in Search: every word must occur; the last may go on"));
    m_text->setClearButtonEnabled(true);
    m_text->setMaxLength(longestText);
    m_help->setText(tr("How to ask"));
    m_help->setAutoRaise(true);
    m_help->setFocusPolicy(Qt::StrongFocus);
    m_notes->setObjectName(u"filter-notes"_s);
    m_notes->setAccessibleName(tr("What the text was taken for"));
    m_notes->setTextFormat(Qt::PlainText);
    m_notes->setWordWrap(true);
    m_notes->hide();
    m_typing.setSingleShot(true);
    m_typing.setInterval(typingMs);
    connect(m_text, &QLineEdit::textEdited, this, [this] {
        explainText();
        m_typing.start();
    });
    connect(m_text, &QLineEdit::returnPressed, this, &FilterPanel::applyText);
    connect(&m_typing, &QTimer::timeout, this, &FilterPanel::applyText);
    connect(m_help, &QToolButton::clicked, this, &FilterPanel::helpWanted);
}

void FilterPanel::createDates()
{
    for (QDateEdit *edit : {m_from, m_to}) {
        edit->setCalendarPopup(true);
        edit->setDisplayFormat(u"yyyy-MM-dd"_s);
        edit->setMinimumDate(QDate(1000, 1, 1));
        connect(edit, &QDateEdit::dateChanged, this, &FilterPanel::chooseDates);
    }
    m_from->setAccessibleName(tr("First day"));
    m_to->setAccessibleName(tr("Last day"));
    m_fromCount->setObjectName(u"filter-from-count"_s);
    m_toCount->setObjectName(u"filter-to-count"_s);
    for (QCheckBox *box : {m_hasFrom, m_hasTo})
        connect(box, &QCheckBox::toggled, this, &FilterPanel::chooseDates);
}

void FilterPanel::setSavedMenu(QMenu *menu)
{
    m_saved->setMenu(menu);
    m_saved->show();
}

FilterPanel::~FilterPanel() = default;

void FilterPanel::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    if (m_stale)
        restart();
    else
        refresh();
}

QTreeWidgetItem *FilterPanel::addCriterion(Criterion criterion)
{
    auto *item = new QTreeWidgetItem(m_tree, {label(criterion)});
    item->setData(0, criterionRole, static_cast<int>(criterion));
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    item->setExpanded(true);
    return item;
}

void FilterPanel::addChoice(QTreeWidgetItem *parent, const QString &text, const QVariant &value)
{
    auto *item = new QTreeWidgetItem(parent, {text});
    item->setData(0, criterionRole, parent->data(0, criterionRole));
    item->setData(0, valueRole, value);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
    item->setToolTip(0, text);
    item->setTextAlignment(1, Qt::AlignRight | Qt::AlignVCenter);
}

template<class E>
void FilterPanel::addTerms(Criterion criterion)
{
    QTreeWidgetItem *parent = addCriterion(criterion);
    for (int value = 0; value < static_cast<int>(terms<E>().size()); ++value)
        addChoice(parent, label(static_cast<E>(value)), value);
}

void FilterPanel::addObjects(Criterion criterion, ObjectKind kind, const ChoiceCounts &counts)
{
    std::vector<std::uint32_t> rows(counts.facts.size());
    for (std::uint32_t row = 0; row < rows.size(); ++row)
        rows[row] = row;
    const auto shown = std::min(rows.size(), mostObjects);
    std::partial_sort(rows.begin(), rows.begin() + static_cast<std::ptrdiff_t>(shown), rows.end(),
                      [&counts](std::uint32_t a, std::uint32_t b) {
                          return std::pair(counts.facts[b], a) < std::pair(counts.facts[a], b);
                      });
    QTreeWidgetItem *parent = addCriterion(criterion);
    for (std::size_t i = 0; i < shown; ++i) {
        const ObjectRef object = m_session.snapshot()->refAt(kind, rows[i]);
        addChoice(parent, m_session.snapshot()->title(object), object.id);
        parent->child(static_cast<int>(i))->setData(0, rowRole, rows[i]);
    }
}

void FilterPanel::build(const Counts &counts)
{
    m_stale = false;
    // What was unfolded and scrolled to before stays so, where it is the same dossier.
    std::map<int, bool> unfolded;
    for (int i = 0; i < m_tree->topLevelItemCount(); ++i) {
        const QTreeWidgetItem *item = m_tree->topLevelItem(i);
        if (item->data(0, criterionRole).isValid())
            unfolded[item->data(0, criterionRole).toInt()] = item->isExpanded();
    }
    const int scroll = m_tree->verticalScrollBar()->value();
    const QTreeWidgetItem *current = m_tree->currentItem();
    const QVariant chosen = current != nullptr ? current->data(0, criterionRole) : QVariant();
    const QVariant chosenValue = current != nullptr ? current->data(0, valueRole) : QVariant();
    m_tree->clear();
    const auto objects = [&](Criterion criterion, ObjectKind kind) {
        addObjects(criterion, kind, counts.all.at(static_cast<std::size_t>(criterion)));
    };
    addTerms<EventKind>(Criterion::EventKinds);
    objects(Criterion::Participants, ObjectKind::Participant);
    objects(Criterion::Options, ObjectKind::Option);
    objects(Criterion::Sources, ObjectKind::Source);
    addTerms<Reliability>(Criterion::Reliability);
    QTreeWidgetItem *roots = addCriterion(Criterion::Roots);
    for (int count = 2; count <= mostRoots; ++count)
        addChoice(roots, QString::number(count), count);
    addTerms<Assertion>(Criterion::Assertions);
    addTerms<FactKind>(Criterion::FactKinds);
    addChoice(addCriterion(Criterion::Disputed), tr("yes"), 1);
    addChoice(addCriterion(Criterion::VisibleRange), tr("yes"), 1);
    showFilter();
    if (unfolded.empty())
        return;
    for (int i = 0; i < m_tree->topLevelItemCount(); ++i) {
        QTreeWidgetItem *item = m_tree->topLevelItem(i);
        const auto known = unfolded.find(item->data(0, criterionRole).toInt());
        if (known != unfolded.end())
            item->setExpanded(known->second);
        if (!chosen.isValid() || item->data(0, criterionRole) != chosen)
            continue;
        if (!chosenValue.isValid())
            m_tree->setCurrentItem(item);
        for (int k = 0; chosenValue.isValid() && k < item->childCount(); ++k) {
            if (item->child(k)->data(0, valueRole) == chosenValue)
                m_tree->setCurrentItem(item->child(k));
        }
    }
    m_tree->doItemsLayout();
    m_tree->verticalScrollBar()->setValue(scroll);
}

void FilterPanel::restart()
{
    const QScopedValueRollback updating(m_updating, true);
    m_tree->clear();
    auto *note = new QTreeWidgetItem(m_tree, {tr("Counting the facts…")});
    note->setFlags(Qt::NoItemFlags);
    const EventColumns &events = m_session.snapshot()->events();
    if (events.dated > 0) {
        m_from->setDate(toDate(CivilDay{events.begin[0] / secondsPerDay}));
        m_to->setDate(toDate(CivilDay{events.begin[events.dated - 1] / secondsPerDay}));
    }
    refresh();
}

void FilterPanel::refresh()
{
    m_dims->setChecked(m_session.dims());
    // What is being typed is the reader's.
    if (!m_typing.isActive() && wantedText() != m_session.filter().text) {
        m_text->setText(m_session.filter().text);
        explainText();
    }
    if (!isVisible() || m_session.isFilterPending())
        return;
    const QScopedValueRollback updating(m_updating, true);
    showFilter();
    count();
}

void FilterPanel::showFilter()
{
    const Filter &filter = m_session.filter();
    m_hasFrom->setChecked(filter.from.has_value());
    m_hasTo->setChecked(filter.to.has_value());
    m_from->setEnabled(filter.from.has_value());
    m_to->setEnabled(filter.to.has_value());
    if (filter.from)
        m_from->setDate(toDate(*filter.from));
    if (filter.to)
        m_to->setDate(toDate(*filter.to));
    if (m_stale && m_tree->topLevelItemCount() < 2)
        return; // there is nothing to choose yet
    for (int i = 0; i < m_tree->topLevelItemCount(); ++i) {
        const QTreeWidgetItem *parent = m_tree->topLevelItem(i);
        const auto criterion = static_cast<Criterion>(parent->data(0, criterionRole).toInt());
        for (int k = 0; k < parent->childCount(); ++k) {
            const bool isSet = isChosen(filter, criterion, parent->child(k)->data(0, valueRole));
            parent->child(k)->setCheckState(0, isSet ? Qt::Checked : Qt::Unchecked);
        }
    }
}

void FilterPanel::count()
{
    const Filter &filter = m_session.filter();
    const auto work = [snapshot = m_session.snapshot(), shown = m_session.shown(),
                       visible = m_session.visibleRange(), isFirst = m_stale, from = toCivil(m_from->date()),
                       to = toCivil(m_to->date()), wantedFrom = filter.from, wantedTo = filter.to] {
        Counts counts{snapshot, shown, {}, {}, isFirst};
        const FilterResult everything(snapshot, {}, visible);
        const FilterResult &result = shown ? *shown : everything;
        for (std::size_t i = 0; i < criterionCount; ++i)
            counts.choices.at(i) = result.counts(static_cast<Criterion>(i));
        for (const Criterion criterion : {Criterion::Participants, Criterion::Options, Criterion::Sources}) {
            if (isFirst)
                counts.all.at(static_cast<std::size_t>(criterion)) = everything.counts(criterion);
        }
        counts.from = result.countBetween(from, wantedTo);
        counts.to = result.countBetween(wantedFrom, to);
        return counts;
    };
    if (m_session.snapshot()->count(ObjectKind::Fact) <= mostCountedAtOnce) {
        take(work());
        return;
    }
    m_counting->start([this, work](const Progress &) -> Job::Take {
        auto counts = std::make_shared<const Counts>(work());
        return [this, counts] {
            // What came after it is being counted.
            if (counts->snapshot == m_session.snapshot() && counts->shown == m_session.shown())
                take(*counts);
        };
    });
}

void FilterPanel::take(const Counts &counts)
{
    const QScopedValueRollback updating(m_updating, true);
    if (counts.isFirst)
        build(counts);
    for (int i = 0; i < m_tree->topLevelItemCount(); ++i) {
        QTreeWidgetItem *parent = m_tree->topLevelItem(i);
        showCounts(parent, counts.choices.at(parent->data(0, criterionRole).toUInt()));
    }
    const auto facts = [](std::uint32_t count) {
        return plural("chancery::FilterPanel", "%Ln fact", "%Ln facts", count);
    };
    m_fromCount->setText(facts(counts.from));
    m_toCount->setText(facts(counts.to));
}

void FilterPanel::showCounts(QTreeWidgetItem *parent, const ChoiceCounts &counts)
{
    for (int i = 0; i < parent->childCount(); ++i) {
        QTreeWidgetItem *item = parent->child(i);
        const QVariant row = item->data(0, rowRole);
        const QVariant value = item->data(0, valueRole);
        const auto place = static_cast<std::size_t>(row.isValid() ? row.toUInt() : value.toUInt());
        const bool counted = place < counts.facts.size();
        item->setText(1, counted ? locale().toString(counts.facts[place]) : QString());
    }
}

QString FilterPanel::wantedText() const
{
    const QString text = m_text->text().trimmed();
    return parseQuery(text).isEmpty() ? QString() : text;
}

void FilterPanel::explainText()
{
    QStringList notes;
    for (const QueryNote &note : parseQuery(m_text->text(), LastWord::MayGoOn).notes)
        notes.append(note.text);
    m_notes->setText(notes.join(u' '));
    m_notes->setVisible(!notes.isEmpty());
}

void FilterPanel::applyText()
{
    m_typing.stop();
    Filter filter = m_session.filter();
    filter.text = wantedText();
    Q_EMIT wanted(filter, tr("Filter by %1").arg(label(Criterion::Text)));
}

void FilterPanel::choose(QTreeWidgetItem *item)
{
    if (m_updating)
        return;
    const auto criterion = static_cast<Criterion>(item->data(0, criterionRole).toInt());
    Filter filter = m_session.filter();
    chancery::choose(filter, criterion, item->data(0, valueRole), item->checkState(0) == Qt::Checked);
    Q_EMIT wanted(filter, tr("Filter by %1").arg(label(criterion)));
}

void FilterPanel::chooseDates()
{
    if (m_updating)
        return;
    Filter filter = m_session.filter();
    filter.from = m_hasFrom->isChecked() ? std::optional(toCivil(m_from->date())) : std::nullopt;
    filter.to = m_hasTo->isChecked() ? std::optional(toCivil(m_to->date())) : std::nullopt;
    Q_EMIT wanted(filter, tr("Filter by %1").arg(label(Criterion::Dates)));
}

} // namespace chancery
