using Minutes.GitHub.Apps;
using Minutes.Text;

namespace Minutes.GitHub.Http;

/// <summary>Finds the credentials in the environment. No problem of it repeats a value.</summary>
public static class CredentialSettings
{
    /// <summary>The variable with the id of an App.</summary>
    public const string AppId = "GITHUB_APP_ID";

    /// <summary>The variable with its private key.</summary>
    public const string Key = "GITHUB_APP_PRIVATE_KEY";

    private const string Token = "GITHUB_TOKEN";
    private const string KeyFile = "GITHUB_APP_PRIVATE_KEY_FILE";

    /// <summary>Whether the environment names none at all.</summary>
    /// <param name="environment">Gives a variable of the environment; null where it is not set.</param>
    public static bool AreMissing(Func<string, string?> environment) => new[] { Token, AppId, Key, KeyFile }.All(name => new Settings(environment)[name] is null);

    /// <summary>The credentials, or what is missing, twice or unreadable.</summary>
    /// <param name="environment">Gives a variable of the environment; null where it is not set.</param>
    public static Parsed<Credentials> Read(Func<string, string?> environment)
    {
        var settings = new Settings(environment);
        return (settings[Token], settings[AppId], settings[Key], settings[KeyFile]) switch
        {
            (null, null, null, null) => Settings.Problem(Token, "there are no credentials for GitHub", $"set {Token}, or {AppId} with {Key} or {KeyFile}"),
            ({ } token, null, null, null) => ReadToken(token, settings),
            ({ }, _, _, _) => Settings.Problem(Token, "there are a token and a GitHub App", $"unset {Token}, or {AppId} and its key"),
            (_, null, _, _) => Settings.Problem(AppId, "there is a key of a GitHub App, but not its id", $"set {AppId}; it stands on the App's page"),
            (_, _, { }, { }) => Settings.Problem(Key, "the key of the GitHub App is given twice", $"unset {Key} or {KeyFile}"),
            (_, { } id, { } key, _) => ReadApp(id, Key, key),
            (_, { } id, _, { } file) => ReadAppWithFile(id, file),
            _ => Settings.Problem(Key, "there is the id of a GitHub App, but not its private key", $"set {Key} or {KeyFile}"),
        };
    }

    /// <summary>
    /// GITHUB_ACTIONS is <c>true</c> in each workflow (docs.github.com, "Variables reference"), and <c>ghs_</c> begins each token of an installation, as a workflow's is
    /// ("About authentication to GitHub").
    /// </summary>
    private static Parsed<Credentials> ReadToken(string token, Settings settings) =>
        token.All(character => char.IsAscii(character) && !char.IsControl(character) && character is not ' ')
            ? new Credentials.Token(new(token), settings["GITHUB_ACTIONS"] is "true" && token.StartsWith("ghs_", StringComparison.Ordinal))
            : Settings.Problem(Token, "the token has characters that no token has", "copy it again, without blanks or line ends");

    private static Parsed<Credentials> ReadAppWithFile(string id, string file)
    {
        try
        {
            return ReadApp(id, KeyFile, File.ReadAllText(file));
        }
        catch (Exception reason) when (reason is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            return Settings.Problem(KeyFile, "the file with the key of the GitHub App cannot be read", "name a file that is there, and that this program may read");
        }
    }

    private static Parsed<Credentials> ReadApp(string id, string variable, string text)
    {
        if (!id.All(character => char.IsAsciiLetterOrDigit(character) || character is '.'))
            return Settings.Problem(AppId, "that is no id of a GitHub App", "take the App ID or the Client ID from the App's page");
        var key = AppKey.Read(variable, text);
        return key.Value is { } read ? new Credentials.App(id, read) : new Parsed<Credentials>(null, key.Problems);
    }
}
