using Minutes.Configuration.Values;
using Minutes.Configuration.Yaml;
using NodaTime;

namespace Minutes.Configuration.Keys;

/// <summary>What can be wrong between the skipped and the moved dates of a series.</summary>
internal static class SeriesDates
{
    public static void Check(SeriesConfiguration series, YamlMapping mapping, ProblemList problems)
    {
        if (mapping["move"] is not YamlMapping moves) return;

        var taken = new HashSet<LocalDate>();
        foreach (var (day, newDay) in moves.Entries)
        {
            var from = Dates.Parse(day.Text).Value;
            if (!series.Move.TryGetValue(from, out var moved)) continue;

            var (to, meeting) = (Dates.Format(moved.Date), $"the meeting of {day.Text}");
            if (series.Skip.Contains(from))
                problems.Add(day.Index, $"{meeting} is both skipped and moved", "remove the date from `skip` or from `move`");
            if (moved.Date == from)
                problems.Add(newDay.Index, $"{meeting} is moved onto its own day", "write another day, or remove it");
            else if (series.Skip.Contains(moved.Date))
                problems.Add(newDay.Index, $"{meeting} is moved to {to}, which is skipped", $"write another day, or take {to} from `skip`");
            else if (!taken.Add(moved.Date))
                problems.Add(newDay.Index, $"two meetings are moved to {to}", "write another day, or skip one of them");
        }
    }
}
