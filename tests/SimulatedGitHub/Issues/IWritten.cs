using NodaTime;
using SimulatedGitHub.Access;

namespace SimulatedGitHub.Issues;

/// <summary>Something that a person or bot wrote, and that may mention others.</summary>
public interface IWritten
{
    /// <summary>The issue or pull request where it stands.</summary>
    Conversation Self { get; }

    Actor? Author { get; }

    string Body { get; }

    Instant? LastEditedAt { get; }

    string Url { get; }
}
