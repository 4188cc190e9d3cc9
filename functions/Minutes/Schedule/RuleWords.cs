using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Minutes.Text;

namespace Minutes.Schedule;

/// <summary>A rule's words, each with what it says; fillers are gone and short forms are spelled out.</summary>
internal static class RuleWords
{
    /// <summary>What every refusal ends with.</summary>
    public const string Example = "write for example \"every Wednesday at 15:05\"";

    private static readonly ImmutableArray<string> ZoneWords = ["utc", "gmt", "cet", "cest", "est", "edt", "cst", "cdt", "pst", "pdt"];

    /// <summary>Looks all words up; the first that is not known is the error.</summary>
    public static bool TryRead(ImmutableArray<string> texts, out ImmutableArray<Word> words, [NotNullWhen(false)] out string? error)
    {
        var read = ImmutableArray.CreateBuilder<Word>();
        words = [];
        foreach (var text in texts)
        {
            if (Vocabulary.Read(text) is not { } known)
            {
                error = Unknown(text);
                return false;
            }

            read.AddRange(known.Select(word => word with { Text = text }));
        }

        words = read.DrainToImmutable();
        error = null;
        return true;
    }

    private static string Unknown(string text)
    {
        if (text.StartsWith("biweek", StringComparison.OrdinalIgnoreCase) || text.StartsWith("bi-week", StringComparison.OrdinalIgnoreCase))
            return $"\"{text}\" can mean two things; write for example \"every second Wednesday from 2023-03-08\"";
        if (text.Contains('/', StringComparison.Ordinal) || ZoneWords.Contains(text.ToLowerInvariant()))
            return $"\"{text}\" is a time zone, which is set apart from the rule; {Example}";
        return Nearest.To(text, Vocabulary.Known) is { } meant
            ? $"\"{text}\" is not understood, perhaps \"{meant}\" was meant; {Example}"
            : $"\"{text}\" is not understood; {Example}";
    }
}
