// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/merging/dossier_merge_dialog.h"

#include "app/merging/conflict_list.h"
#include "app/views/theme.h"
#include "core/edit/draft.h"
#include "core/merge/merged_dossier.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QProgressBar>
#include <QPushButton>
#include <QSplitter>
#include <QTextBrowser>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace chancery {

DossierMergeDialog::DossierMergeDialog(MergeInto into, QWidget *parent)
    : QDialog(parent)
    , m_into(std::move(into))
    , m_verdict(new QLabel(this))
    , m_conflicts(new ConflictList(this))
    , m_detail(new QTextBrowser(this))
    , m_target(new QComboBox(this))
    , m_progress(new QProgressBar(this))
{
    createWidgets();
    updateState();
}

DossierMergeDialog::~DossierMergeDialog() = default;

QLineEdit *DossierMergeDialog::addFile(QFormLayout &form, const QString &label, const QString &name,
                                       const QString &title)
{
    auto *path = new QLineEdit(this);
    path->setObjectName(name);
    connect(path, &QLineEdit::editingFinished, this, &DossierMergeDialog::look);
    auto *browse = new QPushButton(tr("Browse…"), this);
    browse->setObjectName(u"browse-"_s + name);
    browse->setAccessibleName(title);
    browse->setAutoDefault(false);
    connect(browse, &QPushButton::clicked, this, [this, path, title] {
        if (const QString chosen = m_into.chooseDossier(title); !chosen.isEmpty()) {
            path->setText(chosen);
            look();
        }
    });
    auto *row = new QHBoxLayout;
    row->addWidget(path, 1);
    row->addWidget(browse);
    form.addRow(label, row);
    if (auto *text = qobject_cast<QLabel *>(form.labelForField(row)))
        text->setBuddy(path);
    return path;
}

void DossierMergeDialog::createWidgets()
{
    setObjectName(u"merge-dossiers"_s);
    setWindowTitle(tr("Merge another dossier"));
    resize(900, 640);
    auto *form = new QFormLayout;
    m_base = addFile(*form, tr("&Base:"), u"base"_s, tr("The dossier that both came of"));
    auto *mine = new QLabel(this);
    mine->setObjectName(u"mine"_s);
    mine->setTextFormat(Qt::PlainText);
    mine->setText(tr("%1 – the open dossier: its ids and its order stay").arg(m_into.title));
    form->addRow(tr("Mine:"), mine);
    m_theirs = addFile(*form, tr("&Theirs:"), u"theirs"_s, tr("The other dossier"));
    m_base->setPlaceholderText(tr("the dossier that both came of"));
    m_theirs->setPlaceholderText(tr("the other dossier"));

    m_verdict->setObjectName(u"verdict"_s);
    m_verdict->setTextFormat(Qt::PlainText);
    m_verdict->setWordWrap(true);
    m_conflicts->setObjectName(u"conflicts"_s);
    connect(m_conflicts, &QTreeWidget::currentItemChanged, this, &DossierMergeDialog::showConflict);
    connect(m_conflicts, &ConflictList::decided, this, [this] {
        showConflict();
        updateState();
        // Whoever is let go of by one decision may be asked for by another: what is left is looked for anew.
        if (m_conflicts->undecided() == 0)
            look();
    });
    m_detail->setObjectName(u"detail"_s);
    m_detail->setAccessibleName(tr("The conflict with all of both sides"));
    auto *splitter = new QSplitter(Qt::Vertical, this);
    splitter->addWidget(m_conflicts);
    splitter->addWidget(m_detail);
    splitter->setSizes({260, 160});
    splitter->setChildrenCollapsible(false);

    auto *decide = new QHBoxLayout;
    const auto add = [this, decide](const QString &text, const QString &name, auto act) {
        auto *button = new QPushButton(text, this);
        button->setObjectName(name);
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, act);
        decide->addWidget(button);
        return button;
    };
    m_takeMine = add(tr("Take &mine"), u"take-mine"_s, [this] { m_conflicts->take(Side::Mine); });
    m_takeTheirs = add(tr("Take t&heirs"), u"take-theirs"_s, [this] { m_conflicts->take(Side::Theirs); });
    m_allMine = add(tr("A&ll mine"), u"all-mine"_s, [this] { m_conflicts->takeAll(Side::Mine); });
    m_allTheirs = add(tr("All thei&rs"), u"all-theirs"_s, [this] { m_conflicts->takeAll(Side::Theirs); });
    decide->addStretch(1);

    m_target->setObjectName(u"target"_s);
    m_target->addItem(tr("the open dossier, as one change"));
    m_target->addItem(tr("a new file…"));
    auto *into = new QFormLayout;
    into->addRow(tr("&Into:"), m_target);
    m_progress->setAccessibleName(tr("Progress of the merge"));
    m_progress->setRange(0, 100);
    m_progress->hide();
    connect(&m_work, &Job::progressed, m_progress, &QProgressBar::setValue);

    auto *buttons = new QDialogButtonBox(this);
    m_do = buttons->addButton(tr("Mer&ge"), QDialogButtonBox::AcceptRole);
    m_do->setObjectName(u"merge-it"_s);
    m_cancel = buttons->addButton(QDialogButtonBox::Cancel);
    connect(buttons, &QDialogButtonBox::accepted, this, &DossierMergeDialog::carryOut);
    connect(buttons, &QDialogButtonBox::rejected, this, &DossierMergeDialog::reject);

    auto *layout = new QVBoxLayout(this);
    layout->addLayout(form);
    layout->addWidget(m_verdict);
    layout->addWidget(splitter, 1);
    layout->addLayout(decide);
    layout->addLayout(into);
    layout->addWidget(m_progress);
    layout->addWidget(buttons);
}

void DossierMergeDialog::setPaths(const QString &base, const QString &theirs)
{
    m_base->setText(base);
    m_theirs->setText(theirs);
    look();
}

void DossierMergeDialog::look()
{
    const QString base = m_base->text().trimmed();
    const QString theirs = m_theirs->text().trimmed();
    if (base.isEmpty() || theirs.isEmpty() || m_isApplying)
        return;
    const QString both = base + u'\n' + theirs;
    if (both == m_lookedAt && m_merge && !m_work.isRunning() && m_decided == m_conflicts->decisions())
        return;
    if (both != m_lookedAt || !m_sides) {
        m_lookedAt = both;
        m_sides = std::make_shared<MergingSides>(base, theirs, m_into.mine);
    }
    m_decided = m_conflicts->decisions();
    m_verdict->setPalette(palette());
    m_verdict->setText(tr("Comparing the three…"));
    m_progress->setValue(0);
    m_progress->show();
    m_work.start([sides = m_sides, decisions = m_decided](
                     const Progress &progress) { return sides->merge(decisions, progress); },
                 [this](const Outcome<DossierMerge> &merge) { takeMerge(merge); });
    updateState();
}

void DossierMergeDialog::takeMerge(const Outcome<DossierMerge> &merge)
{
    m_progress->hide();
    if (!merge) {
        m_merge.reset();
        m_sides.reset();
        m_conflicts->show({});
        complain(merge.error().toString());
        updateState();
        Q_EMIT merged();
        return;
    }
    m_merge = *merge;
    m_conflicts->show(*m_merge);
    showConflict();
    updateState();
    Q_EMIT merged();
}

void DossierMergeDialog::complain(const QString &text)
{
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, Theme(palette()).warning());
    m_verdict->setPalette(colours);
    m_verdict->setText(text);
}

void DossierMergeDialog::showConflict()
{
    const MergeConflict *conflict = m_conflicts->current();
    QString html;
    const auto line = [&html](const QString &heading, const QString &words) {
        html += u"<p style=\"margin:0 0 4px 0\"><b>%1</b> %2</p>"_s.arg(
            heading.toHtmlEscaped(), words.toHtmlEscaped().replace(u'\n', "<br>"_L1));
    };
    if (conflict) {
        line(inWords(*conflict), {});
        if (!conflict->values.member.isEmpty())
            line(tr("Base:"), sideInWords(*conflict, conflict->values.base));
        line(tr("Mine:"), sideInWords(*conflict, conflict->values.mine));
        line(tr("Theirs:"), sideInWords(*conflict, conflict->values.theirs));
        for (const QString &dependent : conflict->dependents)
            line(tr("Rests on it:"), dependent);
    } else if (m_merge) {
        for (const MergedList &one : m_merge->joined)
            line(tr("Of both:"), (one.object ? namedWithKind(*one.object, one.title) : tr("the dossier")) +
                                     u": "_s + one.list.member);
        for (const QString &renamed : m_merge->renamed)
            line({}, renamed);
    }
    m_detail->setHtml(html);
}

void DossierMergeDialog::updateState()
{
    const int open = m_conflicts->undecided();
    const bool isBusy = m_work.isRunning() || m_isApplying;
    const bool has = m_conflicts->topLevelItemCount() > 0;
    for (QPushButton *button : {m_takeMine, m_takeTheirs, m_allMine, m_allTheirs})
        button->setEnabled(has && !isBusy);
    const bool hasChange = m_merge && !changeOf(*m_merge).isEmpty();
    m_do->setEnabled(m_merge && m_merge->undecided == 0 && open == 0 && !isBusy &&
                     m_decided == m_conflicts->decisions());
    m_cancel->setEnabled(!m_isApplying);
    if (!m_merge) {
        if (m_lookedAt.isEmpty())
            m_verdict->setText(
                tr("What one of two dossiers changed is taken from it; what both changed, each "
                   "otherwise, is listed here and decided by you."));
        return;
    }
    if (isBusy)
        return;
    const std::size_t changes = m_merge->change.put.size() + m_merge->change.remove.size();
    if (open > 0)
        m_verdict->setText(tr("Conflicts: %L1, of them open: %L2. M takes mine, T theirs.")
                               .arg(m_conflicts->topLevelItemCount())
                               .arg(open));
    else if (hasChange)
        m_verdict->setText(tr("No conflict is open. Objects that change in mine: %L1.").arg(changes));
    else
        m_verdict->setText(tr("No conflict is open, and theirs has nothing that mine has not."));
}

void DossierMergeDialog::carryOut()
{
    if (!m_merge || m_merge->undecided > 0)
        return;
    const QString name = QFileInfo(m_theirs->text()).fileName();
    if (m_target->currentIndex() == 0) {
        const Change change = changeOf(*m_merge);
        if (change.isEmpty())
            return finish(tr("Nothing had to be merged."));
        m_isApplying = true;
        m_progress->setRange(0, 0);
        m_progress->show();
        updateState();
        m_into.apply(change, tr("merging “%1”").arg(name),
                     [self = QPointer<DossierMergeDialog>(this), name](const Status &status) {
                         if (!self)
                             return;
                         self->m_isApplying = false;
                         self->m_progress->hide();
                         self->m_progress->setRange(0, 100);
                         if (status)
                             return self->finish(tr("“%1” is merged in; Ctrl+Z takes it back.").arg(name));
                         self->updateState();
                         self->complain(tr("It breaks the rules of a dossier, and nothing has changed: %1")
                                            .arg(status.error().toString()));
                     });
        return;
    }
    const QString path = m_into.chooseOutput(tr("The merged dossier"));
    if (path.isEmpty())
        return;
    m_progress->setValue(0);
    m_progress->show();
    m_work.start([sides = m_sides, merge = *m_merge,
                  path](const Progress &progress) { return sides->write(merge, path, progress); },
                 [this, path](const Status &status) {
                     m_progress->hide();
                     if (status)
                         return finish(tr("Wrote %1.").arg(path));
                     updateState();
                     complain(tr("Nothing was written: %1").arg(status.error().toString()));
                 });
    updateState();
}

void DossierMergeDialog::finish(const QString &text)
{
    m_told = text;
    accept();
}

void DossierMergeDialog::reject()
{
    if (m_isApplying)
        return;
    m_work.cancel();
    QDialog::reject();
}

} // namespace chancery
