// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/editing/details/details_view.h"

#include "app/editing/details/member_words.h"
#include "app/editing/drafts/typed_values.h"
#include "app/views/theme.h"
#include "core/edit/facts.h"
#include "core/session/session.h"

#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace chancery {

namespace {

QLabel *wrapped()
{
    auto *label = new QLabel;
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->setMargin(6);
    return label;
}

/// Whether facts are what makes such an object known.
bool isKnownByFacts(ObjectKind kind)
{
    return kind == ObjectKind::Event || kind == ObjectKind::Participant || kind == ObjectKind::Option ||
           kind == ObjectKind::Figure || kind == ObjectKind::Question;
}

Change changeTo(const FormValue &value)
{
    Change change;
    std::visit(
        [&change](const auto &one) {
            if constexpr (std::is_same_v<std::decay_t<decltype(one)>, DossierInfo>)
                change.info = one;
            else
                change.put.emplace_back(one);
        },
        value);
    return change;
}

} // namespace

DetailsView::DetailsView(Session &session, Writing writing, QWidget *parent)
    : DossierView(session, parent)
    , m_writing(std::move(writing))
    , m_heading(wrapped())
    , m_hint(wrapped())
    , m_form(new ObjectForm)
    , m_fault(wrapped())
    , m_putBack(new QPushButton(tr("&Put back what was typed")))
{
    setAccessibleName(tr("Details of what is selected"));
    m_heading->setObjectName(u"heading"_s);
    m_hint->setObjectName(u"hint"_s);
    m_fault->setObjectName(u"fault"_s);
    m_heading->setMaximumHeight(fontMetrics().height() * 3 + 12);
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, Theme(colours).warning());
    m_fault->setPalette(colours);
    m_fault->hide();
    setMinimumWidth(fontMetrics().averageCharWidth() * 25);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_heading);
    column->addWidget(m_hint);
    column->addWidget(m_form, 1);
    column->addWidget(m_fault);
    m_putBack->setObjectName(u"put-back"_s);
    m_putBack->setToolTip(tr("Escape took it back"));
    m_putBack->setAutoDefault(false);
    m_putBack->hide();
    column->addWidget(m_putBack);
    connect(m_putBack, &QPushButton::clicked, this, &DetailsView::putBack);
    connect(m_form, &ObjectForm::edited, this, [this] {
        tell({});
        offerPutBack();
    });
    connect(m_form, &ObjectForm::edited, this, &DetailsView::draftChanged);
    connect(m_form, &ObjectForm::finished, this, &DetailsView::keep);
    describe();
}

DetailsView::~DetailsView() = default;

void DetailsView::startTyping()
{
    m_form->startTyping();
}

void DetailsView::forget()
{
    m_unkept.clear();
    m_takenBack.clear();
    m_object.reset();
    m_form->start(std::nullopt);
    describe();
}

QStringList DetailsView::unkept()
{
    keep();
    QStringList titles;
    const SnapshotPtr snapshot = m_writing.snapshot();
    for (const auto &[object, typed] : m_unkept) {
        if (snapshot->rowOf(object))
            titles.append(snapshot->title(object));
    }
    if (m_object && m_form->isTyped())
        titles.append(snapshot->title(*m_object));
    return titles;
}

QVariantMap DetailsView::draft() const
{
    QVariantMap objects;
    for (const auto &[object, typed] : m_unkept)
        objects.insert(object.id, asDraft(typed));
    const bool isTyped = m_object && m_form->isTyped();
    if (isTyped)
        objects.insert(m_object->id, asDraft(m_form->typed()));
    QVariantMap taken;
    for (const auto &[object, typed] : m_takenBack)
        taken.insert(object.id, asDraft(typed));
    QVariantMap draft;
    if (!objects.isEmpty())
        draft.insert(u"objects"_s, objects);
    if (!taken.isEmpty())
        draft.insert(u"takenBack"_s, taken);
    if (isTyped)
        draft.insert(u"at"_s, m_object->id);
    return draft;
}

std::optional<ObjectRef> DetailsView::takeUp(const QVariantMap &draft)
{
    const SnapshotPtr snapshot = m_writing.snapshot();
    const auto take = [&](const QString &name, std::map<ObjectRef, ObjectForm::Typed> &into) {
        const QVariantMap objects = draft.value(name).toMap();
        for (auto object = objects.begin(); object != objects.end(); ++object) {
            const auto ref = snapshot->find(object.key());
            if (ref)
                into[*ref] = ofDraft(object.value().toMap());
        }
    };
    take(u"objects"_s, m_unkept);
    take(u"takenBack"_s, m_takenBack);
    const auto at = snapshot->find(draft.value(u"at"_s).toString());
    // Shown at once, in front or not: what was typed is in its form whichever of the forms is seen first.
    const bool isAnyAt = at && m_unkept.contains(*at);
    if (isAnyAt)
        show(at);
    else if (m_object && m_unkept.contains(*m_object))
        show(m_object);
    offerPutBack();
    return isAnyAt ? at : std::nullopt;
}

bool DetailsView::isSparedBy(const ChangeSet &reached) const
{
    return !reached.reaches(ObjectKind::Judgement) && DossierView::isSparedBy(reached);
}

void DetailsView::takeSnapshot()
{
    const SnapshotPtr snapshot = m_writing.snapshot();
    m_form->setSnapshot(snapshot);
    if (!m_object)
        return;
    if (const auto value = formValueOf(*snapshot, *m_object))
        m_form->follow(*value);
    else
        show(std::nullopt);
    describe();
}

void DetailsView::reflect(const Selection &selection, const QObject *)
{
    if (selection.object != m_object)
        show(selection.object);
}

void DetailsView::show(const std::optional<ObjectRef> &object)
{
    const SnapshotPtr snapshot = m_writing.snapshot();
    if (m_object && m_form->isTyped()) {
        m_unkept[*m_object] = m_form->typed();
        const auto current = formValueOf(*snapshot, *m_object);
        const auto fault = m_form->fault();
        if (current && !(fault && m_form->isAllOrNothing())) {
            // Once everybody has heard of the selection: this changes the dossier.
            QMetaObject::invokeMethod(
                this, [this, left = *m_object, value = m_form->filled(*current)] { keepLeft(left, value); },
                Qt::QueuedConnection);
        }
    }
    m_object = object;
    m_form->setSnapshot(snapshot);
    const auto value = object ? formValueOf(*snapshot, *object) : std::nullopt;
    m_form->start(value);
    tell({});
    if (const auto unkept = object ? m_unkept.find(*object) : m_unkept.end();
        value && unkept != m_unkept.end()) {
        m_form->putTyped(unkept->second);
        m_unkept.erase(unkept);
        if (const auto fault = m_form->fault())
            tell(fault->reason);
    }
    describe();
}

void DetailsView::keepLeft(const ObjectRef &object, const FormValue &value)
{
    const auto typed = m_unkept.find(object);
    const auto current = formValueOf(*m_writing.snapshot(), object);
    if (typed == m_unkept.end() || !current || value == *current)
        return;
    const ObjectForm::Typed kept = typed->second;
    if (!apply(object, value, kept.keys()))
        return; // it waits, and says why when its object is selected again
    // What meant nothing still waits.
    ObjectForm probe;
    probe.setSnapshot(m_writing.snapshot());
    probe.start(formValueOf(*m_writing.snapshot(), object));
    probe.putTyped(kept);
    probe.settle();
    if (probe.isTyped())
        m_unkept[object] = probe.typed();
    else
        m_unkept.erase(object);
    Q_EMIT draftChanged();
}

Status DetailsView::apply(const ObjectRef &object, const FormValue &value, const QStringList &members)
{
    QStringList names;
    for (const QString &name : members)
        names.append(memberWords(QLatin1StringView(name.toLatin1())));
    FormValue said = value;
    const auto before = formValueOf(*m_writing.snapshot(), object);
    // A corrected date would stand beside a statement that has the old one.
    if (auto *fact = std::get_if<Fact>(&said); fact && before && std::holds_alternative<Fact>(*before))
        fact->statement = statementFollowing(*m_writing.snapshot(), std::get<Fact>(*before), *fact);
    return m_writing.apply(
        changeTo(said),
        tr("changing %1 of %2").arg(names.join(u", "_s), quotedShort(m_writing.snapshot()->title(object))));
}

void DetailsView::keep()
{
    if (!m_object || m_isKeeping || !m_form->isTyped())
        return;
    const QScopedValueRollback keeping(m_isKeeping, true);
    const auto fault = m_form->fault();
    tell(fault ? fault->reason : QString());
    if (fault && m_form->isAllOrNothing())
        return;
    const auto current = formValueOf(*m_writing.snapshot(), *m_object);
    if (!current)
        return;
    const FormValue value = m_form->filled(*current);
    const ObjectRef object = *m_object;
    const QStringList members = m_form->settle();
    if (value == *current) {
        m_form->follow(*current);
        Q_EMIT draftChanged();
        return;
    }
    if (const Status status = apply(object, value, members); !status) {
        m_form->unsettle(members);
        tell(status.error().reason);
        return;
    }
    m_takenBack.erase(object); // who goes on has decided
    offerPutBack();
    Q_EMIT draftChanged();
}

bool DetailsView::event(QEvent *event)
{
    // Escape takes back what was typed; where nothing was, it is the window's.
    if (event->type() == QEvent::ShortcutOverride || event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool isReturn = (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) &&
                              key->modifiers().testFlag(Qt::ControlModifier);
        if ((key->key() == Qt::Key_Escape || isReturn) && m_form->isTyped()) {
            if (event->type() == QEvent::KeyPress && isReturn) {
                keep();
            } else if (event->type() == QEvent::KeyPress) {
                takeBack();
            }
            event->accept();
            return true;
        }
    }
    return DossierView::event(event);
}

void DetailsView::takeBack()
{
    if (m_object)
        m_takenBack[*m_object] = m_form->typed();
    m_form->takeBack();
    tell({});
    offerPutBack();
    Q_EMIT draftChanged();
}

void DetailsView::putBack()
{
    const auto taken = m_object ? m_takenBack.find(*m_object) : m_takenBack.end();
    if (taken == m_takenBack.end())
        return;
    const ObjectForm::Typed typed = taken->second;
    m_takenBack.erase(taken);
    m_form->putTyped(typed);
    if (!typed.isEmpty())
        m_form->startTyping(typed.constBegin().key());
    if (const auto fault = m_form->fault())
        tell(fault->reason);
    offerPutBack();
}

void DetailsView::offerPutBack()
{
    m_putBack->setVisible(m_object && !m_form->isTyped() && m_takenBack.contains(*m_object));
}

void DetailsView::describe()
{
    offerPutBack();
    if (!m_object) {
        m_heading->setText(
            tr("Select an event, a participant, a fact or anything else to see and change what "
               "the dossier has of it."));
        m_hint->hide();
        return;
    }
    const SnapshotPtr snapshot = m_writing.snapshot();
    m_heading->setText(tr("%1: %2").arg(label(m_object->kind), snapshot->title(*m_object).simplified()));
    m_heading->setToolTip(m_object->id);
    QString hint;
    if (isKnownByFacts(m_object->kind) && snapshot->factsOf(*m_object, 1).empty())
        hint = tr("No fact carries it yet: it stands in To source, and in no other view.");
    else if (m_object->kind == ObjectKind::Judgement)
        hint = tr("What it says is changed in its editor, which keeps what it said before.");
    m_hint->setText(hint);
    m_hint->setVisible(!hint.isEmpty());
}

void DetailsView::tell(const QString &fault)
{
    m_fault->setText(fault.isEmpty() ? QString() : tr("Not kept yet: %1").arg(fault));
    m_fault->setVisible(!fault.isEmpty());
}

} // namespace chancery
