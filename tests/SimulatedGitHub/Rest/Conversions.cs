using System.Text.Json;
using NodaTime;
using SimulatedGitHub.Http;

namespace SimulatedGitHub.Rest;

/// <summary>Hands out the key of an App that was made of a manifest: once, within an hour, and to whoever has the code.</summary>
internal static class Conversions
{
    private static readonly Duration Life = Duration.FromHours(1);

    public static Answer Convert(RestRequest request, string code)
    {
        var registration = request.Forge.Registrations.Find(registration => registration.Code == code);
        if (registration is not { App: { } app, IsFetched: false } || request.Forge.Clock.Now - registration.CreatedAt > Life)
            throw new RestException(404, "Not Found");
        registration.IsFetched = true;
        var body = JsonSerializer.SerializeToNode(Shapes.App(app))!.AsObject();
        body["owner"] = JsonSerializer.SerializeToNode(Shapes.Account(registration.Owner));
        body["client_secret"] = $"{app.DatabaseId:x4}{new string('5', 36)}";
        body["webhook_secret"] = app.WebhookSecret;
        body["pem"] = app.PrivateKey + "\n";
        return RestRequest.Ok(body, 201);
    }
}
