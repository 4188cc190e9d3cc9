namespace Minutes.Configuration.Values;

/// <summary>The first line of minutes, with a place for the date.</summary>
internal static class Titles
{
    public static Meaning<string> Parse(string text)
    {
        if (string.IsNullOrWhiteSpace(text) || text.Any(char.IsControl))
            return new Mistake($"the title {Quoted.Of(text)} is not one line of text", "write it as in \"# {date}\"");
        return text.Replace("{date}", "", StringComparison.Ordinal).AsSpan().ContainsAny('{', '}')
            ? new Mistake($"the title {Quoted.Of(text)} has braces around something else than date", "only {date} is filled in")
            : text;
    }
}
