# safe: the detail is constant
import logging
import sqlite3


from fastapi import FastAPI, HTTPException

app = FastAPI()

log = logging.getLogger("rows")


@app.get("/rows/{key}")
def row(key: int):
    try:
        conn = sqlite3.connect("app.db")
        return {"row": conn.execute("SELECT name FROM item WHERE id = ?", (key,)).fetchone()}
    except sqlite3.Error:
        log.exception("row")
        raise HTTPException(status_code=500, detail="database error")  # ok: stack-trace-exposure
