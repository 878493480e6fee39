# safe: replace puts a constant in the parameter's place
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
    job = dataclasses.replace(Job(param), target="plain")
    chosen = job.target

    page = jinja2.Environment(autoescape=True).from_string("Hi " + chosen)  # ok: template-injection
    return page.render()
