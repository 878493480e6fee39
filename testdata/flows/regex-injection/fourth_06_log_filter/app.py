from flask import Flask, abort, jsonify, request

from scan import matching

app = Flask(__name__)
EXPRESSIONS = {"errors": r".* ERROR ", "warnings": r".* WARN(ING)? "}


@app.get("/logs")
def logs():
    name = request.args.get("level", "errors")
    if name not in EXPRESSIONS:
        abort(404)
    return jsonify(matching("/var/log/app.log", EXPRESSIONS[name]))
