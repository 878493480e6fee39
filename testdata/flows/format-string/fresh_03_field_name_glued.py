# vulnerable: the field's name is put between the braces and may walk on with further dots
from fastapi import FastAPI

app = FastAPI()


class Record:
    def __init__(self, key, title):
        self.key = key
        self.title = title

    def summary(self):
        return self.title


RECORDS = [Record(1, "north"), Record(2, "south")]


@app.get("/column/{field}")
def column(field: str):
    layout = "{r." + field + "}"
    return {"values": [layout.format(r=record) for record in RECORDS]}  # want: format-string
