using Minutes.Validation.Privacy;
using Xunit;

namespace Minutes.Tests.Validation.Privacy;

/// <summary>CRC-32 to base 62.</summary>
public sealed class TokenChecksumTests
{
    /// <summary>The check value of CRC-32 is 0xCBF43926 for 123456789; Python's zlib agrees.</summary>
    [Fact]
    public void The_known_check_value_comes_out() => Assert.Equal("3jZRME", TokenChecksum.Of("123456789"));

    [Theory]
    [InlineData("1234567893jZRME", true)]
    [InlineData("1234567893jZRMF", false)]
    [InlineData("3jZRME", false)]
    public void A_token_fits_its_own_checksum_only(string body, bool fits) => Assert.Equal(fits, TokenChecksum.Fits(body));
}
