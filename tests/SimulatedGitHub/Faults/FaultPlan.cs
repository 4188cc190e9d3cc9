namespace SimulatedGitHub.Faults;

/// <summary>What shall go wrong, and when. Numbers count from the moment of planning, the first is 1.</summary>
public sealed class FaultPlan
{
    private readonly Lock _lock = new();
    private readonly List<Planned> _planned = [];

    /// <summary>Whether the machine on the way has stopped: no request comes through any more.</summary>
    public bool IsDown { get; private set; }

    public void OnRequest(int number, Fault fault) => Plan(_ => true, number, 1, fault);

    public void OnMutation(int number, Fault fault) => Plan(request => request.IsMutating, number, 1, fault);

    public void When(Func<RecordedRequest, bool> applies, Fault fault, int times = int.MaxValue) => Plan(applies, 1, times, fault);

    /// <summary>Kills the client at a mutating request, before anything was done.</summary>
    public void KillBeforeMutation(int number) => OnMutation(number, Fault.BrokenConnection(acts: false) with { Kills = true });

    /// <summary>Kills the client at a mutating request, after all of it was done, or the first of its mutations.</summary>
    public void KillAfterMutation(int number, int? mutations = null) =>
        OnMutation(number, Fault.BrokenConnection() with { Kills = true, AfterMutations = mutations });

    /// <summary>Forgets all plans; requests come through again.</summary>
    public void Clear()
    {
        lock (_lock)
        {
            _planned.Clear();
            IsDown = false;
        }
    }

    internal Fault? Next(RecordedRequest request)
    {
        lock (_lock)
        {
            Fault? next = null;
            foreach (var planned in _planned.Where(planned => planned.Applies(request)))
            {
                planned.Seen++;
                if (next is null && planned.Seen >= planned.From && planned.Seen - planned.From < planned.Times)
                    next = planned.Fault;
            }

            IsDown |= next?.Kills == true;
            return next;
        }
    }

    private void Plan(Func<RecordedRequest, bool> applies, int from, int times, Fault fault)
    {
        lock (_lock)
            _planned.Add(new(applies, from, times, fault));
    }

    private sealed class Planned(Func<RecordedRequest, bool> applies, int from, int times, Fault fault)
    {
        public Func<RecordedRequest, bool> Applies { get; } = applies;

        public int From { get; } = from;

        public int Times { get; } = times;

        public Fault Fault { get; } = fault;

        public int Seen { get; set; }
    }
}
