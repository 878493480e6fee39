COLUMNS = {"total", "created"}


def parse_sort(raw):
    """'-total' -> ('total', 'DESC'); 'total,ASC' keeps the direction given."""
    column, _, direction = raw.partition(",")
    if column.lstrip("-") not in COLUMNS:
        column = "created"
    if column.startswith("-"):
        return column[1:], "DESC"
    return column, direction or "ASC"
