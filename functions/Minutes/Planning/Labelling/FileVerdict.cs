using Minutes.Series;
using Minutes.Validation;
using Minutes.Validation.Identity;

namespace Minutes.Planning.Labelling;

/// <summary>Whether a file is what it seems: the minutes of a meeting that was held on the day in its name.</summary>
internal static class FileVerdict
{
    /// <summary>Why none of a file's references counts, in words; null where they may.</summary>
    /// <param name="submission">The file, with those around it.</param>
    /// <param name="role">What it is in the life of its series; null for a special session.</param>
    internal static string? Against(Submission submission, MinutesRole? role)
    {
        if (submission.IsCancelled || role is MinutesRole.Cancelled) return "the meeting was cancelled";
        if (UnclearCancellation.WordsOf(submission) is not null) return "it sounds as if there was no meeting";
        if (role is MinutesRole.Misdated || TitleDate.IsDisputed(submission)) return "its title names another day";
        if (FarOffDate.Of(submission) is { IsSure: true }) return "its date cannot be right";
        if (role is MinutesRole.Copy || CopiedMinutes.OriginalOf(submission) is not null) return "it is a copy of other minutes";
        return role is MinutesRole.Unfilled ? "nobody filled it in" : null;
    }
}
