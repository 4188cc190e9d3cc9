using GraphQL;
using NodaTime;
using SimulatedGitHub.Access;

namespace SimulatedGitHub.Queries;

/// <summary>A field as it was asked for: its arguments, and who asks.</summary>
internal sealed class Call(IResolveFieldContext context)
{
    public Session Session { get; } = (Session)context.UserContext["session"]!;

    public Forge Forge => Session.Forge;

    public Token Token => Session.Token;

    public Actor Viewer => Token.Viewer;

    public Instant Now => Forge.Clock.Now;

    public Arguments Arguments { get; } = new(context.Arguments?.ToDictionary(argument => argument.Key, argument => argument.Value.Value) ?? []);

    /// <summary>A mutation's one argument.</summary>
    public Arguments Input => Arguments.One("input") ?? throw new InvalidOperationException("A mutation has an input.");

    /// <summary>The object of an id that stands in an argument.</summary>
    public T Node<T>(string id)
        where T : class =>
        Nodes.Find(this, id) as T ?? throw GitHubError.NotFound($"Could not resolve to a node with the global id of '{id}'.");

    /// <summary>The object whose id stands in the mutation's input by that name.</summary>
    public T Target<T>(string name)
        where T : class => Node<T>(Input.Text(name)!);
}
