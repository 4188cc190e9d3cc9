using System.Text.RegularExpressions;
using GraphQL.Types;
using GraphQL.Utilities;
using GraphQLParser;
using GraphQLParser.AST;

namespace SimulatedGitHub.Queries;

/// <summary>GitHub's published schema: it is read once, and every request and answer is held to it.</summary>
internal static partial class PublishedSchema
{
    private const string File = "node_modules/@octokit/graphql-schema/schema.graphql";

    private static readonly Lazy<Schema> Built = new(Build);

    public static Schema Instance => Built.Value;

    /// <summary>Where the package lies: `npm ci --prefix tests` puts it there.</summary>
    public static string Path => Locate();

    private static Schema Build()
    {
        var text = WithoutDoubles(Descriptions().Replace(System.IO.File.ReadAllText(Path), ""));
        var builder = new SchemaBuilder();
        Schema? schema = null;
        foreach (var type in Parser.Parse(text).Definitions.OfType<GraphQLTypeDefinition>().Where(type => type is GraphQLInterfaceTypeDefinition or GraphQLUnionTypeDefinition))
            builder.Types.For(type.Name.StringValue).ResolveType = value => (IObjectGraphType)schema!.AllTypes[value.GetType().Name]!;
        schema = (Schema)builder.Build(text);
        foreach (var scalar in TextScalar.All)
            schema.RegisterType(scalar);
        schema.Initialize();
        var resolver = new FieldResolver();
        foreach (var field in schema.AllTypes.OfType<IObjectGraphType>().Where(type => !type.Name.StartsWith("__", StringComparison.Ordinal)).SelectMany(type => type.Fields))
            field.Resolver = resolver;
        return schema;
    }

    // The file holds a field or two twice, which a schema may not.
    private static string WithoutDoubles(string text)
    {
        var doubles = Parser.Parse(text).Definitions.OfType<GraphQLObjectTypeDefinition>()
            .SelectMany(type => (type.Fields?.Items ?? []).GroupBy(field => field.Name.StringValue).SelectMany(same => same.Skip(1)));
        foreach (var field in doubles.OrderByDescending(field => field.Location.Start).ToList())
            text = text.Remove(field.Location.Start, field.Location.End - field.Location.Start);
        return text;
    }

    private static string Locate()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (new FileInfo(System.IO.Path.Combine(folder.FullName, File)) is { Exists: true } file)
                return file.FullName;
        }

        throw new FileNotFoundException($"{File} is not there: run 'npm ci --prefix tests'.");
    }

    [GeneratedRegex("\"\"\"[^\"]*(?:\"{1,2}[^\"]+)*\"\"\"")]
    private static partial Regex Descriptions();
}
