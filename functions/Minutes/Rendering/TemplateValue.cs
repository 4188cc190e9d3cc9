using Scriban.Runtime;

namespace Minutes.Rendering;

/// <summary>
/// One value that a template sees: text, a whole number, true or false, a list, fields, or nothing. No other object can become one,
/// so nothing of .NET is within a template's reach.
/// </summary>
public readonly struct TemplateValue : IEquatable<TemplateValue>
{
    internal TemplateValue(object? content) => Content = content;

    /// <summary>Nothing: <c>null</c> in a template, false in its <c>if</c>, and no text where it is printed.</summary>
    public static TemplateValue None => default;

    internal object? Content { get; }

    /// <summary>Text; null is <see cref="None"/>.</summary>
    public static implicit operator TemplateValue(string? text) => new(text);

    /// <summary>A whole number.</summary>
    public static implicit operator TemplateValue(int number) => new(number);

    /// <summary>True or false.</summary>
    public static implicit operator TemplateValue(bool truth) => new(truth);

    /// <summary>An object with fields; null is <see cref="None"/>.</summary>
    public static implicit operator TemplateValue(TemplateFields? fields) => new(fields?.Content);

    /// <summary>A list, in the order given.</summary>
    public static TemplateValue List(IEnumerable<TemplateValue> items) =>
        new(new ScriptArray(items.Select(item => item.Content)) { IsReadOnly = true });

    /// <summary>A list of objects, in the order given.</summary>
    public static TemplateValue List(IEnumerable<TemplateFields> items) => List(items.Select(item => (TemplateValue)item));

    /// <summary>A list of texts, in the order given.</summary>
    public static TemplateValue List(IEnumerable<string> items) => List(items.Select(item => (TemplateValue)item));

    /// <summary>Whether both are the same text, number or truth, or the very same list or object.</summary>
    public static bool operator ==(TemplateValue left, TemplateValue right) => left.Equals(right);

    /// <summary>Whether they differ.</summary>
    public static bool operator !=(TemplateValue left, TemplateValue right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(TemplateValue other) => Equals(Content, other.Content);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is TemplateValue other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => Content?.GetHashCode() ?? 0;
}
