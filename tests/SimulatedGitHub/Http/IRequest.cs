using SimulatedGitHub.Faults;

namespace SimulatedGitHub.Http;

/// <summary>A request that was understood, and can be carried out.</summary>
internal interface IRequest
{
    RecordedRequest Record { get; }

    Task<Answer> CarryOutAsync(Fault? fault);
}
