using System.Collections.Immutable;
using Minutes.Archive;
using Minutes.Configuration;
using Minutes.Observation;
using Minutes.Series;
using NodaTime;

namespace Minutes.Planning.Weekly;

/// <summary>A series that may need a pull request, or has one; nothing of it has been read yet.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Settled">What is settled for it.</param>
/// <param name="Listing">Its files, those in open pull requests among them.</param>
/// <param name="Own">The bot's open pull requests for it, oldest meeting first.</param>
internal sealed record WeeklySeries(string Name, SeriesConfiguration Settled, SeriesListing Listing, ImmutableArray<OwnPullRequest> Own)
{
    /// <summary>Whether it is to have none.</summary>
    internal bool IsSwitchedOff => Settled.Ignore || !Settled.PullRequest.IsEnabled;

    /// <summary>The files that are read.</summary>
    internal ImmutableArray<DatedFile> Files => IsSwitchedOff ? [] : Listing.Newest(SeriesProfile.FilesRead);

    internal static ImmutableArray<WeeklySeries> Of(LookContext context, HandedIn handedIn)
    {
        var own = OwnPullRequest.Of(context.Repository).ToLookup(one => one.Series, StringComparer.Ordinal);
        var known = context.Listing.Series.Select(series => series.Name).Union(context.Configuration.Series.Keys).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. from name in known.Union(own.Select(one => one.Key)).Order(StringComparer.Ordinal)
               let listing = handedIn.Listing.Find(name) ?? new SeriesListing(name, [], [])
               let series = new WeeklySeries(name, context.Configuration.For(name), listing, [.. own[name].OrderBy(one => one.Date)])
               where !series.Own.IsEmpty || (known.Contains(name) && !series.IsSwitchedOff && series.MayBeLive(context))
               select series,
        ];
    }

    /// <summary>The day in its zone.</summary>
    internal LocalDate TodayAt(Instant now) => now.InZone(Settled.TimeZone).Date;

    private bool MayBeLive(LookContext context) => LiveSeries.MayBe(Listing, context.Configuration.Series.ContainsKey(Name), TodayAt(context.Now));
}
