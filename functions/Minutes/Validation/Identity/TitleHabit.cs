using System.Collections.Immutable;
using Minutes.Documents;
using Minutes.Series;

namespace Minutes.Validation.Identity;

/// <summary>How the minutes nearest to some others write their titles.</summary>
internal sealed class TitleHabit
{
    /// <summary>So many tell the form of titles; more are needed for that of dates, since a date in May or November tells little.</summary>
    private const int Nearest = 4, NearestDates = 12;

    private readonly ImmutableArray<SeriesMinutes> _near;
    private readonly ImmutableArray<SeriesMinutes> _further;

    private TitleHabit(ImmutableArray<SeriesMinutes> further)
    {
        _further = further;
        _near = [.. further.Take(Nearest)];
    }

    /// <summary>Whether there are minutes enough to speak of a habit.</summary>
    internal bool IsKnown => _near.Length >= 3;

    /// <summary>Whether there are no others at all.</summary>
    internal bool IsFirst => _near.IsEmpty;

    /// <summary>Whether the heads of the minutes name the day; they should, where nothing is known.</summary>
    internal bool IsDated => _near.Count(one => MinutesHead.Of(one.Document).Names(one.Date, one.Date)) * 2 >= _near.Length;

    /// <summary>Whether all titles name the day, in a heading.</summary>
    internal bool IsInTitle => _near.All(one => one.Title is { Level: > 0, Date: { } date } && date == one.Date);

    /// <summary>The form of all titles; null where they differ in more than the date, or stand below other text.</summary>
    internal TitleForm? Form
    {
        get
        {
            if (_near.Length < 2 || DateForm is not { } dates) return null;
            var form = TitleForm.Of(_near) with { Date = dates };
            return _near.All(one => one.Title is { Date: { } date } title && LineOf(title) == form.For(date) && !one.Document.Lines.Take(title.Line).Any(line => line.IsContent)) ? form : null;
        }
    }

    /// <summary>The level of all titles, 0 where none is a heading; null where they differ.</summary>
    internal int? Level
    {
        get
        {
            var level = _near is [var first, ..] ? first.Title?.Level : null;
            foreach (var one in _near)
            {
                if (one.Title?.Level != level) return null;
            }

            return level;
        }
    }

    /// <summary>How titles write the date, else lines such as <c>Date: 2023-03-08</c>; null where programs read none.</summary>
    internal DateForm? DateForm
    {
        get
        {
            var titles = _further.Select(one => one.Title).Where(title => title?.Written is not null).ToList();
            if (titles.Count == 0) titles = [.. _near.SelectMany(one => MinutesHead.Of(one.Document).Labels).Where(label => label.Written is not null)];
            return titles.Count == 0 ? null : TitleForm.DateFormOf(titles!);
        }
    }

    /// <summary>The blank lines between title and text, as the nearest minutes have them.</summary>
    internal int BlankLines => _near.FirstOrDefault(one => one.Title is not null) is { } near
        ? near.Document.Lines.Skip(near.Title!.Line + 1).TakeWhile(line => line.Kind is LineKind.Blank).Count()
        : 1;

    /// <summary>The order in which the titles around write dates that can be read in two ways; null where nothing tells.</summary>
    internal DateOrder? LooseOrder => _near.SelectMany(LooseOrders).Distinct().ToList() is [var order] ? order : null;

    /// <summary>Whether a date is written in another form than in all titles.</summary>
    internal bool WritesOtherwise(MinutesDocument document, WrittenDate written) => IsKnown && _near.All(one =>
        one.Title?.Written is { } near
        && near.Form != written.Form
        && near.Form.Format(written.Date) != document.TextOf(written.Span)
        && written.Form.Format(near.Date) != one.Document.TextOf(near.Span));

    internal static TitleHabit Around(Submission submission)
    {
        var (before, after) = (submission.Neighbours.Before, submission.Neighbours.After);
        var near = new List<SeriesMinutes>(NearestDates);
        for (var index = before.Length - 1; index >= 0 && near.Count < NearestDates; index--) Add(before[index]);
        for (var index = 0; index < after.Length && near.Count < NearestDates; index++) Add(after[index]);
        return new([.. near]);

        void Add(SeriesMinutes one)
        {
            if (one.Role is MinutesRole.Regular or MinutesRole.Cancelled && one.Document.Lines.Length > 0) near.Add(one);
        }
    }

    private static string LineOf(DocumentTitle title) => $"{new string('#', Math.Max(title.Level, 1))} {title.Text}";

    private static IEnumerable<DateOrder> LooseOrders(SeriesMinutes minutes)
    {
        if (minutes.Title is not { Written: null } title) return [];
        return LooseDate.In(minutes.Document.Source.Text, title.Span, minutes.Date)
            .Where(reading => reading.Date == minutes.Date && reading.Form is not null && reading.Date.Month != reading.Date.Day)
            .Select(reading => reading.Form!.Order);
    }
}
