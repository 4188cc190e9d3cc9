using GraphQL;
using GraphQL.Resolvers;
using GraphQL.Types;
using NodaTime.Text;

namespace SimulatedGitHub.Queries;

/// <summary>Answers every field of the schema: from the table of fields, or from the property of that name.</summary>
internal sealed class FieldResolver : IFieldResolver
{
    private static readonly FieldTable Fields = Simulation.Fields();

    public async ValueTask<object?> ResolveAsync(IResolveFieldContext context)
    {
        var call = new Call(context);
        if (context.FieldDefinition.Name == "clientMutationId")
            return new Call(context.Parent!).Input.Text("clientMutationId");
        if (context.ParentType.Name == "Mutation")
            await call.Session.NextMutationAsync(context.FieldAst.Name.StringValue);
        var value = Fields.Resolve(context.ParentType.Name, context.Source!, context.FieldDefinition.Name, call);
        if (context.ParentType.Name == "Mutation")
            call.Session.MutationDone();
        return Outward(value, context.FieldDefinition.ResolvedType!, call);
    }

    private static object? Outward(object? value, IGraphType type, Call call) => value switch
    {
        null => null,
        Enum name => Words.Screaming(name.ToString()),
        NodaTime.Instant instant => InstantPattern.ExtendedIso.Format(instant),
        not string when NameOf(type).EndsWith("Connection", StringComparison.Ordinal) && value is IEnumerable<object> all => new Page(all, call),
        _ => value,
    };

    private static string NameOf(IGraphType type) => type is IProvideResolvedType { ResolvedType: { } inner } ? NameOf(inner) : type.Name;
}
