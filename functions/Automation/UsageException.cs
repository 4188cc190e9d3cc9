using Minutes.GitHub;

namespace Automation;

/// <summary>The call asks for something that is not there; the message says what, and what to do.</summary>
internal sealed class UsageException(string message) : Exception(message)
{
    /// <summary>A series without a next meeting.</summary>
    internal static UsageException NothingTellsWhen(string series) =>
        new($"nothing tells when {series} meets next; give it a schedule in {ArchiveReader.ConfigurationPath}, or name a --date");
}
