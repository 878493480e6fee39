# safe: popping from the front leaves a constant at the front
import psycopg2
from flask import Flask, jsonify, request

app = Flask(__name__)


@app.route("/devices")
def devices():
    names = ["all", "none"]
    names.append(request.headers.get("X-Device-Name", ""))
    names.pop(0)
    chosen = names[0]
    with psycopg2.connect("dbname=fleet") as connection:
        with connection.cursor() as cursor:
            cursor.execute(f"SELECT serial FROM device WHERE name = '{chosen}'")  # ok: sql-injection
            return jsonify(cursor.fetchall())
