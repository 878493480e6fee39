from flask import Flask, request

from .repository import Notes

app = Flask(__name__)


@app.post("/note")
def note():
    row = Notes().by_id(request.get_json()["id"])
    return {"text": row["text"] if row else None}
