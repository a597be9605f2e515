// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/shell/preferences/preferences_dialog.h"

#include "app/languages/languages.h"
#include "app/shell/preferences/keys_page.h"
#include "app/shell/settings.h"
#include "core/io/user_folders.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDesktopServices>
#include <QDialogButtonBox>
#include <QDir>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMainWindow>
#include <QPushButton>
#include <QScrollArea>
#include <QSpinBox>
#include <QTabWidget>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace chancery {

namespace {

constexpr int textStep = 10; ///< hundredths

/// A choice of some values, at the present one.
template<class Value>
QComboBox *choiceOf(std::initializer_list<std::pair<QString, Value>> choices, Value present)
{
    auto *box = new QComboBox;
    for (const auto &[text, value] : choices)
        box->addItem(text, static_cast<int>(value));
    box->setCurrentIndex(box->findData(static_cast<int>(present)));
    return box;
}

/// A page that can be scrolled where a large font or a small screen leaves too little room for it.
QScrollArea *scrolled(QWidget *page)
{
    auto *area = new QScrollArea;
    area->setWidget(page);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->setFont(QApplication::font()); // no list, whose text has a size of its own
    return area;
}

} // namespace

PreferencesDialog::PreferencesDialog(const QMainWindow &window, Settings &settings, QWidget *parent)
    : QDialog(parent)
    , m_settings(settings)
{
    setWindowTitle(tr("Preferences"));
    setObjectName(u"preferences"_s);
    resize(620, 480);
    auto *pages = new QTabWidget;
    pages->addTab(scrolled(generalPage()), tr("&General"));
    auto *keys = new KeysPage(window, m_settings);
    pages->addTab(scrolled(keys), tr("&Keys"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(keys, &KeysPage::changed, this, &PreferencesDialog::changed);
    auto *column = new QVBoxLayout(this);
    column->addWidget(pages, 1);
    column->addWidget(buttons);
    // Return in a field is done with the field, and opens no folder.
    for (QPushButton *button : findChildren<QPushButton *>())
        button->setAutoDefault(false);
}

QWidget *PreferencesDialog::generalPage()
{
    auto *page = new QWidget;
    auto *form = new QFormLayout(page);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);

    auto *author = new QLineEdit(m_settings.author());
    author->setObjectName(u"author"_s);
    author->setToolTip(tr("Under which a dossier remembers what you change"));
    connect(author, &QLineEdit::editingFinished, this, [this, author] {
        m_settings.setAuthor(author->text().simplified());
        Q_EMIT changed();
    });
    form->addRow(tr("&Your name:"), author);

    auto *language = new QComboBox;
    language->setObjectName(u"language"_s);
    language->addItem(tr("As the desktop"), QString());
    for (const QString &each : languages())
        language->addItem(nameOfLanguage(each), each);
    language->setCurrentIndex(std::max(0, language->findData(m_settings.language())));
    auto *later = new QLabel(tr("Chancery speaks it from the next start on."));
    later->setWordWrap(true);
    auto *restart = new QPushButton(tr("Restart &now"));
    restart->setObjectName(u"restart"_s);
    restart->setAutoDefault(false);
    restart->setToolTip(tr("What is open, unsaved or half typed comes back"));
    connect(restart, &QPushButton::clicked, this, &PreferencesDialog::restartRequested);
    auto *then = new QWidget;
    auto *choice = new QHBoxLayout(then);
    choice->setContentsMargins(0, 0, 0, 0);
    choice->addWidget(later, 1);
    choice->addWidget(restart);
    form->addRow(tr("&Language:"), language);
    form->addRow(then);
    const auto tellLater = [this, then] {
        const QString chosen = m_settings.language();
        then->setVisible((chosen.isEmpty() ? desktopLanguage() : chosen) != spokenLanguage());
    };
    connect(language, &QComboBox::activated, this, [this, language, tellLater] {
        m_settings.setLanguage(language->currentData().toString());
        tellLater();
        Q_EMIT changed();
    });
    tellLater();

    auto *size = new QSpinBox;
    size->setObjectName(u"text-size"_s);
    size->setRange(Settings::smallestText, Settings::largestText);
    size->setSingleStep(textStep);
    size->setSuffix(tr(" %"));
    size->setValue(m_settings.textSize());
    size->setToolTip(tr("Of passages, lists and the timeline, in hundredths of the desktop’s text"));
    connect(size, &QSpinBox::valueChanged, this, [this](int hundredths) {
        m_settings.setTextSize(hundredths);
        Q_EMIT changed();
    });
    form->addRow(tr("&Text size:"), size);

    QComboBox *colours = choiceOf<ColourScheme>({{tr("As the desktop"), ColourScheme::System},
                                                 {tr("Light"), ColourScheme::Light},
                                                 {tr("Dark"), ColourScheme::Dark}},
                                                m_settings.colourScheme());
    colours->setObjectName(u"colours"_s);
    connect(colours, &QComboBox::activated, this, [this, colours] {
        m_settings.setColourScheme(static_cast<ColourScheme>(colours->currentData().toInt()));
        Q_EMIT changed();
    });
    form->addRow(tr("&Colours:"), colours);

    QComboBox *clock = choiceOf<AxisClock>({{tr("The dossier’s time zone"), AxisClock::Dossier},
                                            {tr("This computer’s time zone"), AxisClock::Reader},
                                            {tr("UTC"), AxisClock::Utc}},
                                           m_settings.axisClock());
    clock->setObjectName(u"clock"_s);
    connect(clock, &QComboBox::activated, this, [this, clock] {
        m_settings.setAxisClock(static_cast<AxisClock>(clock->currentData().toInt()));
        Q_EMIT changed();
    });
    form->addRow(tr("C&locks of the ruler:"), clock);

    auto *wheel = new QCheckBox(tr("The &wheel zooms the timeline, and Ctrl+wheel scrolls it"));
    wheel->setObjectName(u"wheel"_s);
    wheel->setChecked(m_settings.wheelZooms());
    connect(wheel, &QCheckBox::toggled, this, [this](bool zooms) {
        m_settings.setWheelZooms(zooms);
        Q_EMIT changed();
    });
    form->addRow(wheel);

    auto *motion = new QCheckBox(tr("&Reduce motion: menus and tips come and go at once"));
    motion->setObjectName(u"motion"_s);
    motion->setChecked(m_settings.reducesMotion());
    connect(motion, &QCheckBox::toggled, this, [this](bool reduces) {
        m_settings.setReducesMotion(reduces);
        Q_EMIT changed();
    });
    form->addRow(motion);

    auto *reopens = new QCheckBox(tr("&Open at the start what was open at the end"));
    reopens->setObjectName(u"reopens"_s);
    reopens->setChecked(m_settings.reopensLast());
    connect(reopens, &QCheckBox::toggled, this, [this](bool does) { m_settings.setReopensLast(does); });
    form->addRow(reopens);

    const QString kept = userStateFolder();
    auto *place = new QPushButton(tr("&Show"));
    place->setEnabled(!kept.isEmpty());
    place->setAccessibleName(tr("Show the folder in which unsaved work is kept"));
    connect(place, &QPushButton::clicked, this,
            [kept] { QDesktopServices::openUrl(QUrl::fromLocalFile(kept)); });
    auto *where = new QLabel(kept.isEmpty() ? tr("nowhere: no folder can be made for it")
                                            : QDir::toNativeSeparators(kept));
    where->setTextInteractionFlags(Qt::TextSelectableByMouse);
    where->setTextFormat(Qt::PlainText);
    where->setWordWrap(true);
    auto *row = new QWidget;
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(where, 1);
    line->addWidget(place);
    form->addRow(tr("Unsaved work is kept in:"), row);
    return page;
}

} // namespace chancery
