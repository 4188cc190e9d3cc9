using Minutes.Documents;
using Xunit;

namespace Minutes.Tests.Documents;

public sealed class StatusWordsTests
{
    [Theory]
    [InlineData("network#88 -> DONE")]
    [InlineData("Renew the certificates -> done")]
    [InlineData("Renew the certificates: merged")]
    [InlineData("Renew the certificates (done)")]
    [InlineData("Renew the certificates – erledigt")]
    [InlineData("done, the release notes are out")]
    [InlineData("Done")]
    [InlineData("is merged.")]
    [InlineData("The pull request has been merged last night")]
    [InlineData("network#88 can be closed")]
    [InlineData("~~Renew the certificates~~")]
    [InlineData("✅ Renew the certificates")]
    [InlineData(":white_check_mark: Renew the certificates")]
    [InlineData("[x] Renew the certificates")]
    [InlineData("Check whether it is merged -> done")]
    [InlineData("[x] tell us when it is done")]
    [InlineData("[#261](https://github.com/o/r/issues/261) upstream: Done? Yes, done.")]
    public void Done(string line) => Assert.True(StatusWords.IsDone(line));

    [Theory]
    [InlineData("To be completed")]
    [InlineData("Doing -> Done?")]
    [InlineData("not done")]
    [InlineData("upstream: Done? No")]
    [InlineData("can be merged")]
    [InlineData("nearly done")]
    [InlineData("Part of it is merged once the lab is up")]
    [InlineData("tell us when it is done")]
    [InlineData("if that is merged")]
    [InlineData("What was done in the lab")]
    [InlineData("@mira writes down how the next language is done")]
    [InlineData("make sure that the pull request is merged!")]
    [InlineData("test this before it gets merged!")]
    [InlineData("After that has been merged, we go on")]
    [InlineData("done, except for the lids")]
    [InlineData("done as soon as the bank has answered")]
    [InlineData("[ ] Renew the certificates")]
    [InlineData("~~Renew~~ the certificates")]
    [InlineData("undone")]
    [InlineData("")]
    public void Not_done(string line) => Assert.False(StatusWords.IsDone(line));
}
