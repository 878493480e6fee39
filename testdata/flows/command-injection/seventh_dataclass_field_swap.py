# safe: dataclass field swap
import os
from dataclasses import dataclass, replace
from flask import Flask, request

app = Flask(__name__)

@dataclass(frozen=True)
class Job:
    tool: str
    target: str
@app.get("/job")
def job():
    j = Job(tool="du -sh", target=request.args["t"])
    j = replace(j, target="/var/log")
    os.system(f"{j.tool} {j.target}")  # ok: command-injection
    return "queued"
