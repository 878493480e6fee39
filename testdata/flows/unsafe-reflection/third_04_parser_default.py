# safe: the option that is read back is the constant one
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
    task = getattr(tasks, plan.get("step", "default"))  # ok: unsafe-reflection
    return {"result": str(task())}
