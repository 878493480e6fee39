# safe: the tag is one of the known tags
from flask import abort, Flask, jsonify, request

app = Flask(__name__)

TAGS = {"blue", "green"}


@app.post("/tag")
def tag():
    name = request.form["tag"]
    if name not in TAGS:
        abort(400)
    response = jsonify(ok=True)
    response.headers.add("X-Tag-" + name, "1")  # ok: header-injection
    return response
