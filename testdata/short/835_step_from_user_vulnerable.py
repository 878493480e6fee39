# vulnerable: CWE-835 (or 400, 834, 606): with a step of zero the loop never ends
from flask import Flask, jsonify, request

app = Flask(__name__)


@app.get("/schedule")
def schedule():
    """Return the minutes of a day at which the bus leaves."""
    start = int(request.args.get("start", 0))
    step = int(request.args.get("step", 15))
    times = []
    minute = start
    while minute < 24 * 60:  # want: CWE-835
        times.append("%02d:%02d" % (minute // 60, minute % 60))
        minute += step
    return jsonify(times)
