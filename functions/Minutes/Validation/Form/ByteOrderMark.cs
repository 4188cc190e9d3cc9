namespace Minutes.Validation.Form;

/// <summary>A byte order mark at the start of the file.</summary>
internal sealed class ByteOrderMark : Rule
{
    public override RuleInfo Info { get; } = new("MIN089", "byte-order-mark", Severity.Note)
    {
        Trigger = "The file begins with a byte order mark.",
        Reason = "UTF-8 needs none, and some programs take it for a part of the title.",
        Before = "a file that begins with the bytes EF BB BF",
        After = "the same file without them",
        Fix = "Takes the mark away.",
    };

    public override IEnumerable<Finding> Check(Submission submission)
    {
        if (!submission.Source.HasByteOrderMark) yield break;
        yield return At(
            default,
            "the file begins with a byte order mark",
            "save it as UTF-8 without a mark",
            new("take the byte order mark away", []) { DropsByteOrderMark = true });
    }
}
