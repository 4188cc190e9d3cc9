using System.Reflection;

namespace Minutes.GitHub.GraphQL;

/// <summary>The files with documents and fragments, which are part of the program.</summary>
internal static class GraphQlFiles
{
    private static readonly Assembly Program = typeof(GraphQlFiles).Assembly;

    internal static string Read(string name)
    {
        using var stream = Program.GetManifestResourceStream($"graphql/{name}.graphql")
            ?? throw new ArgumentException($"There is no file {name}.graphql among the documents.", nameof(name));
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().Trim();
    }
}
