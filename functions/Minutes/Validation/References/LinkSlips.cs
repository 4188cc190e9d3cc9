using System.Collections.Immutable;
using Minutes.Text;

namespace Minutes.Validation.References;

/// <summary>The ways in which links are mistyped.</summary>
internal static class LinkSlips
{
    /// <summary>What looks like several is told as the first of them.</summary>
    private static readonly ImmutableArray<LinkSlip> All =
    [
        ForeignLinks.Wiki,
        ForeignLinks.Forum,
        ForeignLinks.Textile,
        LinkGaps.BeforeAddress,
        LinkGaps.LineEnd,
        WrongBrackets.Swapped,
        WrongBrackets.TwoSquare,
        WrongBrackets.TwoRound,
        WrongBrackets.BeforeText,
        WrongBrackets.BehindText,
        WrongBrackets.AroundAddress,
        WrongBrackets.BehindAddress,
        ExtraBrackets.InsideAddress,
        ExtraBrackets.Angle,
        ExtraBrackets.DoubleRound,
        ExtraBrackets.BehindLink,
        ExtraBrackets.BeforeLink,
        ExtraBrackets.BeforeAddress,
        ExtraBrackets.SquareBehindLink,
        ExtraBrackets.Colon,
        ForeignLinks.Escaped,
        MissingBrackets.RoundOpen,
        MissingBrackets.Rounds,
        MissingBrackets.SquareClose,
        MissingBrackets.SquareOpen,
        MissingBrackets.BothSquare,
        WrongBrackets.Bar,
        ForeignLinks.AddressFirst,
        ForeignLinks.Chat,
        LinkGaps.BeforePicture,
        ForeignLinks.PictureSize,
        ForeignLinks.WithoutText,
        MissingBrackets.AngleClose,
        MissingBrackets.AngleOpen,
        ExtraBrackets.BehindBareAddress,
        ForeignLinks.SignInside,
        ForeignLinks.Quoted,
        LinkGaps.InScheme,
        ForeignLinks.PastedTwice,
        ForeignLinks.TwoTogether,
    ];

    internal static IEnumerable<Malformation> In(string prose, TextSpan lines)
    {
        foreach (var slip in All)
        {
            foreach (var malformation in slip.In(prose, lines)) yield return malformation;
        }
    }
}
