using System.Text;
using Minutes.Text;

namespace Minutes.Reviews;

/// <summary>A comment that ends before GitHub's limit, and then says how much is left out.</summary>
/// <param name="longest">The most characters.</param>
internal sealed class BoundedComment(int longest)
{
    /// <summary>Kept free for what closes a folded part, and for the last paragraphs.</summary>
    private const int Reserve = 500;

    private readonly StringBuilder _text = new();

    private int _leftOut;

    internal void Paragraph(string text) => _text.Append(text).Append("\n\n");

    /// <summary>A list below a line; nothing where nothing is listed.</summary>
    internal void List(string heading, IReadOnlyList<string> items) => Append($"{heading}\n\n", items, "\n");

    /// <summary>A list that is unfolded with a click.</summary>
    internal void Folded(string summary, IReadOnlyList<string> items) =>
        Append($"<details>\n<summary>{summary}</summary>\n\n", items, "\n</details>\n\n");

    /// <summary>The comment.</summary>
    internal string Finish()
    {
        if (_leftOut > 0) Paragraph($"{Counted.Of(_leftOut, "more line")} found no place here; `minutes check` tells everything.");
        return _text.ToString().TrimEnd() + "\n";
    }

    private void Append(string opening, IReadOnlyList<string> items, string closing)
    {
        var length = _text.Length + opening.Length;
        var fitting = _leftOut > 0 ? 0 : items.TakeWhile(item => (length += Line(item).Length) <= longest - Reserve).Count();
        _leftOut += items.Count - fitting;
        if (fitting == 0) return;
        _text.Append(opening);
        foreach (var item in items.Take(fitting)) _text.Append(Line(item));
        _text.Append(closing);
    }

    private static string Line(string item) => $"- {item}\n";
}
