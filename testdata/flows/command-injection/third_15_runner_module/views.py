from flask import Flask, request

from .runner import Runner

app = Flask(__name__)


@app.post("/pack")
def pack():
    runner = Runner("tar", "-czf", "/srv/out.tgz", "--")
    return {"code": runner.run(*request.form.getlist("name"))}
