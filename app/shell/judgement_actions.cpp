// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/shell/judgement_actions.h"

#include "app/editing/drafts/typed_drafts.h"
#include "app/editing/judgement_form/judgement_form.h"
#include "app/shell/dock_room.h"
#include "app/shell/edit_history.h"
#include "app/shell/palette/palette_commands.h"
#include "app/views/judgements/judgements_view.h"
#include "core/edit/judgements.h"

#include <QAction>
#include <QDockWidget>
#include <QMenu>
#include <QPointer>

#include <optional>

using namespace Qt::StringLiterals;

namespace chancery {

JudgementActions::JudgementActions(EditHistory &history, Session &session, JudgementsView &view,
                                   TypedDrafts &drafts, QWidget *window)
    : QObject(window)
    , m_history(history)
    , m_session(session)
    , m_drafts(drafts)
    , m_form(new JudgementForm(
          {[this] { return m_history.store()->snapshot(); },
           [this](const Change &change, const QString &text) { return m_history.apply(change, text); }}))
    , m_new(new QAction(tr("New &judgement…"), this))
    , m_revise(new QAction(tr("Re&vise the judgement…"), this))
{
    m_new->setObjectName(u"new-judgement"_s);
    m_new->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_J);
    m_revise->setObjectName(u"revise-judgement"_s);
    setOtherWords(*m_new, tr("judgement add create conclusion assessment estimate likelihood confidence"));
    setOtherWords(*m_revise, tr("edit change judgement conclusion assessment"));
    setWhyNot(*m_revise, tr("select a judgement first"));
    connect(m_new, &QAction::triggered, this, &JudgementActions::newJudgement);
    connect(m_revise, &QAction::triggered, this, [this] {
        const auto &object = m_session.selection().object;
        if (object && object->kind == ObjectKind::Judgement)
            revise(object->as<JudgementTag>());
    });
    connect(&m_session, &Session::selectionChanged, this, &JudgementActions::updateActions);
    m_form->setSelectedFact([this] { return selectedFact(); });
    connect(m_form, &JudgementForm::kept, this, [this](const JudgementId &judgement) {
        if (m_dock)
            m_dock->hide();
        m_session.select(judgement);
        Q_EMIT shown();
        Q_EMIT told(tr("The judgement is kept; Ctrl+Z takes it back."));
    });
    connect(m_form, &JudgementForm::left, this, [this] {
        if (m_dock)
            m_dock->hide();
    });
    // Queued: what asked is over before the dossier changes under it.
    connect(&view, &JudgementsView::newRequested, this, &JudgementActions::newJudgement,
            Qt::QueuedConnection);
    connect(&view, &JudgementsView::reviseRequested, this, &JudgementActions::revise, Qt::QueuedConnection);
    connect(
        &view, &JudgementsView::confirmRequested, this,
        [this](const JudgementId &judgement) {
            carryOut(confirmJudgement(*m_history.store()->snapshot(), judgement, dayOfToday()),
                     tr("confirming a judgement"));
        },
        Qt::QueuedConnection);
    connect(
        &view, &JudgementsView::keyRequested, this,
        [this](const JudgementId &judgement, bool isKey) {
            carryOut(setKey(*m_history.store()->snapshot(), judgement, isKey),
                     isKey ? tr("making a judgement a key one") : tr("making a judgement no key one"));
        },
        Qt::QueuedConnection);
    connect(
        &view, &JudgementsView::moveRequested, this,
        [this](const JudgementId &judgement, int by) {
            carryOut(moveJudgement(*m_history.store()->snapshot(), judgement, by), tr("moving a judgement"));
        },
        Qt::QueuedConnection);
    m_drafts.follow(u"judgement"_s,
                    [form = QPointer(m_form)] { return form ? form->draft() : QVariantMap(); });
    connect(m_form, &JudgementForm::draftChanged, &m_drafts, &TypedDrafts::touch);
    updateActions();
}

void JudgementActions::addTo(QMenu &edit)
{
    edit.addActions({m_new, m_revise});
}

void JudgementActions::updateActions()
{
    const auto &object = m_session.selection().object;
    m_revise->setEnabled(object && object->kind == ObjectKind::Judgement);
}

std::optional<FactId> JudgementActions::selectedFact() const
{
    const Selection &selection = m_session.selection();
    if (!selection.object)
        return std::nullopt;
    if (selection.object->kind == ObjectKind::Fact)
        return selection.object->as<FactTag>();
    return selection.leadFact && selection.object->kind != ObjectKind::Judgement
               ? std::optional(m_session.snapshot()->idAt(*selection.leadFact))
               : std::nullopt;
}

void JudgementActions::showForm()
{
    if (m_dock)
        showBesideText(*m_dock);
}

QStringList JudgementActions::unkept() const
{
    QStringList lines;
    for (const QString &statement : m_form->unkept())
        lines.append(tr("the judgement %1").arg(quotedShort(statement)));
    return lines;
}

void JudgementActions::newJudgement()
{
    showForm();
    const auto &object = m_session.selection().object;
    std::vector<FactId> facts;
    if (object && object->kind == ObjectKind::Fact)
        facts.push_back(object->as<FactTag>());
    m_form->startNew(facts);
}

void JudgementActions::revise(const JudgementId &judgement)
{
    showForm();
    m_form->revise(judgement);
}

void JudgementActions::forget()
{
    m_form->forget();
    if (m_dock)
        m_dock->hide();
}

QStringList JudgementActions::takeUpTyped()
{
    const auto at = m_form->takeUp(m_drafts.typed(u"judgement"_s));
    if (!at)
        return unkept();
    showForm();
    if (at->isEmpty())
        m_form->startNew({});
    else
        m_form->revise(*at);
    return unkept();
}

void JudgementActions::carryOut(const EditOutcome &edit, const QString &text)
{
    if (!edit) {
        Q_EMIT told(edit.error().toString());
        return;
    }
    if (edit->change.isEmpty())
        return;
    if (const Status status = m_history.apply(edit->change, text); !status)
        Q_EMIT told(status.error().toString());
}

} // namespace chancery
