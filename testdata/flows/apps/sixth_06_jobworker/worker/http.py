import base64
import io
import json
import pickle

from flask import Flask, jsonify, request

from worker import registry, tasks
from worker.archive import unpack, unpack_checked

web = Flask(__name__)


@web.post("/jobs")
def submit():
    job = request.get_json()
    kind = job.get("kind")
    if kind not in registry.HANDLERS:
        return jsonify(error="unknown kind"), 400
    registry.HANDLERS[kind](job)
    return jsonify(ok=True), 202


@web.post("/jobs/restore")
def restore():
    raw = base64.b64decode(request.form["state"])
    state = pickle.loads(raw)  # want: unsafe-deserialization
    return jsonify(step=state["step"])


@web.post("/jobs/resume")
def resume():
    state = json.loads(base64.b64decode(request.form["state"]))  # ok: unsafe-deserialization
    return jsonify(step=state["step"])


@web.post("/bundles")
def bundle():
    unpack(io.BytesIO(request.files["bundle"].read()), "/srv/worker/bundles")
    return jsonify(ok=True)


@web.post("/bundles/partner")
def partner_bundle():
    unpack_checked(request.files["bundle"].stream, "/srv/worker/partner")
    return jsonify(ok=True)


@registry.handles("plugin")
def run_plugin(job):
    registry.plugin(job["plugin"])(job)


@registry.handles("known")
def run_known(job):
    registry.known_plugin(job["plugin"])(job)


@registry.handles("step")
def run_step(job):
    registry.step(job["step"])(job["image"], int(job["by"]))


@registry.handles("convert")
def run_convert(job):
    tasks.convert.delay(job["source"], job["format"])


@registry.handles("score")
def run_score(job):
    tasks.score.delay(job["formula"], job["values"])
