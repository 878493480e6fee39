# safe: the other box is opened
import psycopg2
from flask import Flask, request

app = Flask(__name__)


class Box:
    __slots__ = ("inside",)

    def __init__(self, inside):
        self.inside = inside

    def open(self):
        return self.inside


@app.route("/ladder", methods=["POST"])
def ladder():
    arrived = request.json["list"][0]["wallet"]
    mine, yours = Box(arrived), Box("hazel")
    final = yours.open()
    with psycopg2.connect("dbname=stock") as base, base.cursor() as cursor:
        cursor.execute("SELECT name FROM goods WHERE code = '%s' ORDER BY name" % final)  # ok: sql-injection
        return {"names": [row[0] for row in cursor]}
