using Minutes.Archive;
using Minutes.Configuration;
using NodaTime;

namespace Minutes.Observation;

/// <summary>What all planners of a look know after its first request.</summary>
/// <param name="Repository">What was observed.</param>
/// <param name="Configuration">The default branch's configuration.</param>
/// <param name="Listing">The series of the default branch.</param>
/// <param name="Now">When the look began; each decision of a look is made for this moment.</param>
/// <param name="Server">The address of the server for people, without a slash at its end: <c>https://github.com</c>.</param>
public sealed record LookContext(RepositoryObservation Repository, MinutesConfiguration Configuration, ArchiveListing Listing, Instant Now, string Server)
{
    /// <summary>Whether this is the first look at the repository: nothing was remembered.</summary>
    public bool IsFirst => Repository.Memories.IsEmpty;
}
