using Microsoft.AspNetCore.Http;
using SimulatedGitHub.Access;
using SimulatedGitHub.Faults;
using SimulatedGitHub.Http;

namespace SimulatedGitHub.Rest;

/// <summary>A call of the REST API.</summary>
internal sealed class RestRequest : IRequest
{
    private readonly GitHubServer _github;
    private readonly Token? _token;
    private readonly HttpRequest _request;

    public RestRequest(GitHubServer github, Token? token, HttpRequest request, string body)
    {
        (_github, _token, _request) = (github, token, request);
        var path = request.Path.Value!;
        Path = path.StartsWith("/api/v3/", StringComparison.Ordinal) ? path["/api/v3".Length..] : path;
        Record = new()
        {
            Number = github.Requests.Count + 1,
            Method = request.Method,
            Path = path,
            Body = body,
            Viewer = token?.Viewer.Login ?? "",
            Operation = $"{request.Method} {path}",
            IsMutating = !HttpMethods.IsGet(request.Method),
            Points = 1,
        };
    }

    public RecordedRequest Record { get; }

    public string Path { get; }

    public Forge Forge => _github.Forge;

    public string ApiUrl => _github.ApiUrl;

    /// <summary>Who signed in with a token.</summary>
    public Token Token => _token ?? throw new RestException(401, "Bad credentials");

    /// <summary>Which App signed in with its key.</summary>
    public App SignedInApp() => AppSignIn.Verify(Forge, _request.Headers.Authorization.ToString());

    public async Task<Answer> CarryOutAsync(Fault? fault)
    {
        await Task.CompletedTask;
        if (!_github.RestBudget.TrySpend(1))
            return new Answer(403, []).PrimaryLimit(_github);
        if (fault?.Refuse?.Invoke(Record.Operation, 1) is { } refusal)
            return Refused(403, refusal.Message);
        try
        {
            return Routes.Answer(this);
        }
        catch (RestException error)
        {
            return Refused(error.Status, error.Message);
        }
        catch (GitHubError error)
        {
            return Refused(error.Type switch { "NOT_FOUND" => 404, "FORBIDDEN" => 403, _ => 422 }, error.Message);
        }
    }

    /// <summary>A part of a list, with the links to the others.</summary>
    public Answer Paged<T>(IReadOnlyList<T> all, Func<IEnumerable<object>, object> written, Func<T, object> one)
    {
        var size = Math.Clamp(Parameter("per_page", 30), 1, 100);
        var page = Math.Max(1, Parameter("page", 1));
        var answer = Ok(written(all.Skip((page - 1) * size).Take(size).Select(one)));
        if (page * size < all.Count)
            answer.Headers["link"] = FormattableString.Invariant($"<{ApiUrl}{Record.Path}?per_page={size}&page={page + 1}>; rel=\"next\"");
        return answer;
    }

    public static Answer Ok(object body, int status = 200) => new(status, Json.Of(body));

    private static Answer Refused(int status, string message) =>
        new(status, Json.Of(new { message, documentation_url = "https://docs.github.com/rest", status = status.ToString(System.Globalization.CultureInfo.InvariantCulture) }));

    private int Parameter(string name, int otherwise) => int.TryParse(_request.Query[name], out var number) ? number : otherwise;
}
