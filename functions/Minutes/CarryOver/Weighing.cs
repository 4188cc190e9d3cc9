using System.Collections.Immutable;

namespace Minutes.CarryOver;

/// <summary>Weighs the evidence where no rule decides.</summary>
/// <param name="policy">How eager to be.</param>
/// <param name="history">The series' newest minutes.</param>
internal sealed class Weighing(CarryPolicy policy, History history)
{
    /// <summary>A topic that comes back once in ten times is worth its heading: to delete a line is easier than to remember a topic.</summary>
    private const double WorthAHeading = 0.1125;

    /// <summary>From here on, the heading is kept nearly as often as it is deleted.</summary>
    private const double NearlyCertain = 0.40;

    private readonly double _habit = SeriesHabit.Learn(history);

    /// <summary>What becomes of a topic of the previous minutes.</summary>
    internal Weighed Weigh(PastTopic topic)
    {
        var evidence = EvidenceReader.Read(topic, history);
        var chance = Chance.Of(evidence, _habit);
        var verdict = IsWorth(evidence, chance) ? Verdict.Carry : Verdict.Leave;
        var reason = (verdict, evidence) switch
        {
            (_, []) => "nothing in it says that it is open",
            (Verdict.Leave, _) => "too little says that it is open",
            (_, [var strongest, ..]) => strongest.Words,
        };
        return new(verdict, reason, evidence, chance);
    }

    /// <summary>What becomes of a topic that the previous minutes lack; null where it does not come back.</summary>
    internal Weighed? WeighMissing(PastTopic topic)
    {
        var evidence = EvidenceReader.Read(topic, history, isMissingLastTime: true);
        var chance = Chance.Of(evidence, _habit);
        return chance >= NearlyCertain ? new(Verdict.Carry, evidence[0].Words, evidence, chance) : null;
    }

    /// <summary>Even a series that carries much leaves what bears no sign of being open.</summary>
    private bool IsWorth(ImmutableArray<Evidence> evidence, double chance) => policy switch
    {
        CarryPolicy.Everything => true,
        CarryPolicy.Explicit => chance >= NearlyCertain,
        _ => chance >= WorthAHeading && evidence.Any(one => one.Points > 0),
    };
}
