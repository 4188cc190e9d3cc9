namespace Minutes.CarryOver;

/// <summary>Quotes a line of minutes in a sentence.</summary>
internal static class Quote
{
    private const int Longest = 60;

    internal static string Of(string line) => $"\"{(line.Length <= Longest ? line : line[..(Longest - 1)].TrimEnd() + "…")}\"";
}
