// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/editing/fact_form/fact_form.h"

#include "app/editing/drafts/typed_values.h"
#include "app/editing/fields/date_field.h"
#include "app/editing/fields/name_field.h"
#include "app/editing/fields/object_list_field.h"
#include "app/editing/fields/term_box.h"
#include "app/views/theme.h"
#include "core/domain/members.h"
#include "core/edit/draft.h"
#include "core/propose/new_object.h"
#include "core/propose/quantity_words.h"

#include <QFormLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>

#include <algorithm>
#include <initializer_list>

using namespace Qt::StringLiterals;

namespace chancery {

namespace {

QString placeOf(const Stretch &stretch)
{
    return u"%1/%2/%3"_s.arg(stretch.source.toString()).arg(stretch.start).arg(stretch.end);
}

/// The way back; none where it is no place.
std::optional<Stretch> stretchOf(const QString &place)
{
    const QString source = place.section(u'/', 0, -3);
    bool hasStart = false;
    bool hasEnd = false;
    const qlonglong start = place.section(u'/', -2, -2).toLongLong(&hasStart);
    const qlonglong end = place.section(u'/', -1).toLongLong(&hasEnd);
    if (source.isEmpty() || !hasStart || !hasEnd || start < 0 || end <= start)
        return std::nullopt;
    return Stretch{SourceId(source), static_cast<qsizetype>(start), static_cast<qsizetype>(end)};
}

/// The title of what is created, else that of the dossier's object.
QString nameAmong(const ObjectRef &ref, const std::vector<Change::Object> &created, const Snapshot &snapshot)
{
    for (const Change::Object &object : created) {
        if (refOf(object) == ref)
            return titleOf(object);
    }
    return ref.id.isEmpty() ? u"…"_s : snapshot.title(ref);
}

} // namespace

FactKind FactForm::kind() const
{
    return static_cast<FactKind>(m_kind->currentData().toInt());
}

void FactForm::setKind(FactKind kind)
{
    m_kind->setCurrentIndex(m_kind->findData(static_cast<int>(kind)));
}

void FactForm::forget()
{
    m_unkept.clear();
    setStretch(std::nullopt);
    m_snapshot.reset();
    m_names.reset();
}

void FactForm::setStretch(std::optional<Stretch> stretch)
{
    m_stretch = std::move(stretch);
    // Without a sentence there is nothing to keep, and a button that does nothing says so.
    m_keep->setEnabled(m_stretch.has_value());
}

void FactForm::start(const Stretch &stretch, const QString &words)
{
    const bool isSame = m_stretch && placeOf(*m_stretch) == placeOf(stretch);
    if (m_stretch && !isSame)
        putAside();
    m_fault->hide();
    if (!isSame) {
        setStretch(stretch);
        m_words = words;
        m_quote->setText(words.simplified());
        m_quote->setToolTip(m_quote->text()); // one of more than a few lines is not seen whole
        refresh();
        propose(words);
        m_proposed = values();
        if (const auto unkept = m_unkept.find(placeOf(stretch)); unkept != m_unkept.end())
            setValues(unkept->second);
    }
    m_kind->setFocus(Qt::OtherFocusReason);
}

void FactForm::refresh()
{
    const SnapshotPtr snapshot = m_writing.snapshot();
    if (snapshot == m_snapshot)
        return;
    m_snapshot = snapshot;
    m_names = std::make_shared<NameFinder>(*snapshot);
    for (NameField *field : m_nameFields)
        field->setSnapshot(snapshot);
    m_about->setSnapshot(snapshot);
}

void FactForm::propose(const QString &words)
{
    const auto row = m_snapshot->rowOf(m_stretch->source);
    const SourceDescription source = row ? m_snapshot->at(*row) : SourceDescription();
    m_date->setSource(source.published, source.language);
    const FactProposal proposal = proposeFact(words, *m_names, source.published, source.language);
    const auto put = [&proposal](NameField *field) {
        const auto named = proposal.first(field->kind());
        field->setObject(named.value_or(ObjectRef()));
    };
    for (NameField *field : {m_participant, m_event, m_option, m_figure, m_question})
        put(field);
    m_other->clearChoice();
    m_speaker->setObject(proposal.speaker);
    m_role->setCurrentIndex(m_role->findData(static_cast<int>(proposal.role)));
    m_stance->setCurrentIndex(m_stance->findData(static_cast<int>(proposal.stance)));
    m_status->setCurrentIndex(m_status->findData(static_cast<int>(proposal.status)));
    m_aspect->setCurrentIndex(m_aspect->findData(static_cast<int>(proposal.aspect)));
    m_effect->setCurrentIndex(m_effect->findData(static_cast<int>(proposal.effect)));
    m_assertion->setCurrentIndex(m_assertion->findData(static_cast<int>(proposal.assertion)));
    m_value->setText(proposal.value ? proposal.value->toReadable() : QString());
    m_place->clear();
    m_date->setText(proposal.kind() == FactKind::EventDate ? proposal.date : QString());
    m_date->line()->setPlaceholderText(proposal.date.isEmpty() ? tr("6 Jan 2026, Tuesday, about 2014")
                                                               : tr("in the text: %1").arg(proposal.date));
    m_date->setProperty("proposed", proposal.date);
    m_about->setObjects(proposal.named);
    m_about->setTypedNames({});
    m_statement->clear();
    setKind(proposal.kind());
    showRows();
    proposeNear();
}

void FactForm::proposeNear()
{
    std::vector<ObjectRef> objects;
    for (const ObjectRef &object : m_about->objects()) {
        if (object.kind != ObjectKind::Participant)
            objects.push_back(object);
    }
    m_near = nearFacts(*m_snapshot, m_words, objects, 3);
    m_as->clear();
    m_as->addItem(tr("a new fact"));
    for (const NearFact &near : m_near) {
        m_as->addItem(tr("supports “%1”").arg(near.statement));
        m_as->addItem(tr("contradicts “%1”").arg(near.statement));
        m_as->setItemData(m_as->count() - 2, near.statement, Qt::ToolTipRole);
        m_as->setItemData(m_as->count() - 1, near.statement, Qt::ToolTipRole);
    }
    m_form->setRowVisible(m_as, !m_near.empty());
}

void FactForm::showRows()
{
    const bool isNew = m_as->currentIndex() <= 0;
    const FactKind kind = this->kind();
    const auto isOneOf = [&](std::initializer_list<FactKind> kinds) {
        return isNew && std::find(kinds.begin(), kinds.end(), kind) != kinds.end();
    };
    const auto show = [this](QWidget *field, bool shown) { m_form->setRowVisible(field, shown); };
    show(m_kind, isNew);
    show(m_participant, isOneOf({FactKind::Participation, FactKind::Position}));
    show(m_event, isOneOf({FactKind::Participation, FactKind::EventDate, FactKind::EventPlace,
                           FactKind::EventStatus, FactKind::EventLink}));
    show(m_role, isOneOf({FactKind::Participation}));
    show(m_option, isOneOf({FactKind::Position, FactKind::OptionAspect}));
    show(m_stance, isOneOf({FactKind::Position}));
    show(m_figure, isOneOf({FactKind::Figure}));
    show(m_value, isOneOf({FactKind::Figure}));
    show(m_place, isOneOf({FactKind::EventPlace}));
    show(m_status, isOneOf({FactKind::EventStatus}));
    show(m_aspect, isOneOf({FactKind::OptionAspect}));
    show(m_question, isOneOf({FactKind::Answer}));
    show(m_effect, isOneOf({FactKind::Answer}));
    show(m_relation, isOneOf({FactKind::EventLink}));
    show(m_other, isOneOf({FactKind::EventLink}));
    show(m_about, isOneOf({FactKind::Plain}));
    for (QWidget *field :
         std::initializer_list<QWidget *>{m_date, m_statement, m_assertion, m_speaker, m_credibility})
        show(field, isNew);
    if (kind == FactKind::EventDate && m_date->text().isEmpty())
        m_date->setText(m_date->property("proposed").toString());
    updateStatement();
}

template<class Tag>
Id<Tag> FactForm::idOf(const NameField *field, std::vector<Change::Object> &created) const
{
    const auto &choice = field->choice();
    if (!choice)
        return {};
    if (!choice->isNew())
        return choice->object.as<Tag>();
    // The same new name in two fields is one object.
    for (const Change::Object &object : created) {
        if (refOf(object).kind == field->kind() && titleOf(object) == choice->title)
            return refOf(object).as<Tag>();
    }
    Change::Object object = newObjectNamed(field->kind(), choice->title);
    const QString id = idForNew(*m_snapshot, object, created);
    std::visit([&id](auto &one) { one.id = std::decay_t<decltype(one.id)>(id); }, object);
    created.push_back(std::move(object));
    return Id<Tag>(id);
}

Payload FactForm::payload(std::vector<Change::Object> &created) const
{
    switch (kind()) {
    case FactKind::Plain:
        return PlainPayload{};
    case FactKind::Participation:
        return ParticipationPayload{idOf<ParticipantTag>(m_participant, created),
                                    idOf<EventTag>(m_event, created),
                                    static_cast<Role>(m_role->currentData().toInt())};
    case FactKind::Position:
        return PositionPayload{idOf<ParticipantTag>(m_participant, created),
                               idOf<OptionTag>(m_option, created),
                               static_cast<Stance>(m_stance->currentData().toInt()),
                               {}};
    case FactKind::Figure: {
        const Quantity value = quantityTyped(m_value->text()).value_or(Quantity());
        const FigureId figure = idOf<FigureTag>(m_figure, created);
        for (Change::Object &object : created) {
            auto *made = std::get_if<Figure>(&object);
            if (!made || made->id != figure)
                continue;
            const auto source = m_snapshot->rowOf(m_stretch->source);
            const QString unit =
                unitIn(m_words, value, source ? m_snapshot->at(*source).language : QString());
            if (!unit.isEmpty())
                made->unit = unit;
        }
        return FigurePayload{figure, value};
    }
    case FactKind::EventDate:
        return EventDatePayload{idOf<EventTag>(m_event, created)};
    case FactKind::EventPlace:
        return EventPlacePayload{idOf<EventTag>(m_event, created), m_place->text().simplified()};
    case FactKind::EventStatus:
        return EventStatusPayload{idOf<EventTag>(m_event, created),
                                  static_cast<EventStatus>(m_status->currentData().toInt())};
    case FactKind::OptionAspect:
        return OptionAspectPayload{
            idOf<OptionTag>(m_option, created), static_cast<Aspect>(m_aspect->currentData().toInt()), {}};
    case FactKind::Answer:
        return AnswerPayload{idOf<QuestionTag>(m_question, created),
                             static_cast<Effect>(m_effect->currentData().toInt())};
    case FactKind::EventLink:
        return EventLinkPayload{idOf<EventTag>(m_event, created),
                                static_cast<LinkRelation>(m_relation->currentData().toInt()),
                                idOf<EventTag>(m_other, created)};
    }
    return PlainPayload{};
}

MeantFact FactForm::meant() const
{
    MeantFact meant;
    meant.stretch = m_stretch.value_or(Stretch());
    if (const int as = m_as->currentIndex(); as > 0) {
        meant.other = m_snapshot->idAt(m_near[static_cast<std::size_t>((as - 1) / 2)].row);
        meant.relation = as % 2 == 1 ? Relation::Supports : Relation::Contradicts;
        return meant;
    }
    Fact &fact = meant.fact;
    fact.payload = payload(meant.created);
    fact.speaker = idOf<ParticipantTag>(m_speaker, meant.created);
    fact.assertion = static_cast<Assertion>(m_assertion->currentData().toInt());
    fact.credibility = m_credibility->currentData().toInt();
    fact.date = m_date->date();
    if (kind() == FactKind::Plain)
        fact.about = m_about->objects();
    fact.statement = m_statement->toPlainText().simplified();
    // Of an option and of a question the words are what is said; the rest is a heading for them.
    const bool isInWords = kind() == FactKind::OptionAspect || kind() == FactKind::Answer;
    if (fact.statement.isEmpty() && !isInWords)
        fact.statement = plainWords(
            fact, [&](const ObjectRef &ref) { return nameAmong(ref, meant.created, *m_snapshot); });
    if (fact.statement.isEmpty())
        fact.statement = m_words.simplified();
    return meant;
}

void FactForm::updateStatement()
{
    if (!m_stretch || !m_snapshot)
        return;
    const MeantFact meant = this->meant();
    m_statement->setPlaceholderText(meant.fact.statement);
    m_statement->viewport()->update(); // which Qt 6.4 does where there was none before, alone
    m_statement->setToolTip(tr("In your own words; empty it is “%1”").arg(meant.fact.statement));
}

void FactForm::keep(bool next)
{
    if (!m_stretch)
        return;
    const auto refuse = [this](const QString &reason, QWidget *at) {
        m_fault->setText(reason);
        m_fault->show();
        m_scroll->ensureWidgetVisible(m_fault);
        if (at)
            at->setFocus(Qt::OtherFocusReason);
    };
    for (NameField *field : m_nameFields) {
        if (m_form->isRowVisible(field) && field->isUnresolved())
            return refuse(tr("Nothing is called “%1” yet: choose in the list, where a new one is the last.")
                              .arg(field->text()),
                          field);
    }
    if (m_form->isRowVisible(m_date) && !m_date->fault().isEmpty())
        return refuse(tr("The date: %1").arg(m_date->fault()), m_date);
    if (m_form->isRowVisible(m_value) && !quantityTyped(m_value->text()))
        return refuse(tr("The figure has no number: “about 35”, “15,000–20,000”, “2 million”."), m_value);
    refresh();
    auto edit = keepFact(*m_snapshot, meant());
    if (!edit) {
        // What is wanting is mostly a name: the hand goes on where it belongs.
        const std::initializer_list<NameField *> named{m_participant, m_event, m_option, m_figure,
                                                       m_question};
        const auto wanting = std::find_if(named.begin(), named.end(), [this](NameField *field) {
            return m_form->isRowVisible(field) && field->text().trimmed().isEmpty();
        });
        return refuse(edit.error().reason, wanting == named.end() ? nullptr : *wanting);
    }
    const Stretch stretch = *m_stretch;
    const bool isEvidence = m_as->currentIndex() > 0;
    const QString title = isEvidence ? m_snapshot->title(edit->object) : meant().fact.statement;
    // Kept before it is applied: views move while the dossier changes.
    const FactId fact = edit->object.as<FactTag>();
    if (const Status status =
            m_writing.apply(edit->change, isEvidence ? tr("adding a passage to %1").arg(quotedShort(title))
                                                     : tr("adding the fact %1").arg(quotedShort(title)));
        !status)
        return refuse(status.error().reason, nullptr);
    m_unkept.erase(placeOf(stretch));
    m_fault->hide();
    refresh();
    if (next) {
        setStretch(std::nullopt);
        m_quote->setText(
            tr("Kept: %1. Ctrl+Return makes a fact of the sentence at the caret.").arg(quotedShort(title)));
    } else {
        proposeNear();
        m_statement->clear();
        showRows();
        m_proposed = values();
        m_kind->setFocus(Qt::OtherFocusReason);
    }
    Q_EMIT draftChanged();
    Q_EMIT kept(fact, stretch, next);
}

void FactForm::putAside()
{
    const Values now = values();
    if (now == m_proposed)
        m_unkept.erase(placeOf(*m_stretch));
    else
        m_unkept[placeOf(*m_stretch)] = now;
}

QStringList FactForm::unkept() const
{
    QStringList words;
    for (const auto &[place, typed] : m_unkept) {
        if (!m_stretch || place != placeOf(*m_stretch))
            words.append(typed.value(u"words"_s).toString());
    }
    if (m_stretch && values() != m_proposed)
        words.append(m_words);
    return words;
}

QVariantMap FactForm::draft() const
{
    QVariantMap places;
    const QString here = m_stretch ? placeOf(*m_stretch) : QString();
    for (const auto &[place, typed] : m_unkept) {
        if (place != here)
            places.insert(place, asDraft(typed));
    }
    const Values now = m_stretch ? values() : Values();
    const bool isTyped = m_stretch && now != m_proposed;
    if (isTyped)
        places.insert(here, asDraft(now));
    if (places.isEmpty())
        return {};
    return {{u"places"_s, places}, {u"at"_s, isTyped ? here : QString()}};
}

std::optional<Stretch> FactForm::takeUp(const QVariantMap &draft)
{
    const QVariantMap places = draft.value(u"places"_s).toMap();
    for (auto place = places.begin(); place != places.end(); ++place) {
        const auto stretch = stretchOf(place.key());
        const QVariantMap typed = place.value().toMap();
        // The text may be another one by now: then it is of no words that there are.
        const SnapshotPtr snapshot = m_writing.snapshot();
        const auto source = stretch ? snapshot->rowOf(stretch->source) : std::nullopt;
        const QString words = typed.value(u"words"_s).toString();
        if (!source || snapshot->text(*source).mid(stretch->start, stretch->end - stretch->start) != words)
            continue;
        m_unkept[place.key()] = ofDraft(typed);
    }
    const QString at = draft.value(u"at"_s).toString();
    return m_unkept.contains(at) ? stretchOf(at) : std::nullopt;
}

void FactForm::leave()
{
    if (!m_stretch)
        return;
    const Stretch stretch = *m_stretch;
    putAside();
    setStretch(std::nullopt);
    m_quote->setText(tr("What you typed is kept for these words. Ctrl+Return goes on."));
    Q_EMIT draftChanged();
    Q_EMIT left(stretch);
}

bool FactForm::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && (watched == m_statement || qobject_cast<QComboBox *>(watched))) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool isReturn = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (isReturn && !(key->modifiers() & (Qt::ShiftModifier | Qt::AltModifier))) {
            keep(!(key->modifiers() & Qt::ControlModifier));
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

bool FactForm::event(QEvent *event)
{
    // These keys are the form's while it has the keyboard, not the window's.
    if (event->type() == QEvent::ShortcutOverride || event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool isReturn = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (m_stretch && (isReturn || key->key() == Qt::Key_Escape)) {
            if (event->type() == QEvent::KeyPress) {
                if (isReturn)
                    keep(!(key->modifiers() & Qt::ControlModifier));
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
