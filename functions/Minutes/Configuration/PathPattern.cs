using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.RegularExpressions;
using Minutes.Configuration.Values;
using NodaTime;

namespace Minutes.Configuration;

/// <summary>
/// Where a series' minutes lie: a path in which <c>YYYY</c>, <c>MM</c> and <c>DD</c> stand for the date, as in <c>network/YYYYMMDD.md</c>.
/// They stand alone or together in a run of capital letters: the MM of <c>COMMUNITY/</c> is no month.
/// </summary>
public sealed partial record PathPattern
{
    private readonly string _text;

    private PathPattern(string text) => _text = text;

    /// <summary>The path of the minutes of a date, relative to the archive's root, with forward slashes.</summary>
    public string For(LocalDate date) => DateParts.Replace(_text, run => run.Value
        .Replace("YYYY", date.Year.ToString("0000", CultureInfo.InvariantCulture), StringComparison.Ordinal)
        .Replace("MM", date.Month.ToString("00", CultureInfo.InvariantCulture), StringComparison.Ordinal)
        .Replace("DD", date.Day.ToString("00", CultureInfo.InvariantCulture), StringComparison.Ordinal));

    /// <summary>The pattern as it is written in a configuration.</summary>
    public override string ToString() => _text;

    /// <summary>Reads a pattern: a path inside the archive that ends in <c>.md</c> and has each part of a date once.</summary>
    public static bool TryParse(string text, [NotNullWhen(true)] out PathPattern? pattern)
    {
        pattern = Parse(text).Value;
        return pattern is not null;
    }

    /// <summary>The pattern, or what is wrong with it.</summary>
    internal static Meaning<PathPattern> Parse(string text)
    {
        if (RelativePath.Parse(text).Mistake is { } mistake) return mistake;
        if (!text.EndsWith(".md", StringComparison.Ordinal))
            return new Mistake($"{Quoted.Of(text)} is no Markdown file", "let it end in .md");

        var dateParts = string.Concat(DateParts.Matches(text).Select(run => run.Value));
        foreach (var part in (string[])["YYYY", "MM", "DD"])
        {
            if (dateParts.AsSpan().Count(part) != 1)
            {
                return new Mistake(
                    $"{Quoted.Of(text)} does not have {part} once",
                    "write a pattern such as network/YYYYMMDD.md, the letters of the date with no other capital beside them");
            }
        }

        return new PathPattern(text);
    }

    [GeneratedRegex("(?<![A-Z])(?:YYYY|MM|DD)+(?![A-Z])")]
    private static partial Regex DateParts { get; }
}
