using System.Collections.Immutable;
using Minutes.Documents;

namespace Minutes.Validation.Identity;

/// <summary>What can be read of the title: one of these, or none where another day, or another place than the title, tells the day.</summary>
internal sealed record TitleReading
{
    private static readonly TitleReading Elsewhere = new();

    /// <summary>The line that names the day, so that programs read it, or only people.</summary>
    internal DocumentTitle? Naming { get; private init; }

    /// <summary>The date in it, where only people read it.</summary>
    internal LooseDate? Loose { get; private init; }

    /// <summary>What stands there instead of a date.</summary>
    internal BrokenDate? Broken { get; private init; }

    /// <summary>The title that has nothing like a date.</summary>
    internal DocumentTitle? Undated { get; private init; }

    /// <summary>Whether there is no title at all.</summary>
    internal bool IsMissing { get; private init; }

    /// <summary>Whether nothing is wrong with it.</summary>
    internal bool IsSound => this is { Loose: null, Broken: null, Undated: null, IsMissing: false };

    internal static TitleReading Of(Submission submission)
    {
        if (NamingIn(submission.Document.Titles, submission) is { } title) return new() { Naming = title };
        var head = MinutesHead.Of(submission.Document);
        if (NamingIn(head.Titles, submission) is { } line) return new() { Naming = line };
        if (IsTitleMissed(submission, head)) return Unreadable(submission, head with { Labels = [] });
        var isDated = head.Places.Any(place => place.Written is not null) || head.Dates.Any(written => written.Date == submission.Date);
        return isDated ? Elsewhere : Unreadable(submission, head);
    }

    /// <summary>The first one that names the day of the file; any day, where the file bears none.</summary>
    private static DocumentTitle? NamingIn(ImmutableArray<DocumentTitle> titles, Submission submission)
    {
        foreach (var title in titles)
        {
            if (title.Written is not null && (submission.Date is null || title.Date == submission.Date)) return title;
        }

        return null;
    }

    /// <summary>Whether the day stands behind a label only, the titles around all name it, and here is none, or one that tries to.</summary>
    private static bool IsTitleMissed(Submission submission, MinutesHead head) =>
        !submission.IsSpecial && head.Labels.Any(label => label.Date == submission.Date) && submission.Document.Titles.All(title => title.Written is null)
        && (submission.Document.Sections is not [{ Level: 1 }, ..] || head.Titles.Any(title => BrokenDate.In(submission.Source.Text, title.Span) is not null))
        && submission.Identity.TitlesAround is { IsKnown: true, IsInTitle: true };

    private static TitleReading Unreadable(Submission submission, MinutesHead head)
    {
        var text = submission.Source.Text;
        foreach (var place in head.Places)
        {
            var readings = LooseDate.In(text, place.Span, submission.Date ?? submission.Today).ToList();
            if (readings.Count > 0) return readings.Find(reading => reading.Date == submission.Date) is { } right ? new() { Naming = place, Loose = right } : Elsewhere;
        }

        if (head.Places.Select(place => BrokenDate.In(text, place.Span)).FirstOrDefault(broken => broken is not null) is { } broken) return new() { Broken = broken };
        return head.Title is { } undated ? new() { Undated = undated } : new() { IsMissing = true };
    }
}
