from flask import Flask, request

from tasks import convert

app = Flask(__name__)


@app.route("/convert", methods=["POST"])
def start():
    job = convert.delay(request.values.get("name"), width=800)
    return {"job": job.id}
