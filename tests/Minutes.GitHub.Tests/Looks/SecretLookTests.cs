using Minutes.GitHub.Http;
using SimulatedGitHub;
using SimulatedGitHub.Faults;
using Xunit;

namespace Minutes.GitHub.Tests.Looks;

/// <summary>Looks that fail in each way, with each kind of credentials: neither logs of all levels, nor exceptions, nor reports hold a token or a key.</summary>
public sealed class SecretLookTests
{
    private static readonly Dictionary<string, Func<string, Fault>> Faults = new()
    {
        ["primary limit"] = _ => Fault.PrimaryLimit,
        ["secondary limit"] = _ => Fault.SecondaryLimit(403),
        ["server error"] = _ => Fault.ServerError(502),
        ["broken connection"] = _ => Fault.BrokenConnection(),
        ["truncated"] = _ => Fault.TruncatedBody,
        ["no JSON"] = _ => Fault.NoJson,
        ["token in a message"] = token => Fault.PartialError(1, "FORBIDDEN", $"{token} may not do this"),
    };

    public static MatrixTheoryData<string, string> Cases { get; } = new(["personal", "fine-grained", "workflow", "installation", "App"], Faults.Keys);

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task A_look_that_fails_tells_no_secret(string kind, string fault)
    {
        await using var stage = await Scenarios.All["weekly"]();
        SignIn(stage, kind);
        stage.GitHub.Faults.When(request => request.IsGraphQL && (request.IsMutating || !fault.StartsWith("token", StringComparison.Ordinal)), Faults[fault](stage.GitHub.Forge.Tokens.LastOrDefault()?.Value ?? ""));
        var seen = "";
        try
        {
            var report = await stage.LookAsync();
            seen += string.Join('\n', report.Outcomes) + report.Plan + string.Join('\n', report.Plan.Notices);
        }
        catch (GitHubException failure)
        {
            for (Exception? cause = failure; cause is not null; cause = cause.InnerException) seen += $"{cause} {cause.Message}\n";
        }

        seen += stage.Logs.Text + stage.Run.Usage + stage.Credentials?.Invoke();
        Assert.All(Secrets(stage), secret => Assert.DoesNotContain(secret, seen, StringComparison.Ordinal));
        Assert.NotEqual("", stage.Logs.Text + seen);
    }

    private static void SignIn(Stage stage, string kind)
    {
        stage.Repository.Writer("mira-k");
        if (kind == "App")
        {
            stage.AsApp();
            return;
        }

        var token = kind switch
        {
            "personal" => stage.GitHub.PersonalToken("mira-k"),
            "fine-grained" => stage.GitHub.FineGrainedToken("mira-k", [stage.Repository], ("contents", SimulatedGitHub.Access.Grant.Write)),
            "workflow" => stage.GitHub.ActionsToken(stage.Repository),
            _ => stage.Token(),
        };
        stage.Credentials = () => new Credentials.Token(new(token.Value), kind == "workflow");
    }

    private static IEnumerable<string> Secrets(Stage stage) =>
        stage.GitHub.Forge.Tokens.Select(token => token.Value).Concat(stage.GitHub.App("minutes-bot").PrivateKey.Split('\n').Where(line => line is not (['-', ..] or "")));
}
