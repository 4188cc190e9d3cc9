using System.Buffers.Text;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using NodaTime;
using SimulatedGitHub.Access;

namespace SimulatedGitHub;

/// <summary>What an App signs to prove who it is (a JSON web token).</summary>
public static class AppKey
{
    public static string Sign(App app, Instant issued, Duration? life = null, string? issuer = null)
    {
        var claims = new
        {
            iss = issuer ?? app.DatabaseId.ToString(CultureInfo.InvariantCulture),
            iat = issued.ToUnixTimeSeconds(),
            exp = (issued + (life ?? Duration.FromMinutes(9))).ToUnixTimeSeconds(),
        };
        var text = $"{Part(new { alg = "RS256", typ = "JWT" })}.{Part(claims)}";
        using var key = RSA.Create();
        key.ImportFromPem(app.PrivateKey);
        return $"{text}.{Base64Url.EncodeToString(key.SignData(Encoding.ASCII.GetBytes(text), HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1))}";
    }

    private static string Part(object value) => Base64Url.EncodeToString(JsonSerializer.SerializeToUtf8Bytes(value));
}
