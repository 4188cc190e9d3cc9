using Minutes.GitHub.Apps;
using static Automation.Setup.PageFrame;

namespace Automation.Setup;

/// <summary>Shows what the App may do and why, before anything is made, and leads to GitHub.</summary>
internal static class OfferPage
{
    /// <summary>The page.</summary>
    /// <param name="plan">What is wanted.</param>
    /// <param name="redirect">Where GitHub leads back to.</param>
    /// <param name="state">The word by which what comes back is known.</param>
    internal static string Html(SetupPlan plan, Uri redirect, string state)
    {
        var manifest = plan.Manifest(redirect).ToJson();
        return PageFrame.Html("Set up a GitHub App for minutes", $"""
            <p>An App of your own looks after the minutes of the repositories that you install it in. It is made on {Text(plan.Hosts.Server.Host)}, {Whose(plan)}. Its key comes to this machine, and to nobody else.</p>
            <h2>What it may do, and why</h2>
            <dl>
            {string.Join('\n', AppRight.For(plan.Webhook is not null).Select(Row))}
            </dl>
            <p>Nothing more. {Hook(plan)}</p>
            <h2>Whose it is</h2>
            <form method="get" action="">
            <label for="organization">An organisation, or nothing for your own account</label>
            <input type="text" id="organization" name="organization" value="{Text(plan.Organization ?? "")}" maxlength="39" autocapitalize="none" spellcheck="false">
            <button>Change</button>
            </form>
            <h2>Go</h2>
            <details>
            <summary>What is sent to GitHub</summary>
            <pre>{Text(manifest)}</pre>
            </details>
            <form method="post" action="{Text(plan.RegistrationUrl(state))}">
            <input type="hidden" name="manifest" value="{Text(manifest)}">
            <button class="first">Create it on GitHub</button>
            <br><small>GitHub asks for its name once more before anything is made.</small>
            </form>
            <form method="post" action="cancel"><button>Stop, and create nothing</button></form>
            """);
    }

    private static string Whose(SetupPlan plan) => plan.Organization is { } organization ? $"and belongs to {Text(organization)}" : "and belongs to your own account";

    private static string Hook(SetupPlan plan) => plan.Webhook is { } webhook
        ? $"GitHub tells {Text(webhook.AbsoluteUri)} of pushes, pull requests and checks."
        : "GitHub sends nothing anywhere: there is no webhook.";

    private static string Row(AppRight permission) => $"<div><dt>{Text(permission.Shown)} <span>({Level(permission.Level)})</span></dt><dd>{Text(permission.Reason)}</dd></div>";

    private static string Level(string level) => level == "write" ? "read and write" : "read";
}
