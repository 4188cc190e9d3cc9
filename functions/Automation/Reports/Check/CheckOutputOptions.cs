using System.Security.Cryptography;
using Minutes.Reviews;

namespace Automation.Reports.Check;

/// <summary>What the formats need to know beside the findings.</summary>
internal sealed record CheckOutputOptions
{
    /// <summary>The program's version.</summary>
    internal string Version { get; init; } = typeof(CheckOutputOptions).Assembly.GetName().Version?.ToString(3) ?? "0.0.0";

    /// <summary>The archive's folder, a part of a repository perhaps; null where the paths are those of the repository.</summary>
    internal string? Archive { get; init; }

    /// <summary>The address of the page on the rules, which has a heading such as <c>MIN004 title-date</c> for each; null where it has none.</summary>
    internal string? RulesPage { get; init; }

    /// <summary>Gives a word that nobody can foresee: a workflow goes on obeying what is printed only behind it.</summary>
    internal Func<string> Token { get; init; } = () => RandomNumberGenerator.GetHexString(32, lowercase: true);

    /// <summary>How the comment on a pull request is written.</summary>
    internal ReviewOptions Review { get; init; } = new();
}
