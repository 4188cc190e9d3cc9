using CsCheck;
using Minutes.Configuration;
using Minutes.Text;
using Xunit;

namespace Minutes.Tests.Configuration;

public sealed class MutationTests
{
    private static readonly string[] Pieces =
        [" ", "  ", "\n", "\r\n", "\r", "\t", "- ", ": ", "? ", "[", "]", "{", "}", ",", "&a ", "*a", "!!", "!<x>", "|\n", ">-\n", "'", "\"", "\\", "%", "@", "`", "#", "~", "<<", "---\n", "...\n", "2026-02-30", "\u0085", "\u2028", "\uD83D\uDE00", "\uD83D", "\0", "\uFEFF"];

    /// <summary>The whole example, or the front of it, with pieces of YAML put in, put over what is there, or characters taken out.</summary>
    private static readonly Gen<string> Mutated =
        from length in Gen.Frequency((3, Gen.Const(Configurations.Everything.Length)), (1, Gen.Int[0, Configurations.Everything.Length]))
        from changes in Gen.Select(Gen.Int[0, length], Gen.Int[0, 12], Gen.OneOf(Pieces)).Array[0, 8]
        select changes.Aggregate(Configurations.Everything[..length], Change);

    [Fact]
    public void However_a_configuration_is_damaged_its_mistakes_have_places_in_the_file()
    {
        var random = new PCG(1, 20260325);
        Assert.All(Enumerable.Range(0, 3_000).Select(_ => Mutated.Generate(random, null, out var _)), yaml =>
        {
            var source = SourceText.From("minutes.yml", yaml);
            var read = MinutesConfiguration.Read(source);

            Assert.Equal(read.Value is null, !read.Problems.IsEmpty);
            Assert.All(read.Problems, problem => AssertInside(problem.Position, source));
            Assert.Equal(read.Problems.OrderBy(problem => (problem.Position.Line, problem.Position.Column)), read.Problems);
        });
    }

    private static string Change(string text, (int Start, int Removed, string Piece) change)
    {
        var start = Math.Min(change.Start, text.Length);
        return string.Concat(text.AsSpan(0, start), change.Piece, text.AsSpan(Math.Min(start + change.Removed, text.Length)));
    }

    private static void AssertInside(LinePosition position, SourceText source)
    {
        Assert.InRange(position.Line, 1, Math.Max(1, source.Lines.Length));
        Assert.InRange(position.Column, 1, source.Lines.IsEmpty ? 1 : source.Lines[position.Line - 1].Length + 1);
    }
}
