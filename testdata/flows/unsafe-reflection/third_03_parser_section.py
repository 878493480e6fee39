# vulnerable: the name comes back out of the section it was stored in
import configparser

import tasks
from flask import Flask, request

app = Flask(__name__)


@app.post("/run")
def run():
    plan = configparser.RawConfigParser()
    plan.add_section("step")
    plan.set("step", "default", "cleanup")
    plan.set("step", "wanted", request.form["task"])
    task = getattr(tasks, plan.get("step", "wanted"))  # want: unsafe-reflection
    return {"result": str(task())}
