// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/printing/print_dialog.h"

#include "app/briefing/carried_fonts.h"
#include "app/views/theme.h"
#include "core/work/job.h"

#include <QComboBox>
#include <QDate>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLocale>
#include <QPrintDialog>
#include <QPrinter>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace chancery {

namespace {

/// Pixels of the text of a printed timeline, at 96 dots per inch.
constexpr int timelineText = 12;

TimelinePictureOptions timelineOnPaper()
{
    TimelinePictureOptions options;
    options.font = QFont(carriedFonts().sans);
    options.font.setPixelSize(timelineText);
    options.font.setHintingPreference(QFont::PreferNoHinting);
    // Paper is light in a dark window too.
    options.palette = Theme::lightPalette();
    return options;
}

} // namespace

PrintDialog::PrintDialog(SnapshotPtr snapshot, QWidget *parent)
    : QDialog(parent)
    , m_snapshot(std::move(snapshot))
    , m_what(new QComboBox(this))
    , m_message(new QLabel(this))
    , m_progress(new QProgressBar(this))
    , m_writing(new Job(this))
{
    setWindowTitle(tr("Print"));
    m_what->setObjectName(u"what"_s);
    m_message->setObjectName(u"message"_s);
    m_message->setWordWrap(true);
    m_message->setTextFormat(Qt::PlainText);
    m_message->hide();
    m_progress->setAccessibleName(tr("Progress of the printing"));
    m_progress->hide();
    const QDate today = QDate::currentDate();
    for (const BriefingLength length : briefingLengths) {
        BriefingOptions options;
        options.length = length;
        options.paper =
            QLocale().measurementSystem() == QLocale::ImperialUSSystem ? Paper::Letter : Paper::A4;
        options.preparedOn = CivilDay::fromYmd(today.year(), today.month(), today.day());
        options.preparedBy = m_snapshot->info().preparedBy;
        options.isTagged = false;
        addSubject(tr("Briefing: %1").arg(label(length)), std::move(options));
    }
    addSubject(tr("Timeline: everything dated"), timelineOnPaper());
    m_choose = [this](QPrinter &printer) { return QPrintDialog(&printer, this).exec() == QDialog::Accepted; };

    auto *const form = new QFormLayout;
    form->addRow(tr("&What:"), m_what);
    auto *const buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_print = buttons->addButton(tr("Print…"), QDialogButtonBox::AcceptRole);
    m_print->setObjectName(u"print"_s);
    m_print->setDefault(true);
    auto *const layout = new QVBoxLayout(this);
    layout->addLayout(form);
    layout->addWidget(m_message);
    layout->addWidget(m_progress);
    layout->addStretch();
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &PrintDialog::print);
    connect(buttons, &QDialogButtonBox::rejected, this, &PrintDialog::reject);
    connect(m_writing, &Job::progressed, m_progress, &QProgressBar::setValue);
    connect(m_writing, &Job::cancelled, this, [this] { finish(Error{{}, {}, cancelledReason()}); });
}

PrintDialog::~PrintDialog() = default;

void PrintDialog::addSubject(const QString &name, PrintSubject subject)
{
    m_what->addItem(name);
    m_subjects.push_back(std::move(subject));
}

void PrintDialog::setTimeline(const TimeRange &range, EventMaskPtr shown)
{
    if (range.isEmpty())
        return;
    TimelinePictureOptions options = timelineOnPaper();
    options.range = range;
    options.shown = std::move(shown);
    addSubject(tr("Timeline: what it shows"), std::move(options));
}

void PrintDialog::print()
{
    if (m_writing->isRunning())
        return;
    const PrintSubject subject = m_subjects[static_cast<std::size_t>(m_what->currentIndex())];
    // The program uses no network: the machine's own print server is asked, by its local socket.
    if (!qEnvironmentVariableIsSet("CUPS_SERVER"))
        qputenv("CUPS_SERVER", "/run/cups/cups.sock");
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setDocName(m_snapshot->info().title.simplified());
    fitPaper(*printer, subject);
    if (!m_choose(*printer))
        return;
    printer->setFullPage(true);
    m_message->hide();
    m_progress->setRange(0, 100);
    m_progress->setValue(0);
    m_progress->show();
    m_writing->start(
        [snapshot = m_snapshot, printer, subject](const Progress &progress) {
            return printPages(*printer, *snapshot, subject, progress);
        },
        [this](const Status &status) { finish(status); });
    updateState();
}

void PrintDialog::finish(const Status &status)
{
    m_progress->hide();
    updateState();
    if (status) {
        QDialog::accept();
        return;
    }
    m_message->setText(status.error().reason == cancelledReason()
                           ? tr("Cancelled.")
                           : tr("It could not be printed. %1").arg(status.error().toString()));
    m_message->show();
}

void PrintDialog::updateState()
{
    m_print->setEnabled(!m_writing->isRunning());
    m_what->setEnabled(!m_writing->isRunning());
}

void PrintDialog::reject()
{
    // The first Cancel stops the printing, the next one closes the dialog.
    if (m_writing->isRunning())
        m_writing->cancel();
    else
        QDialog::reject();
}

} // namespace chancery
