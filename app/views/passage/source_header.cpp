// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/views/passage/source_header.h"

#include "app/views/link_label.h"
#include "app/views/theme.h"
#include "core/domain/plural.h"
#include "core/text/shown_text.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

namespace chancery {

using namespace Qt::StringLiterals;

namespace {

constexpr int highestDetails = 190;

QLabel *makeLabel(const QString &name, QWidget *parent)
{
    auto *label = new LinkLabel(parent);
    label->setObjectName(name);
    label->setTextFormat(Qt::RichText);
    // The menu is that of the source.
    label->setContextMenuPolicy(Qt::NoContextMenu);
    return label;
}

QString coloured(const QString &text, const QColor &colour)
{
    return u"<span style=\"color:%1\">%2</span>"_s.arg(colour.name(), asHtml(text));
}

QString sentence(QString text)
{
    if (!text.isEmpty() && !text.endsWith(u'.'))
        text += u'.';
    return text;
}

} // namespace

SourceHeader::SourceHeader(QWidget *parent)
    : QWidget(parent)
    , m_title(makeLabel(u"title"_s, this))
    , m_imprint(makeLabel(u"imprint"_s, this))
    , m_warning(makeLabel(u"warning"_s, this))
    , m_reasons(makeLabel(u"reasons"_s, this))
    , m_details(new QScrollArea(this))
    , m_buttons(new QHBoxLayout)
{
    setAccessibleName(tr("Source shown"));
    m_title->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    connect(m_title, &QLabel::linkActivated, this, &SourceHeader::sourceActivated);

    m_reasons->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_reasons->setContentsMargins(0, 0, 4, 0);
    m_details->setWidget(m_reasons);
    m_details->setWidgetResizable(true);
    m_details->setFrameShape(QFrame::NoFrame);
    m_details->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_details->setAccessibleName(tr("Details of the source"));
    m_details->viewport()->setAutoFillBackground(false);
    m_reasons->setAutoFillBackground(false);
    m_details->hide();

    m_imprint->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    connect(m_imprint, &QLabel::linkActivated, this, [this](const QString &link) {
        if (link == "attach"_L1)
            Q_EMIT attachActivated();
        else
            setShowsDetails(!m_showsDetails);
    });

    m_buttons->setSpacing(0);
    auto *titleRow = new QHBoxLayout;
    titleRow->setSpacing(4);
    titleRow->addWidget(m_title, 1);
    titleRow->addLayout(m_buttons);
    titleRow->setAlignment(m_buttons, Qt::AlignTop);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(10, 4, 6, 6);
    layout->setSpacing(2);
    layout->addLayout(titleRow);
    layout->addWidget(m_imprint);
    layout->addWidget(m_warning);
    layout->addWidget(m_details);
}

void SourceHeader::addButton(QToolButton *button)
{
    // As the eye goes: they stand beside the title, above the imprint.
    const QLayoutItem *before = m_buttons->count() > 0 ? m_buttons->itemAt(m_buttons->count() - 1) : nullptr;
    setTabOrder(before ? before->widget() : m_title, button);
    setTabOrder(button, m_imprint);
    m_buttons->addWidget(button);
}

void SourceHeader::setShowsDetails(bool shows)
{
    m_showsDetails = shows;
    m_details->setVisible(shows);
    fill();
}

void SourceHeader::showSource(const Snapshot &snapshot, SourceRow source)
{
    m_source = snapshot.at(source);
    m_changed = 0;
    m_lost = 0;
    m_derivedFrom.clear();
    for (const SourceId &id : m_source.derivedFrom)
        m_derivedFrom.push_back(snapshot.title(id));
    fill();
}

void SourceHeader::setAnchors(std::size_t changed, std::size_t lost)
{
    if (changed == m_changed && lost == m_lost)
        return;
    m_changed = changed;
    m_lost = lost;
    fill();
}

void SourceHeader::fill()
{
    const Theme theme(palette());
    const QColor ink = palette().color(QPalette::WindowText);
    m_title->setText(u"<a href=\"source\" style=\"color:%1; text-decoration:none\"><b>%2</b></a>"_s.arg(
        ink.name(), asHtml(m_source.title)));
    m_title->setToolTip(tr("Select this source"));

    const QStringList imprint{
        m_source.publisher.isEmpty() ? tr("publisher not stated") : m_source.publisher,
        m_source.author.isEmpty() ? tr("author not stated") : m_source.author,
        m_source.published ? m_source.published->toReadable() : tr("date not stated"),
        label(m_source.reliability),
        label(m_source.completeness),
    };
    const QString toggle = m_showsDetails ? tr("Fewer details") : tr("Details…");
    const auto link = [this](const QString &name, const QString &text) {
        return u" · <a href=\"%1\" style=\"color:%2\">%3</a>"_s.arg(
            name, palette().color(QPalette::Link).name(), asHtml(text));
    };
    QString brief = coloured(imprint.join(u" · "_s), theme.secondaryText());
    if (m_source.completeness == Completeness::Excerpts)
        brief += link(u"attach"_s, tr("Attach full text…"));
    m_imprint->setText(brief + link(u"details"_s, toggle));

    QStringList warnings;
    if (!m_derivedFrom.isEmpty())
        warnings.push_back(tr("derived from %1").arg(m_derivedFrom.join(u", "_s)));
    if (!m_source.notes.isEmpty())
        warnings.push_back(m_source.notes.size() == 1
                               ? m_source.notes.front()
                               : plural("chancery::SourceHeader", "%Ln note, see the details",
                                        "%Ln notes, see the details", m_source.notes.size()));
    if (m_changed > 0)
        warnings.push_back(tr("passages whose words have changed: %1").arg(m_changed));
    if (m_lost > 0)
        warnings.push_back(tr("passages not found in the text: %1").arg(m_lost));
    m_warning->setText(coloured(u"\u26a0\ufe0e "_s + warnings.join(u" · "_s), theme.warning()));
    m_warning->setToolTip(m_source.notes.join(u'\n'));
    m_warning->setVisible(!warnings.isEmpty());

    if (m_showsDetails)
        fillDetails();
}

void SourceHeader::fillDetails()
{
    const Theme theme(palette());
    QStringList reasons;
    const auto add = [&reasons](const QString &heading, const QString &text) {
        reasons.push_back(
            u"<p style=\"margin:0 0 4px 0\"><b>%1</b> %2</p>"_s.arg(asHtml(heading), asHtml(text)));
    };
    for (const QString &note : m_source.notes)
        reasons.push_back(u"<p style=\"margin:0 0 4px 0\">%1</p>"_s.arg(
            coloured(u"\u26a0\ufe0e "_s + note, theme.warning())));
    if (!m_derivedFrom.isEmpty())
        add(tr("Derived from:"), tr("%1; the two count as one.").arg(m_derivedFrom.join(u", "_s)) + u' ' +
                                     sentence(m_source.derivedReason));
    add(tr("Reliability:"),
        tr("%1. %2").arg(label(m_source.reliability), sentence(m_source.reliabilityReason)));
    if (!m_source.publishedReason.isEmpty())
        add(tr("Date:"), sentence(m_source.publishedReason));
    add(tr("Text:"), m_source.completeness == Completeness::Full
                         ? tr("the full text.")
                         : tr("the quoted passages only, in the order of the text, with […] where something "
                              "is left out."));
    if (!m_source.file.isEmpty())
        add(tr("File:"), m_source.file);
    if (!m_source.url.isEmpty())
        add(tr("Published at:"), m_source.url);
    m_reasons->setText(reasons.join(QString()));
    fitDetails();
}

void SourceHeader::fitDetails()
{
    if (!m_showsDetails)
        return;
    const int height = m_reasons->heightForWidth(std::max(80, width() - 40));
    m_details->setFixedHeight(std::min(height + 4, highestDetails));
}

void SourceHeader::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitDetails();
}

QSize SourceHeader::sizeHint() const
{
    return {40 * fontMetrics().averageCharWidth(), 4 * fontMetrics().lineSpacing()};
}

QSize SourceHeader::minimumSizeHint() const
{
    return {20 * fontMetrics().averageCharWidth(), fontMetrics().lineSpacing()};
}

void SourceHeader::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        fill();
}

} // namespace chancery
