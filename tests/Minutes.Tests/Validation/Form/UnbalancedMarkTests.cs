using Xunit;

namespace Minutes.Tests.Validation.Form;

/// <summary>Bold text and code that begin or end alone.</summary>
public sealed class UnbalancedMarkTests
{
    [Theory]
    [InlineData("* **Decision: the gauge stays", "15:3 `**` stands alone, so nothing is bold here")]
    [InlineData("* we **must keep** it and **more", "15:27 `**` stands alone, so nothing is bold here")]
    [InlineData("* Decision:** the gauge stays", "15:12 `**` stands alone, so nothing is bold here")]
    [InlineData("the **gauge\nstays here", "15:5 `**` stands alone, so nothing is bold here")]
    [InlineData("* run `make test before the gauge", "15:7 the backtick stands alone, so no code begins or ends here")]
    [InlineData("* run `make` and `make test", "15:18 the backtick stands alone, so no code begins or ends here")]
    [InlineData("#### The `gauge", "15:10 the backtick stands alone, so no code begins or ends here")]
    [InlineData("* ** Decision: the gauge** stays **", "15:25 `**` stands alone, so nothing is bold here")]
    [InlineData("* ***Decision: the gauge stays", "15:3 `**` stands alone, so nothing is bold here")]
    [InlineData("* (`make test before the gauge", "15:4 the backtick stands alone, so no code begins or ends here")]
    [InlineData("* run make` before the gauge", "15:11 the backtick stands alone, so no code begins or ends here")]
    [InlineData("* run ``make test` before the gauge", "15:7 the backtick stands alone, so no code begins or ends here")]
    [InlineData("* `make` is\n\nthe `gauge", "17:5 the backtick stands alone, so no code begins or ends here")]
    public void A_mark_without_its_partner_is_told(string lines, string finding) => Assert.Equal([finding], Submitted.Saying(lines).Found("unbalanced-mark"));

    [Theory]
    [InlineData("* **Decision:** the gauge **stays**")]
    [InlineData("the **gauge\nstays** here")]
    [InlineData("* **`make`** and ``a ` b``")]
    [InlineData("* a\n** b, as pads write it")]
    [InlineData("* all of docs/**/*.md, 2**32, and f(**all)")]
    [InlineData("* a \\** b, `**` c")]
    [InlineData("* it`s ours, and 5` long")]
    [InlineData("\n| **a | b` |\n| --- | --- |")]
    [InlineData("\n<b>**</b>")]
    [InlineData("****")]
    [InlineData("* ****Decision: the gauge stays")]
    [InlineData("* a ** b")]
    [InlineData("* a **/b and **.md, (**c and d\\**")]
    [InlineData("* the ` sign")]
    [InlineData("* 5`s and '`a and a`' and ´`b and c`´")]
    [InlineData("* ```make")]
    [InlineData("* \\`make")]
    [InlineData("* run `make\n  test` now")]
    public void Pairs_and_other_stars_are_nothing(string lines) => Assert.Empty(Submitted.Saying(lines).Found("unbalanced-mark"));
}
