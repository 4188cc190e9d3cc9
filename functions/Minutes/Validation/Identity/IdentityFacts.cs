using Minutes.Series;
using Minutes.Text;

namespace Minutes.Validation.Identity;

/// <summary>What several rules ask of minutes, each looked up when it is first asked for, and then no more.</summary>
internal sealed class IdentityFacts(Submission submission)
{
    private Answer<FarOffDate?> _farOffDate;
    private Answer<NamingHabit?> _naming;
    private Answer<TitleHabit> _titles;
    private Answer<TitleReading> _title;
    private Answer<(SeriesMinutes Original, double Likeness)?> _original;
    private Answer<TextSpan?> _cancellation;

    /// <summary>What is odd about the day in the file's name; null where nothing is.</summary>
    internal FarOffDate? FarOffDate => _farOffDate.About(submission, Identity.FarOffDate.Of);

    /// <summary>How the files around are named, where this one is named otherwise.</summary>
    internal NamingHabit? BrokenNaming => _naming.About(submission, NamingHabit.BrokenBy);

    /// <summary>How the minutes around write their titles.</summary>
    internal TitleHabit TitlesAround => _titles.About(submission, TitleHabit.Around);

    /// <summary>What the title says.</summary>
    internal TitleReading Title => _title.About(submission, TitleReading.Of);

    /// <summary>The minutes that these are a copy of.</summary>
    internal (SeriesMinutes Original, double Likeness)? Original => _original.About(submission, CopiedMinutes.OriginalOf);

    /// <summary>The words that sound as if there was no meeting.</summary>
    internal TextSpan? CancellationWords => _cancellation.About(submission, UnclearCancellation.WordsOf);

    /// <summary>Whether these are the facts of some minutes: a copy of them with another text has its own.</summary>
    internal bool AreOf(Submission other) => ReferenceEquals(submission, other);
}
