using System.Globalization;
using Xunit;

namespace Minutes.Tests.Validation.Privacy;

/// <summary>
/// The forms of keys, by the names of their services. Keys are put together when the tests run, so that nobody's scanner finds them in
/// this repository.
/// </summary>
public sealed class SecretFormTests
{
    private const string Letters = "4kT9mQz7RvB2xLw8Ns5Yc1Hd6Jf3Pg0UaVtEeXiOoKkCbDqWyZuAhGjMnSrIlFp";
    private const string Upper = "Z7QXKD5WLEUJ2M4NA3B6C8F9G0H1I";
    private const string Lower = "z7qxkd5wleuj2m4na3b6cfghirstvpoy";
    private const string Hex = "4f9a07b2c8d1e6530a9b8c7d6e5f4012";

    /// <summary>Service, beginning, characters, shortest, longest; a longest of 0 where keys may go on.</summary>
    public static TheoryData<string, string, string, int, int> Forms { get; } = new()
    {
        { "a GitHub token", "github_pat_", Letters, 60, 255 },
        { "a GitLab token", "glpat-", Letters, 20, 320 },
        { "a GitLab token", "gldt-", Letters, 20, 320 },
        { "a GitLab token", "glrt-", Letters, 20, 320 },
        { "a GitLab token", "glptt-", Letters, 20, 320 },
        { "a GitLab token", "glsoat-", Letters, 20, 320 },
        { "a GitLab token", "glcbt-", Letters, 20, 320 },
        { "a GitLab token", "glft-", Letters, 20, 320 },
        { "a GitLab token", "glimt-", Letters, 20, 320 },
        { "a GitLab token", "glagent-", Letters, 20, 320 },
        { "an AWS access key", "AKIA", Upper, 16, 16 },
        { "an AWS access key", "ASIA", Upper, 16, 16 },
        { "a Slack token", "xoxb-", Letters, 20, 400 },
        { "a Slack token", "xoxp-", Letters, 20, 400 },
        { "a Slack token", "xoxa-", Letters, 20, 400 },
        { "a Slack token", "xoxo-", Letters, 20, 400 },
        { "a Slack token", "xoxs-", Letters, 20, 400 },
        { "a Slack token", "xoxr-", Letters, 20, 400 },
        { "a Slack token", "xoxe-", Letters, 20, 400 },
        { "a Slack token", "xoxe.xoxp-", Letters, 20, 400 },
        { "a Slack token", "xapp-", Letters, 20, 400 },
        { "a Slack webhook", "hooks.slack.com/services/", Letters, 30, 200 },
        { "a Slack webhook", "hooks.slack.com/workflows/", Letters, 30, 200 },
        { "a Discord webhook", "discord.com/api/webhooks/", Letters, 60, 200 },
        { "a Discord webhook", "discordapp.com/api/webhooks/", Letters, 60, 200 },
        { "a Teams webhook", ".webhook.office.com/webhookb2/", Letters, 60, 400 },
        { "a Google API key", "AIza", Letters, 35, 35 },
        { "a Google client secret", "GOCSPX-", Letters, 28, 28 },
        { "a Google access token", "ya29.", Letters, 30, 0 },
        { "a Stripe key", "sk_live_", Letters, 16, 247 },
        { "a Stripe key", "rk_live_", Letters, 16, 247 },
        { "a Stripe key", "sk_test_", Letters, 16, 247 },
        { "a Stripe key", "rk_test_", Letters, 16, 247 },
        { "a Stripe webhook key", "whsec_", Letters, 24, 100 },
        { "a PyPI token", "pypi-AgE", Letters, 40, 0 },
        { "an Anthropic key", "sk-ant-", Letters, 40, 200 },
        { "an OpenAI key", "sk-proj-", Letters, 40, 250 },
        { "an OpenAI key", "sk-svcacct-", Letters, 40, 250 },
        { "an OpenAI key", "sk-admin-", Letters, 40, 250 },
        { "an OpenAI key", "sk-", Letters, 48, 48 },
        { "a Hugging Face token", "hf_", Letters, 34, 34 },
        { "a DigitalOcean token", "dop_v1_", Hex, 64, 64 },
        { "a DigitalOcean token", "doo_v1_", Hex, 64, 64 },
        { "a DigitalOcean token", "dor_v1_", Hex, 64, 64 },
        { "a Docker Hub token", "dckr_pat_", Letters, 24, 60 },
        { "a Docker Hub token", "dckr_oat_", Letters, 24, 60 },
        { "a Vault token", "hvs.", Letters, 24, 300 },
        { "a Vault token", "hvb.", Letters, 24, 300 },
        { "a Grafana token", "glsa_", Letters, 41, 41 },
        { "a Grafana token", "glc_", Letters, 32, 400 },
        { "a NuGet key", "oy2", Lower, 43, 43 },
        { "a RubyGems key", "rubygems_", Hex, 48, 48 },
        { "a Shopify token", "shpat_", Hex, 32, 32 },
        { "a Shopify token", "shpca_", Hex, 32, 32 },
        { "a Shopify token", "shppa_", Hex, 32, 32 },
        { "a Shopify token", "shpss_", Hex, 32, 32 },
        { "an Atlassian token", "ATATT3", Letters, 100, 250 },
        { "a Databricks token", "dapi", Hex, 32, 32 },
        { "a Linear key", "lin_api_", Letters, 40, 40 },
        { "a Figma token", "figd_", Letters, 40, 60 },
        { "a Notion token", "ntn_", Letters, 40, 60 },
        { "a Postman key", "PMAK-", Letters, 59, 59 },
        { "a Sentry token", "sntrys_", Letters, 60, 0 },
        { "a Tailscale key", "tskey-", Letters, 20, 100 },
        { "a Doppler token", "dp.pt.", Letters, 40, 44 },
        { "an age key", "AGE-SECRET-KEY-1", Upper, 58, 58 },
        { "an Azure storage key", "AccountKey=", Letters, 40, 100 },
        { "an Azure access key", "SharedAccessKey=", Letters, 40, 100 },
    };

    [Theory]
    [MemberData(nameof(Forms))]
    public void A_key_is_known_by_its_beginning_and_length(string service, string prefix, string characters, int shortest, int longest)
    {
        Assert.Equal([service], Found(prefix + Of(characters, shortest)));
        Assert.DoesNotContain(service, Found(prefix + Of(characters, shortest - 1)));
        if (longest == 0) return;
        Assert.Equal([service], Found(prefix + Of(characters, longest)));
        Assert.DoesNotContain(service, Found(prefix + Of(characters, longest + 1)));
    }

    [Theory]
    [InlineData("ghp_")]
    [InlineData("gho_")]
    [InlineData("ghu_")]
    [InlineData("ghr_")]
    [InlineData("ghs_")]
    public void A_GitHub_token_without_its_checksum_is_one_perhaps(string prefix) => Assert.Equal(["a GitHub token"], Found(prefix + Of(Letters, 36)));

    [Theory]
    [InlineData("{0}.eyJ{1}.{1}", true)]
    [InlineData("{1}.{1}.{1}.{1}.{1}", true)]
    [InlineData("{1}.{1}.{1}", false)]
    [InlineData("{0}.eyJ{1}", false)]
    [InlineData("{0}.eyJ{1}.{1}.{1}", false)]
    public void A_signed_token_has_three_parts_or_five(string form, bool isOne) =>
        Assert.Equal(isOne ? ["a signed token (JWT)"] : [], Found("eyJ" + string.Format(CultureInfo.InvariantCulture, form, Of(Letters, 20), Of(Letters, 40))));

    [Theory]
    [InlineData(22, 43, true)]
    [InlineData(21, 44, false)]
    public void A_SendGrid_key_has_its_dot_in_one_place(int first, int second, bool isOne) =>
        Assert.Equal(isOne ? ["a SendGrid key"] : [], Found($"SG.{Of(Letters, first)}.{Of(Letters, second)}"));

    [Fact]
    public void An_installation_token_has_an_id_before_the_signed_part() =>
        Assert.Equal(["a signed token (JWT)"], Found($"ghs_12345_eyJ{Of(Letters, 20)}.eyJ{Of(Letters, 40)}.{Of(Letters, 43)}"));

    [Theory]
    [InlineData("_")]
    [InlineData("-")]
    [InlineData(".")]
    [InlineData("a")]
    [InlineData("7")]
    public void Inside_a_word_it_is_none(string before) => Assert.Empty(Found($"tide{before}AKIA{Of(Upper, 16)}"));

    [Theory]
    [InlineData("(")]
    [InlineData("\"")]
    [InlineData("=")]
    [InlineData("/")]
    public void Behind_a_sign_it_is_one(string before) => Assert.Single(Found($"{before}AKIA{Of(Upper, 16)}"));

    [Fact]
    public void At_the_very_beginning_it_is_one() =>
        Assert.Single(new Submitted($"AKIA{Of(Upper, 16)}").Findings(), finding => finding.Rule.Name == "secret");

    private static string Of(string characters, int length) => string.Concat(Enumerable.Repeat(characters, (length / characters.Length) + 1))[..length];

    private static string[] Found(string key) =>
        [.. Submitted.Saying($"* see {key} there").Findings().Where(finding => finding.Rule.Name == "secret").Select(finding => finding.Message[..finding.Message.IndexOf(" stands", StringComparison.Ordinal)])];
}
