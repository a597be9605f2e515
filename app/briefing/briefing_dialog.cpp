// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/briefing/briefing_dialog.h"

#include "app/briefing/briefing_pages.h"
#include "app/briefing/briefing_pdf.h"
#include "app/briefing/briefing_preview.h"
#include "core/store/store.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QGroupBox>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QStandardPaths>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace chancery {

namespace {

/// A dossier of more facts is laid out for the file alone: the preview would keep the reader waiting.
constexpr std::uint32_t greatestPreview = 5000;

CivilDay toCivil(const QDate &date)
{
    return CivilDay::fromYmd(date.year(), date.month(), date.day());
}

/// What a file may be called after a dossier.
QString fileNameFor(const QString &id)
{
    QString name;
    for (const QChar c : id)
        name += c.isLetterOrNumber() || c == u'-' || c == u'.' ? c : QChar(u'-');
    return (name.isEmpty() ? u"briefing"_s : name) + u".pdf"_s;
}

} // namespace

BriefingDialog::BriefingDialog(SnapshotPtr snapshot, QWidget *parent)
    : QDialog(parent)
    , m_snapshot(std::move(snapshot))
    , m_path(new QLineEdit(this))
    , m_title(new QLineEdit(this))
    , m_preparedBy(new QLineEdit(this))
    , m_preparedOn(new QDateEdit(QDate::currentDate(), this))
    , m_paper(new QComboBox(this))
    , m_period(new QComboBox(this))
    , m_attach(new QCheckBox(tr("Attach the dossier (JSON), so that the evidence travels along"), this))
    , m_form(new QWidget(this))
    , m_preview(new BriefingPreview(this))
    , m_pageLabel(new QLabel(this))
    , m_message(new QLabel(this))
    , m_progress(new QProgressBar(this))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Cancel, this))
    , m_export(m_buttons->addButton(tr("Export"), QDialogButtonBox::AcceptRole))
    , m_previewTimer(new QTimer(this))
{
    setWindowTitle(tr("Export briefing"));
    setSizeGripEnabled(true);
    m_previewTimer->setSingleShot(true);
    m_previewTimer->setInterval(150);
    connect(m_previewTimer, &QTimer::timeout, this, &BriefingDialog::updatePreview);
    buildForm();

    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    setPath(QDir(QFileInfo(folder).isDir() ? folder : QDir::homePath())
                .filePath(fileNameFor(m_snapshot->info().id)));
    m_title->setText(m_snapshot->info().title);
    m_progress->hide();
    m_message->hide();
    updateState();
    m_previewTimer->start();
}

BriefingDialog::~BriefingDialog()
{
    if (m_writer) {
        m_stop->store(true);
        m_writer->wait();
    }
}

void BriefingDialog::buildForm()
{
    m_path->setObjectName(u"path"_s);
    m_title->setObjectName(u"title"_s);
    m_preparedBy->setObjectName(u"preparedBy"_s);
    m_preparedBy->setPlaceholderText(tr("nobody named"));
    m_paper->setObjectName(u"paper"_s);
    m_export->setObjectName(u"export"_s);
    m_message->setObjectName(u"message"_s);
    m_message->setWordWrap(true);
    m_message->setTextFormat(Qt::PlainText);
    m_preparedOn->setCalendarPopup(true);
    m_preparedOn->setDisplayFormat(u"yyyy-MM-dd"_s);
    m_paper->addItem(tr("A4"), static_cast<int>(Paper::A4));
    m_paper->addItem(tr("US Letter"), static_cast<int>(Paper::Letter));
    m_paper->setCurrentIndex(QLocale().measurementSystem() == QLocale::ImperialUSSystem ? 1 : 0);
    m_period->addItem(tr("All events"));
    m_attach->setObjectName(u"attach"_s);
    m_attach->hide();

    auto *const browse = new QToolButton(this);
    browse->setText(tr("…"));
    browse->setToolTip(tr("Choose a file"));
    browse->setAccessibleName(tr("Choose a file"));
    connect(browse, &QToolButton::clicked, this, &BriefingDialog::choosePath);
    auto *const pathRow = new QHBoxLayout;
    pathRow->addWidget(m_path);
    pathRow->addWidget(browse);

    auto *const form = new QFormLayout(m_form);
    form->setContentsMargins({});
    form->addRow(tr("&File:"), pathRow);
    qobject_cast<QLabel *>(form->labelForField(pathRow))->setBuddy(m_path);
    form->addRow(tr("&Title:"), m_title);
    form->addRow(tr("Prepared &by:"), m_preparedBy);
    form->addRow(tr("Prepared &on:"), m_preparedOn);
    form->addRow(tr("&Paper:"), m_paper);
    form->addRow(tr("P&eriod:"), m_period);

    auto *const parts = new QGroupBox(tr("Parts"), m_form);
    auto *const partsLayout = new QVBoxLayout(parts);
    for (const BriefingSection section : briefingSections) {
        auto *const box = new QCheckBox(label(section), parts);
        box->setObjectName(toTerm(section));
        box->setChecked(true);
        connect(box, &QCheckBox::toggled, m_previewTimer, qOverload<>(&QTimer::start));
        partsLayout->addWidget(box);
        m_sections.emplace_back(section, box);
    }
    auto *const always = new QLabel(tr("Sources and passages are always part of it."), parts);
    always->setWordWrap(true);
    partsLayout->addWidget(always);
    form->addRow(parts);
    form->addRow(m_attach);

    auto *const previous = new QToolButton(this);
    previous->setArrowType(Qt::LeftArrow);
    previous->setAccessibleName(tr("Previous page"));
    previous->setToolTip(tr("Previous page"));
    auto *const next = new QToolButton(this);
    next->setArrowType(Qt::RightArrow);
    next->setAccessibleName(tr("Next page"));
    next->setToolTip(tr("Next page"));
    connect(previous, &QToolButton::clicked, m_preview,
            [this] { m_preview->setPage(m_preview->page() - 1); });
    connect(next, &QToolButton::clicked, m_preview, [this] { m_preview->setPage(m_preview->page() + 1); });
    connect(m_preview, &BriefingPreview::pageChanged, this, [this](int page, int count) {
        m_pageLabel->setText(count > 0 ? tr("Page %1 of %2").arg(page + 1).arg(count) : QString());
    });
    auto *const pager = new QHBoxLayout;
    pager->addStretch();
    pager->addWidget(previous);
    pager->addWidget(m_pageLabel);
    pager->addWidget(next);
    pager->addStretch();
    auto *const previewColumn = new QVBoxLayout;
    previewColumn->addWidget(m_preview, 1);
    previewColumn->addLayout(pager);

    auto *const formColumn = new QVBoxLayout;
    formColumn->addWidget(m_form);
    formColumn->addStretch();
    auto *const columns = new QHBoxLayout;
    columns->addLayout(formColumn);
    columns->addLayout(previewColumn, 1);
    auto *const layout = new QVBoxLayout(this);
    layout->addLayout(columns, 1);
    layout->addWidget(m_message);
    layout->addWidget(m_progress);
    layout->addWidget(m_buttons);

    m_export->setDefault(true);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &BriefingDialog::write);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &BriefingDialog::reject);
    connect(m_path, &QLineEdit::textChanged, this, &BriefingDialog::updateState);
    for (QLineEdit *const edit : {m_title, m_preparedBy})
        connect(edit, &QLineEdit::textChanged, m_previewTimer, qOverload<>(&QTimer::start));
    for (QComboBox *const box : {m_paper, m_period})
        connect(box, &QComboBox::currentIndexChanged, m_previewTimer, qOverload<>(&QTimer::start));
    connect(m_preparedOn, &QDateEdit::dateChanged, m_previewTimer, qOverload<>(&QTimer::start));
}

void BriefingDialog::setAttachmentSource(std::function<Outcome<QByteArray>()> source)
{
    m_attachment = std::move(source);
    m_attach->setVisible(static_cast<bool>(m_attachment));
    m_attach->setChecked(static_cast<bool>(m_attachment));
}

void BriefingDialog::setVisibleRange(const TimeRange &range)
{
    m_visible = range;
    if (!range.isEmpty() && m_period->count() == 1)
        m_period->addItem(tr("What the timeline shows"));
}

void BriefingDialog::setPath(const QString &path)
{
    m_path->setText(QDir::toNativeSeparators(path));
}

QString BriefingDialog::path() const
{
    return QDir::fromNativeSeparators(m_path->text().trimmed());
}

BriefingOptions BriefingDialog::options() const
{
    BriefingOptions options;
    options.paper = static_cast<Paper>(m_paper->currentData().toInt());
    options.title = m_title->text().trimmed();
    options.preparedBy = m_preparedBy->text().trimmed();
    options.preparedOn = toCivil(m_preparedOn->date());
    options.sections = {};
    for (const auto &[section, box] : m_sections)
        options.sections.setFlag(section, box->isChecked());
    if (m_period->currentIndex() == 1) {
        const auto dayOf = [](CivilSecond second) {
            return CivilDay{second >= 0 ? second / secondsPerDay
                                        : -((-second + secondsPerDay - 1) / secondsPerDay)};
        };
        options.from = dayOf(m_visible.begin);
        options.to = dayOf(m_visible.end - 1);
    }
    return options;
}

void BriefingDialog::updatePreview()
{
    if (m_writer || m_snapshot->count(ObjectKind::Fact) > greatestPreview)
        return;
    const auto pages = BriefingPages::make(*m_snapshot, options());
    m_preview->setPages(pages ? *pages : nullptr);
}

void BriefingDialog::updateState()
{
    m_export->setEnabled(!m_writer && !path().isEmpty());
    m_form->setEnabled(!m_writer);
}

void BriefingDialog::choosePath()
{
    const QString chosen =
        QFileDialog::getSaveFileName(this, tr("Export briefing"), path(), tr("PDF documents (*.pdf)"));
    if (!chosen.isEmpty())
        setPath(chosen);
}

void BriefingDialog::write()
{
    if (m_writer || path().isEmpty())
        return;
    QString target = path();
    if (QFileInfo(target).suffix().isEmpty() && !QFileInfo(target).isDir())
        target += u".pdf"_s;
    setPath(target);
    BriefingOptions chosen = options();
    if (m_attachment && m_attach->isChecked()) {
        Outcome<QByteArray> dossier = m_attachment();
        if (!dossier) {
            finishWriting(dossier.error());
            return;
        }
        chosen.attachment = std::move(*dossier);
    }

    m_message->hide();
    m_progress->setRange(0, 100);
    m_progress->setValue(0);
    m_progress->show();
    m_stop = std::make_shared<std::atomic_bool>(false);
    // The thread holds all that it works on; the dialog waits for it before it goes.
    m_writer.reset(QThread::create([this, snapshot = m_snapshot, chosen, target, stop = m_stop] {
        int shown = 0;
        const Status status =
            writeBriefingPdf(*snapshot, chosen, target, [this, &shown, &stop](double share) {
                const int percent = static_cast<int>(share * 100);
                if (percent > shown) {
                    shown = percent;
                    QMetaObject::invokeMethod(
                        this, [this, percent] { m_progress->setValue(percent); }, Qt::QueuedConnection);
                }
                return !stop->load();
            });
        QMetaObject::invokeMethod(
            this, [this, status] { finishWriting(status); }, Qt::QueuedConnection);
    }));
    updateState();
    m_writer->start();
}

void BriefingDialog::finishWriting(const Status &status)
{
    if (m_writer) {
        m_writer->wait();
        m_writer.reset();
    }
    m_progress->hide();
    updateState();
    if (status) {
        QDialog::accept();
        return;
    }
    const bool cancelled = status.error().reason == cancelledReason();
    m_message->setText(cancelled
                           ? tr("Cancelled. Nothing was written.")
                           : tr("The briefing could not be written. %1").arg(status.error().toString()));
    m_message->show();
}

void BriefingDialog::reject()
{
    // The first Cancel stops the writing, the next one closes the dialog.
    if (m_writer)
        m_stop->store(true);
    else
        QDialog::reject();
}

} // namespace chancery
