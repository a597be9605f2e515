// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/views/head_dragging.h"

#include "app/views/copying.h"
#include "app/views/shown_objects.h"
#include "core/models/object_mime.h"

#include <QApplication>
#include <QDrag>
#include <QHeaderView>
#include <QMimeData>
#include <QMouseEvent>

#include <memory>
#include <optional>

namespace chancery {

namespace {

/// Of one that has more, the rest is a click away.
constexpr std::uint32_t mostFacts = 200;

class HeadDrag : public QObject
{
public:
    HeadDrag(QHeaderView &head, std::function<SnapshotPtr()> snapshot)
        : QObject(&head)
        , m_head(head)
        , m_snapshot(std::move(snapshot))
    {
        head.viewport()->installEventFilter(this);
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::MouseButtonPress) {
            const auto *mouse = static_cast<QMouseEvent *>(event);
            m_held.reset();
            const ShownObjects *const shown = ShownObjects::of(m_head.viewport());
            if (shown && mouse->button() == Qt::LeftButton && !isAtEdge()) {
                const std::vector<ObjectRef> objects = shown->at(mouse->pos());
                if (!objects.empty())
                    m_held = objects.front();
            }
            m_pressed = mouse->pos();
        } else if (event->type() == QEvent::MouseMove && m_held) {
            const auto *mouse = static_cast<QMouseEvent *>(event);
            if (!(mouse->buttons() & Qt::LeftButton)) {
                m_held.reset();
            } else if ((mouse->pos() - m_pressed).manhattanLength() >= QApplication::startDragDistance()) {
                drag();
                return true;
            }
        } else if (event->type() == QEvent::MouseButtonRelease) {
            m_held.reset();
        }
        return QObject::eventFilter(watched, event);
    }

private:
    [[nodiscard]] bool isAtEdge() const
    {
        const Qt::CursorShape shape = m_head.cursor().shape();
        return shape == Qt::SplitHCursor || shape == Qt::SplitVCursor;
    }

    void drag()
    {
        const ObjectRef object = *m_held;
        m_held.reset();
        const SnapshotPtr snapshot = m_snapshot();
        if (!snapshot->rowOf(object))
            return;
        // The header waits for its button to come up, which the drag takes from it; outside of it no section
        // is clicked.
        const QPointF outside(-100, -100);
        QMouseEvent release(QEvent::MouseButtonRelease, outside, m_head.viewport()->mapToGlobal(outside),
                            Qt::LeftButton, Qt::NoButton, Qt::NoModifier);
        QApplication::sendEvent(m_head.viewport(), &release);
        const std::vector<FactRow> facts = snapshot->factsOf(object, mostFacts);
        Quotation quotation = quoteFacts(*snapshot, facts);
        if (quotation.isEmpty())
            quotation.plain = snapshot->title(object);
        std::unique_ptr<QMimeData> mime(mimeOf(quotation));
        const std::vector<ObjectRef> objects{object};
        nameObjects(*mime, objects);
        auto *const drag = new QDrag(&m_head);
        drag->setMimeData(mime.release());
        drag->exec(Qt::CopyAction);
    }

    QHeaderView &m_head;
    std::function<SnapshotPtr()> m_snapshot;
    std::optional<ObjectRef> m_held;
    QPoint m_pressed;
};

} // namespace

void letHeadsBeDragged(QHeaderView &head, const std::function<SnapshotPtr()> &snapshot)
{
    new HeadDrag(head, snapshot);
}

} // namespace chancery
