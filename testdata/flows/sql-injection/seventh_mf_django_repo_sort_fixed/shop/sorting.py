COLUMNS = {"total", "created"}


def parse_sort(raw):
    column, _, direction = raw.partition(",")
    if column.lstrip("-") not in COLUMNS:
        column = "created"
    if column.startswith("-"):
        return column.lstrip("-"), "DESC"
    return column, "DESC" if direction.lower() == "desc" else "ASC"
