using System.CommandLine;
using Minutes.GitHub.Apps;

namespace Automation.Setup;

/// <summary>The options of <c>minutes setup</c>.</summary>
internal sealed class SetupOptions
{
    internal Option<string?> Organization { get; } = new("--organization") { Description = "The organisation that the App will belong to; without it, your own account", HelpName = "ORG" };

    internal Option<string?> Name { get; } = new("--name") { Description = "The App's name to begin with; on GitHub you can change it", HelpName = "NAME" };

    internal Option<string?> For { get; } = new("--for") { Description = "Where the credentials are needed: env (the default), actions or azure", HelpName = "env|actions|azure" };

    internal Option<string?> File { get; } = new("--file") { Description = "The file for the credentials; one that is there is not overwritten", HelpName = "FILE" };

    internal Option<Uri?> Webhook { get; } = new("--webhook")
    {
        Description = "The address at which a server hears GitHub; without it, there is no webhook",
        HelpName = "URL",
        CustomParser = result =>
        {
            if (Uri.TryCreate(result.Tokens[0].Value, UriKind.Absolute, out var address) && address is { Scheme: "https", UserInfo: "" }) return address;
            result.AddError($"--webhook takes an address with https, not \"{result.Tokens[0].Value}\"");
            return null;
        },
    };

    internal Option<bool> IsPublic { get; } = new("--public") { Description = "Let other accounts install the App, too" };

    internal Option<int> Port { get; } = new("--port") { Description = "The port of the page; without it, any that is free", HelpName = "N" };

    internal Option<bool> NoBrowser { get; } = new("--no-browser") { Description = "Open no browser, and only print the address" };

    internal Option<bool> ShowKey { get; } = new("--show-key") { Description = "Print the credentials in the end, the key with them" };

    internal Option<bool> DryRun { get; } = new("--dry-run") { Description = "Tell what would be asked of GitHub, and make nothing" };

    internal SetupOptions()
    {
        Check(Organization, AccountName.IsOne, "the login of an organisation");
        Check(Name, name => name.Trim().Length is > 0 and <= AppManifest.LongestName, $"a name of at most {AppManifest.LongestName} characters");
        Check(For, text => text is "env" or "actions" or "azure", "env, actions or azure");
        Port.Validators.Add(result =>
        {
            if (result.Tokens is [{ Value: var text }] && !ushort.TryParse(text, out _)) result.AddError($"--port takes a number up to 65535, not \"{text}\"");
        });
        For.CompletionSources.Add("env", "actions", "azure");
    }

    internal IEnumerable<Option> All => [Organization, Name, For, File, Webhook, IsPublic, Port, NoBrowser, ShowKey, DryRun];

    internal static AppSettingsForm FormOf(string? text) => text switch
    {
        "actions" => AppSettingsForm.Actions,
        "azure" => AppSettingsForm.Azure,
        _ => AppSettingsForm.Environment,
    };

    private static void Check(Option<string?> option, Predicate<string> isRight, string wanted) => option.Validators.Add(result =>
    {
        if (result.Tokens is [{ Value: var text }] && !isRight(text)) result.AddError($"{option.Name} takes {wanted}, not \"{text}\"");
    });
}
