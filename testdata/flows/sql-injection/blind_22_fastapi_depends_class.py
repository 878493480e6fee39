# vulnerable: a dependency object holds the sort text of the query string
import sqlite3

from fastapi import Depends, FastAPI

app = FastAPI()


class Listing:
    def __init__(self, sort: str = "id", page: int = 1):
        self.sort = sort
        self.offset = (page - 1) * 20


@app.get("/songs")
def songs(listing: Listing = Depends()):
    conn = sqlite3.connect("songs.db")
    sql = "SELECT title FROM song ORDER BY %s LIMIT 20 OFFSET %d" % (listing.sort, listing.offset)
    return {"titles": [r[0] for r in conn.execute(sql)]}  # want: sql-injection
