using System.Net.Http.Headers;
using System.Text.Json;
using SimulatedGitHub;
using SimulatedGitHub.Access;
using Xunit;

namespace Minutes.GitHub.Tests.Simulated;

/// <summary>Asks the simulated GitHub as any client does.</summary>
internal sealed class Client : IDisposable
{
    private readonly HttpClient _http;

    public Client(GitHubServer github, Token token)
    {
        _http = new() { BaseAddress = new(github.ApiUrl) };
        _http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("bearer", token.Value);
        _http.DefaultRequestHeaders.UserAgent.Add(new("tests", "1"));
    }

    public async Task<JsonElement> AskAsync(string document, object? variables = null)
    {
        using var response = await SendAsync(document, variables);
        return JsonSerializer.Deserialize<JsonElement>(await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    public async Task<HttpResponseMessage> SendAsync(string document, object? variables = null)
    {
        using var content = new StringContent(JsonSerializer.Serialize(new { query = document, variables = variables ?? new { } }));
        return await _http.PostAsync(new Uri("/graphql", UriKind.Relative), content, TestContext.Current.CancellationToken);
    }

    public void Dispose() => _http.Dispose();
}
