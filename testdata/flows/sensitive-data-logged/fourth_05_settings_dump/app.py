from flask import Flask

from config import Database, announce

app = Flask(__name__)
database = Database()
announce(database)


@app.get("/health")
def health():
    return {"database": database.host}
