using Minutes.Observation;

namespace Minutes.GitHub.Repositories;

/// <summary>Reads who can see a repository.</summary>
internal static class VisibilityReading
{
    /// <summary>What is not known is held for the least that can be seen.</summary>
    internal static Visibility Read(string? visibility) => visibility switch
    {
        "PUBLIC" => Visibility.Public,
        "INTERNAL" => Visibility.Internal,
        _ => Visibility.Private,
    };
}
