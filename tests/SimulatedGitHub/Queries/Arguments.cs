using System.Collections;
using NodaTime;
using NodaTime.Text;

namespace SimulatedGitHub.Queries;

/// <summary>Arguments, or an input object.</summary>
internal sealed class Arguments(IDictionary<string, object?> values)
{
    /// <summary>Whether it was given at all; null is given, too.</summary>
    public bool Has(string name) => values.ContainsKey(name);

    public string? Text(string name) => values.TryGetValue(name, out var value) ? value as string : null;

    public int? Number(string name) => values.TryGetValue(name, out var value) ? value as int? : null;

    public bool Flag(string name) => values.TryGetValue(name, out var value) && value is true;

    public Instant? Time(string name) => Text(name) is { } text ? OffsetDateTimePattern.ExtendedIso.Parse(text).Value.ToInstant() : null;

    public IReadOnlyList<string>? Texts(string name) => List(name)?.OfType<string>().ToList();

    public Arguments? One(string name) =>
        values.TryGetValue(name, out var value) && value is IDictionary<string, object?> inner ? new(inner) : null;

    public IReadOnlyList<Arguments>? Many(string name) =>
        List(name)?.OfType<IDictionary<string, object?>>().Select(inner => new Arguments(inner)).ToList();

    private IEnumerable<object?>? List(string name) =>
        values.TryGetValue(name, out var value) && value is IEnumerable list and not string ? list.Cast<object?>() : null;
}
