# vulnerable: the ids of the JSON list are joined as they came
import psycopg2
from flask import Flask, jsonify, request

app = Flask(__name__)


@app.route("/tags/delete", methods=["POST"])
def delete_tags():
    ids = request.get_json()["ids"]
    statement = "DELETE FROM tags WHERE id IN (" + ", ".join(str(i) for i in ids) + ")"
    with psycopg2.connect(app.config["DSN"]) as conn, conn.cursor() as cur:
        cur.execute(statement)  # want: sql-injection
        return jsonify(deleted=cur.rowcount)
