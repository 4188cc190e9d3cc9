using System.Collections.Concurrent;

namespace Minutes.GitHub.GraphQL;

/// <summary>One operation of GraphQL with the fragments that it uses, as it is sent.</summary>
internal sealed record GraphQlDocument
{
    private static readonly ConcurrentDictionary<string, GraphQlDocument> Loaded = new(StringComparer.Ordinal);

    private GraphQlDocument(string name, bool isMutation, string text)
    {
        Name = name;
        IsMutation = isMutation;
        Text = text;
    }

    /// <summary>The operation's name.</summary>
    internal string Name { get; }

    /// <summary>Whether it changes something.</summary>
    internal bool IsMutation { get; }

    /// <summary>The operation, and behind it its fragments.</summary>
    internal string Text { get; }

    /// <summary>The document in the file <c>Documents/{name}.graphql</c>.</summary>
    internal static GraphQlDocument Load(string name) => Loaded.GetOrAdd(name, static name => Of(GraphQlFiles.Read(name)));

    /// <summary>An operation, which begins with <c>query Name</c> or <c>mutation Name</c>, together with the files of its fragments.</summary>
    /// <exception cref="FormatException">It is something else.</exception>
    internal static GraphQlDocument Of(string operation)
    {
        var start = operation.Split('\n').Select(line => line.Trim()).FirstOrDefault(line => line.Length > 0 && line[0] != '#') ?? "";
        var words = start.Split([' ', '(', '{'], StringSplitOptions.RemoveEmptyEntries);
        if (words is not [("query" or "mutation") and var kind, var name, ..]) throw new FormatException("A document begins with `query Name` or `mutation Name`.");
        return new(name, kind is "mutation", string.Join('\n', [operation.TrimEnd(), .. GraphQlFragments.Of(operation)]));
    }
}
