# safe: the dependency admits two literals and an integer
import sqlite3
from typing import Literal

from fastapi import Depends, FastAPI

app = FastAPI()


class Listing:
    def __init__(self, sort: Literal["id", "title"] = "id", page: int = 1):
        self.sort = sort
        self.offset = (page - 1) * 20


@app.get("/songs")
def songs(listing: Listing = Depends()):
    conn = sqlite3.connect("songs.db")
    sql = "SELECT title FROM song ORDER BY %s LIMIT 20 OFFSET %d" % (listing.sort, listing.offset)
    return {"titles": [r[0] for r in conn.execute(sql)]}  # ok: sql-injection
