// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/views/problems/problems_view.h"

#include "app/views/copying.h"
#include "app/views/list_table.h"
#include "app/views/listed_objects.h"
#include "core/check/check_dossier.h"
#include "core/models/problem_model.h"
#include "core/session/session.h"
#include "core/work/job.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QShortcut>
#include <QTableView>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace chancery {

namespace {

/// Several changes one after the other are looked at once.
constexpr int checkedAfterMs = 400;

} // namespace

ProblemsView::ProblemsView(Session &session, std::function<std::shared_ptr<Store>()> store, QWidget *parent)
    : DossierView(session, parent)
    , m_store(std::move(store))
    , m_model(new ProblemModel(this))
    , m_reading(new Job(this))
    , m_soon(new QTimer(this))
    , m_summary(new QLabel(this))
    , m_warnings(new QCheckBox(tr("&Warnings too"), this))
    , m_table(new QTableView(this))
{
    setAccessibleName(tr("Problems"));
    m_soon->setSingleShot(true);
    m_soon->setInterval(checkedAfterMs);
    connect(m_soon, &QTimer::timeout, this, &ProblemsView::check);
    m_summary->setObjectName(u"problem-summary"_s);
    m_summary->setTextFormat(Qt::PlainText);
    m_warnings->setChecked(true);
    m_warnings->setToolTip(tr("What may be meant, but mostly is not, as of chancery check --strict"));
    makeListTable(*m_table);
    m_table->setObjectName(u"problems"_s);
    m_table->setModel(m_model);
    m_table->setAccessibleName(tr("Problems of the dossier"));
    addCopying(
        *m_table, [this] { return this->session().snapshot(); },
        [this](const QModelIndex &index) {
            const ObjectRef &object = m_model->problemAt(index.row()).object;
            const SnapshotPtr snapshot = this->session().snapshot();
            return object.id.isEmpty() || !snapshot->rowOf(object) ? std::vector<FactRow>()
                                                                   : snapshot->factsOf(object);
        });
    new ListedObjects(*m_table, [this](const QModelIndex &index) {
        return std::vector{m_model->problemAt(index.row()).object};
    });
    QHeaderView *columns = m_table->horizontalHeader();
    const int unit = fontMetrics().averageCharWidth();
    columns->resizeSection(ProblemModel::Kind, 12 * unit);
    columns->resizeSection(ProblemModel::Object, 36 * unit);
    columns->setSectionResizeMode(ProblemModel::Reason, QHeaderView::Stretch);
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(8, 4, 8, 4);
    bar->addWidget(m_summary, 1);
    bar->addWidget(m_warnings);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(bar);
    layout->addWidget(m_table, 1);
    setFocusProxy(m_table);
    connect(m_warnings, &QCheckBox::toggled, this, &ProblemsView::check);
    connect(m_table, &QAbstractItemView::clicked, this, &ProblemsView::open);
    for (const int key : {Qt::Key_Return, Qt::Key_Enter}) {
        auto *enter = new QShortcut(QKeySequence(key), m_table, nullptr, nullptr, Qt::WidgetShortcut);
        connect(enter, &QShortcut::activated, this, [this] { open(m_table->currentIndex()); });
    }
    tell();
}

bool ProblemsView::isUpToDate() const
{
    return m_isChecked && !m_soon->isActive() && !m_reading->isRunning();
}

bool ProblemsView::isSparedBy(const ChangeSet &reached) const
{
    return !reached.reaches(ObjectKind::Judgement) && DossierView::isSparedBy(reached);
}

void ProblemsView::takeSnapshot()
{
    m_soon->start();
    tell();
}

void ProblemsView::check()
{
    m_soon->stop();
    const Warnings warnings = m_warnings->isChecked() ? Warnings::Tell : Warnings::Leave;
    m_reading->start([this, store = m_store(), warnings](const Progress &) -> Job::Take {
        const auto dossier = store->readAll();
        std::vector<ProblemModel::Line> lines;
        QString failure;
        if (dossier) {
            const SnapshotPtr snapshot = store->snapshot();
            for (Problem &problem : checkDossier(*dossier, warnings)) {
                const QString title = problem.object.id.isEmpty() || !snapshot->rowOf(problem.object)
                                          ? problem.object.id
                                          : snapshot->title(problem.object);
                // Where it stands in a document means nothing here, and moves with every change.
                problem.place.clear();
                lines.push_back({std::move(problem), title});
            }
        } else {
            failure = dossier.error().toString();
        }
        return [this, lines = std::move(lines), failure] {
            m_model->show(lines);
            m_isChecked = true;
            tell();
            if (!failure.isEmpty())
                m_summary->setText(failure);
            Q_EMIT checked();
        };
    });
    tell();
}

void ProblemsView::tell()
{
    if (!m_isChecked) {
        m_summary->setText(tr("Checking the dossier…"));
        return;
    }
    const std::size_t errors = m_model->count(Severity::Error);
    const std::size_t unfinished = m_model->count(Severity::Unfinished);
    const std::size_t warnings = m_model->count(Severity::Warning);
    m_summary->setText(
        errors + unfinished + warnings == 0
            ? tr("No problems: the dossier keeps all rules.")
            : tr("Errors: %1 · unfinished: %2 · warnings: %3").arg(errors).arg(unfinished).arg(warnings));
}

void ProblemsView::reflect(const Selection &, const QObject *) {}

void ProblemsView::open(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    const ObjectRef &object = m_model->problemAt(index.row()).object;
    if (!object.id.isEmpty() && session().snapshot()->rowOf(object))
        session().select(object, this);
}

} // namespace chancery
