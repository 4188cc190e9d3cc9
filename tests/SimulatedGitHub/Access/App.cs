using System.Collections.Immutable;
using System.Security.Cryptography;

namespace SimulatedGitHub.Access;

/// <summary>A GitHub App with its key. The Actions that run in a repository are one, too.</summary>
public sealed class App : Node, IDisposable
{
    private readonly RSA _key = RSA.Create(2048);

    public App(Forge forge, string slug, ImmutableDictionary<string, Grant> grants)
        : base(forge, "A")
    {
        Slug = slug;
        Grants = grants;
        Bot = new(forge, slug);
        forge.Apps.Add(this);
    }

    public string Slug { get; }

    public string Name { get => field ?? Slug; init; }

    /// <summary>By what its webhooks are known.</summary>
    public string WebhookSecret { get; } = $"whs{new string('7', 37)}";

    public string ClientId => $"Iv1.{DatabaseId:x16}";

    public Bot Bot { get; }

    public ImmutableDictionary<string, Grant> Grants { get; set; }

    /// <summary>The events to which it subscribes.</summary>
    public ImmutableArray<string> Events { get; set; } = [];

    /// <summary>Its webhook; null where it has none.</summary>
    public Hook? Hook { get; set; }

    public List<Installation> Installations { get; } = [];

    public string Url => $"{Forge.ServerUrl}/apps/{Slug}";

    public NodaTime.Instant UpdatedAt => CreatedAt;

    /// <summary>The private key as GitHub hands it out: PKCS#1 in PEM.</summary>
    public string PrivateKey => _key.ExportRSAPrivateKeyPem();

    public void Dispose() => _key.Dispose();

    internal bool Signed(ReadOnlySpan<byte> text, ReadOnlySpan<byte> signature) =>
        _key.VerifyData(text, signature, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
}
