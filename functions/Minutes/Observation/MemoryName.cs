using System.Globalization;
using System.Text.RegularExpressions;
using NodaTime;
using NodaTime.Text;

namespace Minutes.Observation;

/// <summary>The name of a ref in which a look leaves what the next one needs to know: a ref has no content of its own beside the commit that it points at.</summary>
/// <param name="Fingerprint">A hash of all that the look saw.</param>
/// <param name="Due">When there is something to do by the clock alone; told to the minute, rounded up.</param>
/// <param name="LabelledUntil">Meetings that ended before have their labels; told to the minute, rounded down, so that none is left out.</param>
public sealed partial record MemoryName(string Fingerprint, Instant Due, Instant LabelledUntil)
{
    /// <summary>What all these refs begin with.</summary>
    public const string Prefix = "refs/minutes/";

    private static readonly InstantPattern ToTheMinute = InstantPattern.CreateWithInvariantCulture("yyyyMMdd'T'HHmm'Z'");

    /// <summary>Reads a ref's name, with or without what all begin with; null where it is anything else.</summary>
    public static MemoryName? Parse(string name)
    {
        var match = Form().Match(name.StartsWith(Prefix, StringComparison.Ordinal) ? name[Prefix.Length..] : name);
        if (!match.Success) return null;
        var due = ToTheMinute.Parse(match.Groups["due"].Value);
        var until = ToTheMinute.Parse(match.Groups["until"].Value);
        return due.Success && until.Success ? new(match.Groups["hash"].Value, due.Value, until.Value) : null;
    }

    /// <summary>The whole name: <c>refs/minutes/look-0123456789abcdef-20261125T0000Z-20261123T0410Z</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Prefix}look-{Fingerprint}-{Minute(Due + Duration.FromTicks((60 * NodaConstants.TicksPerSecond) - 1))}-{Minute(LabelledUntil)}");

    private static string Minute(Instant instant) => ToTheMinute.Format(instant);

    [GeneratedRegex(@"^look-(?<hash>[0-9a-f]{16,64})-(?<due>[0-9]{8}T[0-9]{4}Z)-(?<until>[0-9]{8}T[0-9]{4}Z)\z")]
    private static partial Regex Form();
}
