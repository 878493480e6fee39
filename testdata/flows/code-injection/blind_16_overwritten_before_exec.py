# safe: the name is bound to a constant script on every path before exec
import logging

from flask import Flask, jsonify, request

app = Flask(__name__)

log = logging.getLogger("jobs")


@app.post("/job")
def job():
    script = request.form.get("script", "")
    length = len(script)
    if length > 100:
        script = "result = 'long'"
    else:
        script = "result = 'short'"
    out = {}
    exec(script, {}, out)  # ok: code-injection
    log.info("script of %d characters", length)
    return jsonify(out)
