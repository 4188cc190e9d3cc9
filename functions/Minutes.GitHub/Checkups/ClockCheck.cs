using Minutes.GitHub.Http;
using NodaTime;

namespace Minutes.GitHub.Checkups;

/// <summary>Whether this machine's clock goes as GitHub's: an App signs in with the time, and meetings are on days.</summary>
internal static class ClockCheck
{
    private const string Subject = "clock";

    /// <summary>GitHub takes an App's sign-in of up to a minute ago (docs.github.com, "Generating a JSON Web Token").</summary>
    private static readonly Duration Most = Duration.FromSeconds(60);

    internal static IEnumerable<Diagnosis> Of(GitHubRun run, IClock clock)
    {
        if (run.ServerTime is not { } time) return [];
        var ahead = clock.GetCurrentInstant() - Instant.FromDateTimeOffset(time);
        if (Duration.Max(ahead, -ahead) <= Most) return [Diagnosis.Fine(Subject, "goes as GitHub's")];
        return [Diagnosis.Wrong(Subject, $"goes {(int)Duration.Max(ahead, -ahead).TotalSeconds} seconds {(ahead > Duration.Zero ? "ahead of" : "behind")} GitHub's", "set the time of this machine by a time server")];
    }
}
