using System.Security.Cryptography;
using Minutes.GitHub.Http;
using Minutes.Text;

namespace Minutes.GitHub.Apps;

/// <summary>The private key of a GitHub App.</summary>
public sealed class AppKey
{
    private readonly Secret _pem;

    private AppKey(string pem) => _pem = new(pem);

    /// <summary>Reads a key as people hand it over.</summary>
    /// <param name="variable">Where it came from, for the problem.</param>
    /// <param name="text">PEM as GitHub gives it (PKCS#1) or as other programs make it (PKCS#8), its line ends also written as <c>\n</c>, or all of it in Base64.</param>
    public static Parsed<AppKey> Read(string variable, string text)
    {
        var pem = AppKeyText.ToPem(text);
        try
        {
            var label = pem[PemEncoding.Find(pem).Label].ToString();
            if (label is "RSA PRIVATE KEY" or "PRIVATE KEY")
            {
                var key = new AppKey(pem);
                key.Sign([]);
                return key;
            }

            return Settings.Problem(variable, $"that is no private key of a GitHub App, but a {Words(label)}", "make a private key on the App's page, and take its file as it is");
        }
        catch (Exception reason) when (reason is CryptographicException or ArgumentException)
        {
            return Settings.Problem(variable, "the key of the GitHub App cannot be read", "take the .pem file from the App's page as it is, or in Base64");
        }
    }

    /// <summary>Signs as RS256 asks: RSA with SHA-256 and the padding of PKCS#1 (RFC 7518, section 3.3).</summary>
    internal byte[] Sign(ReadOnlySpan<byte> data)
    {
        using var rsa = RSA.Create();
        rsa.ImportFromPem(_pem.Reveal());
        return rsa.SignData(data, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
    }

    /// <summary>Always <c>***</c>.</summary>
    public override string ToString() => _pem.ToString();

    private static string Words(string label) => label.ToLowerInvariant() is "encrypted private key" ? "key behind a password" : $"{label.ToLowerInvariant()}";
}
