using CsCheck;

namespace Minutes.Tests.Rendering;

/// <summary>Templates as nobody would write them.</summary>
internal static class RandomTemplates
{
    private static readonly Gen<string> Atom = Gen.OneOf(
        "topics", "series", "series.name", "title", "owner", "owner?.name", "count", "live", "date", "x", "y", "f", "item", "for.index",
        "for.length", "string", "unknown", "0", "1", "-1", "7", "1.5", "2147483647", "9223372036854775807", "0.1m", "'a'", "'#7, #12'",
        "'😀'", "\"\\n\"", "''", "null", "true", "[]", "[1, 'a', topics]", "1..5", "(1..3)", "$'{x}-{title}'", "99999999999999999999",
        "0xFF", "'x' * 1000000", "'x' * 99999999999", "1..999999", "1 / 0", "1 % 0", "{a: 1}", "this", "@f", "$0", "empty");

    private static readonly Gen<string> Operator = Gen.OneOf(
        "+", "-", "*", "/", "//", "%", "==", "!=", "<", ">=", "&&", "||", "..", "..<", "??", "?!", ", ", " ", "^", "<<", "&");

    private static readonly Gen<string> Function = Gen.OneOf(
        "string.pad_left 3", "string.pad_right 1000000000", "string.upcase", "string.capitalize", "string.replace 'a' 'aa'",
        "string.remove '#'", "string.split ','", "string.truncate 3", "string.slice -1 5", "string.size", "string.pluralize 'a' 'b'",
        "string.contains 'a'", "string.strip", "array.join ','", "array.sort", "array.sort 'title'", "array.map 'title'", "array.uniq",
        "array.compact", "array.reverse", "array.concat topics", "array.first", "array.last", "array.limit 1", "array.offset 1",
        "array.contains 1", "array.size", "object.default 'x'", "object.default", "object.eval '1'", "format_date '%-d %B %Y'",
        "format_date '%q'", "date.now", "regex.match '(a+)+$'", "html.strip", "math.random 1 2", "f", "f 1");

    private static readonly Gen<string> Name = Gen.OneOf("x", "y", "title", "string");

    private static readonly Gen<string> Assignment = Gen.OneOf("=", "+=", "-=", "*=", "/=");

    private static readonly Gen<string> Statement = Gen.OneOf(
        "x++", "break", "continue", "ret x", "x.y = x", "x[0] = x", "# note", "}} text {{", "}}\n  {{~", "-}}\r\n{{-");

    private static readonly Gen<string> Start = Gen.OneOf(
        "capture x", "func f", "func f(a, b)", "func f(a = 1)", "func f(a...)", "while true", "with series", "wrap f", "tablerow item in topics");

    private static readonly Gen<string> Word = Gen.OneOf(
        "if", "else", "end", "for", "in", "case", "when", "capture", "func", "ret", "while", "import x", "readonly x", "include 'x'", "do",
        "=", ":", "|", "?.", "(", ")", "[", "]", "{", "}");

    private static readonly Gen<string> Expression = Gen.Recursive<string>((depth, self) => depth > 3
        ? Atom
        : Gen.Frequency(
            (4, Atom),
            (2, Gen.Select(self, Operator, self, (left, sign, right) => $"{left} {sign} {right}")),
            (2, Gen.Select(self, Function, (value, function) => $"{value} | {function}")),
            (1, self.Select(value => $"({value})")),
            (1, self.Select(value => $"!{value}")),
            (1, Gen.Select(self, self, (value, index) => $"({value})[{index}]")),
            (1, Gen.Select(self, self, self, (condition, yes, no) => $"{condition} ? {yes} : {no}"))));

    /// <summary>Blocks that begin and end: most of these can be read, and many can be rendered.</summary>
    private static readonly Gen<string> WellBuilt = Gen.Recursive<string>((depth, self) => depth > 4
        ? Expression
        : Gen.Frequency(
            (4, Expression),
            (3, Gen.Select(self, self, (first, second) => $"{first}\n{second}")),
            (2, Gen.Select(Name, Assignment, Expression, (name, sign, value) => $"{name} {sign} {value}")),
            (1, Statement),
            (1, Gen.Select(Expression, self, self, (condition, yes, no) => $"if {condition}\n{yes}\nelse\n{no}\nend")),
            (2, Gen.Select(Expression, self, (list, body) => $"for item in {list}\n{body}\nend")),
            (1, Gen.Select(Expression, Expression, self, (value, choice, body) => $"case {value}\nwhen {choice}\n{body}\nend")),
            (2, Gen.Select(Start, self, (start, body) => $"{start}\n{body}\nend"))));

    private static readonly Gen<string> Piece = Gen.Frequency(
        (3, Expression),
        (2, Word),
        (2, Gen.OneOf("{{", "}}", "{{-", "~}}", "{%{", "}%}", "{%%{", "+++", "\n", "\r", "##", "text", "'", "`")),
        (1, Gen.String[0, 4]));

    /// <summary>Well built ones, and heaps of pieces.</summary>
    public static Gen<string> All { get; } = Gen.Frequency(
        (2, WellBuilt.Select(code => $"{{{{ x = 'a'; y = 1\n{code} }}}}")),
        (1, Gen.Select(
            Gen.OneOf("", "{{ "), Piece.Array[0, 25], Gen.OneOf(" ", ";", ""),
            (start, pieces, between) => start + string.Join(between, pieces))));
}
