# vulnerable: the details dict carries the exception's text through a helper
from flask import Flask, jsonify

app = Flask(__name__)


def details(error, **extra):
    info = {"kind": type(error).__name__, "text": str(error)}
    info.update(extra)
    return info


@app.route("/settings")
def settings():
    try:
        with open("/etc/app/settings.ini", encoding="utf-8") as handle:
            return jsonify(size=len(handle.read()))
    except OSError as error:
        return jsonify(details(error, part="settings")), 500  # want: stack-trace-exposure
