using System.Collections.Immutable;

namespace SimulatedGitHub;

/// <summary>A request as it came.</summary>
public sealed class RecordedRequest
{
    public required int Number { get; init; }

    public required string Method { get; init; }

    public required string Path { get; init; }

    public required string Body { get; init; }

    /// <summary>Who asked; nothing where nobody signed in.</summary>
    public string Viewer { get; init; } = "";

    /// <summary>The name of a GraphQL document's operation; method and path otherwise.</summary>
    public string Operation { get; init; } = "";

    public bool IsGraphQL { get; init; }

    public bool IsMutating { get; init; }

    /// <summary>The mutations of a document, by their fields' names.</summary>
    public ImmutableArray<string> Mutations { get; init; } = [];

    public int VariablesSize { get; init; }

    public int Points { get; init; }

    public long Nodes { get; init; }

    /// <summary>The answer's status; 0 where there was none.</summary>
    public int Status { get; internal set; }

    public string Answer { get; internal set; } = "";

    /// <summary>What was made to go wrong.</summary>
    public string? Fault { get; internal set; }

    public override string ToString() =>
        $"{Number}. {Operation}{(Mutations.IsEmpty ? "" : $" [{string.Join(' ', Mutations)}]")} -> {Status}{(Fault is null ? "" : $" ({Fault})")}";
}
