# safe: only as many placeholders as there are ids are joined
import psycopg2
from flask import Flask, jsonify, request

app = Flask(__name__)


@app.route("/tags/delete", methods=["POST"])
def delete_tags():
    ids = request.get_json()["ids"]
    if not ids:
        return jsonify(deleted=0)
    statement = "DELETE FROM tags WHERE id IN (" + ", ".join("%s" for _ in ids) + ")"
    with psycopg2.connect(app.config["DSN"]) as conn, conn.cursor() as cur:
        cur.execute(statement, ids)  # ok: sql-injection
        return jsonify(deleted=cur.rowcount)
