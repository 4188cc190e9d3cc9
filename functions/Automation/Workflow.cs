namespace Automation;

/// <summary>What GitHub tells a program that runs in a workflow (docs.github.com, "Variables reference").</summary>
/// <param name="Folder">Where the repository lies: <c>GITHUB_WORKSPACE</c>.</param>
/// <param name="Blobs">The address below which the files of the commit lie; null where GitHub does not tell it.</param>
internal sealed record Workflow(string? Folder, string? Blobs)
{
    /// <summary>Reads the variables; null outside of a workflow.</summary>
    /// <param name="variable">Gives a variable's value.</param>
    internal static Workflow? Of(Func<string, string?> variable)
    {
        if (variable("GITHUB_ACTIONS") is not "true") return null;
        var parts = new[] { variable("GITHUB_SERVER_URL"), variable("GITHUB_REPOSITORY"), "blob", variable("GITHUB_SHA") };
        return new(variable("GITHUB_WORKSPACE"), parts.Any(string.IsNullOrEmpty) ? null : string.Join('/', parts));
    }
}
