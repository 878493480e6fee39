# safe: CWE-835 (or 400, 834, 606): the step must be positive
from flask import Flask, jsonify, request

app = Flask(__name__)


@app.get("/schedule")
def schedule():
    """Return the minutes of a day at which the bus leaves."""
    start = int(request.args.get("start", 0))
    step = int(request.args.get("step", 15))
    times = []
    minute = start
    if step <= 0 or start < 0:
        return jsonify(error="step must be positive"), 400
    while minute < 24 * 60:  # ok: CWE-835
        times.append("%02d:%02d" % (minute // 60, minute % 60))
        minute += step
    return jsonify(times)
