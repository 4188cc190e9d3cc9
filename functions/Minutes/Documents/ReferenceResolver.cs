using System.Collections.Immutable;

namespace Minutes.Documents;

/// <summary>
/// Tells what a short reference means by the addresses around it. In one real archive a free <c>#12</c> means the obvious repository
/// in only 55 % of the cases, so without such a witness it stays unresolved.
/// </summary>
internal sealed class ReferenceResolver
{
    private static readonly ImmutableArray<Scope> NearestFirst = [Scope.Line, Scope.Section, Scope.File];

    private static readonly Comparer<MarkdownHeading> ByLine = Comparer<MarkdownHeading>.Create((left, right) => left.Line.CompareTo(right.Line));

    /// <summary>What the addresses of one scope name with one number (and repository); null where they name several things.</summary>
    private readonly Dictionary<Witness, IssueId?> _witnesses = [];

    private readonly ImmutableArray<MarkdownHeading> _headings;
    private readonly RepositoryName? _default;

    private ReferenceResolver(List<Reference> references, ImmutableArray<MarkdownHeading> headings, RepositoryName? defaultRepository)
    {
        _headings = headings;
        _default = defaultRepository;
        var unresolved = references.Where(reference => reference.Target is null).Select(reference => reference.Number).ToHashSet();
        foreach (var reference in references)
        {
            if (reference.Target is { } target && unresolved.Contains(target.Number)) Remember(target, reference.Line);
        }
    }

    private enum Scope
    {
        Line,
        Section,
        File,
    }

    /// <summary>The references with their targets, as far as the text tells them.</summary>
    /// <param name="references">The references of a file, in order.</param>
    /// <param name="headings">The file's headings: a witness under the same heading counts before one elsewhere.</param>
    /// <param name="defaultRepository">What a short reference without a witness means by configuration; null where nothing is configured.</param>
    internal static ImmutableArray<Reference> Resolve(List<Reference> references, ImmutableArray<MarkdownHeading> headings, RepositoryName? defaultRepository)
    {
        if (references.TrueForAll(reference => reference.Target is not null)) return [.. references];
        var resolver = new ReferenceResolver(references, headings, defaultRepository);
        return [.. references.Select(resolver.Resolve)];
    }

    private void Remember(IssueId target, int line)
    {
        foreach (var scope in NearestFirst)
        {
            foreach (var repository in (ReadOnlySpan<string>)["", target.Repository.Name])
            {
                var witness = At(scope, line, target.Number, repository);
                _witnesses[witness] = !_witnesses.TryGetValue(witness, out var other) || target.Equals(other) ? target : null;
            }
        }
    }

    private Reference Resolve(Reference reference)
    {
        if (reference.Target is not null) return reference;
        foreach (var scope in NearestFirst)
        {
            var witness = At(scope, reference.Line, reference.Number, reference.WrittenRepository ?? "");
            if (_witnesses.TryGetValue(witness, out var target)) return reference with { Target = target };
        }

        return reference with { Target = Configured(reference) };
    }

    private IssueId? Configured(Reference reference) => _default is not null
        && (reference.WrittenRepository is null || string.Equals(reference.WrittenRepository, _default.Name, StringComparison.OrdinalIgnoreCase))
            ? new(_default, reference.Number)
            : null;

    private Witness At(Scope scope, int line, int number, string repository) => new(
        scope,
        scope switch { Scope.Line => line, Scope.Section => SectionOf(line), _ => 0 },
        number,
        repository.ToLowerInvariant());

    private int SectionOf(int line)
    {
        var index = _headings.BinarySearch(new MarkdownHeading(line, 0), ByLine);
        return index >= 0 ? index : ~index - 1;
    }

    private readonly record struct Witness(Scope Scope, int Place, int Number, string Repository);
}
