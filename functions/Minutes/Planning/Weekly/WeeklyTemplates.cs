using Minutes.Archive;
using Minutes.Observation;
using Minutes.Rendering;
using Minutes.Text;

namespace Minutes.Planning.Weekly;

/// <summary>The templates of a series, as they are on the default branch: nobody changes by a pull request what the bot writes.</summary>
/// <param name="Minutes">The template of its minutes.</param>
/// <param name="Body">The template of the pull request's body; its value is null also where the built-in one holds.</param>
internal sealed record WeeklyTemplates(Parsed<MinutesTemplate> Minutes, Parsed<MinutesTemplate> Body)
{
    /// <summary>What is wrong with them.</summary>
    internal IEnumerable<Problem> Problems => Minutes.Problems.Concat(Body.Problems);

    internal static WeeklyTemplates Of(LookContext context, WeeklySeries series, ReadAnswer answer)
    {
        Parsed<MinutesTemplate> Read(string path, string key)
        {
            var content = context.Repository.Files.Blobs.TryGetValue(ArchivePath.Parse(path)!, out var id) ? answer.Blobs.GetValueOrDefault(id) : null;
            return content is { Bytes: null, Reason: { } reason }
                ? new Problem(path, new(1, 1), $"the template of {series.Name} cannot be read: {reason}")
                : SeriesTemplate.Read(series.Name, path, content?.Bytes, key);
        }

        if (series.IsSwitchedOff) return new(BuiltInTemplate.Minutes, new(null, []));
        return new(
            series.Settled.Template is { } minutes ? Read(minutes, "template") : BuiltInTemplate.Minutes,
            series.Settled.PullRequest.Body is { } body ? Read(body, "pull-request: body") : new(null, []));
    }
}
