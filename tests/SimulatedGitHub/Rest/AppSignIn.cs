using System.Buffers.Text;
using System.Globalization;
using System.Text;
using System.Text.Json;
using NodaTime;
using SimulatedGitHub.Access;

namespace SimulatedGitHub.Rest;

/// <summary>How an App proves who it is: a token that it signed itself with RS256, for ten minutes at most.</summary>
internal static class AppSignIn
{
    private static readonly Duration LongestLife = Duration.FromMinutes(10);

    public static App Verify(Forge forge, string header)
    {
        if (header.Split(' ') is not [var scheme, var token] || !scheme.Equals("bearer", StringComparison.OrdinalIgnoreCase))
            throw new RestException(401, "A JSON web token could not be decoded");
        var (head, claims, app) = Read(forge, token);
        if (head.GetProperty("alg").GetString() != "RS256")
            throw new RestException(401, "A JSON web token could not be decoded");
        var now = forge.Clock.Now;
        var (issued, expires) = (Time(claims, "iat"), Time(claims, "exp"));
        if (expires <= now)
            throw new RestException(401, "'Expiration time' claim ('exp') must be a numeric value representing the future time at which the assertion expires");
        if (expires > now + LongestLife)
            throw new RestException(401, "'Expiration time' claim ('exp') is too far in the future");
        if (issued > now)
            throw new RestException(401, "'Issued at' claim ('iat') must be an Integer representing the time that the assertion was issued");
        return app;
    }

    private static (JsonElement Head, JsonElement Claims, App App) Read(Forge forge, string token)
    {
        try
        {
            var parts = token.Split('.');
            var (head, claims) = (Part(parts[0]), Part(parts[1]));
            var app = forge.Apps.FirstOrDefault(app => Issuer(claims) == app.ClientId || Issuer(claims) == app.DatabaseId.ToString(CultureInfo.InvariantCulture))
                ?? throw new RestException(404, "Integration not found");
            return app.Signed(Encoding.ASCII.GetBytes($"{parts[0]}.{parts[1]}"), Base64Url.DecodeFromChars(parts[2]))
                ? (head, claims, app)
                : throw new RestException(401, "A JSON web token could not be decoded");
        }
        catch (Exception exception) when (exception is JsonException or FormatException or IndexOutOfRangeException or KeyNotFoundException or InvalidOperationException)
        {
            throw new RestException(401, "A JSON web token could not be decoded");
        }
    }

    private static string Issuer(JsonElement claims) => claims.GetProperty("iss").ToString();

    private static Instant Time(JsonElement claims, string name) =>
        claims.TryGetProperty(name, out var value) && value.TryGetInt64(out var seconds)
            ? Instant.FromUnixTimeSeconds(seconds)
            : throw new RestException(401, $"Missing '{name}' claim in assertion");

    private static JsonElement Part(string text) => JsonSerializer.Deserialize<JsonElement>(Base64Url.DecodeFromChars(text));
}
