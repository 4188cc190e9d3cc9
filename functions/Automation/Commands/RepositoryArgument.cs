using System.CommandLine;
using System.CommandLine.Parsing;
using Minutes.Documents;

namespace Automation.Commands;

/// <summary>The repository on GitHub that a command is about.</summary>
internal static class RepositoryArgument
{
    internal static Argument<RepositoryName> Create() => new("repository")
    {
        Description = "The repository on GitHub, as owner/name",
        HelpName = "owner/name",
        CustomParser = result => Read(result, "") ?? null!, // Where it is null, there is an error, and nobody asks for the value.
    };

    /// <summary>One that may be left out.</summary>
    /// <param name="description">What it means, and what is meant without it.</param>
    /// <param name="otherwise">What a person may have meant who named something else.</param>
    internal static Argument<RepositoryName?> CreateOptional(string description, string otherwise) => new("repository")
    {
        Description = description,
        HelpName = "owner/name",
        Arity = ArgumentArity.ZeroOrOne,
        CustomParser = result => Read(result, otherwise),
    };

    private static RepositoryName? Read(ArgumentResult result, string otherwise)
    {
        if (result.Tokens is not [{ Value: var text }]) return null;
        if (RepositoryName.Parse(text) is { } name) return name;
        result.AddError($"\"{text}\" is no repository; write it as owner/name, such as open-tidepool/minutes{otherwise}");
        return null;
    }
}
