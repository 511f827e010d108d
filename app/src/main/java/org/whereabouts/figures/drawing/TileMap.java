package org.whereabouts.figures.drawing;

import java.util.List;
import org.whereabouts.figures.Band;

/// A map of tiles, one for each region, about where it lies: a big region looks no more important than a small one, and
/// no border is drawn that somebody disputes.
public record TileMap(int width, int height, List<Tile> tiles) {

    private static final int WIDE = 104;
    private static final int HIGH = 64;
    private static final int GAP = 4;
    private static final int SHADES = 4;
    private static final int ALL_OF_A_NAME = 15;

    public TileMap {
        tiles = List.copyOf(tiles);
    }

    /// Draws it; maps look the same whichever way is read, as north and west stay where they are.
    public static TileMap of(List<Place> places) {
        long most = places.stream().mapToLong(one -> one.band().from()).max().orElse(0);
        int columns = places.stream().mapToInt(Place::column).max().orElse(0) + 1;
        int rows = places.stream().mapToInt(Place::row).max().orElse(0) + 1;
        return new TileMap(
                columns * WIDE,
                rows * HIGH,
                places.stream().map(one -> tile(one, most)).toList());
    }

    private static Tile tile(Place place, long most) {
        int x = place.column() * WIDE;
        int y = place.row() * HIGH;
        String name = place.name().length() <= ALL_OF_A_NAME
                ? place.name()
                : place.name().substring(0, ALL_OF_A_NAME - 1) + "…";
        long shade =
                place.band().isFew() ? 0 : Math.ceilDiv(SHADES * place.band().from(), most);
        return new Tile(
                x + GAP / 2,
                y + GAP / 2,
                WIDE - GAP,
                HIGH - GAP,
                "shade-" + shade,
                Text.at(x + WIDE / 2.0, y + 24.0, "middle", name),
                Text.at(x + WIDE / 2.0, y + 46.0, "middle", place.words()),
                place.name());
    }

    /// A region to be drawn.
    ///
    /// @param words its number in words of the page
    public record Place(String name, int column, int row, Band band, String words) {}

    /// A region drawn.
    ///
    /// @param shade the class of its colour: the more, the darker
    /// @param whole its whole name
    public record Tile(int x, int y, int width, int height, String shade, Text name, Text number, String whole) {}
}
