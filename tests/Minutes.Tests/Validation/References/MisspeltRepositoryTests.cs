using Xunit;

namespace Minutes.Tests.Validation.References;

/// <summary>Owners and repositories that are nearly known.</summary>
public sealed class MisspeltRepositoryTests
{
    [Theory]
    [InlineData("* <https://github.com/open-tidepol/network/issues/7>", "* <https://github.com/open-tidepool/network/issues/7>")]
    [InlineData("* see [x](https://github.com/open-tidepool/netwrok/pull/7)", "* see [x](https://github.com/open-tidepool/network/pull/7)")]
    [InlineData("* see oepn-tidepool/network#7", "* see open-tidepool/network#7")]
    [InlineData("* see open-tidepool/netwok#7", "* see open-tidepool/network#7")]
    public void It_becomes_the_known_name(string lines, string mended) =>
        Assert.Equal(Submitted.Saying(mended).Text, Submitted.Saying(lines).After("2026-02-25", "2026-03-04").Mended("misspelt-repository"));

    [Theory]
    [InlineData("* <https://github.com/open-tidepool/networks/issues/7>")]
    [InlineData("* <https://github.com/open-tidepool/network2/issues/7>")]
    [InlineData("* <https://github.com/somebody/network/issues/7>")]
    [InlineData("* <https://github.com/open-tidepool/board/issues/7>")]
    [InlineData("* <https://github.com/Open-Tidepool/Network/issues/7>")]
    public void Another_name_is_nothing(string lines) => Assert.Empty(Submitted.Saying(lines).After("2026-02-25", "2026-03-04").Found("misspelt-repository"));

    [Fact]
    public void A_name_that_stands_in_one_of_the_minutes_only_is_not_known() =>
        Assert.Empty(Submitted.Saying("* <https://github.com/open-tidepol/network/issues/7>").After("2026-03-04").Found("misspelt-repository"));
}
