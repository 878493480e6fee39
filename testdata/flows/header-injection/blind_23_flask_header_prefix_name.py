# vulnerable: the name of the header holds a form value
from flask import Flask, jsonify, request

app = Flask(__name__)


@app.post("/tag")
def tag():
    response = jsonify(ok=True)
    response.headers.add("X-Tag-" + request.form["tag"], "1")  # want: header-injection
    return response
