// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/languages/languages.h"

#include "app/languages/system_locale.h"

#include <QCoreApplication>
#include <QDir>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

#include <memory>
#include <optional>
#include <vector>

using namespace Qt::StringLiterals;

// In a static library the files would be left out unless they are asked for, which a function at the top
// alone can do.
static void initCatalogues()
{
    Q_INIT_RESOURCE(chancery_translations_files);
}

namespace chancery {

namespace {

constexpr auto catalogueFolder = ":/chancery/translations"_L1;

/// The translators that are installed, and what was asked for before the environment was changed.
struct Speech
{
    std::optional<QString> kept;
    QString language = u"en"_s;
    std::vector<std::unique_ptr<QTranslator>> translators;
};

Speech &speech()
{
    static Speech only;
    return only;
}

/// What a process tells those that it starts: the language may be one that was chosen.
constexpr auto variable = "CHANCERY_LANGUAGE";

QString askedFor()
{
    if (QString told = qEnvironmentVariable(variable); languages().contains(told))
        return told;
    const QStringList known = languages();
    for (const QString &each : languagesOfSystem()) {
        QString language = QLocale::languageToCode(QLocale(each).language());
        if (known.contains(language))
            return language;
    }
    return u"en"_s;
}

} // namespace

QStringList languages()
{
    initCatalogues();
    QStringList result{u"en"_s};
    for (const QString &file : QDir(catalogueFolder).entryList({u"*.qm"_s}, QDir::Files, QDir::Name))
        result.append(file.section(u'_', 1).section(u'.', 0, 0));
    return result;
}

QString nameOfLanguage(const QString &language)
{
    return QLocale(language).nativeLanguageName();
}

QString desktopLanguage()
{
    return speech().kept.value_or(askedFor());
}

void keepDesktopLanguage()
{
    speech().kept = askedFor();
}

void speakLanguage(const QString &language)
{
    Speech &now = speech();
    now.translators.clear(); // which takes them from the application
    now.language = languages().contains(language) ? language : desktopLanguage();
    qputenv(variable, now.language.toLatin1());
    // The desktop's own country, where it speaks the language too, decides how dates and numbers are written.
    const QLocale system = QLocale::system();
    const bool isOfDesktop = QLocale::languageToCode(system.language()) == now.language;
    if (now.language != u"en"_s || !language.isEmpty())
        QLocale::setDefault(isOfDesktop ? system : QLocale(now.language));
    if (now.language == u"en"_s)
        return;
    const auto install = [&now](const QString &file, const QString &folder) {
        auto translator = std::make_unique<QTranslator>();
        if (translator->load(file, folder) && QCoreApplication::installTranslator(translator.get()))
            now.translators.push_back(std::move(translator));
    };
    // Qt's own: the buttons of its dialogs, the menus of its fields.
    install(u"qtbase_"_s + now.language, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    install(u"chancery_"_s + now.language, catalogueFolder);
}

QString spokenLanguage()
{
    return speech().language;
}

} // namespace chancery
