using System.Globalization;
using Minutes.Documents;
using NodaTime;
using Xunit;

namespace Minutes.Tests.Documents;

public sealed class WrittenDateTests
{
    [Theory]
    [InlineData("2023-03-08", "2023-12-01")]
    [InlineData("2023–03–08", "2023–12–01")]
    [InlineData("2023\u201103\u201108", "2023\u201112\u201101")]
    [InlineData("2023/03/08", "2023/12/01")]
    [InlineData("2023.03.08", "2023.12.01")]
    [InlineData("20230308", "20231201")]
    [InlineData("08.03.2023", "01.12.2023")]
    [InlineData("8.3.2023", "1.12.2023")]
    [InlineData("8. 3. 2023", "1. 12. 2023")]
    [InlineData("March 8, 2023", "December 1, 2023")]
    [InlineData("March 8 2023", "December 1 2023")]
    [InlineData("March 8th, 2023", "December 1st, 2023")]
    [InlineData("Mar 8, 2023", "Dec 1, 2023")]
    [InlineData("8 March 2023", "1 December 2023")]
    [InlineData("8th of March 2023", "1st of December 2023")]
    [InlineData("08 March 2023", "01 December 2023")]
    [InlineData("8. März 2023", "1. Dezember 2023")]
    [InlineData("8. Mär 2023", "1. Dez 2023")]
    [InlineData("8 mar. 2023", "1 Dec. 2023")]
    [InlineData("8 mars 2023", "1er décembre 2023")]
    [InlineData("8 de marzo de 2023", "1 de diciembre de 2023")]
    public void A_date_is_read_and_another_one_is_written_the_same_way(string text, string december)
    {
        var written = WrittenDate.FirstIn(text)!;
        Assert.Equal(new(2023, 3, 8), written.Date);
        Assert.Equal(text.Length, written.Span.Length);
        Assert.Equal(december, written.Form.Format(new(2023, 12, 1)));
    }

    [Theory]
    [InlineData("2 September 2023", 9)]
    [InlineData("Sept 2, 2023", 9)]
    [InlineData("2 May 2023", 5)]
    [InlineData("2. Mai 2023", 5)]
    [InlineData("2. Oktober 2023", 10)]
    [InlineData("2. Okt. 2023", 10)]
    [InlineData("2 JUNE 2023", 6)]
    public void Months_have_English_and_German_names(string text, int month) =>
        Assert.Equal(new LocalDate(2023, month, 2), WrittenDate.FirstIn(text)!.Date);

    [Theory]
    [InlineData("03/08/2023", "two days can be meant")]
    [InlineData("2023-02-30", "February is shorter")]
    [InlineData("2023-13-01", "there is no such month")]
    [InlineData("2023-00-10", "there is no such month")]
    [InlineData("31 April 2023", "April is shorter")]
    [InlineData("1999-03-08", "no minutes are that old")]
    [InlineData("March 2023", "a month is no day")]
    [InlineData("12 Markus 2023", "that is no month")]
    [InlineData("20٢٣-٠٣-٠٨", "no digits of other scripts are read")]
    [InlineData("v2023-03-08", "a version goes on before it")]
    [InlineData("1.2023-03-08", "a number goes on before it")]
    [InlineData("120230308", "a number goes on before it")]
    [InlineData("202303081", "a number goes on behind it")]
    [InlineData("2023-03-08-12", "a number goes on behind it")]
    [InlineData("https://x.org/2023-03-08/", "an address goes on around it")]
    public void No_date(string text, string because) => Assert.True(WrittenDate.FirstIn(text) is null, because);

    [Theory]
    [InlineData("Team 12 2023–03–08")]
    [InlineData("Team 12 2023/03/08")]
    [InlineData("12 Teams 2023.03.08")]
    [InlineData("Teams 12, 2023-03-08")]
    public void A_number_and_a_word_before_a_date_are_no_part_of_it(string text) =>
        Assert.Equal(new LocalDate(2023, 3, 8), WrittenDate.FirstIn(text)?.Date);

    [Fact]
    public void All_dates_of_a_text_are_found_in_order() => Assert.Equal(
        ["2023-03-08", "2023-03-15", "2023-04-01"],
        WrittenDate.In("from 2023-03-08 to 15.03.2023, not 30.02.2023, until April 1st, 2023.", new(0, 68))
            .Select(written => written.Date.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture)));

    [Fact]
    public void Only_the_asked_part_of_a_text_is_looked_at()
    {
        var written = Assert.Single(WrittenDate.In("2023-03-08 2023-03-15 2023-03-22", new(11, 10)));
        Assert.Equal(new(11, 10), written.Span);
        Assert.Equal(new(2023, 3, 15), written.Date);
    }
}
