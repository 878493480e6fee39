# vulnerable: every name of the JSON list is pasted into a line for popen
import os

from flask import Flask, jsonify, request

app = Flask(__name__)


def lines(names, fmt="du -sh {}"):
    for name in names:
        if name and not name.startswith("/"):
            yield name, fmt.format("/srv/projects/" + name)


@app.post("/sizes")
def sizes():
    result = {}
    for name, line in lines(request.get_json()["projects"]):
        with os.popen(line) as pipe:  # want: command-injection
            result[name] = pipe.readline().split("\t")[0]
    return jsonify(result)
