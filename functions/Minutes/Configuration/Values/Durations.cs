using System.Globalization;
using System.Text.RegularExpressions;
using NodaTime;

namespace Minutes.Configuration.Values;

/// <summary>How long a meeting takes, as people write it: <c>50 minutes</c>, <c>1 hour</c>, <c>1h30m</c>, <c>PT50M</c>.</summary>
internal static partial class Durations
{
    /// <summary>What a JSON Schema can say of one.</summary>
    public const string Pattern = "^[PT0-9hmHMa-z ]+$";

    public static Meaning<Duration> Parse(string text)
    {
        if (Form.Match(text) is not { Success: true } parts)
            return new Mistake($"{Quoted.Of(text)} is no duration", "write it as in 50 minutes, 1 hour or 1h30m");

        var duration = Duration.FromHours(Number(parts.Groups["hours"])) + Duration.FromMinutes(Number(parts.Groups["minutes"]));
        return duration > Duration.Zero && duration <= Duration.FromDays(1)
            ? duration
            : new Mistake($"a meeting cannot take {Quoted.Of(text)}", "it takes more than nothing, and at most 24 hours");
    }

    private static int Number(Group digits) => digits.Success ? int.Parse(digits.ValueSpan, CultureInfo.InvariantCulture) : 0;

    [GeneratedRegex(
        @"^(?:PT)?(?=[0-9])(?:(?<hours>[0-9]{1,4}) ?(?:hours?|h))?(?: ?(?<minutes>[0-9]{1,4}) ?(?:minutes?|min|m))?\z",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Form { get; }
}
