# safe: only the checksum
import sqlite3
import zlib

from flask import Flask, request

app = Flask(__name__)


@app.route("/wallet", methods=["POST"])
def wallet():
    asked = request.form.to_dict(flat=False)["sickle"][0]
    packed = zlib.compress(asked.encode())
    outcome = str(zlib.crc32(packed))
    base = sqlite3.connect("stock.db")
    base.executescript("".join(["INSERT INTO log(note) VALUES ('", outcome, "');"]))  # ok: sql-injection
    return {"done": True}
