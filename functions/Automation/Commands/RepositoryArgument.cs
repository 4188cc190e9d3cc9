using System.CommandLine;
using Minutes.Documents;

namespace Automation.Commands;

/// <summary>The repository on GitHub that a command is about.</summary>
internal static class RepositoryArgument
{
    internal static Argument<RepositoryName> Create() => new("repository")
    {
        Description = "The repository on GitHub, as owner/name",
        HelpName = "owner/name",
        CustomParser = result =>
        {
            var text = result.Tokens[0].Value;
            if (RepositoryName.Parse(text) is { } name) return name;
            result.AddError($"\"{text}\" is no repository; write it as owner/name, such as open-tidepool/minutes");
            return null!;
        },
    };
}
