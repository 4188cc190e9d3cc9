using System.Globalization;
using Minutes.GitHub.Tests.Looks;
using NodaTime;
using NodaTime.Text;
using SimulatedGitHub;

namespace Minutes.GitHub.Tests.Measured;

/// <summary>Archives of any size: series that meet every Wednesday, until the eleventh of March 2026.</summary>
internal static class ManyMinutes
{
    private const string Issues = "open-tidepool/network";

    private static readonly LocalDate Last = new(2026, 3, 11);

    /// <summary>A repository with so many series and files, on the Tuesday after the last meeting; the last minutes name so many issues.</summary>
    internal static async Task<Stage> SetAsync(int series, int files, int references = 0)
    {
        var stage = await Stage.SetAsync(Instant.FromUtc(2026, 3, 17, 9, 0));
        for (var number = 1; number <= references; number++) stage.GitHub.Repository(Issues).Issue(number);
        stage.Repository.Commit([.. Enumerable.Range(0, files).Select(index => File(index % series, index / series, references))]);
        return stage;
    }

    /// <summary>Minutes of a day, with a topic for each issue.</summary>
    internal static string Text(LocalDate day, int references, string title = "")
    {
        var topics = Enumerable.Range(1, references).Select(number => string.Create(CultureInfo.InvariantCulture, $"### Gauge {number}\n\n* {Issues}#{number}\n* read on {Iso(day)}\n"));
        return $"# {(title.Length > 0 ? title : Iso(day))}\n\n## Participants\n\n* @mira-k\n* @tjorven\n\n## Agenda\n\n{string.Join('\n', topics.DefaultIfEmpty($"### Boat\n\n* out on {Iso(day)}\n"))}";
    }

    internal static string PathOf(LocalDate day, int series = 0) => string.Create(CultureInfo.InvariantCulture, $"team-{series}/{day.ToString("uuuuMMdd", CultureInfo.InvariantCulture)}.md");

    private static (string Path, string? Text) File(int series, int age, int references)
    {
        var day = Last.PlusWeeks(-age);
        return (PathOf(day, series), Text(day, age == 0 && series == 0 ? references : 0));
    }

    private static string Iso(LocalDate day) => LocalDatePattern.Iso.Format(day);
}
