using Minutes.Series;
using Minutes.Text;

namespace Minutes.Validation.Identity;

/// <summary>What several rules ask of minutes, each looked up when it is first asked for, and then no more.</summary>
internal sealed class IdentityFacts(Submission submission)
{
    private readonly Lazy<FarOffDate?> _farOffDate = new(() => FarOffDate.Of(submission));
    private readonly Lazy<NamingHabit?> _naming = new(() => NamingHabit.BrokenBy(submission));
    private readonly Lazy<TitleHabit> _titles = new(() => TitleHabit.Around(submission));
    private readonly Lazy<TitleReading> _title = new(() => TitleReading.Of(submission));
    private readonly Lazy<(SeriesMinutes Original, double Likeness)?> _original = new(() => CopiedMinutes.OriginalOf(submission));
    private readonly Lazy<TextSpan?> _cancellation = new(() => UnclearCancellation.WordsOf(submission));

    /// <summary>What is odd about the day in the file's name; null where nothing is.</summary>
    internal FarOffDate? FarOffDate => _farOffDate.Value;

    /// <summary>How the files around are named, where this one is named otherwise.</summary>
    internal NamingHabit? BrokenNaming => _naming.Value;

    /// <summary>How the minutes around write their titles.</summary>
    internal TitleHabit TitlesAround => _titles.Value;

    /// <summary>What the title says.</summary>
    internal TitleReading Title => _title.Value;

    /// <summary>The minutes that these are a copy of.</summary>
    internal (SeriesMinutes Original, double Likeness)? Original => _original.Value;

    /// <summary>The words that sound as if there was no meeting.</summary>
    internal TextSpan? CancellationWords => _cancellation.Value;

    /// <summary>Whether these are the facts of some minutes: a copy of them with another text has its own.</summary>
    internal bool AreOf(Submission other) => ReferenceEquals(submission, other);
}
