using Microsoft.AspNetCore.Http;
using SimulatedGitHub.Access;
using SimulatedGitHub.Faults;
using SimulatedGitHub.Http;

namespace SimulatedGitHub.Rest;

/// <summary>A call of the REST API.</summary>
internal sealed class RestRequest(GitHubServer github, Token? token, HttpRequest request, string body) : IRequest
{
    public RecordedRequest Record { get; } = new()
    {
        Number = github.Requests.Count + 1,
        Method = request.Method,
        Path = request.Path.Value!,
        Body = body,
        Viewer = token?.Viewer.Login ?? "",
        Operation = $"{request.Method} {request.Path.Value}",
        IsMutating = !HttpMethods.IsGet(request.Method),
    };

    public Task<Answer> CarryOutAsync(Fault? fault) => throw new NotSimulatedException(Record.Operation);
}
