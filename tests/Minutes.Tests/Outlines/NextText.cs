using System.Collections.Immutable;
using Minutes.CarryOver;
using Minutes.Outlines;
using Minutes.Rendering;
using Minutes.Series;
using NodaTime;
using Xunit;

namespace Minutes.Tests.Outlines;

/// <summary>The next minutes of a weekly series that is written in a test, as text.</summary>
internal static class NextText
{
    public static readonly LocalDate Last = new(2026, 3, 11);
    public static readonly LocalDate Next = new(2026, 3, 18);

    /// <summary>The text that follows whole minutes, oldest first.</summary>
    public static string After(OutlineOptions options, params string[] minutes)
    {
        var files = Files("network/{0}.md", minutes);
        return Render(Build(files, "network/20260318.md", options));
    }

    public static string After(params string[] minutes) => After(new OutlineOptions(), minutes);

    /// <summary>What stands below the agenda after such agendas.</summary>
    public static string AgendaAfter(params string[] agendas)
    {
        var text = After([.. agendas.Select(agenda => $"## Participants\n\n* @mira\n\n## Agenda\n\n{agenda}\n")]);
        return text[(text.IndexOf("## Agenda\n", StringComparison.Ordinal) + "## Agenda\n".Length)..].Trim('\n');
    }

    /// <summary>Weekly minutes with a title each, the last of <see cref="Last"/>.</summary>
    public static ImmutableArray<SeriesMinutes> Files(string pattern, string[] minutes) =>
    [
        .. minutes.Select((text, index) =>
        {
            var date = Last.PlusWeeks(index - minutes.Length + 1);
            var path = pattern.Replace("{0}", date.ToString("uuuuMMdd", null), StringComparison.Ordinal).Replace("{year}", date.ToString("uuuu", null), StringComparison.Ordinal);
            return Written.File(path, text.StartsWith("# ", StringComparison.Ordinal) ? text.Replace("{date}", Iso(date), StringComparison.Ordinal) : $"# {Iso(date)}\n\n{text}");
        }),
    ];

    public static Outline Build(ImmutableArray<SeriesMinutes> files, string path, OutlineOptions options)
    {
        var decisions = CarryDecisions.Decide(files, Next, new());
        return OutlineBuilder.Build(files.IsEmpty ? Skeleton.Plain : SkeletonReader.Read(files), files, decisions, Written.Path(path), Next, options);
    }

    public static string Render(Outline outline)
    {
        var rendered = BuiltInTemplate.Minutes.Render(OutlineModel.Of(outline, new("network", null, "network/20260318.md", null, null)));
        Assert.Empty(rendered.Problems);
        return rendered.Value!;
    }

    private static string Iso(LocalDate date) => date.ToString("uuuu-MM-dd", null);
}
