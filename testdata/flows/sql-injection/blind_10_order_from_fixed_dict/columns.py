COLUMNS = {"newest": "created_at DESC", "oldest": "created_at", "total": "total DESC"}


def column_for(key):
    return COLUMNS.get(key, "id")
