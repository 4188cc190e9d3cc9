using Minutes.Validation;
using Xunit;

namespace Minutes.Tests.Validation.Privacy;

/// <summary>Keys are put together when the tests run, so that nobody's scanner finds them in this repository.</summary>
public sealed class SecretTests
{
    private const string Alphabet = "4kT9mQz7RvB2xLw8Ns5Yc1Hd6Jf3Pg0UaVtEeXiOoKkCbDqWyZuAhGjMnSrIlFp";

    public static TheoryData<string, string> Known { get; } = new()
    {
        { "ghp_", Checked(30) },
        { "ghs_", Checked(30) },
        { "npm_", Checked(30) },
        { "github_pat_", Random(22) + "_" + Random(59) },
        { "glpat-", Random(20) },
        { "AKIA", "Z7QXKD5WLEUJ2M4N" },
        { "xoxb-", "123456789012-" + Random(24) },
        { "https://hooks.slack.com/services/", "T01ABCDEF/B02GHIJKL/" + Random(24) },
        { "AIza", Random(35) },
        { "sk_live_", Random(24) },
        { "pypi-AgE", Random(80) },
        { "sk-proj-", Random(48) },
        { "hf_", Random(34) },
        { "AccountKey=", Random(60) + Random(26) + "==" },
        { "eyJ", Random(20) + ".eyJ" + Random(40) + "." + Random(43) },
        { "SG.", Random(22) + "." + Random(43) },
        { "hvs.", Random(40) },
    };

    [Theory]
    [MemberData(nameof(Known))]
    public void A_key_of_a_known_form_is_an_error(string prefix, string rest)
    {
        var finding = Assert.Single(FindingsOf($"* the CI has {prefix}{rest}, see there"));
        Assert.Equal((Severity.Error, true), (finding.Severity, finding.IsPrivate));
        Assert.DoesNotContain(rest, finding.Message, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Known))]
    public void What_stands_for_a_key_is_nothing(string prefix, string rest) =>
        Assert.Empty(FindingsOf($"* the CI has {prefix}{new string('x', rest.Length)}, not {prefix}… or {prefix}<token>"));

    [Theory]
    [InlineData("example")]
    [InlineData("Placeholder")]
    [InlineData("redacted")]
    [InlineData("dummy")]
    [InlineData("changeme")]
    [InlineData("YourToken")]
    [InlineData("your_")]
    [InlineData("your-")]
    [InlineData("xxxx")]
    [InlineData("beispiel")]
    public void A_word_in_it_tells_that_it_is_none(string word)
    {
        Assert.Single(FindingsOf("* the CI has glpat-" + Random(20)));
        Assert.Empty(FindingsOf($"* the CI has glpat-{word}" + Random(20)));
    }

    [Fact]
    public void What_stands_inside_a_word_is_nothing() => Assert.Empty(FindingsOf("* see path-AKIA" + "Z7QXKD5WLEUJ2M4N and xAKIA" + "Z7QXKD5WLEUJ2M4N and AKIA" + "Z7QXKD5WLEUJ2M4NX"));

    [Fact]
    public void A_checksum_that_does_not_fit_makes_it_a_warning()
    {
        var finding = Assert.Single(FindingsOf("* the CI has ghp_" + Random(36)));
        Assert.Equal((Severity.Warning, "a GitHub token stands here (ghp_…); its checksum does not fit, so it may be mistyped or made up"), (finding.Severity, finding.Message));
    }

    [Theory]
    [InlineData("RSA PRIVATE", Severity.Error)]
    [InlineData("OPENSSH PRIVATE", Severity.Error)]
    [InlineData("PRIVATE", Severity.Error)]
    [InlineData("PUBLIC", null)]
    public void A_private_key_is_an_error(string kind, Severity? severity)
    {
        var lines = $"```\n-----BEGIN {kind} KEY-----\nMIIEowIBAAKCAQEAxT9mQz7RvB2\n-----END {kind} KEY-----\n```";
        Assert.Equal(severity is null ? [] : [severity.Value], FindingsOf(lines).Select(finding => finding.Severity));
    }

    [Fact]
    public void A_private_key_goes_to_its_end()
    {
        const string Key = "-----BEGIN PRIVATE" + " KEY-----\nMIIEowIBAAKCAQEAxT9mQz7RvB2\n";
        Assert.Equal(Key.Length, Assert.Single(FindingsOf(Key + "-----END PRIVATE" + " KEY-----")).Span.Length);
        Assert.Equal(("a private key stands here (----…)", Severity.Error), (Assert.Single(FindingsOf(Key)).Message, Assert.Single(FindingsOf(Key)).Severity));
        Assert.Equal([Severity.Error, Severity.Error], FindingsOf(Key + "-----END PRIVATE" + " KEY-----\n" + Key.Replace("MII", "MIJ", StringComparison.Ordinal)).Select(finding => finding.Severity));
    }

    [Theory]
    [InlineData("MIIEowIBAAKCAQEA", Severity.Error)]
    [InlineData("MIIEowIBAAKCAQE", null)]
    [InlineData("MIIEowIBAAKCAQE!", null)]
    [InlineData("xxxxxxxxxxxxxxxxxx", null)]
    public void A_line_of_it_is_long_and_of_its_letters(string line, Severity? severity) => Assert.Equal(
        severity is null ? [] : [severity.Value],
        FindingsOf("-----BEGIN PRIVATE" + $" KEY-----\n{line}\n-----END PRIVATE" + " KEY-----").Select(finding => finding.Severity));

    [Fact]
    public void The_first_line_of_a_private_key_alone_is_a_warning_and_one_with_dots_in_it_nothing()
    {
        Assert.Equal([Severity.Warning], FindingsOf("* -----BEGIN PRIVATE" + " KEY-----").Select(finding => finding.Severity));
        Assert.Empty(FindingsOf("```\n-----BEGIN PRIVATE" + " KEY-----\n...\n-----END PRIVATE" + " KEY-----\n```"));
    }

    [Theory]
    [InlineData("* clone https://bot:", "Wattwurm-7", "@git.tide.example/x.git")]
    [InlineData("* postgres://tide:", "Sturm99flut", "@db.tide.example:5432/gauges")]
    public void A_password_in_an_address_is_an_error(string before, string password, string behind)
    {
        var finding = Assert.Single(FindingsOf(before + password + behind));
        Assert.Equal((Severity.Error, $"a password in a web address stands here ({password[..4]}…)", password.Length), (finding.Severity, finding.Message, finding.Span.Length));
    }

    [Theory]
    [InlineData("* https://tide.example/x?access_token=", "4kT9mQz7RvB2xLw8", "a key in a web address stands here (4kT9…); it may be one that anybody can have", Severity.Warning)]
    [InlineData("* https://tide.example/x?a=b&sig=", "4kT9mQz7RvB2xLw8Ns5Y", "a key in a web address stands here (4kT9…); it may be one that anybody can have", Severity.Warning)]
    [InlineData("* https://zoom.tide.example/j/81234567890?pwd=", "a1b2c3d4", "the password of a meeting stands here (a1b2…)", Severity.Note)]
    public void A_key_behind_a_question_mark_is_told(string before, string key, string message, Severity severity)
    {
        var finding = Assert.Single(FindingsOf(before + key));
        Assert.Equal((message, severity), (finding.Message, finding.Severity));
    }

    [Theory]
    [InlineData("* https://tide.example/x?access_token=4kT9mQz7RvB2xLw")]
    [InlineData("* https://tide.example/x?access_token=kTmQzRvBxLwNsYcHd")]
    [InlineData("* https://tide.example/x?access_token=12345678901234567")]
    [InlineData("* https://tide.example/x?access_token=aaaaaaaa11111111a")]
    [InlineData("* https://zoom.tide.example/j/81234567890?pwd=****")]
    public void What_is_short_or_plain_or_no_address_is_none(string line) => Assert.Empty(FindingsOf(line));

    [Theory]
    [InlineData("* clone https://bot:$TOKEN@git.tide.example/x.git")]
    [InlineData("* clone https://bot:<password>@git.tide.example/x.git")]
    [InlineData("* clone https://user:password@git.tide.example/x.git")]
    [InlineData("* clone https://bot:****@git.tide.example/x.git")]
    [InlineData("* https://tide.example:8443/@mira-k and https://medium.example/@tjorven")]
    public void An_address_without_a_password_is_nothing(string line) => Assert.Empty(FindingsOf(line));

    [Theory]
    [InlineData("* password: hunter2x")]
    [InlineData("* Das Passwort für das Pad lautet: Gezeiten2026!")]
    [InlineData("* the WiFi password is sturmflut42")]
    [InlineData("* PW: `Sturm#flut7`")]
    [InlineData("* adminPassword=Ebbe-und-4711")]
    [InlineData("* Zoom passcode: 123456")]
    [InlineData("* PIN: 4711")]
    [InlineData("* dial in, PIN 123 456#")]
    [InlineData("* login: admin / Tide2026!")]
    [InlineData("* API key: 4kT9mQz7RvB2xLw8Ns5Y")]
    [InlineData("* Authorization: Bearer 4kT9mQz7RvB2xLw8Ns5Y")]
    [InlineData("* password: abc123")]
    [InlineData("* password: 1234")]
    [InlineData("* password: 123456789012")]
    [InlineData("* passwort: Sturm&flut")]
    [InlineData("* passphrase: Sturmflut7.")]
    [InlineData("* pwd=sturmflut7")]
    [InlineData("* pass: sturmflut7")]
    [InlineData("* Kennwort: sturmflut7")]
    [InlineData("* Zugangscode: sturmflut7")]
    [InlineData("* access code is 4711")]
    [InlineData("* credentials: tide/sturmflut7")]
    [InlineData("* **PIN**: 4711")]
    [InlineData("* PIN-Code 4711")]
    [InlineData("* client_secret: 4kT9mQz7RvB2xLw8")]
    [InlineData("* token = 4kT9mQz7RvB2xLw8Ns5Y")]
    [InlineData("* deploy token is 4kT9mQz7RvB2xLw8Ns5Y")]
    public void What_the_word_before_it_calls_a_password_is_a_warning(string line)
    {
        var finding = Assert.Single(FindingsOf(line));
        Assert.Equal((Severity.Warning, true), (finding.Severity, finding.IsPrivate));
    }

    [Theory]
    [InlineData("* password: see the vault")]
    [InlineData("* password rotation: 2026-03-11")]
    [InlineData("* Password: <password>, ****, $PASSWORD or changeme1")]
    [InlineData("* the password is required, the token is missing")]
    [InlineData("* secret: gauge-client-secret, token: {{ .Values.token }}")]
    [InlineData("* token providers: Fernet vs. JWS, passwords: 2FA")]
    [InlineData("* we pin 1.2.3 and ping 12345; PIN 2026-03")]
    [InlineData("* key: https://tide.example/keys/12345")]
    [InlineData("* password: abc12")]
    [InlineData("* password: 123")]
    [InlineData("* password: 1234567890123")]
    [InlineData("* password: Sturmflut, or 2026-03-11")]
    [InlineData("* password: {{pw}}1, or %PW1%, or (secret1), or [hidden1], or @vault1, or #vault1, or …vault1")]
    [InlineData("* password: tide${N}7")]
    [InlineData("* password: tide...7")]
    [InlineData("* password: tide**7")]
    [InlineData("* password: 111111")]
    [InlineData("* password: your-tide7, dummy-tide7 or beispiel7")]
    [InlineData("* password: v1.2.3 or 10:30 or notes7.md")]
    [InlineData("* API key: 4kT9mQz7RvB2xLw")]
    [InlineData("* API key: aaaaaaaabbbbbbbb1")]
    [InlineData("* PIN: 123")]
    public void What_is_no_password_is_nothing(string line) => Assert.Empty(FindingsOf(line));

    [Fact]
    public void The_password_in_the_link_of_a_meeting_is_a_note() =>
        Assert.Equal([Severity.Note], FindingsOf("* join https://zoom.tide.example/j/81234567890?pwd=a1b2c3d4").Select(finding => finding.Severity));

    [Fact]
    public void A_key_that_stands_twice_is_told_once()
    {
        var key = "AIza" + Random(35);
        Assert.Single(Assert.Single(FindingsOf($"* {key} and again {key}")).AlsoAt);
    }

    private static IEnumerable<Finding> FindingsOf(string line) => Submitted.Saying(line).Findings().Where(finding => finding.Rule.Name == "secret");

    private static string Random(int length) => string.Concat(Alphabet, Alphabet)[..length];

    private static string Checked(int length) => Random(length) + Minutes.Validation.Privacy.TokenChecksum.Of(Random(length));

    [Theory]
    [InlineData("aws_secret_access_key = ", "fJo69Ck7R4Btr8UBs7FS7o6S5HbrIFdNDOlC87Q+")]
    [InlineData("AWS_SECRET_ACCESS_KEY=", "fJo69Ck7R4Btr8UBs7FS7o6S5HbrIFdNDOlC87Q+")]
    [InlineData("the bot is 4479138193", ":AAzZaP98WgWlpNVU_9Asr6ui1zWHhTICoc4")]
    public void A_key_is_certain_by_its_name_and_length_or_by_both_of_its_parts(string before, string key) =>
        Assert.Equal(Severity.Error, Assert.Single(Submitted.Saying("* " + before + key).Findings(), finding => finding.Rule.Name == "secret").Severity);

    [Theory]
    [InlineData("* aws_secret_access_key = in the vault, ask @mira-k for it")]
    [InlineData("* the gauge 4479138193:AA is up")]
    public void A_name_without_its_key_is_nothing(string line) => Assert.Empty(Submitted.Saying(line).Found("secret"));
}
