// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/views/dossier_view.h"

#include "core/session/session.h"
#include "core/work/job.h"

#include <QLabel>
#include <QResizeEvent>
#include <QTimer>

#include <utility>

using namespace Qt::StringLiterals;

namespace chancery {

namespace {

/// Up to so many facts all that there is to read takes less than a glance at a note that says so.
constexpr std::uint32_t mostReadAtOnce = 20000;

} // namespace

DossierView::DossierView(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_reading(new Job(this))
{
    connect(&session, &Session::snapshotChanged, this, &DossierView::onSnapshot);
    connect(&session, &Session::filterChanged, this, &DossierView::onFilter);
    connect(&session, &Session::selectionChanged, this, &DossierView::onSelection);
}

DossierView::~DossierView() = default;

bool DossierView::isSparedBy(const ChangeSet &reached) const
{
    return reached.spares({ObjectKind::Source, ObjectKind::Passage, ObjectKind::Participant,
                           ObjectKind::Event, ObjectKind::Option, ObjectKind::Figure, ObjectKind::Question,
                           ObjectKind::Fact});
}

void DossierView::onSnapshot(const ChangeSet *reached)
{
    if (reached != nullptr && !m_stale && isSparedBy(*reached))
        return;
    m_keepsPlace = reached != nullptr && (!m_behind || m_keepsPlace);
    m_stale = true;
    m_behind = true;
    if (isSeen())
        take();
}

void DossierView::onFilter()
{
    // A revision comes with what the filter leaves of it.
    if (!m_stale && m_taken == m_session.shown() && m_dimsTaken == m_session.dims())
        return;
    m_stale = true;
    m_behind = true;
    m_keepsPlace = false;
    if (isSeen()) {
        take();
        catchUp();
    }
}

void DossierView::onSelection(const Selection &selection, const QObject *by)
{
    const bool isKept = by == &m_session && (!m_behind || m_keepsPlace);
    if (!isSeen() || m_stale) {
        m_behind = true;
        m_keepsPlace = isKept;
        return;
    }
    m_behind = false;
    m_keepsPlace = false;
    reflect(selection, isKept ? this : by);
}

void DossierView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    takeUp();
}

void DossierView::setOnTop(bool isOnTop)
{
    m_isOnTop = isOnTop;
    takeUp();
}

void DossierView::takeUp()
{
    if (!isSeen())
        return;
    if (m_stale)
        take();
    // Only after the layout has given the view its size can it scroll to what is selected.
    QTimer::singleShot(0, this, &DossierView::catchUp);
}

DossierView::Reading DossierView::readingOfFacts()
{
    return [](const Snapshot &snapshot) {
        static_cast<void>(snapshot.facts());
        return std::function<void()>();
    };
}

bool DossierView::hasRead(const SnapshotPtr &snapshot) const
{
    return m_read.lock() == snapshot;
}

void DossierView::take()
{
    const SnapshotPtr &snapshot = m_session.snapshot();
    Reading read = hasRead(snapshot) ? Reading() : reading();
    if (!read) {
        keep(snapshot, {});
    } else if (snapshot->count(ObjectKind::Fact) <= mostReadAtOnce) {
        keep(snapshot, read(*snapshot));
    } else {
        showWaiting(true);
        m_reading->start([this, snapshot, read = std::move(read)](const Progress &) -> Job::Take {
            auto finding = read(*snapshot);
            return [this, snapshot, finding = std::move(finding)] {
                if (snapshot != m_session.snapshot())
                    return; // what came after it is asked for already, or will be when the view is seen
                keep(snapshot, finding);
                catchUp();
            };
        });
    }
}

void DossierView::keep(const SnapshotPtr &snapshot, const std::function<void()> &finding)
{
    if (finding)
        finding();
    m_read = snapshot;
    m_stale = false;
    m_taken = m_session.shown();
    m_dimsTaken = m_session.dims();
    showWaiting(false);
    takeSnapshot();
}

void DossierView::catchUp()
{
    if (!m_behind || m_stale || !isSeen())
        return;
    m_behind = false;
    reflect(m_session.selection(), std::exchange(m_keepsPlace, false) ? this : nullptr);
}

void DossierView::showWaiting(bool isWaiting)
{
    if (isWaiting && !m_waiting) {
        m_waiting = new QLabel(tr("Reading the facts of this dossier…"), this);
        m_waiting->setObjectName(u"waiting"_s);
        m_waiting->setAlignment(Qt::AlignCenter);
        m_waiting->setAutoFillBackground(true);
    }
    if (!m_waiting)
        return;
    m_waiting->setGeometry(rect());
    m_waiting->setVisible(isWaiting);
    if (isWaiting)
        m_waiting->raise();
}

void DossierView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (m_waiting)
        m_waiting->setGeometry(rect());
}

} // namespace chancery
