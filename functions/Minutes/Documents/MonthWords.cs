namespace Minutes.Documents;

/// <summary>The names that a community writes for months: a language, in full or cut to three letters.</summary>
/// <param name="Language">The language.</param>
/// <param name="IsShort">Cut to three letters, which is read in English and German.</param>
public sealed record MonthWords(MonthLanguage Language, bool IsShort)
{
    /// <summary>By language, in its order.</summary>
    private static readonly string[][] Names =
    [
        ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"],
        ["Januar", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September", "Oktober", "November", "Dezember"],
        ["janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre", "décembre"],
        ["enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto", "septiembre", "octubre", "noviembre", "diciembre"],
    ];

    /// <summary>The full names of all languages.</summary>
    internal static IEnumerable<string> All => Names.SelectMany(names => names);

    /// <summary>The name of a month, 1 to 12.</summary>
    public string NameOf(int month)
    {
        var name = Names[(int)Language][month - 1];
        return IsShort ? name[..3] : name;
    }

    /// <summary>Reads a month's name, in any case; null where the word is none. Of <c>Mai</c> and <c>mai</c> the case tells the language.</summary>
    internal static (int Month, MonthWords Words)? Read(ReadOnlySpan<char> word) =>
        Read(word, StringComparison.Ordinal) ?? Read(word, StringComparison.OrdinalIgnoreCase);

    private static (int Month, MonthWords Words)? Read(ReadOnlySpan<char> word, StringComparison comparison)
    {
        for (var language = MonthLanguage.English; language <= MonthLanguage.Spanish; language++)
        {
            var names = Names[(int)language];
            for (var index = 0; index < names.Length; index++)
            {
                var isFull = word.Equals(names[index], comparison);
                if (isFull || (language <= MonthLanguage.German && IsShortFor(word, names[index], comparison)))
                    return (index + 1, new(language, IsShort: !isFull));
            }
        }

        return null;
    }

    private static bool IsShortFor(ReadOnlySpan<char> word, string name, StringComparison comparison) =>
        word.Equals(name.AsSpan(0, 3), comparison) || (word.Equals("Sept", comparison) && name == "September");
}
