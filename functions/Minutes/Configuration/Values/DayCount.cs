using System.Globalization;
using System.Text.RegularExpressions;

namespace Minutes.Configuration.Values;

/// <summary>A number of days, as people write it: <c>2 days</c>, <c>1 week</c>.</summary>
internal static partial class DayCount
{
    /// <summary>What a JSON Schema can say of one.</summary>
    public const string Pattern = "^[0-9]{1,4} ?(?:[Dd]ays?|[Ww]eeks?)$";

    /// <summary>The number of days, or why it is none.</summary>
    /// <param name="text">The text.</param>
    /// <param name="fewest">The smallest number that makes sense.</param>
    /// <param name="most">The largest.</param>
    public static Meaning<int> Parse(string text, int fewest, int most)
    {
        if (Form.Match(text) is not { Success: true } parts)
            return new Mistake($"{Quoted.Of(text)} is no number of days", "write it as in 2 days or 1 week");

        var days = int.Parse(parts.Groups["number"].ValueSpan, CultureInfo.InvariantCulture) * (parts.Groups["weeks"].Success ? 7 : 1);
        return days >= fewest && days <= most
            ? days
            : new Mistake($"{Quoted.Of(text)} is not between {fewest} and {most} days", "write another number");
    }

    [GeneratedRegex(@"^(?<number>[0-9]{1,4}) ?(?:(?:D|d)ays?|(?<weeks>(?:W|w)eeks?))\z")]
    private static partial Regex Form { get; }
}
