using System.Collections.Immutable;
using System.CommandLine;
using System.CommandLine.Help;
using System.Text.Json;
using System.Text.Json.Serialization;
using Automation.Reports;
using NodaTime;
using Xunit;

namespace Automation.Tests;

public sealed class CommandLinePageTests
{
    private static readonly DocumentationPage Page = DocumentationPage.Open("docs/command-line.md");

    private static readonly RootCommand Root = CommandLine.Root(new(() => Stream.Null, TextWriter.Null, TextWriter.Null, ".", SystemClock.Instance, HasColour: false));

    public static TheoryData<string> Verbs => [.. Root.Subcommands.Select(command => command.Name)];

    public static TheoryData<Type> Reports => [.. Printed().SelectMany(Within).Distinct()];

    [Theory]
    [MemberData(nameof(Verbs))]
    public void A_verb_stands_on_the_page_with_its_arguments_and_options(string verb)
    {
        var command = Root.Subcommands.Single(command => command.Name == verb);
        var names = command.Arguments.Select(argument => argument.Name.ToUpperInvariant()).Concat(command.Options.Where(option => option is not HelpOption).Select(option => option.Name));

        Assert.Equal(names.Order(), Page.NamesIn(verb).Concat(Shared(verb)).Order());
    }

    [Theory]
    [MemberData(nameof(Reports))]
    public void A_report_stands_on_the_page_with_its_fields(Type report)
    {
        var fields = report.GetProperties().Select(property => JsonNamingPolicy.CamelCase.ConvertName(property.Name));

        Assert.Equal(fields, Page.NamesIn(report.Name));
    }

    /// <summary>The options that a verb shares with others: few where it reads no checkout.</summary>
    private static List<string> Shared(string verb) => verb switch
    {
        "rules" or "reconcile" or "label" or "doctor" or "setup" => ["--format"],
        "action" or "serve" => [],
        _ => Page.NamesIn("every verb"),
    };

    private static IEnumerable<Type> Printed() => typeof(ReportJson).GetCustomAttributesData()
        .Where(attribute => attribute.AttributeType == typeof(JsonSerializableAttribute))
        .Select(attribute => (Type)attribute.ConstructorArguments[0].Value!);

    /// <summary>A report, and those that are part of it.</summary>
    private static IEnumerable<Type> Within(Type report) => report.GetProperties()
        .Select(property => property.PropertyType)
        .Select(type => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ImmutableArray<>) ? type.GenericTypeArguments[0] : type)
        .Where(type => type.Namespace == report.Namespace)
        .SelectMany(Within)
        .Prepend(report);
}
