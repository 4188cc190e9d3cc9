using Xunit;

namespace Minutes.Tests.Validation.People;

public sealed class InvalidHandleTests
{
    private const string Rule = "invalid-handle";

    [Theory]
    [InlineData("* @@mira-k", "* @mira-k", "it has 2 @")]
    [InlineData("* @@oke", "* @oke", "it has 2 @")]
    [InlineData("* @ mira-k", "* @mira-k", "a blank stands behind the @")]
    [InlineData("* @mira-k_", "* @mira-k", "it ends with _")]
    [InlineData("* @mira-k-", "* @mira-k", "it ends with -")]
    [InlineData("* @-mira-k", "* @mira-k", "it begins with -")]
    [InlineData("* @mira--k", "* @mira-k", "it has two hyphens in a row")]
    [InlineData("* @mira.k", "* @mira-k", "it has a dot")]
    [InlineData("* @tjörven", "* @tjorven", "ö is none of the letters a to z")]
    [InlineData("* @oke, @@mira-k (late)", "* @oke, @mira-k (late)", "it has 2 @")]
    [InlineData("* @sora-i@mira-k", "* @sora-i @mira-k", "the next handle follows without a blank")]
    public void What_no_handle_can_be_is_mended_where_the_right_one_is_known(string line, string mended, string reason)
    {
        Assert.Contains(reason, Assert.Single(Listing(line).Found(Rule)), StringComparison.Ordinal);
        Assert.Equal(Listing(mended).Text, Listing(line).Mended(Rule));
    }

    [Theory]
    [InlineData("* AI @@oke: write", "* AI @oke: write")]
    [InlineData("* AI: @ mira-k: write", "* AI: @mira-k: write")]
    [InlineData("* _AI @@mira-k: write_", "* _AI @mira-k: write_")]
    [InlineData("* [ ] @ mira-k write", "* [ ] @mira-k write")]
    [InlineData("* ask @ mira-k, and @ mira-k again", "* ask @mira-k, and @mira-k again")]
    [InlineData("* ask @@mira-k", "* ask @mira-k")]
    public void So_it_is_in_the_text(string line, string mended)
    {
        Assert.Single(Saying(line).Found(Rule));
        Assert.Equal(Saying(mended).Text, Saying(line).Mended(Rule));
    }

    [Theory]
    [InlineData("@größe-k", "groesse-k")]
    [InlineData("@jürgen", "juergen")]
    [InlineData("@Ägir", "Aegir")]
    [InlineData("@Öland", "Oeland")]
    [InlineData("@Überlingen", "Ueberlingen")]
    [InlineData("@händel", "handel")]
    [InlineData("@köster", "koster")]
    [InlineData("@müller", "muller")]
    [InlineData("@rené", "rene")]
    [InlineData("@hélène", "helene")]
    [InlineData("@oke.tamm", "oke-tamm")]
    [InlineData("@oke.tamm", "oketamm")]
    [InlineData("@oke--tamm", "oke-tamm")]
    [InlineData("@_oketamm_", "oketamm")]
    public void A_known_handle_is_seen_behind_other_letters_and_signs(string written, string known)
    {
        var submitted = Submitted.Saying($"* AI {written}: write").Beside("network/20260225.md", With("2026-02-25")).Beside("network/20260304.md", With("2026-03-04"));
        Assert.Equal(Submitted.Saying($"* AI @{known}: write").Text, submitted.Mended(Rule));

        string With(string date) => Submitted.SoundOf(date).Replace("* @tjorven", $"* @{known}", StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("* @ oke")]
    [InlineData("* @-oke")]
    [InlineData("* @oke_")]
    [InlineData("* @quill.ferrow")]
    [InlineData("* @qüll")]
    [InlineData("* @abcdefghijklmnopqrstuvwxyzabcdefghijklmn")]
    [InlineData("* @max_muster")]
    [InlineData("* @sora-i@kim-o")]
    public void What_nobody_knows_is_told_only(string line)
    {
        Assert.Single(Listing(line).Found(Rule));
        Assert.DoesNotContain(Listing(line).Findings(), finding => finding.Rule.Name == Rule && finding.Fix is not null);
    }

    [Theory]
    [InlineData("* mira@tidepool.example", "an address")]
    [InlineData("* @mira_k", "a slip for another one, which another rule tells")]
    [InlineData("* _@mira-k_", "emphasis")]
    [InlineData("* **@mira-k**: late", "emphasis")]
    [InlineData("* @mira-k – late", "a dash")]
    [InlineData("* @mira-k- late", "a dash that lost its blank")]
    [InlineData("* @mira-k.", "the end of a sentence")]
    [InlineData("* @mira@gulls.example", "an account elsewhere")]
    [InlineData("* @mira\\_k", "an escaped underscore")]
    [InlineData("* @", "nothing")]
    [InlineData("* `@@mira-k`", "code")]
    [InlineData("* @abcdefghijklmnopqrstuvwxyzabcdefghijklm", "39 signs")]
    [InlineData("* @kim@social.example", "an address of another network")]
    public void Not_among_the_participants(string line, string because) => Assert.True(Listing(line).Found(Rule).Length == 0, because);

    [Theory]
    [InlineData("* use @octokit/rest and @app.route", "packages and decorators")]
    [InlineData("* meet @ the harbour", "a place")]
    [InlineData("* SELECT @@version", "a variable")]
    [InlineData("* @@ -1,3 +1,4 @@", "a diff")]
    [InlineData("* write to lists@tidepool.example", "an address")]
    [InlineData("* _AI @mira-k_: write", "emphasis")]
    [InlineData("* _AI @mira-k: ask @tjorven_", "emphasis")]
    public void Not_in_the_text(string line, string because) => Assert.True(Saying(line).Found(Rule).Length == 0, because);

    private static Submitted Listing(string line) => Submitted.SoundBut("* @mira-k\n* @tjorven\n", $"* @quill-f\n{line}\n").After("2026-02-25", "2026-03-04");

    private static Submitted Saying(string line) => Submitted.Saying(line).After("2026-02-25", "2026-03-04");

    [Fact]
    public void A_managed_user_whom_the_series_knows_is_not_doubted() => Assert.Empty(
        Listing("* @sora_tides").Beside("network/20260304.md", Submitted.SoundOf("2026-03-04").Replace("* @tjorven", "* @sora_tides", StringComparison.Ordinal)).Found(Rule));
}
