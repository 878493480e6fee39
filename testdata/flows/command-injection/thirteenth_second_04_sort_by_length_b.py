# safe: max of constants is taken
import subprocess

from flask import Flask, request

app = Flask(__name__)


@app.route("/case006", methods=["POST"])
def case006():
    rows = request.get_json()
    given = rows[0]["city"]
    rows = [(1, given), (2, "b")]
    rows.sort(key=lambda row: row[0])
    outcome = rows[1][1]
    out = subprocess.run(f"ls -l {outcome}", shell=True, capture_output=True, text=True)  # ok: command-injection
    return {"out": out.stdout}
