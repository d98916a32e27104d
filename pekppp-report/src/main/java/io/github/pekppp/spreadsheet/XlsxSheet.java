package io.github.pekppp.spreadsheet;

import io.github.pekppp.problem.Position;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** A sheet of a workbook that was read: its cells by row and column, both counted from 1. */
final class XlsxSheet {

  private final String document;
  private final String name;
  private final SortedMap<Integer, SortedMap<Integer, XlsxCell>> rows = new TreeMap<>();
  private final List<Area> merged = new ArrayList<>();

  /** A rectangle of cells. */
  record Area(int top, int left, int bottom, int right, String text) {}

  XlsxSheet(String document, String name) {
    this.document = document;
    this.name = name;
  }

  String name() {
    return name;
  }

  /** Puts a cell; tells whether it is the first one there. */
  boolean put(int row, int column, XlsxCell cell) {
    return rows.computeIfAbsent(row, number -> new TreeMap<>()).put(column, cell) == null;
  }

  void merge(Area area) {
    merged.add(area);
  }

  List<Area> merged() {
    return merged;
  }

  /** The cell, unless there is nothing in it. */
  Optional<XlsxCell> cell(int row, int column) {
    return Optional.ofNullable(row(row).get(column)).filter(cell -> !cell.isBlank());
  }

  /** The cells of a row by column. */
  SortedMap<Integer, XlsxCell> row(int row) {
    return rows.getOrDefault(row, new TreeMap<>());
  }

  /** The columns with cells below a row, in order. */
  SortedSet<Integer> columnsBelow(int row) {
    SortedSet<Integer> columns = new TreeSet<>();
    rows.tailMap(row + 1).values().forEach(cells -> columns.addAll(cells.keySet()));
    return columns;
  }

  /** The numbers of the rows with cells, in order. */
  List<Integer> rows() {
    return List.copyOf(rows.keySet());
  }

  Position at(int row, int column) {
    return Position.ofCell(document, name, row, column);
  }
}
