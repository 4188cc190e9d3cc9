using Minutes.Text;
using NodaTime;

namespace Minutes.Configuration.Values;

/// <summary>Time zones by their IANA identifiers, of the tz database that NodaTime brings along.</summary>
internal static class TimeZones
{
    private static readonly IDateTimeZoneProvider Known = DateTimeZoneProviders.Tzdb;

    public static Meaning<DateTimeZone> Parse(string text) => Known.Ids.Contains(text, StringComparer.Ordinal)
        ? Known[text]
        : new Mistake($"unknown time zone {Quoted.Of(text)}", Advice(text));

    private static string Advice(string text) =>
        (Nearest.To(text, Known.Ids) ?? IdOfCity(text)) is { } id
            ? $"did you mean {id}?"
            : "write an IANA identifier such as Europe/Berlin or UTC";

    /// <summary>Many write the city alone.</summary>
    private static string? IdOfCity(string text) =>
        Known.Ids.FirstOrDefault(id => Nearest.SameAs(text, [id[(id.LastIndexOf('/') + 1)..]]) is not null);
}
