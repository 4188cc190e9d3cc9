using System.Collections.Immutable;
using Minutes.Archive;
using Minutes.Configuration;
using Minutes.Rendering;
using Minutes.Text;
using Minutes.Validation;

namespace Minutes.Planning.Reviewing;

/// <summary>The files that say how minutes are made: of a pull request, they are only read for mistakes, never used.</summary>
internal static class SettingFiles
{
    /// <summary>Where the configuration lies.</summary>
    internal static ArchivePath Configuration { get; } = ArchivePath.Parse(".github/minutes.yml")!;

    private static readonly RuleInfo ConfigurationRule = new("configuration", "configuration", Severity.Error)
    {
        Trigger = "The configuration cannot be read as one.",
        Reason = "Once it is merged, nothing can be made or checked.",
        Before = "titel: \"# {date}\"",
        After = "title: \"# {date}\"",
    };

    private static readonly RuleInfo TemplateRule = new("template", "template", Severity.Error)
    {
        Trigger = "A template cannot be read as one.",
        Reason = "Once it is merged, no minutes can be made with it.",
        Before = "{{ date",
        After = "{{ date }}",
    };

    /// <summary>The configuration, and the templates that the default branch's names.</summary>
    internal static ImmutableHashSet<ArchivePath> Of(MinutesConfiguration configuration) =>
        [Configuration, .. configuration.Templates.Select(ArchivePath.Parse).OfType<ArchivePath>()];

    /// <summary>What is wrong with one of them, each mistake at its place.</summary>
    internal static CheckedFile Check(ArchivePath path, ReadOnlySpan<byte> bytes)
    {
        var decoded = SourceText.Decode(path.ToString(), bytes);
        if (decoded.Value is not { } source) return Unreadable.Of(path, bytes, decoded.Problems[0]);
        var (rule, problems) = path == Configuration
            ? (ConfigurationRule, MinutesConfiguration.Read(source).Problems)
            : (TemplateRule, MinutesTemplate.Parse(source).Problems);
        return new(path, source, [.. problems.Select(problem => At(source, rule, problem))]);
    }

    private static Finding At(SourceText source, RuleInfo rule, Problem problem)
    {
        var line = problem.Position.Line <= source.Lines.Length ? source.Lines[problem.Position.Line - 1] : new(source.Text.Length, 0);
        var place = new TextSpan(Math.Min(line.Start + problem.Position.Column - 1, line.End), 0);
        return new(rule, rule.Severity, place, problem.Message, problem.Advice ?? "mend it before it is merged");
    }
}
