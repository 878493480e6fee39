# vulnerable: the exception is the detail of the HTTP error
import sqlite3


from fastapi import FastAPI, HTTPException

app = FastAPI()


@app.get("/rows/{key}")
def row(key: int):
    try:
        conn = sqlite3.connect("app.db")
        return {"row": conn.execute("SELECT name FROM item WHERE id = ?", (key,)).fetchone()}
    except Exception as error:
        raise HTTPException(status_code=500, detail=repr(error))  # want: stack-trace-exposure
