using System.Collections.Immutable;
using Minutes.Configuration.Keys;
using Minutes.Configuration.Yaml;
using Minutes.Schedule;
using Minutes.Text;
using NodaTime;

namespace Minutes.Configuration;

/// <summary>What a repository settled in <c>.github/minutes.yml</c>. Every key has a default, so that no file is needed at all.</summary>
public sealed record MinutesConfiguration
{
    /// <summary>The largest configuration that is read, in characters: some hundred series with all their keys.</summary>
    public const int MaximumLength = 256 * 1024;

    /// <summary>The configuration of a repository that has none.</summary>
    public static MinutesConfiguration Default { get; } = new();

    /// <summary>The zone of all times, where a series names no other.</summary>
    public DateTimeZone TimeZone { get; init; } = DateTimeZone.Utc;

    /// <summary>Times without meetings, for all series, as they stand in the file.</summary>
    public ImmutableArray<Pause> Pauses { get; init; } = [];

    /// <summary>Days without meetings, for all series, as they stand in the file.</summary>
    public ImmutableArray<Holiday> Holidays { get; init; } = [];

    /// <summary>On which pull requests the check reports.</summary>
    public CheckMode Check { get; init; }

    /// <summary>The labels of meetings.</summary>
    public LabelSettings Labels { get; init; } = new();

    /// <summary>What holds for a series that the file does not name.</summary>
    public SeriesConfiguration Defaults { get; init; } = new();

    /// <summary>The series that the file names, by folder; the defaults are merged in.</summary>
    public ImmutableSortedDictionary<string, SeriesConfiguration> Series { get; init; } =
        ImmutableSortedDictionary.Create<string, SeriesConfiguration>(StringComparer.Ordinal);

    /// <summary>The paths of all templates that it names, relative to the repository's root.</summary>
    public IEnumerable<string> Templates => Series.Values.Append(Defaults).SelectMany(series => new[] { series.Template, series.PullRequest.Body }).OfType<string>().Distinct();

    /// <summary>What holds for a series: its own settings over the defaults.</summary>
    /// <param name="seriesName">The series' folder relative to the archive's root, with forward slashes.</param>
    public SeriesConfiguration For(string seriesName) => Series.GetValueOrDefault(seriesName, Defaults);

    /// <summary>Reads a configuration. All mistakes are told, in the order of the text; there is a value only where there is none.</summary>
    public static Parsed<MinutesConfiguration> Read(SourceText source)
    {
        if (source.Text.Length is > MaximumLength and var length)
            return new Problem(source.Path, new(1, 1), $"the file has {length} characters, more than the {MaximumLength} of a configuration");

        var problems = new ProblemList(source);
        var root = YamlReader.Read(source.Text, problems);
        if (root is null || !TopKeys.Kind.TryRead(root, problems, out var settle) || problems.Count > 0)
            return new(null, problems.InOrderOfText());
        return settle(Default);
    }
}
