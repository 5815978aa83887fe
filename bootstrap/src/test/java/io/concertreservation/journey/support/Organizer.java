package io.concertreservation.journey.support;

import io.restassured.response.Response;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Who makes the programme. */
public final class Organizer extends Person {

    public Organizer(Door door) {
        super(unheardOf("organizer"), door, "organizer");
    }

    public static Organizer here() {
        return new Organizer(Door.here());
    }

    /** Creates all of it and shows it to everybody. */
    public Show publishes(Programme programme) {
        Show show = plans(programme);
        asksToPublish(show.concert()).then().statusCode(200);
        return show;
    }

    /** Creates all of it, seen by nobody yet. */
    public Show plans(Programme programme) {
        String concert = concert(programme);
        List<Show.Date> dates = programme.dates().stream()
                .map(startsAt -> date(concert, startsAt, programme.sections()))
                .toList();
        return new Show(concert, programme.title(), dates);
    }

    public Show.Date date(String concert, Instant startsAt, List<Programme.Section> sections) {
        String schedule =
                created("/admin/concerts/{concert}/schedules", Map.of("startsAt", startsAt.toString()), concert);
        List<String> ids = sections.stream()
                .map(section -> created(
                        "/admin/schedules/{schedule}/sections",
                        Map.of(
                                "name", section.name(),
                                "rows", section.rows(),
                                "seatsPerRow", section.seatsPerRow(),
                                "price", section.price()),
                        schedule))
                .toList();
        return new Show.Date(schedule, startsAt, ids);
    }

    public Response asksToPublish(String concert) {
        return ask().post("/admin/concerts/{concert}/publication", concert);
    }

    private String concert(Programme programme) {
        String venue = created("/admin/venues", Map.of("name", "Concert Hall", "city", "Seoul"));
        return created(
                "/admin/concerts",
                Map.of(
                        "venueId", venue,
                        "title", programme.title(),
                        "artist", "Chamber Players",
                        "description", "An evening.",
                        "saleOpensAt", programme.opensAt().toString(),
                        "saleClosesAt", programme.closesAt().toString(),
                        "purchaseLimit", programme.purchaseLimit()));
    }

    private String created(String path, Object body, Object... variables) {
        return posts(path, body, variables).then().statusCode(201).extract().path("id");
    }
}
