// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/abbreviations.h"

#include <QString>

#include <algorithm>
#include <string_view>

namespace chancery {

namespace {

// All in lower case, but for the words that mean something else with a small letter.
constexpr std::u16string_view beforeName[] = {
    u"adm",  u"amb",  u"approx", u"assoc", u"asst",   u"atty", u"brig", u"ca",  u"capt", u"cdr",  u"cf",
    u"chmn", u"cmdr", u"col",    u"comdr", u"cpl",    u"cpt",  u"dep",  u"det", u"dir",  u"dr",   u"e.g",
    u"eg",   u"ens",  u"fr",     u"ft",    u"gen",    u"gov",  u"govs", u"hon", u"i.e",  u"ie",   u"incl",
    u"insp", u"lit",  u"lt",     u"maj",   u"messrs", u"min",  u"mlle", u"mme", u"mr",   u"mrs",  u"ms",
    u"msgr", u"mt",   u"mx",     u"pres",  u"prof",   u"pron", u"pvt",  u"rep", u"reps", u"resp", u"rev",
    u"sec",  u"sen",  u"sens",   u"sgt",   u"supt",   u"v",    u"vadm", u"viz", u"vs"};
static_assert(std::ranges::is_sorted(beforeName));
constexpr std::u16string_view beforeNumber[] = {
    u"art", u"arts", u"bldg", u"c",  u"ch",  u"chap", u"ext",   u"fig", u"figs", u"no",
    u"nos", u"n°",   u"nº",   u"op", u"p",   u"para", u"paras", u"pp",  u"pt",   u"reg",
    u"res", u"rm",   u"sect", u"ss", u"tab", u"tel",  u"ver",   u"vol", u"vols", u"№"};
static_assert(std::ranges::is_sorted(beforeNumber));
constexpr std::u16string_view monthAbbreviations[] = {
    u"abr",   u"apr",   u"aug",    u"avr",    u"dec",   u"dez",  u"dic",  u"déc",  u"ene",   u"feb",
    u"febr",  u"févr",  u"genn",   u"giu",    u"grudz", u"jan",  u"janv", u"juil", u"jul",   u"jun",
    u"jän",   u"kwiet", u"listop", u"lug",    u"mar",   u"mrz",  u"nov",  u"oct",  u"okt",   u"ott",
    u"paźdz", u"sep",   u"sept",   u"sierp",  u"stycz", u"wrz",  u"авг",  u"апр",  u"верес", u"груд",
    u"дек",   u"жовт",  u"квіт",   u"листоп", u"лют",   u"ноя",  u"нояб", u"окт",  u"сен",   u"сент",
    u"серп",  u"січ",   u"трав",   u"фев",    u"февр",  u"черв", u"янв"};
static_assert(std::ranges::is_sorted(monthAbbreviations));
constexpr std::u16string_view weekdayAbbreviations[] = {u"fri",  u"mon",   u"sat", u"sun",  u"thu",
                                                        u"thur", u"thurs", u"tue", u"tues", u"wed"};
static_assert(std::ranges::is_sorted(weekdayAbbreviations));
constexpr std::u16string_view capitalBeginners[] = {
    u"a",        u"additionally", u"an",           u"furthermore", u"he",    u"her", u"here",
    u"his",      u"how",          u"however",      u"i",           u"it",    u"its", u"meanwhile",
    u"moreover", u"my",           u"nevertheless", u"our",         u"she",   u"the", u"their",
    u"there",    u"these",        u"they",         u"this",        u"those", u"we",  u"what",
    u"why",      u"yesterday",    u"you",          u"your"};
static_assert(std::ranges::is_sorted(capitalBeginners));
constexpr std::u16string_view afterName[] = {u"al",  u"assn", u"ave", u"blvd", u"bros", u"co",  u"corp",
                                             u"cos", u"dept", u"ed",  u"eds",  u"esq",  u"est", u"gmbh",
                                             u"hwy", u"inc",  u"jr",  u"llc",  u"ltd",  u"m.d", u"ph.d",
                                             u"plc", u"rd",   u"ret", u"sr",   u"st",   u"univ"};
static_assert(std::ranges::is_sorted(afterName));
constexpr std::u16string_view timesOfDay[] = {u"a.m", u"am", u"p.m", u"pm"};
static_assert(std::ranges::is_sorted(timesOfDay));
constexpr std::u16string_view beginners[] = {
    u"a",           u"according", u"additionally", u"after",        u"all",     u"also",      u"although",
    u"among",       u"an",        u"and",          u"another",      u"are",     u"as",        u"at",
    u"because",     u"before",    u"between",      u"both",         u"but",     u"by",        u"can",
    u"could",       u"despite",   u"did",          u"do",           u"does",    u"during",    u"each",
    u"earlier",     u"either",    u"even",         u"every",        u"finally", u"for",       u"from",
    u"furthermore", u"had",       u"has",          u"have",         u"he",      u"he's",      u"hence",
    u"her",         u"here",      u"his",          u"how",          u"however", u"i",         u"i'm",
    u"if",          u"in",        u"indeed",       u"instead",      u"is",      u"it",        u"it's",
    u"its",         u"later",     u"let",          u"let's",        u"many",    u"meanwhile", u"moreover",
    u"most",        u"my",        u"neither",      u"nevertheless", u"nor",     u"not",       u"now",
    u"on",          u"once",      u"only",         u"or",           u"others",  u"our",       u"perhaps",
    u"several",     u"she",       u"she's",        u"should",       u"since",   u"so",        u"some",
    u"still",       u"such",      u"that",         u"that's",       u"the",     u"their",     u"then",
    u"there",       u"there's",   u"therefore",    u"these",        u"they",    u"they're",   u"this",
    u"those",       u"though",    u"through",      u"thus",         u"to",      u"today",     u"until",
    u"was",         u"we",        u"we're",        u"were",         u"what",    u"what's",    u"when",
    u"where",       u"which",     u"while",        u"who",          u"why",     u"will",      u"with",
    u"without",     u"would",     u"yesterday",    u"yet",          u"you",     u"your"};
static_assert(std::ranges::is_sorted(beginners));
constexpr std::u16string_view functionWords[] = {
    u"a",         u"about", u"against", u"an",  u"and",        u"are",     u"as",   u"at",
    u"be",        u"been",  u"between", u"by",  u"chancellor", u"for",     u"from", u"had",
    u"has",       u"have",  u"her",     u"his", u"in",         u"into",    u"is",   u"its",
    u"minister",  u"not",   u"of",      u"on",  u"or",         u"our",     u"over", u"president",
    u"secretary", u"than",  u"that",    u"the", u"their",      u"through", u"to",   u"under",
    u"was",       u"were",  u"which",   u"who", u"whose",      u"will",    u"with", u"would"};
static_assert(std::ranges::is_sorted(functionWords));
constexpr std::u16string_view daysAndMonths[] = {
    u"apr",      u"april",     u"aug",    u"august",  u"dec",     u"december", u"feb",
    u"february", u"fri",       u"friday", u"jan",     u"january", u"jul",      u"july",
    u"jun",      u"june",      u"mar",    u"march",   u"may",     u"mon",      u"monday",
    u"nov",      u"november",  u"oct",    u"october", u"sat",     u"saturday", u"sep",
    u"sept",     u"september", u"sun",    u"sunday",  u"thu",     u"thur",     u"thurs",
    u"thursday", u"tue",       u"tues",   u"tuesday", u"wed",     u"wednesday"};
static_assert(std::ranges::is_sorted(daysAndMonths));
constexpr std::u16string_view speechVerbs[] = {
    u"added",     u"adds",      u"answered",  u"answers",   u"argued",    u"argues",   u"asked",
    u"asks",      u"concluded", u"concludes", u"continued", u"continues", u"declared", u"declares",
    u"exclaimed", u"explained", u"insisted",  u"insists",   u"noted",     u"notes",    u"replied",
    u"replies",   u"said",      u"says",      u"stated",    u"states",    u"tells",    u"told",
    u"warned",    u"warns",     u"writes",    u"wrote"};
static_assert(std::ranges::is_sorted(speechVerbs));

template<std::size_t size>
bool contains(const std::u16string_view (&words)[size], QStringView word)
{
    // The longest of the words is shorter than this; no need to lower the case of what cannot be one.
    if (word.isEmpty() || word.size() > 16)
        return false;
    QString lower = word.toString().toLower();
    lower.replace(QChar(0x2019), QLatin1Char('\''));
    return std::ranges::binary_search(words,
                                      std::u16string_view(reinterpret_cast<const char16_t *>(lower.utf16()),
                                                          static_cast<std::size_t>(lower.size())));
}

} // namespace

AbbreviationKind abbreviationKind(QStringView word)
{
    if (word.isEmpty())
        return AbbreviationKind::None;
    const bool capital = word.front().isUpper();
    // `St.` is a saint, `st.` a street; `Mar.`, `Sat.` and `Am.` are abbreviations, `mar`, `sat` and `am`
    // words.
    if (word == u"St")
        return AbbreviationKind::BeforeName;
    // `C. D.`, `Henry V.`: a capital alone is an initial or a numeral.
    if (word == u"C" || word == u"V")
        return AbbreviationKind::None;
    if (contains(weekdayAbbreviations, word))
        return capital ? AbbreviationKind::Weekday : AbbreviationKind::None;
    if (contains(monthAbbreviations, word))
        return capital ? AbbreviationKind::Month : AbbreviationKind::None;
    if (contains(timesOfDay, word))
        return word.contains(u'.') || word == u"AM" || word == u"PM" ? AbbreviationKind::TimeOfDay
                                                                     : AbbreviationKind::None;
    if (contains(beforeName, word)) {
        // `min.`, `sec.`, `dir.` without a capital are no titles.
        const bool latin = word == u"vs" || word == u"v" || word == u"cf" || word == u"viz" ||
                           word == u"ca" || word == u"approx" || word == u"incl" || word == u"e.g" ||
                           word == u"i.e" || word == u"eg" || word == u"ie";
        return capital || latin ? AbbreviationKind::BeforeName : AbbreviationKind::None;
    }
    if (contains(beforeNumber, word))
        return AbbreviationKind::BeforeNumber;
    return contains(afterName, word) ? AbbreviationKind::AfterName : AbbreviationKind::None;
}

bool beginsSentences(QStringView word)
{
    return contains(beginners, word);
}

bool beginsSentencesInCapitals(QStringView word)
{
    return contains(capitalBeginners, word);
}

bool neverEnds(QStringView word)
{
    return contains(functionWords, word);
}

bool isDayOrMonth(QStringView word)
{
    return !word.isEmpty() && word.front().isUpper() && contains(daysAndMonths, word);
}

bool isSpeechVerb(QStringView word)
{
    return contains(speechVerbs, word);
}

} // namespace chancery
