using System.Text.Json;
using GraphQL;
using GraphQL.Execution;
using GraphQLParser;
using GraphQLParser.AST;
using GraphQLParser.Exceptions;
using Microsoft.AspNetCore.Http;
using SimulatedGitHub.Faults;
using SimulatedGitHub.Queries;
using Token = SimulatedGitHub.Access.Token;

namespace SimulatedGitHub.Http;

/// <summary>A GraphQL document with its variables.</summary>
internal sealed class GraphQLRequest : IRequest
{
    private static readonly DocumentExecuter Executer = new();

    private readonly GitHubServer _github;
    private readonly Token? _token;
    private readonly string _query;
    private readonly Dictionary<string, object?> _variables;
    private readonly DocumentCost? _cost;
    private readonly string? _mistake;

    public GraphQLRequest(GitHubServer github, Token? token, HttpRequest request, string body)
    {
        (_github, _token) = (github, token);
        (_query, _variables, var size) = Read(body);
        try
        {
            var document = Parser.Parse(_query);
            var operation = document.Definitions.OfType<GraphQLOperationDefinition>().First();
            _cost = new(document, operation, _variables);
            Record = Recorded(request, body, size, operation);
        }
        catch (Exception exception) when (exception is GraphQLSyntaxErrorException or InvalidOperationException)
        {
            _mistake = exception.Message;
            Record = Recorded(request, body, size, null);
        }
    }

    public RecordedRequest Record { get; }

    public async Task<Answer> CarryOutAsync(Fault? fault)
    {
        if (_token is null)
            return Json(401, new { message = "Bad credentials", documentation_url = "https://docs.github.com/graphql" });
        if (_cost is null)
            return Refused(new GitHubError("PARSE_ERROR", _mistake ?? "A query attribute must be specified and must be a string."));
        if (_cost.Problems.Count > 0)
            return Refused([.. _cost.Problems]);
        if (!_github.Budget.TrySpend(_cost.Points))
            return new Answer(200, []) { IsGraphQL = true }.PrimaryLimit(_github);
        var session = new Session(_github, _token, _cost, fault);
        var result = await Executer.ExecuteAsync(options =>
        {
            options.Schema = PublishedSchema.Instance;
            options.Query = _query;
            options.Variables = new(_variables);
            options.Root = new Root();
            options.UserContext = new Dictionary<string, object?> { ["session"] = session };
            options.ThrowOnUnhandledException = true;
        });
        return Json(200, Answered(result));
    }

    private static (string Query, Dictionary<string, object?> Variables, int Size) Read(string body)
    {
        try
        {
            using var json = JsonDocument.Parse(body);
            var variables = json.RootElement.TryGetProperty("variables", out var given) && given.ValueKind == JsonValueKind.Object ? given : default;
            return (
                json.RootElement.GetProperty("query").GetString() ?? "",
                variables.ValueKind == JsonValueKind.Object ? (Dictionary<string, object?>)Http.Json.Plain(variables)! : [],
                variables.ValueKind == JsonValueKind.Object ? variables.GetRawText().Length : 0);
        }
        catch (Exception exception) when (exception is JsonException or KeyNotFoundException or InvalidOperationException)
        {
            return ("", [], 0);
        }
    }

    private static Dictionary<string, object?> Answered(ExecutionResult result)
    {
        var answer = new Dictionary<string, object?>();
        if (result.Executed)
            answer["data"] = (result.Data as RootExecutionNode)?.ToValue();
        if (result.Errors is { Count: > 0 } errors)
            answer["errors"] = errors.Select(Written).ToList();
        return answer;
    }

    private static Dictionary<string, object?> Written(ExecutionError error)
    {
        var written = new Dictionary<string, object?>();
        if (error is GitHubError { Type: { } type })
            written["type"] = type;
        if (error.Path is { } path)
            written["path"] = path.ToList();
        if (error.Locations is { } places)
            written["locations"] = places.Select(place => new { line = place.Line, column = place.Column }).ToList();
        written["message"] = error.Message;
        return written;
    }

    private static Answer Refused(params IReadOnlyList<GitHubError> errors) => Json(200, new { errors = errors.Select(Written).ToList() });

    private static Answer Json(int status, object value) => new(status, Http.Json.Of(value)) { IsGraphQL = true };

    private RecordedRequest Recorded(HttpRequest request, string body, int size, GraphQLOperationDefinition? operation) => new()
    {
        Number = _github.Requests.Count + 1,
        Method = request.Method,
        Path = request.Path.Value!,
        Body = body,
        Viewer = _token?.Viewer.Login ?? "",
        Operation = operation?.Name?.StringValue ?? "GraphQL",
        IsGraphQL = true,
        IsMutating = operation?.Operation == OperationType.Mutation,
        Mutations = operation?.Operation == OperationType.Mutation ? [.. operation.SelectionSet.Selections.OfType<GraphQLField>().Select(field => field.Name.StringValue)] : [],
        VariablesSize = size,
        Points = _cost?.Points ?? 0,
        Nodes = _cost?.Nodes ?? 0,
    };
}
