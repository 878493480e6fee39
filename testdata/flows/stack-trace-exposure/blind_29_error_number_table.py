# safe: the error's number picks a text of the table
import errno

from flask import Flask, jsonify

app = Flask(__name__)

TEXTS = {errno.ENOENT: "missing", errno.EACCES: "forbidden"}


@app.route("/settings")
def settings():
    try:
        with open("/etc/app/settings.ini", encoding="utf-8") as handle:
            return jsonify(size=len(handle.read()))
    except OSError as error:
        return jsonify(error=TEXTS.get(error.errno, "error")), 500  # ok: stack-trace-exposure
