// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/editing/judgement_form/judgement_form.h"

#include "app/editing/drafts/typed_signals.h"
#include "app/editing/judgement_form/fact_list_field.h"
#include "app/views/theme.h"
#include "core/check/judgement_wording.h"

#include <QCheckBox>
#include <QDropEvent>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace chancery {

namespace {

constexpr int linesOfStatement = 4;
constexpr int linesOfList = 2;
constexpr int leastWidth = 280;

void setLines(QPlainTextEdit &field, int lines)
{
    field.setFixedHeight(field.fontMetrics().lineSpacing() * lines + 12);
}

QStringList linesIn(const QPlainTextEdit &field)
{
    QStringList result;
    for (const QString &line : field.toPlainText().split(u'\n')) {
        if (!line.trimmed().isEmpty())
            result.append(line.simplified());
    }
    return result;
}

template<class Tag>
QStringList idsOf(const std::vector<Id<Tag>> &objects)
{
    QStringList ids;
    for (const Id<Tag> &object : objects)
        ids.append(object.toString());
    return ids;
}

std::vector<FactId> factsOfIds(const QStringList &ids)
{
    std::vector<FactId> facts;
    for (const QString &id : ids)
        facts.emplace_back(id);
    return facts;
}

} // namespace

JudgementForm::JudgementForm(Writing writing, QWidget *parent)
    : QWidget(parent)
    , m_writing(std::move(writing))
    , m_title(new QLabel)
    , m_statement(new QPlainTextEdit)
    , m_likelihood(new TermBox<Likelihood>(nullptr, tr("none")))
    , m_confidence(new TermBox<Confidence>)
    , m_reason(new QLineEdit)
    , m_key(new QCheckBox(tr("A &key judgement")))
    , m_facts(new FactListField)
    , m_against(new FactListField)
    , m_assumptions(lines(u"assumptions"_s, tr("What it takes for granted, a line each")))
    , m_alternatives(lines(u"alternatives"_s, tr("What else may be, a line each")))
    , m_wouldChange(lines(u"would-change"_s, tr("What would change it, a line each")))
    , m_questions(new ObjectListField({ObjectKind::Question}))
    , m_faults(new QLabel)
    , m_keep(new QPushButton(tr("Keep (Ctrl+Return)")))
{
    setAccessibleName(tr("Judgement being written"));
    auto *inside = new QWidget;
    auto *form = new QFormLayout(inside);
    createFields(*form);
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus); // its fields take the keyboard, and come into sight with it
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(inside);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(4, 4, 4, 4);
    column->addWidget(m_title);
    column->addWidget(scroll, 1);
    column->addWidget(m_faults);
    column->addWidget(m_keep);
    setFocusProxy(m_statement);
    setAcceptDrops(true);
    m_key->setToolTip(tr("One of those that a reader sees first"));
    setMinimumWidth(leastWidth);
    connect(m_keep, &QPushButton::clicked, this, &JudgementForm::keep);
    rest();
    onEachChange(*this, [this] { Q_EMIT draftChanged(); });
}

void JudgementForm::rest()
{
    m_begun.reset();
    m_title->setText(tr("Ctrl+Shift+J begins a judgement."));
    setEnabled(false);
}

QPlainTextEdit *JudgementForm::lines(const QString &name, const QString &label)
{
    auto *field = new QPlainTextEdit;
    field->setObjectName(name);
    field->setAccessibleName(label);
    field->setTabChangesFocus(true);
    field->installEventFilter(this);
    setLines(*field, linesOfList);
    return field;
}

QWidget *JudgementForm::withPicking(const QString &heading, FactListField *field)
{
    auto *both = new QWidget;
    auto *column = new QVBoxLayout(both);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addWidget(new QLabel(heading));
    column->addWidget(field);
    // A list without facts is a line high: its heading and its button take them too.
    both->setAcceptDrops(true);
    both->installEventFilter(this);
    auto *pick = new QPushButton(tr("Take the selected fact"));
    pick->setObjectName(u"take-"_s + field->objectName());
    column->addWidget(pick, 0, Qt::AlignLeft);
    connect(pick, &QPushButton::clicked, this, [this, field] {
        const auto fact = m_selected ? m_selected() : std::nullopt;
        if (!fact)
            return;
        field->add(*fact);
        updateFaults();
    });
    return both;
}

void JudgementForm::createFields(QFormLayout &form)
{
    m_title->setTextFormat(Qt::PlainText);
    QFont bold = font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_statement->setObjectName(u"judgement-statement"_s);
    m_statement->setAccessibleName(tr("Statement, with its likelihood"));
    m_statement->setPlaceholderText(
        tr("What you conclude, in one sentence. Choose a likelihood, and it begins so."));
    m_statement->setTabChangesFocus(true);
    m_statement->installEventFilter(this);
    setLines(*m_statement, linesOfStatement);
    m_likelihood->setObjectName(u"judgement-likelihood"_s);
    // The terms are those of the standard, in whatever language the program speaks: they are explained in it.
    for (int i = 0; i < m_likelihood->count(); ++i) {
        if (const int term = m_likelihood->itemData(i).toInt(); term >= 0)
            m_likelihood->setItemData(i, meaningOf(static_cast<Likelihood>(term)), Qt::ToolTipRole);
    }
    const auto explain = [this] {
        const QString meaning = m_likelihood->currentData(Qt::ToolTipRole).toString();
        m_likelihood->setToolTip(meaning);
        m_likelihood->setAccessibleDescription(meaning);
    };
    connect(m_likelihood, &QComboBox::currentIndexChanged, this, explain);
    m_confidence->setObjectName(u"judgement-confidence"_s);
    m_reason->setObjectName(u"judgement-reason"_s);
    m_facts->setObjectName(u"judgement-facts"_s);
    m_against->setObjectName(u"judgement-against"_s);
    m_faults->setObjectName(u"judgement-faults"_s);
    m_faults->setTextFormat(Qt::PlainText);
    m_faults->setWordWrap(true);
    form.setRowWrapPolicy(QFormLayout::WrapLongRows);
    form.setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form.setContentsMargins(0, 0, 4, 0);
    form.addRow(m_statement);
    form.addRow(tr("&Likelihood"), m_likelihood);
    form.addRow(tr("&Confidence"), m_confidence);
    form.addRow(tr("&because"), m_reason);
    form.addRow(m_key);
    form.addRow(withPicking(tr("It rests on"), m_facts));
    form.addRow(withPicking(tr("Against it"), m_against));
    // Above them, since what is written in them does not say which is which.
    for (QPlainTextEdit *const field : {m_assumptions, m_alternatives, m_wouldChange}) {
        auto *label = new QLabel(field->accessibleName());
        label->setWordWrap(true);
        label->setBuddy(field);
        form.addRow(label);
        form.addRow(field);
    }
    form.addRow(new QLabel(tr("… or an answer to")));
    form.addRow(m_questions);
    connect(m_statement, &QPlainTextEdit::textChanged, this, &JudgementForm::readTerm);
    connect(m_likelihood, &QComboBox::activated, this, &JudgementForm::takeTerm);
    connect(m_reason, &QLineEdit::textChanged, this, &JudgementForm::updateFaults);
    connect(m_facts, &ObjectListField::edited, this, &JudgementForm::updateFaults);
    connect(m_against, &ObjectListField::edited, this, &JudgementForm::updateFaults);
}

void JudgementForm::startNew(const std::vector<FactId> &facts)
{
    if (isTyped())
        putAside();
    const auto unkept = m_unkept.find(JudgementId());
    Writ writ = unkept == m_unkept.end() ? Writ() : unkept->second;
    if (unkept == m_unkept.end())
        writ.judgement.key = true;
    std::vector<FactId> &rests = writ.judgement.facts;
    for (const FactId &fact : facts) {
        if (std::find(rests.begin(), rests.end(), fact) == rests.end())
            rests.push_back(fact);
    }
    show(writ);
}

void JudgementForm::revise(const JudgementId &judgement)
{
    const SnapshotPtr snapshot = m_writing.snapshot();
    const auto row = snapshot->rowOf(judgement);
    if (!row)
        return;
    if (isTyped())
        putAside();
    const auto unkept = m_unkept.find(judgement);
    show(unkept == m_unkept.end() ? Writ{snapshot->at(*row), {}} : unkept->second);
}

void JudgementForm::forget()
{
    m_unkept.clear();
    m_begun.reset();
    show(Writ());
    rest();
}

void JudgementForm::show(const Writ &writ)
{
    const QScopedValueRollback showing(m_isShowing, true);
    const Judgement &judgement = writ.judgement;
    m_begun = judgement;
    refresh();
    m_title->setText(judgement.id.isEmpty() ? tr("New judgement") : tr("Revise the judgement"));
    m_statement->setPlainText(judgement.statement);
    m_likelihood->setTerm(judgement.likelihood);
    m_confidence->setTerm(judgement.confidence);
    m_reason->setText(judgement.confidenceReason);
    m_reason->setCursorPosition(0); // it is read from its beginning
    m_key->setChecked(judgement.key);
    m_facts->setFacts(judgement.facts);
    m_against->setFacts(judgement.against);
    m_assumptions->setPlainText(judgement.assumptions.join(u'\n'));
    m_alternatives->setPlainText(judgement.alternatives.join(u'\n'));
    QStringList texts;
    std::vector<ObjectRef> questions;
    const SnapshotPtr snapshot = m_writing.snapshot();
    for (const QString &change : judgement.wouldChangeIf) {
        if (snapshot->rowOf(QuestionId(change)))
            questions.emplace_back(ObjectKind::Question, change);
        else
            texts.append(change);
    }
    m_wouldChange->setPlainText(texts.join(u'\n'));
    m_questions->setObjects(questions);
    m_facts->setTypedNames(writ.names[0]);
    m_against->setTypedNames(writ.names[1]);
    m_questions->setTypedNames(writ.names[2]);
    setEnabled(true);
    m_shown = written();
    updateFaults();
    m_statement->setFocus(Qt::OtherFocusReason);
    m_statement->moveCursor(QTextCursor::End);
}

JudgementForm::Writ JudgementForm::written() const
{
    return {meant(), {m_facts->typedNames(), m_against->typedNames(), m_questions->typedNames()}};
}

void JudgementForm::putAside()
{
    m_unkept[m_begun->id] = written();
}

void JudgementForm::refresh()
{
    const SnapshotPtr snapshot = m_writing.snapshot();
    for (ObjectListField *field : std::initializer_list<ObjectListField *>{m_facts, m_against, m_questions})
        field->setSnapshot(snapshot);
}

Judgement JudgementForm::meant() const
{
    Judgement judgement = m_begun.value_or(Judgement());
    judgement.statement = m_statement->toPlainText().simplified();
    judgement.likelihood = m_likelihood->hasTerm() ? std::optional(m_likelihood->term()) : std::nullopt;
    judgement.confidence = m_confidence->term();
    judgement.confidenceReason = m_reason->text().simplified();
    judgement.key = m_key->isChecked();
    judgement.facts = m_facts->facts();
    judgement.against = m_against->facts();
    judgement.assumptions = linesIn(*m_assumptions);
    judgement.alternatives = linesIn(*m_alternatives);
    judgement.wouldChangeIf = linesIn(*m_wouldChange);
    for (const ObjectRef &question : m_questions->objects())
        judgement.wouldChangeIf.append(question.id);
    return judgement;
}

QStringList JudgementForm::unkept() const
{
    QStringList statements;
    const bool isTyped = this->isTyped();
    for (const auto &[id, writ] : m_unkept) {
        // What is in the form again is told as it stands there.
        if (!isTyped || id != m_begun->id)
            statements.append(writ.judgement.statement);
    }
    if (isTyped)
        statements.append(meant().statement);
    return statements;
}

QVariantMap JudgementForm::asMap(const Writ &writ)
{
    const Judgement &judgement = writ.judgement;
    QVariantMap map{
        {u"statement"_s, judgement.statement},      {u"confidence"_s, static_cast<int>(judgement.confidence)},
        {u"because"_s, judgement.confidenceReason}, {u"key"_s, judgement.key},
        {u"facts"_s, idsOf(judgement.facts)},       {u"against"_s, idsOf(judgement.against)},
        {u"assumptions"_s, judgement.assumptions},  {u"alternatives"_s, judgement.alternatives},
        {u"wouldChange"_s, judgement.wouldChangeIf}};
    if (judgement.likelihood)
        map.insert(u"likelihood"_s, static_cast<int>(*judgement.likelihood));
    for (std::size_t i = 0; i < writ.names.size(); ++i)
        map.insert(u"names%1"_s.arg(i), writ.names[i]);
    return map;
}

JudgementForm::Writ JudgementForm::writOf(const QVariantMap &map, Judgement judgement)
{
    judgement.statement = map.value(u"statement"_s).toString();
    const auto termOf = [&map]<class E>(const QString &name, E none) {
        const int code = map.value(name, -1).toInt();
        return code >= 0 && code < static_cast<int>(terms<E>().size()) ? static_cast<E>(code) : none;
    };
    judgement.confidence = termOf(u"confidence"_s, judgement.confidence);
    judgement.likelihood.reset();
    if (map.contains(u"likelihood"_s))
        judgement.likelihood = termOf(u"likelihood"_s, Likelihood());
    judgement.confidenceReason = map.value(u"because"_s).toString();
    judgement.key = map.value(u"key"_s).toBool();
    judgement.facts = factsOfIds(map.value(u"facts"_s).toStringList());
    judgement.against = factsOfIds(map.value(u"against"_s).toStringList());
    judgement.assumptions = map.value(u"assumptions"_s).toStringList();
    judgement.alternatives = map.value(u"alternatives"_s).toStringList();
    judgement.wouldChangeIf = map.value(u"wouldChange"_s).toStringList();
    Writ writ{std::move(judgement), {}};
    for (std::size_t i = 0; i < writ.names.size(); ++i)
        writ.names[i] = map.value(u"names%1"_s.arg(i)).toStringList();
    return writ;
}

QVariantMap JudgementForm::draft() const
{
    QVariantMap writs;
    const bool isTyped = this->isTyped();
    // JSON takes an empty name as any other.
    for (const auto &[id, writ] : m_unkept)
        writs.insert(id.toString(), asMap(writ));
    if (isTyped)
        writs.insert(m_begun->id.toString(), asMap(written()));
    if (writs.isEmpty())
        return {};
    QVariantMap draft{{u"writs"_s, writs}};
    if (m_begun && writs.contains(m_begun->id.toString()))
        draft.insert(u"at"_s, m_begun->id.toString());
    return draft;
}

std::optional<JudgementId> JudgementForm::takeUp(const QVariantMap &draft)
{
    const SnapshotPtr snapshot = m_writing.snapshot();
    const QVariantMap writs = draft.value(u"writs"_s).toMap();
    for (auto writ = writs.begin(); writ != writs.end(); ++writ) {
        const JudgementId id(writ.key());
        const auto row = snapshot->rowOf(id);
        if (!row && !id.isEmpty())
            continue;
        Writ taken = writOf(writ.value().toMap(), row ? snapshot->at(*row) : Judgement());
        for (std::vector<FactId> *facts : {&taken.judgement.facts, &taken.judgement.against})
            std::erase_if(*facts, [&snapshot](const FactId &fact) { return !snapshot->rowOf(fact); });
        m_unkept[id] = std::move(taken);
    }
    const JudgementId at(draft.value(u"at"_s).toString());
    return draft.contains(u"at"_s) && m_unkept.contains(at) ? std::optional(at) : std::nullopt;
}

void JudgementForm::takeTerm()
{
    if (!m_likelihood->hasTerm())
        return updateFaults();
    const QScopedValueRollback showing(m_isShowing, true);
    m_statement->setPlainText(withLikelihood(m_statement->toPlainText(), m_likelihood->term()));
    m_statement->moveCursor(QTextCursor::End);
    m_statement->setFocus(Qt::OtherFocusReason);
    updateFaults();
}

void JudgementForm::readTerm()
{
    if (m_isShowing)
        return;
    const std::vector<Likelihood> found = likelihoodsIn(m_statement->toPlainText());
    if (found.size() == 1)
        m_likelihood->setTerm(std::optional(found.front()));
    else if (found.empty())
        m_likelihood->setTerm(std::optional<Likelihood>());
    updateFaults();
}

void JudgementForm::updateFaults()
{
    const QStringList faults = faultsOf(meant());
    const Theme theme(palette());
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, faults.isEmpty() ? theme.secondaryText() : theme.warning());
    m_faults->setPalette(colours);
    m_faults->setText(faults.isEmpty() ? tr("As ICD 203 wants it.") : faults.join(u'\n'));
    m_keep->setEnabled(faults.isEmpty());
}

void JudgementForm::keep()
{
    if (!m_begun)
        return;
    const SnapshotPtr snapshot = m_writing.snapshot();
    const auto edit = setJudgement(*snapshot, meant(), dayOfToday());
    if (!edit) {
        m_faults->setText(edit.error().toString());
        return;
    }
    const bool isNew = m_begun->id.isEmpty();
    if (!edit->change.isEmpty()) {
        const QString title = quotedShort(meant().statement);
        const Status status =
            m_writing.apply(edit->change, isNew ? tr("adding the judgement %1").arg(title)
                                                : tr("revising the judgement %1").arg(title));
        if (!status) {
            m_faults->setText(status.error().toString());
            return;
        }
    }
    m_unkept.erase(m_begun->id);
    rest();
    Q_EMIT draftChanged();
    Q_EMIT kept(edit->object.as<JudgementTag>());
}

void JudgementForm::leave()
{
    if (isTyped())
        putAside();
    rest();
    Q_EMIT draftChanged();
    Q_EMIT left();
}

bool JudgementForm::takeDrag(FactListField &field, QEvent &event)
{
    if (event.type() != QEvent::DragEnter && event.type() != QEvent::Drop)
        return false;
    auto &drop = static_cast<QDropEvent &>(event);
    if (!m_begun || !field.takes(*drop.mimeData()))
        return false;
    drop.acceptProposedAction();
    if (event.type() == QEvent::Drop)
        field.addDropped(*drop.mimeData());
    return true;
}

bool JudgementForm::eventFilter(QObject *watched, QEvent *event)
{
    if (auto *field = watched->findChild<FactListField *>(QString(), Qt::FindDirectChildrenOnly);
        field && takeDrag(*field, *event))
        return true;
    // A text field would begin a line.
    if (event->type() == QEvent::KeyPress && qobject_cast<QPlainTextEdit *>(watched)) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool isReturn = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (isReturn && (key->modifiers() & Qt::ControlModifier)) {
            keep();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

bool JudgementForm::event(QEvent *event)
{
    // Where nothing says otherwise, what is dropped is what it rests on.
    if (takeDrag(*m_facts, *event))
        return true;
    // These keys are the form's while it has the keyboard, not the window's.
    if (m_begun && (event->type() == QEvent::ShortcutOverride || event->type() == QEvent::KeyPress)) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool isReturn = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        const bool keeps = isReturn && (key->modifiers() & Qt::ControlModifier);
        if (keeps || key->key() == Qt::Key_Escape) {
            if (event->type() == QEvent::KeyPress) {
                if (keeps)
                    keep();
                else
                    leave();
            }
            event->accept();
            return true;
        }
    }
    return QWidget::event(event);
}

} // namespace chancery
