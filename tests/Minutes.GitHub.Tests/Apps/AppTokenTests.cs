using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Minutes.GitHub.Apps;
using Minutes.GitHub.Http;
using Minutes.GitHub.Tests.Http;
using Xunit;

namespace Minutes.GitHub.Tests.Apps;

public sealed class AppTokenTests
{
    [Fact]
    public async Task It_is_signed_and_claims_what_GitHub_asks_for()
    {
        var app = new Credentials.App("12345", AppKey.Read("KEY", AppKeys.Pkcs1).Value!);

        var token = await new AppToken(app, new LeapingTime()).GetAsync(new(), TestContext.Current.CancellationToken);

        var parts = token.Reveal().Split('.');
        Assert.Equal(3, parts.Length);
        Assert.Equal("""{"alg":"RS256","typ":"JWT"}""", Encoding.UTF8.GetString(Base64Url.DecodeFromChars(parts[0])));
        Assert.True(AppKeys.Rsa.VerifyData(
            Encoding.ASCII.GetBytes($"{parts[0]}.{parts[1]}"), Base64Url.DecodeFromChars(parts[2]), HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1));

        var claims = JsonDocument.Parse(Base64Url.DecodeFromChars(parts[1])).RootElement;
        var now = LeapingTime.Start.ToUnixTimeSeconds();
        Assert.Equal("12345", claims.GetProperty("iss").GetString());
        Assert.InRange(claims.GetProperty("iat").GetInt64(), now - 120, now - 1);
        Assert.InRange(claims.GetProperty("exp").GetInt64(), now + 60, now + 600);
        Assert.Equal("***", $"{token}");
    }
}
