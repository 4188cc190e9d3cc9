using Minutes.Archive;
using Minutes.Configuration;
using NodaTime;

namespace Minutes.GitHub.Checkups;

/// <summary>Whether GitHub would take the labels of each series' meetings.</summary>
internal static class LabelCheck
{
    private const string Subject = "labels";

    internal static IEnumerable<Diagnosis> Of(MinutesConfiguration configuration, ArchiveListing listing, Instant now)
    {
        var names = (from series in listing.Series
                     let settled = configuration.For(series.Name)
                     where !settled.Ignore && configuration.Labels.IsEnabled
                     select (series.Name, Label: configuration.Labels.Name.For(series.Name, now.InZone(settled.TimeZone).Date))).ToList();
        if (names.Count == 0) return [Diagnosis.Unknown(Subject, "there are no series whose issues are labelled", "that is fine where it is meant so")];
        var wrong = names.SelectMany(name => name.Label.Problems.Select(problem => Diagnosis.Wrong(Subject, $"{name.Name}: {problem.Message}", problem.Advice))).ToList();
        return wrong.Count > 0 ? wrong : [Diagnosis.Fine(Subject, $"a label reads {names[0].Label.Value}")];
    }
}
