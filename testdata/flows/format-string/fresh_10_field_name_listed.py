# safe: only two known names are put between the braces
from fastapi import FastAPI, HTTPException

app = FastAPI()

FIELDS = frozenset(("key", "title"))


class Record:
    def __init__(self, key, title):
        self.key = key
        self.title = title

    def summary(self):
        return self.title


RECORDS = [Record(1, "north"), Record(2, "south")]


@app.get("/column/{field}")
def column(field: str):
    if field not in FIELDS:
        raise HTTPException(status_code=404)
    layout = "{r." + field + "}"
    return {"values": [layout.format(r=record) for record in RECORDS]}  # ok: format-string
