using System.Buffers;
using System.Collections.Immutable;

namespace Minutes.Validation.Privacy;

/// <summary>
/// Forms of keys that can be told from any other text by their beginning and length, from the services' documentation and from the
/// rules of gitleaks and of GitHub's secret scanning.
/// </summary>
internal static class SecretForms
{
    private const string Letters = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789";
    private const int Any = 4096;

    private static readonly SearchValues<char> Base62 = SearchValues.Create(Letters);
    private static readonly SearchValues<char> Url = SearchValues.Create(Letters + "-_");
    private static readonly SearchValues<char> Dotted = SearchValues.Create(Letters + "-_.");
    private static readonly SearchValues<char> Base64 = SearchValues.Create(Letters + "+/=");
    private static readonly SearchValues<char> Path = SearchValues.Create(Letters + "-_/");
    private static readonly SearchValues<char> Upper = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789");
    private static readonly SearchValues<char> Hex = SearchValues.Create("0123456789abcdefABCDEF");

    /// <summary>The forms; where one prefix begins another, the longer one comes first.</summary>
    internal static ImmutableArray<SecretForm> All { get; } =
    [
        new("a GitHub token", "github_pat_", SearchValues.Create(Letters + "_"), 60, 255),
        .. new[] { "ghp_", "gho_", "ghu_", "ghr_" }.Select(prefix => new SecretForm("a GitHub token", prefix, Base62, 36, 36) { HasChecksum = true }),
        new("a GitHub token", "ghs_", Base62, 36, 36) { HasChecksum = true },
        new("an npm token", "npm_", Base62, 36, 36) { HasChecksum = true },
        .. new[] { "glpat-", "gldt-", "glrt-", "glptt-", "glsoat-", "glcbt-", "glft-", "glimt-", "glagent-" }.Select(prefix => new SecretForm("a GitLab token", prefix, Dotted, 20, 320)),
        .. new[] { "AKIA", "ASIA" }.Select(prefix => new SecretForm("an AWS access key", prefix, Upper, 16, 16)),
        .. new[] { "xoxb-", "xoxp-", "xoxa-", "xoxo-", "xoxs-", "xoxr-", "xoxe-", "xoxe.xoxp-", "xapp-" }.Select(prefix => new SecretForm("a Slack token", prefix, Url, 20, 400)),
        new("a Slack webhook", "hooks.slack.com/services/", Path, 30, 200),
        new("a Slack webhook", "hooks.slack.com/workflows/", Path, 30, 200),
        new("a Discord webhook", "discord.com/api/webhooks/", Path, 60, 200),
        new("a Discord webhook", "discordapp.com/api/webhooks/", Path, 60, 200),
        new("a Teams webhook", ".webhook.office.com/webhookb2/", SearchValues.Create(Letters + "-_/@"), 60, 400),
        new("a Google API key", "AIza", Url, 35, 35),
        new("a Google client secret", "GOCSPX-", Url, 28, 28),
        new("a Google access token", "ya29.", Url, 30, Any),
        .. new[] { "sk_live_", "rk_live_", "sk_test_", "rk_test_" }.Select(prefix => new SecretForm("a Stripe key", prefix, Base62, 16, 247)),
        new("a Stripe webhook key", "whsec_", Base64, 24, 100),
        new("a PyPI token", "pypi-AgE", Url, 40, Any),
        new("an Anthropic key", "sk-ant-", Url, 40, 200),
        .. new[] { "sk-proj-", "sk-svcacct-", "sk-admin-" }.Select(prefix => new SecretForm("an OpenAI key", prefix, Url, 40, 250)),
        new("an OpenAI key", "sk-", Base62, 48, 48),
        new("a Hugging Face token", "hf_", Base62, 34, 34),
        .. new[] { "dop_v1_", "doo_v1_", "dor_v1_" }.Select(prefix => new SecretForm("a DigitalOcean token", prefix, Hex, 64, 64)),
        .. new[] { "dckr_pat_", "dckr_oat_" }.Select(prefix => new SecretForm("a Docker Hub token", prefix, Url, 24, 60)),
        new("a SendGrid key", "SG.", Dotted, 66, 66),
        .. new[] { "hvs.", "hvb." }.Select(prefix => new SecretForm("a Vault token", prefix, Url, 24, 300)),
        new("a Grafana token", "glsa_", SearchValues.Create(Letters + "_"), 41, 41),
        new("a Grafana token", "glc_", Base64, 32, 400),
        new("a NuGet key", "oy2", SearchValues.Create("abcdefghijklmnopqrstuvwxyz234567"), 43, 43),
        new("a RubyGems key", "rubygems_", Hex, 48, 48),
        .. new[] { "shpat_", "shpca_", "shppa_", "shpss_" }.Select(prefix => new SecretForm("a Shopify token", prefix, Hex, 32, 32)),
        new("an Atlassian token", "ATATT3", SearchValues.Create(Letters + "-_="), 100, 250),
        new("a Databricks token", "dapi", Hex, 32, 32),
        new("a Linear key", "lin_api_", Base62, 40, 40),
        new("a Figma token", "figd_", Url, 40, 60),
        new("a Notion token", "ntn_", Base62, 40, 60),
        new("a Postman key", "PMAK-", Url, 59, 59),
        new("a Sentry token", "sntrys_", SearchValues.Create(Letters + "-_+/="), 60, Any),
        new("a Tailscale key", "tskey-", Url, 20, 100),
        new("a Doppler token", "dp.pt.", Base62, 40, 44),
        new("an age key", "AGE-SECRET-KEY-1", Upper, 58, 58),
        new("an Azure storage key", "AccountKey=", Base64, 40, 100),
        new("an Azure access key", "SharedAccessKey=", Base64, 40, 100),
        new("a signed token (JWT)", "eyJ", Dotted, 60, Any),
    ];
}
