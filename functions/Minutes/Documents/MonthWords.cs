namespace Minutes.Documents;

/// <summary>The names that a community writes for months: a language, in full or cut to three letters.</summary>
/// <param name="IsGerman">German names instead of English ones.</param>
/// <param name="IsShort">Cut to three letters.</param>
public sealed record MonthWords(bool IsGerman, bool IsShort)
{
    private static readonly string[] English =
        ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

    private static readonly string[] German =
        ["Januar", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September", "Oktober", "November", "Dezember"];

    /// <summary>The name of a month, 1 to 12.</summary>
    public string NameOf(int month)
    {
        var name = (IsGerman ? German : English)[month - 1];
        return IsShort ? name[..3] : name;
    }

    /// <summary>Reads a month's name, in any case; null where the word is none.</summary>
    internal static (int Month, MonthWords Words)? Read(ReadOnlySpan<char> word)
    {
        foreach (var isGerman in (ReadOnlySpan<bool>)[false, true])
        {
            var names = isGerman ? German : English;
            for (var index = 0; index < names.Length; index++)
            {
                var isFull = word.Equals(names[index], StringComparison.OrdinalIgnoreCase);
                var isShort = word.Equals(names[index].AsSpan(0, 3), StringComparison.OrdinalIgnoreCase)
                    || (word.Equals("Sept", StringComparison.OrdinalIgnoreCase) && index == 8);
                if (isFull || isShort) return (index + 1, new(isGerman, IsShort: !isFull));
            }
        }

        return null;
    }
}
