using System.Globalization;
using System.Net.Http.Headers;
using Microsoft.AspNetCore.Http;
using SimulatedGitHub.Access;
using SimulatedGitHub.Faults;
using SimulatedGitHub.Pages;
using SimulatedGitHub.Rest;

namespace SimulatedGitHub.Http;

/// <summary>One request and its answer.</summary>
internal sealed class Exchange(GitHubServer github, HttpContext context)
{
    public async Task AnswerAsync()
    {
        if (github.Faults.IsDown)
        {
            context.Abort();
            return;
        }

        using var reader = new StreamReader(context.Request.Body);
        var body = await reader.ReadToEndAsync();
        var request = await github.AloneAsync(() => Task.FromResult(Understand(body)));
        var fault = github.Faults.Next(request.Record);
        request.Record.Fault = fault?.Name;
        var answer = fault is null or { Acts: true } ? await CarryOutAsync(request, fault) : new(200, []) { IsGraphQL = request.Record.IsGraphQL };
        await SendAsync(request.Record, answer, fault);
    }

    private IRequest Understand(string body)
    {
        var path = context.Request.Path.Value!;
        IRequest request = path is "/graphql" or "/api/graphql"
            ? new GraphQLRequest(github, SignedIn(), context.Request, body)
            : PageRequest.Is(path) ? new PageRequest(github, context.Request, body)
            : new RestRequest(github, SignedIn(), context.Request, body);
        github.Requests.Add(request.Record);
        return request;
    }

    private async Task<Answer> CarryOutAsync(IRequest request, Fault? fault)
    {
        if (context.Request.Headers.UserAgent.Count == 0)
            return new(403, Json.Of(new { message = "Request forbidden by administrative rules. Please make sure your request has a User-Agent header." }));
        try
        {
            return await github.AloneAsync(() => request.CarryOutAsync(fault));
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            // Whatever the simulation cannot do, the test is to see.
            github.Complaints.Add($"{request.Record}: {exception}");
            return new(501, Json.Of(new { message = exception.Message }));
        }
    }

    private async Task SendAsync(RecordedRequest record, Answer whole, Fault? fault)
    {
        if (fault is not null && fault.Delay != TimeSpan.Zero && !await WaitedAsync(fault.Delay))
            return;
        if ((fault?.Spoil is { } spoil ? spoil(whole, github) : whole) is not { } answer)
        {
            context.Abort();
            return;
        }

        (record.Status, record.Answer) = (answer.Status, System.Text.Encoding.UTF8.GetString(answer.Body));
        context.Response.StatusCode = answer.Status;
        context.Response.ContentType = answer.ContentType;
        context.Response.ContentLength = answer.Body.Length;
        context.Response.GetTypedHeaders().Date = github.Clock.Now.ToDateTimeOffset();
        foreach (var (name, value) in (answer.IsGraphQL ? Limits("graphql", github.Budget) : Limits("core", github.RestBudget)).Concat(answer.Headers))
            context.Response.Headers[name] = value;
        await context.Response.Body.WriteAsync(answer.Body.AsMemory(0, answer.Kept ?? answer.Body.Length));
        if (answer.Kept is null)
            return;
        await context.Response.Body.FlushAsync();
        context.Abort();
    }

    // Until the client gives up, if need be.
    private async Task<bool> WaitedAsync(TimeSpan delay)
    {
        try
        {
            await Task.Delay(delay, context.RequestAborted);
            return true;
        }
        catch (OperationCanceledException)
        {
            return false;
        }
    }

    private Token? SignedIn()
    {
        if (!AuthenticationHeaderValue.TryParse(context.Request.Headers.Authorization, out var header)
            || !(header.Scheme.Equals("bearer", StringComparison.OrdinalIgnoreCase) || header.Scheme.Equals("token", StringComparison.OrdinalIgnoreCase)))
        {
            return null;
        }

        return github.Forge.Tokens.FirstOrDefault(token => token.Value == header.Parameter && (token.ExpiresAt is not { } end || github.Clock.Now < end));
    }

    private static IEnumerable<KeyValuePair<string, string>> Limits(string resource, Budget budget) =>
    [
        new("x-ratelimit-resource", resource),
        new("x-ratelimit-limit", budget.Limit.ToString(CultureInfo.InvariantCulture)),
        new("x-ratelimit-remaining", budget.Remaining.ToString(CultureInfo.InvariantCulture)),
        new("x-ratelimit-used", budget.Used.ToString(CultureInfo.InvariantCulture)),
        new("x-ratelimit-reset", budget.ResetAt.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture)),
    ];
}
