# vulnerable: replace puts the parameter into the copy
import dataclasses
import json

import jinja2
from flask import Flask, request

app = Flask(__name__)


@dataclasses.dataclass(frozen=True)
class Job:
    target: str
    level: int = 1


@app.route("/case089", methods=["POST"])
def endpoint():
    param = json.loads(request.data)["code"]
    job = dataclasses.replace(Job("plain"), target=param)
    chosen = job.target

    page = jinja2.Environment(autoescape=True).from_string("Hi " + chosen)  # want: template-injection
    return page.render()
