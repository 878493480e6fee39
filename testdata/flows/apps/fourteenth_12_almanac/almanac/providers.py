from litestar.exceptions import ValidationException

COLUMNS = {"sunrise", "sunset"}


async def order(sort: str = "sunrise") -> str:
    if sort not in COLUMNS:
        raise ValidationException("sort")
    return sort


def column(col: str = "sunrise") -> str:
    return col.lower()
