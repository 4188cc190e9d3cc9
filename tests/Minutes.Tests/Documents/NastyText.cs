using System.Text;
using CsCheck;

namespace Minutes.Tests.Documents;

/// <summary>Generates minutes as nobody should write them: pieces of Markdown in any order, and sound minutes with bytes changed.</summary>
internal static class NastyText
{
    private const string Sound = """
        # Weekly 2023-03-08

        ## Participants (handles)

        * @mira-k
        * Kai O'Neil (excused), @oke

        ## Recurring items

        - Who presents? @tjorven

        ## Agenda

        ### Sprint review & planning

        1. Racks [#12](https://github.com/o/racks/pull/12) -> done
           - AI @mira-k, @oke: move them, see racks/#13 and #300/#302
        2. ~~Cables~~ `#14` <!-- #15 -->

        #### Ä topic -> moved to 2023-03-15

        	* with tabs
        		* and `code`

        ```yaml
        # no heading
        ```

        """;

    private static readonly string[] Pieces =
    [
        "# ", "## Agenda", "### ", "####### ", "2023-03-08", "8. März 2023", "20230230", "٢٠٢٣-٠٣-٠٨", "20٢٣0308", "#١٢", " ## ", "===", "---", "***", "- ", "* ", "+ ", "1. ", "12) ", "> ", "[ ] ", "[x] ",
        "    ", "\t", " ", "  \n", "\n", "\n", "\n\n", "\r\n", "\r", "```", "~~~", "`", "``", "<!--", "-->", "<style>", "</style>", "<details>", "<!DOCTYPE", "<?", "<![CDATA[",
        "@mira", "@", "@@", "_@oke_", "Participants", "Attendees: ", "not: ", "(excused)", ", ", "AI ", "AI: ", "_AI_ ", "TODO", " to write", "done", "DONE", "~~", "✅", ":tada:",
        "#12", "o/r#12", "r/#12", "#1/#2", "#", "PR #3", "https://github.com/o/r/issues/12", "https://", "](", "[text](", "[", "]", "(", ")", "<", ">", "[a]: ", "&#39;", "\\", "|", "|---|",
        "not discussed", "moved to 2023-03-15", "Please note:", "é", "\u00A0", "\u200B", "\u2028", "\uFEFF", "\U0001F4D3", "𝔐", "ﬀ", "İ", "x",
    ];

    /// <summary>Up to sixty pieces in a row, some three on a line.</summary>
    public static readonly Gen<string> OfPieces = Gen.Frequency((3, Gen.OneOf(Pieces)), (1, Gen.Const("\n"))).Array[0, 60].Select(string.Concat);

    /// <summary>Sound minutes with pieces put in, and parts taken out or doubled.</summary>
    public static readonly Gen<string> Changed =
        from changes in Gen.Select(Gen.Int[0, Sound.Length], Gen.Int[0, 40], Gen.OneOf(Pieces), Gen.Bool).Array[1, 8]
        select changes.Aggregate(Sound, Change);

    /// <summary>Either of them.</summary>
    public static readonly Gen<string> Any = Gen.OneOf(OfPieces, Changed);

    /// <summary>The bytes of either, some of them overwritten.</summary>
    public static readonly Gen<byte[]> Bytes =
        from text in Any
        from changes in Gen.Select(Gen.Int[0, 2000], Gen.Frequency((4, Gen.Byte[1, 127]), (1, Gen.Byte))).Array[0, 4]
        select Overwrite(Encoding.UTF8.GetBytes(text), changes);

    private static string Change(string text, (int Start, int Length, string Piece, bool Doubles) change)
    {
        var start = Math.Min(change.Start, text.Length);
        var end = Math.Min(start + change.Length, text.Length);
        return string.Concat(text.AsSpan(0, change.Doubles ? end : start), change.Piece, text.AsSpan(change.Doubles ? start : end));
    }

    private static byte[] Overwrite(byte[] bytes, (int Place, byte Value)[] changes)
    {
        foreach (var (place, value) in changes)
        {
            if (bytes.Length > 0) bytes[place % bytes.Length] = value;
        }

        return bytes;
    }
}
