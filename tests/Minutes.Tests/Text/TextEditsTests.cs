using System.Collections.Immutable;
using CsCheck;
using Minutes.Text;
using Xunit;

namespace Minutes.Tests.Text;

public sealed class TextEditsTests
{
    [Fact]
    public void Edits_in_any_order_change_only_their_spans() => Assert.Equal(
        "0aX3b6",
        TextEdits.Apply("0123456", [[TextEdit.Insert(6, "b"), TextEdit.Delete(new(4, 2))], [new(new(1, 2), "aX")]]).Text);

    [Fact]
    public void Of_two_groups_that_touch_the_same_the_later_is_left_out_whole()
    {
        var (text, applied) = TextEdits.Apply("abcdef", [[new(new(1, 2), "X")], [new(new(2, 1), "Y"), new(new(5, 1), "Z")], [TextEdit.Delete(new(3, 1))]]);
        Assert.Equal("aXef", text);
        Assert.Equal([0, 2], applied);
    }

    [Fact]
    public void Groups_whose_edits_stand_between_those_of_others_are_all_applied()
    {
        const int Count = 100_000;
        var groups = Enumerable.Range(0, 10).Select(group => Enumerable.Range(0, Count / 10).Select(index => new TextEdit(new((index * 10) + group, 1), $"{group}")).Reverse().ToImmutableArray()).ToArray();
        var (text, applied) = TextEdits.Apply(new string('-', Count), groups);
        Assert.Equal(string.Concat(Enumerable.Repeat("0123456789", Count / 10)), text);
        Assert.Equal(Enumerable.Range(0, 10), applied);
    }

    [Fact]
    public void What_no_edit_names_stays() => Gen.Select(Gen.String[0, 40], Gen.Select(Gen.Int[0, 40], Gen.Int[0, 5], Gen.String[0, 4]).Array[0, 6]).SampleSeeded(sample =>
    {
        var (text, edits) = sample;
        ImmutableArray<TextEdit>[] groups = [.. edits.Where(edit => edit.Item1 + edit.Item2 <= text.Length).Select(edit => ImmutableArray.Create(new TextEdit(new(edit.Item1, edit.Item2), edit.Item3)))];
        var (result, applied) = TextEdits.Apply(text, groups);
        var taken = applied.Select(index => groups[index][0]).OrderBy(edit => edit.Span.Start).ToList();

        Assert.Equal(text.Length - taken.Sum(edit => edit.Span.Length) + taken.Sum(edit => edit.Replacement.Length), result.Length);
        var (from, to) = (0, 0);
        foreach (var edit in taken)
        {
            Assert.Equal(text[from..edit.Span.Start], result.Substring(to, edit.Span.Start - from));
            to += edit.Span.Start - from + edit.Replacement.Length;
            from = edit.Span.End;
        }

        Assert.Equal(text[from..], result[to..]);
    });

    [Fact]
    public void A_group_is_applied_exactly_where_it_touches_nothing_of_the_groups_applied_before() => Gen.Select(Gen.Int[0, 30], Gen.Int[0, 3]).Array[1, 3].Array[0, 12].SampleSeeded(sample =>
    {
        ImmutableArray<TextEdit>[] groups =
        [
            .. sample.Select(group => group.Select(edit => new TextEdit(new(edit.Item1, edit.Item2), "x")).OrderBy(edit => edit.Span.Start).ToImmutableArray())
                .Where(group => group.Zip(group.Skip(1)).All(pair => !Touch(pair.First.Span, pair.Second.Span))),
        ];
        var expected = new List<int>();
        for (var index = 0; index < groups.Length; index++)
        {
            var before = expected.SelectMany(earlier => groups[earlier]);
            if (!groups[index].Any(edit => before.Any(taken => Touch(edit.Span, taken.Span)))) expected.Add(index);
        }

        Assert.Equal(expected, TextEdits.Apply(new string('.', 40), groups).Applied);
    });

    private static bool Touch(TextSpan one, TextSpan other) =>
        one.Start == other.Start || (one.Start < other.End && other.Start < one.End);
}
