using System.Buffers.Text;
using System.Text;
using System.Text.Json;
using Minutes.GitHub.Http;

namespace Minutes.GitHub.Apps;

/// <summary>
/// The token by which an App is itself: a JWT, made anew for each request (docs.github.com, "Generating a JSON Web Token (JWT) for a GitHub App": begins 60 seconds ago, against
/// clocks that differ, and ends within ten minutes).
/// </summary>
internal sealed class AppToken(Credentials.App app, TimeProvider time) : TokenSource
{
    private static readonly TimeSpan Before = TimeSpan.FromSeconds(60);
    private static readonly TimeSpan After = TimeSpan.FromMinutes(9);

    internal override ValueTask<Secret> GetAsync(GitHubRun run, CancellationToken cancellation) => ValueTask.FromResult(Make());

    private Secret Make()
    {
        var now = time.GetUtcNow();
        var claims = new AppClaims((now - Before).ToUnixTimeSeconds(), (now + After).ToUnixTimeSeconds(), app.Id);
        var text = $"{Base64Url.EncodeToString("""{"alg":"RS256","typ":"JWT"}"""u8)}.{Base64Url.EncodeToString(JsonSerializer.SerializeToUtf8Bytes(claims, AppJson.Default.AppClaims))}";
        return new($"{text}.{Base64Url.EncodeToString(app.Key.Sign(Encoding.ASCII.GetBytes(text)))}");
    }
}
